//! From folders on disk to what is checked, and how.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod attributes;
mod config;
mod folder;
mod life;
mod macros;
mod metadata;
mod packages;
mod stubs;
