//! Calls of a lock: locking it, trying to, and taking out what it guards.

use crate::cx::FnCx;
use crate::db::SourceFile;
use crate::effects::locks::{Api, Class, Key, LockKind};
use crate::effects::own;
use crate::flow::Context;
use crate::ir::{Expr, ExprId, ItemIdx, PatId};
use crate::text::TextRange;

use super::guards::{holds_another, is_kept_too_long};
use super::plan::Plan;
use super::tail::{Parents, Tail, ignores_error, tail};

/// The kind of lock that there is, and the one that there is to be.
#[derive(Clone, Copy)]
pub struct Change {
    /// From this one.
    pub from: LockKind,
    /// To a lock of this API, of the same shape.
    pub to: Api,
}

/// Where the calls of a function run, as far as locking them is concerned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reached {
    /// Never from async code.
    Never,
    /// From async code, or perhaps from it.
    Perhaps,
    /// It becomes async itself.
    BecomesAsync,
}

/// Converts the calls of one class of one function.
pub struct Calls<'a, 'p> {
    /// The function.
    pub cx: &'a FnCx<'a>,
    /// The change.
    pub change: Change,
    /// What is gathered.
    pub plan: &'p mut Plan,
    /// How its plain code is reached.
    pub reached: Reached,
    /// What is written for `unwrap`.
    pub unwrap: &'static str,
    /// The locks of this function that are converted.
    converted: Vec<Key>,
    parents: Parents,
    at: (SourceFile, ItemIdx),
}

impl<'a, 'p> Calls<'a, 'p> {
    /// For a function.
    pub fn new(cx: &'a FnCx<'a>, change: Change, plan: &'p mut Plan, reached: Reached, unwrap: &'static str) -> Self {
        Self {
            cx,
            change,
            plan,
            reached,
            unwrap,
            converted: Vec::new(),
            parents: Parents::new(cx),
            at: (cx.file, cx.item),
        }
    }

    /// Converts the calls of these classes.
    pub fn convert(&mut self, classes: &[&Class]) {
        self.converted = classes.iter().map(|class| class.key.clone()).collect();
        classes.iter().for_each(|class| self.class(class));
    }

    fn class(&mut self, class: &Class) {
        for call in &class.calls {
            match self.cx.expr(*call) {
                Expr::Path(path) => {
                    let last = &path.segments[path.segments.len() - 1];
                    self.function(*call, &last.name, last.range);
                }
                Expr::MethodCall { method, method_range, .. } => self.method(*call, method, *method_range),
                _ => self.hand(*call, "calls a function of the lock by its path"),
            }
        }
    }

    fn edit(&mut self, range: TextRange, text: impl Into<String>) {
        self.plan.edit_in(self.cx.db, self.at, range, text);
    }

    fn hand(&mut self, expr: ExprId, why: &'static str) {
        let place = own::short_name(self.cx.db, self.cx.def);
        self.plan.hand(self.cx.db, self.at, self.cx.call_range(expr), place, why);
    }

    fn function(&mut self, path: ExprId, name: &str, range: TextRange) {
        let is_const = matches!(
            self.cx.def.tree(self.cx.db).get(self.cx.def.item(self.cx.db)).map(crate::ir::Item::kind),
            Some(crate::ir::ItemKind::Fn(function)) if function.is_const
        );
        match (name, self.change.to) {
            ("new", Api::Tokio) if is_const => self.edit(range, "const_new"),
            ("const_new", Api::Std) => self.edit(range, "new"),
            ("new" | "from" | "default", _) => {}
            _ => self.hand(path, "names a function of the lock that the other one does not have"),
        }
    }

    fn method(&mut self, call: ExprId, name: &str, range: TextRange) {
        match name {
            "lock" | "read" | "write" if self.change.to == Api::Tokio => self.lock(call, name, range),
            "lock" | "read" | "write" => self.unlock_future(call),
            "blocking_lock" | "blocking_read" | "blocking_write" if self.change.from.api == Api::Tokio => {
                self.edit(range, name.trim_start_matches("blocking_"));
                self.insert_unwrap(self.cx.range(call).end);
            }
            "try_lock" | "try_read" | "try_write" => self.try_lock(call),
            "get_mut" | "into_inner" => self.take_out(call),
            "is_poisoned" | "clear_poison" => self.hand(call, "asks whether the lock is poisoned"),
            _ => self.hand(call, "calls a method that the other lock does not have"),
        }
    }

