//! The body of a rule with its variables put in.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;

use crate::ir::Name;

use super::matcher::{Binding, Bindings, variables};
use super::rules::Part;

/// What variables stand for at a turn of the repetitions around.
type View<'b> = FxHashMap<&'b Name, &'b Binding>;

/// The tokens that a body becomes; none when its variables do not repeat as the body wants it.
pub(super) fn transcribe(body: &[Part], bindings: &Bindings) -> Option<TokenStream> {
    tokens(body, &bindings.iter().collect())
}

fn tokens(parts: &[Part], view: &View<'_>) -> Option<TokenStream> {
    let mut out = Vec::new();
    write(parts, view, &mut out)?;
    Some(out.into_iter().collect())
}

fn write(parts: &[Part], view: &View<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
    for part in parts {
        match part {
            Part::Token(token) => out.push(token.clone()),
            Part::Group(delimiter, parts) => out.push(Group::new(*delimiter, tokens(parts, view)?).into()),
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
            Part::Repeat { parts, separator, .. } => repeat(parts, separator, view, out)?,
        }
    }
    Some(())
}

/// A repetition stands as often as the variables in it that repeat.
fn repeat(parts: &[Part], separator: &[TokenTree], view: &View<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
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
        write(parts, &own, out)?;
    }
    Some(())
}
