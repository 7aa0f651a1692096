//! Where each expression runs.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::{BindingId, Body, Expr, ExprId, UnaryOp};

use super::frames::{FrameId, Frames, Owner};

/// Chains of closures that call closures are followed this far.
const MAX_DEPTH: u32 = 32;

/// Where an expression runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Context {
    /// In a task: this frame is polled by the runtime.
    Async(FrameId),
    /// In a hand-written `poll`.
    Poll,
    /// On a thread for blocking work.
    Blocking,
    /// On a plain thread.
    Thread,
    /// In a plain function: wherever that is called.
    Sync,
    /// Nobody knows.
    Unknown,
}

/// Where a function runs the closures and futures that it is given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Runs {
    /// Where it is called.
    Inline,
    /// In a task.
    Task,
    /// On a thread for blocking work.
    Blocking,
    /// On a plain thread.
    Thread,
    /// Not now.
    Stored,
}

/// Says where a call runs what it is given.
pub trait ClosureRuns {
    /// Where the call or method call runs its argument of this index (the receiver is not counted); none when it is not
    /// known.
    fn runs(&self, call: ExprId, arg: usize) -> Option<Runs>;
}

/// Where the expressions of a body run, by frame.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contexts {
    by_frame: Vec<Option<Context>>,
}

impl Contexts {
    /// Where `expr` runs. An async block or closure itself is made where it stands; what is in it runs in its own context.
    #[must_use]
    pub fn of(&self, frames: &Frames, expr: ExprId) -> Context {
        self.of_frame(frames.of(expr))
    }

    /// Where the body of a frame runs.
    #[must_use]
    pub fn of_frame(&self, frame: FrameId) -> Context {
        self.by_frame.get(frame as usize).copied().flatten().unwrap_or(Context::Unknown)
    }
}

/// Finds where the expressions of a body run. `outer` is where the function itself runs when it is no `async fn`:
/// [`Context::Sync`], or [`Context::Poll`] for a hand-written `poll`.
#[must_use]
pub fn contexts(body: &Body, frames: &Frames, outer: Context, runs: &dyn ClosureRuns) -> Contexts {
    let uses = if frames.all.len() > 1 { Uses::new(body, frames) } else { Uses::default() };
    let mut finder = Finder { frames, runs, outer, uses, found: vec![None; frames.all.len()] };
    for frame in (0u32..).take(frames.all.len()) {
        finder.frame(frame, 0);
    }
    Contexts { by_frame: finder.found }
}

/// What is done with a closure.
#[derive(Clone, Copy)]
enum Usage {
    /// It is called here.
    Called(ExprId),
    /// It is given to this call.
    Given(ExprId, usize),
    /// It gets this name.
    Named(BindingId),
    /// Anything else.
    Other,
}

/// What is done with each closure, async block, and variable that holds one.
#[derive(Default)]
struct Uses {
    of_expr: FxHashMap<ExprId, Usage>,
    of_binding: FxHashMap<BindingId, Vec<Usage>>,
}

impl Uses {
    fn new(body: &Body, frames: &Frames) -> Uses {
        let mut uses = Uses::default();
        let mut named: FxHashSet<BindingId> = FxHashSet::default();
        for (id, expr) in body.exprs.iter() {
            match expr {
                Expr::Call { callee, args } => {
                    uses.note(body, *callee, Usage::Called(id));
                    args.iter().enumerate().for_each(|(index, arg)| uses.note(body, *arg, Usage::Given(id, index)));
                }
                Expr::MethodCall { args, .. } => {
                    args.iter().enumerate().for_each(|(index, arg)| uses.note(body, *arg, Usage::Given(id, index)));
                }
                Expr::Local(binding) => {
                    named.insert(*binding);
                }
                _ => {}
            }
        }
        for binding in named {
            if let Some(init) = frames.init(binding).map(|init| peel(body, init))
                && frames.made_by(init).is_some()
            {
                uses.of_expr.insert(init, Usage::Named(binding));
            }
        }
        uses.note_other(body);
        uses
    }

