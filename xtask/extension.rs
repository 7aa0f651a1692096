//! The settings of the extension for VS Code: a level for each rule, from the schema of the configuration.

use serde_json::{Map, Value, json};

use super::Failure;

/// How the setting stands in `package.json`, which has it once, last in its object.
const START: &str = "\n        \"asyncwise.rules\": {\n";
const END: &str = "\n        }\n";

/// The extension's manifest with the rules of `schema` among its settings. Everything else is written by hand, and stays
/// byte for byte as it is.
pub fn manifest(text: &str, schema: &Value) -> Result<String, Failure> {
    let rules = schema.pointer("/properties/rules/properties").and_then(Value::as_object);
    let setting = serde_json::to_string_pretty(&setting(rules.ok_or("a schema without rules")?))?;
    let (before, rest) = text.split_once(START).ok_or("a package.json without `asyncwise.rules`")?;
    let rest = format!("\n{rest}");
    let (_, after) = rest.split_once(END).ok_or("`asyncwise.rules` does not end")?;
    let lines: Vec<&str> = setting.lines().collect();
    let inside = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let inside: Vec<String> = inside.iter().map(|line| format!("        {line}")).collect();
    Ok(format!("{before}{START}{}{END}{after}", inside.join("\n")))
}

fn setting(rules: &Map<String, Value>) -> Value {
    let properties: Map<String, Value> = rules.iter().map(|(id, rule)| (id.clone(), level(rule))).collect();
    json!({
        "type": "object",
        "default": {},
        "additionalProperties": false,
        "markdownDescription": "Levels of rules. The `asyncwise.toml` of a project says the same for the whole team.",
        "properties": properties,
    })
}

fn level(rule: &Value) -> Value {
    json!({ "type": "string", "enum": rule["enum"], "default": rule["default"], "markdownDescription": rule["description"] })
}
