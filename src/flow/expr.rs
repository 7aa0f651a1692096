//! Expressions: values, places and operands.

use smallvec::SmallVec;

use crate::ir::{Expr, ExprId, Name, UnaryOp};

use super::SuspendKind;
use super::build::{Builder, Dest};
use super::graph::{Event, Part, PathId, Temp};

impl Builder<'_> {
    /// Evaluates `expr` and leaves its value in `dest`.
    pub(super) fn value(&mut self, expr: ExprId, dest: Dest) {
        match self.expr(expr) {
            Expr::Missing | Expr::Underscore => {}
            Expr::Literal(_) => self.init(dest),
            Expr::Path(_) => self.unit_value(dest),
            Expr::Local(_) | Expr::Field { .. } | Expr::Index { .. } | Expr::Unary { op: UnaryOp::Deref, .. } => {
                let place = self.place(expr);
                self.consume(expr, place, dest);
            }
            Expr::Block(block) => self.block(expr, block, dest),
            Expr::Async { .. } | Expr::Closure { .. } => self.closure(expr, dest),
            Expr::Call { callee, args } => self.call(expr, *callee, args, dest),
            Expr::MethodCall { receiver, args, .. } => self.method_call(expr, *receiver, args, dest),
            Expr::Await { base, .. } => self.await_(expr, *base, dest),
            Expr::Ref { mutable, base, .. } => {
                let place = self.place(*base);
                if *mutable {
                    self.may_change(place);
                }
                self.init(dest);
            }
            Expr::Binary { op, lhs, rhs } => self.binary(*op, *lhs, *rhs, dest),
            Expr::Assign { op: None, target, value } => self.assign(*target, *value),
            Expr::Assign { target, value, .. } => {
                self.value(*value, Dest::Ignore);
                self.place(*target);
            }
            Expr::Try { base } | Expr::Cast { base, .. } | Expr::Unary { base, .. } => {
                self.value(*base, Dest::Ignore);
                self.init(dest);
            }
            Expr::Repeat { value, .. } => {
                self.value(*value, Dest::Ignore);
                self.init(dest);
            }
            Expr::Range { start, end, .. } => {
                let all: SmallVec<[ExprId; 2]> = start.iter().chain(end).copied().collect();
                self.operands(&all);
                self.init(dest);
            }
            Expr::Struct { fields, spread, .. } => {
                let all: SmallVec<[ExprId; 8]> = fields.iter().map(|(_, value)| *value).chain(*spread).collect();
                self.operands(&all);
                self.init(dest);
            }
            Expr::Tuple(all) | Expr::Array(all) => {
                self.operands(all);
                self.init(dest);
            }
            Expr::Yield { value } => {
                self.operands(value.as_slice());
                self.suspend(expr, SuspendKind::Yield);
                self.init(dest);
            }
            Expr::Macro(mac) => self.macro_call(expr, mac, dest),
            _ => self.control(expr, dest),
        }
    }

    /// Evaluates a place expression to its place, any other to a temporary. None: nobody follows what is there.
    pub(super) fn place(&mut self, expr: ExprId) -> Option<PathId> {
        match self.expr(expr) {
            Expr::Local(binding) => {
                let path = self.variable(*binding, &[])?;
                self.emit(Event::Use(self.graph.paths[path].var, expr));
                Some(path)
            }
            Expr::Field { base, name, .. } => {
                if let Some(path) = self.captured_field(expr) {
                    self.emit(Event::Use(self.graph.paths[path].var, expr));
                    return Some(path);
                }
                let base = self.place(*base)?;
                let own = !self.cx.types.field_derefs(expr);
                own.then(|| self.graph.child(base, Part::Field(name.clone())))
            }
            Expr::Index { base, index } => {
                self.place(*base);
                self.value(*index, Dest::Ignore);
                None
            }
            Expr::Unary { op: UnaryOp::Deref, base } => {
                let base = self.place(*base)?;
                Some(self.graph.child(base, Part::Deref))
            }
            Expr::Path(_) => None,
            _ => {
                let slot = self.temp(expr, self.cx.types.ty(expr));
                self.value(expr, slot.map_or(Dest::Ignore, Dest::Slot));
                slot.map(|slot| self.root_of(slot))
            }
        }
    }

    /// The place that an expression names, without evaluating it.
    pub(super) fn named_place(&mut self, expr: ExprId) -> Option<PathId> {
        match self.expr(expr) {
            Expr::Local(binding) => self.variable(*binding, &[]),
            Expr::Field { base, name, .. } => {
                if let Some(path) = self.captured_field(expr) {
                    return Some(path);
                }
                let base = self.named_place(*base)?;
                let own = !self.cx.types.field_derefs(expr);
                own.then(|| self.graph.child(base, Part::Field(name.clone())))
            }
            Expr::Ref { base, .. } => self.named_place(*base),
            _ => None,
        }
    }

    /// The place of a field chain that starts at a captured variable.
    fn captured_field(&mut self, expr: ExprId) -> Option<PathId> {
        let mut fields: SmallVec<[Name; 4]> = SmallVec::new();
        let mut at = expr;
        while let Expr::Field { base, name, .. } = self.expr(at) {
            fields.push(name.clone());
            at = *base;
        }
        let Expr::Local(binding) = self.expr(at) else { return None };
        if self.cx.frames.of_binding(*binding) == self.id {
            return None;
        }
        fields.reverse();
        self.variable(*binding, &fields)
    }

    /// The place of a variable's field, be the variable own or captured.
    pub(super) fn variable(&mut self, binding: crate::ir::BindingId, fields: &[Name]) -> Option<PathId> {
        let (mut path, rest) = if let Some(&var) = self.locals.get(&binding) {
            (self.graph.vars[var].root, fields)
        } else {
            let captured = self
                .captures
                .iter()
                .find(|captured| captured.binding == binding && fields.starts_with(&captured.fields))?;
            (self.root_of(captured.slot), &fields[captured.fields.len()..])
        };
        for name in rest {
            path = self.graph.child(path, Part::Field(name.clone()));
        }
        Some(path)
    }

    /// A mutable borrow: what was known to be empty may be filled through it.
    pub(super) fn may_change(&mut self, place: Option<PathId>) {
        if let Some(path) = place {
            let root = self.graph.root(path);
            self.emit(Event::Restore(root));
        }
    }

    /// Evaluates operands from left to right. A value that waits for a later operand with a suspension point in it waits in
    /// a temporary.
    pub(super) fn operands(&mut self, all: &[ExprId]) {
        let last = all.iter().rposition(|expr| self.cx.frames.suspends(*expr)).unwrap_or_default();
        let mut held: SmallVec<[PathId; 4]> = SmallVec::new();
        for (index, expr) in all.iter().enumerate() {
            let slot = if index < last { self.temp(*expr, self.cx.types.ty(*expr)) } else { None };
            self.value(*expr, slot.map_or(Dest::Ignore, Dest::Slot));
            held.extend(slot.map(|slot| self.root_of(slot)));
        }
        for path in held {
            self.emit(Event::Gone(path));
        }
    }

    fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId], dest: Dest) {
        let reason = self.enter_args(expr);
        self.place(callee);
        let replaced = self.replace(expr, args, dest);
        let empties = self.cx.types.empties(expr);
        match args.first().map(|first| self.expr(*first)) {
            // What is taken out of a place is not put into it.
            Some(Expr::Ref { base, .. }) if empties => {
                self.place(*base);
            }
            _ if replaced => {}
            _ => self.operands(args),
        }
        self.reason = reason;
        if replaced {
            return;
        }
        if let Expr::Local(binding) = self.expr(callee)
            && self.once.contains(binding)
            && let Some(path) = self.variable(*binding, &[])
        {
            self.emit(Event::Moved(path, expr));
        }
        if empties && let Some(first) = args.first() {
            return self.empty(*first, dest);
        }
        self.finish_call(expr, dest);
    }

    fn method_call(&mut self, expr: ExprId, receiver: ExprId, args: &[ExprId], dest: Dest) {
        let adjusted = self.cx.types.receiver(expr);
        let by_value = match adjusted {
            Some(adjusted) => adjusted.derefs == 0 && adjusted.autoref.is_none(),
            None => !self.is_place(receiver),
        };
        let reason = self.enter_args(expr);
        if by_value {
            let all: SmallVec<[ExprId; 4]> = std::iter::once(receiver).chain(args.iter().copied()).collect();
            self.operands(&all);
        } else {
            let place = self.place(receiver);
            let changes = adjusted.is_none_or(|adjusted| adjusted.autoref == Some(true));
            if changes && self.is_place(receiver) && !self.cx.types.empties(expr) {
                self.may_change(place);
            }
            self.operands(args);
        }
        self.reason = reason;
        if self.cx.types.empties(expr) {
            return self.empty(receiver, dest);
        }
        self.finish_call(expr, dest);
    }

    /// Temporaries made from here on are made in the arguments of `call`.
    fn enter_args(&mut self, call: ExprId) -> Temp {
        let reason = self.reason;
        if reason == Temp::Operand {
            self.reason = Temp::Argument(call);
        }
        reason
    }

    fn finish_call(&mut self, expr: ExprId, dest: Dest) {
        if self.cx.types.diverges(expr) {
            self.terminate();
        } else {
            self.init(dest);
        }
    }

    pub(super) fn is_place(&self, expr: ExprId) -> bool {
        match self.expr(expr) {
            Expr::Local(_) | Expr::Path(_) | Expr::Index { .. } | Expr::Unary { op: UnaryOp::Deref, .. } => true,
            Expr::Field { base, .. } => self.is_place(*base),
            _ => false,
        }
    }

    /// The future is kept from before the suspension point until after it.
    fn await_(&mut self, expr: ExprId, base: ExprId, dest: Dest) {
        let ty = self.cx.types.ty(base);
        let future =
            self.cx.types.needs_drop(&ty).then(|| self.temp_in(self.temp_scope, Temp::Awaited(expr), base, ty));
        self.value(base, future.map_or(Dest::Ignore, Dest::Slot));
        self.suspend(expr, SuspendKind::Await);
        if let Some(future) = future {
            self.emit(Event::Gone(self.root_of(future)));
        }
        self.init(dest);
    }
}
