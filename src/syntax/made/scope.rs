//! Which `macro_rules!` of a file a call in it means.

use rustc_hash::FxHashMap;

use crate::ir::{ItemKind, ItemTree, Name, Path};

/// The definitions of a file, by name, in the order in which they were found.
#[derive(Default)]
pub(super) struct Definitions(FxHashMap<Name, Vec<usize>>);

impl Definitions {
    pub(super) fn add(&mut self, name: Name, at: usize) {
        self.0.entry(name).or_default().push(at);
    }

    /// The last one in front of a call, else any in the file.
    pub(super) fn by_name(&self, name: &Name, call: usize) -> Option<usize> {
        let here = self.0.get(name)?;
        here.iter().rfind(|at| **at < call).or(here.first()).copied()
    }

    /// The one whose textual scope a call stands in. None too when the features of the crate decide between several.
    pub(super) fn in_scope(&self, tree: &ItemTree, path: &Path, call: usize) -> Option<usize> {
        let place = place(tree, call);
        let here = self.0.get(path.as_ident()?)?.iter().copied();
        let seen = here.map(|at| (self::place(tree, at), at));
        let seen: Vec<_> = seen.filter(|(at, def)| *at < place && reaches(tree, *def, &place)).collect();
        let is_certain = !seen.iter().any(|(_, def)| has_cfg(tree, *def, &place));
        seen.into_iter().max().map(|(_, def)| def).filter(|_| is_certain)
    }
}

/// The items around an item and the item itself, outermost first: who comes first in the text is less. What was made stands
/// in the call that made it.
fn place(tree: &ItemTree, at: usize) -> Vec<usize> {
    let mut place = vec![at];
    place.extend(around(tree, at));
    place.reverse();
    place
}

/// The items around an item, innermost first.
fn around(tree: &ItemTree, at: usize) -> impl Iterator<Item = usize> {
    let parent = |at: &usize| tree.items.get(*at).and_then(|item| item.parent).map(|parent| parent as usize);
    std::iter::successors(parent(&at), parent)
}

/// Whether a definition is seen at a place behind it: it ends with the module that it stands in.
fn reaches(tree: &ItemTree, def: usize, place: &[usize]) -> bool {
    let ends_with = |at: &usize| match tree.items[*at].kind() {
        ItemKind::MacroCall { .. } => false,
        ItemKind::Mod { .. } => tree.items[*at].attr("macro_use").is_none(),
        _ => true,
    };
    around(tree, def).find(ends_with).is_none_or(|end| place.contains(&end))
}

/// Whether not every build that has the place has the definition.
fn has_cfg(tree: &ItemTree, def: usize, place: &[usize]) -> bool {
    let mut all = std::iter::once(def).chain(around(tree, def)).filter(|at| !place.contains(at));
    all.any(|at| tree.items[at].attrs.iter().any(|attr| attr.path.starts_with("cfg")))
}
