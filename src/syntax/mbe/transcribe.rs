//! The body of a rule with its variables put in.

use proc_macro2::{Group, Ident, Punct, Span, TokenStream, TokenTree};

use super::matcher::{Binding, Bindings, variables};
use super::rules::Part;

/// The tokens that a body becomes; none when its variables do not repeat as the body wants it.
pub(super) fn transcribe(body: &[Part], bindings: &Bindings) -> Option<TokenStream> {
    let mut out = Vec::new();
    write(body, bindings, &mut out)?;
    Some(out.into_iter().collect())
}

fn write(parts: &[Part], bindings: &Bindings, out: &mut Vec<TokenTree>) -> Option<()> {
    for part in parts {
        match part {
            Part::Token(token) => out.push(token.clone()),
            Part::Group(delimiter, parts) => out.push(Group::new(*delimiter, transcribe(parts, bindings)?).into()),
            Part::Var(name, _) => match bindings.get(name) {
                Some(Binding::One(tokens)) => out.extend(tokens.iter().cloned()),
                Some(Binding::Many(_)) => return None,
                // The variable of a macro that this body defines.
                None => {
                    out.push(Punct::new('$', proc_macro2::Spacing::Alone).into());
                    out.push(Ident::new(name, Span::call_site()).into());
                }
            },
            Part::Repeat { parts, separator, .. } => {
                for turn in 0..turns(parts, bindings)? {
                    if turn > 0 {
                        out.extend(separator.iter().cloned());
                    }
                    write(parts, &at_turn(parts, bindings, turn), out)?;
                }
            }
        }
    }
    Some(())
}

/// How often a repetition stands: as often as the variables in it that repeat.
fn turns(parts: &[Part], bindings: &Bindings) -> Option<usize> {
    let mut names = Vec::new();
    variables(parts, &mut names);
    let counts = names.iter().filter_map(|name| match bindings.get(*name) {
        Some(Binding::Many(all)) => Some(all.len()),
        _ => None,
    });
    counts.max()
}

fn at_turn(parts: &[Part], bindings: &Bindings, turn: usize) -> Bindings {
    let mut own = bindings.clone();
    let mut names = Vec::new();
    variables(parts, &mut names);
    for name in names {
        if let Some(Binding::Many(all)) = bindings.get(name)
            && let Some(one) = all.get(turn)
        {
            own.insert(name.clone(), one.clone());
        }
    }
    own
}
