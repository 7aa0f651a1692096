//! From the sources of a package to what its library says to other crates.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::db::CfgOptions;
use crate::ir::{Attr, Item, ItemKind, ItemTree, LazyKind, Name, Shape, TextPart};
use crate::project::cfg;
use crate::project::{ModuleDir, paths, read};
use crate::syntax::cfg::Truth;
use crate::syntax::made::{self, Elsewhere, HeaderText};
use crate::syntax::{self, Scanned, Split, SplitItem, SplitKind, Token};
use crate::text::TextRange;

use super::{PackageSource, docs, proc_macros, prune};

/// The files of the library's module tree, as they can be on this platform, with their trees. A file that cannot be read is
/// left out.
pub fn trees(source: &PackageSource) -> Vec<(PathBuf, ItemTree)> {
    let root = paths::absolute(&source.root);
    if source.proc_macro {
        return read::read(&root).map(|text| (root, proc_macros::tree(&text))).into_iter().collect();
    }
    let mut todo = vec![(root.clone(), ModuleDir::of_root(&root))];
    let mut seen = FxHashSet::default();
    let mut macros = Macros::default();
    let mut files = Vec::new();
    while let Some((path, dir)) = todo.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let Ok(text) = read::read(&path) else { continue };
        let file = FileTree::read(&text);
        todo.extend(modules(&file.tree, &path, &dir));
        macros.add(file.macros());
        files.push((path, file));
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let macros = macros.distinct();
    files.into_iter().map(|(path, file)| (path, file.finish(&macros))).collect()
}

/// The files that the modules of a file lie in, and those that it includes.
fn modules(tree: &ItemTree, file: &Path, dir: &ModuleDir) -> Vec<(PathBuf, ModuleDir)> {
    // None: no build for this platform has what stands there.
    let mut dirs: Vec<Option<ModuleDir>> = Vec::with_capacity(tree.items.len());
    let mut found = Vec::new();
    for item in &tree.items {
        let around = match item.parent {
            Some(parent) => dirs.get(parent as usize).cloned().flatten(),
            None => Some(dir.clone()),
        };
        let around = around.filter(|_| !cfg::is_test_only(&item.attrs) && can_be_here(&item.attrs));
        let path_attr = item.attr("path").map(|attr| attr.args.as_str());
        if around.is_some() {
            found.extend(included(item, file).filter(|(path, _)| path.is_file()));
        }
        let inner = around.map(|around| match module(item) {
            Some(true) => around.inline(&item.name, path_attr),
            Some(false) => {
                found.extend(around.files(&item.name, path_attr).into_iter().find(|(path, _)| path.is_file()));
                around
            }
            None => around,
        });
        dirs.push(inner);
    }
    found
}

/// The `macro_rules!` of a package by name; none for a name that stands for several.
#[derive(Default)]
struct Macros(FxHashMap<Name, Option<Arc<str>>>);

impl Macros {
    fn add(&mut self, found: impl Iterator<Item = (Name, Arc<str>)>) {
        for (name, text) in found {
            let known = self.0.entry(name).or_insert_with(|| Some(text.clone()));
            if known.as_ref().is_some_and(|known| *known != text) {
                *known = None;
            }
        }
    }

    fn distinct(self) -> Elsewhere {
        self.0.into_iter().filter_map(|(name, text)| Some((name, text?))).collect()
    }
}

/// What stands in a file, before anything is left out.
struct FileTree {
    tree: ItemTree,
    /// The texts of its macros and their calls; of other items what they are.
    headers: Vec<HeaderText>,
}

impl FileTree {
    fn read(text: &str) -> Self {
        let (split, scan) = syntax::split_and_scan(text);
        let items = Vec::with_capacity(split.items.len());
        let mut tree = ItemTree { items, attrs: inner_attrs(text, &split), made_from: None };
        let mut headers = Vec::with_capacity(split.items.len());
        for item in &split.items {
            let lowered = lower(&tree, item, text, scan.tokens_in(item.header()));
            tree.items.push(lowered);
            let is_macro = matches!(item.kind, SplitKind::MacroDef | SplitKind::MacroCall);
            let header = if is_macro { item.header().of(text) } else { "" };
            headers.push(HeaderText { kind: item.kind, text: header.into() });
        }
        Self { tree, headers }
    }

    /// Its macros, with their texts.
    fn macros(&self) -> impl Iterator<Item = (Name, Arc<str>)> {
        let all = self.headers.iter().zip(&self.tree.items);
        let macros = all.filter(|(header, _)| header.kind == SplitKind::MacroDef);
        macros.map(|(header, item)| (item.name.clone(), header.text.clone()))
    }

    /// What it says to other crates, with what macros make in it.
    fn finish(mut self, elsewhere: &Elsewhere) -> ItemTree {
        made::make(&mut self.tree, &self.headers, made::Macros::ByName(elsewhere));
        prune::prune(self.tree)
    }
}

/// The file that an item includes.
fn included(item: &Item, from: &Path) -> Option<(PathBuf, ModuleDir)> {
    let ItemKind::Include { file } = (item.shape() == Shape::Other).then(|| item.kind())? else { return None };
    let path = paths::join(from.parent()?, file);
    let dir = ModuleDir::of_root(&path);
    Some((path, dir))
}

