//! The split of a text after an edit, with the boundaries that the edit did not touch kept as they were.
//!
//! A brace, a quote or a `/*` being typed changes what the rest of the file reads as, but not what it is. The edit is
//! confined to the smallest part that holds it: an item, a container's header, or the space between two items. That part
//! alone is split again.

use crate::text::{TextEdit, TextRange};

use super::header::holds_items;
use super::recover::split_by_layout;
use super::scan::{code, offset};
use super::split_types::{Split, SplitItem, SplitKind};
use super::splitter::{split, split_clean, split_cold};
use super::strict::Items;

/// The items of `text`, which `edit` made from the text that `previous` is the split of.
///
/// A text that splits cleanly is split as if there had been no other: an editor and a fresh run agree on it.
#[must_use]
pub fn resplit(text: &str, previous: &Split, edit: TextEdit) -> Split {
    if let Some(same) = in_a_body(text, previous, edit) {
        return same;
    }
    if let Some(clean) = split_clean(text) {
        return clean;
    }
    confine(text, previous, edit).unwrap_or_else(|| split_cold(text))
}

/// The split after an edit in a body that left a function where there was one, in a file that split cleanly. Such an item
/// ends the tokens it starts, so that no other reads differently: the rest of the text needs no look.
fn in_a_body(text: &str, previous: &Split, edit: TextEdit) -> Option<Split> {
    if previous.recovered {
        return None;
    }
    let is_around = |body: TextRange| body.start < edit.range.start && edit.range.end < body.end;
    let at = previous.items.iter().rposition(|item| item.body.is_some_and(is_around))?;
    let item = previous.items.get(at).filter(|item| item.kind == SplitKind::Fn)?;
    let now = follow_item(*item, edit);
    let part = text.get(std::ops::Range::<usize>::from(now.range))?;
    let alone = split_clean(part)?;
    let [only] = alone.items[..] else { return None };
    let whole = TextRange::new(0, now.range.len());
    let is_same = only.kind == item.kind && only.range == whole && alone.inner_attrs.is_empty();
    if !is_same || only.body.map(|body| body.shifted(now.range.start)) != now.body {
        return None;
    }
    let items = previous.items.iter().map(|item| follow_item(*item, edit)).collect();
    let inner_attrs = previous.inner_attrs.iter().map(|attr| follow(*attr, edit)).collect();
    Some(Split { items, inner_attrs, recovered: false })
}

/// As [`resplit`], after edits that were made one after the other. Without any, it is another text.
#[must_use]
pub fn resplit_all(text: &str, previous: &Split, edits: &[TextEdit]) -> Split {
    match edits.iter().copied().reduce(both) {
        Some(edit) => resplit(text, previous, edit),
        None => split(text, None),
    }
}

/// The edit that does what `first` and then `second` do.
fn both(first: TextEdit, second: TextEdit) -> TextEdit {
    // What either touches, in the text between the two.
    let typed = TextRange::new(first.range.start, first.range.start.saturating_add(first.new_len));
    let touched = typed.cover(second.range);
    TextEdit {
        range: TextRange::new(touched.start, (touched.end - typed.end).saturating_add(first.range.end)),
        new_len: (touched.len() - second.range.len()).saturating_add(second.new_len),
    }
}

/// `None` if the edit and the split cannot belong to the text.
fn confine(text: &str, previous: &Split, edit: TextEdit) -> Option<Split> {
    let items = &previous.items;
    let part = Locator { text, items, edit }.part()?;
    let split = match part {
        Part::Header(header) => {
            let mut items: Vec<_> = items.iter().map(|item| follow_item(*item, edit)).collect();
            items[header].broken = true;
            let inner_attrs = previous.inner_attrs.iter().map(|attr| follow(*attr, edit)).collect();
            Split { items, inner_attrs, recovered: true }
        }
        Part::Run(run) => {
            text.get(std::ops::Range::<usize>::from(run.range))?;
            let mut found = split_by_layout(text, run.range);
            if run.is_leaf {
                found = Items { items: one_item(found.items, run.range), inner_attrs: Vec::new() };
            } else if run.parent.is_some() {
                found.inner_attrs.clear();
            }
            replace(previous, edit, run, found)
        }
    };
    fits(text, &split).then_some(split)
}

/// The part of the old split that an edit touches.
enum Part {
    /// The header of a container: what it holds stays.
    Header(usize),
    /// Items that stand side by side, and the space around them; or only space.
    Run(Run),
}

