//! The wire: stdin and stdout on threads of their own, and what ends the session.
//!
//! tower-lsp reads, runs handlers and writes on one task, stops reading when its output is not taken, ends the session at
//! the first message that it cannot decode, and does not end it at `exit`. So it never meets the real pipes: `input`
//! hands it whole messages that are known to decode, `output` takes whatever it writes at once.

mod guard;
mod input;
mod lenient;
mod lifecycle;
mod output;
mod parent;

pub(super) use guard::Guard;
pub(super) use input::Input;
pub(super) use lifecycle::Lifecycle;
pub(super) use output::Output;
pub(super) use parent::watch as watch_parent;
