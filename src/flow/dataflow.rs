//! Forward data flow: what may be initialised where.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::graph::{Event, Graph, PathId, PathNode, SlotId};
use super::{Alive, Part, Suspend, SuspendKind};
use crate::ir::{Body, Expr, ExprId};
use crate::text::TextRange;

/// A frame that would need more state than this many words is not analysed.
const MAX_WORDS: usize = 1 << 22;

/// Bits for values and parts: those of a variable side by side, variables in the order of their scopes, so that the end of
/// a scope clears one range.
struct Layout {
    owner: Vec<Owner>,
    slots: Vec<u32>,
    /// By path: its bits and those of the parts inside it. A variable's root has the bits of its values too.
    paths: Vec<(u32, u32)>,
    /// By path: the bits that are cleared when it goes.
    kills: Vec<SmallVec<[(u32, u32); 1]>>,
    /// By variable: one past the bits of its values.
    values_end: Vec<u32>,
    /// By scope, and one more: the first bit of a variable of that scope or a later one.
    scopes: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Owner {
    Slot(SlotId),
    Path(PathId),
}

fn raw<T>(id: la_arena::Idx<T>) -> usize {
    u32::from(id.into_raw()) as usize
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Layout {
    fn new(graph: &Graph) -> Layout {
        let mut sizes = vec![1u32; graph.paths.len()];
        for (path, node) in graph.paths.iter().rev() {
            if let Some((up, _)) = &node.up {
                sizes[raw(*up)] += sizes[raw(path)];
            }
        }
        let mut vars: Vec<_> = graph.vars.iter().collect();
        vars.sort_by_key(|(_, var)| var.scope.into_raw());
        let mut layout = Layout {
            owner: Vec::new(),
            slots: vec![0; graph.slots.len()],
            paths: vec![(0, 0); graph.paths.len()],
            kills: Vec::new(),
            values_end: vec![0; graph.vars.len()],
            scopes: Vec::with_capacity(graph.scopes.len() + 1),
        };
        let mut next = vec![0u32; graph.paths.len()];
        for (id, var) in vars {
            while layout.scopes.len() <= raw(var.scope) {
                layout.scopes.push(small(layout.owner.len()));
            }
            let start = small(layout.owner.len());
            for slot in &var.slots {
                layout.slots[raw(*slot)] = small(layout.owner.len());
                layout.owner.push(Owner::Slot(*slot));
            }
            let values_end = small(layout.owner.len());
            let end = values_end + sizes[raw(var.root)] - 1;
            layout.values_end[raw(id)] = values_end;
            layout.paths[raw(var.root)] = (start, end);
            next[raw(var.root)] = values_end;
            layout.owner.resize(end as usize, Owner::Path(var.root));
        }
        while layout.scopes.len() <= graph.scopes.len() {
            layout.scopes.push(small(layout.owner.len()));
        }
        layout.place_parts(graph, &sizes, next);
        let mut variants: FxHashMap<PathId, Vec<PathId>> = FxHashMap::default();
        for (path, node) in graph.paths.iter() {
            if let Some((up, Part::Variant(_))) = &node.up {
                variants.entry(*up).or_default().push(path);
            }
        }
        layout.kills = graph.paths.iter().map(|(path, node)| layout.kills_of(graph, &variants, path, node)).collect();
        layout
    }

    /// A part goes with all that is in it. With the content go all parts, and with what other variants hold go the parts
    /// of each of them.
    fn kills_of(
        &self,
        graph: &Graph,
        variants: &FxHashMap<PathId, Vec<PathId>>,
        path: PathId,
        node: &PathNode,
    ) -> SmallVec<[(u32, u32); 1]> {
        let own = self.paths[raw(path)];
        match &node.up {
            Some((up, Part::Content)) => {
                let (start, end) = self.paths[raw(*up)];
                let parts = if graph.paths[*up].up.is_some() { start + 1 } else { self.values_end[raw(node.var)] };
                SmallVec::from_slice(&[(parts, end)])
            }
            Some((up, Part::NotVariant(only))) => {
                let is_other = |other: &&PathId| match &graph.paths[**other].up {
                    Some((_, Part::Variant(name))) => name != only,
                    _ => false,
                };
                let others = variants.get(up).into_iter().flatten().filter(is_other);
                std::iter::once(own).chain(others.map(|other| self.paths[raw(*other)])).collect()
            }
            _ => SmallVec::from_slice(&[own]),
        }
    }

    /// Gives the parts their bits, outer ones first. A part is always younger than what it is a part of.
    fn place_parts(&mut self, graph: &Graph, sizes: &[u32], mut next: Vec<u32>) {
        for (path, node) in graph.paths.iter() {
            if let Some((up, _)) = &node.up {
                let start = next[raw(*up)];
                next[raw(*up)] += sizes[raw(path)];
                next[raw(path)] = start + 1;
                self.paths[raw(path)] = (start, start + sizes[raw(path)]);
                self.owner[start as usize] = Owner::Path(path);
            }
        }
    }

    fn apply(&self, graph: &Graph, event: Event, state: &mut [u64]) {
        match event {
            Event::Init(slot) => {
                let var = graph.slots[slot].var;
                let (start, end) = self.paths[raw(graph.vars[var].root)];
                let values_end = self.values_end[raw(var)];
                set_range(state, start, values_end, false);
                set_range(state, values_end, end, true);
                let bit = self.slots[raw(slot)];
                set_range(state, bit, bit + 1, true);
            }
            Event::Moved(path, _) | Event::Gone(path) => {
                for &(start, end) in &self.kills[raw(path)] {
                    set_range(state, start, end, false);
                }
            }
            Event::Carry(from, to) => {
                let bit = self.paths[raw(from)].0 as usize;
                if state[bit / 64] >> (bit % 64) & 1 == 0 {
                    for &(start, end) in &self.kills[raw(to)] {
                        set_range(state, start, end, false);
                    }
                }
            }
            Event::Restore(path) => {
                let (start, end) = self.paths[raw(path)];
                let node = &graph.paths[path];
                let start = if node.up.is_some() { start } else { self.values_end[raw(node.var)] };
                set_range(state, start, end, true);
            }
            Event::Leave(scope) => {
                let end = graph.scopes[scope].end as usize;
                let end = self.scopes.get(end).copied().unwrap_or(small(self.owner.len()));
                set_range(state, self.scopes[raw(scope)], end, false);
            }
            Event::Use(..) | Event::Suspend(_) => {}
        }
    }

    fn alive(&self, graph: &Graph, state: &[u64]) -> Vec<Alive> {
        let mut all = Vec::new();
        for (index, &word) in state.iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                let bit = index * 64 + rest.trailing_zeros() as usize;
                rest &= rest - 1;
                if let Some(Owner::Slot(slot)) = self.owner.get(bit).copied() {
                    all.push(Alive { slot, gone: self.gone(graph, slot, state) });
                }
            }
        }
        all.sort_by_key(|alive: &Alive| alive.slot.into_raw());
        // Which of its values left what is inside a variable is not known, but `None` did not.
        let filled: Vec<_> = all
            .iter()
            .map(|alive| &graph.slots[alive.slot])
            .filter(|slot| !slot.is_unit)
            .map(|slot| slot.var)
            .collect();
        all.retain(|alive| {
            let slot = &graph.slots[alive.slot];
            !slot.is_unit || !filled.contains(&slot.var)
        });
        all
    }

