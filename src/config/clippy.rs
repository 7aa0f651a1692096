//! What clippy's configuration says that asyncwise can use.
//!
//! A method is disallowed for many reasons, and only one of them says anything about async code: that it blocks. So an entry
//! of `disallowed-methods` counts when its `reason` says just that, and as no more than that: the function is reported where
//! it would block a task, and nowhere else. A reason with a negation in it ("use the variant that does not block") is left
//! alone, since nobody but its reader knows what it is about.

use toml::{Table, Value};

use super::{Knowledge, Settings};

/// Reads `clippy.toml`. None: it is no TOML, which is clippy's to say.
#[must_use]
pub fn read(text: &str) -> Option<Settings> {
    let table: Table = text.parse().ok()?;
    let types = entries(&table, "await-holding-invalid-types");
    let methods = entries(&table, "disallowed-methods");
    let knowledge = Knowledge {
        not_across_await: types.map(|(path, _)| path.to_owned()).collect(),
        blocks: methods.filter(|(_, reason)| says_it_blocks(reason)).map(|(path, _)| path.to_owned()).collect(),
        ..Knowledge::default()
    };
    Some(Settings { knowledge, ..Settings::default() })
}

/// The paths of a list, each with the reason that is given for it.
fn entries<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let entries = table.get(key).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| {
        let path = entry.as_str().or_else(|| entry.get("path")?.as_str())?;
        Some((path, entry.get("reason").and_then(Value::as_str).unwrap_or_default()))
    })
}

/// Whether a reason says of a function that it blocks.
fn says_it_blocks(reason: &str) -> bool {
    const NEGATIONS: [&str; 8] = ["not", "no", "non", "never", "without", "t", "nonblocking", "avoids"];
    const BLOCKS: [&str; 8] = [
        "blocks",
        "may block",
        "can block",
        "could block",
        "might block",
        "will block",
        "is blocking",
        "blocking call",
    ];
    let reason = reason.to_lowercase();
    let words: Vec<&str> =
        reason.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).collect();
    let has = |phrase: &str| {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        words.windows(phrase.len()).any(|window| window == phrase)
    };
    !NEGATIONS.iter().any(|word| has(word)) && BLOCKS.iter().any(|phrase| has(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_named_with_or_without_a_reason() {
        let text =
            "msrv = \"1.80\"\nawait-holding-invalid-types = [\"a::Guard\", { path = \"b::Lock\", reason = \"no\" }, 3]";
        assert_eq!(read(text).unwrap_or_default().knowledge.not_across_await, ["a::Guard", "b::Lock"]);
        assert!(read("= 1").is_none());
    }

    #[test]
    fn a_method_blocks_when_its_reason_says_just_that() {
        for (reason, blocks) in [
            ("blocks the runtime", true),
            ("This can block; use `spawn_blocking`.", true),
            ("A blocking call in async code", true),
            ("is blocking", true),
            ("", false),
            ("use tokio::fs", false),
            ("use spawn_blocking", false),
            ("use the blocking variant", false),
            ("use the one that does not block", false),
            ("use the non-blocking one, this blocks", false),
            ("doesn't say that it blocks", false),
            ("not our style", false),
        ] {
            assert_eq!(says_it_blocks(reason), blocks, "{reason}");
        }
        let text = "disallowed-methods = [\"a::f\", { path = \"b::g\", reason = \"blocks\" }, { path = \"b::h\" }]";
        assert_eq!(read(text).unwrap_or_default().knowledge.blocks, ["b::g"]);
    }
}
