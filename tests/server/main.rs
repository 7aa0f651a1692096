//! The language server as a client meets it: the real program, over real pipes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::needless_pass_by_value, reason = "`json!(…)` reads better than `&json!(…)`")]

mod actions;
mod clients;
mod diagnostics;
mod documents;
mod driver;
mod lifecycle;
mod transport;
mod workspace;
