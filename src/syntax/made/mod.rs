//! Items that nobody wrote: what macro calls make, and the projections of `pin_project`.
//!
//! They stand behind the written items of a tree, have signatures and no text, so nothing is ever reported in them.

mod projection;

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
    /// The text, doc comments blanked.
    pub text: Arc<str>,
}

/// Appends what the items of a file make. `headers` are the texts of its items. The names of item macros that are called
/// and known neither here nor `elsewhere`.
pub fn make(tree: &mut ItemTree, headers: &[HeaderText], elsewhere: &Elsewhere) -> Vec<Name> {
    let mut maker = Maker { headers, made: Vec::new(), rules: FxHashMap::default(), elsewhere, bytes: 0, missing: Vec::new() };
    let written = tree.items.len();
    let mut at = 0;
    while at < tree.items.len() && tree.items.len() < written + MAX_ITEMS {
        maker.item(tree, at);
        at += 1;
    }
    tree.made_from = (tree.items.len() > written).then(|| index(written));
    maker.missing
}

struct Maker<'a> {
    headers: &'a [HeaderText],
    /// The texts of the items that were made, and how deep in calls they stand.
    made: Vec<(SplitKind, Arc<str>, u32)>,
    /// Definitions that were read, by their text.
    rules: FxHashMap<Arc<str>, Option<MacroRules>>,
    elsewhere: &'a Elsewhere,
    bytes: usize,
    missing: Vec<Name>,
}

impl Maker<'_> {
    fn text(&self, at: usize) -> Option<(SplitKind, Arc<str>, u32)> {
        match self.headers.get(at) {
            Some(header) => Some((header.kind, header.text.clone(), 0)),
            None => self.made.get(at - self.headers.len()).cloned(),
        }
    }

    fn item(&mut self, tree: &mut ItemTree, at: usize) {
        let Some((kind, text, depth)) = self.text(at) else { return };
        match kind {
            SplitKind::MacroCall => self.call(tree, at, &text, depth),
            SplitKind::Struct | SplitKind::Enum => self.projections(tree, at),
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

    fn call(&mut self, tree: &mut ItemTree, at: usize, text: &str, depth: u32) {
        let Some((name, args)) = call_of(text) else { return };
        let Some(definition) = self.definition(tree, at, &name) else {
            self.missing.push(name);
            return;
        };
        if depth >= MAX_DEPTH || self.bytes >= MAX_BYTES || is_too_deep(text) || is_too_deep(&definition) {
            return;
        }
        let rules = self.rules.entry(definition.clone()).or_insert_with(|| MacroRules::parse(&definition));
        let Some(made) = rules.as_ref().and_then(|rules| rules.expand_text(&args)) else { return };
        self.bytes += made.len();
        self.append(tree, at, &name, &made, depth + 1);
    }

    fn append(&mut self, tree: &mut ItemTree, call: usize, name: &Name, text: &str, depth: u32) {
        let split = super::split(text, None);
        if split.recovered || split.items.is_empty() {
            return;
        }
        let base = index(tree.items.len());
        for item in &split.items {
            let header: Arc<str> = super::blank_docs(item.header().of(text)).into();
            let parent = item.parent.map_or(index(call), |parent| parent + base);
            tree.items.push(Item { parent: Some(parent), ..super::lower_header(item.kind, &header) });
            self.made.push((item.kind, header, depth));
        }
        let call = &mut tree.items[call];
        if matches!(call.kind(), ItemKind::Unknown) {
            let path = Path::from_names([name.as_str()], TextRange::default());
            call.kind = LazyKind::from(ItemKind::MacroCall { path });
        }
    }

    /// The text of the definition that a call means: the last one in front of it, else any in the file, else elsewhere.
    fn definition(&self, tree: &ItemTree, call: usize, name: &str) -> Option<Arc<str>> {
        let is_it = |item: &Item| {
            !item.is_fn() && item.name == name && matches!(item.kind(), ItemKind::MacroDef { .. })
        };
        let before = tree.items[..call].iter().rposition(is_it);
        let at = before.or_else(|| tree.items.iter().position(is_it));
        match at {
            Some(at) => Some(self.text(at)?.1),
            None => self.elsewhere.get(name).cloned(),
        }
    }
}

/// The name of the macro that an item calls, and the text between the delimiters; none when that text is no header.
fn call_of(text: &str) -> Option<(Name, String)> {
    let _spans = super::lower::forget_spans();
    let all = trees(text.parse().ok()?);
    let bang = all.iter().position(|tree| is_punct(tree, '!') )?;
    // `#![…]` has no name in front.
    let TokenTree::Ident(name) = all.get(bang.checked_sub(1)?)? else { return None };
    let TokenTree::Group(args) = all.get(bang + 1)? else { return None };
    Some((Name::new(name.to_string()), args.stream().to_string()))
}

fn index(at: usize) -> ItemIdx {
    ItemIdx::try_from(at).unwrap_or(ItemIdx::MAX)
}
