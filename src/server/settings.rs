//! The editor's settings: `{ "level": …, "debounceMs": …, "rules": { id: level } }`.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::findings::Level;
use crate::rules::registry;

/// The section of the client's configuration that is ours.
pub const SECTION: &str = "asyncwise";

/// The pause after a key stroke before a document is looked at.
const DEBOUNCE: Duration = Duration::from_millis(120);

/// Longer pauses would make the server look dead.
const MAX_DEBOUNCE: u64 = 5_000;

/// What the editor says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorSettings {
    /// The pause after a change before the document is looked at.
    pub debounce: Duration,
    /// Findings of a lower level are not shown.
    pub level: Option<Level>,
    /// Levels of single rules.
    pub rules: BTreeMap<String, Level>,
}

impl Default for EditorSettings {
    fn default() -> Self {
        Self { debounce: DEBOUNCE, level: None, rules: BTreeMap::new() }
    }
}

impl EditorSettings {
    /// Reads `value`, which may be our section or hold it. What cannot be read is left out and logged: one wrong level
    /// must not turn off all others.
    pub fn read(value: &Value) -> Self {
        let value = value.get(SECTION).unwrap_or(value);
        let debounce = field::<u64>(value, "debounceMs").map(|ms| Duration::from_millis(ms.min(MAX_DEBOUNCE)));
        let rules = value.get("rules").and_then(Value::as_object);
        for id in rules.into_iter().flat_map(|rules| rules.keys()).filter(|id| registry::info(id).is_none()) {
            tracing::warn!("the editor's settings name the rule `{id}`, which there is not");
        }
        Self {
            debounce: debounce.unwrap_or(DEBOUNCE),
            level: field(value, "level"),
            rules: rules
                .into_iter()
                .flat_map(|rules| rules.keys().filter_map(|id| Some((id.clone(), field(value.get("rules")?, id)?))))
                .collect(),
        }
    }
}

fn field<T: DeserializeOwned>(value: &Value, name: &str) -> Option<T> {
    let given = value.get(name).filter(|given| !given.is_null())?;
    match serde_json::from_value(given.clone()) {
        Ok(read) => Some(read),
        Err(error) => {
            tracing::warn!(setting = name, %error, "a setting of the editor cannot be read");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_the_section_bare_or_wrapped() {
        let bare = json!({"level": "warn", "debounceMs": 10, "rules": {"a": "error"}});
        let settings = EditorSettings::read(&bare);
        assert_eq!(settings.debounce, Duration::from_millis(10));
        assert_eq!(settings.level, Some(Level::Warn));
        assert_eq!(settings.rules, BTreeMap::from([("a".to_owned(), Level::Error)]));
        assert_eq!(EditorSettings::read(&json!({"asyncwise": bare})), settings);
    }

    #[test]
    fn leaves_out_what_it_cannot_read() {
        let settings =
            EditorSettings::read(&json!({"level": 3, "debounceMs": "soon", "rules": {"a": "loud", "b": "hint"}}));
        assert_eq!(settings.level, None);
        assert_eq!(settings.debounce, DEBOUNCE);
        assert_eq!(settings.rules, BTreeMap::from([("b".to_owned(), Level::Hint)]));
        assert_eq!(EditorSettings::read(&Value::Null), EditorSettings::default());
    }
}
