//! The builder: walks a frame's expressions the way rustc's MIR building does, and fills the frame's graph.

use rustc_hash::FxHashMap;

use crate::db::Edition;
use crate::ir::{BindingId, Body, BodyParam, Expr, ExprId, Name, Pat};
use crate::text::TextRange;
use crate::types::Ty;

use super::Types;
use super::closure::Captured;
use super::frames::{FrameId, Frames, Owner};
use super::graph::{BlockId, Event, Graph, PathId, ScopeId, SlotId, SlotKind, Temp, VarId};

/// What all frames of a body share.
#[derive(Clone, Copy)]
pub(super) struct Cx<'a> {
    pub body: &'a Body,
    pub types: &'a dyn Types,
    pub edition: Edition,
    pub frames: &'a Frames,
}

/// Where the value of an expression goes.
#[derive(Clone, Copy)]
pub(super) enum Dest {
    /// It is dropped or used up at once, or nobody follows it.
    Ignore,
    /// It becomes this value.
    Slot(SlotId),
}

/// What a `break` or `continue` can name.
pub(super) struct Target {
    pub label: Option<Name>,
    pub is_loop: bool,
    pub on_break: BlockId,
    pub on_continue: BlockId,
    pub dest: Dest,
}

/// A built frame.
pub(super) struct Built {
    pub id: FrameId,
    pub graph: Graph,
    pub suspends: Vec<(ExprId, super::SuspendKind)>,
    pub captures: Vec<Captured>,
    pub locals: FxHashMap<BindingId, VarId>,
}

pub(super) struct Builder<'a> {
    pub cx: Cx<'a>,
    pub id: FrameId,
    pub graph: Graph,
    pub cur: BlockId,
    /// The scope of variables declared here.
    pub var_scope: ScopeId,
    /// The innermost terminating scope (Reference, "Temporary scopes").
    pub temp_scope: ScopeId,
    /// What a temporary made here is for.
    pub reason: Temp,
    /// Scopes of extended temporaries, by expression (Reference, "Temporary lifetime extension").
    pub extended: FxHashMap<ExprId, ScopeId>,
    pub targets: Vec<Target>,
    pub locals: FxHashMap<BindingId, VarId>,
    pub captures: Vec<Captured>,
    /// Closures bound to a name that can be called once: calling them uses them up.
    pub once: Vec<BindingId>,
    pub suspends: Vec<(ExprId, super::SuspendKind)>,
    /// Frames built so far.
    pub out: &'a mut Vec<Built>,
}

/// What `open` changed.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    pub scope: ScopeId,
    var_scope: ScopeId,
    temp_scope: ScopeId,
    reason: Temp,
    vars: usize,
}

/// Builds the frame and all frames in it. They are pushed to `out` after those inside them.
pub(super) fn build(cx: Cx<'_>, id: FrameId, out: &mut Vec<Built>) {
    let frame = &cx.frames.all[id as usize];
    let Some(root) = frame.body else { return };
    let mut graph = Graph::default();
    let entry = graph.new_block();
    graph.begin(entry);
    let scope = graph.open_scope(cx.body.range(root));
    let mut builder = Builder {
        cx,
        id,
        graph,
        cur: entry,
        var_scope: scope,
        temp_scope: scope,
        reason: Temp::Operand,
        extended: FxHashMap::default(),
        targets: Vec::new(),
        locals: FxHashMap::default(),
        captures: Vec::new(),
        once: Vec::new(),
        suspends: Vec::new(),
        out,
    };
    builder.declare_captures();
    builder.frame(frame.owner, root);
    builder.settle_captures();
    builder.graph.close_scope(scope);
    builder.graph.finish();
    let Builder { graph, suspends, captures, locals, out, .. } = builder;
    out.push(Built { id, graph, suspends, captures, locals });
}

impl<'a> Builder<'a> {
    fn frame(&mut self, owner: Owner, root: ExprId) {
        let params: &[BodyParam] = match owner.expr().map(|expr| &self.cx.body.exprs[expr]) {
            Some(Expr::Closure { params, .. }) => params,
            Some(_) => &[],
            None => {
                if let Some(binding) = self.cx.body.self_binding {
                    self.entry_binding(binding);
                }
                &self.cx.body.params
            }
        };
        for param in params {
            self.param(param);
        }
        // The body is a terminating scope of its own: up to edition 2021 the temporaries of its tail outlive its variables,
        // but not the parameters.
        let opened = self.open_temps(self.cx.body.range(root), Temp::Operand);
        self.value(root, Dest::Ignore);
        self.close(opened);
    }

    fn entry_binding(&mut self, binding: BindingId) {
        if let Some(slot) = self.declare_one(binding, None) {
            self.graph.entry.push(slot);
        }
    }

    fn param(&mut self, param: &BodyParam) {
        if let Pat::Bind { binding, sub: None } = self.cx.body.pats[param.pat]
            && self.cx.body.bindings[binding].by_ref.is_none()
        {
            self.entry_binding(binding);
            return;
        }
        let ty = self.cx.types.pat_ty(param.pat);
        let mut place = None;
        if self.cx.types.needs_drop(&ty) {
            let var = self.graph.new_var(self.var_scope);
            let slot = self.graph.new_slot(var, SlotKind::Temp(Temp::Param), ty, None);
            self.graph.entry.push(slot);
            place = Some(self.graph.vars[var].root);
        }
        self.bind(param.pat, place, false, None);
    }

