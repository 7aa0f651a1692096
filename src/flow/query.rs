//! Questions that rules ask of a frame's flow.

use crate::ir::{BindingId, ExprId};
use crate::text::TextRange;

use super::graph::{Event, VarId};
use super::{Alive, Flow, FrameFlow, FrameId, Part, Slot, SlotId, Suspend};

impl Flow {
    /// The flow of a frame.
    #[must_use]
    pub fn of(&self, frame: FrameId) -> Option<&FrameFlow> {
        self.flows.get(frame as usize)
    }

    /// The frames that suspend, with their flow.
    pub fn suspending(&self) -> impl Iterator<Item = (FrameId, &FrameFlow)> {
        (0..).zip(&self.flows).filter(|(_, flow)| !flow.suspends.is_empty())
    }
}

impl Alive {
    /// Whether this part of the value may be there. A rule asks it for the parts that lead to what it looks for.
    #[must_use]
    pub fn has(&self, parts: &[Part]) -> bool {
        !self.gone.iter().any(|gone| covers(gone, parts))
    }
}

fn covers(gone: &[Part], parts: &[Part]) -> bool {
    match (gone, parts) {
        ([], _) | ([Part::Content], [_, ..]) => true,
        ([Part::NotVariant(only)], [Part::Variant(name), ..]) => only != name,
        ([first, gone @ ..], [part, parts @ ..]) => first == part && covers(gone, parts),
        (_, []) => false,
    }
}

impl FrameFlow {
    /// The value.
    #[must_use]
    pub fn slot(&self, slot: SlotId) -> &Slot {
        &self.slots[slot]
    }

    /// The first value of a variable that this frame declares.
    #[must_use]
    pub fn local(&self, binding: BindingId) -> Option<SlotId> {
        self.locals.get(&binding).copied()
    }

    /// The suspension points that a value may be alive at.
    pub fn suspends_of(&self, slot: SlotId) -> impl Iterator<Item = (&Suspend, &Alive)> {
        let alive = move |suspend: &'_ Suspend| suspend.alive.iter().position(|alive| alive.slot == slot);
        self.suspends.iter().filter_map(move |suspend| Some((suspend, &suspend.alive[alive(suspend)?])))
    }

    /// The value that this one came from by moves from place to place: the one that was made by an expression.
    #[must_use]
    pub fn origin(&self, slot: SlotId) -> SlotId {
        let mut at = slot;
        // Each step goes to another slot; the bound is for assignments that go in a circle.
        for _ in 0..self.slots.len() {
            match self.slots[at].from {
                Some(from) => at = from,
                None => break,
            }
        }
        at
    }

    /// The expression that made the value, followed through moves.
    #[must_use]
    pub fn made_by(&self, slot: SlotId) -> Option<ExprId> {
        self.slots[self.origin(slot)].value
    }

    /// The text that the value's scope spans: what is left of it is dropped at the end.
    #[must_use]
    pub fn scope(&self, slot: SlotId) -> TextRange {
        let var = &self.graph.vars[self.slots[slot].var];
        self.graph.scopes[var.scope].range
    }

    /// The expressions that move the value, or a part of it.
    pub fn moves(&self, slot: SlotId) -> impl Iterator<Item = ExprId> {
        let var = self.slots[slot].var;
        self.graph.events.iter().filter_map(move |event| match event {
            Event::Moved(path, expr) if self.graph.paths[*path].var == var => Some(*expr),
            _ => None,
        })
    }

    /// Whether the whole value is moved somewhere.
    #[must_use]
    pub fn is_moved(&self, slot: SlotId) -> bool {
        let root = self.graph.vars[self.slots[slot].var].root;
        self.graph.events.iter().any(|event| matches!(event, Event::Moved(path, _) if *path == root))
    }

    /// The expressions that name the value's variable and may run after `suspend` while it still has this value, in no
    /// order. A closure that captures it is one.
    #[must_use]
    pub fn uses_after(&self, slot: SlotId, suspend: &Suspend) -> Vec<ExprId> {
        let Some(index) = self.suspends.iter().position(|other| other.expr == suspend.expr) else { return Vec::new() };
        let at = self.graph.events.iter().position(|event| *event == Event::Suspend(u32::try_from(index).unwrap_or(0)));
        let Some(at) = at else { return Vec::new() };
        let mut search = Search { flow: self, var: self.slots[slot].var, seen: vec![false; self.graph.blocks.len()] };
        let mut found = Vec::new();
        let block = (0u32..)
            .zip(&self.graph.blocks)
            .find(|(_, block)| (block.start as usize..block.end as usize).contains(&at));
        if let Some((block, _)) = block {
            let mut todo = search.run(block, at + 1, &mut found);
            while let Some(block) = todo.pop() {
                if !std::mem::replace(&mut search.seen[block as usize], true) {
                    todo.extend(search.run(block, self.graph.blocks[block as usize].start as usize, &mut found));
                }
            }
        }
        found.sort_by_key(|expr| expr.into_raw());
        found.dedup();
        found
    }
}

struct Search<'a> {
    flow: &'a FrameFlow,
    var: VarId,
    seen: Vec<bool>,
}

impl Search<'_> {
    /// Goes through a block from event `at` on; the blocks that follow, unless the value ends in this one.
    fn run(&self, block: u32, at: usize, found: &mut Vec<ExprId>) -> Vec<u32> {
        let graph = &self.flow.graph;
        for event in &graph.events[at..graph.blocks[block as usize].end as usize] {
            match event {
                Event::Use(var, expr) if *var == self.var => found.push(*expr),
                Event::Init(slot) if self.flow.slots[*slot].var == self.var => return Vec::new(),
                Event::Moved(path, _) | Event::Gone(path) if *path == graph.vars[self.var].root => return Vec::new(),
                Event::Leave(scope) => {
                    let own = u32::from(graph.vars[self.var].scope.into_raw());
                    if u32::from(scope.into_raw()) <= own && own < graph.scopes[*scope].end {
                        return Vec::new();
                    }
                }
                _ => {}
            }
        }
        graph.edges.iter().filter(|(from, _)| *from == block).map(|(_, to)| *to).collect()
    }
}
