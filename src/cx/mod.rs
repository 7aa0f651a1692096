//! What a rule and a fix are given: one function, and all that is known of it; and the questions that several of them ask.

pub mod guarded;
pub mod held;
pub mod patterns;
pub mod services;

use crate::db::{Db, SourceFile};
use crate::effects::view::View;
use crate::effects::waits::Futures;
use crate::effects::{self, Analysis, CallBlocks, OwnFn, analysis, blocks, call_annotations};
use crate::flow::{Context, Flow};
use crate::ir::{Body, Expr, ExprId, FnBodies, ItemIdx, Name};
use crate::knowledge::Annotations;
use crate::resolve::{Def, DefId, ModuleId, path_of};
use crate::text::TextRange;
use crate::types::{Inference, Ty, body_of, fn_bodies_of, infer::infer};

/// A function with a body, and all that is known of it.
#[derive(Clone, Copy)]
pub struct FnCx<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The function.
    pub def: DefId,
    /// The file it stands in.
    pub file: SourceFile,
    /// The file's item that it is, or stands in. All ranges in `body` count from its start.
    pub item: ItemIdx,
    /// Its body.
    pub body: &'a Body,
    /// The body of the item and those of the functions in it.
    pub bodies: &'a FnBodies,
    /// Types of its expressions, and what its calls call.
    pub types: &'a Inference,
    analysis: &'a Analysis,
    text: &'a str,
}

/// A struct, enum, union, static or constant.
#[derive(Clone, Copy)]
pub struct ItemCx<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The item.
    pub def: DefId,
}

impl<'a> FnCx<'a> {
    /// For a function that has a body.
    pub fn new(db: &'a dyn Db, def: DefId) -> Option<Self> {
        let bodies = fn_bodies_of(db, def);
        let body = body_of(db, def, bodies)?;
        let (file, item) = def.in_body_of(db).unwrap_or((def.file(db), def.item(db)));
        let text = &*crate::syntax::fn_text(db, file, item).as_ref()?.text;
        Some(Self { db, def, file, item, body, bodies, types: infer(db, def), analysis: analysis(db, def), text })
    }