    /// The outermost parts of a living value that are not there.
    fn gone(&self, graph: &Graph, slot: SlotId, state: &[u64]) -> Vec<Vec<Part>> {
        let var = graph.slots[slot].var;
        let (_, end) = self.paths[raw(graph.vars[var].root)];
        let mut gone = Vec::new();
        let mut bit = self.values_end[raw(var)];
        while bit < end {
            let Owner::Path(path) = self.owner[bit as usize] else { break };
            if state[bit as usize / 64] >> (bit % 64) & 1 == 0 {
                gone.push(graph.parts(path));
                bit = self.paths[raw(path)].1;
            } else {
                bit += 1;
            }
        }
        gone
    }
}

fn set_range(state: &mut [u64], start: u32, end: u32, value: bool) {
    let mut bit = start;
    while bit < end {
        let stop = end.min((bit / 64 + 1) * 64);
        let ones = u64::MAX >> (64 - (stop - bit)) << (bit % 64);
        let word = &mut state[bit as usize / 64];
        *word = if value { *word | ones } else { *word & !ones };
        bit = stop;
    }
}

/// What is alive at each suspension point.
pub(super) fn solve(graph: &Graph, suspends: &[(ExprId, SuspendKind)], body: &Body) -> Vec<Suspend> {
    let mut result: Vec<Suspend> = suspends
        .iter()
        .map(|&(expr, kind)| Suspend { expr, kind, range: keyword(body, expr), alive: Vec::new() })
        .collect();
    let layout = Layout::new(graph);
    let words = layout.owner.len().div_ceil(64);
    if suspends.is_empty() || words == 0 || words * graph.blocks.len() > MAX_WORDS {
        return result;
    }
    let preds = Preds::new(graph);
    let mut flow = Flow { graph, layout: &layout, preds: &preds, words, outs: vec![0; words * graph.blocks.len()] };
    while flow.pass() && preds.has_loop {}
    flow.record(&mut result);
    result
}

