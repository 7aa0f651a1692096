//! The marks in fixtures that say where findings are expected.
//!
//! `//~ rule` on this line; each `^` (`//~^ rule`) one line higher; `//~? rule` may be, need not; `a|b` either rule; several
//! rules are separated by spaces. What follows the rules in `(…)`, after `—` or after `//` is a comment.

use std::collections::BTreeSet;

use asyncwise::findings::FileFindings;
use asyncwise::findings::Level;
use asyncwise::text::LineIndex;

/// An expected finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// From 1.
    pub line: u32,
    /// Any of these will do.
    pub rules: BTreeSet<String>,
    /// It must be there.
    pub required: bool,
}

/// The marks of a text.
pub fn marks(text: &str) -> Vec<Mark> {
    let lines = text.lines().zip(1..);
    lines.flat_map(|(line, number)| marks_of_line(line, number)).collect()
}

fn marks_of_line(line: &str, number: u32) -> Vec<Mark> {
    let Some((_, mark)) = line.split_once("//~") else {
        return Vec::new();
    };
    let rules = mark.trim_start_matches(['?', '^']);
    let signs = &mark[..mark.len() - rules.len()];
    let above = u32::try_from(signs.matches('^').count()).expect("few");
    let rules = rules.split(['(', '—', '/']).next().unwrap_or_default();
    let mark = |rules: &str| Mark {
        line: number - above,
        rules: rules.split('|').map(str::to_owned).collect(),
        required: !signs.contains('?'),
    };
    rules.split_whitespace().map(mark).collect()
}

/// The text without its marks and directives.
pub fn without_marks(text: &str) -> String {
    let strip = |line: &str| line.split_once("//~").map_or(line, |(code, _)| code.trim_end()).to_owned() + "\n";
    let is_mark = |line: &str| line.trim_start().starts_with("//~");
    text.lines().filter(|line| !is_mark(line)).map(strip).collect()
}

/// What is missing in `found`, and what should not be there; a line each.
pub fn mistakes(name: &str, found: &FileFindings) -> Vec<String> {
    let marks = marks(&found.text);
    let lines = LineIndex::new(&found.text);
    let found: Vec<(u32, &str, Level, &str)> = found
        .findings
        .iter()
        .map(|finding| {
            let (line, _) = lines.line_column(&found.text, finding.range.start);
            (line, finding.rule, finding.level, finding.message.as_str())
        })
        .collect();
    let is_found = |mark: &Mark| found.iter().any(|(line, rule, ..)| *line == mark.line && mark.rules.contains(*rule));
    let missing = marks.iter().filter(|mark| mark.required && !is_found(mark));
    let is_allowed = |line: u32, rule: &str| marks.iter().any(|mark| mark.line == line && mark.rules.contains(rule));
    let extra = found.iter().filter(|(line, rule, level, _)| *level > Level::Hint && !is_allowed(*line, rule));
    let missing = missing.map(|mark| format!("{name}:{}: missing {:?}", mark.line, mark.rules));
    let extra = extra.map(|(line, rule, _, message)| format!("{name}:{line}: not expected {rule}: {message}"));
    missing.chain(extra).collect()
}

#[test]
fn marks_are_read() {
    let text = "a(); //~ one two|three (why)\n\n//~^^ four — why\n//~? five\nb(); // c";
    let mark = |line, rules: &[&str], required| Mark {
        line,
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        required,
    };
    let expected = [
        mark(1, &["one"], true),
        mark(1, &["two", "three"], true),
        mark(1, &["four"], true),
        mark(4, &["five"], false),
    ];
    assert_eq!(marks(text), expected);
    assert_eq!(without_marks(text), "a();\n\nb(); // c\n");
}
