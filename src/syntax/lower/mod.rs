//! From the text of one item to the IR, through `syn`.
//!
//! Infallible: what does not parse is left out at the smallest cost. Every entry point forgets the spans it made, since
//! the lexer's source map would otherwise grow with each call on the thread.

mod attrs;
mod braces;
mod cfg;
mod control;
mod cx;
#[cfg(test)]
pub(crate) mod dump;
mod exprs;
mod fields;
mod front;
mod header;
mod items;
mod lex;
mod literals;
mod local_items;
mod pats;
mod ranges;
mod recover;
mod repair;
mod scopes;
mod signature;
mod src;
mod stmts;
#[cfg(test)]
mod tests;
mod tokens;
mod types;
mod uses;

pub(crate) use cx::{Cx, Ex};
pub(in crate::syntax) use front::{group_len, skip_attrs, vis_len};
pub(crate) use recover::{arm_end, without_comma};
pub(crate) use repair::split_args;
pub(crate) use tokens::{find_arrow, group_of, is_pair, is_punct, is_word, stream, trees};

use std::sync::Arc;

use crate::db::CfgOptions;
use crate::ir::{Attr, FnBodies, Item, ItemKind, LazyKind, Shape, TextPart};
use crate::syntax::{Scanned, SplitKind, is_too_deep, too_deep};
use crate::text::TextRange;

/// Stack for parsing and lowering: enough for the nesting that is let through, also in debug builds.
const STACK: usize = 64 << 20;

/// Lowers one item's header: its text without the body, doc comments blanked. Ranges count from the header's start.
///
/// What nests too deeply has no name and is [`Unknown`](crate::ir::ItemKind::Unknown). The others need a stack as that of
/// [`on_big_stack`]; the same goes for [`lower_fn`], and for who asks what an item is: most are read only then.
#[must_use]
pub fn lower_header(kind: SplitKind, header: &Arc<str>) -> Item {
    lower_scanned(kind, &Scanned::new(header.clone()))
}

/// As [`lower_header`], when the header's tokens are known.
#[must_use]
pub fn lower_scanned(kind: SplitKind, header: &Scanned) -> Item {
    if too_deep(&header.tokens) {
        return header::unread();
    }
    let _spans = ForgetSpans;
    front::unread(kind, header, read_kind).unwrap_or_else(|| match kind {
        SplitKind::MacroDef | SplitKind::MacroCall => header::macro_header(kind, header),
        _ => header::header(kind, &header.text),
    })
}

/// What an item of this shape is, to be read from its header when somebody asks for it.
#[must_use]
pub fn unread_kind(shape: Shape, header: TextPart) -> LazyKind {
    LazyKind::unread(shape, header, read_kind)
}

fn read_kind(shape: Shape, header: &str) -> ItemKind {
    let _spans = ForgetSpans;
    header::header(front::kind_of(shape), header).kind.into_known()
}

/// Lowers an inner attribute, `#![…]`.
#[must_use]
pub fn lower_inner_attr(text: &str) -> Option<Attr> {
    let _spans = ForgetSpans;
    header::inner_attr(text)
}

/// Lowers the body of a function item, and of the functions inside it. `body` is the place of its braces in the text.
#[must_use]
pub fn lower_fn(item_text: &str, body: TextRange) -> FnBodies {
    lower(item_text, body, None)
}

/// As [`lower_fn`], without what is left out of the builds that `options` tell of.
#[must_use]
pub fn lower_fn_in(item_text: &str, body: TextRange, options: &CfgOptions) -> FnBodies {
    lower(item_text, body, Some(options))
}

fn lower(item_text: &str, body: TextRange, options: Option<&CfgOptions>) -> FnBodies {
    if is_too_deep(item_text) {
        return FnBodies { too_deep: true, ..FnBodies::default() };
    }
    let _spans = ForgetSpans;
    cx::function(item_text, body, options)
}

/// Runs `f` on a stack that is big enough for anything that is let through to parsing.
///
/// # Panics
///
/// When `f` panics, with the same payload.
pub fn on_big_stack<T: Send>(f: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| match std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, f) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        Err(error) => panic!("no thread for parsing: {error}"),
    })
}

/// All spans of this thread are invalid once what it returns is dropped.
pub(in crate::syntax) fn forget_spans() -> impl Drop {
    ForgetSpans
}

/// All spans of this thread are invalid once this is dropped, also when lowering panics.
struct ForgetSpans;

impl Drop for ForgetSpans {
    fn drop(&mut self) {
        proc_macro2::extra::invalidate_current_thread_spans();
    }
}
