//! Signatures: what functions, types, traits and impls declare, as type terms.
//!
//! Each is a query over the item trees alone, so an edit in a body changes none of them.

use std::sync::Arc;

use crate::db::{CfgOptions, Crate, Db};
use crate::ir::{self, Fields, ItemIdx, ItemKind, Name, SelfParam, Shape};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{Def, DefId, lookup, resolve_path};
use crate::syntax::cfg::requires_test;

use super::generics::generics_of;
use super::lower::{ImplMode, TyLower};
use super::{Args, FutureOrigin, TraitBound, Ty, TyKind};

/// A function's signature. Types speak of the parameters of [`generics_of`] the function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnSig {
    /// Types of the parameters, `self` included.
    pub params: Vec<Ty>,
    /// What a call gives: for an `async fn` its future.
    pub ret: Ty,
    /// Takes `self`.
    pub has_self: bool,
    /// `async fn`, or one that an attribute such as `#[async_trait]` makes return a boxed future.
    pub is_async: bool,
    /// An attribute macro may make another function of it, so that nothing is known of a call.
    pub may_be_rewritten: bool,
}

/// The fields of a struct, union or variant.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FieldTypes {
    /// By name; a tuple's are numbered.
    pub fields: Vec<(Name, Ty)>,
    /// `S(…)`.
    pub is_tuple: bool,
}

/// What an `impl` block declares.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImplData {
    /// The type.
    pub self_ty: Ty,
    /// The trait.
    pub trait_: Option<TraitBound>,
    /// Its functions and constants.
    pub items: Vec<(Name, Def)>,
    /// Its associated types.
    pub assoc_types: Vec<(Name, Ty)>,
    /// `impl !Trait`.
    pub negative: bool,
}

/// What a trait declares.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TraitData {
    /// Its functions and constants.
    pub items: Vec<(Name, Def)>,
    /// Its associated types.
    pub assoc_types: Vec<AssocType>,
}

/// An associated type of a trait.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssocType {
    /// Its name.
    pub name: Name,
    /// What is promised of it.
    pub bounds: Vec<TraitBound>,
    /// Its default.
    pub default: Option<Ty>,
}

/// A type alias.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AliasData {
    /// The type it stands for.
    pub ty: Option<Ty>,
}

/// The signature of a function.
#[salsa::tracked(returns(ref))]
pub fn fn_sig(db: &dyn Db, def: DefId) -> Option<Arc<FnSig>> {
    let tree = def.tree(db);
    let item = tree.get(def.item(db))?;
    let ItemKind::Fn(function) = item.kind() else { return None };
    let mut lower = TyLower::new(db, def).impls(ImplMode::Param);
    let mut params = Vec::new();
    if let Some(self_param) = &function.self_param {
        let self_ty = lower.self_ty();
        params.push(match self_param {
            SelfParam::Value => self_ty,
            SelfParam::Ref => Ty::reference(false, self_ty),
            SelfParam::RefMut => Ty::reference(true, self_ty),
            SelfParam::Typed(ty) => lower.ty(ty),
        });
    }
    params.extend(function.params.iter().map(|param| lower.ty(&param.ty)));
    let mut lower = lower.impls(ImplMode::Opaque);
    let output = function.ret.as_ref().map_or_else(Ty::unit, |ret| lower.ty(ret));
    let ret = if function.is_async { Ty::new(TyKind::Future(FutureOrigin::Fn(def), output)) } else { output };
    let (has_self, is_async) = (function.self_param.is_some(), function.is_async);
    let may_be_rewritten = super::attributes::may_rewrite(db, def, item);
    Some(Arc::new(FnSig { params, ret, has_self, is_async, may_be_rewritten }))
}

