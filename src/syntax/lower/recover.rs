//! Blocks that do not parse as a whole: cut into statements, each repaired alone.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Stmt as SynStmt;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use crate::ir::{Arm, ExprId, Name};

use super::cx::Cx;
use super::fields::split_commas;
use super::repair::split_args;
use super::tokens::{find_arrow, group_of, is_pair, is_punct, is_word, stream, trees};

/// How many lines of a statement are tried as the start of the next one.
const MAX_LINES: usize = 32;

/// Words that start a statement, when they stand first on a line.
const STARTERS: &[&str] = &[
    "let", "if", "match", "loop", "while", "for", "return", "break", "continue", "use", "fn", "struct", "impl", "enum",
];

impl Cx<'_> {
    /// The statements of a block that does not parse. What had to be given up is recorded as holes.
    pub(super) fn recover(&mut self, tokens: TokenStream) -> Vec<SynStmt> {
        let all = trees(tokens);
        let mut stmts = Vec::new();
        let mut all = all.as_slice();
        while let [pound, bang, TokenTree::Group(_), rest @ ..] = all
            && is_punct(pound, '#')
            && is_punct(bang, '!')
        {
            all = rest;
        }
        for chunk in self.cut(all) {
            self.deeper(|cx| cx.chunk(chunk, &mut stmts));
        }
        stmts
    }

    /// What is most likely one statement; lines of it may turn out to be others.
    fn chunk(&mut self, mut chunk: &[TokenTree], stmts: &mut Vec<SynStmt>) {
        while !chunk.is_empty() {
            if let Some(parsed) = self.parse_stmts(chunk) {
                stmts.extend(parsed);
                return;
            }
            let lines = self.line_starts(chunk);
            // The `;` is missing at the end of a line.
            if let Some((at, parsed)) = lines.iter().find_map(|at| Some((*at, parse_plain(&chunk[..*at])?))) {
                stmts.extend(parsed);
                chunk = &chunk[at..];
                continue;
            }
            let is_stmt = |cx: &mut Self, at: usize| cx.attempt(|cx| cx.parse_stmts(&chunk[at..])).is_some();
            let Some(next) = lines.into_iter().find(|at| is_stmt(self, *at)) else {
                stmts.extend(self.repair_stmt(chunk));
                return;
            };
            self.deeper(|cx| cx.chunk(&chunk[..next], stmts));
            chunk = &chunk[next..];
        }
    }

    /// As they are, or with the broken groups in them emptied or repaired.
    fn parse_stmts(&mut self, chunk: &[TokenTree]) -> Option<Vec<SynStmt>> {
        if let Some(stmts) = parse_plain(chunk) {
            return Some(stmts);
        }
        if !chunk.iter().any(|tree| matches!(tree, TokenTree::Group(_))) {
            return None;
        }
        self.attempt(|cx| {
            let stubbed = cx.stub(chunk);
            syn::Block::parse_within.parse2(stream(&stubbed)).ok()
        })
    }

    /// Holes of an attempt that came to nothing are none.
    pub(crate) fn attempt<T>(&mut self, f: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let holes = self.body.holes.len();
        let result = f(self);
        if result.is_none() {
            self.body.holes.truncate(holes);
        }
        result
    }

    /// The lines inside a broken statement that may be statements themselves.
    fn line_starts(&self, chunk: &[TokenTree]) -> Vec<usize> {
        let starts = |at: &usize| self.starts_line(chunk, *at) && can_start_line(&chunk[*at]);
        (1..chunk.len()).filter(starts).take(MAX_LINES).collect()
    }

    /// Cuts at `;`, after blocks that end a statement, and in front of words that start one on a line of their own.
    fn cut<'c>(&self, all: &'c [TokenTree]) -> Vec<&'c [TokenTree]> {
        let mut chunks = Vec::new();
        let mut start = 0;
        for (at, tree) in all.iter().enumerate() {
            if at > start && self.is_new_start(all, at) {
                chunks.push(&all[start..at]);
                start = at;
            }
            let ends =
                is_punct(tree, ';') || (group_of(tree, Delimiter::Brace).is_some() && self.ends_stmt(all, start, at));
            if ends {
                chunks.push(&all[start..=at]);
                start = at + 1;
            }
        }
        chunks.push(&all[start..]);
        chunks.retain(|chunk| !chunk.is_empty());
        chunks
    }

    fn is_new_start(&self, all: &[TokenTree], at: usize) -> bool {
        let is_starter = STARTERS.iter().any(|word| is_word(&all[at], word));
        is_starter && self.starts_line(all, at) && !goes_on(&all[at - 1])
    }

    /// Whether the braces at `at` are the last token of the statement that starts at `start`.
    fn ends_stmt(&self, all: &[TokenTree], start: usize, at: usize) -> bool {
        let Some(next) = all.get(at + 1) else { return true };
        if !can_start(next) || is_word(next, "else") || is_word(next, "as") {
            return false;
        }
        is_block_like(&all[start..]) || self.starts_line(all, at + 1)
    }

    /// Whether a token is the first on its line.
    pub(crate) fn starts_line(&self, all: &[TokenTree], at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let (from, to) = (self.src.end(all[before].span()), self.src.start(all[at].span()));
        self.src.text.get(from as usize..to as usize).is_some_and(|between| between.contains('\n'))
    }

    /// The fields of a struct literal one of which does not parse.
    pub(super) fn broken_fields(&mut self, content: TokenStream) -> (Vec<(Name, ExprId)>, Option<ExprId>) {
        let all = trees(content);
        let (mut fields, mut spread) = (Vec::new(), None);
        for part in split_commas(&all) {
            let part = without_comma(part);
            if is_pair(part, 0, '.', '.') {
                let rest = self.repair_expr(&part[2..]);
                spread = rest.map(|rest| self.expr(&rest));
            } else if let Ok(field) = syn::parse2(stream(part)) {
                fields.push(self.field_value(&field));
            } else if let [TokenTree::Ident(ident), colon, value @ ..] = part
                && is_punct(colon, ':')
            {
                if value.is_empty() {
                    self.hole(part);
                }
                let (name, value) = (self.src.name(ident), self.repair_expr(value));
                let at = self.src.end(colon.span());
                let value = self.expr_or_absent(value.as_ref(), at);
                fields.push((name, value));
            } else {
                self.hole(part);
            }
        }
        (fields, spread)
    }

    /// The arms of a `match` one of which does not parse.
    pub(super) fn broken_arms(&mut self, content: TokenStream) -> Vec<Arm> {
        let all = trees(content);
        let mut arms = Vec::new();
        let mut rest = all.as_slice();
        while let Some(arrow) = find_arrow(rest) {
            let end = arm_end(rest, arrow + 2);
            let (chunk, after) = rest.split_at(end);
            rest = after;
            let parsed = syn::parse2::<syn::Arm>(stream(chunk)).ok();
            let parsed = parsed.or_else(|| self.attempt(|cx| syn::parse2(stream(&cx.stub(chunk))).ok()));
            let Some(arm) = parsed.or_else(|| self.repair_arm(chunk, arrow)) else { continue };
            let arm = self.arm(&arm);
            arms.push(arm);
        }
        if !rest.is_empty() {
            self.hole(rest);
        }
        arms
    }
}

