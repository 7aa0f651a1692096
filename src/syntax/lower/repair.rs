//! Tokens that do not parse, changed as little as possible until they do.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr as SynExpr, FieldValue, Pat as SynPat, Stmt as SynStmt, Token, Type};

use crate::text::TextRange;

use super::cx::Cx;
use super::header::with_content;
use super::recover::{list, without_comma};
use super::tokens::{find_arrow, group_of, is_pair, is_punct, is_word, stream, trees};

/// Stands for an expression that is not there.
const PLACEHOLDER: &str = "__asyncwise_missing";

/// How many tokens at the end of a broken expression may be given up.
const MAX_SUFFIX: usize = 16;

/// Whether the identifier was put there by a repair.
pub(super) fn is_placeholder(ident: &Ident) -> bool {
    ident == PLACEHOLDER
}

fn placeholder(span: Span) -> TokenTree {
    Ident::new(PLACEHOLDER, span).into()
}

impl Cx<'_> {
    /// Records that the tokens were given up.
    pub(crate) fn hole(&mut self, tokens: &[TokenTree]) {
        if let ([first, ..], [.., last]) = (tokens, tokens) {
            self.body.holes.push(self.src.trees(first, last));
        }
    }

    /// The tokens with every group that does not parse emptied (braces) or repaired (parentheses and brackets).
    pub(crate) fn stub(&mut self, tokens: &[TokenTree]) -> Vec<TokenTree> {
        let mut out = Vec::with_capacity(tokens.len());
        for (at, tree) in tokens.iter().enumerate() {
            let in_macro = at > 0 && (is_punct(&tokens[at - 1], '!') || is_punct(&tokens[at - 1], '#'));
            out.push(match tree {
                TokenTree::Group(group) if !in_macro => {
                    self.deeper(|cx| cx.stub_group(group)).unwrap_or_else(|| tree.clone())
                }
                _ => tree.clone(),
            });
        }
        out
    }

    fn stub_group(&mut self, group: &Group) -> TokenTree {
        if group.delimiter() == Delimiter::Brace {
            if is_good_block(group) {
                return group.clone().into();
            }
            self.stubs.insert(self.src.group(group.delim_span()).start, group.stream());
            return with_content(group, TokenStream::new());
        }
        if is_good_list(&group.stream()) {
            return group.clone().into();
        }
        let content = trees(group.stream());
        let stubbed = self.stub(&content);
        if is_good_list(&stream(&stubbed)) {
            return with_content(group, stream(&stubbed));
        }
        let parts = split_args(&content);
        let repaired = parts.into_iter().flat_map(|part| self.repair_part(part)).collect();
        with_content(group, repaired)
    }

    /// One argument, with the comma that ends it.
    fn repair_part(&mut self, part: &[TokenTree]) -> Vec<TokenTree> {
        let arg = without_comma(part);
        let mut repaired = match arg.first() {
            Some(_) => self.repair_tokens(arg),
            None => Vec::new(),
        };
        repaired.extend(part[arg.len()..].iter().cloned());
        repaired
    }

    /// The expression that is there, or most of it.
    pub(crate) fn repair_expr(&mut self, tokens: &[TokenTree]) -> Option<SynExpr> {
        if tokens.is_empty() {
            return None;
        }
        let repaired = self.repair_tokens(tokens);
        syn::parse2(stream(&repaired)).ok()
    }

    /// Tokens that parse as an expression.
    fn repair_tokens(&mut self, tokens: &[TokenTree]) -> Vec<TokenTree> {
        if parses(tokens) {
            return tokens.to_vec();
        }
        let repaired = self.deeper(|cx| {
            let stubbed = cx.attempt(|cx| Some(cx.stub(tokens)).filter(|stubbed| parses(stubbed)));
            stubbed
                .or_else(|| cx.attempt(|cx| cx.repair_compound(tokens)))
                .or_else(|| cx.attempt(|cx| cx.prefix(tokens)))
        });
        repaired.flatten().unwrap_or_else(|| {
            self.hole(tokens);
            vec![placeholder(tokens.first().map_or_else(Span::call_site, TokenTree::span))]
        })
    }

    /// The longest start that parses: `a.b().` is `a.b()` while it is being typed.
    fn prefix(&mut self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        for end in (1..tokens.len()).rev().take(MAX_SUFFIX) {
            let head = &tokens[..end];
            if parses(head) {
                self.hole(&tokens[end..]);
                return Some(head.to_vec());
            }
        }
        let stubbed = self.stub(tokens);
        for end in (1..stubbed.len()).rev().take(MAX_SUFFIX) {
            if parses(&stubbed[..end]) {
                self.hole(&tokens[end..]);
                return Some(stubbed[..end].to_vec());
            }
        }
        None
    }

    /// `if`, `match`, `while`, `for` with a head that does not parse; jumps with such a value; what leads to a block.
    fn repair_compound(&mut self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let first = tokens.first()?;
        let skip = label_length(tokens);
        if skip > 0 {
            let rest = self.repair_compound(&tokens[skip..])?;
            return Some([&tokens[..skip], &rest].concat());
        }
        let word = |words: &[&str]| words.iter().any(|word| is_word(first, word));
        if word(&["return", "break", "yield"]) && tokens.len() > 1 {
            let rest = self.repair_tokens(&tokens[1..]);
            return Some([&tokens[..1], &rest].concat()).filter(|tokens| parses(tokens));
        }
        if word(&["if", "while", "match"]) {
            return self.repair_headed(tokens);
        }
        if word(&["for"]) {
            return self.repair_for(tokens);
        }
        None
    }

    /// `if HEAD { … } else …`, `while HEAD { … }`, `match HEAD { … }`
    fn repair_headed(&mut self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let body = body_at(tokens)?;
        let mut repaired = vec![tokens[0].clone()];
        if body == 1 {
            self.hole(&tokens[..1]);
        }
        repaired.extend(self.repair_head(&tokens[1..body], &tokens[body]));
        repaired.extend(self.stub(&tokens[body..=body]));
        let rest = &tokens[body + 1..];
        match rest {
            [else_, next, ..] if is_word(else_, "else") => {
                repaired.push(else_.clone());
                if is_word(next, "if") {
                    let ladder = self.deeper(|cx| cx.repair_headed(&rest[1..])).flatten()?;
                    repaired.extend(ladder);
                } else {
                    repaired.extend(self.stub(&rest[1..2]));
                    self.hole(&rest[2..]);
                }
            }
            _ => self.hole(rest),
        }
        Some(repaired).filter(|tokens| parses(tokens))
    }

    fn repair_for(&mut self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let body = body_at(tokens)?;
        let in_ = tokens[..body].iter().position(|tree| is_word(tree, "in"))?;
        let pat = &tokens[1..in_];
        let mut repaired = vec![tokens[0].clone()];
        if SynPat::parse_multi_with_leading_vert.parse2(stream(pat)).is_ok() {
            repaired.extend(pat.iter().cloned());
        } else {
            self.hole(if pat.is_empty() { &tokens[..1] } else { pat });
            repaired.push(Ident::new("_", tokens[in_].span()).into());
        }
        repaired.push(tokens[in_].clone());
        repaired.extend(self.repair_head(&tokens[in_ + 1..body], &tokens[body]));
        repaired.extend(self.stub(&tokens[body..=body]));
        self.hole(&tokens[body + 1..]);
        Some(repaired).filter(|tokens| parses(tokens))
    }

    /// The expression in front of a block.
    fn repair_head(&mut self, head: &[TokenTree], body: &TokenTree) -> Vec<TokenTree> {
        if head.is_empty() {
            return vec![placeholder(body.span())];
        }
        if SynExpr::parse_without_eager_brace.parse2(stream(head)).is_ok() {
            return head.to_vec();
        }
        // `if let p = broken`: the pattern's names matter to the block.
        if let Some(eq) = let_eq(head) {
            let value = match &head[eq + 1..] {
                [] => vec![placeholder(body.span())],
                value => self.repair_tokens(value),
            };
            let repaired = [&head[..=eq], &value].concat();
            if SynExpr::parse_without_eager_brace.parse2(stream(&repaired)).is_ok() {
                return repaired;
            }
        }
        let repaired = self.repair_tokens(head);
        if SynExpr::parse_without_eager_brace.parse2(stream(&repaired)).is_ok() {
            return repaired;
        }
        self.hole(head);
        vec![placeholder(head[0].span())]
    }

    /// A statement that does not parse, as what can be told of it.
    pub(super) fn repair_stmt(&mut self, chunk: &[TokenTree]) -> Vec<SynStmt> {
        let (stmt, semi) = match chunk {
            [stmt @ .., semi] if is_punct(semi, ';') => (stmt, Some(semi.clone())),
            _ => (chunk, None),
        };
        let Some(first) = stmt.first() else { return Vec::new() };
        if is_word(first, "let") {
            return self.repair_let(chunk, stmt).unwrap_or_default();
        }
        let mut repaired = self.repair_tokens(stmt);
        let is_nothing = matches!(repaired.as_slice(), [TokenTree::Ident(ident)] if is_placeholder(ident));
        if is_nothing {
            return Vec::new();
        }
        repaired.extend(semi);
        syn::Block::parse_within.parse2(stream(&repaired)).unwrap_or_default()
    }

    fn repair_let(&mut self, chunk: &[TokenTree], stmt: &[TokenTree]) -> Option<Vec<SynStmt>> {
        let last = stmt.last()?;
        let mut semi: TokenTree = proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone).into();
        semi.set_span(chunk.last()?.span());
        let eq = let_eq(stmt);
        let (head, init) = stmt.split_at(eq.unwrap_or(stmt.len()));
        let mut repaired = self.repair_let_head(head, chunk)?;
        if let [eq, init @ ..] = init {
            repaired.push(eq.clone());
            match init {
                [] => {
                    self.hole(stmt);
                    repaired.push(placeholder(last.span()));
                }
                init => repaired.extend(self.repair_init(init)),
            }
        } else {
            self.hole(stmt);
        }
        repaired.push(semi);
        syn::Block::parse_within.parse2(stream(&repaired)).ok()
    }

    /// `let p: T`, without the type when that is what is broken.
    fn repair_let_head(&mut self, head: &[TokenTree], chunk: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let single = |tokens: &[TokenTree]| SynPat::parse_single.parse2(stream(tokens)).is_ok();
        let typed = |input: ParseStream<'_>| {
            SynPat::parse_single(input)?;
            input.parse::<Token![:]>()?;
            input.parse::<Type>()
        };
        let pat = head.get(1..).unwrap_or_default();
        if single(pat) || typed.parse2(stream(pat)).is_ok() {
            return Some(head.to_vec());
        }
        let colon = pat.iter().position(|tree| is_punct(tree, ':')).unwrap_or(pat.len());
        let (pat, ty) = pat.split_at(colon);
        if pat.is_empty() || !single(pat) {
            self.hole(chunk);
            return None;
        }
        self.hole(ty);
        Some(head[..=colon].to_vec())
    }

    /// The value of a `let`, with its `else` block.
    fn repair_init(&mut self, init: &[TokenTree]) -> Vec<TokenTree> {
        if let [value @ .., else_, block] = init
            && is_word(else_, "else")
            && group_of(block, Delimiter::Brace).is_some()
            && !value.first().is_some_and(|first| is_word(first, "if"))
        {
            let mut repaired = self.repair_tokens(value);
            repaired.push(else_.clone());
            repaired.extend(self.stub(std::slice::from_ref(block)));
            return repaired;
        }
        self.repair_tokens(init)
    }

    /// An arm whose pattern, guard or body does not parse. `arrow` is where its `=>` stands.
    pub(super) fn repair_arm(&mut self, chunk: &[TokenTree], arrow: usize) -> Option<syn::Arm> {
        let (pat, rest) = chunk.split_at(arrow);
        let (arrow, body) = rest.split_at(2);
        let mut repaired = self.repair_arm_pat(pat, &arrow[0]);
        repaired.extend(arrow.iter().cloned());
        match without_comma(body) {
            [] => {
                self.hole(chunk);
                repaired.push(placeholder(arrow[1].span()));
            }
            body => repaired.extend(self.repair_tokens(body)),
        }
        syn::parse2(stream(&repaired)).ok()
    }

    fn repair_arm_pat(&mut self, pat: &[TokenTree], arrow: &TokenTree) -> Vec<TokenTree> {
        let parse = |tokens: &[TokenTree]| SynPat::parse_multi_with_leading_vert.parse2(stream(tokens)).is_ok();
        let if_ = pat.iter().position(|tree| is_word(tree, "if")).unwrap_or(pat.len());
        let (own, guard) = pat.split_at(if_);
        let mut repaired = if parse(own) {
            own.to_vec()
        } else {
            self.hole(own);
            vec![Ident::new("_", arrow.span()).into()]
        };
        if let [if_, guard @ ..] = guard
            && !guard.is_empty()
        {
            repaired.push(if_.clone());
            repaired.extend(self.repair_tokens(guard));
        }
        repaired
    }

    /// The range of tokens, or the empty one at `at`.
    pub(crate) fn tokens_range(&self, tokens: &[TokenTree], at: u32) -> TextRange {
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => self.src.trees(first, last),
            _ => TextRange::empty(at),
        }
    }
}