/// The bounds that hold in a definition: its own and those of the `impl` or `trait` around it. In a trait, `Self: Trait` too.
#[salsa::tracked(returns(ref), cycle_initial = no_predicates)]
pub fn predicates(db: &dyn Db, def: DefId) -> Arc<Vec<(Ty, TraitBound)>> {
    let tree = def.tree(db);
    let Some(item) = tree.get(def.item(db)) else { return Arc::default() };
    let generics = generics_of(db, def);
    let mut found: Vec<(Ty, TraitBound)> = match generics.parent {
        Some(parent) => predicates(db, parent).to_vec(),
        None => Vec::new(),
    };
    let mut lower = TyLower::new(db, def);
    if let ItemKind::Trait { supertraits, .. } = item.kind() {
        let self_ty = Ty::new(TyKind::Param(0, "Self".into()));
        let args = generics.identity().iter().skip(1).cloned().collect();
        found.push((self_ty.clone(), TraitBound { trait_: def, args, assoc: Vec::new() }));
        let supers = lower.bounds(supertraits, Some(&self_ty));
        found.extend(supers.into_iter().map(|bound| (self_ty.clone(), bound)));
    }
    let written = item.generics();
    for param in written.into_iter().flat_map(|generics| &generics.params) {
        if let Some(index) = generics.index_of(&param.name) {
            let ty = Ty::new(TyKind::Param(index, param.name.clone()));
            found.extend(lower.bounds(&param.bounds, Some(&ty)).into_iter().map(|bound| (ty.clone(), bound)));
        }
    }
    for (ty, bounds) in written.into_iter().flat_map(|generics| &generics.predicates) {
        let ty = lower.ty(ty);
        found.extend(lower.bounds(bounds, Some(&ty)).into_iter().map(|bound| (ty.clone(), bound)));
    }
    let first = generics.parent_count + generics.own_count;
    for (index, bounds) in super::generics::impl_params(item).into_iter().enumerate() {
        let index = u32::try_from(first + index).unwrap_or(u32::MAX);
        let ty = Ty::new(TyKind::Param(index, Name::default()));
        found.extend(lower.bounds(bounds, Some(&ty)).into_iter().map(|bound| (ty.clone(), bound)));
    }
    Arc::new(found)
}

fn no_predicates(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<Vec<(Ty, TraitBound)>> {
    Arc::default()
}

/// The fields of a struct or union.
#[salsa::tracked(returns(ref))]
pub fn struct_fields(db: &dyn Db, def: DefId) -> Arc<FieldTypes> {
    let tree = def.tree(db);
    match tree.get(def.item(db)).map(ir::Item::kind) {
        Some(ItemKind::Struct(data)) => Arc::new(field_types(db, def, &data.fields)),
        _ => Arc::default(),
    }
}

/// The fields of each variant of an enum.
#[salsa::tracked(returns(ref))]
pub fn variant_fields(db: &dyn Db, def: DefId) -> Arc<Vec<FieldTypes>> {
    let tree = def.tree(db);
    match tree.get(def.item(db)).map(ir::Item::kind) {
        Some(ItemKind::Enum(data)) => {
            Arc::new(data.variants.iter().map(|variant| field_types(db, def, &variant.fields)).collect())
        }
        _ => Arc::default(),
    }
}

fn field_types(db: &dyn Db, def: DefId, fields: &Fields) -> FieldTypes {
    let mut lower = TyLower::new(db, def);
    let present = present_fields(fields, &def.krate(db).data(db).cfg);
    let mut types: Vec<(Name, Ty)> = Vec::new();
    for field in present {
        let ty = lower.ty(&field.ty);
        match types.iter_mut().find(|(name, _)| *name == field.name) {
            // Which of the two is there depends on the build.
            Some((_, other)) if *other != ty => *other = Ty::unknown(),
            Some(_) => {}
            None => types.push((field.name.clone(), ty)),
        }
    }
    FieldTypes { fields: types, is_tuple: matches!(fields, Fields::Tuple(_)) }
}

/// The fields that are there: of two that stand for each other one.
fn present_fields<'f>(fields: &'f Fields, options: &CfgOptions) -> Vec<&'f ir::Field> {
    let all = fields.all();
    let cfgs = |field: &ir::Field| {
        field.attrs.iter().filter(|attr| attr.path == "cfg").map(|attr| attr.args.to_string()).collect()
    };
    let predicates: Vec<Vec<String>> = all.iter().map(cfgs).collect();
    if predicates.iter().all(Vec::is_empty) {
        return all.iter().collect();
    }
    let present = crate::syntax::cfg::present(&predicates, options);
    let there = |name: &Name| all.iter().zip(&present).any(|(field, present)| *present && field.name == *name);
    let only_in_tests = |predicates: &[String]| predicates.iter().any(|predicate| requires_test(predicate));
    let fields = all.iter().zip(&predicates).zip(&present);
    let fields =
        fields.filter(|((field, predicates), present)| **present || only_in_tests(predicates) && !there(&field.name));
    fields.map(|((field, _), _)| field).collect()
}

