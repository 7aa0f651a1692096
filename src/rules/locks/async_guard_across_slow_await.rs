//! The guard of an async lock that is held over network or disk I/O, a sleep or a send.
//!
//! ## Why
//! An async lock may be held over an await, and that is how it becomes a bottleneck: while one task waits for a peer, a disk
//! or a full channel, all others queue for the lock. The slowest peer sets the pace of the program, and where the other end
//! needs the same lock to answer, nothing moves on.
//!
//! ## Example
//! ```rust,fires
//! use std::collections::HashMap;
//! use tokio::{net::TcpStream, sync::Mutex};
//!
//! async fn dial(peers: &Mutex<HashMap<u32, String>>, id: u32) -> std::io::Result<TcpStream> {
//!     let peers = peers.lock().await;
//!     let addr = peers.get(&id).cloned().unwrap_or_default();
//!     TcpStream::connect(addr).await
//! }
//! ```
//!
//! ## Instead
//! Take out what is needed, and wait without the lock:
//! ```rust,silent
//! use std::collections::HashMap;
//! use tokio::{net::TcpStream, sync::Mutex};
//!
//! async fn dial(peers: &Mutex<HashMap<u32, String>>, id: u32) -> std::io::Result<TcpStream> {
//!     let addr = peers.lock().await.get(&id).cloned().unwrap_or_default();
//!     TcpStream::connect(addr).await
//! }
//! ```
//! State that belongs to one task, which others send messages to, needs no lock at all.
//!
//! ## What counts
//! Guards of tokio, `async-lock` and futures, over awaits of sockets, files, processes, HTTP and database clients, `sleep`
//! and bounded `send`, also within `timeout`, `select!` and `join!`. What an own async function waits for counts as a hint:
//! it may do so on some of its ways only.
//!
//! A lock that guards the connection or file itself is there to be held meanwhile, and is fine. A lock around `()`, and one
//! whose value is replaced by what was awaited, serialise something on purpose: these are hints.

use crate::cx::guarded::Guarded;
use crate::cx::held::{Held, held};
use crate::effects::waits::Waits;
use crate::fixes::{clone_out, guards, narrow};
use crate::ir::{Expr, ExprId};
use crate::knowledge::{BlockKind, GuardKind};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::types::Ty;

/// See the module's documentation.
pub struct AsyncGuardAcrossSlowAwait;

static INFO: RuleInfo = RuleInfo {
    id: "async-guard-across-slow-await",
    area: Area::Locks,
    level: Level::Hint,
    clippy: &[],
    source: include_str!("async_guard_across_slow_await.rs"),
};

impl Rule for AsyncGuardAcrossSlowAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx).into_iter().filter(|held| held.kind == GuardKind::Tokio) {
            let guarded = Guarded::new(cx, &held);
            if guarded.is_io() {
                continue;
            }
            if let Some((at, waits)) = slow(cx, &held, &guarded) {
                found(cx, &held, &guarded, at, waits, report);
            }
        }
    }
}

/// The first suspension point that waits for something slow; none where the guard itself is what is waited for.
fn slow(cx: &FnCx<'_>, held: &Held<'_>, guarded: &Guarded<'_>) -> Option<(ExprId, Waits)> {
    let futures = cx.futures();
    let mut first = None;
    for suspend in &held.over {
        for future in futures.polled_at(suspend.expr) {
            for waits in futures.waits(future) {
                // A sender can be cloned out of what is guarded.
                let is_channel = waits.kind == BlockKind::Channel;
                if if is_channel { guarded.is_receiver_of(waits.call) } else { guarded.is_used_by(waits.call) } {
                    return None;
                }
                first = first.or(Some((suspend.expr, waits)));
            }
            if futures.waits(future).is_empty() && guarded.is_used_by(future) {
                return None;
            }
        }
    }
    first
}

fn found(cx: &FnCx<'_>, held: &Held<'_>, guarded: &Guarded<'_>, at: ExprId, waits: Waits, report: &mut Report<'_>) {
    let what = match waits.kind {
        BlockKind::Fs => "a file operation",
        BlockKind::Sleep => "a sleep",
        BlockKind::Channel => "a send, which waits for room in the channel",
        BlockKind::Process => "another process",
        BlockKind::Db => "a database query",
        _ => "network I/O",
    };
    let what = match waits.within {
        Some(def) => format!("{what} in `{}`", def.name(cx.db)),
        None => what.to_owned(),
    };
    let subject = held.subject(cx);
    let is_gate = guarded.ty().is_some_and(|ty| *ty == Ty::unit());
    let message = if is_gate {
        format!("{subject} lets one task at a time through, over {what}: a `Semaphore::new(1)` says so")
    } else {
        format!("{subject} keeps the lock over {what}: whoever wants it meanwhile waits for that too")
    };
    let finding = report.at(held.made, message);
    if waits.within.is_none() && !is_gate && !guarded.may_be_io() && !is_refreshed(cx, guarded, at) {
        finding.level(Level::Warn);
    }
    held.explain(cx.body, finding);
    // A gate that opens earlier, or a copy of nothing, lets everybody through.
    if is_gate {
        return;
    }
    finding.fix(guards::drop_before_await(cx, held)).fix(narrow::in_a_block(cx, held));
    finding.fix(clone_out::of_field(cx, held));
    finding.fix(clone_out::of_guard(cx, held).map(guards::to_review));
}

/// Whether what is awaited becomes the guarded value: the lock keeps others from fetching it as well.
fn is_refreshed(cx: &FnCx<'_>, guarded: &Guarded<'_>, at: ExprId) -> bool {
    cx.exprs().any(|(_, expr)| match expr {
        Expr::Assign { op: None, target, value } => guarded.is_whole(*target) && comes_from(cx, *value, at, 0),
        _ => false,
    })
}

/// Whether a value is made of what `at` gives.
fn comes_from(cx: &FnCx<'_>, value: ExprId, at: ExprId, depth: u32) -> bool {
    let mut found = false;
    cx.body.walk(value, &mut |expr, what| {
        found |= expr == at;
        if let Expr::Local(binding) = what
            && depth < 4
            && let Some(init) = cx.flow().frames.init(*binding)
        {
            found |= comes_from(cx, init, at, depth + 1);
        }
    });
    found
}
