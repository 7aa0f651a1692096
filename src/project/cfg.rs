//! Which items are part of what is analysed.

use crate::db::CfgOptions;
use crate::ir::{Attr, Item, ItemIdx, ItemTree};
use crate::syntax::cfg::{Truth, evaluate, requires_test};

/// Whether an item is part of what is analysed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Compiled {
    /// No build has it, or only one that leaves out what is analysed instead.
    No,
    /// Only builds with a feature that is off by default have it, and nothing else stands for it otherwise. Where it names
    /// what something else names too, that comes first.
    Optional,
    /// Builds with the default features have it.
    Yes,
}

/// Whether the item at `idx`, and all around it, is part of what is analysed.
#[must_use]
pub fn compiled(tree: &ItemTree, idx: ItemIdx, options: &CfgOptions) -> Compiled {
    let mut result = Compiled::Yes;
    let mut at = Some(idx);
    while let Some((idx, item)) = at.and_then(|idx| Some((idx, tree.get(idx)?))) {
        result = result.min(compiled_here(tree, idx, item, options));
        at = item.parent;
    }
    result
}

/// Whether an item is part of what is analysed, when all around it is.
#[must_use]
pub fn compiled_here(tree: &ItemTree, idx: ItemIdx, item: &Item, options: &CfgOptions) -> Compiled {
    if is_enabled(&item.attrs, options) != Truth::No {
        return Compiled::Yes;
    }
    let all = CfgOptions { features: options.known_features.clone().unwrap_or_default(), ..options.clone() };
    if is_enabled(&item.attrs, &all) == Truth::No || has_twin(tree, idx, item, options) {
        return Compiled::No;
    }
    Compiled::Optional
}

/// Whether another item of the same name stands in the same place in builds that leave this one out.
fn has_twin(tree: &ItemTree, idx: ItemIdx, item: &Item, options: &CfgOptions) -> bool {
    let same = |other: &Item| !item.name.is_empty() && other.name == item.name && other.parent == item.parent;
    let enabled = |other: &Item| is_enabled(&other.attrs, options) != Truth::No;
    (0..).zip(&tree.items).any(|(at, other)| at != idx && same(other) && enabled(other))
}

/// Whether an item with these attributes is compiled.
#[must_use]
pub fn is_enabled(attrs: &[Attr], options: &CfgOptions) -> Truth {
    let cfgs = attrs.iter().filter(|attr| attr.path == "cfg").map(|attr| evaluate(&attr.args, options));
    Truth::all(cfgs)
}

/// Whether these attributes leave an item to test builds only.
#[must_use]
pub fn is_test_only(attrs: &[Attr]) -> bool {
    attrs.iter().any(|attr| attr.path == "cfg" && requires_test(&attr.args))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> CfgOptions {
        let names = |all: &[&str]| all.iter().map(|name| (*name).into()).collect();
        CfgOptions { features: names(&["net"]), known_features: Some(names(&["net", "legacy"])) }
    }

    /// A function with this attribute.
    fn function(name: &str, predicate: &str) -> Item {
        let text = format!("#[cfg({predicate})] fn {name}() {{}}");
        crate::syntax::lower_header(crate::syntax::SplitKind::Fn, &text.into())
    }

    #[test]
    fn what_a_feature_adds_is_analysed_unless_something_stands_for_it() {
        let items = vec![
            function("load", "feature = \"legacy\""),
            function("load", "not(feature = \"legacy\")"),
            function("serve", "feature = \"legacy\""),
            function("never", "any()"),
        ];
        let tree = ItemTree { items, ..ItemTree::default() };
        let found: Vec<Compiled> = (0..4).map(|idx| compiled(&tree, idx, &options())).collect();
        assert_eq!(found, [Compiled::No, Compiled::Yes, Compiled::Optional, Compiled::No]);
    }
}
