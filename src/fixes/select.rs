//! Rewrites of `select!`.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::flow::Owner;
use crate::ir::{Expr, ExprId, MacroCall, Pat, Select, SelectBranch};
use crate::text::TextRange;
use crate::types::signatures::fn_sig;
use crate::types::{Ty, TyKind};

use super::rewrite::has_crate;

/// An `else` that ends the loop, or a function that returns nothing.
#[must_use]
pub fn add_else(cx: &FnCx<'_>, expr: ExprId, select: &Select) -> Option<RawFix> {
    let (word, what) = match enclosing_loop(cx, expr) {
        Some(around) if breaks_with_nothing(cx, around) => ("break", "ends the loop"),
        Some(_) => return None,
        None => {
            output_of_frame(cx, expr).filter(|output| *output == Ty::unit())?;
            ("return", "returns")
        }
    };
    let edits = at_the_end(cx, expr, select, &format!("else => {word},"))?;
    Some(RawFix::review(format!("Add an `else` that {what}"), edits))
}

/// `_ = tx.send(v) => …` → `permit = tx.reserve() => …`, with the message sent where nothing waits any more.
#[must_use]
pub fn reserve_first(cx: &FnCx<'_>, branch: &SelectBranch, send: ExprId) -> Option<RawFix> {
    let Expr::MethodCall { receiver, method_range, args, .. } = cx.expr(send) else { return None };
    let [message] = args[..] else { return None };
    if send != branch.future || branch.guard.is_some() {
        return None;
    }
    let (name, sent) = match &cx.body.pats[branch.pat] {
        Pat::Wild => ("permit", "if let Ok(permit) = permit {{ permit.send({message}) }}"),
        Pat::Bind { binding, sub: None } => {
            (cx.body.bindings[*binding].name.as_str(), "let {name} = {name}.map(|permit| permit.send({message}));")
        }
        _ => return None,
    };
    let sent =
        sent.replace("{{", "{").replace("}}", "}").replace("{name}", name).replace("{message}", cx.source(message));
    let handler = cx.source(branch.handler);
    let body = match cx.expr(branch.handler) {
        Expr::Block(block) if block.stmts.is_empty() && block.tail.is_none() => format!("{{ {sent} }}"),
        _ => format!("{{ {sent} {handler} }}"),
    };
    let edits = vec![
        (cx.body.pat_range(branch.pat), name.to_owned()),
        (TextRange::new(method_range.start, cx.range(send).end), "reserve()".to_owned()),
        (cx.range(branch.handler), body),
    ];
    let title = format!("Reserve a place in `{}` first, and send when it is there", cx.source(*receiver));
    let simple = is_simple(cx, message) && handles_any_error(cx, branch);
    Some(if simple { RawFix::safe(title, edits) } else { RawFix::review(title, edits) })
}

/// Whether it does not matter when an expression is evaluated.
fn is_simple(cx: &FnCx<'_>, expr: ExprId) -> bool {
    let mut simple = true;
    cx.body.walk(expr, &mut |_, expr| {
        simple &= matches!(
            expr,
            Expr::Local(_)
                | Expr::Path(_)
                | Expr::Literal(_)
                | Expr::Field { .. }
                | Expr::Struct { .. }
                | Expr::Tuple(_)
        );
    });
    simple
}

/// Whether a handler fits a `Result` with any error: the error of `reserve` does not hold the message.
fn handles_any_error(cx: &FnCx<'_>, branch: &SelectBranch) -> bool {
    let Pat::Bind { binding, .. } = &cx.body.pats[branch.pat] else { return true };
    let mut fits = true;
    let mut named = 0;
    let mut asked = 0;
    cx.body.walk(branch.handler, &mut |_, expr| match expr {
        Expr::Local(local) if local == binding => named += 1,
        Expr::MethodCall { receiver, method, .. } if *cx.expr(*receiver) == Expr::Local(*binding) => {
            asked += 1;
            fits &= matches!(method.as_str(), "is_ok" | "is_err");
        }
        _ => {}
    });
    fits && named == asked
}

