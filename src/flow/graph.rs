//! The control-flow graph of a frame: variables, parts of them, scopes, blocks and events.

use la_arena::{Arena, Idx};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::ir::{BindingId, ExprId, Name};
use crate::text::TextRange;
use crate::types::Ty;

/// A value of a frame.
pub type SlotId = Idx<Slot>;
pub(super) type VarId = Idx<Var>;
pub(super) type PathId = Idx<PathNode>;
pub(super) type ScopeId = Idx<Scope>;
pub(super) type BlockId = u32;

/// A value that a frame keeps for a while: in a variable, or in a temporary. A variable that is assigned to has one slot
/// for each value that it gets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slot {
    /// Where it is kept.
    pub kind: SlotKind,
    /// The type of its place; unknown for a local whose type is not known.
    pub ty: Ty,
    /// The expression that makes the value: the initializer, the assigned expression, the matched one. None for parameters
    /// and captures.
    pub value: Option<ExprId>,
    /// The slot that it was moved out of, if that was one.
    pub from: Option<SlotId>,
    pub(super) var: VarId,
    /// It was `None` or the like when it was made.
    pub(super) is_unit: bool,
}

/// Where a value is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotKind {
    /// A local variable, `self` and named parameters included.
    Local(BindingId),
    /// A temporary.
    Temp(Temp),
    /// A variable of an outer frame that this one took by value.
    Capture(BindingId),
}

/// What a temporary is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Temp {
    /// It lives in the head of this `match`, `if let`, `while let`, `for` or `matches!`, and so through its body.
    Scrutinee(ExprId),
    /// It is made in the arguments of this call.
    Argument(ExprId),
    /// It is made in the tail expression of this block, and outlives the block's variables.
    Tail(ExprId),
    /// It is made elsewhere in a statement.
    Operand,
    /// `let x = &temp()`: it lives as long as a variable would.
    Extended,
    /// The future that is awaited, in this `.await`, `select!` or `join!`.
    Awaited(ExprId),
    /// What the future of a `select!` branch resolved to; alive in the handler.
    Output(ExprId),
    /// A value that `pin!` took.
    Pinned,
    /// A parameter whose pattern is no plain name.
    Param,
}

/// A part of a value.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// A field; a number for a tuple's, counted from the end with a `-` where the number of fields is not known.
    Field(Name),
    /// All that it holds when it is this variant.
    Variant(Name),
    /// All that it holds when it is any other variant.
    NotVariant(Name),
    /// What a box holds.
    Deref,
    /// All that it holds, whatever it is.
    Content,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Var {
    pub scope: ScopeId,
    pub root: PathId,
    pub slots: SmallVec<[SlotId; 1]>,
}

/// A variable, or a part of one that is moved or refined on its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct PathNode {
    pub var: VarId,
    pub up: Option<(PathId, Part)>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Scope {
    /// One past the last scope inside it: scopes are numbered as they open.
    pub end: u32,
    pub range: TextRange,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Event {
    /// The slot's variable gets this value, and loses any other.
    Init(SlotId),
    /// Moved out by this expression.
    Moved(PathId, ExprId),
    /// Known not to be there any more.
    Gone(PathId),
    /// May be there again.
    Restore(PathId),
    /// The second content came out of the first: there is nothing in it unless there was something in that.
    Carry(PathId, PathId),
    /// Named by this expression.
    Use(VarId, ExprId),
    /// The end of a scope drops all that is left in it.
    Leave(ScopeId),
    /// The suspension point of this index.
    Suspend(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Block {
    pub start: u32,
    pub end: u32,
}

/// The graph. Blocks are filled one after the other, in an order in which only loops go back.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Graph {
    pub slots: Arena<Slot>,
    pub vars: Arena<Var>,
    pub paths: Arena<PathNode>,
    pub scopes: Arena<Scope>,
    pub blocks: Vec<Block>,
    /// Blocks in the order in which they were filled.
    pub order: Vec<BlockId>,
    pub edges: Vec<(BlockId, BlockId)>,
    pub events: Vec<Event>,
    /// What is there when the frame starts.
    pub entry: Vec<SlotId>,
    children: FxHashMap<(PathId, Part), PathId>,
}

impl Graph {
    pub(super) fn new_block(&mut self) -> BlockId {
        let id = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        self.blocks.push(Block::default());
        id
    }

    /// Ends the block at hand and starts to fill `block`.
    pub(super) fn begin(&mut self, block: BlockId) {
        let at = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
        if let Some(&last) = self.order.last() {
            self.blocks[last as usize].end = at;
        }
        self.blocks[block as usize] = Block { start: at, end: at };
        self.order.push(block);
    }

    /// Ends the last block.
    pub(super) fn finish(&mut self) {
        let at = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
        if let Some(&last) = self.order.last() {
            self.blocks[last as usize].end = at;
        }
    }

    pub(super) fn open_scope(&mut self, range: TextRange) -> ScopeId {
        self.scopes.alloc(Scope { end: u32::MAX, range })
    }

    pub(super) fn close_scope(&mut self, scope: ScopeId) {
        self.scopes[scope].end = u32::try_from(self.scopes.len()).unwrap_or(u32::MAX);
    }

    /// A new variable that lives in `scope`.
    pub(super) fn new_var(&mut self, scope: ScopeId) -> VarId {
        let next = self.vars.len();
        let root = PathNode { var: Idx::from_raw(u32::try_from(next).unwrap_or(u32::MAX).into()), up: None };
        let root = self.paths.alloc(root);
        self.vars.alloc(Var { scope, root, slots: SmallVec::new() })
    }

    /// A new value for `var`.
    pub(super) fn new_slot(&mut self, var: VarId, kind: SlotKind, ty: Ty, value: Option<ExprId>) -> SlotId {
        let slot = self.slots.alloc(Slot { kind, ty, value, from: None, var, is_unit: false });
        self.vars[var].slots.push(slot);
        slot
    }

    pub(super) fn child(&mut self, path: PathId, part: Part) -> PathId {
        let var = self.paths[path].var;
        *self
            .children
            .entry((path, part))
            .or_insert_with_key(|(up, part)| self.paths.alloc(PathNode { var, up: Some((*up, part.clone())) }))
    }

    /// The part of `path` that was moved or refined before.
    pub(super) fn known_child(&self, path: PathId, part: Part) -> Option<PathId> {
        self.children.get(&(path, part)).copied()
    }

    pub(super) fn root(&self, path: PathId) -> PathId {
        self.vars[self.paths[path].var].root
    }

    /// The parts that lead from the variable to `path`.
    pub(super) fn parts(&self, mut path: PathId) -> Vec<Part> {
        let mut parts = Vec::new();
        while let Some((up, part)) = &self.paths[path].up {
            parts.push(part.clone());
            path = *up;
        }
        parts.reverse();
        parts
    }
}
