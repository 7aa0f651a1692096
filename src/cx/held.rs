//! Guards that are held over suspension points: what the rules about guards share.

use crate::effects::guards::parts;
use crate::findings::RawFinding;
use crate::flow::{FrameFlow, FrameId, SlotId, SlotKind, Suspend, SuspendKind, Temp};
use crate::ir::{BindingId, Body, BodyParam, Expr, ExprId, Pat};
use crate::knowledge::{GuardIn, GuardKind, guards_in};
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;

use super::FnCx;

/// So many suspension points are shown.
const MOST_SHOWN: usize = 5;
/// The maker of a guard is looked for through this many variables and wrappers.
const MAX_DEPTH: usize = 24;

/// A guard, and the suspension points that it lives over.
pub struct Held<'a> {
    /// What it guards.
    pub kind: GuardKind,
    /// Its type.
    pub guard: DefId,
    /// Where it is kept.
    pub place: Place,
    /// Where it is made.
    pub made: TextRange,
    /// The flow of the frame that holds it.
    pub flow: &'a FrameFlow,
    /// The values that it is in; more than one when it moves, or when it is one of several.
    pub slots: Vec<SlotId>,
    /// The suspension points, in the order of the source.
    pub over: Vec<&'a Suspend>,
    frame: FrameId,
}

/// Where a guard is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In a variable.
    Named(BindingId),
    /// In something that lives as long as a variable and has no name.
    Nameless,
    /// In a temporary.
    Temporary(Temp),
}

/// The guards of a function that live over a suspension point, one for each place where one is made.
#[must_use]
pub fn held<'a>(cx: &FnCx<'a>) -> Vec<Held<'a>> {
    let mut all: Vec<Held<'a>> = Vec::new();
    for (frame, flow) in cx.flow().suspending() {
        for suspend in &flow.suspends {
            for alive in &suspend.alive {
                let guards = guards_in(cx.db, &flow.slot(alive.slot).ty);
                for guard in guards.into_iter().filter(|guard| alive.has(&parts(guard))) {
                    add(cx, &mut all, (frame, flow), suspend, alive.slot, &guard);
                }
            }
        }
    }
    all.sort_by_key(|held| (held.made, held.kind));
    all
}

fn add<'a>(
    cx: &FnCx<'a>,
    all: &mut Vec<Held<'a>>,
    (frame, flow): (FrameId, &'a FrameFlow),
    suspend: &'a Suspend,
    slot: SlotId,
    guard: &GuardIn,
) {
    let place = match flow.slot(slot).kind {
        SlotKind::Local(binding) | SlotKind::Capture(binding) => Place::Named(binding),
        // It is the callee's now.
        SlotKind::Temp(Temp::Awaited(_)) => return,
        SlotKind::Temp(Temp::Extended | Temp::Pinned | Temp::Output(_) | Temp::Param) => Place::Nameless,
        SlotKind::Temp(temp) => Place::Temporary(temp),
    };
    let made = made(cx, flow, slot, guard.kind);
    let index = all.iter().position(|held| held.made == made && held.kind == guard.kind).unwrap_or_else(|| {
        let held = Held { kind: guard.kind, guard: guard.def, place, made, flow, slots: vec![], over: vec![], frame };
        all.push(held);
        all.len() - 1
    });
    let held = &mut all[index];
    if matches!(held.place, Place::Temporary(_)) {
        held.place = place;
    }
    if held.frame == frame && !held.slots.contains(&slot) {
        held.slots.push(slot);
    }
    if !held.over.iter().any(|over| over.expr == suspend.expr) {
        held.over.push(suspend);
    }
}

/// Where the guard in a value was made: the call, or the parameter that it came in by.
fn made(cx: &FnCx<'_>, flow: &FrameFlow, slot: SlotId, kind: GuardKind) -> TextRange {
    let origin = flow.slot(flow.origin(slot));
    if let Some(value) = origin.value {
        return maker(cx, kind, value, 0);
    }
    match origin.kind {
        SlotKind::Local(binding) | SlotKind::Capture(binding) => declared(cx, kind, binding, 0),
        SlotKind::Temp(_) => param_of(cx, &origin.ty).unwrap_or_default(),
    }
}

/// Follows what goes into a value to the call that makes the guard.
fn maker(cx: &FnCx<'_>, kind: GuardKind, expr: ExprId, depth: usize) -> TextRange {
    match cx.expr(expr) {
        Expr::Local(binding) => return declared(cx, kind, *binding, depth),
        Expr::Async { .. } | Expr::Closure { .. } => {
            let taken = taken_along(cx, kind, expr).filter(|_| depth < MAX_DEPTH);
            return taken.map_or_else(|| cx.call_range(expr), |binding| declared(cx, kind, binding, depth + 1));
        }
        _ => {}
    }
    let holds = |expr: ExprId| guards_in(cx.db, &cx.ty(expr)).iter().any(|guard| guard.kind == kind);
    let mut from = None;
    match cx.expr(expr) {
        Expr::Block(block) => from = block.tail,
        _ => cx.body.for_each_child(expr, &mut |child| {
            if from.is_none() && holds(child) {
                from = Some(child);
            }
        }),
    }
    match from.filter(|_| depth < MAX_DEPTH) {
        Some(from) => maker(cx, kind, from, depth + 1),
        None => cx.call_range(expr),
    }
}

