//! The tokens of macros. They have no places, since what macros make has none, and come from the scan that all other code
//! goes through: that is several times as fast as the lexer of `proc_macro2`.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::syntax::lower::{forget_spans, trees};
use crate::syntax::scan::{Spans, offset, scan_part};
use crate::syntax::{Comment, CommentKind, Token, TokenKind as T};
use crate::text::TextRange;

/// The token trees of a text; none when it is no list of token trees. A doc comment is an attribute, as macros see it, of
/// which the text is not kept.
pub(in crate::syntax) fn lex(text: &str) -> Option<Vec<TokenTree>> {
    let scan = scan_part(text, TextRange::new(0, offset(text.len())), Spans::Trusted);
    // Each literal has a place of its own until then.
    let _spans = forget_spans();
    let mut docs = scan.comments.iter().filter(|comment| comment.kind.is_doc()).peekable();
    let mut builder = Builder { text, out: Vec::new(), open: Vec::new() };
    for (at, token) in scan.tokens.iter().enumerate() {
        while let Some(doc) = docs.next_if(|doc| doc.range.start < token.start) {
            builder.doc(doc);
        }
        builder.token(*token, scan.tokens.get(at + 1))?;
    }
    docs.for_each(|doc| builder.doc(doc));
    builder.open.is_empty().then_some(builder.out)
}

struct Builder<'a> {
    text: &'a str,
    out: Vec<TokenTree>,
    /// The groups that are open: what closes each, and what stands in front of it.
    open: Vec<(T, Vec<TokenTree>)>,
}

impl Builder<'_> {
    /// Takes a token, and knows the one that follows.
    fn token(&mut self, token: Token, next: Option<&Token>) -> Option<()> {
        let text = token.range().of(self.text);
        match token.kind {
            T::Unknown | T::Unterminated => return None,
            T::Literal => {
                let mut literal: Literal = text.parse().ok()?;
                literal.set_span(Span::call_site());
                self.out.push(literal.into());
            }
            T::Lifetime => {
                self.out.push(Punct::new('\'', Spacing::Joint).into());
                self.out.push(ident(text.strip_prefix('\'')?)?);
            }
            kind if kind.opens() => {
                let before = std::mem::take(&mut self.out);
                self.open.push((kind.closer()?, before));
            }
            kind if kind.closes() => self.close(kind)?,
            kind if kind.is_punct() => {
                let spacing = if self.is_joint(token, next) { Spacing::Joint } else { Spacing::Alone };
                self.out.push(Punct::new(text.chars().next()?, spacing).into());
            }
            _ => self.out.push(ident(text)?),
        }
        Some(())
    }

    /// Whether a character of an operator touches the token, or a quote.
    fn is_joint(&self, token: Token, next: Option<&Token>) -> bool {
        next.is_some_and(|next| {
            let is_quote = || next.range().of(self.text).starts_with('\'');
            next.start == token.end() && (next.kind.is_punct() || is_quote())
        })
    }

    fn close(&mut self, kind: T) -> Option<()> {
        let (closer, before) = self.open.pop()?;
        let delimiter = match kind {
            _ if kind != closer => return None,
            T::CloseParen => Delimiter::Parenthesis,
            T::CloseBracket => Delimiter::Bracket,
            _ => Delimiter::Brace,
        };
        let inside: TokenStream = std::mem::replace(&mut self.out, before).into_iter().collect();
        self.out.push(Group::new(delimiter, inside).into());
        Some(())
    }

    /// `#[doc = ""]`, or `#![doc = ""]`.
    fn doc(&mut self, comment: &Comment) {
        let alone = |ch| TokenTree::from(Punct::new(ch, Spacing::Alone));
        self.out.push(alone('#'));
        if comment.kind == CommentKind::InnerDoc {
            self.out.push(alone('!'));
        }
        let doc = [Ident::new("doc", Span::call_site()).into(), alone('='), Literal::string("").into()];
        self.out.push(Group::new(Delimiter::Bracket, doc.into_iter().collect()).into());
    }
}

/// A word; none when it cannot be one.
fn ident(text: &str) -> Option<TokenTree> {
    let (raw, word) = text.strip_prefix("r#").map_or((false, text), |word| (true, word));
    // Which letters may stand in names elsewhere than in English is for the other lexer to say.
    let is_name = if word.is_ascii() {
        !word.starts_with(|ch: char| ch.is_ascii_digit()) && !word.is_empty()
    } else {
        matches!(trees(word.parse().ok()?).as_slice(), [TokenTree::Ident(_)])
    };
    let is_never_raw = matches!(word, "_" | "self" | "Self" | "super" | "crate");
    if !is_name || raw && is_never_raw {
        return None;
    }
    let new = if raw { Ident::new_raw } else { Ident::new };
    Some(new(word, Span::call_site()).into())
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::lex;

    /// The debug text of tokens without their spans.
    fn without_places(tokens: &str) -> String {
        let mut parts = tokens.split(", span: bytes(");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + part.split_once(')').map_or(part, |(_, after)| after))
    }

    /// The same tokens, joined in the same way.
    #[track_caller]
    fn agrees(text: &str) {
        let own = lex(text).map(|trees| format!("{:?}", trees.into_iter().collect::<TokenStream>()));
        let theirs = text.parse::<TokenStream>().ok().map(|tokens| format!("{tokens:?}"));
        assert_eq!(own, theirs.map(|tokens| without_places(&tokens)), "{text}");
    }

    #[test]
    fn tokens_are_those_of_the_compiler() {
        for text in [
            "",
            "$($name:ident => $ty:ty),* $(,)?",
            "impl<'a, const N: usize> r#type::Trait<'static> for &'a [u8; N] {}",
            "a.0.0 + 1..=2 <<= 3 - 1.5e-3f32 'x' b'y' \"s\\\"\" r#\"raw \"\"# b\"b\" c\"c\" 0xFFu8 1_000",
            "/* none */ fn f() -> u8 { // none\n 1 }",
            "_ r#async Self self crate super",
            "größe",
            "a ! = b != c && &d || |e| !f",
            "'a: loop { break 'a; }",
            "(",
            ")",
            "(]",
            "\"",
            "'",
            "1x2",
            "r#self",
            "\u{1F600}",
        ] {
            agrees(text);
        }
    }

    #[test]
    fn documentation_is_an_attribute_without_its_text() {
        let text = |text: &str| lex(text).map(|trees| trees.into_iter().collect::<TokenStream>().to_string());
        let plain = "#[doc = \"\"] #[a] fn f() { # ![doc = \"\"] }".parse::<TokenStream>().expect("tokens");
        assert_eq!(text("/// Says.\n#[a] fn f() {\n//! Says.\n}"), Some(plain.to_string()));
    }
}
