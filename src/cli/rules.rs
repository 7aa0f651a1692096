//! `asyncwise rules`.

use std::fmt::Write;
use std::process::ExitCode;

use serde_json::json;

use crate::rules::{RuleInfo, registry};

use super::args::ListFormat;
use super::output::{self, Failure};

/// Lists the rules.
pub fn run(format: ListFormat) -> Result<ExitCode, Failure> {
    output::print(&match format {
        ListFormat::Text => to_text(),
        ListFormat::Json => to_json(),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn to_text() -> String {
    let width = registry::infos().map(|info| info.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    let mut area = None;
    for info in registry::infos() {
        if area.replace(info.area) != Some(info.area) {
            let gap = if text.is_empty() { "" } else { "\n" };
            let _ = writeln!(text, "{gap}{}: {}", info.area.as_str(), info.area.motto());
        }
        let _ = writeln!(text, "  {:width$}  {:5}  {}", info.id, info.level.as_str(), info.summary().replace('`', ""));
    }
    text
}

fn to_json() -> String {
    let rules: Vec<_> = registry::infos().map(rule).collect();
    format!("{}\n", json!({ "version": 1, "rules": rules }))
}

fn rule(info: &RuleInfo) -> serde_json::Value {
    json!({
        "id": info.id,
        "area": info.area.as_str(),
        "level": info.level,
        "summary": info.summary(),
        "clippy": info.clippy,
    })
}
