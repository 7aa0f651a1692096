//! The syntactic queries: from a file's text to its item tree and the bodies of its functions.
//!
//! A key stroke inside a body changes `split` and one `fn_text`. The others are not even looked at when the file has an
//! [`Outline`](super::Outline), and compare equal to what they were when it has none.

use std::sync::Arc;

use crate::db::{Db, SourceFile};
use crate::ir::{FnBodies, ItemIdx, ItemTree, Path};

use super::Split;
use super::made::{self, HeaderText, Macros, Meant};
use super::outline::{self, FnText, Header};

/// Where the items of a file stand.
#[salsa::tracked(returns(ref), no_eq)]
pub fn split(db: &dyn Db, file: SourceFile) -> Arc<Split> {
    file.kept(db).clone().unwrap_or_else(|| Arc::new(super::split(file.text(db), None)))
}

#[salsa::tracked(returns(ref))]
fn headers(db: &dyn Db, file: SourceFile) -> Arc<[Header]> {
    match file.outline(db) {
        Some(outline) => outline.headers.clone(),
        None => outline::headers(file.text(db), split(db, file)),
    }
}

/// The texts of a file's inner attributes.
#[salsa::tracked(returns(ref))]
fn inner_attrs(db: &dyn Db, file: SourceFile) -> Arc<[Box<str>]> {
    match file.outline(db) {
        Some(outline) => outline.inner_attrs.clone(),
        None => outline::inner_attrs(file.text(db), split(db, file)),
    }
}

/// What the items of a file say, as far as its own text tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnTree {
    /// The items, with what macros of this file make of it.
    pub tree: Arc<ItemTree>,
    /// Calls of item macros that this file does not define, with the written items that they stand in.
    pub open: Vec<(ItemIdx, Path)>,
}

/// The names, signatures and imports of a file, as far as its own text tells. Equal to what it was unless one of them
/// changed.
#[salsa::tracked(returns(ref))]
pub fn own_tree(db: &dyn Db, file: SourceFile) -> OwnTree {
    if let Some(tree) = db.dependencies().tree(db, file) {
        return OwnTree { tree, open: Vec::new() };
    }
    let (tree, open) = made(db, file, &|_, _| None);
    OwnTree { tree: Arc::new(tree), open }
}

/// The same, with what macros make that `macros` finds the definitions of.
pub fn tree_with(db: &dyn Db, file: SourceFile, macros: &dyn Fn(ItemIdx, &Path) -> Option<Meant>) -> Arc<ItemTree> {
    Arc::new(made(db, file, macros).0)
}

fn made(
    db: &dyn Db,
    file: SourceFile,
    macros: &dyn Fn(ItemIdx, &Path) -> Option<Meant>,
) -> (ItemTree, Vec<(ItemIdx, Path)>) {
    let headers = headers(db, file);
    let items = headers
        .iter()
        .map(|header| crate::ir::Item { parent: header.parent, ..super::lower_header(header.kind, &header.text) })
        .collect();
    let attrs = inner_attrs(db, file).iter().filter_map(|text| super::lower_inner_attr(text)).collect();
    let mut tree = ItemTree { items, attrs, made_from: None };
    let texts = headers.iter().map(|header| HeaderText { kind: header.kind, text: header.text.clone() });
    let open = made::make(&mut tree, &texts.collect::<Vec<_>>(), Macros::InScope(macros));
    (tree, open)
}

/// The text of the definition of a macro.
#[salsa::tracked(returns(ref))]
pub fn macro_text(db: &dyn Db, file: SourceFile, item: u32) -> Option<Arc<str>> {
    let header = headers(db, file).get(item as usize)?;
    (header.kind == super::SplitKind::MacroDef).then(|| header.text.clone())
}

/// The whole text of a function item and where its body stands in it.
#[salsa::tracked(returns(ref))]
pub fn fn_text(db: &dyn Db, file: SourceFile, item: u32) -> Option<FnText> {
    let at = item as usize;
    match file.outline(db) {
        Some(outline) => (*outline.functions.get(at)?)?.text(db).clone(),
        None => FnText::of(file.text(db), split(db, file).items.get(at)?),
    }
}

/// The items of a file whose headers nest too deeply to be parsed, by index.
#[salsa::tracked(returns(ref))]
pub fn too_deep_headers(db: &dyn Db, file: SourceFile) -> Vec<u32> {
    let all = (0..).zip(headers(db, file).iter());
    all.filter(|(_, header)| super::is_too_deep(&header.text)).map(|(item, _)| item).collect()
}

/// Whether a function nests too deeply to be parsed.
pub fn is_fn_too_deep(db: &dyn Db, file: SourceFile, item: u32) -> bool {
    fn_text(db, file, item).as_ref().is_some_and(|function| super::is_too_deep(&function.text))
}

/// The bodies of a function item and of the functions inside it.
#[salsa::tracked(returns(ref))]
pub fn fn_bodies(db: &dyn Db, file: SourceFile, item: u32) -> Arc<FnBodies> {
    match fn_text(db, file, item) {
        Some(function) if function.text.contains("cfg") => {
            Arc::new(super::lower_fn_in(&function.text, function.body, super::cfg::file_options(db, file)))
        }
        Some(function) => Arc::new(super::lower_fn(&function.text, function.body)),
        None => Arc::default(),
    }
}

/// Where an item starts in its file, in bytes.
pub fn item_start(db: &dyn Db, file: SourceFile, item: u32) -> u32 {
    split(db, file).items.get(item as usize).map_or(0, |item| item.range.start)
}
