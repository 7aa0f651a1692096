//! `cfg` predicates, evaluated as far as the facts go.

use crate::db::{CfgOptions, Db, SourceFile};
use crate::ir::Attr;

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
    /// The value of `not(…)`.
    fn negated(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
        }
    }

    fn from_bool(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }

    /// The value of `all(…)`.
    pub fn all(values: impl Iterator<Item = Truth>) -> Truth {
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
}

/// Whether a predicate cannot hold without `test`.
#[must_use]
pub fn requires_test(predicate: &str) -> bool {
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
            "all" => Truth::all(arguments(args).map(|arg| evaluate(arg, options))),
            "any" => Truth::all(arguments(args).map(|arg| evaluate(arg, options).negated())).negated(),
            "not" => evaluate(args, options).negated(),
            _ => Truth::Maybe,
        };
    }
    match predicate.split_once('=') {
        Some((key, value)) => key_value(key.trim(), value.trim().trim_matches('"'), options),
        None => flag(predicate),
    }
}

/// The paths of the attributes that `#[cfg_attr(args)]` may add.
pub fn added_attributes<'a>(args: &'a str, options: &CfgOptions) -> impl Iterator<Item = &'a str> {
    let mut parts = arguments(args);
    let is_added = parts.next().is_some_and(|predicate| evaluate(predicate, options) != Truth::No);
    let paths = parts.map(|attr| attr.split(['(', '=', '[', '{']).next().unwrap_or_default().trim());
    paths.filter(move |_| is_added)
}

/// The file that an item's `#[path]` names, or the `#[cfg_attr(…, path = "…")]` whose predicate holds.
#[must_use]
pub fn path_attribute<'a>(attrs: &'a [Attr], options: &CfgOptions) -> Option<&'a str> {
    let plain = attrs.iter().find(|attr| attr.path == "path").map(|attr| attr.args.as_str());
    plain.or_else(|| {
        let mut conditional = attrs.iter().filter(|attr| attr.path == "cfg_attr");
        conditional.find_map(|attr| path_if(&attr.args, options))
    })
}

fn path_if<'a>(args: &'a str, options: &CfgOptions) -> Option<&'a str> {
    let mut parts = arguments(args);
    let holds = evaluate(parts.next()?, options) == Truth::Yes;
    let path = parts.find_map(|part| {
        let (name, file) = part.split_once('=')?;
        (name.trim() == "path").then(|| file.trim().trim_matches('"'))
    })?;
    holds.then_some(path)
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

/// What is known of the builds that a file of the workspace is part of: what its package says.
#[salsa::tracked(returns(ref))]
pub fn file_options(db: &dyn Db, file: SourceFile) -> CfgOptions {
    let path = file.path(db);
    let crates = db.world().crates(db).iter().map(|krate| krate.data(db));
    let nearest = crates.filter(|data| path.starts_with(&data.dir)).max_by_key(|data| data.dir.as_os_str().len());
    nearest.map(|data| data.cfg.clone()).unwrap_or_default()
}

/// Which of the neighbours in a block, a `match` or a struct literal are there, by the predicates of each.
///
/// What only builds with a feature that is off have is there, unless something stands for it otherwise; what only tests
/// have is not. Of two under opposite flags that nobody knows, that of the build without the flag is there.
#[must_use]
pub fn present(neighbours: &[Vec<String>], options: &CfgOptions) -> Vec<bool> {
    let every = CfgOptions { features: options.known_features.clone().unwrap_or_default(), ..options.clone() };
    let value = |predicates: &[String], options: &CfgOptions| {
        Truth::all(predicates.iter().map(|predicate| evaluate(predicate, options)))
    };
    let has_twin = neighbours.iter().any(|predicates| {
        !predicates.is_empty() && value(predicates, options) != Truth::No && value(predicates, &every) == Truth::No
    });
    let bare = |predicate: &String| predicate.split_whitespace().collect::<String>();
    let has_opposite = |predicates: &[String]| {
        let [only] = predicates else { return false };
        let opposite = format!("not({})", bare(only));
        evaluate(only, &every) == Truth::Maybe
            && neighbours.iter().any(|other| matches!(&other[..], [other] if bare(other) == opposite))
    };
    let is_present = |predicates: &Vec<String>| {
        if predicates.iter().any(|predicate| requires_test(predicate)) || has_opposite(predicates) {
            return false;
        }
        value(predicates, options) != Truth::No || (!has_twin && value(predicates, &every) != Truth::No)
    };
    neighbours.iter().map(is_present).collect()
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

    #[test]
    fn of_two_that_stand_for_each_other_one_is_there() {
        let on = |neighbours: &[&str]| {
            let predicates = |one: &&str| if one.is_empty() { Vec::new() } else { vec![(*one).to_owned()] };
            present(&neighbours.iter().map(predicates).collect::<Vec<_>>(), &options())
        };
        assert_eq!(on(&["", "feature = \"legacy\""]), [true, true], "nothing stands for it");
        assert_eq!(on(&["feature = \"legacy\"", "not(feature = \"legacy\")"]), [false, true]);
        assert_eq!(on(&["feature = \"net\"", "not(feature = \"net\")"]), [true, false]);
        assert_eq!(on(&["test", "not(test)"]), [false, true]);
        assert_eq!(on(&["tokio_unstable", "not(tokio_unstable)"]), [false, true]);
        assert_eq!(on(&["all(loud, unix)", "not (all (loud , unix))", "loud"]), [false, true, true]);
        assert_eq!(on(&["any()", "all()"]), [false, true]);
    }
}
