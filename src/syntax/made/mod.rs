//! Items that nobody wrote: what macro calls make, and the projections of `pin_project`.
//!
//! They stand behind the written items of a tree, have signatures and no text, so nothing is ever reported in them.

mod projection;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use proc_macro2::TokenTree;
use rustc_hash::FxHashMap;

use crate::ir::{Item, ItemIdx, ItemKind, ItemTree, LazyKind, Name, Path};
use crate::text::TextRange;

use super::lower::{is_punct, trees};
use super::{MacroRules, SplitKind, is_too_deep};

/// No file makes more items, and no more bytes of them.
const MAX_ITEMS: usize = 8_000;
const MAX_BYTES: usize = 1 << 20;
/// No call in what a call makes in what a call makes … is looked at further.
const MAX_DEPTH: u32 = 12;

/// The texts of `macro_rules!` definitions elsewhere in the crate, by name.
pub type Elsewhere = FxHashMap<Name, Arc<str>>;

/// The text of an item without its body.
pub struct HeaderText {
    /// What its keyword says.
    pub kind: SplitKind,
    /// The text, in which no doc comments count but those in the tokens of macros.
    pub text: Arc<str>,
}

/// Appends what the items of a file make. `headers` are the texts of its items.
pub fn make(tree: &mut ItemTree, headers: &[HeaderText], elsewhere: &Elsewhere) {
    let written = tree.items.len();
    let mut maker = Maker {
        headers,
        made: Vec::new(),
        definitions: FxHashMap::default(),
        rules: FxHashMap::default(),
        elsewhere,
        bytes: 0,
    };
    (0..written).for_each(|at| maker.define(tree, at));
    let mut at = 0;
    while at < tree.items.len() && tree.items.len() < written + MAX_ITEMS {
        maker.item(tree, at);
        at += 1;
    }
    tree.made_from = (tree.items.len() > written).then(|| index(written));
}

struct Maker<'a> {
    headers: &'a [HeaderText],
    /// The texts of the items that were made, and how deep in calls they stand.
    made: Vec<(SplitKind, Arc<str>, u32)>,
    /// The places of definitions, in order.
    definitions: FxHashMap<Name, Vec<usize>>,
    /// Definitions that were read.
    rules: FxHashMap<Definition, Option<MacroRules>>,
    elsewhere: &'a Elsewhere,
    bytes: usize,
}

/// Where a macro is defined.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Definition {
    Here(usize),
    Elsewhere(Name),
}

impl Maker<'_> {
    /// Takes note of the item if it defines a macro.
    fn define(&mut self, tree: &ItemTree, at: usize) {
        if self.kind(at) == Some(SplitKind::MacroDef) {
            self.definitions.entry(tree.items[at].name.clone()).or_default().push(at);
        }
    }

    fn kind(&self, at: usize) -> Option<SplitKind> {
        match self.headers.get(at) {
            Some(header) => Some(header.kind),
            None => self.made.get(at - self.headers.len()).map(|(kind, ..)| *kind),
        }
    }

    fn text(&self, at: usize) -> Option<(SplitKind, Arc<str>, u32)> {
        match self.headers.get(at) {
            Some(header) => Some((header.kind, header.text.clone(), 0)),
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
            self.made.push((SplitKind::Unknown, Arc::from(""), 0));
        }
    }

    fn call(&mut self, tree: &mut ItemTree, at: usize) {
        let Some((_, text, depth)) = self.text(at) else { return };
        let Some(name) = called_name(&text) else { return };
        let Some(definition) = self.definition(at, &name) else { return };
        if depth >= MAX_DEPTH || self.bytes >= MAX_BYTES || is_too_deep(&text) {
            return;
        }
        if !self.rules.contains_key(&definition) {
            let text = self.definition_text(&definition).filter(|text| !is_too_deep(text));
            self.rules.insert(definition.clone(), text.and_then(|text| MacroRules::parse(&text)));
        }
        let Some(Some(rules)) = self.rules.get(&definition) else { return };
        let Some(made) = args_of(&text).and_then(|args| rules.expand(&args)) else { return };
        self.bytes += made.len();
        self.append(tree, at, &name, &made, depth + 1);
    }

    fn append(&mut self, tree: &mut ItemTree, call: usize, name: &Name, text: &str, depth: u32) {
        let (split, scan) = super::split_and_scan(text);
        if split.recovered || split.items.is_empty() {
            return;
        }
        let base = index(tree.items.len());
        for item in &split.items {
            let header = super::compact(text, scan.tokens_in(item.header()), |path| path != "doc");
            let parent = item.parent.map_or(index(call), |parent| parent + base);
            tree.items.push(Item { parent: Some(parent), ..super::lower_scanned(item.kind, &header) });
            self.made.push((item.kind, header.text, depth));
            self.define(tree, tree.items.len() - 1);
        }
        let call = &mut tree.items[call];
        if matches!(call.kind(), ItemKind::Unknown) {
            let path = Path::from_names([name.as_str()], TextRange::default());
            call.kind = LazyKind::from(ItemKind::MacroCall { path });
        }
    }

    /// The definition that a call means: the last one in front of it, else any in the file, else elsewhere.
    fn definition(&self, call: usize, name: &Name) -> Option<Definition> {
        if let Some(here) = self.definitions.get(name) {
            let before = here.iter().rfind(|at| **at < call);
            return before.or(here.first()).map(|at| Definition::Here(*at));
        }
        self.elsewhere.contains_key(name).then(|| Definition::Elsewhere(name.clone()))
    }

    fn definition_text(&self, definition: &Definition) -> Option<Arc<str>> {
        match definition {
            Definition::Here(at) => Some(self.text(*at)?.1),
            Definition::Elsewhere(name) => self.elsewhere.get(name).cloned(),
        }
    }
}

/// The name in front of the `!` of a call.
fn called_name(text: &str) -> Option<Name> {
    let mut from = 0;
    while let Some(bang) = text.get(from..)?.find('!').map(|at| at + from) {
        let before = text[..bang].trim_end();
        let start = before
            .rfind(|ch: char| !ch.is_alphanumeric() && ch != '_')
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        if start < before.len() {
            return Some(Name::new(&before[start..]));
        }
        from = bang + 1;
    }
    None
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
