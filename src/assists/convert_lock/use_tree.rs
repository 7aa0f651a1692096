//! The tree of a `use` item, by its text: taking names out of it.

use crate::syntax::{TokenKind as T, scan};
use crate::text::TextRange;

/// A `use` item, or a part of it in braces.
#[derive(Debug)]
struct Tree {
    /// From its first to its last byte, in the item.
    range: TextRange,
    /// The path before the braces, or the whole of a leaf without `as`.
    path: Vec<String>,
    /// `as name`
    rename: Option<String>,
    /// What is in braces, if it has some, and where those are.
    group: Option<(TextRange, Vec<Tree>)>,
}

/// The imports of a `use` item.
#[derive(Debug)]
pub struct UseItem<'a> {
    text: &'a str,
    tree: Tree,
}

/// What is left of a `use` item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Left {
    /// Nothing: the item goes.
    Nothing,
    /// The rest, after these edits.
    Rest(Vec<(TextRange, String)>),
}

impl<'a> UseItem<'a> {
    /// Reads the text of an item.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let tokens = scan(text).tokens;
        let start = tokens.iter().position(|token| token.kind == T::Use)?;
        let mut parser = Parser { text, tokens: &tokens, at: start + 1 };
        let tree = parser.tree()?;
        Some(Self { text, tree })
    }

    /// Where the whole tree stands, from `use` to `;`, both left out.
    #[must_use]
    pub fn tree_range(&self) -> TextRange {
        self.tree.range
    }

    /// The full paths that it brings in, with the name that each gets.
    #[must_use]
    pub fn leaves(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        leaves(&self.tree, &mut Vec::new(), &mut found);
        found
    }

    /// The text of the braces after the path `prefix`, where the tree is `prefix::{…}` as a whole.
    #[must_use]
    pub fn group_after(&self, prefix: &str) -> Option<Vec<(TextRange, String)>> {
        let (_, children) = self.tree.group.as_ref()?;
        let simple = |child: &Tree| child.group.is_none();
        (self.tree.path.join("::") == prefix && children.iter().all(simple) && !children.is_empty())
            .then(|| children.iter().map(|child| (child.range, child.path.join("::"))).collect())
    }

    /// What is left without the imports of these full paths.
    #[must_use]
    pub fn without(&self, gone: &[String]) -> Left {
        let mut edits = Vec::new();
        if self.remove(&self.tree, &mut Vec::new(), gone, &mut edits) { Left::Nothing } else { Left::Rest(edits) }
    }

    /// Whether all of a tree goes; else adds the edits that take out what does.
    fn remove(
        &self,
        tree: &Tree,
        prefix: &mut Vec<String>,
        gone: &[String],
        edits: &mut Vec<(TextRange, String)>,
    ) -> bool {
        let depth = prefix.len();
        prefix.extend(tree.path.iter().cloned());
        let all_gone = match &tree.group {
            None => gone.contains(&prefix.join("::")),
            Some((braces, children)) => self.remove_from_group(*braces, children, prefix, gone, edits),
        };
        prefix.truncate(depth);
        all_gone
    }

    fn remove_from_group(
        &self,
        braces: TextRange,
        children: &[Tree],
        prefix: &mut Vec<String>,
        gone: &[String],
        edits: &mut Vec<(TextRange, String)>,
    ) -> bool {
        let mut inner: Vec<(TextRange, String)> = Vec::new();
        let keeps: Vec<bool> = children.iter().map(|child| !self.remove(child, prefix, gone, &mut inner)).collect();
        let kept: Vec<&Tree> = children.iter().zip(&keeps).filter(|(_, keep)| **keep).map(|(child, _)| child).collect();
        if kept.is_empty() {
            return true;
        }
        if kept.len() == children.len() {
            edits.extend(inner);
            return false;
        }
        let is_plain = |child: &Tree| child.group.is_none() && child.path.first().is_some_and(|name| name != "self");
        if inner.is_empty() && kept.len() == 1 && is_plain(kept[0]) {
            edits.push((braces, kept[0].range.of(self.text).to_owned()));
            return false;
        }
        edits.extend(inner);
        edits.extend(gaps(children, &keeps));
        false
    }
}

/// What to delete, so that only the children that are kept remain, with the commas between them.
fn gaps(children: &[Tree], keeps: &[bool]) -> Vec<(TextRange, String)> {
    let mut edits = Vec::new();
    let last_kept = keeps.iter().rposition(|keep| *keep).unwrap_or(0);
    let mut at = 0;
    while at < children.len() {
        if keeps[at] {
            at += 1;
            continue;
        }
        let mut end = at;
        while end < children.len() && !keeps[end] {
            end += 1;
        }
        let range = if at > last_kept {
            TextRange::new(children[at - 1].range.end, children[end - 1].range.end)
        } else {
            TextRange::new(children[at].range.start, children[end].range.start)
        };
        edits.push((range, String::new()));
        at = end;
    }
    edits
}

