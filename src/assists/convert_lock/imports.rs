//! Moving names from one `use` to another, in the file's own style.

use crate::db::{Db, SourceFile};
use crate::ir::{ItemIdx, Name};
use crate::syntax::{SplitItem, SplitKind, queries::split};
use crate::text::TextRange;

use super::calls::Change;
use super::plan::Plan;
use super::use_tree::{Left, UseItem};

/// Takes `moved` and `gone` out of the imports of the old API, and imports `moved` from the new one.
pub fn change(db: &dyn Db, file: SourceFile, moved: &[Name], gone: &[Name], change: Change, plan: &mut Plan) {
    if moved.is_empty() && gone.is_empty() {
        return;
    }
    let items = &split(db, file).items;
    let uses = || items.iter().filter(|item| item.kind == SplitKind::Use);
    // Modules of the file are changed each on its own.
    let mut parents: Vec<Option<ItemIdx>> = uses().map(|item| item.parent).collect();
    parents.sort_unstable();
    parents.dedup();
    for parent in parents {
        let here: Vec<SplitItem> = uses().filter(|item| item.parent == parent).copied().collect();
        Module { db, file, text: file.text(db), uses: here, change }.change(moved, gone, plan);
    }
}

/// The `use` items of a module, in order.
struct Module<'a> {
    db: &'a dyn Db,
    file: SourceFile,
    text: &'a str,
    uses: Vec<SplitItem>,
    change: Change,
}

