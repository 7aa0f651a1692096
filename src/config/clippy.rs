//! What clippy's configuration says that asyncwise can use.

use toml::{Table, Value};

use super::{Knowledge, Settings};

/// Reads `clippy.toml`. None: it is no TOML, which is clippy's to say.
#[must_use]
pub fn read(text: &str) -> Option<Settings> {
    let table: Table = text.parse().ok()?;
    let entries = table.get("await-holding-invalid-types").and_then(Value::as_array).into_iter().flatten();
    let paths = entries.filter_map(|entry| entry.as_str().or_else(|| entry.get("path")?.as_str()));
    let knowledge = Knowledge { not_across_await: paths.map(str::to_owned).collect(), ..Knowledge::default() };
    Some(Settings { knowledge, ..Settings::default() })
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
}
