//! What is known of a rule besides its check: its id, its level, and the page that is its file's doc comment.

use crate::findings::Level;

/// A rule's metadata. Its page is the doc comment at the top of the file that holds it.
#[derive(Clone, Copy, Debug)]
pub struct RuleInfo {
    /// Reads well after the word "allow".
    pub id: &'static str,
    /// The subject it belongs to.
    pub area: Area,
    /// Its level unless the configuration says otherwise; [`Level::Allow`] is opt-in.
    pub level: Level,
    /// The clippy lints whose `#[allow]` or `#[expect]` also silences it, without `clippy::`.
    pub clippy: &'static [&'static str],
    /// The text of the file that holds it.
    pub source: &'static str,
}

/// The subjects of rules; each is a folder of `src/rules/`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Area {
    /// A worker thread must not be blocked.
    Blocking,
    /// Nothing exclusive is held over a suspension point.
    Locks,
    /// Every await may be the last.
    Cancellation,
    /// No orphan, no silent panic.
    Tasks,
    /// Channels, streams, shutdown.
    Channels,
    /// Tracing and spans.
    Tracing,
    /// Tower services.
    Tower,
    /// What is said of the configuration and of suppressions.
    Meta,
}

impl RuleInfo {
    /// The rule's page in Markdown, without a title: the `//!` lines at the top of its file.
    #[must_use]
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        let mut page: String = lines.flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"]).collect();
        page.truncate(page.trim_end().len());
        page
    }

    /// The first sentence of the page.
    #[must_use]
    pub fn summary(&self) -> String {
        let page = self.page();
        let paragraph = page.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        paragraph.trim_end_matches('.').to_owned()
    }
}

impl Area {
    /// Every area, in the order of the documentation.
    pub const ALL: [Area; 8] = [
        Area::Blocking,
        Area::Locks,
        Area::Cancellation,
        Area::Tasks,
        Area::Channels,
        Area::Tracing,
        Area::Tower,
        Area::Meta,
    ];

    /// Its name: the folder's, and what `asyncwise rules` prints.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Area::Blocking => "blocking",
            Area::Locks => "locks",
            Area::Cancellation => "cancellation",
            Area::Tasks => "tasks",
            Area::Channels => "channels",
            Area::Tracing => "tracing",
            Area::Tower => "tower",
            Area::Meta => "meta",
        }
    }

    /// What its rules are about, in a line.
    #[must_use]
    pub const fn motto(self) -> &'static str {
        match self {
            Area::Blocking => "a worker thread must not be blocked",
            Area::Locks => "nothing exclusive is held over a suspension point",
            Area::Cancellation => "every await may be the last",
            Area::Tasks => "no orphan, no silent panic",
            Area::Channels => "channels, streams, shutdown",
            Area::Tracing => "spans follow the task, not the thread",
            Area::Tower => "a service is called when it is ready",
            Area::Meta => "the configuration and suppressions",
        }
    }
}

/// A code block of a rule's page that the tests execute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// Whether the rule must report something in it, or must not.
    pub fires: bool,
    /// The code.
    pub code: String,
}

impl RuleInfo {
    /// The blocks marked `rust,fires` and `rust,silent`.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        examples(&self.page())
    }
}

fn examples(page: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in page.lines() {
        match (line.trim_end(), &mut open) {
            ("```rust,fires", None) => open = Some(Example { fires: true, code: String::new() }),
            ("```rust,silent", None) => open = Some(Example { fires: false, code: String::new() }),
            ("```", _) => examples.extend(open.take()),
            (line, Some(example)) => {
                example.code.push_str(line);
                example.code.push('\n');
            }
            _ => {}
        }
    }
    examples
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_blocks_are_examples() {
        let page = "Text.\n```text\nno\n```\n```rust,fires\na();\n\nb();\n```\n```rust,silent\nc();\n```\n";
        let expected =
            [Example { fires: true, code: "a();\n\nb();\n".into() }, Example { fires: false, code: "c();\n".into() }];
        assert_eq!(examples(page), expected);
    }
}
