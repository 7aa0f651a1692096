//! The body of a rule with its variables put in.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;

use crate::ir::Name;

use super::Home;
use super::matcher::{Binding, Bindings, variables};
use super::rules::Part;

/// What variables stand for at a turn of the repetitions around.
type View<'b> = FxHashMap<&'b Name, &'b Binding>;

/// The tokens that a body becomes; none when its variables do not repeat as the body wants it, or when it names a crate that
/// has no name where the call stands.
pub(super) fn transcribe(body: &[Part], bindings: &Bindings, home: &Home) -> Option<TokenStream> {
    Writer { home }.tokens(body, &bindings.iter().collect())
}

struct Writer<'h> {
    home: &'h Home,
}

impl Writer<'_> {
    fn tokens(&self, parts: &[Part], view: &View<'_>) -> Option<TokenStream> {
        let mut out = Vec::new();
        self.write(parts, view, &mut out)?;
        Some(out.into_iter().collect())
    }

    fn write(&self, parts: &[Part], view: &View<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
        for part in parts {
            match part {
                Part::Token(token) => out.push(token.clone()),
                Part::Group(delimiter, parts) => out.push(Group::new(*delimiter, self.tokens(parts, view)?).into()),
                Part::Crate => self.krate(out)?,
                Part::FnBody(_) => out.push(Group::new(Delimiter::Brace, TokenStream::new()).into()),
                Part::Var(name, _) => match view.get(name) {
                    Some(Binding::One(tokens)) => out.extend(tokens.iter().cloned()),
                    Some(Binding::Many(_)) => return None,
                    // The variable of a macro that this body defines.
                    None => {
                        out.push(Punct::new('$', Spacing::Alone).into());
                        out.push(Ident::new(name, Span::call_site()).into());
                    }
                },
                Part::Repeat { parts, separator, .. } => self.repeat(parts, separator, view, out)?,
            }
        }
        Some(())
    }

    /// A repetition stands as often as the variables in it that repeat.
    fn repeat(&self, parts: &[Part], separator: &[TokenTree], view: &View<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
        let mut names = Vec::new();
        variables(parts, &mut names);
        let repeating: Vec<(&Name, &Vec<Binding>)> = names
            .iter()
            .filter_map(|name| match view.get_key_value(*name) {
                Some((name, Binding::Many(all))) => Some((*name, all)),
                _ => None,
            })
            .collect();
        let turns = repeating.iter().map(|(_, all)| all.len()).max()?;
        let mut own = view.clone();
        for turn in 0..turns {
            if turn > 0 {
                out.extend(separator.iter().cloned());
            }
            own.extend(repeating.iter().filter_map(|(name, all)| Some((*name, all.get(turn)?))));
            self.write(parts, &own, out)?;
        }
        Some(())
    }

    /// `crate`, or `::name`.
    fn krate(&self, out: &mut Vec<TokenTree>) -> Option<()> {
        let name = match self.home {
            Home::Same => "crate",
            Home::Other(name) if is_ident(name) => {
                out.push(Punct::new(':', Spacing::Joint).into());
                out.push(Punct::new(':', Spacing::Alone).into());
                name.as_str()
            }
            Home::Other(_) | Home::Nameless => return None,
        };
        out.push(Ident::new(name, Span::call_site()).into());
        Some(())
    }
}

/// Whether a crate's name can stand in code; a broken manifest may say anything.
fn is_ident(name: &str) -> bool {
    let is_start = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    is_start && name != "_" && name.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_')
}
