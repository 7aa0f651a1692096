//! `--format sarif`: SARIF 2.1.0, as code-scanning services take it.

mod places;
mod rules;

use std::collections::BTreeMap;

use serde_sarif::sarif;

use crate::findings::{Applicability, Edit, Finding, Fix, Level};

use super::report::{Located, Report, Skipped};

use places::{Places, ROOT};

/// Names our way to tell a finding from others. Another way would have another name.
const FINGERPRINT: &str = "asyncwiseFinding/v1";

/// The report as one line of JSON. `status` is what the process will end with.
#[must_use]
pub fn render(report: &Report, status: u8) -> String {
    let log = sarif::Sarif::builder()
        .version(sarif::Version::V2_1_0.to_string())
        .schema("https://json.schemastore.org/sarif-2.1.0.json")
        .runs(vec![run(report, status)])
        .build();
    let mut text = serde_json::to_string(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn run(report: &Report, status: u8) -> sarif::Run {
    let places = Places::new(report);
    let driver = sarif::ToolComponent::builder()
        .name("asyncwise")
        .version(env!("CARGO_PKG_VERSION"))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .short_description(rules::text(env!("CARGO_PKG_DESCRIPTION")))
        .rules(rules::all())
        .build();
    sarif::Run::builder()
        .tool(sarif::Tool::builder().driver(driver).build())
        .invocations(vec![invocation(report, &places, status)])
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), places.root())]))
        .column_kind("utf16CodeUnits")
        .results(report.findings.iter().map(|located| result(located, &places)).collect::<Vec<_>>())
        .build()
}

fn invocation(report: &Report, places: &Places<'_>, status: u8) -> sarif::Invocation {
    let skipped = report.skipped.iter().map(|skipped| left_out(skipped, places));
    let notes = report.notes.iter().map(|note| notification(note, "note"));
    sarif::Invocation::builder()
        .execution_successful(status < super::COULD_NOT_RUN)
        .exit_code(i64::from(status))
        .tool_execution_notifications(skipped.chain(notes).collect::<Vec<_>>())
        .build()
}

fn left_out(skipped: &Skipped, places: &Places<'_>) -> sarif::Notification {
    let message = format!("skipped: {}", skipped.reason);
    let location = sarif::PhysicalLocation::builder().artifact_location(places.file(&skipped.path)).build();
    let location = sarif::Location::builder().physical_location(location).build();
    let mut notification = notification(&message, "warning");
    notification.locations = Some(vec![location]);
    notification
}

fn result(Located { path, finding, identity }: &Located, places: &Places<'_>) -> sarif::Result {
    let mut location = places.location(path, finding.range);
    if !identity.item.is_empty() {
        let item = sarif::LogicalLocation::builder().fully_qualified_name(identity.item.as_str()).build();
        location.logical_locations = Some(vec![item]);
    }
    let print = format!("{:016x}", places.fingerprint(path, finding.rule, identity));
    let mut result = sarif::Result::builder()
        .rule_id(finding.rule)
        .level(level(finding.level))
        .message(message(&finding.message))
        .locations(vec![location])
        .partial_fingerprints(BTreeMap::from([(FINGERPRINT.to_owned(), print)]))
        .build();
    result.rule_index = rules::index(finding.rule);
    result.related_locations = related(finding, places);
    result.fixes = fixes(finding, places);
    result
}

fn related(finding: &Finding, places: &Places<'_>) -> Option<Vec<sarif::Location>> {
    let related = (1..).zip(&finding.related).map(|(id, related)| sarif::Location {
        id: Some(id),
        message: Some(message(&related.message)),
        ..places.location(&related.path, related.range)
    });
    (!finding.related.is_empty()).then(|| related.collect())
}

fn fixes(finding: &Finding, places: &Places<'_>) -> Option<Vec<sarif::Fix>> {
    let with_edits = finding.fixes.iter().filter(|fix| !fix.edits.is_empty());
    let fixes: Vec<_> = with_edits.map(|fix| mend(fix, places)).collect();
    (!fixes.is_empty()).then_some(fixes)
}

fn mend(fix: &Fix, places: &Places<'_>) -> sarif::Fix {
    let mut by_file: BTreeMap<_, Vec<&Edit>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(&edit.path).or_default().push(edit);
    }
    let changes = by_file.into_iter().map(|(path, edits)| {
        let replacements: Vec<_> = edits.into_iter().map(|edit| replacement(edit, places)).collect();
        sarif::ArtifactChange::builder().artifact_location(places.file(path)).replacements(replacements).build()
    });
    let title = match fix.applicability {
        Applicability::Safe => fix.title.clone(),
        Applicability::Review => format!("{} (to review)", fix.title),
    };
    sarif::Fix::builder().description(message(&title)).artifact_changes(changes.collect::<Vec<_>>()).build()
}

fn replacement(edit: &Edit, places: &Places<'_>) -> sarif::Replacement {
    let text = sarif::ArtifactContent::builder().text(edit.text.as_str()).build();
    let region = places.region(&edit.path, edit.range);
    sarif::Replacement::builder().deleted_region(region).inserted_content(text).build()
}

fn notification(text: &str, level: &str) -> sarif::Notification {
    sarif::Notification::builder().message(message(text)).level(level).build()
}

fn message(text: &str) -> sarif::Message {
    sarif::Message::builder().text(text).build()
}

const fn level(level: Level) -> sarif::ResultLevel {
    match level {
        Level::Error => sarif::ResultLevel::Error,
        Level::Warn => sarif::ResultLevel::Warning,
        Level::Hint | Level::Allow => sarif::ResultLevel::Note,
    }
}
