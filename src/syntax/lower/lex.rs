//! The lexer, with repair: text that does not lex is patched, length for length, until it does.

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use ra_ap_rustc_lexer::{FrontmatterAllowed, LiteralKind, Token, TokenKind, tokenize};

use super::braces::fixes;

/// What to do with an opening parenthesis or bracket that nothing closes before the text ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unclosed {
    /// Take it away: in a body what follows is most likely the next statement.
    Drop,
    /// Close it at the end: in a signature what follows is most likely more parameters.
    Close,
}

/// The tokens of a text. No token moves by the repairs, and what they add stands past the text's end.
pub(crate) fn lex(text: &str, unclosed: Unclosed) -> TokenStream {
    lex_with_holes(text, unclosed).0
}

/// The tokens, and what had to be taken away to get them.
pub(crate) fn lex_with_holes(text: &str, unclosed: Unclosed) -> (TokenStream, Vec<Range<usize>>) {
    if let Ok(tokens) = text.parse() {
        return (tokens, Vec::new());
    }
    let mut patch = Patch::new(text);
    patch.close_literals();
    patch.blank_odd_tokens();
    if unclosed == Unclosed::Drop {
        patch.pair_braces();
    }
    patch.balance(unclosed);
    let tokens = String::from_utf8(patch.bytes).ok().and_then(|text| text.parse().ok()).unwrap_or_default();
    (tokens, patch.holes)
}

struct Patch {
    bytes: Vec<u8>,
    holes: Vec<Range<usize>>,
}

impl Patch {
    fn new(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), holes: Vec::new() }
    }

    fn blank(&mut self, from: usize, to: usize) {
        self.holes.push(from..to);
        for byte in &mut self.bytes[from..to] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    fn tokens(&self) -> Vec<(usize, Token)> {
        let text = String::from_utf8_lossy(&self.bytes);
        let mut at = 0;
        tokenize(&text, FrontmatterAllowed::No)
            .map(|token| {
                let start = at;
                at += token.len as usize;
                (start, token)
            })
            .collect()
    }

    /// A quote or comment that never ends swallows the rest of the text: it is cut at the end of its line. The culprit is
    /// the first string that runs over several lines, since from there on every quote opens what it should close.
    fn close_literals(&mut self) {
        for _ in 0..8 {
            let tokens = self.tokens();
            let Some((unterminated, _)) = tokens.iter().find(|(_, token)| !is_terminated(token.kind)) else { return };
            let unterminated = *unterminated;
            let is_comment = self.bytes[unterminated..].starts_with(b"/*");
            let multi_line = |(start, token): &&(usize, Token)| {
                is_plain_string(token.kind) && self.bytes[*start..*start + token.len as usize].contains(&b'\n')
            };
            let culprit = match tokens.iter().find(multi_line) {
                Some((start, _)) if !is_comment => *start,
                _ => unterminated,
            };
            let line_end = self.bytes[culprit..].iter().position(|byte| *byte == b'\n');
            self.blank(culprit, line_end.map_or(self.bytes.len(), |length| culprit + length));
        }
    }

    /// What one lexer takes and the other does not: odd literals, stray characters.
    fn blank_odd_tokens(&mut self) {
        for (start, token) in self.tokens() {
            let end = start + token.len as usize;
            let odd = match token.kind {
                TokenKind::Unknown
                | TokenKind::InvalidIdent
                | TokenKind::UnknownPrefix
                | TokenKind::UnknownPrefixLifetime
                | TokenKind::GuardedStrPrefix => true,
                TokenKind::Literal { .. } => {
                    std::str::from_utf8(&self.bytes[start..end]).map_or(true, |text| text.parse::<Literal>().is_err())
                }
                TokenKind::Lifetime { starts_with_number } => starts_with_number,
                _ => false,
            };
            if odd {
                self.blank(start, end);
            }
        }
    }

    /// Takes away braces that close nothing, and closes those that nothing closes where their block ends by its layout.
    fn pair_braces(&mut self) {
        let is_space = |kind: TokenKind| {
            matches!(kind, TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. })
        };
        let tokens: Vec<_> = self
            .tokens()
            .iter()
            .map(|(start, token)| (*start, token.kind))
            .filter(|(_, kind)| !is_space(*kind))
            .collect();
        let fixes = fixes(&self.bytes, &tokens);
        for at in fixes.stray {
            self.blank(at, at + 1);
        }
        for at in fixes.closers {
            self.holes.push(at..at + 1);
            self.bytes[at] = b'}';
        }
    }

    /// Braces are trusted more than parentheses: a closing brace ends every parenthesis that is open inside its block.
    fn balance(&mut self, unclosed: Unclosed) {
        let mut open: Vec<(usize, u8)> = Vec::new();
        let tokens = self.tokens();
        let last_brace = tokens.iter().rposition(|(_, token)| token.kind == TokenKind::CloseBrace);
        for (at, (start, token)) in tokens.iter().map(|(start, token)| (*start, token)).enumerate() {
            match token.kind {
                // Only the last brace ends the body.
                TokenKind::CloseBrace if open.len() == 1 && unclosed == Unclosed::Drop && Some(at) != last_brace => {
                    self.blank(start, start + 1);
                }
                TokenKind::OpenBrace => open.push((start, b'}')),
                TokenKind::OpenParen => open.push((start, b')')),
                TokenKind::OpenBracket => open.push((start, b']')),
                TokenKind::CloseBrace => self.close(&mut open, start, b'}'),
                TokenKind::CloseParen => self.close(&mut open, start, b')'),
                TokenKind::CloseBracket => self.close(&mut open, start, b']'),
                _ => {}
            }
        }
        // After a line comment at the very end, what is appended would be part of it.
        self.bytes.push(b'\n');
        for (start, closer) in open.into_iter().rev() {
            if closer == b'}' || unclosed == Unclosed::Close {
                self.holes.push(start..start + 1);
                self.bytes.push(closer);
            } else {
                self.blank(start, start + 1);
            }
        }
    }

    fn close(&mut self, open: &mut Vec<(usize, u8)>, at: usize, closer: u8) {
        let partner = open.iter().rposition(|(_, wanted)| *wanted == closer);
        let usable =
            partner.filter(|partner| closer == b'}' || open[*partner..].iter().all(|(_, wanted)| *wanted != b'}'));
        match usable {
            Some(partner) => {
                for (start, _) in open.drain(partner..).skip(1) {
                    self.blank(start, start + 1);
                }
            }
            None => self.blank(at, at + 1),
        }
    }
}

fn is_terminated(kind: TokenKind) -> bool {
    match kind {
        TokenKind::BlockComment { terminated, .. } => terminated,
        TokenKind::Literal { kind, .. } => match kind {
            LiteralKind::Char { terminated }
            | LiteralKind::Byte { terminated }
            | LiteralKind::Str { terminated }
            | LiteralKind::ByteStr { terminated }
            | LiteralKind::CStr { terminated } => terminated,
            LiteralKind::RawStr { n_hashes }
            | LiteralKind::RawByteStr { n_hashes }
            | LiteralKind::RawCStr { n_hashes } => n_hashes.is_some(),
            LiteralKind::Int { .. } | LiteralKind::Float { .. } => true,
        },
        _ => true,
    }
}

fn is_plain_string(kind: TokenKind) -> bool {
    let TokenKind::Literal { kind, .. } = kind else { return false };
    matches!(kind, LiteralKind::Str { .. } | LiteralKind::ByteStr { .. })
}
