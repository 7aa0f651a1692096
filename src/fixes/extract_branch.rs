//! The handler of a `select!` branch as a function of its own.

use std::fmt::Write;

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId, FormatKind, MacroCall, SelectBranch};
use crate::text::TextRange;
use crate::types::signatures::impl_data;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

use super::guards::is_owned;
use super::select::indent_at;
use super::spawn_blocking::uses::{How, Use, uses};
use super::written_type::written;

/// The names that are tried for the function.
const NAMES: [&str; 4] = ["on_branch", "handle_branch", "on_select", "handle_select"];

/// A parameter of the new function.
struct Param {
    root: BindingId,
    name: String,
    ty: String,
    argument: String,
}

/// The handler that is selected, or in whose pattern or future a cursor is, becomes a function behind this one.
#[must_use]
pub fn to_function(cx: &FnCx<'_>, at: TextRange) -> Option<RawFix> {
    let branch = branch_at(cx, at)?;
    let handler = branch.handler;
    let is_block = matches!(cx.expr(handler), Expr::Block(block) if block.label.is_none() && !block.is_unsafe);
    if !is_block || leaves(cx, handler, false) || container_is_trait(cx)? {
        return None;
    }
    let all = uses(cx, cx.range(handler), &[handler])?;
    let mut edits = Vec::new();
    let mut params: Vec<Param> = Vec::new();
    for used in &all {
        if !params.iter().any(|param| param.root == used.root) {
            params.push(param(cx, used.root, &all)?);
        }
        edits.extend(dereferenced(cx, used, &all)?);
    }
    let this = params.iter().position(|param| Some(param.root) == cx.body.self_binding).map(|at| params.remove(at));
    if this.is_none() && cx.body.self_binding.is_some() {
        return None;
    }
    let name = super::hoist::free_name(cx, &NAMES)?;
    let returns = match cx.ty(handler) {
        ty if ty == Ty::unit() => String::new(),
        ty => format!(" -> {}", written(cx, &ty).filter(|_| !matches!(ty.kind(), TyKind::Ref(..)))?),
    };
    let waits = cx.flow().frames.suspends(handler);
    let function = function(cx, branch, &edits, name, &params, this.as_ref(), (waits, &returns))?;
    let arguments: Vec<&str> = params.iter().map(|param| param.argument.as_str()).collect();
    let call = format!(
        "{}{name}({}){}",
        if this.is_some() { "self." } else { "" },
        arguments.join(", "),
        if waits { ".await" } else { "" },
    );
    let end = TextRange::empty(cx.range(cx.body.root?).end);
    let range = cx.range(handler);
    let has_comma = cx.item_text().get(range.end as usize..)?.trim_start().starts_with(',');
    let call = if has_comma { call } else { format!("{call},") };
    Some(RawFix::review("Make the handler of this branch a function", vec![(range, call), (end, function)]))
}

/// The branch whose pattern or future a cursor touches, or whose handler is selected.
fn branch_at<'a>(cx: &FnCx<'a>, at: TextRange) -> Option<&'a SelectBranch> {
    let branches = cx.exprs().filter_map(|(_, expr)| match expr {
        Expr::Macro(mac) => match &mac.call {
            MacroCall::Select(select) if cx.is_select(&mac.path) => Some(&select.branches),
            _ => None,
        },
        _ => None,
    });
    branches.flatten().find(|branch| {
        let head = TextRange::new(branch.range.start, cx.range(branch.future).end);
        cx.range(branch.handler) == at || at.is_empty() && head.touches(at.start)
    })
}

/// Whether the function stands in a trait or in the `impl` of one, which take no other functions. None: not known.
fn container_is_trait(cx: &FnCx<'_>) -> Option<bool> {
    let Some(container) = cx.def.container(cx.db) else { return Some(false) };
    let tree = container.tree(cx.db);
    Some(!tree.get(container.item(cx.db))?.is_impl() || impl_data(cx.db, container).trait_.is_some())
}

