//! Items, from their parsed parts.

use syn::{FnArg, ReceiverKind, Signature};

use crate::ir::{
    EnumItem, Field, Fields, FnItem, ImplItem, Item, ItemKind, LazyKind, Name, Param, SelfParam, StructItem, Variant,
    Visibility,
};
use crate::text::TextRange;

use super::src::Src;

/// What goes in front of an item's keyword.
pub(crate) struct Front {
    pub(crate) attrs: Vec<crate::ir::Attr>,
    pub(crate) vis: Visibility,
}

impl Front {
    /// The item, with no parent yet.
    pub(crate) fn item(self, (name, name_range): (Name, TextRange), kind: impl Into<LazyKind>) -> Item {
        Item { name, name_range, vis: self.vis, attrs: self.attrs, parent: None, kind: kind.into() }
    }
}

impl Src<'_> {
    pub(crate) fn front(self, attrs: &[syn::Attribute], vis: Option<&syn::Visibility>) -> Front {
        Front { attrs: self.attrs(attrs), vis: vis.map_or(Visibility::Private, |vis| self.vis(vis)) }
    }

    /// `start` is where the first modifier or visibility stands.
    pub(crate) fn fn_item(self, sig: &Signature, start: u32, has_body: bool) -> FnItem {
        let ret = self.ret(&sig.output);
        let generics = self.generics(&sig.generics);
        let mut self_param = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(receiver) => self_param = Some(self.receiver(&receiver.kind)),
                FnArg::Typed(param) => params.push(Param { name: self.param_name(&param.pat), ty: self.ty(&param.ty) }),
            }
        }
        FnItem {
            generics,
            self_param,
            params,
            ret,
            is_async: sig.asyncness.is_some(),
            is_const: sig.constness.is_some(),
            has_body,
            signature_range: TextRange::new(start, self.signature_end(sig)),
            fn_range: self.range(sig.fn_token.span),
        }
    }

    /// Where the visibility or first modifier of a function stands.
    pub(crate) fn sig_start(self, vis: &syn::Visibility, sig: &Signature) -> u32 {
        let vis = match vis {
            syn::Visibility::Public(token) => Some(token.span),
            syn::Visibility::Restricted(it) => Some(it.pub_token.span),
            syn::Visibility::Inherited => None,
        };
        let safety = match &sig.safety {
            syn::Safety::Unsafe(token) => Some(token.span),
            syn::Safety::Safe(token) => Some(token.span),
            syn::Safety::Default => None,
        };
        let modifiers = [
            vis,
            sig.constness.map(|token| token.span),
            sig.asyncness.map(|token| token.span),
            safety,
            sig.abi.as_ref().map(|abi| abi.extern_token.span),
        ];
        self.start(modifiers.into_iter().flatten().next().unwrap_or(sig.fn_token.span))
    }

    fn signature_end(self, sig: &Signature) -> u32 {
        let parens = self.group(sig.paren_token.span).end;
        let ret = self.ret(&sig.output).map_or(parens, |ret| ret.range.end);
        let clause = sig.generics.where_clause.as_ref().map(|clause| self.where_end(clause));
        clause.unwrap_or_default().max(ret)
    }

    fn where_end(self, clause: &syn::WhereClause) -> u32 {
        let keyword = self.end(clause.where_token.span);
        let last = match clause.predicates.last() {
            Some(syn::WherePredicate::Type(it)) => {
                let colon = self.end(it.colon_token.span);
                self.bounds(&it.bounds).1.unwrap_or(colon)
            }
            Some(syn::WherePredicate::Lifetime(it)) => {
                it.bounds.last().map_or_else(|| self.end(it.colon_token.span), |bound| self.end(bound.ident.span()))
            }
            _ => keyword,
        };
        let comma =
            clause.predicates.pairs().next_back().and_then(|pair| pair.punct().map(|comma| self.end(comma.span)));
        comma.unwrap_or(last)
    }

    fn receiver(self, kind: &ReceiverKind) -> SelfParam {
        match kind {
            ReceiverKind::Reference(_, _, None) => SelfParam::Ref,
            ReceiverKind::Reference(_, _, Some(_)) => SelfParam::RefMut,
            ReceiverKind::Typed(_, ty) => SelfParam::Typed(self.ty(ty)),
            _ => SelfParam::Value,
        }
    }

    fn param_name(self, pat: &syn::Pat) -> Option<Name> {
        match pat {
            syn::Pat::Ident(ident) if ident.subpat.is_none() => Some(self.name(&ident.ident)),
            _ => None,
        }
    }

    pub(crate) fn struct_item(self, generics: &syn::Generics, fields: &syn::Fields) -> ItemKind {
        ItemKind::Struct(StructItem { generics: self.generics(generics), fields: self.fields(fields) })
    }

    fn fields(self, fields: &syn::Fields) -> Fields {
        match fields {
            syn::Fields::Unit => Fields::Unit,
            syn::Fields::Named(fields) => Fields::Named(self.named_fields(fields)),
            syn::Fields::Unnamed(fields) => {
                Fields::Tuple(fields.unnamed.iter().enumerate().map(|(at, field)| self.field(at, field)).collect())
            }
        }
    }

    fn named_fields(self, fields: &syn::FieldsNamed) -> Vec<Field> {
        fields.named.iter().enumerate().map(|(at, field)| self.field(at, field)).collect()
    }

    fn field(self, at: usize, field: &syn::Field) -> Field {
        let ty = self.ty(&field.ty);
        let (name, range) = match &field.ident {
            Some(ident) => self.ident(ident),
            None => (Name::from(at.to_string()), ty.range),
        };
        Field { name, ty, vis: self.vis(&field.vis), attrs: self.attrs(&field.attrs), range }
    }

    pub(crate) fn union_item(self, item: &syn::ItemUnion) -> ItemKind {
        let fields = Fields::Named(self.named_fields(&item.fields));
        ItemKind::Struct(StructItem { generics: self.generics(&item.generics), fields })
    }

    pub(crate) fn enum_item(self, item: &syn::ItemEnum) -> ItemKind {
        let variant = |variant: &syn::Variant| Variant {
            name: self.name(&variant.ident),
            fields: self.fields(&variant.fields),
            attrs: self.attrs(&variant.attrs),
        };
        let variants = item.variants.iter().map(variant).collect();
        ItemKind::Enum(EnumItem { generics: self.generics(&item.generics), variants })
    }

    pub(crate) fn trait_item(self, item: &syn::ItemTrait) -> ItemKind {
        ItemKind::Trait { generics: self.generics(&item.generics), supertraits: self.bounds(&item.supertraits).0 }
    }

    pub(crate) fn impl_item(self, item: &syn::ItemImpl) -> ItemKind {
        ItemKind::Impl(ImplItem {
            generics: self.generics(&item.generics),
            trait_: item.trait_.as_ref().map(|(path, _)| self.path(None, path)),
            negative: item.modifiers.polarity.is_some(),
            self_ty: self.ty(&item.self_ty),
        })
    }

    pub(crate) fn type_alias<'b>(
        self,
        generics: &syn::Generics,
        bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>,
        ty: Option<&syn::Type>,
    ) -> ItemKind {
        ItemKind::TypeAlias {
            generics: self.generics(generics),
            bounds: self.bounds(bounds).0,
            ty: ty.map(|ty| self.ty(ty)),
        }
    }

    pub(crate) fn const_item(self, ty: &syn::Type, generics: &syn::Generics) -> ItemKind {
        ItemKind::Const { ty: self.ty(ty), generics: self.generics(generics) }
    }

    /// The name that `extern crate` brings into scope, and the item.
    pub(crate) fn extern_crate(self, krate: &syn::Ident, rename: Option<&syn::Ident>) -> ((Name, TextRange), ItemKind) {
        (self.ident(rename.unwrap_or(krate)), ItemKind::ExternCrate { krate: self.name(krate) })
    }
}
