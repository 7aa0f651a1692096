//! Assists: what is offered where, and what it makes of the code.

#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod support;

mod workspace;

mod features;
mod make_async;
mod refactorings;
mod spawn_blocking;
