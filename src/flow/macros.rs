//! Macro calls.

use crate::ir::{Expr, ExprId, FormatKind, MacroCall, MacroExpr, Select};

use super::SuspendKind;
use super::build::{Builder, Dest};
use super::graph::{Event, SlotKind, Temp};

impl Builder<'_> {
    pub(super) fn macro_call(&mut self, expr: ExprId, mac: &MacroExpr, dest: Dest) {
        match &mac.call {
            MacroCall::Select(select) => {
                // futures' macros borrow a future that is a name, tokio's takes it.
                let borrows = mac.path.last() == "select_biased" || mac.path.segments[0].name == "futures";
                return self.select(expr, select, borrows, dest);
            }
            MacroCall::Join { futures, .. } => self.join(expr, futures),
            MacroCall::Pin(value) => self.pin(expr, *value),
            MacroCall::Stream { .. } => return self.closure(expr, dest),
            MacroCall::Ready(value) => self.value(*value, Dest::Ignore),
            MacroCall::Vec(array) => self.value(*array, Dest::Ignore),
            MacroCall::Block(block) => return self.value(*block, dest),
            MacroCall::Matches { scrutinee, pat, guard } => {
                let (place, _) = self.scrutinee(*scrutinee, Temp::Scrutinee(expr));
                let join = self.new_block();
                let opened = self.open_vars(self.cx.body.range(expr));
                self.test(*pat, place, join);
                self.bind(*pat, place, false, Some(*scrutinee));
                if let Some(guard) = guard {
                    self.condition(*guard, join);
                }
                let scope = self.close(opened);
                self.continue_in(join);
                self.emit(Event::Leave(scope));
            }
            MacroCall::Format { args, kind, .. } => self.format(expr, args, *kind, mac.path.last() == "format_args"),
            MacroCall::Tracing { args, .. } => self.borrowed_args(expr, args, true),
            MacroCall::Exprs(args) => {
                // Nobody knows what becomes of them: taken by value, they may be gone.
                let opened = self.open_temps(self.cx.body.range(expr), Temp::Operand);
                self.operands(args);
                self.close(opened);
            }
            MacroCall::Opaque => {}
        }
        self.init(dest);
    }

    /// Arguments of formatting are borrowed. Macros that make a whole statement of it drop their temporaries themselves.
    fn format(&mut self, expr: ExprId, args: &[ExprId], kind: FormatKind, is_format_args: bool) {
        let own_scope = kind != FormatKind::Write && !is_format_args;
        self.borrowed_args(expr, args, own_scope);
        if matches!(kind, FormatKind::Panic | FormatKind::Bail) {
            self.terminate();
        }
    }

    fn borrowed_args(&mut self, expr: ExprId, args: &[ExprId], own_scope: bool) {
        let opened = own_scope.then(|| self.open_temps(self.cx.body.range(expr), Temp::Operand));
        let reason = self.reason;
        if reason == Temp::Operand {
            self.reason = Temp::Argument(expr);
        }
        for arg in args {
            self.place(*arg);
        }
        self.reason = reason;
        if let Some(opened) = opened {
            self.close(opened);
        }
    }

    fn pin(&mut self, expr: ExprId, value: ExprId) {
        let ty = self.cx.types.ty(value);
        let scope = self.extended.get(&expr).copied().unwrap_or(self.temp_scope);
        let slot = self.cx.types.needs_drop(&ty).then(|| Dest::Slot(self.temp_in(scope, Temp::Pinned, value, ty)));
        self.value(value, slot.unwrap_or(Dest::Ignore));
    }

    /// Futures are kept in a tuple; what else their expressions make is dropped before anything is polled.
    fn join(&mut self, expr: ExprId, futures: &[ExprId]) {
        let opened = self.open_both(self.cx.body.range(expr));
        let statement = self.open_temps(self.cx.body.range(expr), Temp::Operand);
        for future in futures {
            self.future(expr, *future);
        }
        self.close(statement);
        self.suspend(expr, SuspendKind::Join);
        self.close(opened);
    }

    fn future(&mut self, macro_: ExprId, future: ExprId) {
        let ty = self.cx.types.ty(future);
        let slot = self.cx.types.needs_drop(&ty).then(|| {
            let slot = self.temp_in(self.var_scope, Temp::Awaited(macro_), future, ty);
            Dest::Slot(slot)
        });
        self.value(future, slot.unwrap_or(Dest::Ignore));
    }

    /// The guards, then the futures, one suspension point with all futures alive, then one handler with none.
    fn select(&mut self, expr: ExprId, select: &Select, borrows: bool, dest: Dest) {
        for guard in select.branches.iter().filter_map(|branch| branch.guard) {
            self.terminating(guard, Dest::Ignore);
        }
        let opened = self.open_both(self.cx.body.range(expr));
        let statement = self.open_temps(self.cx.body.range(expr), Temp::Operand);
        for branch in &select.branches {
            if borrows && matches!(self.expr(branch.future), Expr::Local(_) | Expr::Field { .. }) {
                self.place(branch.future);
            } else {
                // The futures are first stored in a tuple by `let`, which extends temporaries.
                self.extend(branch.future, opened.scope);
                self.future(expr, branch.future);
            }
        }
        self.close(statement);
        self.suspend(expr, SuspendKind::Select);
        self.close(opened);
        self.handlers(expr, select, dest);
    }

    fn handlers(&mut self, expr: ExprId, select: &Select, dest: Dest) {
        let (from, join) = (self.cur, self.new_block());
        for branch in &select.branches {
            let block = self.new_block();
            self.graph.edges.push((from, block));
            self.begin(block);
            let opened = self.open_both(branch.range);
            let ty = self.cx.types.pat_ty(branch.pat);
            let mut place = None;
            if self.cx.types.needs_drop(&ty) {
                let var = self.graph.new_var(self.var_scope);
                let kind = SlotKind::Temp(Temp::Output(expr));
                let slot = self.graph.new_slot(var, kind, ty, Some(branch.future));
                self.init(Dest::Slot(slot));
                place = Some(self.root_of(slot));
            }
            if let Some(path) = place {
                self.matched(branch.pat, path);
            }
            self.bind(branch.pat, place, false, Some(branch.future));
            self.value(branch.handler, dest);
            self.close(opened);
            self.edge(join);
        }
        for handler in &select.else_ {
            let block = self.new_block();
            self.graph.edges.push((from, block));
            self.begin(block);
            self.terminating(*handler, dest);
            self.edge(join);
        }
        if select.branches.is_empty() && select.else_.is_empty() {
            self.graph.edges.push((from, join));
        }
        self.begin(join);
    }
}
