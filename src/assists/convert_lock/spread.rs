//! Making plain functions async, together with those that call them, where a lock in them has to be awaited.

use crate::cx::FnCx;
use crate::db::Db;
use crate::effects::callers::{From, callers, has_unknown_callers, may_run_in_a_task};
use crate::ir::{Expr, ExprId, ItemKind};
use crate::resolve::DefId;
use crate::syntax::fn_text;
use crate::text::TextRange;

use super::calls::Reached;
use super::plan::Plan;

/// Attributes that say nothing of how a function is called.
const HARMLESS: [&str; 12] = [
    "allow",
    "expect",
    "warn",
    "deny",
    "inline",
    "cold",
    "must_use",
    "deprecated",
    "cfg",
    "instrument",
    "tracing::instrument",
    "doc",
];

/// No more functions become async for one lock.
const MOST: usize = 40;

/// The functions that become async.
#[derive(Default)]
pub struct Spread {
    /// In the order in which they were found.
    pub functions: Vec<DefId>,
}

impl Spread {
    /// How the plain code of a function is reached; what has to become async for that is taken in.
    pub fn reach(&mut self, db: &dyn Db, def: DefId) -> Reached {
        if self.functions.contains(&def) {
            return Reached::BecomesAsync;
        }
        if !may_run_in_a_task(db, def) {
            return Reached::Never;
        }
        let mut all = self.functions.clone();
        let mut path = Vec::new();
        if collect(db, def, &mut all, &mut path) && all.len() <= MOST {
            self.functions = all;
            return Reached::BecomesAsync;
        }
        Reached::Perhaps
    }

    /// Writes `async` and `.await`.
    pub fn write(&self, db: &dyn Db, plan: &mut Plan, mut is_free: impl FnMut(&FnCx<'_>, ExprId) -> bool) {
        for def in &self.functions {
            let tree = def.tree(db);
            let Some(ItemKind::Fn(function)) = tree.get(def.item(db)).map(crate::ir::Item::kind) else { continue };
            plan.edit_in(db, (def.file(db), def.item(db)), TextRange::empty(function.fn_range.start), "async ");
            for (caller, _) in callers(db, *def) {
                await_calls(db, caller, *def, plan, &mut is_free);
            }
        }
    }
}

fn await_calls(
    db: &dyn Db,
    caller: DefId,
    callee: DefId,
    plan: &mut Plan,
    is_free: &mut impl FnMut(&FnCx<'_>, ExprId) -> bool,
) {
    let Some(cx) = FnCx::new(db, caller) else { return };
    for (id, expr) in cx.exprs() {
        if matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. })
            && cx.types.callee(id).is_some_and(|found| found.def == callee)
        {
            if !is_free(&cx, id) {
                let place = crate::effects::own::short_name(db, caller);
                let why = "holds another blocking lock where it would wait for this one";
                plan.hand(db, (cx.file, cx.item), cx.call_range(id), place, why);
                continue;
            }
            plan.edit_in(db, (cx.file, cx.item), TextRange::empty(cx.range(id).end), ".await");
        }
    }
}

/// Takes in a function and the plain functions that call it; whether all of them can become async.
fn collect(db: &dyn Db, def: DefId, all: &mut Vec<DefId>, path: &mut Vec<DefId>) -> bool {
    // One that calls itself would have to be boxed.
    if path.contains(&def) {
        return false;
    }
    if all.contains(&def) {
        return true;
    }
    if !can_be_async(db, def) || all.len() > MOST {
        return false;
    }
    path.push(def);
    let found = callers(db, def);
    let fine = !found.is_empty()
        && found.into_iter().all(|(caller, from)| match from {
            From::Async => true,
            From::Sync => collect(db, caller, all, path),
            From::Thread | From::Elsewhere => false,
        });
    path.pop();
    if fine {
        all.push(def);
    }
    fine
}

fn can_be_async(db: &dyn Db, def: DefId) -> bool {
    let tree = def.tree(db);
    let Some(item) = tree.get(def.item(db)) else { return false };
    let ItemKind::Fn(function) = item.kind() else { return false };
    let harmless = item.attrs.iter().all(|attr| HARMLESS.contains(&attr.path.as_str()));
    let header =
        fn_text(db, def.file(db), def.item(db)).as_ref().map_or("", |text| &text.text[..text.body.start as usize]);
    let words: Vec<&str> = header.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let is_plain = !words.contains(&"unsafe") && !words.contains(&"extern");
    let is_main = item.name == "main";
    def.body(db).is_none()
        && !function.is_async
        && !function.is_const
        && harmless
        && is_plain
        && !is_main
        && !has_unknown_callers(db, def)
}