/// Predecessors of each block.
struct Preds {
    starts: Vec<u32>,
    all: Vec<u32>,
    /// Some edge goes back.
    has_loop: bool,
}

impl Preds {
    fn new(graph: &Graph) -> Preds {
        let mut starts = vec![0u32; graph.blocks.len() + 1];
        for (_, to) in &graph.edges {
            starts[*to as usize + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        let mut next = starts.clone();
        let mut all = vec![0; graph.edges.len()];
        for (from, to) in &graph.edges {
            all[next[*to as usize] as usize] = *from;
            next[*to as usize] += 1;
        }
        // Only where a block is filled counts, not where it was numbered.
        let mut position = vec![0u32; graph.blocks.len()];
        for (at, block) in graph.order.iter().enumerate() {
            position[*block as usize] = small(at);
        }
        let has_loop = graph.edges.iter().any(|(from, to)| position[*to as usize] <= position[*from as usize]);
        Preds { starts, all, has_loop }
    }

    fn of(&self, block: u32) -> &[u32] {
        &self.all[self.starts[block as usize] as usize..self.starts[block as usize + 1] as usize]
    }
}

struct Flow<'a> {
    graph: &'a Graph,
    layout: &'a Layout,
    preds: &'a Preds,
    words: usize,
    outs: Vec<u64>,
}

impl Flow<'_> {
    fn enter(&self, block: u32, state: &mut [u64]) {
        state.fill(0);
        for pred in self.preds.of(block) {
            let at = *pred as usize * self.words;
            for (word, out) in state.iter_mut().zip(&self.outs[at..at + self.words]) {
                *word |= out;
            }
        }
        if self.graph.order.first() == Some(&block) {
            for slot in &self.graph.entry {
                self.layout.apply(self.graph, Event::Init(*slot), state);
            }
        }
    }

    fn events(&self, block: u32) -> &[Event] {
        let block = self.graph.blocks[block as usize];
        &self.graph.events[block.start as usize..block.end as usize]
    }

    /// Goes once over all blocks; whether anything changed.
    fn pass(&mut self) -> bool {
        let mut changed = false;
        let mut state = vec![0; self.words];
        for &block in &self.graph.order {
            self.enter(block, &mut state);
            for event in self.events(block) {
                self.layout.apply(self.graph, *event, &mut state);
            }
            let at = block as usize * self.words;
            let out = &mut self.outs[at..at + self.words];
            if *out != state[..] {
                out.copy_from_slice(&state);
                changed = true;
            }
        }
        changed
    }

    fn record(&self, result: &mut [Suspend]) {
        let mut state = vec![0; self.words];
        for &block in &self.graph.order {
            if !self.events(block).iter().any(|event| matches!(event, Event::Suspend(_))) {
                continue;
            }
            self.enter(block, &mut state);
            for event in self.events(block) {
                if let Event::Suspend(index) = event {
                    result[*index as usize].alive = self.layout.alive(self.graph, &state);
                }
                self.layout.apply(self.graph, *event, &mut state);
            }
        }
    }
}

/// Where a suspension point is shown: at the keyword `await`, else at the whole expression.
fn keyword(body: &Body, expr: ExprId) -> TextRange {
    match &body.exprs[expr] {
        Expr::Await { keyword, .. } => *keyword,
        _ => body.range(expr),
    }
}
