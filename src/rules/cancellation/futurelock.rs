//! A future that is kept, but not polled, while the task waits for something that the future may hold.
//!
//! ## Why
//! A future that `select!` polls by reference stands still while the handler of another branch runs. When it holds a lock, or
//! is next in line for it, and the handler waits for that lock, neither can go on: the future is polled again only after the
//! handler. A semaphore's permits and room in a channel are locks of that kind too.
//!
//! ## Example
//! ```rust,fires
//! use std::time::Duration;
//! use tokio::sync::Mutex;
//! use tokio::time::sleep;
//!
//! async fn store(log: &Mutex<Vec<String>>, line: &str) {
//!     log.lock().await.push(line.to_owned());
//! }
//!
//! async fn store_or_note(log: &Mutex<Vec<String>>) {
//!     let mut storing = std::pin::pin!(store(log, "started"));
//!     tokio::select! {
//!         () = &mut storing => {}
//!         () = sleep(Duration::from_secs(1)) => store(log, "it takes long").await,
//!     }
//! }
//! ```
//!
//! ## Instead
//! Let a task of its own drive the future, and wait for its handle.
//! ```rust,silent
//! use std::sync::Arc;
//! use std::time::Duration;
//! use tokio::sync::Mutex;
//! use tokio::time::sleep;
//!
//! async fn store(log: Arc<Mutex<Vec<String>>>, line: &str) {
//!     log.lock().await.push(line.to_owned());
//! }
//!
//! async fn store_or_note(log: Arc<Mutex<Vec<String>>>) {
//!     let mut storing = tokio::spawn(store(log.clone(), "started"));
//!     tokio::select! {
//!         stored = &mut storing => stored.expect("no panic"),
//!         () = sleep(Duration::from_secs(1)) => store(log, "it takes long").await,
//!     }
//! }
//! ```
//!
//! ## What counts
//! A branch of `select!` that polls a future by reference, and a handler of another branch that awaits a lock, a permit, a
//! connection or room in a bounded channel which the future acquires as well, by the same place, directly or in functions
//! of the workspace. The same holds for a loop over `FuturesUnordered` or `buffered`, whose body awaits what the futures in it
//! acquire. It is an error when both take the same lock.

use crate::effects::acquire::Acquisition;
use crate::fixes::select::enclosing_loop;
use crate::fixes::spawn::spawn_the_future;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, Select};
use crate::resolve::{Def, path_of};
use crate::rules::locks::second;
use crate::rules::{Area, FnCx, Level, RawFinding, Report, Rule, RuleInfo};
use crate::text::TextRange;
use crate::types::{FutureOrigin, Ty, TyKind};

/// See the module's documentation.
pub struct Futurelock;

static INFO: RuleInfo = RuleInfo {
    id: "futurelock",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("futurelock.rs"),
};

impl Rule for Futurelock {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (id, expr) in cx.exprs() {
            match expr {
                Expr::Macro(mac) => {
                    if let MacroCall::Select(select) = &mac.call
                        && cx.is_select(&mac.path)
                    {
                        check_select(cx, select, report);
                    }
                }
                Expr::While { cond, body, .. } => check_loop(cx, id, *cond, *body, report),
                Expr::Loop { body, .. } => check_loop(cx, id, *body, *body, report),
                _ => {}
            }
        }
    }
}

fn check_select(cx: &FnCx<'_>, select: &Select, report: &mut Report<'_>) {
    for (index, branch) in select.branches.iter().enumerate() {
        let Some(binding) = polled_by_reference(cx, branch.future) else { continue };
        let Some(made) = future_in(cx, binding) else { continue };
        let held = cx.view().acquired_by(made);
        if held.is_empty() {
            continue;
        }
        let others = select.branches.iter().enumerate().filter(|(other, _)| *other != index);
        let handlers = others.map(|(_, other)| other.handler);
        let waits =
            handlers.filter(|handler| !gives_up(cx, *handler, binding)).flat_map(|handler| waited_in(cx, handler));
        if let Some((first, second)) = common(&held, waits) {
            let name = &cx.body.bindings[binding].name;
            let subject = format!("`{name}`");
            let finding = tell(cx, cx.range(branch.future), &subject, "this handler runs", &first, &second, report);
            finding.fix(spawn_the_future(cx, branch, binding, made));
        }
    }
}

/// `while let Some(x) = futures.next().await { … }`
fn check_loop(cx: &FnCx<'_>, whole: ExprId, head: ExprId, body: ExprId, report: &mut Report<'_>) {
    let mut stream = None;
    cx.body.walk(head, &mut |id, expr| {
        if let Expr::Await { base, .. } = expr
            && enclosing_loop(cx, id) == Some(whole)
            && let Expr::MethodCall { receiver, .. } = cx.expr(*base)
            && let Expr::Local(binding) = cx.expr(*receiver)
            && is_stream_of_futures(cx, &cx.ty(*receiver))
        {
            stream = Some(*binding);
        }
    });
    let Some(stream) = stream else { return };
    let held: Vec<Acquisition> =
        futures_of(cx, stream).into_iter().flat_map(|made| cx.view().acquired_by(made)).collect();
    if let Some((first, second)) = common(&held, waited_in(cx, body).into_iter()) {
        let name = &cx.body.bindings[stream].name;
        let head = cx.range(whole);
        let subject = format!("a future in `{name}`");
        tell(
            cx,
            TextRange::new(head.start, cx.range(body).start),
            &subject,
            "the body of this loop runs",
            &first,
            &second,
            report,
        );
    }
}

