//! Items that nobody wrote: what macro calls make, and the projections of `pin_project`.
//!
//! They stand behind the written items of a tree, have signatures and no text, so nothing is ever reported in them.

mod projection;
mod scope;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use proc_macro2::TokenTree;
use rustc_hash::FxHashMap;

use crate::ir::{Item, ItemIdx, ItemKind, ItemTree, LazyKind, Name, Path, Shape};
use crate::text::TextRange;

use super::head::kind_at;
use super::lower::{is_punct, skip_attrs, trees, vis_len};
use super::token::TokenKind as T;
use super::{Home, MacroRules, SplitKind, is_too_deep, scan};

use scope::Definitions;

/// No file makes more items, and no more bytes of them.
const MAX_ITEMS: usize = 8_000;
const MAX_BYTES: usize = 1 << 20;
/// No call in what a call makes in what a call makes … is looked at further.
const MAX_DEPTH: u32 = 12;

/// The texts of `macro_rules!` definitions elsewhere in the package, by name.
pub type Elsewhere = FxHashMap<Name, Arc<str>>;

/// How the definition of a macro is found that a call means.
#[derive(Clone, Copy)]
pub enum Macros<'a> {
    /// By its name, first in the file. For dependencies, where nothing more exact is kept.
    ByName(&'a Elsewhere),
    /// By the textual scope in the file; for what that leaves open, this is asked, with the written item that the call stands
    /// in.
    InScope(&'a dyn Fn(ItemIdx, &Path) -> Option<Meant>),
}

/// A definition that a call means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meant {
    /// Its text.
    pub text: Arc<str>,
    /// Its crate, as seen from the call.
    pub home: Home,
}

/// The text of an item without its body.
pub struct HeaderText {
    /// What its keyword says.
    pub kind: SplitKind,
    /// The text, in which no doc comments count but those in the tokens of macros.
    pub text: Arc<str>,
}

/// Appends what the items of a file make. `headers` are the texts of its items. Gives the calls that stay opaque because
/// nobody knows their definition, with the written items that they stand in.
pub fn make(tree: &mut ItemTree, headers: &[HeaderText], macros: Macros<'_>) -> Vec<(ItemIdx, Path)> {
    let written = tree.items.len();
    let mut maker = Maker {
        headers,
        made: Vec::new(),
        definitions: Definitions::default(),
        rules: Vec::new(),
        macros,
        bytes: 0,
        open: Vec::new(),
    };
    (0..written).for_each(|at| maker.define(tree, at));
    maker.all(tree);
    tree.made_from = (tree.items.len() > written).then(|| index(written));
    maker.open.into_iter().map(|(at, path)| (self::written(tree, at, written), path)).collect()
}

struct Maker<'a> {
    headers: &'a [HeaderText],
    made: Vec<Made>,
    definitions: Definitions,
    /// Definitions that were read, by their texts.
    rules: Vec<(Arc<str>, Option<MacroRules>)>,
    macros: Macros<'a>,
    bytes: usize,
    /// Calls whose definition is not known yet.
    open: Vec<(usize, Path)>,
}

/// The text of an item that was made, and how deep in calls it stands.
#[derive(Clone)]
struct Made {
    kind: SplitKind,
    text: Arc<str>,
    depth: u32,
}

