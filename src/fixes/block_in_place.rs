//! Blocking where a runtime with several threads is known to bear it.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, Item};
use crate::text::TextRange;

use super::guards::is_owned;
use super::rewrite::{Tokio, tokio};

/// `f(a)` → `tokio::task::block_in_place(|| f(a))`, in the very function that says which runtime it runs in.
#[must_use]
pub fn around(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let tree = cx.def.tree(cx.db);
    if cx.flow().frames.of(call) != 0 || !has_worker_threads(tree.get(cx.def.item(cx.db))?) {
        return None;
    }
    let mut stays = is_owned(cx.db, &cx.ty(call));
    cx.body.walk(call, &mut |_, expr| {
        stays &= !matches!(
            expr,
            Expr::Await { .. } | Expr::Try { .. } | Expr::Return { .. } | Expr::Break { .. } | Expr::Continue { .. }
        );
        stays &= !matches!(expr, Expr::Missing | Expr::Macro(_));
    });
    if !stays {
        return None;
    }
    let range = cx.range(call);
    let edits = vec![
        (TextRange::empty(range.start), "tokio::task::block_in_place(|| ".to_owned()),
        (TextRange::empty(range.end), ")".to_owned()),
    ];
    let fix = RawFix::review("Tell the runtime that this thread blocks, with `block_in_place`", edits);
    match tokio(cx, "rt-multi-thread") {
        Tokio::Ready => Some(fix),
        Tokio::NeedsFeature(feature) => Some(fix.needs(feature)),
        Tokio::Missing => None,
    }
}

/// Whether a function says that it runs on several threads: `#[tokio::main]` unless it names another flavor.
fn has_worker_threads(item: &Item) -> bool {
    let main = item.attr("tokio::main").is_some_and(|attr| !attr.args.contains("current_thread"));
    let test = item.attr("tokio::test").is_some_and(|attr| attr.args.contains("multi_thread"));
    let local = |attr: &crate::ir::Attr| attr.args.contains("\"local\"");
    (main || test) && !item.attrs.iter().any(local)
}
