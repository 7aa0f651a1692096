//! Items that stand in blocks.

use syn::{ForeignItem, ImplItem, Item as SynItem, Stmt as SynStmt, TraitItem};

use crate::ir::{Item, ItemIdx, ItemKind, Name, Visibility};
use crate::text::TextRange;

use super::cx::Cx;
use super::items::Front;

impl Cx<'_> {
    /// Declares the items among the statements, in a module of their own that is the current one from here on.
    pub(super) fn block_items(&mut self, stmts: &[SynStmt]) -> Option<ItemIdx> {
        if !stmts.iter().any(|stmt| matches!(stmt, SynStmt::Item(_))) {
            return None;
        }
        let module = self.add(Item {
            name: Name::default(),
            name_range: TextRange::default(),
            vis: Visibility::Private,
            attrs: Vec::new(),
            parent: self.module,
            kind: ItemKind::Mod { inline: true }.into(),
        });
        self.module = Some(module);
        for stmt in stmts {
            if let SynStmt::Item(item) = stmt {
                self.item(item, module);
            }
        }
        Some(module)
    }

    fn add(&mut self, item: Item) -> ItemIdx {
        let idx = ItemIdx::try_from(self.locals.items.len()).unwrap_or(ItemIdx::MAX);
        self.locals.items.push(item);
        idx
    }

    fn add_under(&mut self, parent: ItemIdx, item: Item) -> ItemIdx {
        self.add(Item { parent: Some(parent), ..item })
    }

    fn item(&mut self, item: &SynItem, parent: ItemIdx) {
        let src = self.src;
        let lowered = match item {
            SynItem::Fn(it) => {
                let front = src.front(&it.attrs, Some(&it.vis));
                return self.local_fn(parent, front, &it.vis, &it.sig, Some(&it.block));
            }
            SynItem::Struct(it) => src
                .front(&it.attrs, Some(&it.vis))
                .item(src.ident(&it.ident), src.struct_item(&it.generics, &it.fields)),
            SynItem::Union(it) => src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), src.union_item(it)),
            SynItem::Enum(it) => src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), src.enum_item(it)),
            SynItem::Use(it) => {
                let name = (Name::default(), src.range(it.use_token.span));
                let imports = super::uses::imports_of(src, it);
                src.front(&it.attrs, Some(&it.vis)).item(name, ItemKind::Use(imports))
            }
            SynItem::Const(it) => {
                src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), src.const_item(&it.ty, &it.generics))
            }
            SynItem::Static(it) => {
                let kind = ItemKind::Static {
                    ty: src.ty(&it.ty),
                    mutable: matches!(it.mutability, syn::StaticMutability::Mut(_)),
                };
                src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), kind)
            }
            SynItem::Type(it) => {
                let kind = src.type_alias(&it.generics, [], Some(&it.ty));
                src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), kind)
            }
            SynItem::ExternCrate(it) => {
                let (name, kind) = src.extern_crate(&it.ident, it.rename.as_ref().map(|(_, rename)| rename));
                src.front(&it.attrs, Some(&it.vis)).item(name, kind)
            }
            SynItem::Macro(it) => {
                let front = src.front(&it.attrs, None);
                let Some(ident) = &it.ident else { return };
                let exported = front.attrs.iter().any(|attr| attr.path == "macro_export");
                front.item(src.ident(ident), ItemKind::MacroDef { exported })
            }
            _ => return self.container(item, parent),
        };
        self.add_under(parent, lowered);
    }

    /// Items that hold items.
    fn container(&mut self, item: &SynItem, parent: ItemIdx) {
        let src = self.src;
        match item {
            SynItem::Impl(it) => {
                let name = (Name::default(), src.range(it.impl_token.span));
                let idx = self.add_under(parent, src.front(&it.attrs, None).item(name, src.impl_item(it)));
                it.items.iter().for_each(|item| self.impl_child(item, idx));
            }
            SynItem::Trait(it) => {
                let lowered = src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), src.trait_item(it));
                let idx = self.add_under(parent, lowered);
                it.items.iter().for_each(|item| self.trait_child(item, idx));
            }
            SynItem::Mod(it) => {
                let kind = ItemKind::Mod { inline: it.content.is_some() };
                let idx = self.add_under(parent, src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), kind));
                // Blocks in the module's functions see its items, not those around it.
                let outer = self.module.replace(idx);
                it.content.iter().flat_map(|(_, items)| items).for_each(|item| self.item(item, idx));
                self.module = outer;
            }
            SynItem::ForeignMod(it) => {
                let name = (Name::default(), src.range(it.abi.extern_token.span));
                let idx = self.add_under(parent, src.front(&it.attrs, None).item(name, ItemKind::Extern));
                for item in &it.items {
                    if let ForeignItem::Fn(it) = item {
                        self.local_fn(idx, src.front(&it.attrs, Some(&it.vis)), &it.vis, &it.sig, None);
                    }
                }
            }
            _ => {}
        }
    }

    fn impl_child(&mut self, item: &ImplItem, parent: ItemIdx) {
        let src = self.src;
        let lowered = match item {
            ImplItem::Fn(it) => {
                let front = src.front(&it.attrs, Some(&it.vis));
                return self.local_fn(parent, front, &it.vis, &it.sig, Some(&it.block));
            }
            ImplItem::Const(it) => {
                src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), src.const_item(&it.ty, &it.generics))
            }
            ImplItem::Type(it) => {
                let kind = src.type_alias(&it.generics, [], Some(&it.ty));
                src.front(&it.attrs, Some(&it.vis)).item(src.ident(&it.ident), kind)
            }
            _ => return,
        };
        self.add_under(parent, lowered);
    }

    fn trait_child(&mut self, item: &TraitItem, parent: ItemIdx) {
        let src = self.src;
        let lowered = match item {
            TraitItem::Fn(it) => {
                let front = src.front(&it.attrs, None);
                return self.local_fn(parent, front, &syn::Visibility::Inherited, &it.sig, it.default.as_ref());
            }
            TraitItem::Const(it) => {
                src.front(&it.attrs, None).item(src.ident(&it.ident), src.const_item(&it.ty, &it.generics))
            }
            TraitItem::Type(it) => {
                let kind = src.type_alias(&it.generics, &it.bounds, it.default.as_ref().map(|(_, ty)| ty));
                src.front(&it.attrs, None).item(src.ident(&it.ident), kind)
            }
            _ => return,
        };
        self.add_under(parent, lowered);
    }

    fn local_fn(
        &mut self,
        parent: ItemIdx,
        front: Front,
        vis: &syn::Visibility,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) {
        let kind = ItemKind::Fn(self.src.fn_item(sig, self.src.sig_start(vis, sig), block.is_some()));
        let idx = self.add_under(parent, front.item(self.src.ident(&sig.ident), kind));
        if let Some(block) = block {
            self.inner_fn(idx, sig, block);
        }
    }
}
