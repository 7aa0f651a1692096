//! Types: terms, lowering of written types, trait and method lookup, local inference. Knows nothing of rules.

mod attributes;
pub mod display;
pub mod generics;
pub mod impls;
pub mod infer;
pub mod inference;
pub mod lower;
mod method;
pub mod signatures;
pub mod solve;
mod table;
pub mod ty;

pub use display::type_text;
pub use generics::{Generics, generics_of};
pub use infer::{body_of, fn_bodies_of};
pub use inference::{Callee, Inference, Receiver};
pub use ty::{Args, ClosureTy, FutureOrigin, OpaqueTy, TraitBound, Ty, TyKind};
