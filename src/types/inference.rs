//! What inference found of one body.

use rustc_hash::FxHashMap;

use crate::ir::{BindingId, ExprId, PatId};
use crate::resolve::{Def, DefId};

use super::{Args, Ty};

/// The types of a body.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inference {
    pub(super) exprs: Vec<Ty>,
    pub(super) pats: Vec<Ty>,
    pub(super) bindings: Vec<Ty>,
    pub(super) calls: FxHashMap<ExprId, Callee>,
    pub(super) receivers: FxHashMap<ExprId, Receiver>,
    pub(super) paths: FxHashMap<ExprId, Def>,
    pub(super) ref_bindings: FxHashMap<BindingId, bool>,
}

/// The function that a call, a method call or an overloaded operator ends in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Callee {
    /// The function: the trait's when the implementation is not known.
    pub def: DefId,
    /// Its generic arguments, those of its `impl` or `trait` first.
    pub args: Args,
    /// For a method of a trait: the trait's function, and the type that implements it.
    pub trait_fn: Option<(DefId, Ty)>,
}

/// What a method call does with its receiver before the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Receiver {
    /// How often it is dereferenced.
    pub derefs: u8,
    /// `Some(mutable)`: then borrowed. None: taken by value.
    pub autoref: Option<bool>,
}

impl Inference {
    /// The type of an expression, before any adjustment.
    #[must_use]
    pub fn ty(&self, expr: ExprId) -> Ty {
        self.exprs.get(u32::from(expr.into_raw()) as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// The type that a pattern matches.
    #[must_use]
    pub fn pat_ty(&self, pat: PatId) -> Ty {
        self.pats.get(u32::from(pat.into_raw()) as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// The type of a local variable.
    #[must_use]
    pub fn binding_ty(&self, binding: BindingId) -> Ty {
        self.bindings.get(u32::from(binding.into_raw()) as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// What a call, method call or overloaded operator calls; none when it is not known, or is no function item.
    #[must_use]
    pub fn callee(&self, expr: ExprId) -> Option<&Callee> {
        self.calls.get(&expr)
    }

    /// What the method call `expr` does with its receiver; none when the method is not known.
    #[must_use]
    pub fn receiver(&self, expr: ExprId) -> Option<Receiver> {
        self.receivers.get(&expr).copied()
    }

    /// What a path expression names; none when it is not known.
    #[must_use]
    pub fn path(&self, expr: ExprId) -> Option<Def> {
        self.paths.get(&expr).copied()
    }

    /// Whether a binding borrows what it matches instead of moving it: `ref`, or a pattern against a reference.
    #[must_use]
    pub fn binds_by_ref(&self, binding: BindingId) -> bool {
        self.ref_bindings.contains_key(&binding)
    }
}
