//! Findings to diagnostics.

use std::path::Path;

use serde_json::json;
use tower_lsp::lsp_types as lsp;

use super::session::Session;
use super::uri;
use super::view::View;
use crate::findings::{Finding, Level, Related};
use crate::text::{Encoding, Position, TextRange};

/// How editors name where a diagnostic comes from.
pub const SOURCE: &str = "asyncwise";

/// The diagnostics of a view, as they are published.
pub fn diagnostics(view: &View, session: &Session) -> Vec<lsp::Diagnostic> {
    view.findings.iter().map(|finding| diagnostic(finding, view, session)).collect()
}

/// One of them.
pub fn diagnostic(finding: &Finding, view: &View, session: &Session) -> lsp::Diagnostic {
    let (related, told) = related(finding, view, session);
    lsp::Diagnostic {
        range: range(finding.range, view, session.encoding),
        severity: Some(severity(finding.level)),
        code: Some(lsp::NumberOrString::String(finding.rule.to_owned())),
        code_description: None,
        source: Some(SOURCE.to_owned()),
        message: finding.message.clone() + &told,
        related_information: (!related.is_empty()).then_some(related),
        tags: tags(finding).filter(|_| session.tags),
        data: session.data.then(|| json!({ "rule": finding.rule, "fixes": finding.fixes.len() })),
    }
}

/// A range of the view's own document.
pub fn range(range: TextRange, view: &View, encoding: Encoding) -> lsp::Range {
    lsp::Range {
        start: position(view.document.position(range.start, encoding)),
        end: position(view.document.position(range.end, encoding)),
    }
}

/// A range in the view's own document or in one of the files that its findings speak of.
pub fn location(path: &Path, bytes: TextRange, view: &View, encoding: Encoding) -> Option<lsp::Location> {
    if *path == *view.path {
        return Some(lsp::Location { uri: view.uri.clone(), range: range(bytes, view, encoding) });
    }
    let file = view.others.get(path)?;
    let at = |offset| position(file.index.position(&file.text, offset, encoding));
    Some(lsp::Location { uri: file.uri.clone(), range: lsp::Range { start: at(bytes.start), end: at(bytes.end) } })
}

/// The byte of the view's document at a client's position.
pub fn offset(position: lsp::Position, view: &View, encoding: Encoding) -> u32 {
    view.document.offset(to_position(position), encoding)
}

/// A client's position in our own words.
pub const fn to_position(position: lsp::Position) -> Position {
    Position::new(position.line, position.character)
}

const fn position(position: Position) -> lsp::Position {
    lsp::Position { line: position.line, character: position.column }
}

const fn severity(level: Level) -> lsp::DiagnosticSeverity {
    match level {
        Level::Error => lsp::DiagnosticSeverity::ERROR,
        Level::Warn => lsp::DiagnosticSeverity::WARNING,
        Level::Hint | Level::Allow => lsp::DiagnosticSeverity::HINT,
    }
}

fn tags(finding: &Finding) -> Option<Vec<lsp::DiagnosticTag>> {
    // A suppression that suppresses nothing is the one finding on code that could go.
    (finding.rule == "unused-suppression").then(|| vec![lsp::DiagnosticTag::UNNECESSARY])
}

/// Related places that the client can go to, and a text that tells of the others.
fn related(finding: &Finding, view: &View, session: &Session) -> (Vec<lsp::DiagnosticRelatedInformation>, String) {
    let (mut places, mut told) = (Vec::new(), String::new());
    for related in &finding.related {
        let location = location(&related.path, related.range, view, session.encoding);
        match location.filter(|_| session.related) {
            Some(location) => {
                places.push(lsp::DiagnosticRelatedInformation { location, message: related.message.clone() });
            }
            None => told += &tell(related, view),
        }
    }
    (places, told)
}

fn tell(related: &Related, view: &View) -> String {
    let known = location(&related.path, related.range, view, Encoding::Utf32);
    let line = known.map(|location| location.range.start.line + 1);
    let own = *related.path == *view.path;
    let name = related.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match line {
        Some(line) if own => format!("\n{} (line {line})", related.message),
        Some(line) => format!("\n{} ({name}:{line})", related.message),
        None => format!("\n{} ({name})", related.message),
    }
}

/// The URI of a path as the client knows it.
pub fn uri_of(path: &Path, view: &View) -> Option<lsp::Url> {
    if *path == *view.path {
        return Some(view.uri.clone());
    }
    view.others.get(path).map(|file| file.uri.clone()).or_else(|| uri::from_path(path))
}
