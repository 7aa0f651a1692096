//! From paths to definitions: module tree, imports, globs, re-exports, preludes.

mod collect;
pub mod def_map;
pub mod display;
mod foreign;
pub mod ids;
mod made;
pub mod path;
mod twins;

pub use crate::project::cfg;
pub use def_map::{DefMap, crate_def_map, crate_files, fn_locals, module_of_item};
pub use display::path_of;
pub use ids::{Builtin, Def, DefId, Float, Int, ModuleId, PerNs, VariantId};
pub use made::{home, item_tree};
pub use path::{Resolved, lookup, resolve_macro, resolve_path, traits_in_scope};
