//! Reads a comment that suppresses.

use crate::rules::registry;
use crate::syntax::{Comment, CommentKind};
use crate::text::TextRange;

use super::Scope;
use super::scope::Source;

/// What such a comment starts with.
pub const MARK: &str = "asyncwise:";

/// What people write for `allow`.
const VERBS: [&str; 10] =
    ["allow", "allows", "ignore", "disable", "suppress", "expect", "skip", "off", "disable-next-line", "deny"];

/// A comment that suppresses, or means to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suppression {
    /// The comment, in bytes of the file.
    pub range: TextRange,
    /// The rules that it names, each with its place.
    pub rules: Vec<(&'static str, TextRange)>,
    /// Names of no rule.
    pub unknown: Vec<TextRange>,
    /// The reason as written, `reason = "…"`.
    pub reason: Option<TextRange>,
    /// What stands between the parentheses.
    pub args: TextRange,
    /// What is wrong with it as a whole.
    pub malformed: Option<&'static str>,
    /// What goes when it is removed: its line, or its end of the line.
    pub removal: TextRange,
    pub(super) scope: Scope,
    /// Code that it counts for cannot be judged: it does not parse, or is built in some configurations only.
    pub(super) unsure: bool,
}

/// Reads the comment if it means to suppress.
pub fn read(source: &Source<'_>, comment: &Comment) -> Option<Suppression> {
    let whole = comment.range.of(source.text);
    let body = inner(whole);
    let rest = body.strip_prefix(MARK)?.trim_start();
    let verb_len = rest.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    let (verb, after) = rest.split_at(verb_len);
    let documents = comment.kind.is_doc();
    if (documents && verb != "allow") || !VERBS.contains(&verb) {
        // Prose that happens to start with the name.
        return None;
    }
    let at = comment.range.start + position(whole, after);
    let args = arguments(after);
    let scope = scope(source, comment);
    let mut suppression = Suppression {
        range: comment.range,
        rules: Vec::new(),
        unknown: Vec::new(),
        reason: None,
        args: TextRange::empty(at),
        malformed: None,
        removal: source.removal(comment.range),
        scope,
        unsure: match scope {
            Scope::Node(range) | Scope::Line(range) => source.is_unsure(range),
            Scope::File => source.split.recovered,
        },
    };
    match args {
        Some(args) if verb == "allow" => {
            suppression.read_args(source.text, args, comment.range.start + position(whole, args));
        }
        _ => suppression.malformed = Some("a suppression is written `asyncwise: allow(rule, reason = \"…\")`"),
    }
    Some(suppression)
}

impl Suppression {
    fn read_args(&mut self, text: &str, args: &str, start: u32) {
        self.args = TextRange::new(start, start + offset(args.len(), 0));
        for (at, part) in split_args(args) {
            let range = TextRange::new(start + at, start + at + offset(part.len(), 0));
            if part.strip_prefix("reason").is_some_and(|rest| rest.trim_start().starts_with('=')) {
                self.reason = Some(range);
            } else if let Some(info) = registry::info(range.of(text)) {
                self.rules.push((info.id, range));
            } else {
                self.unknown.push(range);
            }
        }
        if self.rules.is_empty() && self.unknown.is_empty() {
            self.malformed = Some("this suppression names no rule");
        }
    }
}

/// A comment without its slashes and stars.
fn inner(comment: &str) -> &str {
    let comment = comment.strip_suffix("*/").unwrap_or(comment);
    comment.trim_start_matches(['/', '*', '!']).trim()
}

/// What stands between the parentheses, if they are there. A reason may hold parentheses.
fn arguments(text: &str) -> Option<&str> {
    let text = text.trim_start().strip_prefix('(')?;
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            ')' if !quoted => return Some(&text[..at]),
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

/// The parts between commas outside quotes, trimmed, each with where it starts.
fn split_args(args: &str) -> Vec<(u32, &str)> {
    let mut quoted = false;
    let parts = args.split(|c: char| {
        quoted ^= c == '"';
        c == ',' && !quoted
    });
    let trimmed = parts.map(str::trim).filter(|part| !part.is_empty());
    trimmed.map(|part| (position(args, part), part)).collect()
}

/// Where `part`, a slice of `whole`, starts in it.
fn position(whole: &str, part: &str) -> u32 {
    offset(part.as_ptr().addr(), whole.as_ptr().addr())
}

fn offset(end: usize, start: usize) -> u32 {
    u32::try_from(end.saturating_sub(start)).unwrap_or(u32::MAX)
}

fn scope(source: &Source<'_>, comment: &Comment) -> Scope {
    if comment.kind == CommentKind::InnerDoc {
        return Scope::File;
    }
    if comment.own_line || comment.kind == CommentKind::Doc {
        return Scope::Node(source.node_after(comment.range.end));
    }
    Scope::Line(source.line(comment.range.start))
}
