//! A package's item trees as they are kept: the headers of all items as one text, then file by file the items. They are
//! read one by one, into what they become.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::ir::{
    self, Attr, Import, ImportKind, Item, ItemIdx, ItemKind, ItemTree, LazyKind, Name, Shape, TextPart, Visibility,
};
use crate::syntax;
use crate::text::TextRange;

use super::Trees;

/// What stands in front of a file's items.
#[derive(Serialize, Deserialize)]
struct StoredFile {
    /// From the package's folder.
    path: String,
    attrs: Vec<Attr>,
    made_from: Option<ItemIdx>,
    items: u32,
}

#[derive(Serialize, Deserialize)]
struct StoredItem<K> {
    name: Name,
    vis: Visibility,
    attrs: Vec<Attr>,
    parent: Option<ItemIdx>,
    kind: K,
}

/// What an item is, to be read.
#[derive(Deserialize)]
enum StoredKind<'a> {
    /// To be read from as many bytes of the text, which follow those of the item in front.
    Unread(Shape, u32),
    #[serde(borrow)]
    Use(Vec<StoredImport<'a>>),
    Known(Box<ItemKind>),
}

/// The same to be written.
#[derive(Serialize)]
enum KindToStore {
    Unread(Shape, u32),
    Use(Vec<(String, ImportKind)>),
    Known(Box<ItemKind>),
}

/// The names of the path between `:`, with one in front of a global path; and what it brings in.
#[derive(Deserialize)]
struct StoredImport<'a>(&'a str, ImportKind);

/// The trees of the package in `dir`, by file, as bytes.
///
/// # Errors
/// When there are more items, or more text, than 32 bits can count.
pub fn write_trees(dir: &Path, trees: Vec<(PathBuf, ItemTree)>) -> postcard::Result<Vec<u8>> {
    let mut text = String::new();
    let mut files = Vec::new();
    for (path, tree) in trees {
        let path = path.strip_prefix(dir).unwrap_or(&path).to_string_lossy().into_owned();
        let items = small(tree.items.len())?;
        let file = StoredFile { path, attrs: tree.attrs, made_from: tree.made_from, items };
        files = postcard::to_extend(&file, files)?;
        for item in tree.items {
            files = postcard::to_extend(&to_store(item, &mut text)?, files)?;
        }
    }
    let mut bytes = postcard::to_allocvec(&text)?;
    bytes.append(&mut files);
    Ok(bytes)
}

/// The trees of the package in `dir`; none when these are not the bytes of trees. Nothing that an item says is read before
/// somebody asks for it.
pub fn read_trees(dir: &Path, bytes: &[u8]) -> Option<Trees> {
    let (text, rest): (&str, &[u8]) = postcard::take_from_bytes(bytes).ok()?;
    let mut reader = Reader { text: text.into(), at: 0, rest };
    let mut trees = Trees::default();
    while !reader.rest.is_empty() {
        let (path, tree) = reader.file()?;
        trees.insert(Arc::from(dir.join(path)), Arc::new(tree));
    }
    Some(trees)
}

struct Reader<'a> {
    text: Arc<str>,
    /// Where the header of the next unread item starts in the text.
    at: u32,
    rest: &'a [u8],
}

impl Reader<'_> {
    fn file(&mut self) -> Option<(String, ItemTree)> {
        let StoredFile { path, attrs, made_from, items: count } = take(&mut self.rest)?;
        // An item takes at least a byte.
        let mut items = Vec::with_capacity(self.rest.len().min(count as usize));
        for _ in 0..count {
            items.push(self.item()?);
        }
        Some((path, ItemTree { items, attrs, made_from }))
    }

    fn item(&mut self) -> Option<Item> {
        let (item, rest): (StoredItem<StoredKind<'_>>, _) = postcard::take_from_bytes(self.rest).ok()?;
        self.rest = rest;
        let StoredItem { name, vis, attrs, parent, kind } = item;
        let kind = match kind {
            StoredKind::Unread(shape, len) => {
                let start = self.at;
                self.at = start.saturating_add(len);
                syntax::unread_kind(shape, TextPart::new(self.text.clone(), start, self.at))
            }
            StoredKind::Use(imports) => ItemKind::Use(imports.into_iter().map(Import::from).collect()).into(),
            StoredKind::Known(kind) => LazyKind::from(kind),
        };
        Some(Item { name, name_range: TextRange::default(), vis, attrs, parent, kind })
    }
}

