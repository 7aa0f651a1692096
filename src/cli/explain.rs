//! `asyncwise explain RULE`.

use std::process::ExitCode;

use crate::rules::{RuleInfo, registry};

use super::markdown;
use super::output::{self, Failure};

/// Prints the rule's page.
pub fn run(id: &str) -> Result<ExitCode, Failure> {
    let Some(info) = registry::info(id) else {
        return Err(Failure(unknown(id)));
    };
    output::print(&page(info))?;
    Ok(ExitCode::SUCCESS)
}

fn page(info: &RuleInfo) -> String {
    let facts = format!("`{}`, level `{}` unless configured", info.area.as_str(), info.level.as_str());
    let page = without_tests(&info.page());
    markdown::for_terminal(&format!("# {}\n\n{facts}\n\n{page}\n", info.id), markdown::terminal_width())
}

/// `rust,fires` and the like are said to the test harness.
fn without_tests(page: &str) -> String {
    page.replace("```rust,fires", "```rust").replace("```rust,silent", "```rust")
}

fn unknown(id: &str) -> String {
    let ids: Vec<&str> = registry::infos().map(|info| info.id).collect();
    match nearest(id, &ids).as_slice() {
        [] => format!("there is no rule `{id}`; `asyncwise rules` lists them"),
        near => format!("there is no rule `{id}`; did you mean {}?", list(near)),
    }
}

fn list(ids: &[&str]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// At most three names that `id` may be meant to be, the likeliest first.
fn nearest<'i>(id: &str, ids: &[&'i str]) -> Vec<&'i str> {
    let id = id.to_lowercase().replace('_', "-");
    let likeness = |other: &str| {
        let part = !id.is_empty() && other.contains(id.as_str());
        strsim::jaro_winkler(&id, other) + if part { 1.0 } else { 0.0 }
    };
    let mut near: Vec<(f64, &str)> = ids.iter().map(|other| (likeness(other), *other)).collect();
    near.retain(|(likeness, _)| *likeness > 0.8);
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.into_iter().take(3).map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDS: [&str; 3] = ["sync-guard-across-await", "span-guard-across-await", "dropped-join-handle"];

    #[test]
    fn a_slip_of_the_keys_finds_the_rule() {
        assert_eq!(nearest("dropped-join-handel", &IDS), ["dropped-join-handle"]);
        assert_eq!(nearest("sync_guard_across_await", &IDS)[0], "sync-guard-across-await");
    }

    #[test]
    fn a_part_finds_every_rule_that_has_it() {
        assert_eq!(nearest("guard", &IDS).len(), 2);
    }

    #[test]
    fn something_else_finds_nothing() {
        assert!(nearest("zzz", &IDS).is_empty());
        assert_eq!(unknown("zzz"), "there is no rule `zzz`; `asyncwise rules` lists them");
    }

    #[test]
    fn names_are_listed_as_people_do() {
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(list(&["a"]), "`a`");
    }
}
