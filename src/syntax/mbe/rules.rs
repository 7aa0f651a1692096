//! The rules of a `macro_rules!`, read from its tokens.

use proc_macro2::{Delimiter, TokenTree};

use crate::ir::Name;
use crate::syntax::lower::{is_punct, is_word, trees};

use super::fragment::Fragment;

/// A `macro_rules!` definition.
#[derive(Debug)]
pub struct MacroRules {
    pub(super) rules: Vec<Rule>,
}

/// `(pattern) => { body }`
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) pattern: Vec<Part>,
    pub(super) body: Vec<Part>,
}

/// A piece of a pattern or of a body.
#[derive(Debug)]
pub(super) enum Part {
    Token(TokenTree),
    Group(Delimiter, Vec<Part>),
    /// `$crate`
    Crate,
    /// The body of a function, of which nothing is written: only its variables count, for the repetitions around.
    FnBody(Vec<Part>),
    /// `$name:fragment`; in a body `$name`.
    Var(Name, Fragment),
    /// `$( … ) separator operator`
    Repeat {
        parts: Vec<Part>,
        separator: Vec<TokenTree>,
        times: Times,
    },
}

/// How often a repetition may stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Times {
    Any,
    AtLeastOnce,
    AtMostOnce,
}

impl MacroRules {
    /// Reads the text of a definition, `macro_rules! name { … }`; none when it is another kind of macro.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let all = super::lex(text)?;
        let start = all.iter().position(|tree| is_word(tree, "macro_rules"))?;
        let TokenTree::Group(group) = all[start..].iter().find(|tree| matches!(tree, TokenTree::Group(_)))? else {
            return None;
        };
        let tokens = trees(group.stream());
        let mut rest = tokens.as_slice();
        let mut rules = Vec::new();
        while let [TokenTree::Group(pattern), equals, arrow, TokenTree::Group(body), after @ ..] = rest {
            if !is_punct(equals, '=') || !is_punct(arrow, '>') {
                return None;
            }
            rules.push(Rule {
                pattern: parts(&trees(pattern.stream()), true)?,
                body: parts(&trees(body.stream()), false)?,
            });
            rest = match after {
                [semi, after @ ..] if is_punct(semi, ';') => after,
                after => after,
            };
        }
        (rest.is_empty() && !rules.is_empty()).then_some(Self { rules })
    }
}

/// Reads a pattern or a body; none for what is not stable.
fn parts(mut rest: &[TokenTree], in_pattern: bool) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    // Behind `fn name`, up to the body.
    let mut in_signature = false;
    while let [first, after @ ..] = rest {
        rest = after;
        if !is_punct(first, '$') {
            in_signature |= is_word(first, "fn") && after.first().is_some_and(is_name);
            found.push(match first {
                TokenTree::Group(group) => {
                    let parts = parts(&trees(group.stream()), in_pattern)?;
                    match group.delimiter() {
                        Delimiter::Brace if in_signature && !in_pattern => {
                            in_signature = false;
                            Part::FnBody(parts)
                        }
                        delimiter => Part::Group(delimiter, parts),
                    }
                }
                token => {
                    in_signature &= !is_punct(token, ';');
                    Part::Token(token.clone())
                }
            });
            continue;
        }
        match after {
            [TokenTree::Group(group), after @ ..] if group.delimiter() == Delimiter::Parenthesis => {
                let (separator, times, after) = repetition(after)?;
                let parts = parts(&trees(group.stream()), in_pattern)?;
                found.push(Part::Repeat { parts, separator, times });
                rest = after;
            }
            [word, after @ ..] if is_word(word, "crate") => {
                found.push(Part::Crate);
                rest = after;
            }
            [TokenTree::Ident(name), colon, TokenTree::Ident(kind), after @ ..]
                if in_pattern && is_punct(colon, ':') =>
            {
                found.push(Part::Var(Name::new(name.to_string()), Fragment::named(&kind.to_string())?));
                rest = after;
            }
            [TokenTree::Ident(name), after @ ..] if !in_pattern => {
                found.push(Part::Var(Name::new(name.to_string()), Fragment::Tt));
                rest = after;
            }
            _ => return None,
        }
    }
    Some(found)
}

/// Whether a function's name starts here, as it is written or as a variable.
fn is_name(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Ident(_)) || is_punct(tree, '$')
}

/// What stands behind the parentheses of a repetition.
fn repetition(all: &[TokenTree]) -> Option<(Vec<TokenTree>, Times, &[TokenTree])> {
    let times = |tree: &TokenTree| match tree {
        TokenTree::Punct(punct) => match punct.as_char() {
            '*' => Some(Times::Any),
            '+' => Some(Times::AtLeastOnce),
            '?' => Some(Times::AtMostOnce),
            _ => None,
        },
        _ => None,
    };
    // The separator is one token, of up to three characters.
    let at = all.iter().take(4).position(|tree| times(tree).is_some())?;
    Some((all[..at].to_vec(), times(&all[at])?, &all[at + 1..]))
}
