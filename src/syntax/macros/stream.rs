//! `stream!` and `try_stream!` of async-stream.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::ir::MacroCall;
use crate::syntax::lower::{Cx, is_word, trees};
use crate::text::TextRange;

impl Cx<'_> {
    pub(super) fn stream_call(&mut self, tokens: TokenStream, is_try: bool, delimiters: TextRange) -> MacroCall {
        let body = self.block_tokens(without_for_await(tokens), delimiters);
        MacroCall::Stream { body: body.id, is_try }
    }
}

/// `for await x in s` of the macro's own syntax, as a plain `for`.
fn without_for_await(tokens: TokenStream) -> TokenStream {
    let all = trees(tokens);
    let is_for_await = |at: usize| at > 0 && is_word(&all[at], "await") && is_word(&all[at - 1], "for");
    let kept = (0..all.len()).filter(|at| !is_for_await(*at));
    kept.map(|at| match &all[at] {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), without_for_await(group.stream()));
            inner.set_span(group.span());
            inner.into()
        }
        other => other.clone(),
    })
    .collect()
}
