//! Writing that can be cut off and resumed.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, SelectBranch};
use crate::text::TextRange;

use super::borrows::Borrows;
use super::hoist::{before, first_in_handler, free_name};

/// `w.write_all(&data)` in a branch of a `select!` → `let mut rest: &[u8] = &data;` before it or the loop around it, and
/// `w.write_all_buf(&mut rest)`. `ends` says that its handler leaves the loop; otherwise it begins anew there.
#[must_use]
pub fn keep_the_rest(
    cx: &FnCx<'_>,
    select: ExprId,
    branch: &SelectBranch,
    around: Option<ExprId>,
    ends: bool,
) -> Option<RawFix> {
    let Expr::MethodCall { method_range, args, generics: None, .. } = cx.expr(branch.future) else { return None };
    let [data] = args[..] else { return None };
    if cx.callee_path(branch.future)? != "tokio::io::AsyncWriteExt::write_all" || branch.guard.is_some() {
        return None;
    }
    let outer = around.unwrap_or(select);
    let borrows = Borrows::of(cx, data)?;
    if !borrows.are_shared() || !borrows.are_known_at(cx.range(outer).start) || !borrows.are_alone_in(outer) {
        return None;
    }
    let name = free_name(cx, &["rest", "unwritten"])?;
    let source = cx.source(data);
    let call = TextRange::new(method_range.start, cx.range(branch.future).end);
    let mut edits = vec![
        before(cx, outer, &format!("let mut {name}: &[u8] = {source};"))?,
        (call, format!("write_all_buf(&mut {name})")),
    ];
    if around.is_some() && !ends {
        edits.extend(first_in_handler(cx, branch, &format!("{name} = {source};")));
    }
    Some(RawFix::review(format!("Use `write_all_buf`: what is not written yet stays in `{name}`"), edits))
}
