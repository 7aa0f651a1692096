//! A package's item trees as they are kept: what is not read yet is a part of one text.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::ir::{Attr, Item, ItemIdx, ItemKind, ItemTree, LazyKind, Name, Shape, TextPart, Visibility};
use crate::syntax;
use crate::text::TextRange;

use super::Trees;

/// The item trees of a package.
#[derive(Serialize, Deserialize)]
pub struct StoredPackage {
    files: Vec<StoredTree>,
    /// The headers of all items, one after the other.
    text: String,
}

/// The item tree of a file.
#[derive(Serialize, Deserialize)]
struct StoredTree {
    /// From the package's folder.
    path: String,
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
    /// To be read from as many bytes of the text, which follow those of the item in front.
    Unread(Shape, u32),
    Known(Box<ItemKind>),
}

impl StoredPackage {
    /// The trees of the package in `dir`, by file.
    pub fn new(dir: &Path, trees: Vec<(PathBuf, ItemTree)>) -> Self {
        let mut text = String::new();
        let files = trees.into_iter().map(|(path, tree)| StoredTree {
            path: path.strip_prefix(dir).unwrap_or(&path).to_string_lossy().into_owned(),
            items: tree.items.into_iter().map(|item| StoredItem::new(item, &mut text)).collect(),
            attrs: tree.attrs,
            made_from: tree.made_from,
        });
        Self { files: files.collect(), text }
    }

    /// The trees of the package in `dir`. Nothing is read before somebody asks for it.
    pub fn into_trees(self, dir: &Path) -> Trees {
        let text: Arc<str> = self.text.into();
        let mut at = 0;
        let files = self.files.into_iter();
        let trees = files.map(|file| {
            let items = file.items.into_iter().map(|item| item.into_item(&text, &mut at)).collect();
            (Arc::from(dir.join(file.path)), Arc::new(ItemTree { items, attrs: file.attrs, made_from: file.made_from }))
        });
        trees.collect()
    }
}

impl StoredItem {
    fn new(item: Item, text: &mut String) -> Self {
        let kind = match item.kind.text() {
            Some(header) => {
                text.push_str(header);
                StoredKind::Unread(item.shape(), u32::try_from(header.len()).unwrap_or(u32::MAX))
            }
            None => StoredKind::Known(Box::new(item.kind.into_known())),
        };
        Self { name: item.name, vis: item.vis, attrs: item.attrs, parent: item.parent, kind }
    }

    fn into_item(self, text: &Arc<str>, at: &mut u32) -> Item {
        let Self { name, vis, attrs, parent, kind } = self;
        let kind = match kind {
            StoredKind::Unread(shape, len) => {
                let start = *at;
                *at = start.saturating_add(len);
                syntax::unread_kind(shape, TextPart::new(text.clone(), start, *at))
            }
            StoredKind::Known(kind) => LazyKind::from(*kind),
        };
        Item { name, name_range: TextRange::default(), vis, attrs, parent, kind }
    }
}