    /// What is alive at each suspension point.
    #[must_use]
    pub fn flow(&self) -> &'a Flow {
        &self.analysis.flow
    }

    /// The body, as summaries look at it.
    #[must_use]
    pub fn view(&self) -> View<'a> {
        View { db: self.db, def: self.def, body: self.body, types: self.types, frames: &self.analysis.flow.frames }
    }

    /// Where an expression runs.
    #[must_use]
    pub fn context(&self, expr: ExprId) -> Context {
        self.analysis.contexts.of(&self.analysis.flow.frames, expr)
    }

    /// Whether an expression runs while a task is polled: in an async frame, or in a hand-written `poll`.
    #[must_use]
    pub fn is_polled(&self, expr: ExprId) -> bool {
        matches!(self.context(expr), Context::Async(_) | Context::Poll)
    }

    /// The expression itself.
    #[must_use]
    pub fn expr(&self, expr: ExprId) -> &'a Expr {
        &self.body.exprs[expr]
    }

    /// The expressions of the body, those of closures and async blocks included, in no order that means anything.
    pub fn exprs(&self) -> impl Iterator<Item = (ExprId, &'a Expr)> {
        self.body.exprs.iter()
    }

    /// The type of an expression.
    #[must_use]
    pub fn ty(&self, expr: ExprId) -> Ty {
        self.types.ty(expr)
    }

    /// The range of an expression, from the item's start.
    #[must_use]
    pub fn range(&self, expr: ExprId) -> TextRange {
        self.body.range(expr)
    }

    /// Where a call is reported.
    #[must_use]
    pub fn call_range(&self, call: ExprId) -> TextRange {
        self.body.call_range(call)
    }

    /// The text of a range, doc comments blanked.
    #[must_use]
    pub fn text(&self, range: TextRange) -> &'a str {
        range.of(self.text)
    }

    /// The text of the whole item, doc comments blanked.
    #[must_use]
    pub fn item_text(&self) -> &'a str {
        self.text
    }

    /// The text of an expression.
    #[must_use]
    pub fn source(&self, expr: ExprId) -> &'a str {
        self.text(self.range(expr))
    }

    /// What the stubs say of the function that a call ends in.
    #[must_use]
    pub fn annotations(&self, call: ExprId) -> Option<&'a Annotations> {
        call_annotations(self.db, self.types, call).map(|known| &**known)
    }

    /// Whether and how a call blocks, by what the stubs say of it.
    #[must_use]
    pub fn blocks(&self, call: ExprId) -> Option<CallBlocks> {
        blocks(&self.view(), call)
    }

    /// The function of the workspace that a call ends in, if it is known.
    #[must_use]
    pub fn own_callee(&self, call: ExprId) -> Option<OwnFn> {
        effects::own_callee(self.db, self.types, call)
    }

    /// The arguments of a call that name a function and that it runs where it is called: `paths.map(load)`.
    #[must_use]
    pub fn run_here(&self, call: ExprId) -> Vec<ExprId> {
        effects::sync_calls::run_here(self.db, self.def, self.body, self.types, call)
    }

    /// What the futures of the body wait for.
    #[must_use]
    pub fn futures(&self) -> Futures<'a> {
        Futures { db: self.db, body: self.body, types: self.types, frames: &self.flow().frames }
    }

    /// The full path of the function that a call ends in: the trait's for a method of a trait.
    #[must_use]
    pub fn callee_path(&self, call: ExprId) -> Option<String> {
        let callee = self.types.callee(call)?;
        let def = callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def);
        Some(path_of(self.db, Def::Fn(def)))
    }

    /// The full path of the struct or enum that a type is, references taken off.
    #[must_use]
    pub fn type_path(&self, ty: &Ty) -> Option<String> {
        ty.strip_refs().as_adt().map(|(def, _)| path_of(self.db, Def::Struct(def)))
    }

    /// The full path of the macro that a macro call names, if it is known: `tokio::select`.
    #[must_use]
    pub fn macro_path(&self, path: &crate::ir::Path) -> Option<String> {
        crate::resolve::resolve_macro(self.db, self.module(), path).map(|def| path_of(self.db, Def::Macro(def)))
    }

    /// Whether a macro is a `select!`, tokio's or that of futures.
    #[must_use]
    pub fn is_select(&self, path: &crate::ir::Path) -> bool {
        let known = self.macro_path(path);
        known.is_some_and(|path| path.starts_with("tokio::") || path.starts_with("futures_util::"))
    }

    /// The module that the function stands in.
    #[must_use]
    pub fn module(&self) -> ModuleId {
        self.def.module(self.db)
    }

    /// Where the name of the function stands, from the item's start.
    #[must_use]
    pub fn name_range(&self) -> TextRange {
        self.def.tree(self.db).get(self.def.item(self.db)).map_or_else(TextRange::default, |item| item.name_range)
    }

    /// The name of the function.
    #[must_use]
    pub fn name(&self) -> Name {
        self.def.name(self.db)
    }

    /// Whether a variable is named inside a format string, so that its range is that of the string: `format!("{name}")`.
    #[must_use]
    pub fn is_inline_argument(&self, expr: ExprId) -> bool {
        match self.expr(expr) {
            Expr::Local(binding) => {
                let name = self.body.bindings[*binding].name.as_str();
                self.source(expr).trim_start_matches("r#") != name.trim_start_matches("r#")
            }
            _ => false,
        }
    }

    /// The innermost expressions around `expr`, innermost first.
    #[must_use]
    pub fn parents(&self, expr: ExprId) -> Vec<ExprId> {
        let mut path = Vec::new();
        if let Some(root) = self.body.root {
            find_path(self.body, root, expr, &mut path);
        }
        path
    }
}

/// Fills `path` with the expressions from just around `wanted` out to `at`; whether it is in there.
fn find_path(body: &Body, at: ExprId, wanted: ExprId, path: &mut Vec<ExprId>) -> bool {
    if at == wanted {
        return true;
    }
    let mut found = false;
    body.for_each_child(at, &mut |child| {
        if !found && find_path(body, child, wanted, path) {
            found = true;
        }
    });
    if found {
        path.push(at);
    }
    found
}