/// Items to be replaced.
#[derive(Clone, Copy)]
struct Run {
    /// The container that they stand in.
    parent: Option<u32>,
    /// The first of them.
    first: usize,
    /// One past the last, those inside them included.
    last: usize,
    /// Their place in the new text.
    range: TextRange,
    /// It is one item, and the edit strictly inside.
    is_leaf: bool,
}

struct Locator<'a> {
    /// The new text.
    text: &'a str,
    /// The old items.
    items: &'a [SplitItem],
    edit: TextEdit,
}

impl Locator<'_> {
    fn part(&self) -> Option<Part> {
        let edit = self.edit.range;
        let is_inside = |range: TextRange| range.start < edit.start && edit.end < range.end;
        let Some(at) = self.items.iter().rposition(|item| is_inside(item.range)) else {
            return self.gap(None, code(self.text).start, offset(self.text.len())).map(Part::Run);
        };
        let item = self.items[at];
        let holds = holds_items(item.kind) || item.kind == SplitKind::MacroCall;
        match item.body.filter(|_| holds) {
            Some(body) if edit.end <= body.start => Some(Part::Header(at)),
            Some(body) if is_inside(body) => self.inside(at, body).map(Part::Run),
            body => {
                let range = follow(item.range, self.edit);
                let last = self.subtree_end(at);
                Some(Part::Run(Run { parent: item.parent, first: at, last, range, is_leaf: body.is_none() }))
            }
        }
    }

    /// The run in the body of the container at `at`.
    fn inside(&self, at: usize, body: TextRange) -> Option<Run> {
        let bytes = self.text.as_bytes();
        let end = follow(body, self.edit).end;
        let has_open = bytes.get(body.start as usize) == Some(&b'{');
        // A container without its own `}` ends with its last child's.
        let ends_with_child = self.items[at + 1..self.subtree_end(at)].iter().any(|item| item.range.end == body.end);
        let has_close = bytes.get(end.checked_sub(1)? as usize) == Some(&b'}') && !ends_with_child;
        self.gap(Some(offset(at)), body.start + u32::from(has_open), end - u32::from(has_close))
    }

    /// The children of `parent` that the edit touches, with the space up to their neighbours. `from` and `to` bound the
    /// space in `parent`, in the new text.
    fn gap(&self, parent: Option<u32>, from: u32, to: u32) -> Option<Run> {
        let edit = self.edit.range;
        let (mut range, mut first, mut last) = (TextRange::new(from, to), None, None);
        for (at, item) in self.items.iter().enumerate().filter(|(_, item)| item.parent == parent) {
            if item.range.end < edit.start {
                range.start = item.range.end;
                continue;
            }
            first.get_or_insert(at);
            if item.range.start > edit.end {
                range.end = follow(item.range, self.edit).start;
                last = Some(at);
                break;
            }
        }
        let end = parent.map_or(self.items.len(), |parent| self.subtree_end(parent as usize));
        let last = last.unwrap_or(end);
        let is_sound = range.start <= range.end && range.start <= edit.start;
        is_sound.then_some(Run { parent, first: first.unwrap_or(end), last, range, is_leaf: false })
    }

    /// One past the last item inside the item at `at`.
    fn subtree_end(&self, at: usize) -> usize {
        let range = self.items[at].range;
        let inside = self.items[at + 1..].iter().take_while(|item| item.range.start < range.end);
        at + 1 + inside.count()
    }
}

/// Where a range that the edit does not cut through is now.
fn follow(range: TextRange, edit: TextEdit) -> TextRange {
    edit.follow(range).unwrap_or(range)
}

fn follow_item(item: SplitItem, edit: TextEdit) -> SplitItem {
    SplitItem { range: follow(item.range, edit), body: item.body.map(|body| follow(body, edit)), ..item }
}

/// What an item became, when it is known that nothing but the item stands in `range`.
fn one_item(mut found: Vec<SplitItem>, range: TextRange) -> Vec<SplitItem> {
    let unknown = SplitItem { kind: SplitKind::Unknown, range, body: None, parent: None, broken: true };
    let Some(first) = found.first().copied() else { return vec![unknown] };
    let others = found[1..].iter().filter(|item| item.parent.is_none());
    if others.clone().any(|item| item.kind != SplitKind::Unknown) {
        return found;
    }
    if let Some(tail) = found.iter().skip(1).position(|item| item.parent.is_none()) {
        found.truncate(tail + 1);
    }
    let whole = first.range == range;
    let body =
        first.body.map(|body| if body.end == first.range.end { TextRange::new(body.start, range.end) } else { body });
    found[0] = SplitItem { range, body, broken: first.broken || !whole, ..first };
    found
}