fn tell<'r>(
    cx: &FnCx<'_>,
    at: TextRange,
    subject: &str,
    meanwhile: &str,
    first: &Acquisition,
    second: &Acquisition,
    report: &'r mut Report<'_>,
) -> &'r mut RawFinding {
    let what = second::name(cx, if second.within.is_none() { second } else { first });
    let message = format!("{subject} is not polled while {meanwhile}, which waits for {what}: the future may hold it");
    let finding = report.at(at, message);
    if first.mode.is_lock() && first.mode == second.mode {
        finding.level(Level::Error);
    }
    finding.related(cx.range(second.call), format!("{what} is waited for here"));
    match first.within {
        Some(within) => second::note_site(cx, within, first, &what, finding),
        None => drop(finding.related(cx.range(first.call), format!("the future acquires {what} here"))),
    }
    finding
}

/// The variable whose future a branch polls by reference.
fn polled_by_reference(cx: &FnCx<'_>, future: ExprId) -> Option<BindingId> {
    let place = match cx.expr(future) {
        Expr::Ref { mutable: true, base, .. } => *base,
        Expr::MethodCall { receiver, .. } => {
            (cx.callee_path(future)? == "std::pin::Pin::as_mut").then_some(*receiver)?
        }
        _ => return None,
    };
    match cx.expr(place) {
        Expr::Local(binding) => Some(*binding),
        _ => None,
    }
}

/// The expression that made the future in a variable, pins taken off.
fn future_in(cx: &FnCx<'_>, binding: BindingId) -> Option<ExprId> {
    let mut at = cx.flow().frames.init(binding)?;
    loop {
        at = match cx.expr(at) {
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Pin(inner) => *inner,
                _ => return None,
            },
            Expr::Local(outer) => cx.flow().frames.init(*outer)?,
            Expr::Call { .. } | Expr::MethodCall { .. } => match cx.view().wrapped(at) {
                Some(inner) => inner,
                None => return Some(at),
            },
            Expr::Async { .. } => return Some(at),
            _ => return None,
        };
    }
}

/// Whether a handler drops the future, or lets it run to its end first.
fn gives_up(cx: &FnCx<'_>, handler: ExprId, binding: BindingId) -> bool {
    let mut found = false;
    cx.body.walk(handler, &mut |_, expr| match expr {
        Expr::Await { base, .. } => {
            cx.body.walk(*base, &mut |_, inner| found |= *inner == Expr::Local(binding));
        }
        Expr::Call { args, .. } => found |= args.iter().any(|arg| *cx.expr(*arg) == Expr::Local(binding)),
        _ => {}
    });
    found
}

/// What a handler or body waits for, in its own frame.
fn waited_in(cx: &FnCx<'_>, within: ExprId) -> Vec<Acquisition> {
    let (view, frames) = (cx.view(), &cx.flow().frames);
    let frame = frames.of(within);
    let mut found = Vec::new();
    cx.body.walk(within, &mut |id, expr| {
        if frames.of(id) == frame {
            view.awaited(expr).into_iter().for_each(|future| found.extend(view.acquired_by(future)));
        }
    });
    found
}

fn common(held: &[Acquisition], waits: impl Iterator<Item = Acquisition>) -> Option<(Acquisition, Acquisition)> {
    waits.into_iter().find_map(|second| {
        let first = held.iter().find(|first| first.place.is(&second.place))?;
        Some((first.clone(), second))
    })
}

/// Whether polling a stream for its next item leaves other futures in it unpolled.
fn is_stream_of_futures(cx: &FnCx<'_>, ty: &Ty) -> bool {
    let Some((def, _)) = ty.strip_refs().as_adt() else { return false };
    matches!(
        path_of(cx.db, Def::Struct(def)).as_str(),
        "futures_util::stream::FuturesUnordered"
            | "futures_util::stream::futures_unordered::FuturesUnordered"
            | "futures_util::stream::FuturesOrdered"
            | "futures_util::stream::Buffered"
            | "futures_util::stream::BufferUnordered"
    )
}

/// The futures that are put into a stream: where it is made, and where something is pushed.
fn futures_of(cx: &FnCx<'_>, stream: BindingId) -> Vec<ExprId> {
    let mut found = Vec::new();
    let mut search = |within: ExprId| {
        cx.body.walk(within, &mut |id, expr| {
            let makes = matches!(expr, Expr::Async { .. } | Expr::Call { .. } | Expr::MethodCall { .. });
            if makes && matches!(cx.ty(id).kind(), TyKind::Future(FutureOrigin::Fn(_) | FutureOrigin::Block(..), _)) {
                found.push(id);
            }
        });
    };
    if let Some(init) = cx.flow().frames.init(stream) {
        search(init);
    }
    for (_, expr) in cx.exprs() {
        if let Expr::MethodCall { receiver, method, args, .. } = expr
            && *cx.expr(*receiver) == Expr::Local(stream)
            && matches!(method.as_str(), "push" | "push_back" | "push_front")
        {
            args.iter().for_each(|arg| search(*arg));
        }
    }
    found
}
