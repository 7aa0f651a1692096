//! Tower services: their calls, and what is known of those that are called.

use crate::db::{Db, TargetKind};
use crate::ir::{BindingId, Expr, ExprId, Name, Stmt};
use crate::knowledge::annotations;
use crate::resolve::{Def, DefId, path_of};
use crate::types::impls::{Scope, trait_impls};
use crate::types::signatures::{impl_data, members};
use crate::types::{Ty, TyKind, body_of, fn_bodies_of};

use super::FnCx;

/// Variables that are made from others are followed this far.
const MAX_DEPTH: u32 = 8;

/// What shares or owns a service, and may be called in its place.
const OWNERS: [&str; 3] = ["std::sync::Arc", "std::boxed::Box", "std::rc::Rc"];

/// A call of `Service::call`.
pub struct ServiceCall {
    /// The call.
    pub call: ExprId,
    /// What is called.
    pub service: ExprId,
}

/// What is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A clone that nobody asked.
    Clone {
        /// What was cloned.
        of: ExprId,
        /// The expression that clones it.
        clone: ExprId,
    },
    /// What a call made, and nobody asked.
    Made(BindingId),
    /// A field of `self` that nobody asked.
    Own,
    /// It was asked, or may have been.
    Unknown,
}

/// The `impl Service` that a function stands in.
#[must_use]
pub fn service_impl(db: &dyn Db, def: DefId) -> Option<DefId> {
    let container = def.container(db)?;
    let bound = impl_data(db, container).trait_.clone()?;
    (path_of(db, Def::Trait(bound.trait_)) == "tower_service::Service").then_some(container)
}

/// The calls of services in a function.
#[must_use]
pub fn service_calls(cx: &FnCx<'_>) -> Vec<ServiceCall> {
    let mut all: Vec<_> = cx
        .exprs()
        .filter(|(id, _)| is_named(cx, *id, &["tower_service::Service::call"]))
        .filter_map(|(call, expr)| Some(ServiceCall { call, service: receiver(expr)? }))
        .collect();
    all.sort_by_key(|call| cx.range(call.call));
    all
}

fn receiver(call: &Expr) -> Option<ExprId> {
    match call {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        Expr::Call { args, .. } => args.first().copied(),
        _ => None,
    }
}

fn is_named(cx: &FnCx<'_>, call: ExprId, paths: &[&str]) -> bool {
    matches!(cx.expr(call), Expr::Call { .. } | Expr::MethodCall { .. })
        && cx.callee_path(call).is_some_and(|path| paths.contains(&path.as_str()))
}

fn is_clone(cx: &FnCx<'_>, call: ExprId) -> bool {
    is_named(cx, call, &["std::clone::Clone::clone"])
}

/// What is known of whether a service has to be asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Readiness {
    /// It has to be.
    Asked,
    /// It is one of the workspace, whose `call` may do without.
    Own,
    /// It is always ready, or nothing is known of it.
    Always,
}

/// Whether the service that is called has to be asked, or the ones that it passes requests on to.
#[must_use]
pub fn readiness(cx: &FnCx<'_>, call: &ServiceCall) -> Readiness {
    let ty = cx.ty(call.service);
    let always = |ty: &Ty| ty.as_adt().is_some_and(|(def, _)| annotations(cx.db, def).always_ready);
    if ty.is_unknown() || ty.any(&mut |ty| always(ty)) {
        return Readiness::Always;
    }
    match own_impls(cx, call.call, &ty).as_slice() {
        [] => Readiness::Asked,
        all if all.iter().any(|service| never_waits(cx, *service)) => Readiness::Always,
        _ => Readiness::Own,
    }
}

/// A place: the variable that it is in, and the fields that lead to it.
type Path = (BindingId, Vec<Name>);

fn path(cx: &FnCx<'_>, expr: ExprId) -> Option<Path> {
    match cx.expr(expr) {
        Expr::Local(binding) => Some((*binding, Vec::new())),
        Expr::Field { base, name, .. } => {
            let (binding, mut fields) = path(cx, *base)?;
            fields.push(name.clone());
            Some((binding, fields))
        }
        Expr::Ref { base, .. } | Expr::Unary { base, .. } => path(cx, *base),
        _ => None,
    }
}

impl ServiceCall {
    /// What is known of the service that is called.
    #[must_use]
    pub fn place(&self, cx: &FnCx<'_>) -> Place {
        if let Some(place) = cloned(cx, self.service) {
            return place;
        }
        let Some(path) = path(cx, self.service) else { return Place::Unknown };
        if was_asked(cx, &path) {
            return Place::Unknown;
        }
        if Some(path.0) == cx.body.self_binding {
            return if path.1.is_empty() { Place::Unknown } else { Place::Own };
        }
        made(cx, path.0, 0)
    }

    /// Whether it is a field of a `self` that is a service, whose `poll_ready` asks for it.
    #[must_use]
    pub fn self_is_service(&self, cx: &FnCx<'_>) -> bool {
        let Some(this) = cx.body.self_binding else { return false };
        let ty = cx.types.binding_ty(this);
        ty.strip_refs().as_adt().is_none() || !own_impls(cx, self.call, &ty).is_empty()
    }
}

