//! Braces that do not balance, told by indentation which of them are odd.

use ra_ap_rustc_lexer::TokenKind;

/// What to do so that braces balance.
#[derive(Default)]
pub(super) struct Fixes {
    /// Closing braces that close nothing.
    pub(super) stray: Vec<usize>,
    /// White space that a closing brace can stand in.
    pub(super) closers: Vec<usize>,
}

/// An opening brace, and how far its line is indented.
#[derive(Clone, Copy)]
struct Open {
    at: usize,
    indent: usize,
}

/// Pairs the braces of a body by indentation. Nothing to fix when there are as many that open as that close.
pub(super) fn fixes(text: &[u8], tokens: &[(usize, TokenKind)]) -> Fixes {
    let count = |wanted: TokenKind| tokens.iter().filter(|(_, kind)| *kind == wanted).count();
    let (opens, closes) = (count(TokenKind::OpenBrace), count(TokenKind::CloseBrace));
    if opens == closes {
        return Fixes::default();
    }
    let mut pairing = Pairing {
        text,
        stack: Vec::new(),
        unclosed: Vec::new(),
        stray: Vec::new(),
        excess: closes.saturating_sub(opens),
    };
    let last = tokens.iter().rfind(|(_, kind)| *kind == TokenKind::CloseBrace).map(|(at, _)| *at);
    let base = last.and_then(|at| column(text, at)).unwrap_or_default();
    for (at, kind) in tokens {
        match kind {
            TokenKind::OpenBrace => {
                // Nothing is in front of the body on its line; it is indented as what closes it.
                let indent = if pairing.stack.is_empty() { base } else { indent(text, *at) };
                pairing.stack.push(Open { at: *at, indent });
            }
            TokenKind::CloseBrace => pairing.close(*at, Some(*at) == last),
            _ => {}
        }
    }
    let mut unclosed = pairing.unclosed;
    unclosed.extend(pairing.stack.drain(..).skip(1));
    let mut ends = Vec::new();
    for open in unclosed {
        ends.extend(place_to_close(text, tokens, open, &ends));
    }
    Fixes { stray: pairing.stray, closers: ends }
}

struct Pairing<'t> {
    text: &'t [u8],
    stack: Vec<Open>,
    unclosed: Vec<Open>,
    stray: Vec<usize>,
    /// How many more braces close than open.
    excess: usize,
}

impl Pairing<'_> {
    fn close(&mut self, at: usize, is_last: bool) {
        let column = column(self.text, at);
        let partner = self.stack.iter().rposition(|open| Some(open.indent) == column);
        let partner = match partner {
            Some(partner) => partner,
            // Not first on its line, or at a column that opened nothing.
            None if self.stack.is_empty() || (column.is_some() && self.excess > 0) => return self.stray(at),
            None => self.stack.len() - 1,
        };
        // Only the last brace ends the body.
        if partner == 0 && !is_last {
            return self.stray(at);
        }
        self.unclosed.extend(self.stack.drain(partner..).skip(1));
    }

    fn stray(&mut self, at: usize) {
        self.excess = self.excess.saturating_sub(1);
        self.stray.push(at);
    }
}

/// In front of the first line that is not indented further than the line of the brace.
fn place_to_close(text: &[u8], tokens: &[(usize, TokenKind)], open: Open, taken: &[usize]) -> Option<usize> {
    let after = tokens.iter().map(|(at, _)| *at).filter(|at| *at > open.at);
    let next = after.into_iter().find(|at| column(text, *at).is_some_and(|column| column <= open.indent))?;
    let is_space = |at: &usize| text[*at].is_ascii_whitespace();
    (open.at + 1..next).rev().take_while(is_space).find(|at| !taken.contains(at))
}

fn line_start(text: &[u8], at: usize) -> usize {
    text[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1)
}

/// The column of a token that is the first on its line, and not on the first line.
fn column(text: &[u8], at: usize) -> Option<usize> {
    let start = line_start(text, at);
    (start > 0 && text[start..at].iter().all(u8::is_ascii_whitespace)).then(|| at - start)
}

fn indent(text: &[u8], at: usize) -> usize {
    let start = line_start(text, at);
    text[start..at].iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}
