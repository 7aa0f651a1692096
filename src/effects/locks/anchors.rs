//! Declarations that a lock can stand in, and what is written there.

use std::sync::Arc;

use crate::db::{Crate, Db, SourceFile, TargetKind};
use crate::ir::{Fields, Item, ItemIdx, ItemKind, ItemTree, Name, SelfParam, TypeRef, Visibility};
use crate::resolve::{Def, DefId, crate_files};
use crate::text::TextRange;
use crate::types::signatures::{alias_data, fn_sig, impl_data, struct_fields, trait_data, value_ty, variant_fields};
use crate::types::{Ty, TyKind};

use super::kinds::{Key, keys_in};
use super::written::{Reader, Written, is_workspace};

/// A declaration with a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Anchor {
    /// A field of a struct, or of this variant of an enum.
    Field(DefId, Option<u32>, Name),
    /// A static or constant.
    Value(DefId),
    /// A parameter of a function, `self` first.
    Param(DefId, usize),
    /// What a function returns.
    Ret(DefId),
    /// A type alias, or the associated type of an `impl`.
    Alias(DefId),
    /// The bounds of a definition, and the header of an `impl`.
    Header(DefId),
}

impl Anchor {
    /// The definition that it is, or belongs to.
    #[must_use]
    pub fn def(&self) -> DefId {
        match self {
            Anchor::Field(def, ..)
            | Anchor::Value(def)
            | Anchor::Param(def, _)
            | Anchor::Ret(def)
            | Anchor::Alias(def)
            | Anchor::Header(def) => *def,
        }
    }

    /// The type that is declared.
    #[must_use]
    pub fn ty(&self, db: &dyn Db) -> Ty {
        match self {
            Anchor::Field(def, None, name) => named(&struct_fields(db, *def).fields, name),
            Anchor::Field(def, Some(variant), name) => variant_fields(db, *def)
                .get(*variant as usize)
                .map_or_else(Ty::unknown, |fields| named(&fields.fields, name)),
            Anchor::Value(def) => value_ty(db, *def).clone(),
            Anchor::Param(def, index) => {
                let sig = fn_sig(db, *def).as_ref();
                sig.and_then(|sig| sig.params.get(*index).cloned()).unwrap_or_else(Ty::unknown)
            }
            Anchor::Ret(def) => fn_sig(db, *def).as_ref().map_or_else(Ty::unknown, |sig| match sig.ret.kind() {
                TyKind::Future(_, output) => output.clone(),
                _ => sig.ret.clone(),
            }),
            Anchor::Alias(def) => alias_data(db, *def).ty.clone().unwrap_or_else(Ty::unknown),
            Anchor::Header(def) => impl_data(db, *def).self_ty.clone(),
        }
    }

    /// The locks that the declared type mentions.
    #[must_use]
    pub fn keys(&self, db: &dyn Db) -> Vec<Key> {
        match self {
            Anchor::Header(_) => {
                let mut keys: Vec<Key> = Vec::new();
                for written in self.written(db) {
                    if !keys.contains(&written.key) {
                        keys.push(written.key);
                    }
                }
                keys
            }
            _ => keys_in(db, &self.ty(db)),
        }
    }

    /// The locks that are written there.
    #[must_use]
    pub fn written(&self, db: &dyn Db) -> Vec<Written> {
        let def = self.def();
        let tree = def.tree(db);
        let Some(item) = tree.get(def.item(db)) else { return Vec::new() };
        let reader = Reader { db, owner: def, module: def.module(db) };
        let mut found = Vec::new();
        if let Anchor::Header(_) = self {
            header(&reader, item, &mut found);
        } else {
            self.type_refs(item).into_iter().for_each(|ty| reader.ty(ty, &mut found));
        }
        found
    }

