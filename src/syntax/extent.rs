//! How far an item goes when delimiters may not match: braces are counted, and the layout has the last word.

use super::head::{Head, starts_item};
use super::header::{Angles, Ending, holds_items, intrudes};
use super::layout::Layout;
use super::split_types::SplitKind;
use super::token::{Token, TokenKind as T};

/// What an item's tokens are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Extent {
    /// One past its last token; for a container, one past its header.
    pub(super) end: usize,
    /// The `{` of its body, or the first token of a body whose `{` is missing.
    pub(super) open: Option<usize>,
    /// Something in it does not match, or its end is missing.
    pub(super) broken: bool,
}

/// What the walk knows of the place that the item stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The column of the line that the item starts in.
    pub(super) column: u32,
    /// A `}` on the item's last line may be its container's.
    pub(super) closes_inline: bool,
}

/// The extent of the item with this head.
pub(super) fn extent(tokens: &[Token], layout: &Layout, head: Head, place: Place) -> Extent {
    let mut walk = Walk {
        tokens,
        layout,
        head,
        place,
        ending: Ending::of(head.kind),
        open: Vec::new(),
        braces: 0,
        body: None,
        flat: false,
        broken: false,
        angles: Angles::default(),
    };
    walk.run()
}

struct Walk<'a> {
    tokens: &'a [Token],
    layout: &'a Layout,
    head: Head,
    place: Place,
    ending: Ending,
    /// The delimiters that would close what is open.
    open: Vec<T>,
    /// How many of them are braces.
    braces: usize,
    body: Option<usize>,
    flat: bool,
    broken: bool,
    angles: Angles,
}

impl Walk<'_> {
    fn run(&mut self) -> Extent {
        let mut at = self.head.keyword + 1;
        if self.head.kind == SplitKind::ExternCrate {
            at += 1;
        }
        while at < self.tokens.len() {
            if !self.flat && self.ends_before(at) {
                return self.cut(at);
            }
            if let Some(extent) = self.step(at) {
                return extent;
            }
            at += 1;
        }
        self.cut(self.tokens.len())
    }

    fn ends_before(&self, at: usize) -> bool {
        let column = self.place.column;
        self.layout.closes_outer(self.tokens, at, column) || self.layout.is_boundary(self.tokens, at, column)
    }

    /// The item ends before token `end` without its own end.
    fn cut(&self, end: usize) -> Extent {
        Extent { end, open: self.body.filter(|open| *open < end), broken: true }
    }

    /// Takes one token; the extent, if the item ends with it.
    fn step(&mut self, at: usize) -> Option<Extent> {
        let in_header = self.open.is_empty() && self.body.is_none();
        match self.tokens[at].kind {
            T::OpenBrace => return self.open_brace(at),
            kind if kind.opens() => self.open.extend(kind.closer()),
            T::CloseBrace => return self.close_brace(at),
            kind if kind.closes() => self.close(kind),
            T::Semi if in_header => return Some(self.natural_end(at)),
            _ if in_header && intrudes(self.tokens, self.head.kind, self.angles, at) => return self.intruder(at),
            _ if in_header => self.angles.step(self.tokens, at),
            _ => {}
        }
        None
    }

    fn open_brace(&mut self, at: usize) -> Option<Extent> {
        let ends_line = at + 1 >= self.tokens.len() || self.layout.column(at + 1).is_some();
        let is_argument = !ends_line && self.angles.is_const_argument(self.tokens, at);
        let may_be_body = self.braces == 0 && self.body.is_none() && !is_argument;
        let is_body = may_be_body
            && match self.ending {
                // A `)` is missing in front of it. In a parameter's pattern the line would be indented.
                Ending::Braces => self.open.is_empty() || (ends_line && self.layout.indent(at) <= self.place.column),
                Ending::Group => self.open.is_empty(),
                Ending::Semi => false,
            };
        if is_body {
            self.broken |= !self.open.is_empty();
            self.open.clear();
            self.body = Some(at);
            if holds_items(self.head.kind) {
                return Some(Extent { end: at + 1, open: self.body, broken: self.broken });
            }
            // `fn a() {` with its `}` missing, and the next item.
            let holds_nothing = starts_item(self.tokens, at + 1);
            self.flat = !holds_nothing && self.layout.is_flat(self.tokens, at, self.place.column);
        }
        self.open.push(T::CloseBrace);
        self.braces += 1;
        None
    }

    fn close_brace(&mut self, at: usize) -> Option<Extent> {
        if self.braces == 0 {
            return Some(self.cut(at));
        }
        while self.open.pop().is_some_and(|closer| closer != T::CloseBrace) {
            self.broken = true;
        }
        self.braces -= 1;
        if self.braces > 0 {
            let ends_here = !self.flat && self.layout.closes_at(self.tokens, at, self.place.column);
            return ends_here.then(|| Extent { broken: true, ..self.cut(at + 1) });
        }
        let ends = self.body.is_some() && self.ending != Ending::Semi;
        ends.then(|| self.natural_end(at))
    }

    fn close(&mut self, kind: T) {
        let from_brace = self.open.iter().rposition(|closer| *closer == T::CloseBrace).map_or(0, |brace| brace + 1);
        match self.open[from_brace..].iter().rposition(|closer| *closer == kind) {
            Some(partner) => {
                self.broken |= from_brace + partner + 1 != self.open.len();
                self.open.truncate(from_brace + partner);
            }
            None => self.broken = true,
        }
    }

    /// Another item, or a statement, where the header should go on.
    fn intruder(&mut self, at: usize) -> Option<Extent> {
        let is_inside = self.layout.column(at).is_some_and(|column| column > self.place.column);
        if self.ending != Ending::Braces || (starts_item(self.tokens, at) && !is_inside) {
            return Some(self.cut(at));
        }
        // The `{` of the body is missing.
        self.broken = true;
        self.body = Some(at);
        if holds_items(self.head.kind) {
            return Some(Extent { end: at, open: self.body, broken: true });
        }
        self.open.push(T::CloseBrace);
        self.braces += 1;
        None
    }

    /// The delimiters say that the item ends with token `at`; it does, unless the lines after it belong to it.
    fn natural_end(&self, at: usize) -> Extent {
        let natural = Extent { end: at + 1, open: self.body, broken: self.broken };
        let by_brace = self.tokens[at].kind == T::CloseBrace;
        let column = self.place.column;
        if self.flat || (by_brace && self.layout.closes_at(self.tokens, at, column)) || self.is_clean_after(at) {
            return natural;
        }
        let mut end = at + 1;
        while end < self.tokens.len() && !self.ends_before(end) {
            if !self.layout.may_look_ahead() {
                return natural;
            }
            if self.layout.closes_at(self.tokens, end, column) {
                return Extent { end: end + 1, broken: true, ..natural };
            }
            end += 1;
        }
        let goes_on = by_brace && self.ending == Ending::Braces && !starts_item(self.tokens, at + 1);
        if goes_on { Extent { end, broken: true, ..natural } } else { natural }
    }

    /// Whether what follows token `at` can follow an item in this place.
    fn is_clean_after(&self, at: usize) -> bool {
        let next = at + 1;
        let Some(token) = self.tokens.get(next) else { return true };
        match (self.layout.column(next), token.kind) {
            (Some(column), T::CloseBrace) => column < self.place.column,
            (Some(column), _) => column <= self.place.column,
            (None, T::CloseBrace) => self.place.closes_inline,
            (None, T::Semi) => true,
            (None, _) => starts_item(self.tokens, next),
        }
    }
}
