//! What a file of the configuration can say.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::findings::Level;
use crate::rules::{RuleInfo, registry};

/// Configuration of asyncwise.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Levels of rules, by the rule's id.
    pub rules: BTreeMap<String, Level>,
    /// Levels for some files. The last that matches counts.
    pub overrides: Vec<Override>,
    /// What asyncwise should know of code that it cannot see.
    pub knowledge: Knowledge,
}

/// Levels for some files.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Override {
    /// Globs, relative to the folder of the file that says so. A folder stands for all in it.
    pub paths: Vec<String>,
    /// Levels of rules, by the rule's id.
    pub rules: BTreeMap<String, Level>,
}

/// What asyncwise should know of code that it cannot see.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Knowledge {
    /// Folders with stubs, relative to the folder of the file that says so.
    pub stubs: Vec<String>,
    /// Functions that run the closure given to them off the runtime, by full path.
    pub runs_blocking: Vec<String>,
    /// Types that must not be held across an await, by full path: `await-holding-invalid-types` of `clippy.toml`.
    #[serde(skip)]
    pub not_across_await: Vec<String>,
    /// Functions that block the thread, by full path: those of `disallowed-methods` of `clippy.toml` whose reason says so.
    #[serde(skip)]
    pub blocks: Vec<String>,
}

/// The JSON schema of `asyncwise.toml`, each rule with its summary.
///
/// # Panics
/// Never: the schema of [`Settings`] is an object.
#[must_use]
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(Settings).to_value();
    let rules: Map<String, Value> = registry::infos().map(|info| (info.id.to_owned(), rule_schema(info))).collect();
    let rules = json!({ "type": "object", "properties": rules, "additionalProperties": false });
    for pointer in ["/properties/rules", "/$defs/Override/properties/rules"] {
        if let Some(place) = schema.pointer_mut(pointer) {
            let description = place.get("description").cloned().unwrap_or_default();
            *place = rules.clone();
            place["description"] = description;
        }
    }
    schema
}

fn rule_schema(info: &RuleInfo) -> Value {
    json!({
        "description": info.summary(),
        "default": info.level.as_str(),
        "enum": LEVELS.map(Level::as_str),
    })
}

/// All levels, the lowest first.
pub const LEVELS: [Level; 4] = [Level::Allow, Level::Hint, Level::Warn, Level::Error];

/// What `asyncwise init` writes: every rule, commented out, with its level and what it finds.
#[must_use]
pub fn template() -> String {
    let mut text = String::from(
        "# Configuration of asyncwise. Levels: allow, hint, warn, error.\n\
         # The nearest file counts; what it does not say, one further out may.\n\
         \n\
         [rules]\n",
    );
    for info in registry::infos() {
        text.extend(["# ", &info.summary(), ".\n# ", info.id, " = \"", info.level.as_str(), "\"\n\n"]);
    }
    text.push_str(
        "# Other levels for some files.\n\
         # [[overrides]]\n\
         # paths = [\"benches/**\", \"**/legacy.rs\"]\n\
         # rules.blocking-call-in-async = \"allow\"\n\
         \n\
         # What asyncwise cannot see.\n\
         # [knowledge]\n\
         # stubs = [\"asyncwise/stubs\"]\n\
         # runs_blocking = [\"my_pool::spawn\"] # closures given to these run off the runtime\n",
    );
    text
}
