//! Keeps the [`Outline`] of a file that is being edited: one input for the text of each of its functions, so that a key
//! stroke changes one input and leaves the others as durable as files on disk.

use std::sync::Arc;

use salsa::{Durability, Setter};

use crate::db::{Database, FnSource, SourceFile};
use crate::syntax::outline::{FnText, Header, Outline, headers, inner_attrs};
use crate::syntax::{Split, SplitItem};

use super::inputs::ON_DISK;

/// The inputs of functions that are gone. Salsa cannot delete one; they are used again.
#[derive(Default)]
pub struct Spare(Vec<FnSource>);

impl Spare {
    /// An input for the text of a function that nobody edited yet.
    fn take(&mut self, db: &mut Database, text: FnText) -> FnSource {
        let Some(source) = self.0.pop() else {
            return FnSource::builder(Some(text)).durability(ON_DISK).new(db);
        };
        source.set_text(db).with_durability(ON_DISK).to(Some(text));
        source
    }

    fn give(&mut self, db: &mut Database, sources: impl Iterator<Item = FnSource>) {
        for source in sources {
            source.set_text(db).with_durability(ON_DISK).to(None);
            self.0.push(source);
        }
    }

    /// The file is no longer edited: its text alone counts.
    pub fn forget(&mut self, db: &mut Database, file: SourceFile) {
        let Some(outline) = file.outline(db).clone() else { return };
        file.set_outline(db).with_durability(ON_DISK).to(None);
        self.give(db, outline.functions.iter().copied().flatten());
    }

    /// Begins to follow a file. `split` is where the items of its text stand.
    pub fn begin(&mut self, db: &mut Database, file: SourceFile, split: &Split) {
        let text = file.text(db).clone();
        let functions = split.items.iter().map(|item| FnText::of(&text, item).map(|text| self.take(db, text)));
        let functions = functions.collect();
        let outline = Outline { headers: headers(&text, split), inner_attrs: inner_attrs(&text, split), functions };
        file.set_outline(db).with_durability(ON_DISK).to(Some(Arc::new(outline)));
    }

    /// Follows a file from one text to the next; the database still has the first.
    pub fn follow(&mut self, db: &mut Database, file: SourceFile, old: Version<'_>, new: Version<'_>) {
        let Some(outline) = file.outline(db).clone() else { return };
        let (same_before, same_after) = common_ends(old, new);
        let old_middle = same_before..old.split.items.len() - same_after;
        let new_middle = same_before..new.split.items.len() - same_after;
        let mut reused = outline.functions[old_middle.clone()].iter().copied().flatten();
        let mut functions: Vec<Option<FnSource>> = Vec::with_capacity(new_middle.len());
        for item in &new.split.items[new_middle.clone()] {
            functions.push(FnText::of(new.text, item).map(|text| match reused.next() {
                Some(source) => edited(db, source, text),
                None => self.take(db, text),
            }));
        }
        let gone: Vec<FnSource> = reused.collect();
        let is_shape_kept = old_middle == new_middle
            && functions == outline.functions[new_middle.clone()]
            && old.split.items.iter().map(|item| item.parent).eq(new.split.items.iter().map(|item| item.parent))
            && new_middle.clone().all(|at| Header::of(new.text, &new.split.items[at]) == outline.headers[at])
            && *inner_attrs(new.text, new.split) == *outline.inner_attrs;
        if !is_shape_kept {
            let mut all = outline.functions.clone();
            all.splice(old_middle, functions);
            let outline = Outline {
                headers: headers(new.text, new.split),
                inner_attrs: inner_attrs(new.text, new.split),
                functions: all,
            };
            file.set_outline(db).with_durability(ON_DISK).to(Some(Arc::new(outline)));
        }
        self.give(db, gone.into_iter());
    }
}

/// The input with its next text.
fn edited(db: &mut Database, source: FnSource, text: FnText) -> FnSource {
    if source.text(db).as_ref() != Some(&text) {
        source.set_text(db).with_durability(Durability::LOW).to(Some(text));
    }
    source
}

/// A text and where its items stand.
#[derive(Clone, Copy)]
pub struct Version<'a> {
    /// The text.
    pub text: &'a str,
    /// The items.
    pub split: &'a Split,
}

/// How many items at the start, and how many of the others at the end, read the same in both.
fn common_ends(old: Version<'_>, new: Version<'_>) -> (usize, usize) {
    let (old_items, new_items) = (&old.split.items[..], &new.split.items[..]);
    let is_same = |(a, b): &(&SplitItem, &SplitItem)| reads_same((old.text, a), (new.text, b));
    let before = old_items.iter().zip(new_items).take_while(is_same).count();
    let rest = (&old_items[before..], &new_items[before..]);
    let after = rest.0.iter().rev().zip(rest.1.iter().rev()).take_while(is_same).count();
    (before, after)
}

/// Whether an item's own text is the same: of a container, what stands outside of its items.
fn reads_same((old_text, old): (&str, &SplitItem), (new_text, new): (&str, &SplitItem)) -> bool {
    let is_fn = FnText::is_of(old);
    let own = |item: &SplitItem| if is_fn { item.range } else { item.header() };
    let body = |item: &SplitItem| item.body.filter(|_| is_fn).map(|body| (body.start - item.range.start, body.len()));
    is_fn == FnText::is_of(new)
        && old.kind == new.kind
        && body(old) == body(new)
        && own(old).of(old_text) == own(new).of(new_text)
}

#[cfg(test)]
#[path = "outline_tests.rs"]
mod tests;
