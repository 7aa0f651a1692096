//! `--format text`: findings as rustc shows its own.

use std::ops::Range;
use std::path::{Path, PathBuf};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use crate::findings::{Finding, Fix, Related};
use crate::rules;
use crate::text::TextRange;

use super::output::count;
use super::paths;
use super::report::{Located, Report, Source, Sources};
use super::stats;

/// A fix that changes more lines is told by its title alone.
const LONGEST_SHOWN_FIX: usize = 8;

/// Renders findings.
pub struct TextRenderer<'r> {
    sources: &'r Sources,
    /// Paths are shown relative to it.
    dir: PathBuf,
    renderer: Renderer,
}

impl<'r> TextRenderer<'r> {
    /// A renderer that names files relative to `dir`.
    #[must_use]
    pub fn new(sources: &'r Sources, dir: PathBuf) -> Self {
        Self { sources, dir, renderer: Renderer::styled() }
    }

    /// Without colours.
    #[cfg(test)]
    #[must_use]
    pub fn plain(self) -> Self {
        Self { renderer: Renderer::plain(), ..self }
    }

    /// A finding, with an empty line behind it.
    #[must_use]
    pub fn render(&self, located: &Located) -> String {
        let mut groups = vec![self.primary(located)];
        groups.extend(self.elsewhere(located));
        groups.extend(located.finding.fixes.first().and_then(|fix| self.help(fix)));
        let mut text = self.renderer.render(&groups);
        text.push_str("\n\n");
        text
    }

    /// The finding itself, with the related places of its file as labels.
    fn primary(&self, Located { path, finding, .. }: &'r Located) -> Group<'r> {
        let title = level(finding.level).primary_title(finding.message.as_str()).id(finding.rule);
        let group = Group::with_title(title);
        let Some(source) = self.sources.get(path) else {
            return group;
        };
        let near: Vec<&Related> = finding.related.iter().filter(|related| related.path == *path).collect();
        let ranges = near.iter().map(|related| related.range).chain([finding.range]);
        let window = Window::around(source, ranges);
        let mut snippet = window.snippet(self.name(path));
        snippet = snippet.annotation(AnnotationKind::Primary.span(window.span(finding.range)));
        for related in near {
            let annotation = AnnotationKind::Context.span(window.span(related.range));
            snippet = snippet.annotation(annotation.label(related.message.as_str()));
        }
        group.element(snippet)
    }

    /// The related places of other files, a note each.
    fn elsewhere(&self, Located { path, finding, .. }: &'r Located) -> Vec<Group<'r>> {
        let others = finding.related.iter().filter(|related| related.path != *path);
        others.map(|related| self.note(related)).collect()
    }

    fn note(&self, related: &'r Related) -> Group<'r> {
        let group = Group::with_title(Level::NOTE.secondary_title(related.message.as_str()));
        let Some(source) = self.sources.get(&related.path) else {
            return group;
        };
        let window = Window::around(source, [related.range]);
        let annotation: Annotation<'_> = AnnotationKind::Primary.span(window.span(related.range));
        group.element(window.snippet(self.name(&related.path)).annotation(annotation))
    }

    /// What mends it, with the changed lines when they are few and in one file.
    fn help(&self, fix: &'r Fix) -> Option<Group<'r>> {
        let group = Group::with_title(Level::HELP.secondary_title(sentence(&fix.title)));
        let path = &fix.edits.first()?.path;
        let added: usize = fix.edits.iter().map(|edit| edit.text.lines().count().max(1)).sum();
        let Some(source) = self.sources.get(path) else {
            return Some(group);
        };
        let window = Window::around(source, fix.edits.iter().map(|edit| edit.range));
        if added > LONGEST_SHOWN_FIX || fix.edits.iter().any(|edit| edit.path != *path) {
            return Some(group);
        }
        let patches = fix.edits.iter().map(|edit| Patch::new(window.span(edit.range), edit.text.as_str()));
        let snippet = Snippet::source(window.text).line_start(window.first_line).path(self.name(path));
        Some(group.element(snippet.patches(patches)))
    }

    fn name(&self, path: &Path) -> String {
        paths::relative(path, &self.dir)
    }
}

/// rustc writes its titles small.
fn sentence(title: &str) -> String {
    let mut chars = title.chars();
    let first = chars.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(chars).collect()
}

fn level(level: rules::Level) -> Level<'static> {
    match level {
        rules::Level::Error => Level::ERROR,
        rules::Level::Warn => Level::WARNING,
        rules::Level::Hint | rules::Level::Allow => Level::INFO.with_name("hint"),
    }
}

/// The lines of a text that are shown: rendering looks at every line it is given, and files are long.
struct Window<'s> {
    text: &'s str,
    start: u32,
    first_line: usize,
}

impl<'s> Window<'s> {
    fn around(source: &'s Source, ranges: impl IntoIterator<Item = TextRange>) -> Self {
        let whole = ranges.into_iter().reduce(TextRange::cover).unwrap_or_default();
        let (first, last) = (source.lines.line_of(whole.start), source.lines.line_of(whole.end));
        let start = source.lines.line_range(&source.text, first).start;
        let end = source.lines.line_range(&source.text, last).end;
        let text = TextRange::new(start, end.max(start)).of(&source.text);
        Self { text, start, first_line: first as usize + 1 }
    }

    fn snippet(&self, path: String) -> Snippet<'s, Annotation<'s>> {
        Snippet::source(self.text).line_start(self.first_line).path(path)
    }

    /// A range of the file as a range of the window, made to fit it.
    fn span(&self, range: TextRange) -> Range<usize> {
        let fit = |offset: u32| self.text.floor_char_boundary(offset.saturating_sub(self.start) as usize);
        let start = fit(range.start);
        start..fit(range.end).max(start)
    }
}

/// "3 findings (1 error, 2 warnings) in 12 files, checked in 40 ms"
#[must_use]
pub fn closing_line(report: &Report) -> String {
    let levels: Vec<String> = report.by_level().into_iter().map(|(level, number)| level_count(level, number)).collect();
    let found = match report.findings.len() {
        0 => "no findings".to_owned(),
        number => format!("{} ({})", count(number, "finding"), levels.join(", ")),
    };
    let files = count(report.stats.files, "file");
    format!("{found} in {files}, checked in {}", stats::human(report.stats.total()))
}

fn level_count(level: rules::Level, number: usize) -> String {
    let noun = match level {
        rules::Level::Error => "error",
        rules::Level::Warn => "warning",
        rules::Level::Hint | rules::Level::Allow => "hint",
    };
    count(number, noun)
}

/// What can be done next, when there is anything.
#[must_use]
pub fn advice(report: &Report) -> Option<String> {
    let first: &Finding = &report.findings.first()?.finding;
    let mendable = report.findings.iter().filter(|located| located.safe_fix().is_some()).count();
    let mut advice = format!("`asyncwise explain {}` tells more", first.rule);
    if mendable > 0 {
        advice = format!("{advice}; `asyncwise check --fix` mends {mendable} of them");
    }
    Some(advice)
}

#[cfg(test)]
mod tests;
