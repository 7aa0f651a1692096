//! "Allow this rule here": a comment that says that a finding is known and wanted.

use std::sync::Arc;

use crate::config::{Config, suppress};
use crate::findings::{Edit, Finding};
use crate::rules::{Area, registry};
use crate::server::view::View;
use crate::syntax;
use crate::text::TextRange;

/// The edit that suppresses a finding, and nothing else. None when no comment would, and for what is said of suppressions
/// and configurations themselves.
pub fn edit(finding: &Finding, view: &View) -> Option<Edit> {
    let info = registry::info(finding.rule).filter(|info| info.area != Area::Meta)?;
    let text = view.document.text();
    let comment = format!("// asyncwise: allow({}, reason = \"…\")", info.id);
    let end = line_break(&text);
    let mut above = line_starts(&text, finding.range.start).map(|start| {
        let line = &text[start as usize..];
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        (start, format!("{indent}{comment}{end}"))
    });
    let behind = (line_end(&text, finding.range.start), format!(" {comment}"));
    // Further above it counts for more than the finding: only where nothing else does.
    let mut places = above.next().into_iter().chain([behind]).chain(above);
    let (at, insertion) = places.find(|(at, insertion)| suppresses(&text, *at, insertion, finding, view))?;
    Some(Edit { path: Arc::clone(&view.path), range: TextRange::empty(at), text: insertion })
}

/// Starts of lines: that of `offset`, then those before it, where the statement may begin.
fn line_starts(text: &str, offset: u32) -> impl Iterator<Item = u32> {
    const FURTHEST: usize = 8;
    let before = text.get(..offset as usize).unwrap_or_default();
    let breaks = before.rmatch_indices('\n').map(|(at, _)| at + 1).chain([0]);
    breaks.take(FURTHEST).filter_map(|start| u32::try_from(start).ok())
}

fn line_end(text: &str, offset: u32) -> u32 {
    let rest = text.get(offset as usize..).unwrap_or_default();
    let line = rest.find(['\r', '\n']).unwrap_or(rest.len());
    offset + u32::try_from(line).unwrap_or_default()
}

fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// Asks what decides over suppressions: with the comment the finding is gone, and the comment has a purpose.
fn suppresses(text: &str, at: u32, insertion: &str, finding: &Finding, view: &View) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at as usize), text.get(at as usize..)) else { return false };
    let with_comment = format!("{before}{insertion}{behind}");
    let added = u32::try_from(insertion.len()).unwrap_or_default();
    let range = if at <= finding.range.start { finding.range.shifted(added) } else { finding.range };
    let moved = Finding { range, related: Vec::new(), fixes: Vec::new(), ..finding.clone() };
    let found = suppress::suppressions(&with_comment, &syntax::split(&with_comment, None));
    let left = suppress::apply(&found, vec![moved], &Config::default(), &view.path, &with_comment, &|_| true);
    !left.iter().any(|left| left.rule == finding.rule || left.range.touches(at))
}
