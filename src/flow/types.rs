//! What flow asks of types.

use crate::ir::{BindingId, ExprId, PatId};
use crate::types::{Receiver, Ty};

/// Types as far as flow needs them.
///
/// Where an answer is not known, the defaults make a value's life shorter rather than longer: what cannot be known stays
/// silent.
pub trait Types {
    /// The type of an expression before any adjustment.
    fn ty(&self, expr: ExprId) -> Ty;

    /// The type of a local variable.
    fn binding_ty(&self, binding: BindingId) -> Ty;

    /// The type that a pattern matches.
    fn pat_ty(&self, pat: PatId) -> Ty;

    /// Whether using a place of this type by value leaves it usable. Answer `false` for an unknown type: its value then
    /// moves, and is not alive afterwards. For known types the answer has to be exact.
    fn is_copy(&self, ty: &Ty) -> bool;

    /// Whether values of this type are followed: types with something to drop, and whatever else a rule wants to see alive
    /// (large arrays). Answer `false` for an unknown type; locals of unknown type are followed all the same.
    fn needs_drop(&self, ty: &Ty) -> bool;

    /// What a method call does with its receiver; none when the method is not known. Of an unknown method flow assumes
    /// that it borrows a place, and consumes a temporary.
    fn receiver(&self, call: ExprId) -> Option<Receiver>;

    /// Whether a binding borrows what it matches: `ref`, or a pattern against a reference.
    fn binds_by_ref(&self, binding: BindingId) -> bool;

    /// Whether a call never returns.
    fn diverges(&self, _call: ExprId) -> bool {
        false
    }

    /// Whether the field access goes through a `Deref` or a reference, so that the field is no part of its base.
    fn field_derefs(&self, _field: ExprId) -> bool {
        false
    }

    /// Whether a call leaves its receiver, or what its first argument borrows, with nothing inside: `Option::take`,
    /// `mem::take`, `Vec::clear`.
    fn empties(&self, _call: ExprId) -> bool {
        false
    }

    /// Whether a call puts its second argument in the place that its first one borrows, and gives what was there:
    /// `mem::replace`.
    fn replaces(&self, _call: ExprId) -> bool {
        false
    }

    /// Whether the type is an enum, whose patterns may fail to match. Answer `true` for an unknown type.
    fn is_enum(&self, _ty: &Ty) -> bool {
        true
    }
}
