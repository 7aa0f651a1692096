//! Text to tokens. Cannot fail: what has no end is cut at its line's.

use std::sync::Arc;

use ra_ap_rustc_lexer::{
    Cursor, FrontmatterAllowed, LiteralKind, Token as RawToken, TokenKind as RawKind, strip_shebang,
};

use crate::text::TextRange;

use super::comments::{Comment, CommentKind};
use super::head;
use super::token::{Token, TokenKind};

/// The tokens and comments of a text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scan {
    /// Tokens in source order, without white space and comments.
    pub tokens: Vec<Token>,
    /// Comments in source order.
    pub comments: Vec<Comment>,
    /// Where Rust starts: after a BOM, a shebang line and a front matter.
    pub start: u32,
    /// Bytes of the whole text.
    pub len: u32,
    /// A string or block comment had no end.
    pub unterminated: bool,
    /// How many literals and comments were cut at the end of a line.
    pub(super) cuts: u32,
    /// A string or comment spans lines that read like items.
    pub(super) swallows_items: bool,
}

/// The text's tokens. When a quote or the end of a comment lacks, strings and comments that swallow items are cut.
#[must_use]
pub fn scan(text: &str) -> Scan {
    scan_guarded(text, code(text))
}

/// The tokens of a part of a file that may be half-typed.
pub(super) fn scan_guarded(text: &str, part: TextRange) -> Scan {
    let plain = scan_part(text, part, Spans::Trusted);
    if !plain.unterminated && !plain.swallows_items {
        return plain;
    }
    let cut = scan_part(text, part, Spans::Suspected);
    if plain.unterminated || cut.cuts % 2 == 1 { cut } else { plain }
}

/// A text with its tokens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scanned {
    /// The text.
    pub text: Arc<str>,
    /// Its tokens.
    pub tokens: Vec<Token>,
}

impl Scanned {
    /// The tokens of a text that stands alone.
    #[must_use]
    pub fn new(text: Arc<str>) -> Self {
        let tokens = scan(&text).tokens;
        Self { text, tokens }
    }
}

impl Scan {
    /// The tokens of a part of the text.
    #[must_use]
    pub fn tokens_in(&self, part: TextRange) -> &[Token] {
        let from = self.tokens.partition_point(|token| token.start < part.start);
        let len = self.tokens[from..].partition_point(|token| token.start < part.end);
        &self.tokens[from..from + len]
    }

    /// Whether the strings of `text`, which this is the plain scan of, are more likely the code between strings: a quote
    /// lacks or is one too many, and yet the last string has an end.
    ///
    /// Such a quote is cut alone; a string that holds Rust code on purpose is cut at both its quotes.
    pub(super) fn lacks_quote(&self, text: &str) -> bool {
        self.swallows_items && scan_part(text, code(text), Spans::Suspected).cuts % 2 == 1
    }
}

/// Whether a string or comment may span lines whatever stands in them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spans {
    /// As the language says.
    Trusted,
    /// One of whose lines looks like an item's start is cut at its first line: a quote is missing above it.
    Suspected,
}

/// All of a text but BOM, shebang line and front matter.
pub(super) fn code(text: &str) -> TextRange {
    TextRange::new(offset(preamble(text)), offset(text.len()))
}

/// The tokens of a part of a file, with the file's offsets.
pub(super) fn scan_part(text: &str, part: TextRange, spans: Spans) -> Scan {
    let text = text.get(..part.end as usize).unwrap_or(text);
    let mut scanner = Scanner { text, spans, at: part.start as usize, out: Scan::default() };
    // Rust code has a token for each 4 to 5 bytes; docs lower the share.
    scanner.out.tokens.reserve(part.len() as usize / 6);
    scanner.run();
    scanner.out.start = part.start;
    scanner.out.len = offset(text.len());
    scanner.out
}

/// A text's byte offset as `u32`; files of 4 GiB are never read.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Bytes of BOM, shebang line and front matter.
fn preamble(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &text[bom..];
    let shebang = strip_shebang(text).unwrap_or(0);
    let text = &text[shebang..];
    bom + shebang + front_matter(text)
}

