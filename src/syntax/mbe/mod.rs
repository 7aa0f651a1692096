//! Macros by example: `macro_rules!` read from their text, and what a call of one becomes.
//!
//! Names are not hygienic here, `$crate` becomes `crate` or a crate's name, and fragments are put in as they stand. That is
//! enough to learn which items a call makes, and of which type the value of an expression is; nobody runs what comes out.

mod fragment;
mod lex;
mod matcher;
mod rules;
mod transcribe;

use proc_macro2::TokenTree;

pub(super) use lex::lex;

use crate::ir::Name;

use matcher::Matcher;
pub use rules::MacroRules;

/// No call whose result is longer is expanded, in bytes.
const MAX_TEXT: usize = 256 << 10;

/// The crate that a definition stands in, as seen from a call: what `$crate` means there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Home {
    /// The crate of the call.
    #[default]
    Same,
    /// Another one, by the name that paths of the call's crate have for it.
    Other(Name),
    /// Another one that has no name there.
    Nameless,
}

impl MacroRules {
    /// The text that a call with these tokens becomes: by the first rule that fits. None when no rule fits. `home` says where
    /// the definition lies, as seen from the call.
    #[must_use]
    pub fn expand(&self, args: &[TokenTree], home: &Home) -> Option<String> {
        self.rules.iter().find_map(|rule| {
            let bindings = Matcher::match_all(&rule.pattern, args)?;
            let tokens = transcribe::transcribe(&rule.body, &bindings, home)?;
            let text = tokens.to_string();
            (text.len() <= MAX_TEXT).then_some(text)
        })
    }

    /// The same for the text between the delimiters of a call.
    #[must_use]
    pub fn expand_text(&self, args: &str, home: &Home) -> Option<String> {
        self.expand(&lex(args)?, home)
    }
}

#[cfg(test)]
mod tests;
