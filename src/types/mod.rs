//! Types: terms, lowering of written types, trait and method lookup, local inference. Knows nothing of rules.

pub mod inference;
pub mod ty;

pub use inference::{Callee, Inference, Receiver};
pub use ty::{Args, ClosureTy, FutureOrigin, OpaqueTy, TraitBound, Ty, TyKind};
