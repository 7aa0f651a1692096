//! What is known of a rule besides its check: its id, its level, and the page that is its file's doc comment.

use super::Level;

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