impl Maker<'_> {
    /// Goes through the items, and those that are made on the way. A definition that a call makes may be what a call behind
    /// it waits for.
    fn all(&mut self, tree: &mut ItemTree) {
        let last = tree.items.len() + MAX_ITEMS;
        let mut at = 0;
        loop {
            while at < tree.items.len() && tree.items.len() < last {
                self.item(tree, at);
                at += 1;
            }
            let waiting = std::mem::take(&mut self.open);
            let known = tree.items.len();
            for (call, _) in waiting {
                self.item(tree, call);
            }
            if tree.items.len() == known {
                break;
            }
        }
    }

    /// Takes note of the item if it defines a macro.
    fn define(&mut self, tree: &ItemTree, at: usize) {
        if self.kind(at) == Some(SplitKind::MacroDef) {
            self.definitions.add(tree.items[at].name.clone(), at);
        }
    }

    fn kind(&self, at: usize) -> Option<SplitKind> {
        match self.headers.get(at) {
            Some(header) => Some(header.kind),
            None => self.made.get(at - self.headers.len()).map(|made| made.kind),
        }
    }

    fn text(&self, at: usize) -> Option<Made> {
        match self.headers.get(at) {
            Some(header) => Some(Made { kind: header.kind, text: header.text.clone(), depth: 0 }),
            None => self.made.get(at - self.headers.len()).cloned(),
        }
    }

    fn item(&mut self, tree: &mut ItemTree, at: usize) {
        match self.kind(at) {
            Some(SplitKind::MacroCall) => self.call(tree, at),
            Some(SplitKind::Struct | SplitKind::Enum) => self.projections(tree, at),
            _ => {}
        }
    }

    fn projections(&mut self, tree: &mut ItemTree, at: usize) {
        let base = tree.items.len();
        for item in projection::projections(tree, at) {
            let parent = match item.parent {
                Some(own) => Some(own + index(base)),
                None => tree.items[at].parent,
            };
            tree.items.push(Item { parent, ..item });
            self.made.push(Made { kind: SplitKind::Unknown, text: Arc::from(""), depth: 0 });
        }
    }

    fn call(&mut self, tree: &mut ItemTree, at: usize) {
        let Some(Made { text, depth, .. }) = self.text(at) else { return };
        if depth >= MAX_DEPTH || self.bytes >= MAX_BYTES || is_too_deep(&text) {
            return;
        }
        let Some(path) = called_path(&text) else { return };
        let Some(meant) = self.meant(tree, at, &path) else {
            if tree.items[at].shape() == Shape::Unknown {
                self.open.push((at, path));
            }
            return;
        };
        let rules = self.read(&meant.text);
        let Some(rules) = self.rules[rules].1.as_ref() else { return };
        let Some(made) = args_of(&text).and_then(|args| rules.expand(&args, &meant.home)) else { return };
        self.bytes += made.len();
        self.append(tree, at, path, &made, depth + 1);
    }

    /// Where the rules of a definition lie among those that were read.
    fn read(&mut self, text: &Arc<str>) -> usize {
        let known = self.rules.iter().position(|(known, _)| Arc::ptr_eq(known, text));
        known.unwrap_or_else(|| {
            let rules = if is_too_deep(text) { None } else { MacroRules::parse(text) };
            self.rules.push((text.clone(), rules));
            self.rules.len() - 1
        })
    }

    fn append(&mut self, tree: &mut ItemTree, call: usize, path: Path, text: &str, depth: u32) {
        let (split, scan) = super::split_and_scan(text);
        if split.recovered || split.items.is_empty() {
            return;
        }
        let base = index(tree.items.len());
        for item in &split.items {
            let header = super::compact(text, scan.tokens_in(item.header()), |path| path != "doc");
            let parent = item.parent.map_or(index(call), |parent| parent + base);
            tree.items.push(Item { parent: Some(parent), ..super::lower_scanned(item.kind, &header) });
            self.made.push(Made { kind: item.kind, text: header.text, depth });
            self.define(tree, tree.items.len() - 1);
        }
        let call = &mut tree.items[call];
        if matches!(call.kind(), ItemKind::Unknown) {
            call.kind = LazyKind::from(ItemKind::MacroCall { path });
        }
    }

    /// The definition that a call means.
    fn meant(&self, tree: &ItemTree, call: usize, path: &Path) -> Option<Meant> {
        let of = |text: Arc<str>| Meant { text, home: Home::Same };
        let here = |at: usize| self.text(at).map(|made| of(made.text));
        match self.macros {
            Macros::ByName(elsewhere) => {
                let name = path.last();
                let own = self.definitions.by_name(name, call);
                own.map_or_else(|| elsewhere.get(name).cloned().map(of), here)
            }
            Macros::InScope(ask) => match self.definitions.in_scope(tree, path, call) {
                Some(at) => here(at),
                None => ask(written(tree, call, self.headers.len()), path),
            },
        }
    }
}

/// The written item that an item is or was made by.
fn written(tree: &ItemTree, mut at: usize, written: usize) -> ItemIdx {
    while at >= written
        && let Some(parent) = tree.items[at].parent
    {
        at = parent as usize;
    }
    index(at)
}

/// The path in front of the `!` of a call.
fn called_path(text: &str) -> Option<Path> {
    let tokens = scan(text).tokens;
    let mut at = skip_attrs(&tokens)?;
    at += vis_len(&tokens[at..])?;
    let is_colons = |at: usize| kind_at(&tokens, at) == Some(T::Colon) && kind_at(&tokens, at + 1) == Some(T::Colon);
    let global = is_colons(at);
    at += if global { 2 } else { 0 };
    let mut names = Vec::new();
    loop {
        let token = tokens.get(at).filter(|token| token.kind.is_path_segment())?;
        names.push(token.range().of(text).trim_start_matches("r#"));
        at += 1;
        if !is_colons(at) {
            break;
        }
        at += 2;
    }
    let path = Path::from_names(names, TextRange::default());
    (kind_at(&tokens, at) == Some(T::Bang)).then_some(Path { global, ..path })
}

/// The tokens between the delimiters of a call; none when its braces hold items, which are no part of its header.
fn args_of(text: &str) -> Option<Vec<TokenTree>> {
    let all = super::mbe::lex(text)?;
    let call = all
        .windows(3)
        .find(|trees| matches!(trees, [TokenTree::Ident(_), bang, TokenTree::Group(_)] if is_punct(bang, '!')))?;
    let TokenTree::Group(args) = &call[2] else { return None };
    Some(trees(args.stream()))
}

fn index(at: usize) -> ItemIdx {
    ItemIdx::try_from(at).unwrap_or(ItemIdx::MAX)
}
