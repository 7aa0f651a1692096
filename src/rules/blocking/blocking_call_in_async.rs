//! A call that blocks the thread, made where a task is polled.
//!
//! ## Why
//! A worker thread of the runtime runs many tasks. While one of them sleeps, reads a file, waits for a socket, a lock or a
//! child process in the blocking way, none of the others on that thread moves on, and neither do timers and I/O.
//!
//! ## Example
//! ```rust,fires
//! async fn retry(path: &str) -> std::io::Result<String> {
//!     std::thread::sleep(std::time::Duration::from_millis(100));
//!     std::fs::read_to_string(path)
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! async fn retry(path: &str) -> std::io::Result<String> {
//!     tokio::time::sleep(std::time::Duration::from_millis(100)).await;
//!     tokio::fs::read_to_string(path).await
//! }
//! ```
//! Several file operations in a row are better put into one `tokio::task::spawn_blocking`.
//!
//! ## What counts
//! Calls of functions that are known to block, by what they resolve to, never by name: files, sockets, DNS, child
//! processes, `thread::sleep` (an error), channels and condition variables of std and crossbeam, synchronous database
//! clients, and `Read`/`Write` on types that do such I/O, by `write!` and by the lines that a loop goes over too. Async code is an `async fn`, block or closure, a hand-written
//! `poll`, and a closure that is run at once inside one. Closures given to `spawn_blocking`, `block_in_place`, threads and
//! thread pools are not, nor are those that are kept for later.
//!
//! A function that `disallowed-methods` of a `clippy.toml` names counts when its `reason` says that it blocks ("blocks the
//! runtime", "can block"), and only then: most methods are disallowed for reasons that have nothing to do with async code.
//!
//! What is cheap in practice, as `Path::exists` or `std::fs::metadata`, counts one level lower; so does reading from `/proc`
//! and `/sys`, and a sleep of less than a millisecond. What only looks up a name (`TcpListener::bind`) is silent when it is
//! given an IP address, and a socket that was told not to block before does not.

use crate::effects::{CallBlocks, named_blocks, own};
use crate::fixes::{block_in_place, rewrite, spawn_blocking};
use crate::ir::{Expr, ExprId, Literal};
use crate::knowledge::{BlockKind, Instead};
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct BlockingCallInAsync;

static INFO: RuleInfo = RuleInfo {
    id: "blocking-call-in-async",
    area: Area::Blocking,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("blocking_call_in_async.rs"),
};

impl Rule for BlockingCallInAsync {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (call, expr) in cx.exprs() {
            if !own::is_call(expr) {
                continue;
            }
            // What panics inside a runtime is another rule's, and so is work for the processor.
            let is_ours = |blocks: &CallBlocks| !matches!(blocks.kind, BlockKind::Runtime | BlockKind::Cpu);
            if let Some(blocks) = cx.blocks(call).filter(is_ours)
                && cx.is_polled(call)
            {
                found(cx, call, &blocks, report);
            }
            // `path.map(std::fs::read)`
            for named in cx.run_here(call) {
                if let Some(blocks) = named_blocks(cx.db, cx.types, named).filter(is_ours)
                    && cx.is_polled(call)
                {
                    found(cx, named, &blocks, report);
                }
            }
        }
    }
}

fn found(cx: &FnCx<'_>, call: ExprId, blocks: &CallBlocks, report: &mut Report<'_>) {
    let mut message =
        format!("{} {}, which blocks the thread that runs this task", who(cx, call, blocks), waits_for(blocks.kind));
    if let Some(Instead::Words(words)) = &blocks.instead {
        message = format!("{message}: {words}");
    }
    let finding = report.at(cx.call_range(call), message);
    if blocks.kind == BlockKind::Sleep {
        finding.level(Level::Error);
    }
    if blocks.low || reads_kernel_file(cx, call) || is_short(cx, call, blocks) {
        finding.lowered();
    }
    if let Some(Instead::Path(path)) = &blocks.instead
        && own::is_call(cx.expr(call))
    {
        finding.fix(rewrite::call_async_sibling(cx, call, path, blocks.kind == BlockKind::Sleep));
    }
    if matches!(cx.expr(call), Expr::Call { .. } | Expr::MethodCall { .. }) {
        finding.fix(spawn_blocking::wrap(cx, call)).fix(block_in_place::around(cx, call));
    }
}

/// Who waits.
fn who(cx: &FnCx<'_>, call: ExprId, blocks: &CallBlocks) -> String {
    match cx.expr(call) {
        Expr::For { .. } => "the iterator of this loop".into(),
        Expr::Macro(mac) => format!("`{}!`", mac.path.last()),
        _ => format!("`{}`", path_of(cx.db, Def::Fn(blocks.def))),
    }
}

/// What a call that blocks does, as a predicate.
pub(super) fn waits_for(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Fs => "waits for the file system",
        BlockKind::Net => "waits for the network",
        BlockKind::Dns => "waits for name resolution",
        BlockKind::Sleep => "puts the thread to sleep",
        BlockKind::Lock => "waits for another thread",
        BlockKind::Channel => "waits for a message",
        BlockKind::Process => "waits for a child process",
        BlockKind::Join => "waits for a thread to end",
        BlockKind::Stdin => "waits for input",
        BlockKind::Db => "waits for the database",
        BlockKind::Cpu => "computes for long",
        BlockKind::Runtime => "waits for a future",
        BlockKind::Told => "waits, as `clippy.toml` says",
    }
}

/// Files of `/proc` and `/sys` are made by the kernel on the spot.
fn reads_kernel_file(cx: &FnCx<'_>, call: ExprId) -> bool {
    let Expr::Call { args, .. } = cx.expr(call) else { return false };
    args.first().is_some_and(|arg| match cx.expr(*arg) {
        Expr::Literal(Literal::Str(path)) => path.starts_with("/proc/") || path.starts_with("/sys/"),
        _ => false,
    })
}

/// Whether a call sleeps for less than a millisecond, as written.
fn is_short(cx: &FnCx<'_>, call: ExprId, blocks: &CallBlocks) -> bool {
    let Expr::Call { args, .. } = cx.expr(call) else { return false };
    let Some(Expr::Call { callee, args }) = args.first().map(|duration| cx.expr(*duration)) else { return false };
    let Some(Def::Fn(unit)) = cx.types.path(*callee) else { return false };
    let count = args.first().and_then(|count| match cx.expr(*count) {
        Expr::Literal(Literal::Int(count, _)) => *count,
        _ => None,
    });
    let most = match path_of(cx.db, Def::Fn(unit)).as_str() {
        "std::time::Duration::from_micros" => 1_000,
        "std::time::Duration::from_nanos" => 1_000_000,
        _ => return false,
    };
    blocks.kind == BlockKind::Sleep && count.is_some_and(|count| count < most)
}