    /// `lock().unwrap()` → `lock().await` or `blocking_lock()`.
    fn lock(&mut self, call: ExprId, name: &str, range: TextRange) {
        let frames = &self.cx.flow().frames;
        let frame = frames.of(call);
        let is_async = frames.all.get(frame as usize).is_some_and(|frame| frame.is_async)
            || frame == 0 && self.reached == Reached::BecomesAsync;
        if is_async && holds_another(self.cx, call, &self.converted) {
            return self.hand(call, "holds another blocking lock where it would wait for this one");
        }
        if !is_async {
            match self.cx.context(call) {
                Context::Blocking | Context::Thread => {}
                Context::Sync if self.reached == Reached::Never => {}
                Context::Sync => return self.hand(call, "is not async, and may be reached from async code"),
                Context::Async(_) | Context::Poll => return self.hand(call, "locks it where nothing can be awaited"),
                Context::Unknown => return self.hand(call, "locks it in a closure that may run anywhere"),
            }
        }
        let suffix = if is_async { ".await" } else { "" };
        if self.change.from.api == Api::ParkingLot {
            if is_async {
                self.edit(TextRange::empty(self.cx.range(call).end), suffix);
            }
        } else {
            let Some(tail) = tail(self.cx, &self.parents, call) else {
                return self.hand(call, "looks at the lock's being poisoned");
            };
            self.take_apart(call, &tail, suffix);
        }
        if !is_async {
            self.edit(range, format!("blocking_{name}"));
        }
    }

    /// Removes what deals with poison, and puts `suffix` in its place.
    fn take_apart(&mut self, call: ExprId, tail: &Tail, suffix: &str) {
        let end = self.cx.range(call).end;
        match tail {
            Tail::Chain(to) => {
                let gone = TextRange::new(end, *to);
                let text = self.cx.text(gone);
                let blank = &text[..text.len() - text.trim_start().len()];
                let blank = if suffix.is_empty() { "" } else { blank };
                self.edit(gone, format!("{blank}{suffix}"));
            }
            Tail::IfLet { whole, pattern, end: to } => {
                self.if_let(*whole, *pattern, TextRange::new(end, *to), call, suffix);
            }
            Tail::LetElse { whole, pattern, end: to, otherwise } => {
                let name = self.pattern(pattern.1);
                self.edit(self.cx.body.pat_range(pattern.0), name);
                let gone = TextRange::new(end, self.cx.range(*otherwise).end.max(*to));
                debug_assert!(whole.contains(gone));
                self.edit(gone, suffix);
            }
            Tail::Match { whole, pattern, value } => self.match_(*whole, *pattern, *value, call, suffix),
        }
    }

    fn pattern(&self, pattern: PatId) -> String {
        self.cx.text(self.cx.body.pat_range(pattern)).to_owned()
    }

    fn if_let(&mut self, whole: ExprId, pattern: PatId, chain: TextRange, call: ExprId, suffix: &str) {
        let Expr::If { then, else_, .. } = self.cx.expr(whole) else { return };
        let (then, range) = (self.cx.range(*then), self.cx.range(whole));
        let name = self.pattern(pattern);
        let is_long = self.cx.text(then).contains('\n');
        let (indent, unit) = self.indent(range.start);
        let newline = if self.cx.item_text().contains("\r\n") { "\r\n" } else { "\n" };
        let open =
            if is_long { format!("{{{newline}{indent}{unit}let {name} = ") } else { format!("{{ let {name} = ") };
        self.edit(TextRange::new(range.start, self.cx.range(call).start), open);
        self.edit(TextRange::new(chain.start, then.start + 1), format!("{suffix};"));
        if let Some(else_) = else_ {
            self.edit(TextRange::new(then.end, self.cx.range(*else_).end), "");
        }
    }

