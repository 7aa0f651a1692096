//! Answers about an item's header that its tokens give, without reading all of it.

use crate::ir::{ImplItem, ImplNames, Item, ItemKind, Name};

use crate::text::TextRange;

use super::lower::{group_len, skip_attrs, vis_len};
use super::scan::{Scanned, offset};
use super::token::{Token, TokenKind as T};

/// How long attributes and visibility are, at the start of a header that [`compact`] made.
#[must_use]
pub fn front_len(Scanned { tokens, .. }: &Scanned) -> u32 {
    let front = skip_attrs(tokens).and_then(|attrs| Some(attrs + vis_len(&tokens[attrs..])?));
    front.and_then(|front| tokens.get(front)).map_or(0, |token| token.start)
}

/// A header without comments, without white space that separates nothing, and without the attributes in front of it whose path
/// `is_wanted` does not want. `tokens` are the header's, `text` is what they were scanned from.
#[must_use]
pub fn compact(text: &str, tokens: &[Token], is_wanted: impl Fn(&str) -> bool) -> Scanned {
    let mut compact = Compact { text, out: String::new(), tokens: Vec::with_capacity(tokens.len()), end: 0 };
    let mut rest = tokens;
    while let Some(len) = attr_len(rest) {
        let (attr, after) = rest.split_at(len);
        if is_wanted(attr_path(text, attr)) {
            compact.push(attr);
        }
        rest = after;
    }
    compact.push(rest);
    Scanned { text: compact.out.into(), tokens: compact.tokens }
}

struct Compact<'a> {
    text: &'a str,
    out: String,
    tokens: Vec<Token>,
    /// Where the last token ended in `text`.
    end: u32,
}

impl Compact<'_> {
    fn push(&mut self, tokens: &[Token]) {
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            self.out.reserve((last.end() - first.start) as usize);
        }
        for token in tokens {
            if token.start != self.end && !self.out.is_empty() {
                self.out.push(' ');
            }
            self.tokens.push(Token { start: offset(self.out.len()), ..*token });
            self.out.push_str(token.range().of(self.text));
            self.end = token.end();
        }
    }
}

/// How many tokens the attribute is that they start with.
fn attr_len(tokens: &[Token]) -> Option<usize> {
    let [first, rest @ ..] = tokens else { return None };
    (first.kind == T::Pound).then(|| group_len(rest, T::OpenBracket)).flatten().map(|len| len + 1)
}

/// The text of an attribute's path, when nothing stands between its names.
fn attr_path<'a>(text: &'a str, attr: &[Token]) -> &'a str {
    let is_path =
        |token: &&Token| !matches!(token.kind, T::OpenParen | T::OpenBracket | T::OpenBrace | T::Eq | T::CloseBracket);
    let mut path = attr.iter().skip(2).take_while(is_path);
    match path.next() {
        Some(first) => TextRange::new(first.start, path.last().unwrap_or(first).end()).of(text),
        None => "",
    }
}

/// The last names of the trait and the type of an `impl` block; none for another item.
#[must_use]
pub fn impl_names(item: &Item) -> Option<ImplNames> {
    if !item.is_impl() {
        return None;
    }
    item.kind.text().and_then(names_in).or_else(|| match item.kind() {
        ItemKind::Impl(data) => Some(ImplItem::names(data)),
        _ => None,
    })
}

/// The names in the text of a header; none where tokens alone do not tell.
fn names_in(text: &str) -> Option<ImplNames> {
    let tokens = super::scan(text).tokens;
    let start = skip_attrs(&tokens)?;
    let keyword = start + tokens[start..].iter().position(|token| token.kind == T::Impl)?;
    let header = Header { text, tokens: &tokens };
    let (params, start) = header.generics(keyword + 1)?;
    let end = header.end_of_types(start);
    match header.split_for(start, end) {
        Some(at) => {
            let start = start + usize::from(tokens[start].kind == T::Bang);
            Some(ImplNames { trait_: Some(header.path(start, at)?.1), self_ty: header.self_ty(at + 1, end, &params)? })
        }
        None => Some(ImplNames { trait_: None, self_ty: header.self_ty(start, end, &params)? }),
    }
}

