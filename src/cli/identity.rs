//! What makes a finding the same finding when the code around it moves: its rule, its file, the item around it, the text of
//! its line, and which of several such it is. Baselines and SARIF's fingerprints are made of it.

use rustc_hash::FxHashMap;

use crate::syntax::{self, Split, SplitItem, SplitKind};
use crate::text::LineIndex;

use super::report::Located;

/// Where a finding stands, in words that outlive moved lines.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Identity {
    /// The items around it, the outermost first: `impl Store::save`.
    pub item: String,
    /// The line that it starts in, with single spaces.
    pub line: String,
    /// Counts those that are otherwise the same, from 1.
    pub nth: u32,
}

impl Identity {
    /// Of a finding that starts at `offset`.
    #[must_use]
    pub fn at(offset: u32, text: &str, lines: &LineIndex, split: &Split) -> Self {
        let line = lines.line_range(text, lines.line_of(offset)).of(text);
        Self { item: items_around(offset, text, split), line: single_spaced(line), nth: 1 }
    }
}

/// Counts the findings that are otherwise the same. They must be in order.
pub fn count(findings: &mut [Located]) {
    let mut seen: FxHashMap<_, u32> = FxHashMap::default();
    for located in findings {
        let Identity { item, line, nth } = &mut located.identity;
        let number = seen.entry((located.path.clone(), located.finding.rule, item.clone(), line.clone())).or_default();
        *number += 1;
        *nth = *number;
    }
}

fn items_around(offset: u32, text: &str, split: &Split) -> String {
    let holds = |item: &SplitItem| item.range.start <= offset && offset < item.range.end;
    // Parents come before their children.
    let around = split.items.iter().filter(|item| holds(item));
    let names: Vec<String> = around.filter_map(|item| name(item, text)).collect();
    names.join("::")
}

/// An item's name; of an `impl` all that stands before its braces.
fn name(item: &SplitItem, text: &str) -> Option<String> {
    let header = item.header().of(text);
    let keyword = match item.kind {
        SplitKind::Fn => "fn",
        SplitKind::Struct => "struct",
        SplitKind::Enum => "enum",
        SplitKind::Trait => "trait",
        SplitKind::Impl => "impl",
        SplitKind::Mod => "mod",
        SplitKind::Const => "const",
        SplitKind::Static => "static",
        SplitKind::TypeAlias => "type",
        _ => return None,
    };
    let scan = syntax::scan(header);
    let word = |token: &syntax::Token| header.get(token.start as usize..token.end() as usize).unwrap_or_default();
    let at = scan.tokens.iter().position(|token| word(token) == keyword)?;
    match item.kind {
        SplitKind::Impl => header.get(scan.tokens[at].start as usize..).map(single_spaced),
        _ => scan.tokens.get(at + 1).map(|token| word(token).to_owned()),
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(text: &str, at: &str) -> Identity {
        let offset = u32::try_from(text.find(at).expect("it is there")).expect("short");
        Identity::at(offset, text, &LineIndex::new(text), &syntax::split(text, None))
    }

    #[test]
    fn it_is_made_of_the_items_around_and_the_line() {
        let text = "mod a {\n    impl<T>  Store for B<T> {\n        #[x]\n        async fn save() {\n            let  x = sleep();\n        }\n    }\n}\n";
        let identity = identity(text, "sleep");
        assert_eq!(identity.item, "a::impl<T> Store for B<T>::save");
        assert_eq!(identity.line, "let x = sleep();");
    }

    #[test]
    fn what_stands_above_does_not_matter() {
        let text = "fn f() {\n    sleep();\n}\n";
        let moved = format!("use std::fs;\n\n/// A comment.\n{}", text.replace("    ", "\t"));
        assert_eq!(identity(text, "sleep"), identity(&moved, "sleep"));
    }
}
