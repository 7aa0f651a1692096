//! Half-typed states of a file, and what a split kept of the functions around the one being typed.

use asyncwise::syntax::{Split, SplitItem, SplitKind, Token, TokenKind, scan};
use asyncwise::text::{TextEdit, TextRange};

/// The next number of a sequence that is the same on every machine (`SplitMix64`).
pub struct Random(pub u64);

impl Random {
    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or(0)
    }
}

/// What happens to a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mutation {
    DeleteToken,
    DeleteClosingBrace,
    DeleteAny(TokenKind),
    Insert(&'static str),
}

/// All that are tried.
pub const MUTATIONS: [Mutation; 12] = [
    Mutation::DeleteToken,
    Mutation::DeleteClosingBrace,
    Mutation::DeleteAny(TokenKind::CloseBrace),
    Mutation::DeleteAny(TokenKind::OpenBrace),
    Mutation::Insert("foo."),
    Mutation::Insert("let x = "),
    Mutation::Insert("foo("),
    Mutation::Insert("if x {"),
    Mutation::Insert("match x {"),
    Mutation::Insert("\""),
    Mutation::Insert("/*"),
    Mutation::Insert("}"),
];

impl Mutation {
    /// An edit of this kind in a function's body.
    pub fn edit(self, text: &str, body: TextRange, random: &mut Random) -> Option<(TextEdit, &'static str)> {
        let in_body = |token: &&Token| body.contains(token.range());
        let tokens: Vec<Token> = scan(text).tokens.iter().filter(in_body).copied().collect();
        let delete = |token: Token| (TextEdit { range: token.range(), new_len: 0 }, "");
        match self {
            Self::DeleteToken => Some(delete(tokens[random.below(tokens.len())])),
            Self::DeleteClosingBrace => tokens.last().copied().map(delete),
            Self::DeleteAny(kind) => {
                let all: Vec<_> = tokens.iter().filter(|token| token.kind == kind).collect();
                Some(delete(**all.get(random.below(all.len()))?))
            }
            Self::Insert(new) => {
                // In front of any token but the body's first brace.
                let at = tokens[1 + random.below(tokens.len() - 1)].start;
                let new_len = u32::try_from(new.len()).ok()?;
                Some((TextEdit { range: TextRange::empty(at), new_len }, new))
            }
        }
    }
}

/// The text after an edit.
pub fn apply(text: &str, edit: TextEdit, new: &str) -> String {
    [&text[..edit.range.start as usize], new, &text[edit.range.end as usize..]].concat()
}

/// Items of `split` that are functions with a body.
pub fn functions(split: &Split) -> Vec<usize> {
    let has_body = |item: &SplitItem| item.kind == SplitKind::Fn && item.body.is_some();
    (0..split.items.len()).filter(|at| has_body(&split.items[*at])).collect()
}

/// How many of the functions but `edited` are found in `new` where they should be, with the same text and the same
/// containers; and how many there are.
pub fn kept(old: (&str, &Split), new: (&str, &Split), edited: usize, edit: TextEdit) -> (usize, usize) {
    let others: Vec<_> = functions(old.1).into_iter().filter(|at| *at != edited).collect();
    let is_kept = |at: &&usize| {
        let item = &old.1.items[**at];
        let Some(range) = edit.follow(item.range) else { return false };
        let Ok(found) = new.1.items.binary_search_by_key(&range.start, |item| item.range.start) else { return false };
        // A container without text in front of its first child starts with it.
        let same_start = |at: &usize| new.1.items.get(*at).is_some_and(|item| item.range.start == range.start);
        let first = (0..=found).rev().take_while(same_start).last().unwrap_or(found);
        (first..new.1.items.len()).take_while(same_start).any(|candidate| {
            let there = &new.1.items[candidate];
            there.kind == item.kind
                && there.range == range
                && there.range.of(new.0) == item.range.of(old.0)
                && path(old, **at) == path(new, candidate)
        })
    };
    (others.iter().filter(is_kept).count(), others.len())
}

/// The headers of an item's containers, the inmost first.
fn path<'t>((text, split): (&'t str, &Split), at: usize) -> Vec<(SplitKind, &'t str)> {
    let parent = |item: &SplitItem| item.parent.map(|parent| split.items[parent as usize]);
    std::iter::successors(parent(&split.items[at]), parent).map(|item| (item.kind, item.header().of(text))).collect()
}
