//! From a folder or a file to what is analysed: packages, targets, features, dependencies, sources.
//!
//! Manifests are read as they stand, cargo is not run. The result is a plain [`Model`]; whoever knows more of a workspace
//! (cargo itself) can make the same model another way. Nothing here is an error: a manifest that cannot be read is a
//! [`Problem`], a file that cannot is [`Skipped`], and everything else goes on.

pub mod cfg;
mod dependencies;
pub mod discover;
mod externals;
mod features;
pub mod index;
mod load;
mod lock;
pub mod manifest;
mod model;
mod modules;
mod patch;
pub mod paths;
pub mod read;
mod sources;
mod targets;
mod workspace;

pub use load::load;
pub use lock::fits;
pub use model::{Dependency, DependencyKind, External, Externals, Features, Model, Package, Problem, Skipped, Target};
pub use modules::ModuleDir;