fn parses(tokens: &[TokenTree]) -> bool {
    syn::parse2::<SynExpr>(stream(tokens)).is_ok()
}

/// `'label :` in front: three tokens, since a lifetime is two.
fn label_length(tokens: &[TokenTree]) -> usize {
    match tokens {
        [tick, TokenTree::Ident(_), colon, _, ..] if is_punct(tick, '\'') && is_punct(colon, ':') => 3,
        _ => 0,
    }
}

/// The `=` of a `let`, not the one of `==`, `..=` or `Item = T`. A half-typed type may leave its angle brackets open.
fn let_eq(tokens: &[TokenTree]) -> Option<usize> {
    if !tokens.first().is_some_and(|tree| is_word(tree, "let")) {
        return None;
    }
    let is_eq = |at: usize| {
        is_punct(&tokens[at], '=')
            && !is_pair(tokens, at, '=', '=')
            && !is_pair(tokens, at - 1, '=', '=')
            && !is_pair(tokens, at - 1, '.', '=')
    };
    let mut angles = 0_i32;
    let outside = tokens.iter().enumerate().skip(1).find(|(at, tree)| {
        angles += i32::from(is_punct(tree, '<')) - i32::from(is_punct(tree, '>'));
        angles <= 0 && is_eq(*at)
    });
    outside.map(|(at, _)| at).or_else(|| (1..tokens.len()).find(|at| is_eq(*at)))
}

