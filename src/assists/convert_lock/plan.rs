//! The edits of a conversion, as they are gathered, and what is left for a hand.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::db::{Db, SourceFile};
use crate::findings::Edit;
use crate::ir::ItemIdx;
use crate::syntax::{item_start, queries::split};
use crate::text::TextRange;

/// A place that cannot be converted by rule.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Hand {
    /// The file.
    pub path: Arc<Path>,
    /// Where, in the file.
    pub range: TextRange,
    /// The item that it stands in, in the file.
    pub item: TextRange,
    /// How the place is called: the function.
    pub place: String,
    /// What stands in the way, as the end of a sentence that begins with the place.
    pub why: &'static str,
}

/// Edits by file, and what is left to do.
#[derive(Default)]
pub struct Plan {
    files: BTreeMap<Arc<Path>, Vec<(TextRange, String)>>,
    /// What is left for a hand.
    pub hands: Vec<Hand>,
}

impl Plan {
    /// Takes an edit, whose range counts from the start of the file. The same edit counts once.
    pub fn edit(&mut self, db: &dyn Db, file: SourceFile, range: TextRange, text: impl Into<String>) {
        let edits = self.files.entry(file.path(db).clone()).or_default();
        let edit = (range, text.into());
        if !edits.contains(&edit) {
            edits.push(edit);
        }
    }

    /// Takes an edit, whose range counts from the start of an item.
    pub fn edit_in(&mut self, db: &dyn Db, at: (SourceFile, ItemIdx), range: TextRange, text: impl Into<String>) {
        self.edit(db, at.0, range.shifted(item_start(db, at.0, at.1)), text);
    }

    /// Inserts text at an offset of a file, after what was inserted there before.
    pub fn insert(&mut self, db: &dyn Db, file: SourceFile, at: u32, text: &str) {
        let edits = self.files.entry(file.path(db).clone()).or_default();
        match edits.iter_mut().find(|(range, _)| *range == TextRange::empty(at)) {
            Some((_, known)) if known.contains(text) => {}
            Some((_, known)) => known.push_str(text),
            None => edits.push((TextRange::empty(at), text.to_owned())),
        }
    }

    /// Notes a place that is left for a hand.
    pub fn hand(&mut self, db: &dyn Db, at: (SourceFile, ItemIdx), range: TextRange, place: String, why: &'static str) {
        let range = range.shifted(item_start(db, at.0, at.1));
        let item = split(db, at.0).items.get(at.1 as usize).map_or(range, |item| item.range);
        let hand = Hand { path: at.0.path(db).clone(), range, item, place, why };
        if !self.hands.contains(&hand) {
            self.hands.push(hand);
        }
    }

    /// The ranges that are deleted or replaced in a file.
    pub fn touched(&self, path: &Path) -> impl Iterator<Item = TextRange> {
        self.files.get(path).into_iter().flatten().map(|(range, _)| *range)
    }

    /// The edits in order. None: two of them are in each other's way.
    #[must_use]
    pub fn finish(self) -> Option<Vec<Edit>> {
        let mut all = Vec::new();
        for (path, mut edits) in self.files {
            edits.sort();
            let collide =
                |pair: &[(TextRange, String)]| pair[0].0.overlaps(pair[1].0) || pair[0].0.start == pair[1].0.start;
            if edits.windows(2).any(collide) {
                return None;
            }
            all.extend(edits.into_iter().map(|(range, text)| Edit { path: path.clone(), range, text }));
        }
        Some(all)
    }
}