/// `let f = work();` → `let f = futures::FutureExt::fuse(work());`, for a future that is polled on when it is done.
#[must_use]
pub fn fuse(cx: &FnCx<'_>, polled: ExprId) -> Option<RawFix> {
    let Expr::Local(binding) = cx.expr(polled) else { return None };
    let name = ["futures", "futures_util"].into_iter().find(|name| has_crate(cx, name))?;
    let mut made = cx.flow().frames.init(*binding)?;
    loop {
        made = match cx.expr(made) {
            // `pin!(f)` makes a new variable of the same name.
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Pin(inner) => *inner,
                _ => return None,
            },
            Expr::Local(outer) => cx.flow().frames.init(*outer)?,
            Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Async { .. } => break,
            _ => return None,
        };
    }
    // What is pinned in a box is fused outside of it, which makes another type.
    if !matches!(cx.ty(made).kind(), TyKind::Future(..)) {
        return None;
    }
    let range = cx.range(made);
    let edits = vec![
        (TextRange::empty(range.start), format!("{name}::FutureExt::fuse(")),
        (TextRange::empty(range.end), ")".to_owned()),
    ];
    Some(RawFix::review("Fuse the future: it is never ready again", edits))
}

/// The innermost loop around `expr` in its own frame.
#[must_use]
pub fn enclosing_loop(cx: &FnCx<'_>, expr: ExprId) -> Option<ExprId> {
    let frames = &cx.flow().frames;
    let frame = frames.of(expr);
    let is_loop = |at: &ExprId| matches!(cx.expr(*at), Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    cx.parents(expr).into_iter().take_while(|at| frames.of(*at) == frame).find(is_loop)
}

/// Whether `break` without a value fits the loop.
pub(super) fn breaks_with_nothing(cx: &FnCx<'_>, around: ExprId) -> bool {
    match cx.expr(around) {
        Expr::Loop { .. } => match cx.ty(around).kind() {
            // Without a `break` so far: what follows is not reachable yet, and may want a value.
            TyKind::Never => output_of_frame(cx, around).is_some_and(|output| output == Ty::unit()),
            _ => cx.ty(around) == Ty::unit(),
        },
        _ => true,
    }
}

/// What the function, async block or closure around `expr` returns or resolves to.
#[must_use]
pub fn output_of_frame(cx: &FnCx<'_>, expr: ExprId) -> Option<Ty> {
    let frames = &cx.flow().frames;
    match frames.all.get(frames.of(expr) as usize)?.owner {
        Owner::Fn => match fn_sig(cx.db, cx.def).as_ref()?.ret.kind() {
            TyKind::Future(_, output) => Some(output.clone()),
            _ => None,
        },
        Owner::Async(block) => match cx.ty(block).kind() {
            TyKind::Future(_, output) => Some(output.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Edits that add a branch as the last one.
fn at_the_end(cx: &FnCx<'_>, expr: ExprId, select: &Select, branch: &str) -> Option<Vec<(TextRange, String)>> {
    let last = select.branches.last()?;
    let text = cx.item_text();
    let whole = cx.range(expr);
    let close = whole.start + u32::try_from(cx.source(expr).rfind('}')?).ok()?;
    let mut edits = Vec::new();
    let after = text.get(last.range.end as usize..close as usize)?;
    let has_comma = after.trim_start().starts_with(',');
    if !has_comma && !matches!(cx.expr(last.handler), Expr::Block(_)) {
        edits.push((TextRange::empty(last.range.end), ",".to_owned()));
    }
    let line = line_start(text, close);
    // All on one line: nobody writes an `else` there either.
    if line <= last.range.end || !text.get(line as usize..close as usize)?.trim().is_empty() {
        return None;
    }
    let indent = indent_at(text, last.range.start);
    edits.push((TextRange::empty(line), format!("{indent}{branch}\n")));
    Some(edits)
}

/// Where the line of `at` starts.
#[must_use]
pub fn line_start(text: &str, at: u32) -> u32 {
    let before = text.get(..at as usize).unwrap_or_default();
    before.rfind('\n').map_or(0, |newline| u32::try_from(newline + 1).unwrap_or(0))
}

/// The blanks in front of the line of `at`.
#[must_use]
pub fn indent_at(text: &str, at: u32) -> &str {
    let line = text.get(line_start(text, at) as usize..).unwrap_or_default();
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