fn take<T: DeserializeOwned>(bytes: &mut &[u8]) -> Option<T> {
    let (it, rest) = postcard::take_from_bytes(bytes).ok()?;
    *bytes = rest;
    Some(it)
}

fn small(len: usize) -> postcard::Result<u32> {
    u32::try_from(len).map_err(|_| postcard::Error::SerializeBufferFull)
}

fn to_store(item: Item, text: &mut String) -> postcard::Result<StoredItem<KindToStore>> {
    let kind = match item.kind.text() {
        Some(header) => {
            text.push_str(header);
            KindToStore::Unread(item.shape(), small(header.len())?)
        }
        None => match item.kind.into_known() {
            ItemKind::Use(imports) => {
                KindToStore::Use(imports.into_iter().map(|it| (joined(&it.path), it.kind)).collect())
            }
            kind => KindToStore::Known(Box::new(kind)),
        },
    };
    Ok(StoredItem { name: item.name, vis: item.vis, attrs: item.attrs, parent: item.parent, kind })
}

/// A path of plain names, as the paths of imports are.
fn joined(path: &ir::Path) -> String {
    let names: Vec<&str> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
    let front = if path.global { ":" } else { "" };
    front.to_owned() + &names.join(":")
}

impl From<StoredImport<'_>> for Import {
    fn from(StoredImport(names, kind): StoredImport<'_>) -> Self {
        let global = names.starts_with(':');
        let names = names.strip_prefix(':').unwrap_or(names);
        let path = ir::Path { global, ..ir::Path::from_names(names.split(':'), TextRange::default()) };
        Self { path, kind }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{PackageSource, build};
    use super::*;

    const TEXT: &str = "
        pub mod inner { pub fn f<T: Copy>(t: T) -> Vec<T> { vec![t] } }
        pub use ::std::{fs as files, io::{self, *}};
        pub use inner::f;
        pub use Ext as _;
        #[non_exhaustive] pub struct Pool<T> { inner: Vec<T> }
        impl<T> Pool<T> { pub const SIZE: usize = 3; pub fn len(&self) -> usize { 0 } }
    ";

    fn trees() -> (tempfile::TempDir, Vec<(PathBuf, ItemTree)>) {
        let dir = tempfile::tempdir().expect("a folder");
        let root = dir.path().join("lib.rs");
        std::fs::write(&root, TEXT).expect("written");
        let (name, version) = ("pool".into(), "1.0.0".into());
        let source = PackageSource { dir: dir.path().into(), root, name, version, proc_macro: false };
        let trees = build::trees(&source);
        (dir, trees)
    }

    fn imports(tree: &ItemTree) -> Vec<(String, ImportKind)> {
        let all = tree.items.iter().filter_map(|item| match item.kind.get() {
            ItemKind::Use(imports) => Some(imports),
            _ => None,
        });
        all.flatten().map(|it| (joined(&it.path), it.kind.clone())).collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let (dir, trees) = trees();
        let written = write_trees(dir.path(), trees.clone()).expect("written");
        let read = read_trees(dir.path(), &written).expect("read");
        let (path, tree) = &trees[0];
        let again = &read[path.as_path()];
        let names = |tree: &ItemTree| tree.items.iter().map(|item| item.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(again), names(tree));
        assert!(names(again).iter().any(|name| name == "len"));
        assert_eq!(imports(again), imports(tree));
        assert_eq!(imports(again)[0], (":std:fs".into(), ImportKind::Renamed("files".into())));
        assert_eq!(write_trees(dir.path(), vec![(path.clone(), ItemTree::clone(again))]).as_ref(), Ok(&written));
    }

    #[test]
    fn bytes_that_end_too_soon_are_no_trees() {
        let (dir, trees) = trees();
        let written = write_trees(dir.path(), trees).expect("written");
        let read = |len: usize| read_trees(dir.path(), &written[..len]);
        assert!((0..written.len()).all(|len| read(len).is_none_or(|trees| trees.is_empty())));
        assert_eq!(read(written.len()).map(|trees| trees.len()), Some(1));
    }
}
