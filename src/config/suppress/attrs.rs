//! `#[allow(clippy::lint)]` and `#[expect(clippy::lint)]`.

use crate::syntax::TokenKind;
use crate::text::TextRange;

use super::Scope;
use super::scope::Source;

/// The attributes of a file that turn off lints of clippy.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Attributes(Vec<Attribute>);

#[derive(Clone, PartialEq, Eq, Debug)]
struct Attribute {
    scope: Scope,
    /// Without `clippy::`.
    lints: Vec<Box<str>>,
}

impl Attributes {
    /// Whether one of `lints` is off for what is found at `range`.
    pub fn allow(&self, lints: &[&str], range: TextRange) -> bool {
        let matching = |attribute: &Attribute| attribute.lints.iter().any(|lint| lints.contains(&&**lint));
        !lints.is_empty() && self.0.iter().any(|attribute| attribute.scope.covers(range) && matching(attribute))
    }
}

/// All such attributes of a file.
pub fn attributes(source: &Source<'_>) -> Attributes {
    let mut found = Vec::new();
    // Where the groups around the current token end, the innermost last.
    let mut around: Vec<usize> = Vec::new();
    for (at, token) in source.tokens.iter().enumerate() {
        if token.kind.opens() {
            around.push(at);
        } else if token.kind.closes() {
            around.pop();
        }
        if token.kind != TokenKind::Pound {
            continue;
        }
        let Some(after) = source.after_attribute(at) else { continue };
        let lints = lints(source, at, after);
        if !lints.is_empty() {
            let is_inner = source.tokens.get(at + 1).is_some_and(|token| token.kind == TokenKind::Bang);
            let scope = if is_inner {
                scope_around(source, around.last())
            } else {
                Scope::Node(source.node_after(token.start))
            };
            found.push(Attribute { scope, lints });
        }
    }
    Attributes(found)
}

fn scope_around(source: &Source<'_>, open: Option<&usize>) -> Scope {
    let Some(open) = open else { return Scope::File };
    let end = source.after_group(*open);
    let last = source.tokens[open + 1..end].last();
    Scope::Node(TextRange::new(source.tokens[*open].start, last.map_or(0, |token| token.end())))
}

/// The lints of clippy between two tokens, if `allow` or `expect` stands there too.
fn lints(source: &Source<'_>, from: usize, to: usize) -> Vec<Box<str>> {
    let texts: Vec<&str> = source.tokens[from..to].iter().map(|token| token.range().of(source.text)).collect();
    if !texts.iter().any(|text| matches!(*text, "allow" | "expect")) {
        return Vec::new();
    }
    let paths = texts.windows(4).filter(|window| matches!(window, ["clippy", ":", ":", _]));
    paths.map(|window| Box::from(window[3])).collect()
}
