//! From the sources of a package to the item trees of its library.

use std::path::Path;
use std::sync::Arc;

use ignore::WalkBuilder;
use rustc_hash::FxHashMap;

use crate::ir::{Attr, Item, ItemTree, Name};
use crate::syntax::made::{self, Elsewhere, HeaderText};
use crate::syntax::{self, Split, SplitKind};
use crate::text::TextRange;

use super::super::read;
use super::{PackageSource, Trees, docs, prune};

/// The trees of all files beside and below the library's root. A file that cannot be read is left out.
pub fn trees(source: &PackageSource) -> Trees {
    let Some(folder) = source.root.parent() else { return Trees::default() };
    let mut macros = Macros::default();
    let mut files = Vec::new();
    for path in sources(folder, source) {
        if let Ok(text) = read::read(&path) {
            let file = FileTree::read(&text);
            macros.add(file.macros());
            files.push((path, file));
        }
    }
    let macros = macros.distinct();
    files.into_iter().map(|(path, file)| (path.as_path().into(), Arc::new(file.finish(&macros)))).collect()
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

/// What stands in a file.
struct FileTree {
    tree: ItemTree,
    headers: Vec<HeaderText>,
}

impl FileTree {
    fn read(text: &str) -> Self {
        let split = syntax::split(text, None);
        let mut headers = Vec::with_capacity(split.items.len());
        let mut items = Vec::with_capacity(split.items.len());
        for item in &split.items {
            let written = item.header().of(text);
            let header: Arc<str> = match item.kind {
                SplitKind::MacroDef | SplitKind::MacroCall => written.into(),
                _ => syntax::blank_docs(written).trim_start().into(),
            };
            let lowered = syntax::lower_header(item.kind, &header);
            items.push(Item { parent: item.parent, attrs: with_verdict(&lowered, item.kind, written), ..lowered });
            headers.push(HeaderText { kind: item.kind, text: header });
        }
        Self { tree: ItemTree { items, attrs: inner_attrs(text, &split), made_from: None }, headers }
    }

    /// Its macros, with their texts.
    fn macros(&self) -> impl Iterator<Item = (Name, Arc<str>)> {
        let all = self.headers.iter().zip(&self.tree.items);
        let macros = all.filter(|(header, _)| header.kind == SplitKind::MacroDef);
        macros.map(|(header, item)| (item.name.clone(), header.text.clone()))
    }

    /// What it says to other crates, with what macros make in it.
    fn finish(mut self, elsewhere: &Elsewhere) -> ItemTree {
        made::make(&mut self.tree, &self.headers, elsewhere);
        prune::prune(self.tree)
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

/// The attributes, and what the documentation says of cancel safety as one more.
fn with_verdict(item: &Item, kind: SplitKind, text: &str) -> Vec<Attr> {
    let mut attrs = item.attrs.clone();
    if kind == SplitKind::Fn
        && let Some(verdict) = docs::cancel_verdict(text)
    {
        attrs.push(Attr { path: docs::CANCEL_ATTR.into(), args: Name::new(verdict), range: TextRange::default() });
    }
    attrs
}

/// The sources of the library. Other targets that lie in its folder are left out.
fn sources(folder: &Path, source: &PackageSource) -> Vec<std::path::PathBuf> {
    let is_package = folder == source.dir;
    let mut builder = WalkBuilder::new(folder);
    builder.standard_filters(false).follow_links(false);
    builder.filter_entry(move |entry| {
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        let name = entry.file_name().to_string_lossy();
        let is_other_target = is_package && matches!(&*name, "tests" | "benches" | "examples" | "target" | "fuzz");
        !is_folder || entry.depth() == 0 || !(is_other_target || name == "bin" || name.starts_with('.'))
    });
    let files = builder.build().filter_map(Result::ok).map(ignore::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs") && path.is_file()).collect()
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
        ";
        let tree = tree(text);
        let names: Vec<&str> = tree.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["Pool", "Inner", "", "get", "", "", "rt"]);
        assert_eq!(tree.items[3].parent, Some(2));
        assert_eq!(tree.items[6].parent, Some(5));
        assert_eq!(tree.items[3].attr(docs::CANCEL_ATTR).map(|attr| attr.args.as_str()), Some("safe"));
    }
}