    pub(super) fn expr(&self, expr: ExprId) -> &'a Expr {
        let body: &'a Body = self.cx.body;
        &body.exprs[expr]
    }

    /// From edition 2024 on, the scrutinee of `if let` is dropped before `else`, and the temporaries of a tail expression
    /// before the block's variables.
    pub(super) fn is_2024(&self) -> bool {
        self.cx.edition >= Edition::E2024
    }

    pub(super) fn emit(&mut self, event: Event) {
        self.graph.events.push(event);
    }

    pub(super) fn new_block(&mut self) -> BlockId {
        self.graph.new_block()
    }

    pub(super) fn edge(&mut self, to: BlockId) {
        self.graph.edges.push((self.cur, to));
    }

    pub(super) fn begin(&mut self, block: BlockId) {
        self.graph.begin(block);
        self.cur = block;
    }

    /// Goes to `to`, and on in a block that nothing leads to.
    pub(super) fn jump(&mut self, to: BlockId) {
        self.edge(to);
        self.terminate();
    }

    /// What follows is never reached.
    pub(super) fn terminate(&mut self) {
        let dead = self.new_block();
        self.begin(dead);
    }

    /// Goes to `to` and on there.
    pub(super) fn continue_in(&mut self, to: BlockId) {
        self.edge(to);
        self.begin(to);
    }

    fn open(&mut self, range: TextRange) -> Opened {
        Opened {
            scope: self.graph.open_scope(range),
            var_scope: self.var_scope,
            temp_scope: self.temp_scope,
            reason: self.reason,
            vars: self.graph.vars.len(),
        }
    }

    /// Opens a scope for variables only.
    pub(super) fn open_vars(&mut self, range: TextRange) -> Opened {
        let opened = self.open(range);
        self.var_scope = opened.scope;
        opened
    }

    /// Opens a terminating scope: temporaries made in it end with it.
    pub(super) fn open_temps(&mut self, range: TextRange, reason: Temp) -> Opened {
        let opened = self.open(range);
        self.temp_scope = opened.scope;
        self.reason = reason;
        opened
    }

    /// Opens a terminating scope that holds variables too.
    pub(super) fn open_both(&mut self, range: TextRange) -> Opened {
        let opened = self.open_temps(range, Temp::Operand);
        self.var_scope = opened.scope;
        opened
    }

    pub(super) fn close(&mut self, opened: Opened) -> ScopeId {
        let Opened { scope, var_scope, temp_scope, reason, vars } = opened;
        if self.graph.vars.len() > vars {
            self.emit(Event::Leave(scope));
        }
        self.graph.close_scope(scope);
        (self.var_scope, self.temp_scope, self.reason) = (var_scope, temp_scope, reason);
        scope
    }

    /// Evaluates `expr` in a terminating scope of its own.
    pub(super) fn terminating(&mut self, expr: ExprId, dest: Dest) {
        let opened = self.open_temps(self.cx.body.range(expr), Temp::Operand);
        self.value(expr, dest);
        self.close(opened);
    }

    /// The place of a new temporary for the value of `expr`; none when nobody follows it.
    pub(super) fn temp(&mut self, expr: ExprId, ty: Ty) -> Option<SlotId> {
        if !self.cx.types.needs_drop(&ty) {
            return None;
        }
        Some(match self.extended.get(&expr) {
            Some(&scope) => self.temp_in(scope, Temp::Extended, expr, ty),
            None => self.temp_in(self.temp_scope, self.reason, expr, ty),
        })
    }

    pub(super) fn temp_in(&mut self, scope: ScopeId, reason: Temp, expr: ExprId, ty: Ty) -> SlotId {
        let var = self.graph.new_var(scope);
        self.graph.new_slot(var, SlotKind::Temp(reason), ty, Some(expr))
    }

    pub(super) fn root_of(&self, slot: SlotId) -> PathId {
        self.graph.vars[self.graph.slots[slot].var].root
    }

    pub(super) fn init(&mut self, dest: Dest) {
        if let Dest::Slot(slot) = dest {
            self.emit(Event::Init(slot));
        }
    }

    /// Declares a variable in the scope at hand. None when nobody follows its value.
    pub(super) fn declare_one(&mut self, binding: BindingId, value: Option<ExprId>) -> Option<SlotId> {
        let ty = self.cx.types.binding_ty(binding);
        if !(ty.is_unknown() || self.cx.types.needs_drop(&ty)) {
            return None;
        }
        let var = match self.locals.get(&binding) {
            // The alternatives of an or-pattern share a variable.
            Some(&var) => return self.graph.vars[var].slots.first().copied(),
            None => self.graph.new_var(self.var_scope),
        };
        self.locals.insert(binding, var);
        Some(self.graph.new_slot(var, SlotKind::Local(binding), ty, value))
    }

    pub(super) fn suspend(&mut self, expr: ExprId, kind: super::SuspendKind) {
        let index = u32::try_from(self.suspends.len()).unwrap_or(u32::MAX);
        self.suspends.push((expr, kind));
        self.emit(Event::Suspend(index));
    }
}