struct Header<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl<'a> Header<'a> {
    fn kind(&self, at: usize) -> Option<T> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn word(&self, at: usize) -> &'a str {
        self.tokens[at].range().of(self.text)
    }

    /// The names of the parameters in `<…>` at `start`, and what comes after it.
    fn generics(&self, start: usize) -> Option<(Vec<&'a str>, usize)> {
        let mut params = Vec::new();
        if self.kind(start) != Some(T::Lt) {
            return Some((params, start));
        }
        let mut nesting = Nesting::default();
        for at in start..self.tokens.len() {
            let before = self.kind(at - 1)?;
            let is_first = nesting.is(1, 0) && matches!(before, T::Lt | T::Comma);
            let is_const = nesting.is(1, 0) && before == T::Const;
            if is_first && self.kind(at) == Some(T::Pound) {
                return None;
            }
            if (is_first || is_const) && self.kind(at) == Some(T::Ident) {
                params.push(self.word(at));
            }
            nesting.step(self.kind(at)?, before);
            if nesting.is(0, 0) {
                return Some((params, at + 1));
            }
        }
        None
    }

    /// Where the types end: at `where`, at a brace, or at the end.
    fn end_of_types(&self, start: usize) -> usize {
        self.outside(start, self.tokens.len())
            .find(|at| matches!(self.kind(*at), Some(T::Where | T::OpenBrace | T::Semi)))
            .unwrap_or(self.tokens.len())
    }

    /// The `for` between trait and type.
    fn split_for(&self, start: usize, end: usize) -> Option<usize> {
        self.outside(start, end).find(|at| self.kind(*at) == Some(T::For) && self.kind(at + 1) != Some(T::Lt))
    }

    /// The tokens that stand in no brackets of any kind.
    fn outside(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let mut nesting = Nesting::default();
        (start..end).filter(move |at| {
            let is_outside = nesting.is(0, 0);
            let kind = self.tokens[*at].kind;
            nesting.step(kind, self.tokens[at - 1].kind);
            is_outside
        })
    }

    /// The last name of a type: none inside for what has no name, and for parameters.
    #[expect(clippy::option_option, reason = "not to be told by tokens, or told to have no name")]
    fn self_ty(&self, start: usize, end: usize, params: &[&str]) -> Option<Option<Name>> {
        match self.kind(start).filter(|_| start < end)? {
            T::And | T::Star | T::OpenBracket | T::Lt | T::Fn => Some(None),
            T::Dyn => {
                let end = self.outside(start + 1, end).find(|at| self.kind(*at) == Some(T::Plus)).unwrap_or(end);
                Some(Some(self.path(start + 1, end)?.1))
            }
            _ => {
                let (first, last) = self.path(start, end)?;
                Some((!params.contains(&first)).then_some(last))
            }
        }
    }

    /// The first and the last name of the path that these tokens are; none when they are something else.
    fn path(&self, start: usize, end: usize) -> Option<(&'a str, Name)> {
        let mut names: Option<(&str, &str)> = None;
        for at in self.outside(start, end) {
            match self.kind(at)? {
                T::Ident | T::SelfType | T::SelfValue | T::Super | T::Crate => {
                    let word = self.word(at);
                    if word.starts_with("r#") || !word.is_ascii() {
                        return None;
                    }
                    names = Some((names.map_or(word, |(first, _)| first), word));
                }
                T::Colon | T::Lt => {}
                _ => return None,
            }
        }
        let (first, last) = names?;
        Some((first, last.into()))
    }
}

/// How many brackets are open.
#[derive(Default)]
struct Nesting {
    angles: u32,
    others: u32,
}

impl Nesting {
    fn is(&self, angles: u32, others: u32) -> bool {
        (self.angles, self.others) == (angles, others)
    }

    fn step(&mut self, kind: T, before: T) {
        match kind {
            T::Lt => self.angles += 1,
            T::Gt if before != T::Minus => self.angles = self.angles.saturating_sub(1),
            kind if kind.opens() => self.others += 1,
            kind if kind.closes() => self.others = self.others.saturating_sub(1),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{SplitKind, lower_header, scan};

    #[test]
    fn what_means_nothing_is_left_out() {
        let text = "/// Says \"this\".\n#[a]\n  pub(crate)  fn f /* x */ (\n    a: &'a u8, // one\n) -> Vec<u8>\n";
        let compact = compact(text, &scan(text).tokens, |_| true);
        assert_eq!(&*compact.text, "#[a] pub(crate) fn f ( a: &'a u8, ) -> Vec<u8>");
        assert_eq!(compact, Scanned::new(compact.text.clone()));
        assert_eq!(&compact.text[front_len(&compact) as usize..][..4], "fn f");
    }

    #[test]
    fn names_are_those_that_the_whole_header_has() {
        for text in [
            "impl Pool",
            "impl<T> Pool<T>",
            "impl<T: Into<Vec<T>>, const N: usize> a::Service<fn(u8) -> T> for crate::b::Pool<T, N> where T: Copy",
            "impl<'a, T> Iterator for T",
            "impl<T: Trait> Other for T::Item",
            "impl !Send for Pool",
            "unsafe impl<T: ?Sized> Send for &'a T",
            "impl Trait for [u8]",
            "impl Trait for [u8; { 1 + 1 }]",
            "impl Trait for (A, B)",
            "impl Trait for (A)",
            "impl Trait for dyn std::any::Any + Send",
            "impl dyn Handler<u8>",
            "impl Trait for dyn for<'a> Fn(&'a u8)",
            "impl<F> Handler for F where F: Fn(u8) -> u8",
            "impl<F: Fn(u8) -> u8> Handler for Wrapper<F>",
            "impl Trait for <A as B>::C",
            "impl Trait for fn() -> u8",
            "impl const Trait for Pool",
            "impl Fn(u8) for Pool",
            "impl Trait for r#type::Pool",
            "impl Trait for name!()",
            "impl Trait for ",
            "impl<#[cfg(a)] T> Trait for T",
            "impl Self::Pool",
            "#[cfg(a)] impl ::a::Pool",
        ] {
            let item = lower_header(SplitKind::Impl, &text.into());
            let ItemKind::Impl(data) = item.kind() else { panic!("{text}") };
            assert_eq!(impl_names(&item), Some(data.names()), "{text}");
        }
    }
}