    fn note(&mut self, body: &Body, expr: ExprId, usage: Usage) {
        let inner = peel(body, expr);
        self.of_expr.insert(inner, usage);
        if let Expr::Local(binding) = &body.exprs[inner] {
            self.of_binding.entry(*binding).or_default().push(usage);
        }
    }

    /// A variable that is named in any other way may go anywhere.
    fn note_other(&mut self, body: &Body) {
        for (id, expr) in body.exprs.iter() {
            if let Expr::Local(binding) = expr
                && !self.of_expr.contains_key(&id)
            {
                self.of_binding.entry(*binding).or_default().push(Usage::Other);
            }
        }
    }
}

/// What is behind borrows.
fn peel(body: &Body, mut expr: ExprId) -> ExprId {
    while let Expr::Ref { base, .. } | Expr::Unary { op: UnaryOp::Deref, base } = &body.exprs[expr] {
        expr = *base;
    }
    expr
}

struct Finder<'a> {
    frames: &'a Frames,
    runs: &'a dyn ClosureRuns,
    outer: Context,
    uses: Uses,
    found: Vec<Option<Context>>,
}

impl Finder<'_> {
    fn frame(&mut self, id: FrameId, depth: u32) -> Context {
        if let Some(known) = self.found[id as usize] {
            return known;
        }
        if depth > MAX_DEPTH {
            return Context::Unknown;
        }
        // Closures that call each other end here.
        self.found[id as usize] = Some(Context::Unknown);
        let frame = &self.frames.all[id as usize];
        let context = match frame.owner {
            Owner::Fn if frame.is_async => Context::Async(id),
            Owner::Fn => self.outer,
            Owner::Async(expr) => self.future(id, expr, depth),
            Owner::AsyncClosure(_) | Owner::Stream(_) => Context::Async(id),
            Owner::Closure(expr) => self.closure(id, expr, depth),
        };
        self.found[id as usize] = Some(context);
        context
    }

    /// A future is polled by a task, unless `block_on` or the like runs it where it stands, off the runtime.
    fn future(&mut self, id: FrameId, expr: ExprId, depth: u32) -> Context {
        if let Some(Usage::Given(call, index)) = self.uses.of_expr.get(&expr).copied()
            && self.runs.runs(call, index) == Some(Runs::Inline)
        {
            let around = self.frame(self.frames.of(call), depth + 1);
            if matches!(around, Context::Blocking | Context::Thread) {
                return around;
            }
        }
        Context::Async(id)
    }

    fn closure(&mut self, id: FrameId, expr: ExprId, depth: u32) -> Context {
        match self.uses.of_expr.get(&expr).copied() {
            Some(Usage::Named(binding)) => {
                let all = self.uses.of_binding.get(&binding).cloned().unwrap_or_default();
                let contexts: Vec<_> = all.into_iter().map(|usage| self.usage(id, usage, depth)).collect();
                merge(&contexts)
            }
            Some(usage) => self.usage(id, usage, depth),
            None => Context::Unknown,
        }
    }

    fn usage(&mut self, id: FrameId, usage: Usage, depth: u32) -> Context {
        match usage {
            Usage::Called(call) => self.frame(self.frames.of(call), depth + 1),
            Usage::Given(call, index) => match self.runs.runs(call, index) {
                Some(Runs::Inline) => self.frame(self.frames.of(call), depth + 1),
                Some(Runs::Task) => Context::Async(id),
                Some(Runs::Blocking) => Context::Blocking,
                Some(Runs::Thread) => Context::Thread,
                Some(Runs::Stored) | None => Context::Unknown,
            },
            Usage::Named(_) | Usage::Other => Context::Unknown,
        }
    }
}

/// A closure that is used in several places: what it does in a task, it does in a task.
fn merge(contexts: &[Context]) -> Context {
    let polled = |context: &&Context| matches!(context, Context::Async(_) | Context::Poll);
    if let Some(first) = contexts.iter().find(polled) {
        return *first;
    }
    match contexts {
        [first, rest @ ..] if rest.iter().all(|context| context == first) => *first,
        _ => Context::Unknown,
    }
}