fn parse_plain(chunk: &[TokenTree]) -> Option<Vec<SynStmt>> {
    syn::Block::parse_within.parse2(stream(chunk)).ok()
}

/// The parts of a list that parse, with `None` for the others.
pub(super) fn list(tokens: TokenStream) -> Option<Punctuated<syn::Expr, syn::Token![,]>> {
    Punctuated::parse_terminated.parse2(tokens).ok()
}

/// Where the body of an arm ends that starts at `start`: its comma included.
pub(crate) fn arm_end(rest: &[TokenTree], start: usize) -> usize {
    let start = start.min(rest.len());
    let is_block = rest.get(start).is_some_and(|tree| group_of(tree, Delimiter::Brace).is_some());
    let after_block = start + 1;
    if is_block && !rest.get(after_block).is_some_and(|tree| is_punct(tree, '.') || is_punct(tree, '?')) {
        return after_block + usize::from(rest.get(after_block).is_some_and(|tree| is_punct(tree, ',')));
    }
    start + split_args(&rest[start..]).first().map_or(0, |arm| arm.len())
}

pub(crate) fn without_comma(part: &[TokenTree]) -> &[TokenTree] {
    match part {
        [rest @ .., comma] if is_punct(comma, ',') => rest,
        _ => part,
    }
}

/// A statement that starts with one of these ends with its braces.
fn is_block_like(stmt: &[TokenTree]) -> bool {
    let first = stmt.first();
    let words =
        ["if", "match", "loop", "while", "for", "unsafe", "async", "fn", "struct", "impl", "enum", "mod", "trait"];
    first.is_some_and(|tree| {
        words.iter().any(|word| is_word(tree, word))
            || is_punct(tree, '\'')
            || group_of(tree, Delimiter::Brace).is_some()
    })
}

/// Whether an expression goes on after this token.
fn goes_on(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if !matches!(punct.as_char(), ';' | ',' | '.' | '?')) && !is_punct(tree, '=')
        || ["else", "in", "if", "match", "while", "return", "break", "move", "async", "unsafe"]
            .iter()
            .any(|word| is_word(tree, word))
}

/// Whether a statement can start with this token.
fn can_start(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '#' | '\'' | '*' | '&' | '|'),
        _ => true,
    }
}

/// Whether a statement can start with this token, and no expression go on with it on a line of its own.
fn can_start_line(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '#' | '\''),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(_) => !is_word(tree, "else") && !is_word(tree, "as"),
        TokenTree::Literal(_) => true,
    }
}