/// Bytes of the `---` block of a cargo script, if it has an end.
fn front_matter(text: &str) -> usize {
    let trimmed = text.trim_start();
    if !trimmed.starts_with("---") {
        return 0;
    }
    let mut cursor = Cursor::new(text, FrontmatterAllowed::Yes);
    let mut len = 0;
    for _ in 0..2 {
        let token = cursor.advance_token();
        len += token.len as usize;
        if matches!(token.kind, RawKind::Frontmatter { .. }) {
            let closed = text[..len].trim_end().ends_with("---") && text[..len].trim().lines().count() > 1;
            return if closed { len } else { 0 };
        }
    }
    0
}

/// After so many literals and comments that ran to the end of the text, only a line at a time is given to the lexer: each
/// of them costs a pass over the rest.
const MAX_CUTS: u32 = 32;

struct Scanner<'a> {
    text: &'a str,
    spans: Spans,
    at: usize,
    out: Scan,
}

impl<'a> Scanner<'a> {
    fn run(&mut self) {
        while self.at < self.text.len() {
            let mut cursor = Cursor::new(self.window(), FrontmatterAllowed::No);
            loop {
                let raw = cursor.advance_token();
                if raw.kind == RawKind::Eof {
                    break;
                }
                let follow = self.at + raw.len as usize;
                let next = self.push(&raw, follow);
                self.at = next;
                if next != follow {
                    break;
                }
            }
        }
    }

    /// The text that the lexer may see next.
    fn window(&self) -> &'a str {
        let rest = &self.text[self.at..];
        if self.out.cuts < MAX_CUTS {
            return rest;
        }
        rest.find('\n').map_or(rest, |newline| &rest[..=newline])
    }

    /// Keeps the token that ends at `follow`, and says where to go on.
    fn push(&mut self, raw: &RawToken, follow: usize) -> usize {
        let kind = match raw.kind {
            RawKind::Whitespace | RawKind::Frontmatter { .. } => return follow,
            RawKind::LineComment { doc_style } => {
                self.comment(CommentKind::new(doc_style, CommentKind::Line), follow);
                return follow;
            }
            RawKind::BlockComment { doc_style, terminated: true } if !self.is_suspect_comment(follow) => {
                self.comment(CommentKind::new(doc_style, CommentKind::Block), follow);
                return follow;
            }
            RawKind::BlockComment { .. } => {
                let end = self.cut(follow);
                self.comment(CommentKind::Block, end);
                return end;
            }
            RawKind::Literal { kind, suffix_start } => {
                return self.literal(kind, raw.len > suffix_start, follow);
            }
            // `#"` and `##` are one token to the lexer for the sake of edition 2024.
            RawKind::GuardedStrPrefix => {
                self.token(TokenKind::Pound, self.at + 1);
                return self.at + 1;
            }
            RawKind::Ident => TokenKind::of_word(&self.text[self.at..follow]),
            other => plain(other),
        };
        self.token(kind, follow);
        follow
    }

    fn literal(&mut self, kind: LiteralKind, has_suffix: bool, follow: usize) -> usize {
        let terminated = match kind {
            LiteralKind::Int { .. } | LiteralKind::Float { .. } => true,
            LiteralKind::Char { terminated } | LiteralKind::Byte { terminated } => {
                if !terminated {
                    return self.lone_tick(follow);
                }
                true
            }
            LiteralKind::Str { terminated }
            | LiteralKind::ByteStr { terminated }
            | LiteralKind::CStr { terminated } => terminated && !self.is_suspect_string(has_suffix, follow),
            LiteralKind::RawStr { n_hashes }
            | LiteralKind::RawByteStr { n_hashes }
            | LiteralKind::RawCStr { n_hashes } => n_hashes.is_some(),
        };
        if terminated {
            self.token(TokenKind::Literal, follow);
            return follow;
        }
        let end = self.cut(follow);
        self.token(TokenKind::Unterminated, end);
        end
    }

    /// A `'` without a partner. What follows it on the line is lexed again, unless that would open a string.
    fn lone_tick(&mut self, follow: usize) -> usize {
        let swallowed = &self.text[self.at..follow];
        let quote = swallowed.find('\'').unwrap_or(0) + 1;
        let end = if swallowed.contains('"') { follow } else { self.at + quote };
        self.token(TokenKind::Unterminated, end);
        end
    }

    /// Whether a string that spans lines is to be cut: it is more likely code between two strings.
    fn is_suspect_string(&mut self, has_suffix: bool, follow: usize) -> bool {
        let string = &self.text[self.at..follow];
        let Some((_, lines)) = string.split_once('\n') else { return false };
        let indent = self.indent();
        self.suspects(has_suffix || lines.lines().any(|line| indent_of(line) <= indent && starts_item(line)))
    }

    /// Whether a comment is to be cut: it holds items that stand further left than it. Those that are commented out do not.
    fn is_suspect_comment(&mut self, follow: usize) -> bool {
        let comment = &self.text[self.at..follow];
        let Some((_, lines)) = comment.split_once('\n') else { return false };
        let indent = self.indent();
        self.suspects(lines.lines().any(|line| indent_of(line) < indent && starts_item(line)))
    }

    fn suspects(&mut self, swallows: bool) -> bool {
        self.out.swallows_items |= swallows;
        swallows && self.spans == Spans::Suspected
    }

    /// White space at the start of the line that the token at hand starts in.
    fn indent(&self) -> usize {
        let line_start = self.text[..self.at].rfind('\n').map_or(0, |newline| newline + 1);
        indent_of(&self.text[line_start..])
    }

    /// The end of the line that the token at hand starts in, at most `follow`.
    fn cut(&mut self, follow: usize) -> usize {
        self.out.unterminated = true;
        self.out.cuts += 1;
        self.text[self.at..follow].find('\n').map_or(follow, |newline| self.at + newline)
    }

    fn token(&mut self, kind: TokenKind, end: usize) {
        self.out.tokens.push(Token { start: offset(self.at), len: offset(end - self.at), kind });
    }

    fn comment(&mut self, kind: CommentKind, end: usize) {
        let before = &self.text[..self.at];
        let blanks = before.trim_end_matches([' ', '\t']);
        let own_line = blanks.is_empty() || blanks.ends_with('\n') || blanks == "\u{feff}";
        let range = TextRange::new(offset(self.at), offset(end));
        self.out.comments.push(Comment { range, kind, own_line });
    }
}

