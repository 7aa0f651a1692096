//! Flow: which values may be alive at which suspension point, and where each expression runs.
//!
//! Every body (function, async block, closure) is a *frame* of its own. A frame gets a control-flow graph with the scopes,
//! moves and temporaries that rustc's MIR has, and a forward data flow finds what may be initialised at each `.await`,
//! `select!`, `join!` and `yield`. Flow follows every value that [`Types::needs_drop`] wants followed; which of them is a
//! guard is for the rules to say.
//!
//! More is known here than MIR building knows: a value matched against `None` holds nothing in that arm, and an `Option`
//! that was assigned `None` holds nothing either. See [`Alive::gone`].

mod build;
mod closure;
pub mod context;
mod control;
mod dataflow;
mod expr;
mod extend;
mod frames;
mod graph;
mod macros;
mod moves;
mod pat;
mod query;
mod startup;
mod stmt;
#[cfg(test)]
mod tests;
mod types;

use la_arena::Arena;
use rustc_hash::FxHashMap;

use crate::db::Edition;
use crate::ir::{BindingId, Body, ExprId};
use crate::text::TextRange;

pub use context::{ClosureRuns, Context, Contexts, Runs, contexts};
pub use frames::{Frame, FrameId, Frames, Owner};
pub use graph::{Part, Slot, SlotId, SlotKind, Temp};
pub use startup::{StartUp, startup_end};
pub use types::Types;

/// The flow of a body, frame by frame.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Flow {
    /// The frames, and what stands in which.
    pub frames: Frames,
    /// By [`FrameId`]. Empty for frames that never suspend.
    pub flows: Vec<FrameFlow>,
}

/// The values of a frame, and its suspension points.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FrameFlow {
    /// The values.
    pub slots: Arena<Slot>,
    /// The suspension points, in the order in which the source has them.
    pub suspends: Vec<Suspend>,
    /// What the frame took from outer ones, or borrows from them.
    pub captures: Vec<Capture>,
    graph: graph::Graph,
    locals: FxHashMap<BindingId, SlotId>,
}

/// A suspension point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspend {
    /// The `.await`, the `yield` or the macro call.
    pub expr: ExprId,
    /// What it is.
    pub kind: SuspendKind,
    /// The keyword `await`; the whole expression for the others.
    pub range: TextRange,
    /// The values that may be alive while it is suspended, in the order in which they are made.
    pub alive: Vec<Alive>,
}

/// The kinds of suspension point.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SuspendKind {
    /// `.await`
    Await,
    /// `select!`
    Select,
    /// `join!`, `try_join!`
    Join,
    /// `yield` of a `stream!`
    Yield,
}

/// A value that may be alive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alive {
    /// The value.
    pub slot: SlotId,
    /// Parts of it that are not there: moved out, or of a variant that it is known not to be. Empty for most. A rule that
    /// looks for something inside the value's type leaves these parts out.
    pub gone: Vec<Vec<Part>>,
}

/// A place of an outer frame that a frame names. Places whose values nobody follows are left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Capture {
    /// The outer variable.
    pub binding: BindingId,
    /// Its value, or that of its captured field, in this frame.
    pub slot: SlotId,
    /// Moved or copied into the frame; else borrowed, and then the value is never alive in this frame.
    pub by_value: bool,
}

/// Finds what is alive at each suspension point of a body.
#[must_use]
pub fn analyse(body: &Body, types: &dyn Types, edition: Edition) -> Flow {
    let frames = Frames::new(body);
    let mut flows = vec![FrameFlow::default(); frames.all.len()];
    let cx = build::Cx { body, types, edition, frames: &frames };
    let mut done = vec![false; frames.all.len()];
    for id in (0u32..).take(frames.all.len()) {
        // The frames inside one that suspends are built with it, for what they move out of it.
        if done[id as usize] || !frames.all[id as usize].suspends {
            continue;
        }
        let mut out = Vec::new();
        build::build(cx, id, &mut out);
        for built in out {
            let id = built.id as usize;
            done[id] = true;
            if frames.all[id].suspends {
                flows[id] = finish(built, body);
            }
        }
    }
    Flow { frames, flows }
}

fn finish(built: build::Built, body: &Body) -> FrameFlow {
    let build::Built { mut graph, suspends, captures, locals, .. } = built;
    let suspends = dataflow::solve(&graph, &suspends, body);
    let captures = captures
        .iter()
        .map(|captured| Capture { binding: captured.binding, slot: captured.slot, by_value: captured.by_value })
        .collect();
    let first = |var: graph::VarId| graph.vars[var].slots.first().copied();
    let locals = locals.into_iter().filter_map(|(binding, var)| Some((binding, first(var)?))).collect();
    let slots = std::mem::take(&mut graph.slots);
    FrameFlow { slots, suspends, captures, graph, locals }
}
