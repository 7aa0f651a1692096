//! From paths to definitions: module tree, imports, globs, re-exports, preludes.

pub mod ids;

pub use ids::{Builtin, Def, DefId, Float, Int, ModuleId, PerNs, VariantId};
