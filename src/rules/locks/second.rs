//! What is acquired while something of the same lock, semaphore or pool is still held.

use crate::cx::held::{Held, held};
use crate::effects::acquire::{Acquisition, acquisition_site};
use crate::effects::own;
use crate::findings::RawFix;
use crate::fixes::guards;
use crate::ir::{Expr, ExprId};
use crate::knowledge::GuardKind;
use crate::resolve::DefId;
use crate::rules::{FnCx, RawFinding};

/// An acquisition that may have to wait for what the same task holds.
pub struct Second {
    /// What is held.
    pub first: Acquisition,
    /// What is acquired.
    pub second: Acquisition,
    /// Drops the first one before.
    pub fix: Option<RawFix>,
}

/// The acquisitions of a function that are made while a guard of the same place lives, each once.
#[must_use]
pub fn second_acquisitions(cx: &FnCx<'_>, kind: GuardKind) -> Vec<Second> {
    let view = cx.view();
    let mut found: Vec<Second> = Vec::new();
    for held in held(cx).into_iter().filter(|held| held.kind == kind) {
        let Some(first) = maker(cx, &held).and_then(|maker| view.acquisition_of(maker)) else { continue };
        for suspend in &held.over {
            for future in view.awaited(cx.expr(suspend.expr)) {
                let all = view.acquired_by(future).into_iter();
                let again = all.filter(|second| second.call != first.call && second.place.is(&first.place));
                for second in again {
                    if !found.iter().any(|other| other.second.call == second.call) {
                        let fix = guards::drop_before(cx, &held, suspend);
                        found.push(Second { first: first.clone(), second, fix });
                    }
                }
            }
        }
    }
    found
}

/// The expression that made what is held.
fn maker(cx: &FnCx<'_>, held: &Held<'_>) -> Option<ExprId> {
    let is_it = |(id, expr): &(ExprId, &Expr)| {
        matches!(expr, Expr::Await { .. } | Expr::Try { .. } | Expr::MethodCall { .. })
            && cx.call_range(*id) == held.made
    };
    cx.exprs().find(is_it).map(|(id, _)| id)
}

/// Notes where the first one is acquired, and where a function that is called acquires the second one.
pub fn explain(cx: &FnCx<'_>, found: &Second, what: &str, finding: &mut RawFinding) {
    finding.related(cx.range(found.first.call), format!("{what} is acquired here, and still held"));
    finding.fix(found.fix.clone());
    if let Some(within) = found.second.within {
        note_site(cx, within, &found.second, what, finding);
    }
}

/// Notes where another function acquires something.
pub fn note_site(cx: &FnCx<'_>, within: DefId, acquired: &Acquisition, what: &str, finding: &mut RawFinding) {
    let fields = acquired.place.fields.clone();
    if let Some(range) = *acquisition_site(cx.db, within, fields, acquired.mode) {
        let (file, item) = within.in_body_of(cx.db).unwrap_or((within.file(cx.db), within.item(cx.db)));
        let name = own::short_name(cx.db, within);
        finding.related_in(file, item, range, format!("`{name}` acquires {what} here"));
    }
}

/// How a place is called where it is acquired: `self.accounts`.
#[must_use]
pub fn name(cx: &FnCx<'_>, acquired: &Acquisition) -> String {
    let receiver = match cx.expr(acquired.call) {
        Expr::MethodCall { receiver, .. } => cx.source(*receiver),
        _ => cx.source(acquired.call),
    };
    format!("`{}`", receiver.split_whitespace().collect::<Vec<_>>().join(" "))
}
