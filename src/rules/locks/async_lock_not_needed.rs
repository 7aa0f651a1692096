//! A tokio lock whose guards never live over a suspension point: a blocking lock does the same for less.
//!
//! ## Why
//! A lock of tokio is made to be held over an `.await`. It pays for that: a queue of waiters behind a lock of its own, a
//! suspension point at every use, and code that may be cancelled where it waits. Where every guard is let go before the next
//! `.await`, nobody ever waits longer than a few instructions, and the lock of std is faster and can be used in plain
//! functions too.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::Mutex;
//!
//! struct Metrics {
//!     hits: Mutex<u64>,
//! }
//!
//! impl Metrics {
//!     async fn hit(&self) {
//!         *self.hits.lock().await += 1;
//!     }
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use std::sync::Mutex;
//!
//! struct Metrics {
//!     hits: Mutex<u64>,
//! }
//!
//! impl Metrics {
//!     fn hit(&self) {
//!         *self.hits.lock().unwrap() += 1;
//!     }
//! }
//! ```
//!
//! ## What counts
//! `tokio::sync::Mutex` and `RwLock` in fields, statics and local variables, followed through the workspace: clones of an
//! `Arc`, arguments, results, other fields. Every guard of it has to end before the next suspension point, in every function.
//! A lock that is given to a library, that other crates may name, whose `lock()` is raced or given a time limit, or that has
//! guards of its own kind (`lock_owned`, mapped ones) is not reported.
//!
//! ## Limits
//! Where a critical section is long without an `.await`, a tokio lock lets other tasks run on this thread meanwhile; a lock
//! of std does not. That cannot be told from the code.

use crate::cx::ItemCx;
use crate::effects::locks::kinds::{Api, Key, keys_in};
use crate::effects::locks::need::{unneeded_declaration, unneeded_local};
use crate::effects::locks::{Anchor, LockKind, Role, fn_locks};
use crate::ir::{Fields, Item, ItemKind, Name};
use crate::resolve::DefId;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::text::TextRange;

/// See the module's documentation.
pub struct AsyncLockNotNeeded;

static INFO: RuleInfo = RuleInfo {
    id: "async-lock-not-needed",
    area: Area::Locks,
    level: Level::Hint,
    clippy: &[],
    source: include_str!("async_lock_not_needed.rs"),
};

impl Rule for AsyncLockNotNeeded {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn most(&self) -> Level {
        INFO.level
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (index, class) in fn_locks(cx.db, cx.def).classes.iter().enumerate() {
            let Some(binding) = class.made.first().filter(|_| class.is_async()) else { continue };
            if unneeded_local(cx.db, cx.def, index).is_some() {
                let binding = &cx.body.bindings[*binding];
                tell(report, binding.range, &binding.name, class.key.kind);
            }
        }
        if cx.def.body(cx.db).is_none() {
            let krate = cx.def.krate(cx.db);
            for (local, item) in (0..).zip(&cx.bodies.locals.items) {
                declared(
                    &ItemCx { db: cx.db, def: DefId::new(cx.db, krate, cx.file, Some(cx.item), local) },
                    item,
                    report,
                );
            }
        }
    }

    fn check_item(&self, cx: &ItemCx<'_>, report: &mut Report<'_>) {
        let tree = cx.def.tree(cx.db);
        if let Some(item) = tree.get(cx.def.item(cx.db)) {
            declared(cx, item, report);
        }
    }
}

fn declared(cx: &ItemCx<'_>, item: &Item, report: &mut Report<'_>) {
    for anchor in anchors(cx, item) {
        let is_tokio = |key: &Key| key.kind.api == Api::Tokio;
        for key in keys_in(cx.db, &anchor.ty(cx.db)).into_iter().filter(is_tokio) {
            let names_lock = anchor.written(cx.db).iter().any(|written| written.role == Role::Lock);
            if names_lock && unneeded_declaration(cx.db, anchor.clone(), key.clone()).is_some() {
                tell(report, anchor.name_range(cx.db), &anchor.name(cx.db), key.kind);
            }
        }
    }
}

/// The fields, or the value, that an item declares.
fn anchors(cx: &ItemCx<'_>, item: &Item) -> Vec<Anchor> {
    let of = |variant: Option<u32>, fields: &Fields| {
        let all = fields.all().iter();
        all.map(|field| Anchor::Field(cx.def, variant, field.name.clone())).collect::<Vec<_>>()
    };
    match item.kind() {
        ItemKind::Struct(data) => of(None, &data.fields),
        ItemKind::Enum(data) => {
            (0..).zip(&data.variants).flat_map(|(index, variant)| of(Some(index), &variant.fields)).collect()
        }
        ItemKind::Static { .. } => vec![Anchor::Value(cx.def)],
        _ => Vec::new(),
    }
}

fn tell(report: &mut Report<'_>, range: TextRange, name: &Name, kind: LockKind) {
    let (path, shape) = (kind.path(), kind.shape.name());
    let message =
        format!("`{name}` is a `{path}`, and no guard of it lives over an `.await`: a `std::sync::{shape}` is enough");
    report.at(range, message);
}
