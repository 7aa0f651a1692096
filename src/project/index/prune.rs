//! Leaves out of an item tree what no other crate can name, and no public signature needs.

use crate::ir::{Attr, Item, ItemIdx, ItemKind, ItemTree, Visibility};
use crate::project::cfg;

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
        attrs: item.attrs.into_iter().filter(is_telling).collect(),
        ..item
    });
    ItemTree { items: items.collect(), attrs: tree.attrs.into_iter().filter(is_telling).collect(), made_from }
}

fn is_wanted(tree: &ItemTree, item: &Item) -> bool {
    if cfg::is_test_only(&item.attrs) {
        return false;
    }
    if item.is_fn() {
        return match container(tree, item).map(Item::kind) {
            Some(ItemKind::Trait { .. }) => true,
            Some(ItemKind::Impl(data)) => data.trait_.is_none() && item.vis == Visibility::Public,
            _ => item.vis == Visibility::Public,
        };
    }
    match item.kind() {
        ItemKind::Const { .. } | ItemKind::Static { .. } => match container(tree, item).map(Item::kind) {
            Some(ItemKind::Trait { .. }) => true,
            Some(ItemKind::Impl(data)) => data.trait_.is_some() || item.vis == Visibility::Public,
            _ => item.vis == Visibility::Public,
        },
        ItemKind::Unknown => false,
        _ => true,
    }
}

/// The `impl` or `trait` around an item, item macros seen through.
fn container<'a>(tree: &'a ItemTree, item: &Item) -> Option<&'a Item> {
    let mut around = tree.get(item.parent?)?;
    while let ItemKind::MacroCall { .. } = around.kind() {
        around = tree.get(around.parent?)?;
    }
    Some(around)
}

/// Whether an attribute can change what a name means.
fn is_telling(attr: &Attr) -> bool {
    !matches!(
        attr.path.as_str(),
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
