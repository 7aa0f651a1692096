//! What runs when the time of a `timeout` is over before its future is ready.

use crate::effects::view::Place;
use crate::ir::{Expr, ExprId, Pat, PatId, Stmt, UnaryOp};
use crate::resolve::{Def, path_of};
use crate::rules::FnCx;
use crate::types::TyKind;
use crate::types::signatures::fn_sig;

use super::exits::leaves;

/// What runs when the time is over.
#[derive(Debug)]
pub struct Elapse {
    /// What runs then and only then.
    pub then: Vec<ExprId>,
    /// The expression after which both ways meet.
    whole: ExprId,
}

/// What runs when the time of this call is over. None: the function ends, or it is not known.
#[must_use]
pub fn elapse(cx: &FnCx<'_>, call: ExprId) -> Option<Elapse> {
    follow(cx, call, 0)
}

fn follow(cx: &FnCx<'_>, call: ExprId, depth: u32) -> Option<Elapse> {
    let mut at = call;
    // Whether a condition that `at` became holds when the time is over.
    let mut holds: Option<bool> = None;
    for parent in cx.parents(call) {
        match cx.expr(parent) {
            Expr::Await { .. } => {}
            Expr::MethodCall { receiver, .. } if *receiver == at => match method(cx, parent)?.as_str() {
                "is_err" | "is_none" => holds = Some(true),
                "is_ok" | "is_some" => holds = Some(false),
                "map_err" | "ok" | "map" | "and_then" | "ok_or" | "ok_or_else" | "flatten" | "transpose" | "err" => {}
                _ => return None,
            },
            Expr::Unary { op: UnaryOp::Not, .. } => holds = holds.map(|holds| !holds),
            Expr::Match { scrutinee, arms } if *scrutinee == at => {
                let then = arms.iter().filter(|arm| takes_elapse(cx, arm.pat)).map(|arm| arm.body).collect();
                return Some(Elapse { then, whole: parent });
            }
            Expr::Let { pat, value } if *value == at => holds = Some(takes_elapse(cx, *pat)),
            Expr::If { cond, then, else_ } if *cond == at => {
                let then = if holds? { Some(*then) } else { *else_ };
                return Some(Elapse { then: then.into_iter().collect(), whole: parent });
            }
            // The condition is reached again from the body.
            Expr::While { cond, body, .. } if *cond == at => {
                return Some(if holds? {
                    Elapse { then: vec![*body], whole: at }
                } else {
                    Elapse { then: Vec::new(), whole: parent }
                });
            }
            Expr::Block(block) => return in_block(cx, block, at, depth),
            _ => return None,
        }
        at = parent;
    }
    None
}

/// Whether a loop ends as soon as the future of this call is ready.
#[must_use]
pub fn ends_when_ready(cx: &FnCx<'_>, call: ExprId, around: ExprId) -> bool {
    let mut at = call;
    for parent in cx.parents(call) {
        match cx.expr(parent) {
            Expr::Await { .. } => {}
            Expr::MethodCall { .. } if method(cx, parent).as_deref() == Some("is_err") => {}
            Expr::While { cond, .. } => return *cond == at && parent == around && at != call,
            Expr::Match { scrutinee, arms } if *scrutinee == at => {
                let mut ready = arms.iter().filter(|arm| !takes_elapse(cx, arm.pat));
                return arms.len() > 1 && ready.all(|arm| leaves(cx, arm.body));
            }
            _ => return false,
        }
        at = parent;
    }
    false
}

fn in_block(cx: &FnCx<'_>, block: &crate::ir::Block, at: ExprId, depth: u32) -> Option<Elapse> {
    block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Expr { expr, .. } if *expr == at => Some(Elapse { then: Vec::new(), whole: at }),
        Stmt::Let { init: Some(init), else_: Some(else_), pat, .. } if *init == at && !takes_elapse(cx, *pat) => {
            Some(Elapse { then: vec![*else_], whole: at })
        }
        Stmt::Let { init: Some(init), else_: None, pat, .. } if *init == at => match &cx.body.pats[*pat] {
            Pat::Wild => Some(Elapse { then: Vec::new(), whole: at }),
            // What is done with it first tells.
            Pat::Bind { binding, sub: None } if depth < 4 => {
                let uses = cx.exprs().filter(|(_, expr)| matches!(expr, Expr::Local(local) if local == binding));
                let first = uses.map(|(id, _)| id).min_by_key(|id| cx.range(*id).start)?;
                follow(cx, first, depth + 1)
            }
            _ => None,
        },
        _ => None,
    })
}

fn method(cx: &FnCx<'_>, call: ExprId) -> Option<String> {
    let path = cx.callee_path(call)?;
    let (owner, name) = path.rsplit_once("::")?;
    matches!(owner, "std::result::Result" | "std::option::Option").then(|| name.to_owned())
}