/// Whether an item is a module, and then whether its items stand in it.
fn module(item: &Item) -> Option<bool> {
    if item.shape() != Shape::Other {
        return None;
    }
    match item.kind() {
        ItemKind::Mod { inline } => Some(*inline),
        _ => None,
    }
}

/// What a file says to other crates.
#[cfg(test)]
fn tree(text: &str) -> ItemTree {
    FileTree::read(text).finish(&Elsewhere::default())
}

fn inner_attrs(text: &str, split: &Split) -> Vec<Attr> {
    split.inner_attrs.iter().filter_map(|range| syntax::lower_inner_attr(range.of(text))).collect()
}

/// An item, its text without comments, attributes and layout; `tokens` are those of its header. What nobody can call is not
/// even looked at.
fn lower(tree: &ItemTree, item: &SplitItem, text: &str, tokens: &[Token]) -> Item {
    let header = item.header().of(text);
    let unread = Item::unknown(item.parent);
    if item.kind == SplitKind::Fn && !prune::may_be_called(tree, &unread, header) {
        return unread;
    }
    let compact = syntax::compact(text, tokens, prune::is_telling);
    let lowered = syntax::lower_scanned(item.kind, &compact);
    let kind = match lowered.kind.text() {
        Some(unread) => kind_after_front(lowered.shape(), unread, &compact),
        None => lowered.kind,
    };
    let attrs = with_verdict(lowered.attrs, item.kind, header);
    Item { parent: item.parent, attrs, kind, ..lowered }
}

/// Attributes and visibility are known, and need not be kept as text.
fn kind_after_front(shape: Shape, unread: &str, header: &Scanned) -> LazyKind {
    let end = u32::try_from(unread.len()).unwrap_or(u32::MAX);
    syntax::unread_kind(shape, TextPart::new(header.text.clone(), syntax::front_len(header), end))
}

/// The attributes, and what the documentation says of cancel safety as one more.
fn with_verdict(mut attrs: Vec<Attr>, kind: SplitKind, text: &str) -> Vec<Attr> {
    if kind == SplitKind::Fn
        && let Some(verdict) = docs::cancel_verdict(text)
    {
        attrs.push(Attr { path: docs::CANCEL_ATTR.into(), args: Name::new(verdict), range: TextRange::default() });
    }
    attrs
}

/// Whether builds for this platform can have an item with these attributes.
pub fn can_be_here(attrs: &[Attr]) -> bool {
    cfg::is_enabled(attrs, &CfgOptions::default()) != Truth::No
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_crates_cannot_name_is_left_out_and_bodies_are_not_read() {
        let text = "
            pub struct Pool { inner: Inner }
            struct Inner;
            fn helper() {}
            impl Pool {
                /// Takes one.
                ///
                /// # Cancel safety
                /// This method is cancel safe.
                pub async fn get(&self) -> Inner { if true { Inner } else { Inner } }
                fn private(&self) {}
            }
            impl Drop for Pool { fn drop(&mut self) {} }
            cfg_rt! { pub mod rt; }
            #[cfg(test)] mod tests { pub fn f() {} }
            #[cfg(target_os = \"none\")] pub mod elsewhere;
        ";
        let tree = tree(text);
        let names: Vec<&str> = tree.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["Pool", "Inner", "", "get", "", "", "rt"]);
        assert_eq!(tree.items[3].parent, Some(2));
        assert_eq!(tree.items[6].parent, Some(5));
        assert_eq!(tree.items[3].attr(docs::CANCEL_ATTR).map(|attr| attr.args.as_str()), Some("safe"));
        assert_eq!(tree.items[3].kind.text(), Some("async fn get(&self) -> Inner"));
    }

    #[test]
    fn only_files_that_are_modules_are_read() {
        let dir = tempfile::tempdir().expect("a folder");
        let root = dir.path().join("src/lib.rs");
        for (path, text) in [
            ("src/lib.rs", "mod a; pub mod inline { mod b; } #[path = \"else where.rs\"] mod c; #[cfg(test)] mod t;"),
            ("src/a/mod.rs", "mod deep;"),
            ("src/a/deep.rs", "mod missing;"),
            ("src/inline/b.rs", ""),
            ("src/else where.rs", "mod d;"),
            ("src/d.rs", "mod a;"),
            ("src/t.rs", ""),
            ("src/stray.rs", ""),
        ] {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder");
            std::fs::write(path, text).expect("written");
        }
        let source = PackageSource {
            dir: dir.path().into(),
            root,
            name: "pool".into(),
            version: "1.0.0".into(),
            proc_macro: false,
        };
        let found = trees(&source);
        let names: Vec<_> = found.iter().filter_map(|(path, _)| path.strip_prefix(dir.path()).ok()).collect();
        assert_eq!(
            names.iter().map(|path| path.to_string_lossy().replace('\\', "/")).collect::<Vec<_>>(),
            ["src/a/deep.rs", "src/a/mod.rs", "src/d.rs", "src/else where.rs", "src/inline/b.rs", "src/lib.rs"]
        );
    }
}
