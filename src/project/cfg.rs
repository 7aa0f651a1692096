//! `cfg` predicates, evaluated as far as the facts go.

use crate::db::CfgOptions;
use crate::ir::{Attr, Item, ItemIdx, ItemTree};

/// The value of a predicate; what no fact decides counts as both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Truth {
    /// Holds in every build.
    Yes,
    /// Holds in no build.
    No,
    /// Holds in some builds (`test`, for one).
    Maybe,
}

impl Truth {
    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
        }
    }

    fn from_bool(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }
}

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
    all(cfgs)
}

/// Whether these attributes leave an item to test builds only.
#[must_use]
pub fn is_test_only(attrs: &[Attr]) -> bool {
    attrs.iter().any(|attr| attr.path == "cfg" && requires_test(&attr.args))
}

/// Whether a predicate cannot hold without `test`.
fn requires_test(predicate: &str) -> bool {
    let predicate = predicate.trim();
    match split_call(predicate) {
        Some(("all", args)) => arguments(args).any(requires_test),
        Some(("any", args)) => arguments(args).all(requires_test),
        _ => predicate == "test",
    }
}

/// The value of a predicate: `all(unix, feature = "x")`.
#[must_use]
pub fn evaluate(predicate: &str, options: &CfgOptions) -> Truth {
    let predicate = predicate.trim();
    if let Some((name, args)) = split_call(predicate) {
        return match name {
            "all" => all(arguments(args).map(|arg| evaluate(arg, options))),
            "any" => all(arguments(args).map(|arg| evaluate(arg, options).not())).not(),
            "not" => evaluate(args, options).not(),
            _ => Truth::Maybe,
        };
    }
    match predicate.split_once('=') {
        Some((key, value)) => key_value(key.trim(), value.trim().trim_matches('"'), options),
        None => flag(predicate),
    }
}

fn key_value(key: &str, value: &str, options: &CfgOptions) -> Truth {
    match key {
        "feature" if options.known_features.is_some() => Truth::from_bool(options.features.iter().any(|f| f == value)),
        "target_os" => Truth::from_bool(value == std::env::consts::OS),
        "target_family" => Truth::from_bool(value == std::env::consts::FAMILY),
        "target_vendor" if value == "apple" => Truth::from_bool(cfg!(target_vendor = "apple")),
        "target_arch" => Truth::from_bool(value == std::env::consts::ARCH),
        _ => Truth::Maybe,
    }
}

fn flag(name: &str) -> Truth {
    match name {
        "unix" => Truth::from_bool(cfg!(unix)),
        "windows" => Truth::from_bool(cfg!(windows)),
        "true" => Truth::Yes,
        "false" | "loom" | "miri" | "doc" | "docsrs" | "rustdoc" => Truth::No,
        _ => Truth::Maybe,
    }
}

fn all(values: impl Iterator<Item = Truth>) -> Truth {
    let mut result = Truth::Yes;
    for value in values {
        match value {
            Truth::No => return Truth::No,
            Truth::Maybe => result = Truth::Maybe,
            Truth::Yes => {}
        }
    }
    result
}

/// `name(args)`.
fn split_call(predicate: &str) -> Option<(&str, &str)> {
    let (name, rest) = predicate.split_once('(')?;
    Some((name.trim(), rest.trim_end().strip_suffix(')')?))
}

/// The parts between commas that stand in no parentheses or quotes.
fn arguments(args: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut quoted) = (0_i32, false);
    args.split(move |c| {
        match c {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0 && !quoted
    })
    .map(str::trim)
    .filter(|arg| !arg.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> CfgOptions {
        let names = |all: &[&str]| all.iter().map(|name| (*name).into()).collect();
        CfgOptions { features: names(&["net"]), known_features: Some(names(&["net", "legacy"])) }
    }

    #[test]
    fn evaluates_predicates_as_far_as_facts_go() {
        for (predicate, expected) in [
            ("feature = \"net\"", Truth::Yes),
            ("feature = \"legacy\"", Truth::No),
            ("not(feature = \"legacy\")", Truth::Yes),
            ("test", Truth::Maybe),
            ("all(test, feature = \"legacy\")", Truth::No),
            ("any(test, feature = \"net\")", Truth::Yes),
            ("any(feature = \"legacy\", not(feature = \"net\"))", Truth::No),
            ("tokio_unstable", Truth::Maybe),
            ("all()", Truth::Yes),
            ("any()", Truth::No),
        ] {
            assert_eq!(evaluate(predicate, &options()), expected, "{predicate}");
        }
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
        let tree = ItemTree { items, attrs: Vec::new() };
        let found: Vec<Compiled> = (0..4).map(|idx| compiled(&tree, idx, &options())).collect();
        assert_eq!(found, [Compiled::No, Compiled::Yes, Compiled::Optional, Compiled::No]);
    }

    #[test]
    fn knows_what_only_tests_see() {
        for (predicate, expected) in [
            ("test", true),
            ("all(test, unix)", true),
            ("any(test, unix)", false),
            ("not(test)", false),
            ("any(test, all(test, unix))", true),
        ] {
            assert_eq!(requires_test(predicate), expected, "{predicate}");
        }
    }
}
