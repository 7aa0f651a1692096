//! `use` trees, flattened. Read from tokens, so that half-typed ones keep the names that are there.

use proc_macro2::{Delimiter, TokenTree};

use crate::ir::{Import, ImportKind, Name, Path, PathSegment};
use crate::text::TextRange;

use super::src::Src;
use super::tokens::{group_of, is_pair, is_punct, is_word, trees};

/// Flattens what stands between `use` and `;`.
pub(crate) fn imports(src: Src<'_>, tree: &[TokenTree]) -> Vec<Import> {
    let mut all = Vec::new();
    flatten(src, tree, &Prefix { global: false, segments: Vec::new() }, &mut all);
    all
}

#[derive(Clone)]
struct Prefix {
    global: bool,
    segments: Vec<PathSegment>,
}

impl Prefix {
    fn import(self, kind: ImportKind, own: Option<TextRange>) -> Option<Import> {
        let last = self.segments.last()?.range;
        let path = Path { global: self.global, qself: None, segments: self.segments, range: own.unwrap_or(last) };
        Some(Import { path, kind })
    }
}

/// One tree of a group. The range of an import's path is what stands for it inside its group.
fn flatten(src: Src<'_>, tree: &[TokenTree], prefix: &Prefix, all: &mut Vec<Import>) {
    let mut prefix = prefix.clone();
    let mut own: Option<TextRange> = None;
    let mut kind = ImportKind::Plain;
    let mut at = 0;
    while let Some(token) = tree.get(at) {
        if is_pair(tree, at, ':', ':') {
            prefix.global |= prefix.segments.is_empty();
            at += 2;
            continue;
        }
        if is_punct(token, '*') {
            kind = ImportKind::Glob;
        } else if is_word(token, "as") {
            kind = rename(src, tree.get(at + 1)).unwrap_or(ImportKind::Plain);
            at += 1;
        } else if let Some(group) = group_of(token, Delimiter::Brace) {
            let content = trees(group.stream());
            content.split(|token| is_punct(token, ',')).for_each(|tree| flatten(src, tree, &prefix, all));
            return;
        } else if let TokenTree::Ident(ident) = token {
            let (name, range) = src.ident(ident);
            own = Some(own.map_or(range, |own| own.cover(range)));
            push(&mut prefix.segments, name, range);
        }
        at += 1;
    }
    if own.is_some() || kind == ImportKind::Glob {
        all.extend(prefix.import(kind, own));
    }
}

/// `self` that is not in front names what is before it.
fn push(segments: &mut Vec<PathSegment>, name: Name, range: TextRange) {
    if name != "self" || segments.is_empty() {
        segments.push(PathSegment { name, args: None, range });
    }
}

fn rename(src: Src<'_>, token: Option<&TokenTree>) -> Option<ImportKind> {
    match token? {
        TokenTree::Ident(ident) if *ident == "_" => Some(ImportKind::Anonymous),
        TokenTree::Ident(ident) => Some(ImportKind::Renamed(src.name(ident))),
        _ => None,
    }
}

/// Flattens a parsed `use`.
pub(crate) fn imports_of(src: Src<'_>, item: &syn::ItemUse) -> Vec<Import> {
    let mut all = Vec::new();
    let prefix = Prefix { global: item.leading_colon.is_some(), segments: Vec::new() };
    flatten_parsed(src, &item.tree, prefix, None, &mut all);
    all
}

fn flatten_parsed(
    src: Src<'_>,
    tree: &syn::UseTree,
    mut prefix: Prefix,
    own: Option<TextRange>,
    all: &mut Vec<Import>,
) {
    let mut add = |ident: &syn::Ident| {
        let (name, range) = src.ident(ident);
        push(&mut prefix.segments, name, range);
        Some(own.map_or(range, |own| own.cover(range)))
    };
    match tree {
        syn::UseTree::Path(it) => {
            let own = add(&it.ident);
            flatten_parsed(src, &it.tree, prefix, own, all);
        }
        syn::UseTree::Name(it) => {
            let own = add(&it.ident);
            all.extend(prefix.import(ImportKind::Plain, own));
        }
        syn::UseTree::Rename(it) => {
            let own = add(&it.ident);
            let kind = rename(src, Some(&it.rename.clone().into())).unwrap_or(ImportKind::Plain);
            all.extend(prefix.import(kind, own));
        }
        syn::UseTree::Glob(_) => all.extend(prefix.import(ImportKind::Glob, own)),
        syn::UseTree::Group(it) => {
            it.items.iter().for_each(|tree| flatten_parsed(src, tree, prefix.clone(), None, all));
        }
    }
}
