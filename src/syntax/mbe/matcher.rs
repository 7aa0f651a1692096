//! Which tokens of a call each variable of a pattern stands for.

use proc_macro2::TokenTree;
use rustc_hash::FxHashMap;

use crate::ir::Name;
use crate::syntax::lower::trees;

use super::rules::{Part, Times};

/// What the variables of a pattern stand for.
pub(super) type Bindings = FxHashMap<Name, Binding>;

/// What a variable stands for.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    One(Vec<TokenTree>),
    /// Inside a repetition: once for each time.
    Many(Vec<Binding>),
}

/// A place in the tokens of a call.
pub(super) struct Matcher<'t> {
    rest: &'t [TokenTree],
}

impl<'t> Matcher<'t> {
    /// The bindings with which the pattern takes all of the tokens.
    pub(super) fn match_all(pattern: &[Part], tokens: &'t [TokenTree]) -> Option<Bindings> {
        let mut bindings = Bindings::default();
        let mut this = Self { rest: tokens };
        this.parts(pattern, &mut bindings)?;
        this.rest.is_empty().then_some(bindings)
    }

    fn parts(&mut self, parts: &[Part], bindings: &mut Bindings) -> Option<()> {
        parts.iter().try_for_each(|part| self.part(part, bindings))
    }

    fn part(&mut self, part: &Part, bindings: &mut Bindings) -> Option<()> {
        match part {
            Part::Token(token) => self.token(token),
            // No pattern has any.
            Part::FnBody(_) | Part::Crate => None,
            Part::Group(delimiter, parts) => {
                let (TokenTree::Group(group), rest) = self.rest.split_first()? else { return None };
                if group.delimiter() != *delimiter {
                    return None;
                }
                self.rest = rest;
                bindings.extend(Matcher::match_all(parts, &trees(group.stream()))?);
                Some(())
            }
            Part::Var(name, fragment) => {
                let (taken, rest) = self.rest.split_at(fragment.length(self.rest)?);
                self.rest = rest;
                bindings.insert(name.clone(), Binding::One(taken.to_vec()));
                Some(())
            }
            Part::Repeat { parts, separator, times } => self.repeat(parts, separator, *times, bindings),
        }
    }

    fn token(&mut self, wanted: &TokenTree) -> Option<()> {
        let (first, rest) = self.rest.split_first()?;
        let fits = match (first, wanted) {
            (TokenTree::Ident(one), TokenTree::Ident(two)) => one == two,
            (TokenTree::Punct(one), TokenTree::Punct(two)) => one.as_char() == two.as_char(),
            (TokenTree::Literal(one), TokenTree::Literal(two)) => one.to_string() == two.to_string(),
            _ => false,
        };
        self.rest = rest;
        fits.then_some(())
    }

    /// As often as it goes. A time that does not fit takes back its separator.
    fn repeat(&mut self, parts: &[Part], separator: &[TokenTree], times: Times, bindings: &mut Bindings) -> Option<()> {
        let mut all: Vec<Bindings> = Vec::new();
        while !self.rest.is_empty() && (times != Times::AtMostOnce || all.is_empty()) {
            let before = self.rest;
            let mut own = Bindings::default();
            let separated = all.is_empty() || separator.iter().try_for_each(|token| self.token(token)).is_some();
            // One that takes nothing would be taken for ever.
            if !separated || self.parts(parts, &mut own).is_none() || self.rest.len() == before.len() {
                self.rest = before;
                break;
            }
            all.push(own);
        }
        if times == Times::AtLeastOnce && all.is_empty() {
            return None;
        }
        let mut names = Vec::new();
        variables(parts, &mut names);
        for name in names {
            let each = all.iter_mut().filter_map(|own| own.remove(name)).collect();
            bindings.insert(name.clone(), Binding::Many(each));
        }
        Some(())
    }
}

/// The variables in a pattern or a body.
pub(super) fn variables<'p>(parts: &'p [Part], found: &mut Vec<&'p Name>) {
    for part in parts {
        match part {
            Part::Token(_) | Part::Crate => {}
            Part::Var(name, _) => found.push(name),
            Part::Group(_, parts) | Part::FnBody(parts) | Part::Repeat { parts, .. } => variables(parts, found),
        }
    }
}
