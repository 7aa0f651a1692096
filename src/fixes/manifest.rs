//! Rewrites of manifests. What is written there keeps its form.

use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use crate::text::TextRange;

/// The tables that dependencies stand in, by their paths.
const TABLES: [&[&str]; 4] =
    [&["dependencies"], &["workspace", "dependencies"], &["dev-dependencies"], &["build-dependencies"]];

/// Whether the version and the features of a package are said by the workspace's manifest. None: it is no dependency.
#[must_use]
pub fn inherits(text: &str, package: &str) -> Option<bool> {
    let mut document = text.trim_start_matches('\u{feff}').parse::<DocumentMut>().ok()?;
    let dependency = dependency(&mut document, package)?;
    let table = dependency.as_table_like();
    Some(table.and_then(|table| table.get("workspace")).and_then(Item::as_bool) == Some(true))
}

/// The edit that turns on a feature of a dependency. None: it is on, or it is no dependency.
#[must_use]
pub fn with_feature(text: &str, package: &str, feature: &str) -> Option<(TextRange, String)> {
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut document = text[bom..].parse::<DocumentMut>().ok()?;
    turn_on(dependency(&mut document, package)?, feature)?;
    let mut after = document.to_string();
    if text.contains("\r\n") {
        after = after.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    Some(difference(text, &format!("{}{after}", &text[..bom])))
}

fn dependency<'d>(document: &'d mut DocumentMut, package: &str) -> Option<&'d mut Item> {
    let has = |path: &&[&str], document: &DocumentMut| {
        let table = path.iter().try_fold(document.as_item(), |item, key| item.get(key));
        table.and_then(Item::as_table_like).and_then(|table| key_of(table, package))
    };
    let (path, key) = TABLES.iter().find_map(|path| Some((*path, has(path, document)?)))?;
    let table = path.iter().try_fold(document.as_item_mut(), |item, key| item.get_mut(*key))?;
    table.get_mut(&key)
}

/// What the table calls a package.
fn key_of(table: &dyn TableLike, package: &str) -> Option<String> {
    let renamed = |item: &Item| item.get("package").and_then(Item::as_str).map(str::to_owned);
    let found = table.iter().find(|(key, item)| renamed(item).map_or(*key == package, |name| name == package));
    found.map(|(key, _)| key.to_owned())
}

fn turn_on(dependency: &mut Item, feature: &str) -> Option<()> {
    if let Some(version) = dependency.as_str() {
        let mut table = InlineTable::new();
        table.insert("version", version.into());
        table.insert("features", Value::Array(Array::from_iter([feature])));
        *dependency = Item::Value(Value::InlineTable(table));
        return Some(());
    }
    let table = dependency.as_table_like_mut()?;
    let Some(features) = table.get_mut("features") else {
        table.insert("features", Item::Value(Value::Array(Array::from_iter([feature]))));
        return Some(());
    };
    let features = features.as_array_mut()?;
    if features.iter().any(|on| on.as_str() == Some(feature)) {
        return None;
    }
    let mut value = Value::from(feature);
    match features.iter().last().and_then(|before| before.decor().prefix()?.as_str()) {
        // On a line of its own, as the one before it.
        Some(prefix) if prefix.contains('\n') => {
            value.decor_mut().set_prefix(prefix.to_owned());
            features.push_formatted(value);
        }
        _ => features.push(value),
    }
    Some(())
}

/// The one edit between two texts.
fn difference(before: &str, after: &str) -> (TextRange, String) {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize = before.chars().zip(after.chars()).take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let rest = before[start..].chars().rev().zip(after[start..].chars().rev());
    let end: usize = rest.take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let range = [start, before.len() - end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
    (TextRange::new(range[0], range[1]), after[start..after.len() - end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> Option<String> {
        let (range, new) = with_feature(text, "tokio", "time")?;
        let mut text = text.to_owned();
        text.replace_range(std::ops::Range::<usize>::from(range), &new);
        Some(text)
    }

    #[test]
    fn a_version_becomes_a_table() {
        let text = "[dependencies]\n# The runtime.\ntokio = \"1\" # newest\nserde = \"1\"\n";
        let wanted = "[dependencies]\n# The runtime.\ntokio = { version = \"1\", features = [\"time\"] }";
        assert!(after(text).expect("changed").starts_with(wanted), "{:?}", after(text));
    }

    #[test]
    fn a_list_of_features_is_extended_in_its_form() {
        let text = "[dependencies]\r\ntokio = { version = \"1\", features = [\"rt\", \"net\"] }\r\n";
        let wanted = "[dependencies]\r\ntokio = { version = \"1\", features = [\"rt\", \"net\", \"time\"] }\r\n";
        assert_eq!(after(text).as_deref(), Some(wanted));
        let text = "[dependencies.tokio]\nversion = \"1\"\nfeatures = [\n    \"rt\",\n    \"net\",\n]\n";
        let wanted =
            "[dependencies.tokio]\nversion = \"1\"\nfeatures = [\n    \"rt\",\n    \"net\",\n    \"time\",\n]\n";
        assert_eq!(after(text).as_deref(), Some(wanted));
    }

    #[test]
    fn what_is_on_or_no_dependency_stays() {
        assert_eq!(after("[dependencies]\ntokio = { version = \"1\", features = [\"time\"] }\n"), None);
        assert_eq!(after("[dependencies]\nserde = \"1\"\n"), None);
    }

    #[test]
    fn another_name_and_the_workspace_are_seen() {
        let text = "[dependencies]\nrt = { package = \"tokio\", version = \"1\" }\n";
        assert!(after(text).expect("changed").contains("features = [\"time\"]"));
        assert_eq!(inherits("[dependencies]\ntokio.workspace = true\n", "tokio"), Some(true));
        assert_eq!(inherits(text, "tokio"), Some(false));
        let workspace = "[workspace.dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n";
        assert!(after(workspace).expect("changed").contains("[\"rt\", \"time\"]"));
    }
}
