//! What an assist is given.

use std::path::Path;
use std::sync::Arc;

use crate::cx::FnCx;
use crate::db::{Crate, Db, SourceFile};
use crate::findings::{Fix, RawFix};
use crate::ir::{Expr, ExprId};
use crate::resolve::DefId;
use crate::syntax::{item_start, queries};
use crate::text::TextRange;

/// Reads files that are no source files: manifests.
pub trait Files {
    /// The text of a file, an editor's before the disk's.
    fn text(&self, path: &Path) -> Option<Arc<str>>;
}

/// A place in a file, and the workspace around it.
#[derive(Clone, Copy)]
pub struct AssistCx<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The crate that the file is looked at as a part of.
    pub krate: Crate,
    /// The file.
    pub file: SourceFile,
    /// The cursor, the selection or the finding, in bytes of the file.
    pub range: TextRange,
    /// Files that are no source files.
    pub files: &'a dyn Files,
}

impl<'a> AssistCx<'a> {
    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.file.text(self.db)
    }

    /// The range without the blanks at its ends.
    #[must_use]
    pub fn trimmed(&self) -> TextRange {
        let text = self.range.of(self.text());
        let blank = |bytes: usize| u32::try_from(bytes).unwrap_or(0);
        let start = self.range.start + blank(text.len() - text.trim_start().len());
        if text.trim().is_empty() {
            return TextRange::empty(self.range.start);
        }
        TextRange::new(start, start + blank(text.trim().len()))
    }

    /// The innermost function whose body holds the range.
    #[must_use]
    pub fn function(&self) -> Option<FnCx<'a>> {
        let range = self.trimmed();
        let split = queries::split(self.db, self.file);
        let holds = |item: &crate::syntax::SplitItem| item.body.is_some_and(|body| body.contains(range));
        let around =
            (0u32..).zip(&split.items).filter(|(_, item)| holds(item)).min_by_key(|(_, item)| item.range.len());
        let (item, _) = around?;
        let function = DefId::new(self.db, self.krate, self.file, None, item);
        let bodies = crate::types::fn_bodies_of(self.db, function);
        let wanted = self.in_item(item)?;
        let innermost = bodies.bodies.iter().filter_map(|(local, body)| {
            let root = body.range(body.root?);
            root.contains(wanted).then_some((root.len(), *local))
        });
        let (_, local) = innermost.min_by_key(|(len, _)| *len)?;
        let def = local.map_or(function, |local| DefId::new(self.db, self.krate, self.file, Some(item), local));
        FnCx::new(self.db, def)
    }

    /// The trimmed range, counted from the start of an item.
    #[must_use]
    pub fn in_item(&self, item: u32) -> Option<TextRange> {
        let base = item_start(self.db, self.file, item);
        let range = self.trimmed();
        Some(TextRange::new(range.start.checked_sub(base)?, range.end.checked_sub(base)?))
    }

    /// The expression that the range is: all of it, or what a finding marks of a call.
    #[must_use]
    pub fn expr(&self, function: &FnCx<'_>) -> Option<ExprId> {
        let range = self.in_item(function.item)?;
        let is_it = |(id, expr): &(ExprId, &Expr)| match expr {
            Expr::MethodCall { .. } => function.range(*id) == range || function.call_range(*id) == range,
            Expr::Missing => false,
            _ => function.range(*id) == range,
        };
        function.exprs().find(is_it).map(|(id, _)| id)
    }

    /// The crates of the workspace. The one that the file is looked at as a part of may not be among them: a lone file.
    #[must_use]
    pub fn crates(&self) -> &'a [Crate] {
        self.db.world().crates(self.db)
    }

    /// A fix that stays in a function, as a fix of the file.
    #[must_use]
    pub fn in_file(&self, function: &FnCx<'_>, raw: &RawFix) -> Fix {
        let base = item_start(self.db, function.file, function.item);
        raw.in_file(function.file.path(self.db), base, || function.file.text(self.db))
    }
}