/// What an `impl` block declares.
#[salsa::tracked(returns(ref), cycle_initial = no_impl)]
pub fn impl_data(db: &dyn Db, def: DefId) -> Arc<ImplData> {
    let tree = def.tree(db);
    let Some(ItemKind::Impl(data)) = tree.get(def.item(db)).map(ir::Item::kind) else { return no_impl_data() };
    let mut lower = TyLower::new(db, def);
    let self_ty = lower.ty(&data.self_ty);
    let trait_ = data.trait_.as_ref().and_then(|path| lower.trait_ref(path, Some(&self_ty)));
    let mut result = ImplData { self_ty, trait_, items: Vec::new(), assoc_types: Vec::new(), negative: data.negative };
    for (item, node) in members(db, def).iter() {
        match node.shape() {
            Shape::Fn => result.items.push((node.name.clone(), Def::Fn(def.sibling(db, item)))),
            Shape::Const => result.items.push((node.name.clone(), Def::Const(def.sibling(db, item)))),
            Shape::TypeAlias => {
                let ty = impl_assoc_type(db, def, node.name.clone()).clone().unwrap_or_else(Ty::unknown);
                result.assoc_types.push((node.name.clone(), ty));
            }
            _ => {}
        }
    }
    Arc::new(result)
}

fn no_impl(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<ImplData> {
    no_impl_data()
}

fn no_impl_data() -> Arc<ImplData> {
    Arc::new(ImplData {
        self_ty: Ty::unknown(),
        trait_: None,
        items: Vec::new(),
        assoc_types: Vec::new(),
        negative: false,
    })
}

/// An associated type that an `impl` gives.
#[salsa::tracked(returns(ref), cycle_initial = no_assoc_type)]
pub fn impl_assoc_type(db: &dyn Db, def: DefId, name: Name) -> Option<Ty> {
    let members = members(db, def);
    let (item, node) = members.iter().find(|(_, node)| node.name == name && node.shape() == Shape::TypeAlias)?;
    let ItemKind::TypeAlias { ty: Some(ty), .. } = node.kind() else { return None };
    Some(TyLower::new(db, def.sibling(db, item)).ty(ty))
}

fn no_assoc_type(_db: &dyn Db, _id: salsa::Id, _def: DefId, _name: Name) -> Option<Ty> {
    None
}

/// What a trait declares.
#[salsa::tracked(returns(ref), cycle_initial = no_trait)]
pub fn trait_data(db: &dyn Db, def: DefId) -> Arc<TraitData> {
    let mut data = TraitData::default();
    for (item, node) in members(db, def).iter() {
        if node.is_fn() {
            data.items.push((node.name.clone(), Def::Fn(def.sibling(db, item))));
            continue;
        }
        match node.kind() {
            ItemKind::Const { .. } => data.items.push((node.name.clone(), Def::Const(def.sibling(db, item)))),
            ItemKind::TypeAlias { bounds, ty, .. } => {
                let mut lower = TyLower::new(db, def);
                data.assoc_types.push(AssocType {
                    name: node.name.clone(),
                    bounds: lower.bounds(bounds, None),
                    default: ty.as_ref().map(|ty| lower.ty(ty)),
                });
            }
            _ => {}
        }
    }
    Arc::new(data)
}

fn no_trait(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<TraitData> {
    Arc::default()
}

/// The items in an `impl` or `trait`.
pub struct Members {
    tree: Arc<ir::ItemTree>,
    items: Vec<ItemIdx>,
}

impl Members {
    /// The items, in source order.
    pub fn iter(&self) -> impl Iterator<Item = (ItemIdx, &ir::Item)> {
        self.items.iter().filter_map(|item| Some((*item, self.tree.get(*item)?)))
    }

    /// The item of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<ItemIdx> {
        self.iter().find(|(_, item)| item.name == name).map(|(at, _)| at)
    }
}

/// The items in an `impl` or `trait` that are compiled, those in the braces of item macros included.
pub fn members(db: &dyn Db, def: DefId) -> Members {
    let tree = def.tree(db);
    let options = &def.krate(db).data(db).cfg;
    let at = def.item(db);
    let mut items = Vec::new();
    let mut next = at + 1;
    // Children follow their parent and end before the next item that is not inside it.
    for (idx, item) in (at + 1..).zip(tree.items.iter().skip(at as usize + 1)) {
        if !is_inside(&tree, idx, at) {
            break;
        }
        let direct = item.parent == Some(at) || is_in_macro_of(&tree, item.parent, at);
        if direct && cfg::compiled_here(&tree, idx, item, options) != Compiled::No {
            items.push(idx);
        }
        next = idx + 1;
    }
    // What macros make stands behind all else.
    if let Some(made) = tree.made_from.map(|from| from.max(next)) {
        for (idx, item) in (made..).zip(tree.items.iter().skip(made as usize)) {
            let direct = item.parent == Some(at) || is_in_macro_of(&tree, item.parent, at);
            if direct && cfg::compiled(&tree, idx, options) != Compiled::No {
                items.push(idx);
            }
        }
    }
    Members { tree, items }
}

fn is_inside(tree: &ir::ItemTree, mut idx: ItemIdx, container: ItemIdx) -> bool {
    while let Some(parent) = tree.get(idx).and_then(|item| item.parent) {
        if parent == container {
            return true;
        }
        idx = parent;
    }
    false
}

fn is_in_macro_of(tree: &ir::ItemTree, parent: Option<ItemIdx>, container: ItemIdx) -> bool {
    let Some(node) = parent.and_then(|parent| tree.get(parent)) else { return false };
    node.shape() == Shape::Other
        && matches!(node.kind(), ItemKind::MacroCall { .. })
        && (node.parent == Some(container) || is_in_macro_of(tree, node.parent, container))
}

/// A trait and all traits that it implies.
#[salsa::tracked(returns(ref))]
pub fn supertraits(db: &dyn Db, def: DefId) -> Arc<Vec<DefId>> {
    let mut found = vec![def];
    let mut next = 0;
    while let Some(&trait_) = found.get(next) {
        next += 1;
        let tree = trait_.tree(db);
        let Some(ItemKind::Trait { supertraits, .. }) = tree.get(trait_.item(db)).map(ir::Item::kind) else {
            continue;
        };
        let module = trait_.module(db);
        for bound in supertraits {
            if let Some(Def::Trait(super_)) = resolve_path(db, module, &bound.path).defs.types
                && !found.contains(&super_)
            {
                found.push(super_);
            }
        }
    }
    Arc::new(found)
}

/// What a type alias stands for.
#[salsa::tracked(returns(ref), cycle_initial = no_alias)]
pub fn alias_data(db: &dyn Db, def: DefId) -> Arc<AliasData> {
    let tree = def.tree(db);
    let Some(ItemKind::TypeAlias { ty, .. }) = tree.get(def.item(db)).map(ir::Item::kind) else {
        return Arc::default();
    };
    Arc::new(AliasData { ty: ty.as_ref().map(|ty| TyLower::new(db, def).ty(ty)) })
}

fn no_alias(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<AliasData> {
    Arc::default()
}

/// The type of a constant or static.
#[salsa::tracked(returns(ref))]
pub fn value_ty(db: &dyn Db, def: DefId) -> Ty {
    let tree = def.tree(db);
    match tree.get(def.item(db)).map(ir::Item::kind) {
        Some(ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. }) => TyLower::new(db, def).ty(ty),
        _ => Ty::unknown(),
    }
}

/// The arguments that make a definition's own parameters stand for themselves.
pub fn identity_args(db: &dyn Db, def: DefId) -> Args {
    generics_of(db, def).identity()
}

macro_rules! lang_items {
    ($($field:ident: $kind:ident = $path:literal,)*) => {
        /// Definitions of std that the language itself refers to. None: the stub is missing.
        #[derive(Clone, PartialEq, Eq, Debug, Default)]
        pub struct LangItems {
            $(pub $field: Option<DefId>,)*
        }

        #[salsa::tracked(returns(ref))]
        fn lang_items_of(db: &dyn Db, std: Crate) -> LangItems {
            LangItems {
                $($field: match lookup(db, std, $path).types {
                    Some(Def::$kind(def)) => Some(def),
                    _ => None,
                },)*
            }
        }
    };
}

lang_items! {
    future: Trait = "future::Future",
    into_future: Trait = "future::IntoFuture",
    deref: Trait = "ops::Deref",
    fn_: Trait = "ops::Fn",
    fn_mut: Trait = "ops::FnMut",
    fn_once: Trait = "ops::FnOnce",
    async_fn: Trait = "ops::AsyncFn",
    async_fn_mut: Trait = "ops::AsyncFnMut",
    async_fn_once: Trait = "ops::AsyncFnOnce",
    iterator: Trait = "iter::Iterator",
    into_iterator: Trait = "iter::IntoIterator",
    index: Trait = "ops::Index",
    add: Trait = "ops::Add",
    sub: Trait = "ops::Sub",
    mul: Trait = "ops::Mul",
    div: Trait = "ops::Div",
    rem: Trait = "ops::Rem",
    shl: Trait = "ops::Shl",
    shr: Trait = "ops::Shr",
    bit_and: Trait = "ops::BitAnd",
    bit_or: Trait = "ops::BitOr",
    bit_xor: Trait = "ops::BitXor",
    not: Trait = "ops::Not",
    neg: Trait = "ops::Neg",
    copy: Trait = "marker::Copy",
    clone: Trait = "clone::Clone",
    sized: Trait = "marker::Sized",
    send: Trait = "marker::Send",
    sync: Trait = "marker::Sync",
    unpin: Trait = "marker::Unpin",
    option: Enum = "option::Option",
    result: Enum = "result::Result",
    poll: Enum = "task::Poll",
    control_flow: Enum = "ops::ControlFlow",
    vec: Struct = "vec::Vec",
    string: Struct = "string::String",
    boxed: Struct = "boxed::Box",
    pin: Struct = "pin::Pin",
    manually_drop: Struct = "mem::ManuallyDrop",
    phantom_data: Struct = "marker::PhantomData",
    range: Struct = "ops::Range",
    range_inclusive: Struct = "ops::RangeInclusive",
    range_from: Struct = "ops::RangeFrom",
    range_to: Struct = "ops::RangeTo",
    range_to_inclusive: Struct = "ops::RangeToInclusive",
    range_full: Struct = "ops::RangeFull",
    arguments: Struct = "fmt::Arguments",
    cstr: Struct = "ffi::CStr",
}

/// Definitions of std that the language itself refers to.
pub fn lang_items(db: &dyn Db) -> &LangItems {
    static NONE: std::sync::LazyLock<LangItems> = std::sync::LazyLock::new(LangItems::default);
    match db.world().std(db) {
        Some(std) => lang_items_of(db, std),
        None => &NONE,
    }
}
