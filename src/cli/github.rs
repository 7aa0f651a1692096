//! `--format github`: workflow commands, which the runner of GitHub Actions turns into annotations.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::findings::Level;

use super::paths;
use super::report::{Located, Report};

/// Where the runner has checked the repository out.
const WORKSPACE: &str = "GITHUB_WORKSPACE";

/// A line for each finding, and for each file that was not checked.
#[must_use]
pub fn render(report: &Report) -> String {
    let base = base();
    let mut text = String::new();
    for skipped in &report.skipped {
        let file = property(&paths::relative(&skipped.path, &base));
        let _ =
            writeln!(text, "::warning file={file},title=asyncwise::{}", data(&format!("skipped: {}", skipped.reason)));
    }
    for located in &report.findings {
        text.push_str(&command(located, report, &base));
    }
    text
}

/// What annotations name files relative to: the repository.
fn base() -> PathBuf {
    let workspace = std::env::var_os(WORKSPACE).map(PathBuf::from).and_then(|path| path.canonicalize().ok());
    workspace.unwrap_or_else(paths::current_dir)
}

fn command(Located { path, finding, .. }: &Located, report: &Report, base: &Path) -> String {
    let name = match finding.level {
        Level::Error => "error",
        Level::Warn => "warning",
        Level::Hint | Level::Allow => "notice",
    };
    let (line, column) = report.sources.line_column(path, finding.range.start);
    let (end_line, end_column) = report.sources.line_column(path, finding.range.end);
    let file = property(&paths::relative(path, base));
    let mut text = format!("::{name} file={file},line={line},endLine={end_line}");
    // The runner takes columns only for what stands in one line.
    if line == end_line {
        let _ = write!(text, ",col={column},endColumn={end_column}");
    }
    let _ = writeln!(text, ",title={}::{}", property(finding.rule), data(&finding.message));
    text
}

/// Escaped as the runner undoes it in a command's text.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escaped as the runner undoes it in a command's properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100 %\r\na: b, c"), "100 %25%0D%0Aa: b, c");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }
}