/// The old split with the items of `run` replaced.
fn replace(previous: &Split, edit: TextEdit, run: Run, found: Items) -> Split {
    let old = &previous.items;
    let (first, last) = (offset(run.first), offset(run.last));
    let count = offset(found.items.len());
    let mut items = Vec::with_capacity(old.len() + found.items.len());
    items.extend(old[..run.first].iter().map(|item| follow_item(*item, edit)));
    items.extend(
        found
            .items
            .into_iter()
            .map(|item| SplitItem { parent: item.parent.map_or(run.parent, |parent| Some(first + parent)), ..item }),
    );
    items.extend(old[run.last..].iter().map(|item| {
        let moved = |parent: u32| if parent < first { parent } else { parent - (last - first) + count };
        SplitItem { parent: item.parent.map(moved), ..follow_item(*item, edit) }
    }));
    let kept =
        previous.inner_attrs.iter().filter_map(|attr| edit.follow(*attr)).filter(|attr| !run.range.overlaps(*attr));
    let mut inner_attrs: Vec<_> = kept.chain(found.inner_attrs).collect();
    inner_attrs.sort_unstable_by_key(|attr| attr.start);
    Split { items, inner_attrs, recovered: true }
}

/// Whether a split's ranges lie in the text, in order, and items in their containers: else it is not of this text.
pub(super) fn fits(text: &str, split: &Split) -> bool {
    let in_text =
        |range: TextRange| text.get(std::ops::Range::<usize>::from(range)).is_some_and(|part| !part.is_empty());
    let mut outer: Vec<usize> = Vec::new();
    // No item may start before this: the end of the one in front of it, or the start of its container's body.
    let mut floor = 0;
    for (at, item) in split.items.iter().enumerate() {
        while let Some(top) = outer.pop_if(|top| item.parent != Some(offset(*top))) {
            floor = split.items[top].range.end;
        }
        let container = outer.last().map(|top| &split.items[*top]);
        let in_container = match (item.parent, container.and_then(|container| container.body)) {
            (None, _) => true,
            (Some(_), body) => body.is_some_and(|body| body.contains(item.range)),
        };
        let has_body = item.body.is_none_or(|body| in_text(body) && item.range.contains(body));
        if !in_text(item.range) || item.range.start < floor || !in_container || !has_body {
            return false;
        }
        outer.push(at);
        floor = item.range.start;
    }
    split.inner_attrs.iter().all(|attr| attr.of(text).starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, new_len: u32) -> TextEdit {
        TextEdit { range: TextRange::new(start, end), new_len }
    }

    #[test]
    fn two_edits_are_one() {
        for (first, second, together) in [
            (edit(5, 5, 1), edit(6, 6, 1), edit(5, 5, 2)),
            (edit(5, 5, 1), edit(5, 6, 0), edit(5, 5, 0)),
            (edit(5, 8, 0), edit(5, 5, 4), edit(5, 8, 4)),
            (edit(2, 4, 6), edit(20, 21, 3), edit(2, 17, 21)),
            (edit(20, 21, 3), edit(2, 4, 6), edit(2, 21, 25)),
            (edit(4, 6, 2), edit(3, 9, 1), edit(3, 9, 1)),
        ] {
            assert_eq!(both(first, second), together);
        }
    }

    /// Two cursors in two functions: what stands between them is split again, what stands around them is not.
    #[test]
    fn edits_in_two_places() {
        let old = "fn a() { x }\nfn b() { x }\nfn c() {}\nfn d() { x }\nfn e() {}\n";
        let new = "fn a() { x }\nfn b() { { }\nfn c() {}\nfn d() { \" }\nfn e() {}\n";
        let at = |needle| u32::try_from(old.find(needle).unwrap()).unwrap() + 9;
        let edits = [edit(at("fn b"), at("fn b") + 1, 1), edit(at("fn d"), at("fn d") + 1, 1)];
        let split = resplit_all(new, &split(old, None), &edits);
        let texts: Vec<_> = split.items.iter().map(|item| item.range.of(new)).collect();
        assert_eq!(texts, new.lines().collect::<Vec<_>>());
    }
}