impl Module<'_> {
    fn change(&self, moved: &[Name], gone: &[Name], plan: &mut Plan) {
        let from = self.change.from.api.module();
        let mut wanted: Vec<String> = Vec::new();
        let mut emptied: Option<(SplitItem, UseItem<'_>)> = None;
        let mut last_changed: Option<SplitItem> = None;
        for item in &self.uses {
            let Some(tree) = UseItem::parse(item.range.of(self.text)) else { continue };
            let mut out: Vec<String> = Vec::new();
            for (path, name) in tree.leaves() {
                let is_own = path.strip_prefix(from).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
                if is_own && moved.iter().any(|moved| *moved == name) {
                    wanted.push(name);
                    out.push(path);
                } else if is_own && gone.iter().any(|gone| *gone == name) {
                    out.push(path);
                }
            }
            if out.is_empty() {
                continue;
            }
            match tree.without(&out) {
                Left::Rest(edits) => {
                    for (range, text) in edits {
                        plan.edit(self.db, self.file, range.shifted(item.range.start), text);
                    }
                    last_changed = Some(*item);
                }
                Left::Nothing if emptied.is_none() => emptied = Some((*item, tree)),
                Left::Nothing => self.delete(item, plan),
            }
        }
        wanted.sort();
        wanted.dedup();
        self.import(&wanted, emptied, last_changed, plan);
    }

    /// Brings in what is wanted: in a `use` of the new module that is there, in the place of one that is not needed any more,
    /// or in one of its own.
    fn import(
        &self,
        wanted: &[String],
        emptied: Option<(SplitItem, UseItem<'_>)>,
        changed: Option<SplitItem>,
        plan: &mut Plan,
    ) {
        if wanted.is_empty() {
            emptied.iter().for_each(|(item, _)| self.delete(item, plan));
            return;
        }
        if self.join(wanted, plan) {
            emptied.iter().for_each(|(item, _)| self.delete(item, plan));
            return;
        }
        let tree = match wanted {
            [only] => format!("{}::{only}", self.change.to.module()),
            all => format!("{}::{{{}}}", self.change.to.module(), all.join(", ")),
        };
        let after = self.neighbour();
        match (emptied, after) {
            // An import of another crate stands with those of other crates.
            (Some((item, _)), Some(after)) if after.range != item.range && self.change.from.api != self.change.to => {
                self.delete(&item, plan);
                self.insert_after(&after, &tree, plan);
            }
            (Some((item, use_item)), _) => {
                plan.edit(self.db, self.file, use_item.tree_range().shifted(item.range.start), tree);
            }
            (None, Some(after)) => self.insert_after(&after, &tree, plan),
            (None, None) => {
                if let Some(item) = changed.or(self.uses.last().copied()) {
                    self.insert_after(&item, &tree, plan);
                }
            }
        }
    }

    /// Adds the names to a `use` of the new module, if there is one.
    fn join(&self, wanted: &[String], plan: &mut Plan) -> bool {
        let to = self.change.to.module();
        for item in &self.uses {
            let text = item.range.of(self.text);
            let Some(tree) = UseItem::parse(text).filter(|_| text.starts_with("use")) else { continue };
            if let Some(children) = tree.group_after(to) {
                let missing: Vec<&String> =
                    wanted.iter().filter(|name| !children.iter().any(|(_, has)| has == *name)).collect();
                for name in missing.iter().rev() {
                    let next = children.iter().find(|(_, other)| key(other) > key(name));
                    let (at, text) = match (next, children.last()) {
                        (Some((range, _)), _) => (range.start, format!("{name}, ")),
                        (None, Some((range, _))) => (range.end, format!(", {name}")),
                        (None, None) => continue,
                    };
                    self.insert(item, at, text, plan);
                }
                return true;
            }
            // `use tokio::sync::mpsc;`
            if let [(path, name)] = tree.leaves().as_slice()
                && path.strip_prefix(to).and_then(|rest| rest.strip_prefix("::")) == Some(name)
                && tree.tree_range().of(text) == path
                && name != "*"
            {
                let mut all: Vec<&str> = wanted.iter().map(String::as_str).chain([name.as_str()]).collect();
                all.sort_by_key(|name| key(name));
                all.dedup();
                let group = format!("{to}::{{{}}}", all.join(", "));
                plan.edit(self.db, self.file, tree.tree_range().shifted(item.range.start), group);
                return true;
            }
        }
        false
    }

    /// Two names may come in at one place: they are one edit.
    fn insert(&self, item: &SplitItem, at: u32, text: String, plan: &mut Plan) {
        plan.insert(self.db, self.file, item.range.start + at, &text);
    }

    /// The `use` item that one of the new module goes after, by the order of the file: imports of its kind, sorted.
    fn neighbour(&self) -> Option<SplitItem> {
        let to = self.change.to.module();
        let path_of = |item: &SplitItem| {
            let text = item.range.of(self.text);
            UseItem::parse(text).map(|tree| tree.tree_range().of(text).to_owned()).unwrap_or_default()
        };
        let root = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
        let is_std = |path: &str| matches!(root(path).as_str(), "std" | "core" | "alloc");
        let is_own = |path: &str| matches!(root(path).as_str(), "crate" | "self" | "super");
        let alike = |path: &str| if is_std(to) { is_std(path) } else { !is_std(path) && !is_own(path) };
        let of_kind: Vec<(SplitItem, String)> =
            self.uses.iter().map(|item| (*item, path_of(item))).filter(|(_, path)| alike(path)).collect();
        of_kind.iter().rev().find(|(_, path)| path.as_str() < to).map(|(item, _)| *item)
    }

    fn insert_after(&self, item: &SplitItem, tree: &str, plan: &mut Plan) {
        let start = item.range.start as usize;
        let line = self.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let indent = self.text[line..start].trim_start_matches('\u{feff}');
        let indent = if indent.trim().is_empty() { indent } else { "" };
        let newline = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        plan.insert(self.db, self.file, item.range.end, &format!("{newline}{indent}use {tree};"));
    }

    /// Deletes an item, with the line that it fills.
    fn delete(&self, item: &SplitItem, plan: &mut Plan) {
        let (start, end) = (item.range.start as usize, item.range.end as usize);
        let line = self.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let is_alone = self.text[line..start].trim_matches([' ', '\t']).is_empty();
        let rest = &self.text[end..];
        let after = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
        let range = if is_alone && rest[..after].trim().is_empty() {
            TextRange::new(offset(line), offset(end + after))
        } else {
            item.range
        };
        plan.edit(self.db, self.file, range, "");
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The order in which rustfmt sorts names: modules and functions before types.
fn key(name: &str) -> (bool, &str) {
    (name.starts_with(char::is_uppercase), name)
}
