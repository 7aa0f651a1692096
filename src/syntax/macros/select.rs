//! `select!` of tokio and of futures.

use proc_macro2::{Delimiter, TokenTree};
use syn::Pat as SynPat;
use syn::parse::Parser;

use crate::ir::{ExprId, MacroCall, Pat, PatId, Select, SelectBranch};
use crate::syntax::lower::{Cx, arm_end, find_arrow, group_of, is_pair, is_punct, is_word, stream, without_comma};
use crate::text::TextRange;

/// `pattern = future, if guard`, in tokens.
struct Head<'c> {
    pat: SynPat,
    future: &'c [TokenTree],
    guard: Option<&'c [TokenTree]>,
}

/// The tokens after `biased;` and the like, and whether it is there.
pub(super) fn without_mode(all: &[TokenTree]) -> (&[TokenTree], bool) {
    match all {
        [mode @ TokenTree::Ident(_), semi, rest @ ..] if is_punct(semi, ';') => (rest, is_word(mode, "biased")),
        _ => (all, false),
    }
}

impl Cx<'_> {
    pub(super) fn select_call(&mut self, all: &[TokenTree], biased: bool) -> MacroCall {
        let (mut rest, has_mode) = without_mode(all);
        let mut select =
            Select { biased: biased || has_mode, branches: Vec::new(), else_: Vec::new(), incomplete: false };
        while let Some(arrow) = find_arrow(rest) {
            let end = self.branch_end(rest, arrow + 2);
            let (chunk, after) = rest.split_at(end);
            rest = after;
            let chunk = without_comma(chunk);
            let start = self.branch_start(&chunk[..arrow.min(chunk.len())]);
            if start > 0 {
                select.incomplete = true;
                self.hole(&chunk[..start]);
            }
            self.select_branch(&chunk[start..], arrow - start, &mut select);
        }
        if !rest.is_empty() {
            select.incomplete = true;
            self.hole(rest);
        }
        MacroCall::Select(select)
    }

    /// Where the handler ends. Without a comma it ends where the line of the next branch begins.
    fn branch_end(&self, rest: &[TokenTree], start: usize) -> usize {
        let end = arm_end(rest, start);
        match find_arrow(&rest[start.min(end)..end]) {
            Some(next) => (start..start + next).rev().find(|at| self.starts_line(rest, *at)).unwrap_or(end),
            None => end,
        }
    }

    /// Where the branch starts in its head: a line further down, when a half-typed branch stands in front of it.
    fn branch_start(&mut self, head: &[TokenTree]) -> usize {
        if is_else(head) || split(head).is_some_and(|head| parses(head.future)) {
            return 0;
        }
        let good = |at: &usize| {
            let line = &head[*at..];
            is_else(line) || split(line).is_some_and(|head| parses(head.future))
        };
        (1..head.len()).filter(|at| self.starts_line(head, *at)).find(good).unwrap_or(0)
    }

    fn select_branch(&mut self, chunk: &[TokenTree], arrow: usize, select: &mut Select) {
        let (head, handler) = (&chunk[..arrow], chunk.get(arrow + 2..).unwrap_or_default());
        let range = self.tokens_range(chunk, 0);
        if is_else(head) {
            select.else_.push(self.handler(handler, range.end));
            return;
        }
        let Some(parts) = split(head) else {
            self.unread_head(head, handler, range, select);
            return;
        };
        let guard = parts.guard.and_then(|guard| self.repair_expr(guard)).map(|guard| self.expr(&guard));
        select.incomplete |= !parses(parts.future);
        let future = self.repair_expr(parts.future);
        let future = self.expr_or_absent(future.as_ref(), range.start);
        let mark = self.scopes.mark();
        let pat = self.pat(&parts.pat).id;
        select.incomplete |= handler.is_empty();
        let handler = self.handler(handler, range.end);
        self.scopes.reset(mark);
        select.branches.push(SelectBranch { pat, future, guard, handler, range });
    }

    /// A head without a pattern: a future alone, or something of another `select!`.
    fn unread_head(&mut self, head: &[TokenTree], handler: &[TokenTree], range: TextRange, select: &mut Select) {
        let Ok(future) = syn::parse2::<syn::Expr>(stream(head)) else {
            select.incomplete = true;
            self.hole(head);
            let handler = self.handler(handler, range.end);
            let (pat, future) = (self.wild(range.start), self.absent(range.start));
            select.branches.push(SelectBranch { pat, future, guard: None, handler, range });
            return;
        };
        let future = self.expr(&future);
        let pat = self.wild(range.start);
        let handler = self.handler(handler, range.end);
        select.branches.push(SelectBranch { pat, future, guard: None, handler, range });
    }

    fn wild(&mut self, at: u32) -> PatId {
        self.alloc_pat(Pat::Wild, TextRange::empty(at)).id
    }

    fn handler(&mut self, handler: &[TokenTree], end: u32) -> ExprId {
        if let [only] = handler
            && let Some(group) = group_of(only, Delimiter::Brace)
        {
            return self.block_group(group).id;
        }
        let handler = self.repair_expr(handler);
        self.expr_or_absent(handler.as_ref(), end)
    }
}

/// Whether it is a future; an assignment is the end of a half-typed branch and the next one's `pattern =`.
fn parses(tokens: &[TokenTree]) -> bool {
    syn::parse2::<syn::Expr>(stream(tokens)).is_ok_and(|expr| !matches!(expr, syn::Expr::Assign(_)))
}

fn is_else(head: &[TokenTree]) -> bool {
    match head {
        // With a timeout in crossbeam's.
        [word] | [word, TokenTree::Group(_)] => {
            ["else", "default", "complete"].iter().any(|known| is_word(word, known))
        }
        _ => false,
    }
}

/// None when there is no `pattern =` in front.
fn split(head: &[TokenTree]) -> Option<Head<'_>> {
    if let Some(arrow) = (1..head.len()).find(|at| is_pair(head, *at, '-', '>')) {
        // `recv(r) -> pattern` of crossbeam's channels.
        let pat = SynPat::parse_multi_with_leading_vert.parse2(stream(&head[arrow + 2..])).ok()?;
        return Some(Head { pat, future: &head[..arrow], guard: None });
    }
    let eq = (1..head.len()).find(|at| is_single_eq(head, *at))?;
    let pat = SynPat::parse_multi_with_leading_vert.parse2(stream(&head[..eq])).ok()?;
    let rest = &head[eq + 1..];
    let if_ = (1..rest.len()).find(|at| is_word(&rest[*at], "if") && is_punct(&rest[*at - 1], ','));
    match if_ {
        Some(at) => Some(Head { pat, future: &rest[..at - 1], guard: Some(&rest[at + 1..]) }),
        None => Some(Head { pat, future: rest, guard: None }),
    }
}

/// A `=` that is no part of `==`, `..=`, `<=`.
fn is_single_eq(head: &[TokenTree], at: usize) -> bool {
    let joint =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint);
    is_punct(&head[at], '=') && !joint(&head[at]) && !joint(&head[at - 1])
}