/// The braces that are the body of what starts with a keyword.
fn body_at(tokens: &[TokenTree]) -> Option<usize> {
    let braces = |at: &usize| group_of(&tokens[*at], Delimiter::Brace).is_some();
    let is_end = |at: usize| match tokens.get(at + 1) {
        Some(next) => is_word(next, "else"),
        None => true,
    };
    let all = || (1..tokens.len()).filter(braces);
    all().find(|at| is_end(*at)).or_else(|| all().next())
}

/// Arguments with the comma that ends each. A turbofish's commas end none.
pub(crate) fn split_args(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut start, mut angles) = (0, 0_i32);
    for (at, tree) in tokens.iter().enumerate() {
        let opens = is_punct(tree, '<') && (angles > 0 || (at > 1 && is_pair(tokens, at - 2, ':', ':')));
        if opens {
            angles += 1;
        } else if angles > 0 && is_punct(tree, '>') && !is_punct(&tokens[at - 1], '-') {
            angles -= 1;
        } else if angles == 0 && is_punct(tree, ',') {
            parts.push(&tokens[start..=at]);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        parts.push(&tokens[start..]);
    }
    parts
}

/// Whether braces hold statements, fields, arms or patterns that parse.
fn is_good_block(group: &Group) -> bool {
    let content = group.stream();
    let all = |parse: fn(ParseStream<'_>) -> syn::Result<()>| parse.parse2(content.clone()).is_ok();
    if syn::Block::parse_within.parse2(content.clone()).is_ok() || all(field_values) {
        return true;
    }
    find_arrow(&trees(content.clone())).is_some() && all(arms) || all(field_pats)
}

fn field_values(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() {
        if input.parse::<Option<Token![..]>>()?.is_some() {
            input.parse::<SynExpr>()?;
            return Ok(());
        }
        input.parse::<FieldValue>()?;
        if input.parse::<Option<Token![,]>>()?.is_none() {
            break;
        }
    }
    Ok(())
}

fn arms(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() {
        input.parse::<syn::Arm>()?;
    }
    Ok(())
}

/// `{ a, b: Some(_), .. }`, read as the braces of a pattern.
fn field_pats(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![..]) {
        if input.peek2(Token![:]) {
            input.parse::<syn::Member>()?;
            input.parse::<Token![:]>()?;
        }
        SynPat::parse_multi_with_leading_vert(input)?;
        if input.parse::<Option<Token![,]>>()?.is_none() {
            break;
        }
    }
    input.parse::<Option<Token![..]>>().map(|_| ())
}

/// Whether parentheses or brackets hold expressions, patterns or types that parse.
fn is_good_list(content: &TokenStream) -> bool {
    let pats = |input: ParseStream<'_>| {
        Punctuated::<SynPat, Token![,]>::parse_terminated_with(input, SynPat::parse_multi_with_leading_vert)
    };
    let repeat = |input: ParseStream<'_>| {
        input.parse::<SynExpr>()?;
        input.parse::<Token![;]>()?;
        input.parse::<SynExpr>()
    };
    list(content.clone()).is_some()
        || pats.parse2(content.clone()).is_ok()
        || Punctuated::<Type, Token![,]>::parse_terminated.parse2(content.clone()).is_ok()
        || repeat.parse2(content.clone()).is_ok()
}
