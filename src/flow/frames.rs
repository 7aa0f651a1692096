//! The frames of a body: what has a stack, or a state machine, of its own.

use rustc_hash::FxHashMap;

use crate::ir::{BindingId, Body, BodyParam, Expr, ExprId, MacroCall, Pat, PatId, Stmt};

/// A frame's index in [`Frames::all`]; 0 is the function itself.
pub type FrameId = u32;

/// Whose frame it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Owner {
    /// The function's body.
    Fn,
    /// An `async` block.
    Async(ExprId),
    /// A closure.
    Closure(ExprId),
    /// An `async` closure.
    AsyncClosure(ExprId),
    /// `stream!`, `try_stream!`.
    Stream(ExprId),
}

/// A function body, async block or closure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// Whose it is.
    pub owner: Owner,
    /// The frame around it.
    pub parent: Option<FrameId>,
    /// The expression that it runs; none for a function without a body.
    pub body: Option<ExprId>,
    /// It is polled, and may suspend.
    pub is_async: bool,
    /// It has a suspension point of its own.
    pub suspends: bool,
}

/// The frames of a body, and what stands in which.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Frames {
    /// Outer frames before inner ones, in source order.
    pub all: Vec<Frame>,
    of_expr: Vec<FrameId>,
    of_var: Vec<FrameId>,
    /// By raw index of the expression: there is a suspension point in it, in its own frame.
    suspends: Vec<bool>,
    inits: FxHashMap<BindingId, ExprId>,
    by_expr: FxHashMap<ExprId, FrameId>,
}

impl Owner {
    /// The expression that makes the frame; none for the function.
    #[must_use]
    pub fn expr(self) -> Option<ExprId> {
        match self {
            Owner::Fn => None,
            Owner::Async(expr) | Owner::Closure(expr) | Owner::AsyncClosure(expr) | Owner::Stream(expr) => Some(expr),
        }
    }
}

impl Frames {
    /// Finds the frames of a body.
    #[must_use]
    pub fn new(body: &Body) -> Frames {
        let mut frames = Frames {
            of_expr: vec![0; body.exprs.len()],
            of_var: vec![0; body.bindings.len()],
            suspends: vec![false; body.exprs.len()],
            ..Frames::default()
        };
        let root = Frame { owner: Owner::Fn, parent: None, body: body.root, is_async: body.is_async, suspends: false };
        frames.all.push(root);
        let mut walk = Walk { body, frames };
        walk.params(&body.params, 0);
        if let Some(root) = body.root {
            walk.frames.all[0].suspends = walk.expr(root, 0);
        }
        walk.frames
    }

    /// The frame that an expression stands in. That of an async block or closure is the frame around it.
    #[must_use]
    pub fn of(&self, expr: ExprId) -> FrameId {
        self.of_expr.get(raw(expr)).copied().unwrap_or_default()
    }

    /// The frame that an async block, closure or stream makes.
    #[must_use]
    pub fn made_by(&self, expr: ExprId) -> Option<FrameId> {
        self.by_expr.get(&expr).copied()
    }

    /// The frame that declares a variable.
    #[must_use]
    pub fn of_binding(&self, binding: BindingId) -> FrameId {
        self.of_var.get(u32::from(binding.into_raw()) as usize).copied().unwrap_or_default()
    }

    /// Whether there is a suspension point in the expression, not counting those of async blocks and closures in it.
    #[must_use]
    pub fn suspends(&self, expr: ExprId) -> bool {
        self.suspends.get(raw(expr)).copied().unwrap_or_default()
    }

    /// The initializer of a variable that is declared by `let name = …`.
    #[must_use]
    pub fn init(&self, binding: BindingId) -> Option<ExprId> {
        self.inits.get(&binding).copied()
    }

    /// Whether `inner` is `outer` or stands in it.
    #[must_use]
    pub fn is_inside(&self, inner: FrameId, outer: FrameId) -> bool {
        // Frames are numbered outside in, so that a parent's number is always the smaller one.
        let mut frame = inner;
        while frame > outer {
            match self.all.get(frame as usize).and_then(|frame| frame.parent) {
                Some(parent) => frame = parent,
                None => return false,
            }
        }
        frame == outer
    }
}

fn raw(expr: ExprId) -> usize {
    u32::from(expr.into_raw()) as usize
}

struct Walk<'a> {
    body: &'a Body,
    frames: Frames,
}

impl Walk<'_> {
    /// Whether there is a suspension point in `expr`.
    fn expr(&mut self, expr: ExprId, frame: FrameId) -> bool {
        let body = self.body;
        self.frames.of_expr[raw(expr)] = frame;
        if self.inner_frame(expr, frame) {
            return false;
        }
        self.patterns(expr, frame);
        let mut suspends = match &body.exprs[expr] {
            Expr::Await { .. } | Expr::Yield { .. } => true,
            Expr::Macro(mac) => matches!(mac.call, MacroCall::Select(_) | MacroCall::Join { .. }),
            _ => false,
        };
        body.for_each_child(expr, &mut |child| suspends |= self.expr(child, frame));
        self.frames.suspends[raw(expr)] = suspends;
        suspends
    }

    /// Walks the frame that `expr` makes, if it makes one.
    fn inner_frame(&mut self, expr: ExprId, parent: FrameId) -> bool {
        let all: &[BodyParam] = &[];
        let (owner, params, inner, is_async) = match &self.body.exprs[expr] {
            Expr::Async { body, .. } => (Owner::Async(expr), all, *body, true),
            Expr::Closure { params, body, is_async: true, .. } => (Owner::AsyncClosure(expr), &params[..], *body, true),
            Expr::Closure { params, body, .. } => (Owner::Closure(expr), &params[..], *body, false),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Stream { body, .. } => (Owner::Stream(expr), all, *body, true),
                _ => return false,
            },
            _ => return false,
        };
        let id = u32::try_from(self.frames.all.len()).unwrap_or(u32::MAX);
        self.frames.all.push(Frame { owner, parent: Some(parent), body: Some(inner), is_async, suspends: false });
        self.frames.by_expr.insert(expr, id);
        self.params(params, id);
        self.frames.all[id as usize].suspends = self.expr(inner, id);
        true
    }

    fn params(&mut self, params: &[BodyParam], frame: FrameId) {
        for param in params {
            self.pat(param.pat, frame);
        }
    }

    fn patterns(&mut self, expr: ExprId, frame: FrameId) {
        match &self.body.exprs[expr] {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    if let Stmt::Let { pat, init, .. } = stmt {
                        self.pat(*pat, frame);
                        if let (Pat::Bind { binding, sub: None }, Some(init)) = (&self.body.pats[*pat], init) {
                            self.frames.inits.insert(*binding, *init);
                        }
                    }
                }
            }
            Expr::Let { pat, .. } | Expr::For { pat, .. } => self.pat(*pat, frame),
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| self.pat(arm.pat, frame)),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Select(select) => select.branches.iter().for_each(|branch| self.pat(branch.pat, frame)),
                MacroCall::Matches { pat, .. } => self.pat(*pat, frame),
                _ => {}
            },
            _ => {}
        }
    }

    fn pat(&mut self, pat: PatId, frame: FrameId) {
        let frames = &mut self.frames.of_var;
        self.body.walk_pat(pat, &mut |_, pat| {
            if let Pat::Bind { binding, .. } = pat {
                frames[u32::from(binding.into_raw()) as usize] = frame;
            }
        });
    }
}
