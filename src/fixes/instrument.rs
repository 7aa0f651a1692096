//! Spans for whole functions.

use crate::cx::FnCx;
use crate::cx::held::Held;
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, Pat, Stmt};
use crate::text::TextRange;

use super::guards::{plain_let, uses, whole_lines};
use super::rewrite::has_crate;
use super::select::{indent_at, line_start};

/// `let _span = info_span!("name").entered();` at the start of an async function → `#[tracing::instrument(…)]` on it.
#[must_use]
pub fn the_function(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let (guard, entered) = plain_let(cx, held)?;
    let Expr::Block(root) = cx.expr(cx.body.root?) else { return None };
    if !cx.body.is_async || uses(cx, guard).next().is_some() || !has_crate(cx, "tracing") {
        return None;
    }
    let Expr::MethodCall { receiver, .. } = cx.expr(cx.flow().frames.init(guard)?) else { return None };
    let (span, removed) = match (cx.expr(*receiver), &root.stmts[..]) {
        (Expr::Macro(_), [first, ..]) if range_of(first) == entered => (*receiver, vec![entered]),
        (Expr::Local(variable), [first, second, ..]) if range_of(second) == entered => {
            let init = let_of(cx, first, *variable).filter(|_| uses(cx, *variable).count() == 1)?;
            (init, vec![range_of(first), entered])
        }
        _ => return None,
    };
    let (level, name) = level_and_name(cx, span)?;
    let text = cx.item_text();
    let head = line_start(text, cx.name_range().start);
    let head = head + u32::try_from(indent_at(text, head).len()).ok()?;
    let indent = indent_at(text, cx.range(cx.body.root?).end);
    let attribute = format!("#[tracing::instrument(name = {name}, level = \"{level}\", skip_all)]\n{indent}");
    let mut edits = vec![(TextRange::empty(head), attribute)];
    edits.extend(removed.into_iter().map(|range| (whole_lines(cx, range), String::new())));
    Some(RawFix::review("Put the whole function into the span with `#[instrument]`", edits))
}

fn range_of(stmt: &Stmt) -> TextRange {
    match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => *range,
    }
}

/// The value of a variable that a statement declares.
fn let_of(cx: &FnCx<'_>, stmt: &Stmt, variable: BindingId) -> Option<ExprId> {
    match stmt {
        Stmt::Let { pat, init, else_: None, .. } => {
            init.filter(|_| cx.body.pats[*pat] == Pat::Bind { binding: variable, sub: None })
        }
        _ => None,
    }
}

/// The level and the name of `info_span!("name")`: a span that has no fields.
fn level_and_name<'a>(cx: &FnCx<'a>, span: ExprId) -> Option<(&'static str, &'a str)> {
    let Expr::Macro(mac) = cx.expr(span) else { return None };
    let MacroCall::Tracing { args, is_span: true } = &mac.call else { return None };
    let level = match cx.macro_path(&mac.path)?.as_str() {
        "tracing::trace_span" => "trace",
        "tracing::debug_span" => "debug",
        "tracing::info_span" => "info",
        "tracing::warn_span" => "warn",
        "tracing::error_span" => "error",
        _ => return None,
    };
    let source = cx.source(span);
    let name = source.get(source.find('"')?..=source.rfind('"')?)?;
    let is_all = source.ends_with(&format!("!({name})")) && !name[1..name.len() - 1].contains(['"', '\\']);
    (args.is_empty() && is_all).then_some((level, name))
}