/// Whether a pattern matches `Err(Elapsed)`, or `None`.
fn takes_elapse(cx: &FnCx<'_>, pat: PatId) -> bool {
    match &cx.body.pats[pat] {
        Pat::TupleStruct { path, .. } | Pat::Path(path) => !matches!(path.last().as_str(), "Ok" | "Some"),
        Pat::Bind { sub: Some(sub), .. } => takes_elapse(cx, *sub),
        Pat::Or(all) => all.iter().any(|pat| takes_elapse(cx, *pat)),
        _ => true,
    }
}

impl Elapse {
    /// Whether a place is used when the time is over: then and there, or afterwards, or in the next turn of a loop. What ends
    /// it is no use, and when it may be replaced nothing is known.
    #[must_use]
    pub fn uses(&self, cx: &FnCx<'_>, place: &Place) -> bool {
        if self.then.iter().any(|then| may_replace(cx, *then, place)) {
            return false;
        }
        if self.then.iter().any(|then| names(cx, *then, place)) {
            return true;
        }
        let goes_on = self.then.is_empty() || self.then.iter().any(|then| !leaves(cx, *then));
        goes_on && self.used_afterwards(cx, place)
    }

    fn used_afterwards(&self, cx: &FnCx<'_>, place: &Place) -> bool {
        let frames = &cx.flow().frames;
        let frame = frames.of(self.whole);
        let mut inner = self.whole;
        for parent in cx.parents(self.whole) {
            if frames.of(parent) != frame {
                return false;
            }
            let used = match cx.expr(parent) {
                Expr::Block(block) => {
                    let end = cx.range(inner).end;
                    let later = |expr: &ExprId| cx.range(*expr).start >= end && names(cx, *expr, place);
                    let stmts = block.stmts.iter().filter_map(|stmt| match stmt {
                        Stmt::Expr { expr, .. } => Some(*expr),
                        Stmt::Let { init, .. } => *init,
                    });
                    stmts.chain(block.tail).any(|expr| later(&expr))
                }
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => {
                    let around = cx.range(parent);
                    let declared = super::losing::declared(cx, place);
                    declared.is_none_or(|at| at.start < around.start || at.start >= around.end)
                        && names(cx, parent, place)
                }
                _ => false,
            };
            if used {
                return true;
            }
            inner = parent;
        }
        false
    }
}

/// Whether an expression uses a place or a part of it, other than to end it.
fn names(cx: &FnCx<'_>, within: ExprId, place: &Place) -> bool {
    let view = cx.view();
    let mut found = false;
    each(cx, within, None, &mut |expr, parent| {
        let is_place = matches!(cx.expr(expr), Expr::Local(_) | Expr::Field { .. });
        let is_inner = parent.is_some_and(|parent| matches!(cx.expr(parent), Expr::Field { .. }));
        if found || !is_place || is_inner || parent.is_some_and(|parent| ends(cx, parent)) {
            return;
        }
        found = view.place(expr).is_some_and(|used| used.overlaps(place) && used.fields.len() >= place.fields.len());
    });
    found
}

fn each(cx: &FnCx<'_>, expr: ExprId, parent: Option<ExprId>, f: &mut dyn FnMut(ExprId, Option<ExprId>)) {
    f(expr, parent);
    cx.body.for_each_child(expr, &mut |child| each(cx, child, Some(expr), f));
}

/// Calls that end what they are given, or only ask for its name.
fn ends(cx: &FnCx<'_>, call: ExprId) -> bool {
    let Some(callee) = cx.types.callee(call) else { return false };
    match callee.def.name(cx.db).as_str() {
        "drop" => path_of(cx.db, Def::Fn(callee.def)) == "std::mem::drop",
        "shutdown" | "close" | "abort" | "finish" | "reset" | "peer_addr" | "local_addr" => true,
        _ => false,
    }
}

/// Whether something may put another value into the place.
pub(super) fn may_replace(cx: &FnCx<'_>, within: ExprId, place: &Place) -> bool {
    let view = cx.view();
    let mut found = false;
    cx.body.walk(within, &mut |id, expr| match expr {
        Expr::Assign { op: None, target, .. } => {
            found |= view.place(*target).is_some_and(|target| target.overlaps(place));
        }
        Expr::MethodCall { receiver, .. } => {
            let takes_all = cx.types.callee(id).is_none_or(|callee| {
                fn_sig(cx.db, callee.def)
                    .as_ref()
                    .is_none_or(|sig| sig.params.first().is_none_or(|ty| !matches!(ty.kind(), TyKind::Ref(false, _))))
            });
            let on = view.place(*receiver);
            found |= takes_all && on.is_some_and(|on| on.overlaps(place) && on.fields.len() < place.fields.len());
        }
        _ => {}
    });
    found
}
