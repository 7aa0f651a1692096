//! How deep a text nests, told from its tokens without recursion: `syn`, the walk over its trees and their drop recurse,
//! and a stack that overflows takes the process with it.

use super::token::{Token, TokenKind as T};

/// The deepest nesting that is parsed. See `docs/measurements.md`: a stack of 64 MiB holds several times as much in a debug
/// build.
pub const MAX_NESTING: u32 = 250;

/// The longest chain of postfix and infix operators that is parsed: `a.b().c()`, `a + b + c`, `if … else if …`.
pub const MAX_CHAIN: u32 = 4_000;

/// How deep the tree of a token list can get at most. Both count along the path from the root to the deepest place.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Depth {
    /// Delimiters, `<`, and what takes all that follows as its operand: prefix operators, closures, `=`, `return`, `->`.
    pub nesting: u32,
    /// Operators that take all in front of them as their operand.
    pub chain: u32,
}

/// Whether to parse this text could overflow a stack of 64 MiB.
#[must_use]
pub fn is_too_deep(text: &str) -> bool {
    text.len() > MAX_NESTING.min(MAX_CHAIN) as usize && may_be_deep(text) && too_deep(&super::scan(text).tokens)
}

/// Every level takes a token, and what is no punctuation stands apart from the token in front. Most texts are told from
/// deep ones by this count alone.
fn may_be_deep(text: &str) -> bool {
    let mut tokens = 0_u32;
    let mut in_word = false;
    for byte in text.bytes() {
        let is_word = byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
        tokens += u32::from(!(byte.is_ascii_whitespace() || is_word && in_word));
        in_word = is_word;
    }
    tokens > MAX_NESTING.min(MAX_CHAIN)
}

/// Whether to parse these tokens could overflow a stack of 64 MiB.
#[must_use]
pub fn too_deep(tokens: &[Token]) -> bool {
    // Every level takes a token.
    if tokens.len() <= MAX_NESTING.min(MAX_CHAIN) as usize {
        return false;
    }
    let depth = depth(tokens);
    depth.nesting > MAX_NESTING || depth.chain > MAX_CHAIN
}

/// The depth of these tokens, whether they parse or not.
#[must_use]
pub fn depth(tokens: &[Token]) -> Depth {
    let mut measure = Measure { tokens, outer: Vec::new(), level: Level::default(), max: Depth::default() };
    for at in 0..tokens.len() {
        measure.step(at);
    }
    measure.max
}

/// What is counted between two delimiters.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Along the path to the delimiter in front.
    outer: Depth,
    /// Since the last `;` or `,`: what takes all that follows.
    right: u32,
    /// Prefix operators without an operand yet.
    prefix: u32,
    /// `<` without a `>` yet.
    angles: u32,
    /// Operators since the last `;` or `,`.
    chain: u32,
}

impl Level {
    fn depth(self) -> Depth {
        let nesting = self.outer.nesting + self.right + self.prefix + self.angles;
        Depth { nesting, chain: self.outer.chain + self.chain }
    }
}

struct Measure<'a> {
    tokens: &'a [Token],
    outer: Vec<Level>,
    level: Level,
    max: Depth,
}

impl Measure<'_> {
    fn step(&mut self, at: usize) {
        let kind = self.tokens[at].kind;
        let follows_operand = at > 0 && self.tokens[at - 1].kind.ends_operand();
        match kind {
            T::Semi => self.level = Level { outer: self.level.outer, ..Level::default() },
            T::Comma => self.level = Level { right: 0, prefix: 0, chain: 0, ..self.level },
            kind if kind.opens() => self.open(follows_operand && kind != T::OpenBrace),
            kind if kind.closes() => self.close(at),
            T::Lt if self.is_generic(at) => self.level.angles += 1,
            T::Gt if self.is_joint(at, T::Minus) => self.level.right += 1,
            T::Gt if self.is_joint(at, T::Eq) => self.level.angles = 0,
            T::Gt if self.level.angles > 0 => self.level.angles -= 1,
            T::Eq if self.is_assignment(at) => self.level.right += 1,
            T::Minus | T::Star | T::Bang | T::And if !follows_operand => self.level.prefix += 1,
            // The second dot of `a..b`, which is no prefix.
            T::Dot if self.is_joint(at, T::Dot) && at > 1 && self.tokens[at - 2].kind.ends_operand() => {}
            T::Or | T::Dot if !follows_operand => self.level.right += 1,
            T::If if at > 0 && self.tokens[at - 1].kind == T::Else => {}
            T::If | T::Match | T::While | T::For | T::Return | T::Break | T::Yield | T::At => self.level.right += 1,
            T::Colon if self.is_joint(at, T::Colon) => self.level.chain += 1,
            T::Colon | T::Pound | T::Dollar => {}
            T::As | T::Else | T::Question => self.level.chain += 1,
            kind if is_operator(kind) => self.level.chain += 1,
            _ => {}
        }
        if matches!(kind, T::And | T::Or) && self.is_joint(at, kind) {
            self.level.angles = 0;
        }
        if kind.ends_operand() {
            self.level.prefix = 0;
        }
        let depth = self.level.depth();
        self.max.nesting = self.max.nesting.max(depth.nesting);
        self.max.chain = self.max.chain.max(depth.chain);
    }

    fn open(&mut self, is_postfix: bool) {
        self.level.chain += u32::from(is_postfix);
        let Depth { nesting, chain } = self.level.depth();
        self.outer.push(self.level);
        self.level = Level { outer: Depth { nesting: nesting + 1, chain }, ..Level::default() };
    }

    fn close(&mut self, at: usize) {
        let Some(level) = self.outer.pop() else { return };
        self.level = level;
        let goes_on = self
            .tokens
            .get(at + 1)
            .is_some_and(|next| matches!(next.kind, T::Else | T::As | T::Question | T::Eq) || is_operator(next.kind));
        if self.tokens[at].kind == T::CloseBrace && !goes_on {
            self.level = Level { outer: level.outer, ..Level::default() };
        }
    }

    /// Whether the token in front is of this kind and touches the one at `at`.
    fn is_joint(&self, at: usize, before: T) -> bool {
        at > 0 && self.tokens[at - 1].kind == before && self.tokens[at - 1].end() == self.tokens[at].start
    }

    /// Whether the `<` at `at` opens generic arguments. A comparison has a blank in front.
    fn is_generic(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| self.tokens[before]) else { return true };
        !before.kind.ends_operand() || before.end() == self.tokens[at].start
    }

    /// Whether the `=` at `at` is all of `=`, or the end of `+=`.
    fn is_assignment(&self, at: usize) -> bool {
        let joins_before = [T::Eq, T::Bang, T::Lt, T::Gt, T::Dot].into_iter().any(|before| self.is_joint(at, before));
        let end = self.tokens[at].end();
        let joins_next =
            self.tokens.get(at + 1).is_some_and(|next| next.start == end && matches!(next.kind, T::Eq | T::Gt));
        !joins_before && !joins_next
    }
}

fn is_operator(kind: T) -> bool {
    matches!(
        kind,
        T::Dot
            | T::Plus
            | T::Minus
            | T::Star
            | T::Slash
            | T::Caret
            | T::Percent
            | T::And
            | T::Or
            | T::Lt
            | T::Gt
            | T::Bang
    )
}

#[cfg(test)]
#[path = "depth_tests.rs"]
mod tests;
