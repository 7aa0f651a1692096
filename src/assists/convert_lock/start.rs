//! The lock that is meant by a place in a file.

use crate::cx::FnCx;
use crate::db::{Crate, Db, SourceFile};
use crate::effects::locks::anchors::anchors_of;
use crate::effects::locks::written::is_workspace;
use crate::effects::locks::{Anchor, Class, Key, Start, fn_locks, reach};
use crate::ir::{ItemIdx, ItemTree};
use crate::resolve::{DefId, item_tree};
use crate::syntax::queries::split;
use crate::text::TextRange;

/// The lock at a place: at a name of it in a type, at its declaration, its constructor, a call of it, or a finding about it.
#[must_use]
pub fn start_at(db: &dyn Db, krate: Crate, file: SourceFile, range: TextRange) -> Option<(Start, Key)> {
    let items = &split(db, file).items;
    let inside = |item: &crate::syntax::SplitItem| item.range.start <= range.start && range.end <= item.range.end;
    // The innermost item: items follow those that they stand in.
    let (index, item) = (0..).zip(items).filter(|(_, item)| inside(item)).last()?;
    let local = TextRange::new(range.start - item.range.start, range.end - item.range.start);
    let tree = item_tree(db, file);
    in_header(db, krate, file, tree, index, local).or_else(|| in_body(db, krate, file, index, local))
}

/// A declaration whose type or name is at the place.
fn in_header(
    db: &dyn Db,
    krate: Crate,
    file: SourceFile,
    tree: &ItemTree,
    item: ItemIdx,
    at: TextRange,
) -> Option<(Start, Key)> {
    let def = DefId::new(db, krate, file, None, item);
    for anchor in anchors_of(def, tree, item).into_iter().filter(|anchor| is_workspace(db, anchor.def())) {
        let touches = |range: TextRange| range.start <= at.start && at.end <= range.end;
        let written = anchor.written(db);
        if let Some(found) = written.iter().find(|written| touches(written.range)) {
            return Some((Start::Anchor(anchor, found.key.clone()), found.key.clone()));
        }
        let is_named =
            matches!(anchor, Anchor::Field(..) | Anchor::Value(_) | Anchor::Alias(_)) && touches(anchor.name_range(db));
        if let Some(key) = anchor.keys(db).into_iter().next().filter(|_| is_named) {
            return Some((Start::Anchor(anchor, key.clone()), key));
        }
    }
    None
}

/// The class of a function whose name, call or variable is at the place; the one that is told in the fewest bytes.
fn in_body(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx, at: TextRange) -> Option<(Start, Key)> {
    let mut best: Option<(u32, Start, Key)> = None;
    for def in reach::functions_in(db, krate, file, item) {
        let Some(cx) = FnCx::new(db, def) else { continue };
        for (index, class) in fn_locks(db, def).classes.iter().enumerate() {
            let Some(len) = closeness(&cx, class, at) else { continue };
            if best.as_ref().is_none_or(|(known, ..)| len < *known) {
                best = Some((len, Start::Class(def, index), class.key.clone()));
            }
        }
    }
    best.map(|(_, start, key)| (start, key))
}

fn closeness(cx: &FnCx<'_>, class: &Class, at: TextRange) -> Option<u32> {
    let names = class.written.iter().map(|written| written.range);
    let calls = class.calls.iter().map(|call| cx.call_range(*call));
    let made = class.made.iter().map(|binding| cx.body.bindings[*binding].range);
    let direct = names.chain(calls).chain(made).filter(|range| range.start <= at.start && at.start <= range.end);
    // A finding about a guard begins at the call that makes it and ends after what unwraps it.
    direct.map(TextRange::len).min()
}