/// The implementations of `Service` outside of the stubs for the type of what is called, or for what it shares or owns.
fn own_impls(cx: &FnCx<'_>, call: ExprId, ty: &Ty) -> Vec<DefId> {
    let Some(trait_) = trait_of(cx, call) else { return Vec::new() };
    let scope = Scope { krate: cx.def.krate(cx.db), body: None };
    let is_own = |def: &DefId| def.krate(cx.db).data(cx.db).kind != TargetKind::Stub;
    let head = |def: &DefId| !matches!(impl_data(cx.db, *def).self_ty.kind(), TyKind::Param(..) | TyKind::Ref(..));
    let ty = ty.strip_refs();
    let found = trait_impls(cx.db, scope, trait_, ty).into_iter();
    let mut found: Vec<DefId> = found.filter(|def| is_own(def) && head(def)).collect();
    if found.is_empty()
        && let Some((def, args)) = ty.as_adt()
        && OWNERS.contains(&path_of(cx.db, Def::Struct(def)).as_str())
        && let Some(inner) = args.first()
    {
        found = own_impls(cx, call, inner);
    }
    found
}

/// The trait whose method a call calls.
fn trait_of(cx: &FnCx<'_>, call: ExprId) -> Option<DefId> {
    let callee = cx.types.callee(call)?;
    callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def).container(cx.db)
}

/// Whether the `poll_ready` of an implementation asks nobody.
fn never_waits(cx: &FnCx<'_>, service: DefId) -> bool {
    let Some(item) = members(cx.db, service).named("poll_ready") else { return true };
    let def = service.sibling(cx.db, item);
    let bodies = fn_bodies_of(cx.db, def);
    let Some(body) = body_of(cx.db, def, bodies) else { return false };
    body.self_binding.is_some_and(|this| body.exprs.values().all(|expr| *expr != Expr::Local(this)))
}

/// The clone that an expression makes of a place.
fn cloned(cx: &FnCx<'_>, expr: ExprId) -> Option<Place> {
    if !is_clone(cx, expr) {
        return None;
    }
    let of = receiver(cx.expr(expr))?;
    path(cx, of).map(|_| Place::Clone { of, clone: expr })
}

/// What a variable was made by.
fn made(cx: &FnCx<'_>, binding: BindingId, depth: u32) -> Place {
    let Some(init) = cx.flow().frames.init(binding).filter(|_| depth < MAX_DEPTH) else { return Place::Unknown };
    if let Some(place) = cloned(cx, init) {
        return place;
    }
    match cx.expr(init) {
        Expr::Local(other) => made(cx, *other, depth + 1),
        Expr::MethodCall { .. } | Expr::Call { .. } if !may_take_a_service(cx, init) => Place::Made(binding),
        _ => Place::Unknown,
    }
}

/// Whether what a call returns may be something that was ready before: `mem::replace`, `Option::take`, an own function.
fn may_take_a_service(cx: &FnCx<'_>, call: ExprId) -> bool {
    let builds = cx.callee_path(call).is_some_and(|path| {
        let own = path.rsplit("::").nth(1).unwrap_or_default();
        path.starts_with("tower") && (own.ends_with("Builder") || own == "Layer" || path.ends_with("::new"))
    });
    !builds
}

/// Whether the service at a place is asked whether it is ready anywhere in the function, or lent to something that may ask.
fn was_asked(cx: &FnCx<'_>, place: &Path) -> bool {
    const ASKS: [&str; 3] =
        ["tower_service::Service::poll_ready", "tower::ServiceExt::ready", "tower::util::ServiceExt::ready"];
    let is_it = |expr: ExprId| {
        path(cx, expr).is_some_and(|(binding, fields)| {
            binding == place.0 && (fields.starts_with(&place.1) || place.1.starts_with(&fields))
        })
    };
    cx.exprs().any(|(id, expr)| match expr {
        Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
            let asks = is_named(cx, id, &ASKS) && receiver(expr).is_some_and(is_it);
            let lent = args.iter().any(|arg| {
                let borrowed = matches!(cx.expr(*arg), Expr::Ref { mutable: true, .. });
                let is_borrow = matches!(cx.ty(*arg).kind(), TyKind::Ref(true, _));
                (borrowed || is_borrow) && is_it(*arg) && !is_named(cx, id, &["tower_service::Service::call"])
            });
            asks || lent
        }
        Expr::Assign { target, .. } => is_it(*target),
        _ => false,
    })
}

/// For a `poll_ready`: the field of `self` that the `call` beside it calls directly.
#[must_use]
pub fn inner_calls(cx: &FnCx<'_>) -> Option<String> {
    let container = cx.def.container(cx.db)?;
    let item = members(cx.db, container).named("call")?;
    let call = FnCx::new(cx.db, cx.def.sibling(cx.db, item))?;
    let calls = service_calls(&call);
    let direct =
        calls.iter().find(|found| found.place(&call) == Place::Own && readiness(&call, found) == Readiness::Asked)?;
    Some(call.source(direct.service).to_owned())
}

/// The `let` statement whose initializer is `init`.
#[must_use]
pub fn let_of(cx: &FnCx<'_>, init: ExprId) -> Option<crate::text::TextRange> {
    cx.exprs().find_map(|(_, expr)| match expr {
        Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let { init: Some(value), range, .. } if *value == init => Some(*range),
            _ => None,
        }),
        _ => None,
    })
}
