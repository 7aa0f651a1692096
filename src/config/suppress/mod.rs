//! Suppressions: comments, and clippy's attributes, that say that a finding is known and wanted.
//!
//! - `// asyncwise: allow(rule, other-rule, reason = "…")` before a statement, a match arm, a field or an item counts for
//!   it; at the end of a line for what starts or ends there.
//! - `//! asyncwise: allow(…)` counts for the file.
//! - `#[allow(clippy::lint)]` and `#[expect(…)]` count for the rules that know this lint.

mod apply;
mod attrs;
mod comment;
mod scope;

use crate::syntax::{self, Split};
use crate::text::TextRange;

pub use apply::apply;
use attrs::Attributes;
pub use comment::Suppression;
use scope::Source;

/// All that suppresses in a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Suppressions {
    comments: Vec<Suppression>,
    attributes: Attributes,
}

/// Finds them. `split` is where the text's items stand.
#[must_use]
pub fn suppressions(text: &str, split: &Split) -> Suppressions {
    let may_comment = text.contains(comment::MARK);
    let may_attribute = text.contains("clippy::") || text.contains("clippy ::");
    if !may_comment && !may_attribute {
        return Suppressions::default();
    }
    let scan = syntax::scan(text);
    let source = Source { text, tokens: &scan.tokens, split };
    let comments = scan.comments.iter().filter(|_| may_comment);
    Suppressions {
        comments: comments.filter_map(|comment| comment::read(&source, comment)).collect(),
        attributes: if may_attribute { attrs::attributes(&source) } else { Attributes::default() },
    }
}

/// Where a suppression counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Scope {
    /// What starts in here.
    Node(TextRange),
    /// What starts or ends on this line.
    Line(TextRange),
    /// Everything.
    File,
}

impl Scope {
    fn covers(self, range: TextRange) -> bool {
        match self {
            Scope::Node(node) => node.start <= range.start && range.start < node.end,
            Scope::Line(line) => line.touches(range.start) || line.touches(range.end),
            Scope::File => true,
        }
    }
}

#[cfg(test)]
mod tests;