/// The first variable with such a guard that a closure or async block takes along.
fn taken_along(cx: &FnCx<'_>, kind: GuardKind, closure: ExprId) -> Option<BindingId> {
    let frames = &cx.flow().frames;
    let frame = frames.made_by(closure)?;
    let mut found = None;
    cx.body.walk(closure, &mut |_, expr| {
        if let Expr::Local(binding) = expr
            && found.is_none()
            && !frames.is_inside(frames.of_binding(*binding), frame)
            && guards_in(cx.db, &cx.types.binding_ty(*binding)).iter().any(|guard| guard.kind == kind)
        {
            found = Some(*binding);
        }
    });
    found
}

/// Where the guard in a variable was made; the variable itself for a parameter.
fn declared(cx: &FnCx<'_>, kind: GuardKind, binding: BindingId, depth: usize) -> TextRange {
    match cx.flow().frames.init(binding).filter(|_| depth < MAX_DEPTH) {
        Some(init) => maker(cx, kind, init, depth + 1),
        None => cx.body.bindings[binding].range,
    }
}

/// The parameter of this type that has no plain name.
fn param_of(cx: &FnCx<'_>, ty: &crate::types::Ty) -> Option<TextRange> {
    let nameless = |param: &&BodyParam| {
        !matches!(cx.body.pats[param.pat], Pat::Bind { sub: None, .. }) && cx.types.pat_ty(param.pat) == *ty
    };
    let closures = cx.body.exprs.values().filter_map(|expr| match expr {
        Expr::Closure { params, .. } => Some(params),
        _ => None,
    });
    let param = std::iter::once(&cx.body.params).chain(closures).flatten().find(nameless)?;
    Some(cx.body.pat_range(param.pat))
}

impl Held<'_> {
    /// Whether it is in a temporary.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self.place, Place::Temporary(_))
    }

    /// The full path of its type.
    #[must_use]
    pub fn type_path(&self, cx: &FnCx<'_>) -> String {
        path_of(cx.db, Def::Struct(self.guard))
    }

    /// What holds the guard: the start of a sentence that goes on with a verb.
    #[must_use]
    pub fn subject(&self, cx: &FnCx<'_>) -> String {
        match self.place {
            Place::Named(binding) => format!("`{}`", cx.body.bindings[binding].name),
            Place::Nameless => "what is made here".to_owned(),
            Place::Temporary(temp) => format!("a temporary {}", whose(cx, temp)),
        }
    }

    /// What it lives over: `this function's .await`, `2 suspension points`.
    #[must_use]
    pub fn spans(&self) -> String {
        match self.over.as_slice() {
            [only] => format!("{} {}", article(only.kind), suspension(only.kind)),
            all if all.iter().all(|suspend| suspend.kind == SuspendKind::Await) => format!("{} `.await`s", all.len()),
            all => format!("{} suspension points", all.len()),
        }
    }

    /// Notes the suspension points, and where the guard is dropped.
    pub fn explain(&self, body: &Body, finding: &mut RawFinding) {
        let more = self.over.len().saturating_sub(MOST_SHOWN);
        for (index, suspend) in self.over.iter().take(MOST_SHOWN).enumerate() {
            let what = format!("held over this {}", suspension(suspend.kind));
            let last = index + 1 == MOST_SHOWN && more > 0;
            finding.related(suspend.range, if last { format!("{what}, and {more} more") } else { what });
        }
        let Some(slot) = self.slots.last() else { return };
        let scope = self.flow.scope(*slot);
        let whole = body.root.map(|root| body.range(root));
        let end = TextRange::new(scope.end.saturating_sub(1), scope.end);
        let where_ = if whole == Some(scope) { "dropped at the end of the function" } else { "dropped here" };
        finding.related(end, where_);
    }
}

fn whose(cx: &FnCx<'_>, temp: Temp) -> &'static str {
    match temp {
        Temp::Scrutinee(expr) => match cx.expr(expr) {
            Expr::Match { .. } => "of this `match`",
            Expr::While { .. } => "of this `while let`",
            Expr::For { .. } => "of this `for`",
            Expr::If { .. } | Expr::Let { .. } => "of this `if let`",
            _ => "of this condition",
        },
        Temp::Argument(_) => "of this call",
        _ => "of this statement",
    }
}

fn suspension(kind: SuspendKind) -> &'static str {
    match kind {
        SuspendKind::Await => "`.await`",
        SuspendKind::Select => "`select!`",
        SuspendKind::Join => "`join!`",
        SuspendKind::Yield => "`yield`",
    }
}

fn article(kind: SuspendKind) -> &'static str {
    if kind == SuspendKind::Await { "an" } else { "a" }
}
