//! Futures that are made once, before a loop, instead of in each of its turns.

use crate::cx::FnCx;
use crate::cx::patterns::is_refutable;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, MacroExpr, SelectBranch};
use crate::text::TextRange;

use super::borrows::Borrows;
use super::hoist::{before, first_in_handler, free_name, statement_of};
use super::select::indent_at;

const TITLE: &str = "Make the future before the loop, and go on with it in the next turn";

/// `res = f(&mut a) => …` → `let mut future = pin!(f(&mut a));` before the loop, and `res = &mut future => …`. `ends` says
/// that its handler leaves the loop; otherwise the future is made again there.
#[must_use]
pub fn branch(cx: &FnCx<'_>, mac: &MacroExpr, branch: &SelectBranch, around: ExprId, ends: bool) -> Option<RawFix> {
    // That of futures wants futures that know when they are done.
    let is_tokio = cx.macro_path(&mac.path).is_some_and(|path| path.starts_with("tokio::"));
    if !is_tokio || branch.guard.is_some() || is_refutable(cx, branch.pat) {
        return None;
    }
    let made = Made::new(cx, branch.future, around, !ends)?;
    let mut edits = made.edits;
    if !ends {
        let again = format!("{}.set({});", made.name, cx.source(branch.future));
        edits.extend(first_in_handler(cx, branch, &again));
    }
    Some(RawFix::review(TITLE, edits))
}

/// `timeout(d, f(&mut a))` in a loop that ends when the future is ready → `timeout(d, &mut future)`.
#[must_use]
pub fn limited(cx: &FnCx<'_>, future: ExprId, around: ExprId) -> Option<RawFix> {
    Some(RawFix::review(TITLE, Made::new(cx, future, around, false)?.edits))
}

/// A future that is made before a loop.
struct Made {
    name: &'static str,
    edits: Vec<(TextRange, String)>,
}

impl Made {
    fn new(cx: &FnCx<'_>, future: ExprId, around: ExprId, again: bool) -> Option<Self> {
        if !matches!(cx.expr(future), Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let borrows = Borrows::of(cx, future)?;
        let start = cx.range(around).start;
        if !borrows.are_known_at(start) || again && !borrows.are_shared() || !borrows.are_alone_in(around) {
            return None;
        }
        let name = free_name(cx, &["future", "pending", "operation"])?;
        let source = cx.source(future);
        let after = statement_of(cx, around)?.end;
        // What is pinned on the stack keeps what it borrows to the end of its scope.
        let is_needed = borrows.are_named_after(after);
        let pin = if is_needed { "Box::pin" } else { "std::pin::pin!" };
        let mut edits = vec![
            before(cx, around, &format!("let mut {name} = {pin}({source});"))?,
            (cx.range(future), format!("&mut {name}")),
        ];
        if is_needed {
            let indent = indent_at(cx.item_text(), start);
            edits.push((TextRange::empty(after), format!("\n{indent}drop({name});")));
        }
        Some(Self { name, edits })
    }
}
