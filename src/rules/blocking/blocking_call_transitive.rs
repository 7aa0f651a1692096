//! A call of a function that blocks the thread further down, made where a task is polled.
//!
//! ## Why
//! A helper looks harmless from outside: nothing in its name says that it reads a file two calls further down. While it
//! does, the worker thread runs no other task, and neither timers nor I/O move on.
//!
//! ## Example
//! ```rust,fires
//! use std::io;
//! use std::path::PathBuf;
//!
//! fn read_words(path: PathBuf) -> io::Result<Vec<String>> {
//!     Ok(std::fs::read_to_string(path)?.lines().map(str::to_owned).collect())
//! }
//!
//! fn dictionary(language: &str) -> io::Result<Vec<String>> {
//!     read_words(PathBuf::from("/usr/share/dict").join(language))
//! }
//!
//! async fn suggest(start: &str) -> io::Result<Vec<String>> {
//!     let mut words = dictionary("english")?;
//!     words.retain(|word| word.starts_with(start));
//!     Ok(words)
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use std::io;
//! use std::path::PathBuf;
//!
//! fn read_words(path: PathBuf) -> io::Result<Vec<String>> {
//!     Ok(std::fs::read_to_string(path)?.lines().map(str::to_owned).collect())
//! }
//!
//! fn dictionary(language: &str) -> io::Result<Vec<String>> {
//!     read_words(PathBuf::from("/usr/share/dict").join(language))
//! }
//!
//! async fn suggest(start: &str) -> io::Result<Vec<String>> {
//!     let words = tokio::task::spawn_blocking(|| dictionary("english"));
//!     let mut words = words.await.expect("reading does not panic")?;
//!     words.retain(|word| word.starts_with(start));
//!     Ok(words)
//! }
//! ```
//!
//! ## What counts
//! Calls of synchronous functions of the workspace that end in a call that blocks, however many calls down; the chain is
//! shown. It is reported once, where async code calls the first function. Methods of a trait count when the type is known or
//! the trait has one implementation. A chain ends where work is given away: `spawn_blocking`, `block_in_place`, threads,
//! thread pools, own functions that do one of these, and those that the setting `runs_blocking` names.
//!
//! What is cheap in practice, as `Path::exists`, counts one level lower. Where the arguments of the call tell that the chain
//! cannot be taken, it is not reported: it hangs on an `Option` that is `None`, or on the look-up of a name where an IP address
//! is given.
//!
//! ## Limits
//! Values that are dropped, operators and `for` loops over own iterators call functions too; these calls are not followed.

use crate::effects::given::{Given, Passed};
use crate::effects::{Chain, Hop, OwnFn, blocks_caller, own};
use crate::fixes::spawn_blocking;
use crate::ir::ExprId;
use crate::resolve::{Def, DefId, path_of};
use crate::rules::{Area, FnCx, Level, RawFinding, Report, Rule, RuleInfo};

use super::blocking_call_in_async::waits_for;

/// See the module's documentation.
pub struct BlockingCallTransitive;

static INFO: RuleInfo = RuleInfo {
    id: "blocking-call-transitive",
    area: Area::Blocking,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("blocking_call_transitive.rs"),
};

impl Rule for BlockingCallTransitive {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for_each_own_call(cx, &mut |call, callee| {
            let given = given(cx, call);
            let blocking = blocks_caller(cx.db, callee, given);
            // What waits for a future is another rule's.
            if let (None, Some(chain)) = (blocking.runtime, blocking.other) {
                let hops = chain.hops(cx.db, callee.def, given);
                found(cx, call, callee.def, &chain, &hops, report);
            }
        });
    }
}

/// Calls `f` with each place in async code that calls a function of the workspace, by name or through what it is given to.
pub(super) fn for_each_own_call(cx: &FnCx<'_>, f: &mut dyn FnMut(ExprId, OwnFn)) {
    for (call, expr) in cx.exprs() {
        if !own::is_call(expr) || !cx.is_polled(call) {
            continue;
        }
        if let Some(callee) = cx.own_callee(call).filter(|_| cx.blocks(call).is_none()) {
            f(call, callee);
        }
        for named in cx.run_here(call) {
            if let Some(callee) = own::own_named(cx.db, cx.types, named) {
                f(named, callee);
            }
        }
    }
}

/// What is known of what a call gives.
pub(super) fn given(cx: &FnCx<'_>, call: ExprId) -> Given {
    // What the own parameters are is for the callers to know, of which a task has none.
    Passed::by(&cx.view(), call).under(Given::default())
}

fn found(cx: &FnCx<'_>, call: ExprId, callee: DefId, chain: &Chain, hops: &[Hop], report: &mut Report<'_>) {
    let name = own::short_name(cx.db, callee);
    let end = path_of(cx.db, Def::Fn(chain.end));
    let down = if chain.length > 1 { format!(", {} calls down", chain.length) } else { String::new() };
    let message = format!(
        "`{name}` blocks the thread that runs this task: it calls `{end}`{down}, which {}",
        waits_for(chain.kind)
    );
    let finding = report.at(cx.call_range(call), message);
    if chain.low {
        finding.lowered();
    }
    explain(cx, chain, hops, finding);
    finding.fix(spawn_blocking::wrap(cx, call));
}

/// Notes each call of a chain.
pub(super) fn explain(cx: &FnCx<'_>, chain: &Chain, hops: &[Hop], finding: &mut RawFinding) {
    for (index, hop) in hops.iter().enumerate() {
        let (file, item) = hop.item;
        let caller = own::short_name(cx.db, hop.caller);
        let message = if index + 1 == hops.len() {
            format!("`{caller}` calls `{}`, which {}", path_of(cx.db, Def::Fn(hop.callee)), waits_for(chain.kind))
        } else {
            format!("`{caller}` calls `{}`", own::short_name(cx.db, hop.callee))
        };
        finding.related_in(file, item, hop.range, message);
    }
}