    fn match_(&mut self, whole: ExprId, pattern: PatId, value: ExprId, call: ExprId, suffix: &str) {
        let (range, start, end) = (self.cx.range(whole), self.cx.range(call).start, self.cx.range(call).end);
        let name = self.pattern(pattern);
        let crate::ir::Pat::Bind { binding, .. } = self.cx.body.pats[pattern] else { return };
        if *self.cx.expr(value) == Expr::Local(binding) {
            self.edit(TextRange::new(range.start, start), "");
            self.edit(TextRange::new(end, range.end), suffix);
            return;
        }
        let (indent, unit) = self.indent(range.start);
        let newline = if self.cx.item_text().contains("\r\n") { "\r\n" } else { "\n" };
        let (inner, is_block) = (self.cx.range(value), matches!(self.cx.expr(value), Expr::Block(_)));
        if is_block {
            self.edit(TextRange::new(range.start, start), format!("{{{newline}{indent}{unit}let {name} = "));
            self.edit(TextRange::new(end, inner.start + 1), format!("{suffix};"));
            self.edit(TextRange::new(inner.end, range.end), "");
        } else if self.is_tail(whole) {
            self.edit(TextRange::new(range.start, start), format!("let {name} = "));
            self.edit(TextRange::new(end, inner.start), format!("{suffix};{newline}{indent}"));
            self.edit(TextRange::new(inner.end, range.end), "");
        } else {
            self.edit(TextRange::new(range.start, start), format!("{{{newline}{indent}{unit}let {name} = "));
            self.edit(TextRange::new(end, inner.start), format!("{suffix};{newline}{indent}{unit}"));
            self.edit(TextRange::new(inner.end, range.end), format!("{newline}{indent}}}"));
        }
    }

    /// Whether an expression is the last of a block, on a line of its own.
    fn is_tail(&self, expr: ExprId) -> bool {
        let parent = self.parents.of(expr).map(|parent| self.cx.expr(parent));
        let (indent, _) = self.indent(self.cx.range(expr).start);
        let before = self.cx.text(TextRange::new(0, self.cx.range(expr).start));
        matches!(parent, Some(Expr::Block(block)) if block.tail == Some(expr))
            && before.ends_with(&format!("\n{indent}"))
    }

    /// The white space that the line of a place begins with, and one step more of it.
    fn indent(&self, at: u32) -> (&'a str, &'static str) {
        let before = self.cx.text(TextRange::new(0, at));
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let blank = &before[line..];
        let blank = &blank[..blank.len() - blank.trim_start().len()];
        (blank, if blank.contains('\t') { "\t" } else { "    " })
    }

    /// `lock().await` → `lock().unwrap()`.
    fn unlock_future(&mut self, call: ExprId) {
        let awaited = self.parents.of(call).filter(|parent| matches!(self.cx.expr(*parent), Expr::Await { .. }));
        let Some(awaited) = awaited else {
            return self.hand(call, "does more with the future than await it");
        };
        if is_kept_too_long(self.cx, call) {
            self.hand(
                call,
                "waits where its guard is in scope, dropped or not: the future could not be sent to another thread",
            );
        }
        let gone = TextRange::new(self.cx.range(call).end, self.cx.range(awaited).end);
        let text = self.cx.text(gone);
        let blank = text[..text.len() - text.trim_start().len()].to_owned();
        self.edit(gone, format!("{blank}{}", self.unwrap));
    }

    fn insert_unwrap(&mut self, at: u32) {
        self.edit(TextRange::empty(at), self.unwrap);
    }

    fn try_lock(&mut self, call: ExprId) {
        let end = self.cx.range(call).end;
        if self.change.from.api == Api::ParkingLot {
            return self.edit(TextRange::empty(end), ".ok()");
        }
        if !ignores_error(self.cx, &self.parents, call) {
            self.hand(call, "looks at why it could not be locked");
        }
    }

    fn take_out(&mut self, call: ExprId) {
        match (self.change.from.api, self.change.to) {
            (Api::ParkingLot, _) => {}
            (_, Api::Tokio) => match tail(self.cx, &self.parents, call) {
                Some(tail) => self.take_apart(call, &tail, ""),
                None => self.hand(call, "looks at the lock's being poisoned"),
            },
            _ => self.insert_unwrap(self.cx.range(call).end),
        }
    }
}

/// Whether a call waits for the lock.
#[must_use]
pub fn is_acquisition(cx: &FnCx<'_>, call: ExprId) -> bool {
    matches!(cx.expr(call), Expr::MethodCall { method, .. } if matches!(method.as_str(), "lock" | "read" | "write"))
}
