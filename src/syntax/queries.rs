//! The syntactic queries: from a file's text to its item tree and the bodies of its functions.
//!
//! A key stroke inside a body changes `split` and one `fn_text`; every other result here compares equal to what it was.

use std::sync::Arc;

use crate::db::{Db, SourceFile};
use crate::ir::{FnBodies, ItemTree};
use crate::text::TextRange;

use super::{Split, SplitKind};

/// Where the items of a file stand.
#[salsa::tracked(returns(ref), no_eq)]
pub fn split(db: &dyn Db, file: SourceFile) -> Arc<Split> {
    file.kept(db).clone().unwrap_or_else(|| Arc::new(super::split(file.text(db), None)))
}

/// The text that signatures are made from, doc comments blanked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    kind: SplitKind,
    parent: Option<u32>,
    text: Box<str>,
}

#[salsa::tracked(returns(ref))]
fn headers(db: &dyn Db, file: SourceFile) -> Vec<Header> {
    let text = file.text(db);
    let header = |item: &super::SplitItem| Header {
        kind: item.kind,
        parent: item.parent,
        text: super::blank_docs(item.header().of(text)).into(),
    };
    split(db, file).items.iter().map(header).collect()
}

/// The texts of a file's inner attributes.
#[salsa::tracked(returns(ref))]
fn inner_attrs(db: &dyn Db, file: SourceFile) -> Vec<Box<str>> {
    let text = file.text(db);
    split(db, file).inner_attrs.iter().map(|range| range.of(text).into()).collect()
}

/// The names, signatures and imports of a file. Equal to what it was unless one of them changed.
#[salsa::tracked(returns(ref))]
pub fn item_tree(db: &dyn Db, file: SourceFile) -> Arc<ItemTree> {
    let items = headers(db, file)
        .iter()
        .map(|header| crate::ir::Item { parent: header.parent, ..super::lower_header(header.kind, &header.text) })
        .collect();
    let attrs = inner_attrs(db, file).iter().filter_map(|text| super::lower_inner_attr(text)).collect();
    Arc::new(ItemTree { items, attrs })
}

/// The whole text of a function item and where its body stands in it.
#[salsa::tracked(returns(ref))]
pub fn fn_text(db: &dyn Db, file: SourceFile, item: u32) -> Option<(Arc<str>, TextRange)> {
    let split_item = *split(db, file).items.get(item as usize)?;
    let body = split_item.body?;
    if split_item.kind != SplitKind::Fn {
        return None;
    }
    let base = split_item.range.start;
    let text = super::blank_docs(split_item.range.of(file.text(db))).into();
    Some((text, TextRange::new(body.start - base, body.end - base)))
}

/// The items of a file that nest too deeply to be parsed, by index. What stands in a container counts as that item's alone.
#[salsa::tracked(returns(ref))]
pub fn too_deep_items(db: &dyn Db, file: SourceFile) -> Vec<u32> {
    let mut found = too_deep_headers(db, file).clone();
    let functions = (0..).zip(headers(db, file)).filter(|(_, header)| header.kind == SplitKind::Fn);
    found.extend(functions.map(|(item, _)| item).filter(|item| *is_fn_too_deep(db, file, *item)));
    found.sort_unstable();
    found.dedup();
    found
}

#[salsa::tracked(returns(ref))]
fn too_deep_headers(db: &dyn Db, file: SourceFile) -> Vec<u32> {
    let all = (0..).zip(headers(db, file));
    all.filter(|(_, header)| super::too_deep(&super::scan(&header.text).tokens)).map(|(item, _)| item).collect()
}

#[salsa::tracked]
fn is_fn_too_deep(db: &dyn Db, file: SourceFile, item: u32) -> bool {
    fn_text(db, file, item).as_ref().is_some_and(|(text, _)| super::too_deep(&super::scan(text).tokens))
}

/// The bodies of a function item and of the functions inside it.
#[salsa::tracked(returns(ref))]
pub fn fn_bodies(db: &dyn Db, file: SourceFile, item: u32) -> Arc<FnBodies> {
    match fn_text(db, file, item) {
        Some((text, body)) => Arc::new(super::lower_fn(text, *body)),
        None => Arc::default(),
    }
}

/// Where an item starts in its file, in bytes.
pub fn item_start(db: &dyn Db, file: SourceFile, item: u32) -> u32 {
    split(db, file).items.get(item as usize).map_or(0, |item| item.range.start)
}
