//! Item trees as the cache holds them: what is not read yet stays text.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::ir::{Attr, Item, ItemIdx, ItemKind, ItemTree, LazyKind, Name, Visibility};
use crate::syntax;
use crate::text::TextRange;

/// An item tree.
#[derive(Serialize, Deserialize)]
pub struct StoredTree {
    items: Vec<StoredItem>,
    attrs: Vec<Attr>,
    made_from: Option<ItemIdx>,
}

#[derive(Serialize, Deserialize)]
struct StoredItem {
    name: Name,
    vis: Visibility,
    attrs: Vec<Attr>,
    parent: Option<ItemIdx>,
    kind: StoredKind,
}

#[derive(Serialize, Deserialize)]
enum StoredKind {
    /// A function: the text of its header.
    Function(Arc<str>),
    Known(Box<ItemKind>),
}

impl From<&ItemTree> for StoredTree {
    fn from(tree: &ItemTree) -> Self {
        Self {
            items: tree.items.iter().map(StoredItem::from).collect(),
            attrs: tree.attrs.clone(),
            made_from: tree.made_from,
        }
    }
}

impl From<&Item> for StoredItem {
    fn from(item: &Item) -> Self {
        let kind = match item.kind.text() {
            Some(text) => StoredKind::Function(text.clone()),
            None => StoredKind::Known(Box::new(item.kind().clone())),
        };
        Self { name: item.name.clone(), vis: item.vis.clone(), attrs: item.attrs.clone(), parent: item.parent, kind }
    }
}

impl From<StoredTree> for ItemTree {
    fn from(stored: StoredTree) -> Self {
        Self {
            items: stored.items.into_iter().map(Item::from).collect(),
            attrs: stored.attrs,
            made_from: stored.made_from,
        }
    }
}

impl From<StoredItem> for Item {
    fn from(stored: StoredItem) -> Self {
        let StoredItem { name, vis, attrs, parent, kind } = stored;
        let kind = match kind {
            StoredKind::Function(text) => syntax::lazy_signature(text),
            StoredKind::Known(kind) => LazyKind::from(*kind),
        };
        Self { name, name_range: TextRange::default(), vis, attrs, parent, kind }
    }
}
