//! The rules as SARIF describes them.

use serde_json::json;
use serde_sarif::sarif;

use crate::findings::Level;
use crate::rules::{RuleInfo, registry};

/// Every rule, in the registry's order: a run tells what it looked for, not only what it found.
pub fn all() -> Vec<sarif::ReportingDescriptor> {
    registry::infos().map(descriptor).collect()
}

/// A rule's place among all.
pub fn index(rule: &str) -> Option<i64> {
    registry::infos().position(|info| info.id == rule).and_then(|index| i64::try_from(index).ok())
}

/// A text without a Markdown form.
pub fn text(text: &str) -> sarif::MultiformatMessageString {
    sarif::MultiformatMessageString::builder().text(text).build()
}

fn descriptor(info: &RuleInfo) -> sarif::ReportingDescriptor {
    let page = info.page().replace("```rust,fires", "```rust").replace("```rust,silent", "```rust");
    let help = sarif::MultiformatMessageString::builder().text(page.as_str()).markdown(page.as_str()).build();
    let enabled = info.level != Level::Allow;
    let default = sarif::ReportingConfiguration::builder().level(level(info.level)).enabled(enabled).build();
    let tags = json!({ "tags": ["async", info.area.as_str()], "precision": "high" });
    let mut descriptor = sarif::ReportingDescriptor::builder()
        .id(info.id)
        .short_description(text(&info.summary()))
        .full_description(text(&info.summary()))
        .help(help)
        .default_configuration(default)
        .build();
    descriptor.properties = serde_json::from_value(tags).ok();
    descriptor
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warn => "warning",
        Level::Hint | Level::Allow => "note",
    }
}