    fn type_refs<'t>(&self, item: &'t crate::ir::Item) -> Vec<&'t TypeRef> {
        let one = match (self, item.kind()) {
            (Anchor::Field(_, None, name), ItemKind::Struct(data)) => field_type(&data.fields, name),
            (Anchor::Field(_, Some(variant), name), ItemKind::Enum(data)) => {
                data.variants.get(*variant as usize).and_then(|variant| field_type(&variant.fields, name))
            }
            (Anchor::Value(_), ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. }) => Some(ty),
            (Anchor::Param(_, index), ItemKind::Fn(function)) => match (&function.self_param, index) {
                (Some(SelfParam::Typed(ty)), 0) => Some(ty),
                (Some(_), 0) => None,
                (own, index) => function.params.get(index - usize::from(own.is_some())).map(|param| &param.ty),
            },
            (Anchor::Ret(_), ItemKind::Fn(function)) => function.ret.as_ref(),
            (Anchor::Alias(_), ItemKind::TypeAlias { ty, .. }) => ty.as_ref(),
            _ => None,
        };
        one.into_iter().collect()
    }

    /// The name by which code reaches it; none for what only types reach.
    #[must_use]
    pub fn name(&self, db: &dyn Db) -> Name {
        match self {
            Anchor::Field(_, _, name) => name.clone(),
            _ => self.def().name(db),
        }
    }

    /// Where its ranges count from.
    #[must_use]
    pub fn place(&self, db: &dyn Db) -> (SourceFile, ItemIdx) {
        let def = self.def();
        def.in_body_of(db).unwrap_or((def.file(db), def.item(db)))
    }

    /// Where its name stands, from the start of the item.
    #[must_use]
    pub fn name_range(&self, db: &dyn Db) -> TextRange {
        let def = self.def();
        let tree = def.tree(db);
        let Some(item) = tree.get(def.item(db)) else { return TextRange::default() };
        let fields = match (self, item.kind()) {
            (Anchor::Field(_, None, _), ItemKind::Struct(data)) => data.fields.all(),
            (Anchor::Field(_, Some(variant), _), ItemKind::Enum(data)) => {
                data.variants.get(*variant as usize).map_or(&[][..], |variant| variant.fields.all())
            }
            _ => &[],
        };
        let name = self.name(db);
        fields.iter().find(|field| field.name == name).map_or(item.name_range, |field| field.range)
    }

    /// Whether code outside the workspace may name it: it and its type are public in a library.
    #[must_use]
    pub fn is_public(&self, db: &dyn Db) -> bool {
        let def = self.def();
        if !matches!(def.krate(db).data(db).kind, TargetKind::Lib | TargetKind::Loose) || def.body(db).is_some() {
            return false;
        }
        let tree = def.tree(db);
        let Some(item) = tree.get(def.item(db)) else { return false };
        let is_field_public = match (self, item.kind()) {
            (Anchor::Field(_, None, name), ItemKind::Struct(data)) => {
                let field = data.fields.all().iter().find(|field| field.name == *name);
                field.is_some_and(|field| field.vis == Visibility::Public)
            }
            (Anchor::Field(..), _) => true,
            _ => true,
        };
        is_field_public && is_seen_outside(db, def, item)
    }

    /// Other declarations that have the same type by definition.
    #[must_use]
    pub fn peers(&self, db: &dyn Db) -> Vec<Anchor> {
        let mut found: Vec<Anchor> =
            self.written(db).into_iter().filter_map(|written| written.alias).map(Anchor::Alias).collect();
        match self {
            Anchor::Param(def, index) => {
                found.extend(in_trait(db, *def).into_iter().map(|other| Anchor::Param(other, *index)));
                let is_self = *index == 0 && fn_sig(db, *def).as_ref().is_some_and(|sig| sig.has_self);
                found.extend(def.container(db).filter(|_| is_self).map(Anchor::Header));
                found.push(Anchor::Header(*def));
            }
            Anchor::Ret(def) => found.extend(in_trait(db, *def).into_iter().map(Anchor::Ret)),
            Anchor::Field(def, ..) => found.push(Anchor::Header(*def)),
            Anchor::Alias(def) => {
                for krate in super::reach::crates_that_see(db, def.krate(db)) {
                    let files = crate_files(db, krate).iter();
                    found.extend(files.flat_map(|file| naming(db, krate, *file, *def).iter().cloned()));
                }
            }
            _ => {}
        }
        found.retain(|other| other != self && is_workspace(db, other.def()));
        found
    }
}

/// The declarations of an item.
#[must_use]
pub fn anchors_of(def: DefId, tree: &ItemTree, item: ItemIdx) -> Vec<Anchor> {
    let fields = |variant: Option<u32>, fields: &Fields| {
        let all = fields.all().iter();
        all.map(|field| Anchor::Field(def, variant, field.name.clone())).collect::<Vec<_>>()
    };
    match tree.get(item).map(Item::kind) {
        Some(ItemKind::Struct(data)) => fields(None, &data.fields),
        Some(ItemKind::Enum(data)) => {
            (0..).zip(&data.variants).flat_map(|(index, variant)| fields(Some(index), &variant.fields)).collect()
        }
        Some(ItemKind::Static { .. } | ItemKind::Const { .. }) => vec![Anchor::Value(def)],
        Some(ItemKind::TypeAlias { .. }) => vec![Anchor::Alias(def)],
        Some(ItemKind::Impl(_)) => vec![Anchor::Header(def)],
        Some(ItemKind::Fn(function)) => {
            let count = function.params.len() + usize::from(function.self_param.is_some());
            let params = (0..count).map(|index| Anchor::Param(def, index));
            params.chain([Anchor::Ret(def), Anchor::Header(def)]).collect()
        }
        _ => Vec::new(),
    }
}

