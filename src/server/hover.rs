//! Hovers: what a rule is about, where it found something or is named.

use tower_lsp::lsp_types as lsp;

use super::convert;
use super::session::Session;
use super::view::View;
use crate::findings::Finding;
use crate::rules::{RuleInfo, registry};
use crate::text::TextRange;

/// What there is to say at `position`.
pub fn hover(view: &View, session: &Session, position: lsp::Position) -> Option<lsp::Hover> {
    let offset = convert::offset(position, view, session.encoding);
    let found: Vec<&Finding> = view.findings.iter().filter(|finding| finding.range.touches(offset)).collect();
    if let Some(first) = found.first() {
        let mut sections: Vec<String> = found.iter().map(|finding| section(finding)).collect();
        sections.dedup();
        return Some(answer(&sections.join("\n\n---\n\n"), first.range, view, session));
    }
    let (rule, range) = named_rule(view, offset)?;
    Some(answer(&page(rule), range, view, session))
}

/// A rule's page under its name, as `asyncwise.explainRule` returns it.
pub fn explain(id: &str) -> Option<String> {
    registry::info(id).map(page)
}

/// The message is not in it: editors show it by themselves, some of them in the same hover.
fn section(finding: &Finding) -> String {
    explain(finding.rule).unwrap_or_else(|| format!("### `{}`", finding.rule))
}

/// What the fences say besides the language is said to the tests that run the examples; editors would not colour them.
fn page(rule: &RuleInfo) -> String {
    let page = rule.page().replace("```rust,fires", "```rust").replace("```rust,silent", "```rust");
    format!("### `{}` · {}\n\n{page}", rule.id, rule.area.as_str())
}

/// The rule that a suppression names at `offset`.
fn named_rule(view: &View, offset: u32) -> Option<(&'static RuleInfo, TextRange)> {
    let (base, text) = view.document.line_at(offset);
    let mark = text.find("asyncwise:")?;
    let at = offset.checked_sub(base)? as usize;
    let part_of_id = |char: char| char.is_ascii_alphanumeric() || char == '-';
    let (before, behind) = (text.get(..at)?, text.get(at..)?);
    let start = before.rfind(|char| !part_of_id(char)).map_or(0, |last| last + 1);
    let end = at + behind.find(|char| !part_of_id(char)).unwrap_or(behind.len());
    let rule = registry::info(text.get(start..end)?).filter(|_| mark < start)?;
    Some((rule, TextRange::new(u32::try_from(start).ok()?, u32::try_from(end).ok()?).shifted(base)))
}

fn answer(markdown: &str, range: TextRange, view: &View, session: &Session) -> lsp::Hover {
    let kind = if session.markdown { lsp::MarkupKind::Markdown } else { lsp::MarkupKind::PlainText };
    lsp::Hover {
        contents: lsp::HoverContents::Markup(lsp::MarkupContent { kind, value: markdown.to_owned() }),
        range: Some(convert::range(range, view, session.encoding)),
    }
}