/// Bytes of white space at the start of a line.
fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Whether a line inside a string reads as the start of an item: it does so by its words and ends like code.
fn starts_item(line: &str) -> bool {
    let line = line.trim();
    if line.starts_with("///") {
        return true;
    }
    if !line.ends_with(['{', '}', ';', ',', '(', ')', ']', '>']) {
        return false;
    }
    let part = TextRange::new(0, offset(line.len()));
    head::starts_item(&scan_part(line, part, Spans::Trusted).tokens, 0)
}

/// The kinds that the lexer alone can tell.
fn plain(kind: RawKind) -> TokenKind {
    match kind {
        RawKind::RawIdent | RawKind::InvalidIdent | RawKind::ForcedKeywordIdent | RawKind::UnknownPrefix => {
            TokenKind::Ident
        }
        RawKind::Lifetime { .. } | RawKind::RawLifetime | RawKind::UnknownPrefixLifetime => TokenKind::Lifetime,
        RawKind::Semi => TokenKind::Semi,
        RawKind::Comma => TokenKind::Comma,
        RawKind::Dot => TokenKind::Dot,
        RawKind::OpenParen => TokenKind::OpenParen,
        RawKind::CloseParen => TokenKind::CloseParen,
        RawKind::OpenBrace => TokenKind::OpenBrace,
        RawKind::CloseBrace => TokenKind::CloseBrace,
        RawKind::OpenBracket => TokenKind::OpenBracket,
        RawKind::CloseBracket => TokenKind::CloseBracket,
        RawKind::At => TokenKind::At,
        RawKind::Pound => TokenKind::Pound,
        RawKind::Tilde => TokenKind::Tilde,
        RawKind::Question => TokenKind::Question,
        RawKind::Colon => TokenKind::Colon,
        RawKind::Dollar => TokenKind::Dollar,
        RawKind::Eq => TokenKind::Eq,
        RawKind::Bang => TokenKind::Bang,
        RawKind::Lt => TokenKind::Lt,
        RawKind::Gt => TokenKind::Gt,
        RawKind::Minus => TokenKind::Minus,
        RawKind::And => TokenKind::And,
        RawKind::Or => TokenKind::Or,
        RawKind::Plus => TokenKind::Plus,
        RawKind::Star => TokenKind::Star,
        RawKind::Slash => TokenKind::Slash,
        RawKind::Caret => TokenKind::Caret,
        RawKind::Percent => TokenKind::Percent,
        _ => TokenKind::Unknown,
    }
}
