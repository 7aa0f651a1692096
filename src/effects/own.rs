//! Functions of the workspace: what a call ends in when that is known, and what a trait's function must be.

use crate::db::{Crate, Db, TargetKind};
use crate::ir::{Expr, ExprId, FormatKind, ItemKind, MacroCall};
use crate::resolve::{Def, DefId, cfg, module_of_item, path_of};
use crate::types::impls::{Scope, crate_impls, trait_impls};
use crate::types::signatures::impl_data;
use crate::types::{Inference, Ty, TyKind};

/// A function of the workspace, as a call sees it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct OwnFn {
    /// The function.
    pub def: DefId,
    /// For a trait's own function: the `impl` of the type that it is called on.
    pub of: Option<DefId>,
}

/// The function of the workspace that a call ends in. None: it is not known which, or it is a library's.
#[must_use]
pub fn own_callee(db: &dyn Db, types: &Inference, call: ExprId) -> Option<OwnFn> {
    let callee = types.callee(call)?;
    match &callee.trait_fn {
        Some((trait_fn, self_ty)) if *trait_fn == callee.def => {
            if !is_own(db, *trait_fn) {
                return None;
            }
            match self_ty.kind() {
                TyKind::Adt(..) => Some(OwnFn { def: callee.def, of: impl_for(db, *trait_fn, self_ty) }),
                _ => *sole_implementation(db, *trait_fn),
            }
        }
        _ => Some(OwnFn { def: callee.def, of: None }).filter(|own| is_own(db, own.def)),
    }
}

/// The trait's function that a function of that trait calls on `Self`.
#[must_use]
pub fn called_on_self(db: &dyn Db, def: DefId, types: &Inference, call: ExprId) -> Option<DefId> {
    let callee = types.callee(call)?;
    let (trait_fn, self_ty) = callee.trait_fn.as_ref()?;
    let is_self = matches!(self_ty.strip_refs().kind(), TyKind::Param(0, _));
    (is_self && *trait_fn == callee.def && is_own(db, def) && def.container(db) == trait_fn.container(db))
        .then_some(*trait_fn)
}

/// The only `impl` of a function's trait for a type.
fn impl_for(db: &dyn Db, trait_fn: DefId, ty: &Ty) -> Option<DefId> {
    let trait_ = trait_fn.container(db)?;
    let (adt, _) = ty.as_adt()?;
    let found = trait_impls(db, Scope { krate: adt.krate(db), body: None }, trait_, ty);
    match found[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// What a function of a trait is in an `impl`: its own, or the trait's.
#[must_use]
pub fn in_impl(db: &dyn Db, trait_fn: DefId, of: DefId) -> Option<OwnFn> {
    let name = trait_fn.name(db);
    let own = impl_data(db, of).items.iter().find_map(|(item, def)| match def {
        Def::Fn(def) if *item == name => Some(OwnFn { def: *def, of: None }),
        _ => None,
    });
    Some(own.unwrap_or(OwnFn { def: trait_fn, of: Some(of) })).filter(|own| has_body(db, own.def))
}

/// The function of the workspace that a path expression names.
#[must_use]
pub fn own_named(db: &dyn Db, types: &Inference, path: ExprId) -> Option<OwnFn> {
    match types.path(path)? {
        Def::Fn(def) => Some(OwnFn { def, of: None }).filter(|own| is_own(db, def) && has_body(db, own.def)),
        _ => None,
    }
}

/// Whether a definition stands in code of the user.
#[must_use]
pub fn is_own(db: &dyn Db, def: DefId) -> bool {
    def.krate(db).data(db).kind != TargetKind::Stub
}

/// What a call of a trait's function ends in when the trait has one implementation.
#[must_use]
pub fn sole_of(db: &dyn Db, trait_fn: DefId) -> Option<OwnFn> {
    *sole_implementation(db, trait_fn)
}

/// The function that a call of a trait's function ends in when the workspace has one implementation of the trait and no
/// more, tests left out. The trait is one of the workspace.
#[salsa::tracked(returns(ref))]
fn sole_implementation(db: &dyn Db, trait_fn: DefId) -> Option<OwnFn> {
    let trait_ = trait_fn.container(db)?;
    if trait_.krate(db).data(db).kind == TargetKind::Dependency {
        return None;
    }
    let mut impls = crates_that_may_have(db, trait_.krate(db)).into_iter().flat_map(|krate| {
        let found = crate_impls(db, krate).traits.get(&trait_);
        let all = found.into_iter().flat_map(|impls| impls.by_head.values().flatten().chain(&impls.blanket));
        all.copied().filter(|def| !is_for_tests(db, *def)).collect::<Vec<_>>()
    });
    let only = impls.next()?;
    if impls.next().is_some() {
        return None;
    }
    in_impl(db, trait_fn, only)
}

/// The crates of the workspace that can name what this one declares.
fn crates_that_may_have(db: &dyn Db, krate: Crate) -> Vec<Crate> {
    let mut found = vec![krate];
    let users = db.world().crates(db).iter().copied().filter(|other| {
        let data = other.data(db);
        let ships = matches!(data.kind, TargetKind::Lib | TargetKind::Bin);
        *other != krate && ships && data.deps.iter().any(|(_, dep)| *dep == krate)
    });
    found.extend(users);
    found
}

/// Whether a function is there in test builds only.
#[must_use]
pub fn is_for_tests(db: &dyn Db, def: DefId) -> bool {
    let tree = def.tree(db);
    let mut at = Some(def.item(db));
    while let Some(node) = at.and_then(|item| tree.get(item)) {
        if cfg::is_test_only(&node.attrs) {
            return true;
        }
        at = node.parent;
    }
    if def.body(db).is_some() {
        return false;
    }
    let module = module_of_item(db, def.krate(db), def.file(db), def.item(db));
    module.data(db).is_some_and(|module| module.test_only)
}

fn has_body(db: &dyn Db, def: DefId) -> bool {
    let tree = def.tree(db);
    matches!(tree.get(def.item(db)).map(crate::ir::Item::kind), Some(ItemKind::Fn(function)) if function.has_body)
}

/// The name of a function as its neighbours call it: `load`, `Config::load`.
#[must_use]
pub fn short_name(db: &dyn Db, def: DefId) -> String {
    let path = path_of(db, Def::Fn(def));
    let names = if def.container(db).is_some() { 2 } else { 1 };
    let mut last: Vec<&str> = path.rsplit("::").take(names).collect();
    last.reverse();
    last.join("::")
}

/// Whether an expression calls something: as it is written, or as `for` loops and `write!` do.
#[must_use]
pub fn is_call(expr: &Expr) -> bool {
    matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. } | Expr::For { .. }) || written_to(expr).is_some()
}

/// What a `write!` or `writeln!` writes to.
#[must_use]
pub fn written_to(expr: &Expr) -> Option<ExprId> {
    match expr {
        Expr::Macro(mac) => match &mac.call {
            MacroCall::Format { args, kind: FormatKind::Write, .. } => args.first().copied(),
            _ => None,
        },
        _ => None,
    }
}
