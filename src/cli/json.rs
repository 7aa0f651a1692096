//! `--format json`: one object, for programs. Its shape is fixed; `version` changes when it breaks.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::findings::{Applicability, Edit, Fix, Level, Related, Setting};
use crate::text::TextRange;

use super::baseline::{Compared, Entry};
use super::paths;
use super::report::{Located, Report};

#[derive(Serialize)]
struct Output<'r> {
    version: u32,
    files: usize,
    findings: Vec<Finding<'r>>,
    skipped: Vec<Skipped<'r>>,
    stats: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline<'r>>,
}

/// Only there when a baseline was given.
#[derive(Serialize)]
struct Baseline<'r> {
    known: usize,
    stale: &'r [Entry],
}

#[derive(Serialize)]
struct Finding<'r> {
    rule: &'r str,
    level: Level,
    setting: Setting,
    file: String,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    message: &'r str,
    related: Vec<Place<'r>>,
    fixes: Vec<Mend<'r>>,
}

#[derive(Serialize)]
struct Place<'r> {
    file: String,
    line: u32,
    column: u32,
    message: &'r str,
}

#[derive(Serialize)]
struct Mend<'r> {
    title: &'r str,
    applicability: Applicability,
    edits: Vec<Replacement<'r>>,
}

#[derive(Serialize)]
struct Replacement<'r> {
    file: String,
    start: Point,
    end: Point,
    text: &'r str,
}

#[derive(Serialize)]
struct Point {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Skipped<'r> {
    file: String,
    reason: &'r str,
}

/// The report as one line of JSON.
#[must_use]
pub fn render(report: &Report, compared: Option<&Compared>, full_stats: bool) -> String {
    let view = View { report };
    let output = Output {
        version: 1,
        files: report.stats.files,
        findings: report.findings.iter().map(|located| view.finding(located)).collect(),
        skipped: view.skipped(),
        stats: report.stats.to_json(full_stats),
        baseline: compared.map(|compared| Baseline { known: compared.known, stale: &compared.stale }),
    };
    let mut text = serde_json::to_string(&output).unwrap_or_default();
    text.push('\n');
    text
}

struct View<'r> {
    report: &'r Report,
}

impl<'r> View<'r> {
    fn finding(&self, located: &'r Located) -> Finding<'r> {
        let finding = &located.finding;
        let [start, end] = self.points(&located.path, finding.range);
        Finding {
            rule: finding.rule,
            level: finding.level,
            setting: finding.setting,
            file: self.name(&located.path),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            message: &finding.message,
            related: finding.related.iter().map(|related| self.place(related)).collect(),
            fixes: finding.fixes.iter().map(|fix| self.fix(fix)).collect(),
        }
    }

    fn place(&self, related: &'r Related) -> Place<'r> {
        let [start, _] = self.points(&related.path, related.range);
        let file = self.name(&related.path);
        Place { file, line: start.line, column: start.column, message: &related.message }
    }

    fn fix(&self, fix: &'r Fix) -> Mend<'r> {
        let edits = fix.edits.iter().map(|edit| self.edit(edit)).collect();
        Mend { title: &fix.title, applicability: fix.applicability, edits }
    }

    fn edit(&self, edit: &'r Edit) -> Replacement<'r> {
        let [start, end] = self.points(&edit.path, edit.range);
        Replacement { file: self.name(&edit.path), start, end, text: &edit.text }
    }

    fn skipped(&self) -> Vec<Skipped<'r>> {
        let skipped = self.report.skipped.iter();
        skipped.map(|skipped| Skipped { file: self.name(&skipped.path), reason: &skipped.reason }).collect()
    }

    fn name(&self, path: &Path) -> String {
        paths::relative(path, &self.report.root)
    }

    fn points(&self, path: &Path, range: TextRange) -> [Point; 2] {
        [range.start, range.end].map(|offset| {
            let (line, column) = self.report.sources.line_column(path, offset);
            Point { line, column }
        })
    }
}