fn leaves(tree: &Tree, prefix: &mut Vec<String>, found: &mut Vec<(String, String)>) {
    let depth = prefix.len();
    prefix.extend(tree.path.iter().cloned());
    if let Some((_, children)) = &tree.group {
        children.iter().for_each(|child| leaves(child, prefix, found));
    } else {
        let name = tree.rename.clone().or_else(|| tree.path.last().cloned()).unwrap_or_default();
        found.push((prefix.join("::"), name));
    }
    prefix.truncate(depth);
}

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [crate::syntax::Token],
    at: usize,
}

impl Parser<'_> {
    fn kind(&self) -> Option<T> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    fn end(&self) -> u32 {
        self.tokens[self.at.saturating_sub(1)].end()
    }

    fn tree(&mut self) -> Option<Tree> {
        let start = self.tokens.get(self.at)?.start;
        let (mut path, mut group, mut rename) = (Vec::new(), None, None);
        loop {
            match self.kind()? {
                kind if kind.is_path_segment() => {
                    path.push(self.tokens[self.at].range().of(self.text).to_owned());
                    self.at += 1;
                }
                T::Star => {
                    path.push("*".to_owned());
                    self.at += 1;
                }
                T::Colon => self.at += 1,
                T::OpenBrace => {
                    group = Some(self.group()?);
                    break;
                }
                T::As => {
                    self.at += 1;
                    rename = Some(self.tokens.get(self.at)?.range().of(self.text).to_owned());
                    self.at += 1;
                    break;
                }
                _ => break,
            }
        }
        Some(Tree { range: TextRange::new(start, self.end()), path, rename, group })
    }

    fn group(&mut self) -> Option<(TextRange, Vec<Tree>)> {
        let start = self.tokens[self.at].start;
        self.at += 1;
        let mut children = Vec::new();
        loop {
            match self.kind()? {
                T::CloseBrace => {
                    self.at += 1;
                    return Some((TextRange::new(start, self.end()), children));
                }
                T::Comma => self.at += 1,
                _ => {
                    let before = self.at;
                    children.push(self.tree()?);
                    (self.at > before).then_some(())?;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(text: &str, gone: &[&str]) -> Option<String> {
        let gone: Vec<String> = gone.iter().map(|path| (*path).to_owned()).collect();
        let Left::Rest(mut edits) = UseItem::parse(text).expect("a use item").without(&gone) else { return None };
        edits.sort_by_key(|(range, _)| *range);
        let mut result = text.to_owned();
        for (range, new) in edits.into_iter().rev() {
            result.replace_range(std::ops::Range::<usize>::from(range), &new);
        }
        Some(result)
    }

    #[test]
    fn takes_a_name_out_of_a_group() {
        let gone = ["std::sync::Mutex"];
        assert_eq!(without("use std::sync::Mutex;", &gone), None);
        assert_eq!(without("use std::sync::{Arc, Mutex};", &gone).as_deref(), Some("use std::sync::Arc;"));
        assert_eq!(
            without("use std::sync::{Arc, Mutex, Weak};", &gone).as_deref(),
            Some("use std::sync::{Arc, Weak};")
        );
        assert_eq!(
            without("use std::{\n    fmt,\n    sync::{Arc, Mutex},\n};", &gone).as_deref(),
            Some("use std::{\n    fmt,\n    sync::Arc,\n};")
        );
        assert_eq!(
            without("use std::{\n    fmt,\n    sync::Mutex,\n    time,\n};", &gone).as_deref(),
            Some("use std::{\n    fmt,\n    time,\n};")
        );
    }

    #[test]
    fn keeps_what_is_left_in_order() {
        let gone = ["std::sync::Mutex", "std::sync::MutexGuard"];
        let text = "use std::sync::{Mutex, MutexGuard, Arc, Weak};";
        assert_eq!(without(text, &gone).as_deref(), Some("use std::sync::{Arc, Weak};"));
        let text = "use std::sync::{self, Mutex, MutexGuard};";
        assert_eq!(without(text, &gone).as_deref(), Some("use std::sync::{self};"));
        let text = "use std::sync::{\n    Arc,\n    Mutex,\n    Weak,\n    MutexGuard,\n};";
        assert_eq!(without(text, &gone).as_deref(), Some("use std::sync::{\n    Arc,\n    Weak,\n};"));
    }

    #[test]
    fn names_what_comes_in() {
        let item = UseItem::parse("pub use std::{sync::{Arc as A, Mutex}, fmt::*};").expect("a use item");
        let leaves: Vec<String> = item.leaves().into_iter().map(|(path, name)| format!("{path} {name}")).collect();
        assert_eq!(leaves, ["std::sync::Arc A", "std::sync::Mutex Mutex", "std::fmt::* *"]);
    }
}