/// Whether control can leave an expression by another way than its end, or it has tokens that nobody has read.
fn leaves(cx: &FnCx<'_>, expr: ExprId, in_loop: bool) -> bool {
    let itself = match cx.expr(expr) {
        Expr::Try { .. } | Expr::Return { .. } | Expr::Yield { .. } | Expr::Missing => true,
        Expr::Closure { .. } | Expr::Async { .. } => return true,
        Expr::Break { label, .. } | Expr::Continue { label } => !in_loop || label.is_some(),
        Expr::Macro(mac) => match &mac.call {
            MacroCall::Format { kind, .. } => matches!(kind, FormatKind::Bail | FormatKind::Ensure),
            MacroCall::Vec(_) | MacroCall::Matches { .. } | MacroCall::Tracing { .. } => false,
            _ => true,
        },
        _ => false,
    };
    let is_loop = matches!(cx.expr(expr), Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    let mut found = itself;
    cx.body.for_each_child(expr, &mut |child| found = found || leaves(cx, child, in_loop || is_loop));
    found
}

/// How a variable is handed to the function: by value where its value is used, else borrowed.
fn param(cx: &FnCx<'_>, root: BindingId, all: &[Use]) -> Option<Param> {
    let binding = &cx.body.bindings[root];
    let ty = cx.types.binding_ty(root);
    let name = binding.name.to_string();
    if Some(root) == cx.body.self_binding {
        let is_reference = matches!(ty.kind(), TyKind::Ref(..));
        // What is borrowed from `self` would be in the way of a borrow of all of it.
        let borrowed = |other: &crate::ir::Binding| other.range.start > binding.range.start;
        let made_of = |id: BindingId| cx.flow().frames.init(id).and_then(|init| cx.view().root(init));
        let in_the_way = cx.body.bindings.iter().any(|(id, other)| {
            borrowed(other) && made_of(id) == Some(root) && !is_owned(cx.db, &cx.types.binding_ty(id))
        });
        let ty = if matches!(ty.kind(), TyKind::Ref(true, _)) { "&mut self" } else { "&self" };
        return (is_reference && !in_the_way).then(|| Param { root, name, ty: ty.to_owned(), argument: String::new() });
    }
    let text = written(cx, &ty).filter(|_| !cx.types.binds_by_ref(root))?;
    let is_copy = Solver::new(cx.db, cx.def).is_copy_in(&ty);
    let (ty, argument) = match how(root, all) {
        _ if matches!(ty.kind(), TyKind::Ref(..)) => (text, name.clone()),
        How::Changed => (format!("&mut {text}"), format!("&mut {name}")),
        How::Value => (text, name.clone()),
        How::Seen | How::Borrowed if is_copy || is_of_branch(cx, root) => (text, name.clone()),
        How::Seen | How::Borrowed => (format!("&{text}"), format!("&{name}")),
    };
    Some(Param { root, name, ty, argument })
}

/// Whether a variable is bound by the pattern of a branch: nobody else has it.
fn is_of_branch(cx: &FnCx<'_>, root: BindingId) -> bool {
    let declared = cx.body.bindings[root].range;
    cx.exprs().any(|(_, expr)| match expr {
        Expr::Macro(mac) => match &mac.call {
            MacroCall::Select(select) => {
                select.branches.iter().any(|branch| cx.body.pat_range(branch.pat).contains(declared))
            }
            _ => false,
        },
        _ => false,
    })
}

/// The most that is done with a variable.
fn how(root: BindingId, all: &[Use]) -> How {
    let own = || all.iter().filter(|used| used.root == root);
    if own().any(|used| used.how == How::Changed) {
        return How::Changed;
    }
    // A part that is given on was the variable's own.
    if own().any(|used| used.how == How::Value) { How::Value } else { How::Seen }
}

/// Edits for a use of a variable that is a reference in the function. None: it cannot be written there.
fn dereferenced(cx: &FnCx<'_>, used: &Use, all: &[Use]) -> Option<Vec<(TextRange, String)>> {
    let ty = cx.types.binding_ty(used.root);
    let is_self = Some(used.root) == cx.body.self_binding;
    let becomes_reference = !is_self && !matches!(ty.kind(), TyKind::Ref(..)) && how(used.root, all) == How::Changed;
    let whole = used.chain.len() == 1;
    if !becomes_reference || !whole {
        return Some(Vec::new());
    }
    let at = used.chain[0];
    let parent = *cx.parents(at).first()?;
    match cx.expr(parent) {
        Expr::MethodCall { receiver, .. } if *receiver == at => Some(Vec::new()),
        Expr::Assign { target, .. } if *target == at => Some(vec![(cx.range(at), format!("*{}", cx.source(at)))]),
        Expr::Ref { mutable: true, .. } => Some(vec![(cx.range(parent), cx.source(at).to_owned())]),
        _ => None,
    }
}

fn function(
    cx: &FnCx<'_>,
    branch: &SelectBranch,
    edits: &[(TextRange, String)],
    name: &str,
    params: &[Param],
    this: Option<&Param>,
    (waits, returns): (bool, &str),
) -> Option<String> {
    let indent = indent_at(cx.item_text(), cx.range(cx.body.root?).end);
    let mut list: Vec<String> = this.iter().map(|this| this.ty.clone()).collect();
    for param in params {
        let is_assigned = cx.body.bindings[param.root].mutable && !param.ty.starts_with('&');
        list.push(format!("{}{}: {}", if is_assigned { "mut " } else { "" }, param.name, param.ty));
    }
    let mut text = String::new();
    let is_async = if waits { "async " } else { "" };
    let _ = write!(text, "\n\n{indent}{is_async}fn {name}({}){returns} ", list.join(", "));
    let range = cx.range(branch.handler);
    let mut body = cx.source(branch.handler).to_owned();
    let mut edits: Vec<_> = edits.to_vec();
    edits.sort_by_key(|(at, _)| std::cmp::Reverse(at.start));
    for (at, new) in edits {
        let (start, end) = ((at.start - range.start) as usize, (at.end - range.start) as usize);
        body.replace_range(start..end, &new);
    }
    let was = indent_at(cx.item_text(), range.start);
    for (number, line) in body.lines().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        let rest = line.strip_prefix(was).unwrap_or(line);
        if number > 0 && !rest.trim().is_empty() {
            text.push_str(indent);
        }
        text.push_str(rest);
    }
    Some(text)
}
