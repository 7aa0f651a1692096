//! Loops that end when a token is cancelled.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Block, Expr, ExprId, MacroCall, Pat, Select, Stmt};
use crate::text::TextRange;

use super::hoist::{before, free_name};
use super::rewrite::{can_await, has_crate};
use super::select::{breaks_with_nothing, indent_at, line_start};

/// The type of a token.
const TOKEN: &str = "tokio_util::sync::CancellationToken";

/// Lets a loop end when a `CancellationToken` is cancelled: in its `select!`, at the future that its head awaits, or else
/// between its turns. Where no token is in scope, one is made before the loop, to be handed out from there.
#[must_use]
pub fn end_loop(cx: &FnCx<'_>, around: ExprId) -> Option<RawFix> {
    if !has_crate(cx, "tokio_util") || !can_await(cx, around) || mentions_a_token(cx, around) {
        return None;
    }
    let known = token_in_scope(cx, around);
    let token = match &known {
        Some(name) => name.clone(),
        None => free_name(cx, &["token", "shutdown", "cancelled"])?.to_owned(),
    };
    let (mut edits, how) = changed(cx, around, &token)?;
    let mut title = format!("Leave the loop when `{token}` is cancelled{how}");
    if known.is_none() {
        let (at, made) = before(cx, around, &format!("let {token} = {TOKEN}::new();"))?;
        match edits.first_mut().filter(|(first, _)| first.start == at.start) {
            // Two edits cannot begin at one place.
            Some((_, text)) => text.insert_str(0, &made),
            None => edits.push((at, made)),
        }
        title.push_str(": hand a clone of it to who is to cancel it");
    }
    Some(RawFix::review(title, edits))
}

type Edits = Vec<(TextRange, String)>;

fn changed(cx: &FnCx<'_>, around: ExprId, token: &str) -> Option<(Edits, &'static str)> {
    let (body, head) = match cx.expr(around) {
        Expr::Loop { body, .. } => (*body, None),
        Expr::While { cond, body, .. } => (*body, Some(*cond)),
        _ => return None,
    };
    let Expr::Block(block) = cx.expr(body) else { return None };
    if let Some(edit) = select_in(cx, block).and_then(|(expr, select)| branch(cx, expr, select, token)) {
        return breaks_with_nothing(cx, around).then(|| (vec![edit], ""));
    }
    if let Some(cond) = head {
        return awaited_head(cx, cond, token).map(|edits| (edits, ""));
    }
    let start = cx.range(around).start;
    let keyword = cx.text(TextRange::new(start, cx.range(body).start));
    let at = start + u32::try_from(keyword.rfind("loop")?).ok()?;
    let edits = vec![(TextRange::new(at, at + 4), format!("while !{token}.is_cancelled()"))];
    breaks_with_nothing(cx, around).then_some((edits, ", which is asked between its turns"))
}

/// `while let Some(x) = rx.recv().await` → `while let Some(Some(x)) = token.run_until_cancelled(rx.recv()).await`.
fn awaited_head(cx: &FnCx<'_>, cond: ExprId, token: &str) -> Option<Edits> {
    let Expr::Let { pat, value } = cx.expr(cond) else { return None };
    let Expr::Await { base, .. } = cx.expr(*value) else { return None };
    if matches!(cx.body.pats[*pat], Pat::Or(_) | Pat::Missing) {
        return None;
    }
    let (pattern, future) = (cx.body.pat_range(*pat), cx.range(*base));
    Some(vec![
        (TextRange::empty(pattern.start), "Some(".to_owned()),
        (TextRange::empty(pattern.end), ")".to_owned()),
        (TextRange::empty(future.start), format!("{token}.run_until_cancelled(")),
        (TextRange::empty(future.end), ")".to_owned()),
    ])
}

/// The `select!` of tokio that is a statement of a loop's body.
fn select_in<'a>(cx: &FnCx<'a>, block: &'a Block) -> Option<(ExprId, &'a Select)> {
    let stmts = block.stmts.iter().map(|stmt| match stmt {
        Stmt::Let { init, .. } => *init,
        Stmt::Expr { expr, .. } => Some(*expr),
    });
    stmts.chain([block.tail]).flatten().find_map(|expr| {
        let Expr::Macro(mac) = cx.expr(expr) else { return None };
        let MacroCall::Select(select) = &mac.call else { return None };
        let is_tokio = cx.macro_path(&mac.path).is_some_and(|path| path.starts_with("tokio::"));
        is_tokio.then_some((expr, select))
    })
}

/// A first branch that ends the loop.
fn branch(cx: &FnCx<'_>, expr: ExprId, select: &Select, token: &str) -> Option<(TextRange, String)> {
    let first = select.branches.first()?.range.start;
    let text = cx.item_text();
    let indent = indent_at(text, first);
    let starts_its_line = line_start(text, first) + u32::try_from(indent.len()).ok()? == first;
    let fits = starts_its_line && first > cx.range(expr).start && !select.incomplete;
    fits.then(|| (TextRange::empty(first), format!("() = {token}.cancelled() => break,\n{indent}")))
}

fn is_token(cx: &FnCx<'_>, ty: &crate::types::Ty) -> bool {
    cx.type_path(ty).as_deref() == Some(TOKEN)
}

/// Whether a loop already has to do with a token.
fn mentions_a_token(cx: &FnCx<'_>, around: ExprId) -> bool {
    let mut found = false;
    cx.body.walk(around, &mut |id, _| found |= is_token(cx, &cx.ty(id)));
    found
}

/// A token that the loop can name: a parameter, or a variable of a block around it.
fn token_in_scope(cx: &FnCx<'_>, around: ExprId) -> Option<String> {
    let blocks = cx.parents(around).into_iter().filter_map(|parent| match cx.expr(parent) {
        Expr::Block(block) => Some(&block.stmts),
        _ => None,
    });
    let declared = blocks.flatten().filter_map(|stmt| match stmt {
        Stmt::Let { pat, range, .. } if range.end <= cx.range(around).start => Some(*pat),
        _ => None,
    });
    let params = cx.body.params.iter().map(|param| param.pat);
    let named = declared.chain(params).find_map(|pat| match cx.body.pats[pat] {
        Pat::Bind { binding, sub: None } => is_token(cx, &cx.types.binding_ty(binding)).then_some(binding),
        _ => None,
    });
    named.map(|binding| cx.body.bindings[binding].name.to_string())
}
