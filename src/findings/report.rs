//! How a rule reports. Ranges count from the start of the item, so that a finding moves with it.

use std::path::Path;
use std::sync::Arc;

use crate::db::SourceFile;
use crate::ir::ItemIdx;
use crate::text::TextRange;

use super::{Applicability, Edit, Fix, Level};

/// Takes in what one rule finds in one function.
pub struct Report<'a> {
    rule: &'static str,
    file: SourceFile,
    item: ItemIdx,
    found: &'a mut Vec<RawFinding>,
}

/// What a rule found in a function, before configuration and setting are taken into account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawFinding {
    /// The rule.
    pub rule: &'static str,
    /// From the start of the item.
    pub range: TextRange,
    /// One sentence, without a full stop.
    pub message: String,
    /// Instead of the rule's own level, when the case is worse or milder than most.
    pub level: Option<Level>,
    /// One level lower than it would be.
    pub lowered: bool,
    /// Places that explain it.
    pub related: Vec<RawRelated>,
    /// What mends it, the best first.
    pub fixes: Vec<RawFix>,
    file: SourceFile,
    item: ItemIdx,
}

/// A place that explains a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawRelated {
    /// The file.
    pub file: SourceFile,
    /// The item that the range counts from.
    pub item: ItemIdx,
    /// From the start of the item.
    pub range: TextRange,
    /// What is there.
    pub message: String,
}

/// What mends a finding, in the item that it stands in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawFix {
    /// What it does, as an imperative.
    pub title: String,
    /// Whether it can be applied blindly.
    pub applicability: Applicability,
    /// Ranges from the start of the item, and their new text.
    pub edits: Vec<(TextRange, String)>,
    /// The feature of tokio without which the result does not compile.
    pub needs: Option<&'static str>,
}

impl<'a> Report<'a> {
    /// For the rule with the id `rule`, in an item of a file.
    pub fn new(rule: &'static str, file: SourceFile, item: ItemIdx, found: &'a mut Vec<RawFinding>) -> Self {
        Self { rule, file, item, found }
    }

    /// Reports a finding; what it returns takes in the rest.
    pub fn at(&mut self, range: TextRange, message: impl Into<String>) -> &mut RawFinding {
        let index = self.found.len();
        self.found.push(RawFinding {
            rule: self.rule,
            range,
            message: message.into(),
            level: None,
            lowered: false,
            related: Vec::new(),
            fixes: Vec::new(),
            file: self.file,
            item: self.item,
        });
        &mut self.found[index]
    }
}

impl RawFinding {
    /// Worse or milder than the rule's own level.
    pub fn level(&mut self, level: Level) -> &mut Self {
        self.level = Some(level);
        self
    }

    /// One level lower than it would be.
    pub fn lowered(&mut self) -> &mut Self {
        self.lowered = true;
        self
    }

    /// A place in the same item that explains it.
    pub fn related(&mut self, range: TextRange, message: impl Into<String>) -> &mut Self {
        let related = RawRelated { file: self.file, item: self.item, range, message: message.into() };
        self.related.push(related);
        self
    }

    /// A place in another item that explains it.
    pub fn related_in(
        &mut self,
        file: SourceFile,
        item: ItemIdx,
        range: TextRange,
        message: impl Into<String>,
    ) -> &mut Self {
        self.related.push(RawRelated { file, item, range, message: message.into() });
        self
    }

    /// What mends it; nothing when there is no such fix here.
    pub fn fix(&mut self, fix: impl Into<Option<RawFix>>) -> &mut Self {
        self.fixes.extend(fix.into());
        self
    }
}

impl RawFix {
    /// A fix that can be applied blindly.
    pub fn safe(title: impl Into<String>, edits: Vec<(TextRange, String)>) -> Self {
        Self { title: title.into(), applicability: Applicability::Safe, edits, needs: None }
    }

    /// A fix that needs a look.
    pub fn review(title: impl Into<String>, edits: Vec<(TextRange, String)>) -> Self {
        Self { title: title.into(), applicability: Applicability::Review, edits, needs: None }
    }

    /// The same as a fix of the file at `path`, in which the item starts at `base`. `text` is the file's, and asked for only
    /// when it matters how its lines end: as its first one does.
    pub fn in_file<'t>(&self, path: &Arc<Path>, base: u32, text: impl Fn() -> &'t str) -> Fix {
        let is_long = self.edits.iter().any(|(_, new)| new.contains('\n'));
        let crlf = is_long && text().split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
        let edit = |(range, new): &(TextRange, String)| {
            let text = if crlf { new.replace("\r\n", "\n").replace('\n', "\r\n") } else { new.clone() };
            Edit { path: path.clone(), range: range.shifted(base), text }
        };
        let edits = self.edits.iter().map(edit).collect();
        Fix { title: self.title.clone(), applicability: self.applicability, edits }
    }

    /// The same, where a feature of tokio is missing: the title says so.
    #[must_use]
    pub fn needs(self, feature: &'static str) -> Self {
        let title = format!("{} (needs tokio feature `{feature}`)", self.title);
        Self { title, applicability: Applicability::Review, needs: Some(feature), ..self }
    }
}