/// The declarations of a file that name this alias.
#[salsa::tracked(returns(ref))]
fn naming(db: &dyn Db, krate: Crate, file: SourceFile, alias: DefId) -> Arc<Vec<Anchor>> {
    if !super::reach::mentions(file.text(db), &alias.name(db)) {
        return Arc::default();
    }
    let tree = crate::resolve::item_tree(db, file);
    let items =
        (0..).zip(&tree.items).filter(|(item, node)| !node.is_fn() || speaks_of(db, file, *item, &alias.name(db)));
    let all = items.flat_map(|(item, _)| anchors_of(DefId::new(db, krate, file, None, item), tree, item));
    let names_it = |anchor: &Anchor| anchor.written(db).iter().any(|written| written.alias == Some(alias));
    Arc::new(all.filter(names_it).collect())
}

fn speaks_of(db: &dyn Db, file: SourceFile, item: ItemIdx, name: &str) -> bool {
    let text = crate::syntax::fn_text(db, file, item).as_ref();
    text.is_some_and(|text| super::reach::mentions(&text.text[..text.body.start as usize], name))
}

fn named(fields: &[(Name, Ty)], name: &Name) -> Ty {
    fields.iter().find(|(field, _)| field == name).map_or_else(Ty::unknown, |(_, ty)| ty.clone())
}

fn field_type<'t>(fields: &'t crate::ir::Fields, name: &Name) -> Option<&'t TypeRef> {
    fields.all().iter().find(|field| field.name == *name).map(|field| &field.ty)
}

fn header(reader: &Reader<'_>, item: &crate::ir::Item, found: &mut Vec<Written>) {
    if let ItemKind::Impl(data) = item.kind() {
        reader.ty(&data.self_ty, found);
        data.trait_.iter().for_each(|path| reader.arguments(path, found));
    }
    let Some(generics) = item.generics() else { return };
    for param in &generics.params {
        reader.bounds(&param.bounds, found);
        param.default.iter().for_each(|ty| reader.ty(ty, found));
    }
    for (ty, bounds) in &generics.predicates {
        reader.ty(ty, found);
        reader.bounds(bounds, found);
    }
}

/// Whether code outside its crate may name a definition, as far as its own words and those of its modules say.
#[must_use]
pub fn is_seen_outside(db: &dyn Db, def: DefId, item: &crate::ir::Item) -> bool {
    let of_trait = def.container(db).is_some_and(|container| is_of_trait(db, container));
    if item.vis != Visibility::Public && !of_trait && !matches!(item.kind(), ItemKind::Impl(_)) {
        return false;
    }
    match def.container(db).filter(|_| !of_trait) {
        Some(container) => match impl_data(db, container).self_ty.as_adt() {
            Some((adt, _)) => adt.tree(db).get(adt.item(db)).is_none_or(|item| item.vis == Visibility::Public),
            None => true,
        },
        None => true,
    }
}

/// Whether an `impl` or `trait` is of a trait.
fn is_of_trait(db: &dyn Db, container: DefId) -> bool {
    match container.tree(db).get(container.item(db)).map(crate::ir::Item::kind) {
        Some(ItemKind::Impl(data)) => data.trait_.is_some(),
        Some(ItemKind::Trait { .. }) => true,
        _ => false,
    }
}

/// The trait whose function this is, or implements.
#[must_use]
pub fn trait_of(db: &dyn Db, function: DefId) -> Option<DefId> {
    let container = function.container(db)?;
    match container.tree(db).get(container.item(db))?.kind() {
        ItemKind::Trait { .. } => Some(container),
        ItemKind::Impl(data) if data.trait_.is_some() => {
            Some(impl_data(db, container).trait_.as_ref().map_or(container, |bound| bound.trait_))
        }
        _ => None,
    }
}

/// The same function in the trait that it is declared in, and in the `impl`s of that trait.
fn in_trait(db: &dyn Db, function: DefId) -> Vec<DefId> {
    let Some(trait_) = trait_of(db, function).filter(|trait_| is_workspace(db, *trait_)) else { return Vec::new() };
    let name = function.name(db);
    let mut found: Vec<DefId> =
        trait_data(db, trait_).items.iter().filter_map(|item| function_named(item, &name)).collect();
    for container in impls_of(db, trait_) {
        found.extend(impl_data(db, container).items.iter().filter_map(|item| function_named(item, &name)));
    }
    found.retain(|other| *other != function);
    found
}

fn function_named((name, def): &(Name, Def), wanted: &Name) -> Option<DefId> {
    match def {
        Def::Fn(def) if name == wanted => Some(*def),
        _ => None,
    }
}

fn impls_of(db: &dyn Db, trait_: DefId) -> Vec<DefId> {
    let crates = super::reach::crates_that_see(db, trait_.krate(db));
    let of_crate = |krate: crate::db::Crate| {
        let found = crate::types::impls::crate_impls(db, krate).traits.get(&trait_);
        let all = found.into_iter().flat_map(|impls| impls.by_head.values().flatten().chain(&impls.blanket));
        all.copied().collect::<Vec<_>>()
    };
    crates.into_iter().flat_map(of_crate).collect()
}
