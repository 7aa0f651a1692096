//! Which functions of the workspace block the thread that calls them, and by which chain of calls.
//!
//! The summary says what is at the end of the chain and which call leads there, and has no positions: it stays the same
//! while the functions on the way are edited. [`Chain::hops`] finds the positions for the few that are reported.

use crate::db::{Db, SourceFile};
use crate::ir::ItemIdx;
use crate::knowledge::BlockKind;
use crate::resolve::DefId;
use crate::text::TextRange;

use super::given::Given;
use super::own::{OwnFn, in_impl, sole_of};
use super::sync_calls::{call_site, sync_calls};

/// How a function blocks the thread that calls it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Blocking {
    /// It enters a runtime, or waits for a future.
    pub runtime: Option<Chain>,
    /// It waits for anything else. What is not cheap goes before what is, and a short chain before a long one.
    pub other: Option<Chain>,
}

/// A chain of calls down to one that blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Chain {
    /// The function that is known to block.
    pub end: DefId,
    /// What it waits for.
    pub kind: BlockKind,
    /// Cheap in practice.
    pub low: bool,
    /// How many calls it is to the end.
    pub length: u32,
    /// The function of the workspace that is called next, and what it is given; none: the one at the end.
    pub next: Option<(OwnFn, Given)>,
}

/// One call of a chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hop {
    /// Who calls.
    pub caller: DefId,
    /// Who is called.
    pub callee: DefId,
    /// The file and the item that `range` counts from.
    pub item: (SourceFile, ItemIdx),
    /// The call.
    pub range: TextRange,
}

/// How a function of the workspace blocks the thread that calls it and gives it this.
#[must_use]
pub fn blocks_caller(db: &dyn Db, callee: OwnFn, given: Given) -> Blocking {
    let given = given.of_interest(sync_calls(db, callee.def).interest);
    *blocking(db, callee.def, callee.of, given)
}

/// `of` is the `impl` that a trait's own function is called for, where it is known: see [`OwnFn`].
#[salsa::tracked(cycle_initial = not_at_all)]
fn blocking(db: &dyn Db, def: DefId, of: Option<DefId>, given: Given) -> Blocking {
    let calls = sync_calls(db, def);
    let mut found = Blocking::default();
    for (known, _) in calls.known.iter().filter(|(_, when)| when.may_hold(given)) {
        let chain = Chain { end: known.def, kind: known.kind, low: known.low, length: 1, next: None };
        match known.kind {
            BlockKind::Runtime => shortest(&mut found.runtime, chain),
            // Work for the processor is a rule of its own.
            BlockKind::Cpu => {}
            _ => shortest(&mut found.other, chain),
        }
    }
    let mut add = |callee: OwnFn, given: Given| {
        let inner = blocks_caller(db, callee, given);
        let longer = |chain: Chain| Chain { length: chain.length + 1, next: Some((callee, given)), ..chain };
        inner.runtime.into_iter().for_each(|chain| shortest(&mut found.runtime, longer(chain)));
        inner.other.into_iter().for_each(|chain| shortest(&mut found.other, longer(chain)));
    };
    for call in calls.own.iter().filter(|call| call.when.may_hold(given)) {
        add(call.callee, call.passed.under(given));
    }
    for call in calls.on_self.iter().filter(|call| call.when.may_hold(given)) {
        // Which function is called on `Self` is only known when it is known which `impl` this one is called for.
        let callee = match of {
            Some(of) => in_impl(db, call.callee, of),
            None => sole_of(db, call.callee),
        };
        if let Some(callee) = callee {
            add(callee, call.passed.under(given));
        }
    }
    if calls.asks_for_runtime {
        found.runtime = None;
    }
    found
}

fn not_at_all(_db: &dyn Db, _id: salsa::Id, _def: DefId, _of: Option<DefId>, _given: Given) -> Blocking {
    Blocking::default()
}

fn shortest(best: &mut Option<Chain>, chain: Chain) {
    let weight = |chain: &Chain| (chain.low, chain.length);
    if best.as_ref().is_none_or(|best| weight(&chain) < weight(best)) {
        *best = Some(chain);
    }
}

impl Chain {
    /// The calls from `start`, whose summary for what it was given this chain is from, to the one that blocks.
    #[must_use]
    pub fn hops(&self, db: &dyn Db, start: DefId, given: Given) -> Vec<Hop> {
        let mut hops = Vec::new();
        let (mut caller, mut given, mut chain) = (start, given, *self);
        // Each chain is shorter than the one before.
        for _ in 0..self.length {
            let callee = chain.next.map_or(chain.end, |(next, _)| next.def);
            let Some(range) = site(db, caller, callee, given) else { break };
            let item = caller.in_body_of(db).unwrap_or((caller.file(db), caller.item(db)));
            hops.push(Hop { caller, callee, item, range });
            let Some((next, next_given)) = chain.next else { break };
            let inner = blocks_caller(db, next, next_given);
            let Some(rest) = (if self.kind == BlockKind::Runtime { inner.runtime } else { inner.other }) else { break };
            (caller, given, chain) = (next.def, next_given, rest);
        }
        hops
    }
}

/// Where `caller` calls `callee`, by itself or as what its trait calls on `Self`.
fn site(db: &dyn Db, caller: DefId, callee: DefId, given: Given) -> Option<TextRange> {
    let calls = sync_calls(db, caller);
    let given = given.of_interest(calls.interest);
    let through_trait = || {
        let name = callee.name(db);
        calls.on_self.iter().map(|call| call.callee).find(|trait_fn| trait_fn.name(db) == name)
    };
    (*call_site(db, caller, callee, given)).or_else(|| *call_site(db, caller, through_trait()?, given))
}
