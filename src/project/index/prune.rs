//! Leaves out of an item tree what no other crate can name, and no public signature needs.

use crate::ir::{Item, ItemIdx, ItemKind, ItemTree, Shape, Visibility};
use crate::project::cfg;
use crate::syntax;

/// The tree without private functions, without what only tests see, and without attributes that say nothing of types.
/// A trait's methods are known by the trait, so those of its `impl`s are left out too.
pub fn prune(tree: ItemTree) -> ItemTree {
    let mut places: Vec<Option<ItemIdx>> = Vec::with_capacity(tree.items.len());
    let mut kept = 0;
    for item in &tree.items {
        let around = item.parent.map(|parent| places.get(parent as usize).copied().flatten());
        let is_kept = around != Some(None) && is_wanted(&tree, item);
        places.push(is_kept.then_some(kept));
        kept += ItemIdx::from(is_kept);
    }
    let made_from = tree.made_from.map(|from| {
        let written = places.iter().take(from as usize).filter(|place| place.is_some()).count();
        ItemIdx::try_from(written).unwrap_or(ItemIdx::MAX)
    });
    let items = tree.items.into_iter().zip(&places).filter(|(_, place)| place.is_some()).map(|(item, _)| Item {
        parent: item.parent.and_then(|parent| places.get(parent as usize).copied().flatten()),
        attrs: item.attrs.into_iter().filter(|attr| is_telling(&attr.path)).collect(),
        ..item
    });
    ItemTree {
        items: items.collect(),
        attrs: tree.attrs.into_iter().filter(|attr| is_telling(&attr.path)).collect(),
        made_from,
    }
}

fn is_wanted(tree: &ItemTree, item: &Item) -> bool {
    if cfg::is_test_only(&item.attrs) || !super::build::can_be_here(&item.attrs) {
        return false;
    }
    let in_trait = || container(tree, item).is_some_and(|around| around.shape() == Shape::Trait);
    match item.shape() {
        Shape::Fn => item.vis == Visibility::Public && !is_in_trait_impl(tree, item) || in_trait(),
        Shape::Const | Shape::Static => item.vis == Visibility::Public || in_trait() || is_in_trait_impl(tree, item),
        Shape::Unknown => false,
        _ => true,
    }
}

/// Whether a function with this text, standing where `item` does, can be called by another crate by its own name.
pub fn may_be_called(tree: &ItemTree, item: &Item, text: &str) -> bool {
    let in_trait = || container(tree, item).is_some_and(|around| around.shape() == Shape::Trait);
    (text.contains("pub") && !is_in_trait_impl(tree, item)) || in_trait()
}

/// Whether an item stands in an `impl` of a trait.
fn is_in_trait_impl(tree: &ItemTree, item: &Item) -> bool {
    container(tree, item).and_then(syntax::impl_names).is_some_and(|names| names.trait_.is_some())
}

/// The `impl` or `trait` around an item, item macros seen through.
fn container<'a>(tree: &'a ItemTree, item: &Item) -> Option<&'a Item> {
    let mut around = tree.get(item.parent?)?;
    while around.shape() == Shape::Other && matches!(around.kind(), ItemKind::MacroCall { .. }) {
        around = tree.get(around.parent?)?;
    }
    Some(around)
}

/// Whether an attribute with this path can change what a name means.
pub fn is_telling(path: &str) -> bool {
    !matches!(
        path,
        "doc"
            | "allow"
            | "deny"
            | "warn"
            | "expect"
            | "forbid"
            | "inline"
            | "must_use"
            | "cold"
            | "track_caller"
            | "deprecated"
            | "non_exhaustive"
            | "rustfmt::skip"
            | "repr"
            | "cfg_attr"
            | "serde"
            | "error"
            | "test"
    )
}
