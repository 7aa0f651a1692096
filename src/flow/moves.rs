//! Values that go from one place to another: moves, assignment, and calls that take out what a place holds.

use crate::ir::{Expr, ExprId};

use super::build::{Builder, Dest};
use super::graph::{Event, Part, PathId, SlotId, Temp};

impl Builder<'_> {
    /// `None` and other constants: there is a value, but nothing in it.
    pub(super) fn unit_value(&mut self, dest: Dest) {
        if let Dest::Slot(slot) = dest {
            self.emit(Event::Init(slot));
            let value = self.graph.slots[slot].value;
            self.graph.slots[slot].is_unit = value.is_some_and(|value| matches!(self.expr(value), Expr::Path(_)));
            let content = self.graph.child(self.root_of(slot), Part::Content);
            self.emit(Event::Gone(content));
        }
    }

    /// Uses the value of a place expression: moves it out unless it is `Copy`.
    pub(super) fn consume(&mut self, expr: ExprId, place: Option<PathId>, dest: Dest) {
        if let Some(path) = place {
            // What is being typed behind a name (`guard.`) will rather borrow it.
            let end = self.cx.body.range(expr).end;
            let half_typed = self.cx.body.holes.iter().any(|hole| hole.touches(end));
            let moved = !half_typed && !self.cx.types.is_copy(&self.cx.types.ty(expr));
            self.take(path, expr, false, dest);
            let from = self.by_way_of(path, expr, dest);
            self.init_from(from, dest);
            if from != path {
                self.emit(Event::Gone(from));
            } else if moved {
                self.emit(Event::Moved(path, expr));
            }
            return;
        }
        self.init(dest);
    }

    /// Where the value at `path` is taken from: what is assigned to the variable that it is in (`a = a`, `a = a.next`) is
    /// out of it before that gets a value.
    fn by_way_of(&mut self, path: PathId, expr: ExprId, dest: Dest) -> PathId {
        let is_same = matches!(dest, Dest::Slot(slot) if self.graph.slots[slot].var == self.graph.paths[path].var);
        if !is_same {
            return path;
        }
        let ty = self.cx.types.ty(expr);
        let temp = self.temp_in(self.temp_scope, Temp::Operand, expr, ty);
        self.init_from(path, Dest::Slot(temp));
        self.emit(Event::Moved(path, expr));
        self.root_of(temp)
    }

    /// Gives `dest` the value that is at `path`, and nothing inside where nothing was inside.
    fn init_from(&mut self, path: PathId, dest: Dest) {
        self.init(dest);
        if let Dest::Slot(slot) = dest
            && let Some(content) = self.graph.known_child(path, Part::Content)
        {
            let own = self.graph.child(self.root_of(slot), Part::Content);
            self.emit(Event::Carry(content, own));
        }
    }

    /// Notes that `dest` gets its value from `path`, which is moved out of if `moved`.
    pub(super) fn take(&mut self, path: PathId, expr: ExprId, moved: bool, dest: Dest) {
        if let Dest::Slot(slot) = dest
            && self.graph.slots[slot].from.is_none()
        {
            let var = self.graph.paths[path].var;
            let from = self.graph.vars[var].slots.iter().rev().copied().find(|from| *from != slot);
            self.graph.slots[slot].from = from;
        }
        if moved {
            self.emit(Event::Moved(path, expr));
        }
    }

    /// `mem::replace(&mut variable, value)`: the variable gets another value, and the result is the one that it had.
    pub(super) fn replace(&mut self, call: ExprId, args: &[ExprId], dest: Dest) -> bool {
        let [target, value] = *args else { return false };
        let Expr::Ref { mutable: true, base, .. } = *self.expr(target) else { return false };
        if !matches!(self.expr(base), Expr::Local(_)) || !self.cx.types.replaces(call) {
            return false;
        }
        let Some(path) = self.place(base) else { return false };
        self.take(path, base, false, dest);
        self.init_from(path, dest);
        let slot = self.another_value(path, value);
        self.value(value, Dest::Slot(slot));
        true
    }

    /// A slot for another value of the variable at `path`.
    pub(super) fn another_value(&mut self, path: PathId, value: ExprId) -> SlotId {
        let var = self.graph.paths[path].var;
        let first = &self.graph.slots[self.graph.vars[var].slots[0]];
        let (kind, ty) = (first.kind, first.ty.clone());
        self.graph.new_slot(var, kind, ty, Some(value))
    }

    /// A call that takes out what is in a place, and may give it.
    pub(super) fn empty(&mut self, expr: ExprId, dest: Dest) {
        let Some(path) = self.named_place(expr) else { return self.init(dest) };
        let from = self.by_way_of(path, expr, dest);
        self.init_from(from, dest);
        let left = if from == path { self.graph.child(path, Part::Content) } else { from };
        self.emit(Event::Gone(left));
    }

    pub(super) fn assign(&mut self, target: ExprId, value: ExprId) {
        match self.expr(target) {
            Expr::Underscore => {
                if self.is_place(value) {
                    self.place(value);
                } else {
                    self.value(value, Dest::Ignore);
                }
            }
            Expr::Local(_) => {
                let Some(path) = self.named_place(target) else { return self.value(value, Dest::Ignore) };
                let slot = self.another_value(path, value);
                self.value(value, Dest::Slot(slot));
            }
            _ => {
                self.value(value, Dest::Ignore);
                self.assign_part(target);
            }
        }
    }

    /// Assigns to a part of a variable, or to all places of a destructuring assignment.
    fn assign_part(&mut self, target: ExprId) {
        match self.expr(target) {
            Expr::Tuple(all) | Expr::Array(all) | Expr::Call { args: all, .. } => {
                for target in all {
                    self.assign_part(*target);
                }
            }
            Expr::Struct { fields, .. } => fields.iter().for_each(|(_, target)| self.assign_part(*target)),
            Expr::Underscore => {}
            _ => {
                if let Some(path) = self.place(target) {
                    let whole = self.graph.paths[path].up.is_none();
                    let slot = self.graph.vars[self.graph.paths[path].var].slots[0];
                    self.emit(if whole { Event::Init(slot) } else { Event::Restore(path) });
                }
            }
        }
    }
}
