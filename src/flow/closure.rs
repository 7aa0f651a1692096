//! Closures and async blocks: what they capture, and how.

use crate::db::Edition;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, Name};
use crate::types::Ty;

use super::build::{Builder, Built, Cx, Dest, build};
use super::frames::{FrameId, Owner};
use super::graph::{Event, SlotId, SlotKind};

/// A place of an outer frame that a frame captures. Places whose values nobody follows are left out.
pub(super) struct Captured {
    pub binding: BindingId,
    /// The fields that lead to the captured place.
    pub fields: Vec<Name>,
    pub slot: SlotId,
    /// Its value is in the frame, moved or copied.
    pub by_value: bool,
    /// It is moved out of in the frame.
    pub moved_out: bool,
    is_copy: bool,
}

struct Mention {
    binding: BindingId,
    fields: Vec<Name>,
    ty: Ty,
}

impl Built {
    /// Whether running the frame uses up what it captured (`FnOnce`).
    pub(super) fn consumes(&self) -> bool {
        self.captures.iter().any(|captured| captured.moved_out)
    }
}

impl Builder<'_> {
    /// An async block, a closure or a stream as a value: only what it captures matters here.
    pub(super) fn closure(&mut self, expr: ExprId, dest: Dest) {
        if let Some(id) = self.cx.frames.made_by(expr) {
            build(self.cx, id, self.out);
            let captures = match self.out.last() {
                Some(built) if built.id == id => built
                    .captures
                    .iter()
                    .map(|captured| (captured.binding, captured.fields.clone(), captured.by_value && !captured.is_copy))
                    .collect(),
                _ => Vec::new(),
            };
            for (binding, fields, moved) in captures {
                self.capture(expr, binding, &fields, moved);
            }
        }
        self.init(dest);
    }

    fn capture(&mut self, expr: ExprId, binding: BindingId, fields: &[Name], moved: bool) {
        let Some(path) = self.variable(binding, fields) else { return };
        self.emit(Event::Use(self.graph.paths[path].var, expr));
        if moved {
            self.emit(Event::Moved(path, expr));
        } else {
            self.may_change(Some(path));
        }
    }

    /// Makes a slot for each place that this frame captures.
    pub(super) fn declare_captures(&mut self) {
        let owner = self.cx.frames.all[self.id as usize].owner;
        let by_value = match owner.expr().map(|expr| self.expr(expr)) {
            Some(Expr::Async { is_move, .. } | Expr::Closure { is_move, .. }) => *is_move,
            Some(_) => true,
            None => return,
        };
        for Mention { binding, fields, ty } in mentions(self.cx, self.id) {
            let var = self.graph.new_var(self.var_scope);
            let is_copy = self.cx.types.is_copy(&ty);
            let slot = self.graph.new_slot(var, SlotKind::Capture(binding), ty, None);
            self.captures.push(Captured { binding, fields, slot, by_value, moved_out: false, is_copy });
        }
    }

    /// A place that is moved out of inside is captured by value, `move` or not.
    pub(super) fn settle_captures(&mut self) {
        if self.captures.is_empty() {
            return;
        }
        for event in &self.graph.events {
            if let Event::Moved(path, _) = event {
                let var = self.graph.paths[*path].var;
                for captured in &mut self.captures {
                    captured.moved_out |= self.graph.slots[captured.slot].var == var;
                }
            }
        }
        for captured in &mut self.captures {
            captured.by_value |= captured.moved_out;
            if captured.by_value {
                self.graph.entry.push(captured.slot);
            }
        }
    }

    /// Whether `expr` is a closure that can be called once only. It was built last.
    pub(super) fn is_once(&self, expr: ExprId) -> bool {
        let Some(id) = self.cx.frames.made_by(expr) else { return false };
        matches!(self.cx.frames.all[id as usize].owner, Owner::Closure(_) | Owner::AsyncClosure(_))
            && self.out.last().is_some_and(|built| built.id == id && built.consumes())
    }
}

/// The places of outer frames that stand in a frame, none inside another.
fn mentions(cx: Cx<'_>, id: FrameId) -> Vec<Mention> {
    let mut all = Vec::new();
    if let Some(body) = cx.frames.all[id as usize].body {
        collect(cx, id, body, &mut all);
    }
    all.sort_by(|a, b| (a.binding.into_raw(), &a.fields).cmp(&(b.binding.into_raw(), &b.fields)));
    all.dedup_by(|next, prev| next.binding == prev.binding && next.fields.starts_with(&prev.fields));
    all
}

fn collect(cx: Cx<'_>, id: FrameId, expr: ExprId, all: &mut Vec<Mention>) {
    match &cx.body.exprs[expr] {
        Expr::Local(binding) => mention(cx, id, *binding, Vec::new(), None, all),
        Expr::Field { .. } => collect_field(cx, id, expr, all),
        Expr::Macro(mac) if matches!(mac.call, MacroCall::Opaque) => {}
        _ => cx.body.for_each_child(expr, &mut |child| collect(cx, id, child, all)),
    }
}

/// From edition 2021 on closures capture the fields that they name, as far as no dereference is on the way (Reference,
/// "Capture precision").
fn collect_field(cx: Cx<'_>, id: FrameId, expr: ExprId, all: &mut Vec<Mention>) {
    let mut chain = Vec::new();
    let mut at = expr;
    while let Expr::Field { base, name, .. } = &cx.body.exprs[at] {
        chain.push((at, name));
        at = *base;
    }
    let Expr::Local(binding) = cx.body.exprs[at] else { return collect(cx, id, at, all) };
    chain.reverse();
    let own = chain.iter().take_while(|(field, _)| cx.edition >= Edition::E2021 && !cx.types.field_derefs(*field));
    let (mut fields, mut last) = (Vec::new(), None);
    for (field, name) in own {
        fields.push((*name).clone());
        last = Some(*field);
    }
    mention(cx, id, binding, fields, last, all);
}

fn mention(
    cx: Cx<'_>,
    id: FrameId,
    binding: BindingId,
    fields: Vec<Name>,
    place: Option<ExprId>,
    all: &mut Vec<Mention>,
) {
    if cx.frames.is_inside(cx.frames.of_binding(binding), id) {
        return;
    }
    let ty = place.map_or_else(|| cx.types.binding_ty(binding), |place| cx.types.ty(place));
    if ty.is_unknown() || cx.types.needs_drop(&ty) {
        all.push(Mention { binding, fields, ty });
    }
}
