//! Applying edits to texts. Pure: reading and writing files is the command line's and the editor's work.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::findings::{Edit, Fix};
use crate::text::TextRange;

/// Why edits cannot be applied to a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conflict {
    /// Two edits share a byte, or insert at the same place.
    Overlap(TextRange, TextRange),
    /// An edit does not fit the text: it ends past its end, is reversed, or cuts a character.
    Misfit(TextRange),
}

/// `text` after `edits`, in whatever order they are given.
///
/// # Errors
/// When two edits are in each other's way, or one does not fit the text; the text is then better left alone.
pub fn apply<'e>(text: &str, edits: impl IntoIterator<Item = &'e Edit>) -> Result<String, Conflict> {
    let mut edits: Vec<&Edit> = edits.into_iter().collect();
    edits.sort_by_key(|edit| edit.range);
    let in_the_way = edits.windows(2).find(|pair| collide(pair[0].range, pair[1].range));
    if let Some(pair) = in_the_way {
        return Err(Conflict::Overlap(pair[0].range, pair[1].range));
    }
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        let (start, end) = (edit.range.start as usize, edit.range.end as usize);
        let (Some(kept), Some(_)) = (text.get(done..start), text.get(start..end)) else {
            return Err(Conflict::Misfit(edit.range));
        };
        result.push_str(kept);
        result.push_str(&edit.text);
        done = end;
    }
    result.push_str(&text[done..]);
    Ok(result)
}

/// Two replacements that cannot both be made: they share a byte, or stand at the same place, where their order is open.
const fn collide(first: TextRange, second: TextRange) -> bool {
    first.overlaps(second) || first.start == second.start
}

/// Edits by file, none in another's way.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    edits: BTreeMap<Arc<Path>, Vec<Edit>>,
}

impl Plan {
    /// Takes all edits of `fix`, or none of them when one is in the way of an edit already taken. Tells which.
    pub fn take(&mut self, fix: &Fix) -> bool {
        let free = |edit: &Edit| {
            let taken = self.edits.get(&edit.path).into_iter().flatten();
            taken.filter(|other| *other != edit).all(|other| !collide(other.range, edit.range))
        };
        if !fix.edits.iter().all(free) {
            return false;
        }
        for edit in &fix.edits {
            let taken = self.edits.entry(edit.path.clone()).or_default();
            // Two fixes may both bring in the same import.
            if !taken.contains(edit) {
                taken.push(edit.clone());
            }
        }
        true
    }

    /// Whether nothing was taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The files to change, in order of their paths, with their edits.
    pub fn files(&self) -> impl Iterator<Item = (&Arc<Path>, &[Edit])> {
        self.edits.iter().map(|(path, edits)| (path, edits.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::Applicability;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { path: Path::new("a.rs").into(), range: TextRange::new(start, end), text: text.into() }
    }

    fn fix(edits: Vec<Edit>) -> Fix {
        Fix { title: "Mend".into(), applicability: Applicability::Safe, edits }
    }

    #[test]
    fn applies_in_any_order() {
        let edits = [edit(4, 5, "é"), edit(0, 1, "XY"), edit(2, 2, "+")];
        assert_eq!(apply("abcde", &edits).as_deref(), Ok("XYb+cdé"));
    }

    #[test]
    fn refuses_overlaps() {
        let conflict = Conflict::Overlap(TextRange::new(0, 3), TextRange::new(2, 4));
        assert_eq!(apply("abcde", &[edit(2, 4, ""), edit(0, 3, "")]), Err(conflict));
    }

    #[test]
    fn refuses_two_insertions_at_one_place() {
        assert!(matches!(apply("ab", &[edit(1, 1, "x"), edit(1, 1, "y")]), Err(Conflict::Overlap(..))));
    }

    #[test]
    fn refuses_what_does_not_fit() {
        assert_eq!(apply("é", &[edit(1, 2, "")]), Err(Conflict::Misfit(TextRange::new(1, 2))));
        assert_eq!(apply("ab", &[edit(1, 9, "")]), Err(Conflict::Misfit(TextRange::new(1, 9))));
        assert_eq!(apply("ab", &[edit(2, 1, "")]), Err(Conflict::Misfit(TextRange::new(2, 1))));
    }

    #[test]
    fn a_plan_takes_a_fix_whole_or_not_at_all() {
        let mut plan = Plan::default();
        assert!(plan.take(&fix(vec![edit(0, 2, "x")])));
        assert!(!plan.take(&fix(vec![edit(5, 6, "y"), edit(1, 3, "z")])));
        assert!(plan.take(&fix(vec![edit(2, 3, "w")])));
        let (_, edits) = plan.files().next().expect("a file");
        assert_eq!(edits, [edit(0, 2, "x"), edit(2, 3, "w")]);
    }

    #[test]
    fn a_plan_shares_an_equal_edit() {
        let mut plan = Plan::default();
        let import = edit(0, 0, "use tokio::task;\n");
        assert!(plan.take(&fix(vec![import.clone(), edit(5, 6, "x")])));
        assert!(plan.take(&fix(vec![import, edit(8, 9, "y")])));
        assert_eq!(plan.files().next().map(|(_, edits)| edits.len()), Some(3));
    }
}
