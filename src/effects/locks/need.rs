//! Whether a lock has to be one that is awaited: whether one of its guards may live over a suspension point.

use crate::db::Db;
use crate::ir::Name;
use crate::resolve::DefId;

use super::anchors::Anchor;
use super::cut::{ClassSummary, Cut, Start, cut_until, summary};
use super::kinds::{Key, Role};
use super::reach;

/// What can be done with a lock of std as well as with one of tokio.
const COMMON: [&str; 15] = [
    "new",
    "const_new",
    "from",
    "default",
    "lock",
    "blocking_lock",
    "try_lock",
    "read",
    "write",
    "blocking_read",
    "blocking_write",
    "try_read",
    "try_write",
    "get_mut",
    "into_inner",
];

/// How a lock is used that need not be awaited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unneeded {
    /// How many functions lock it.
    pub users: usize,
}

/// Whether a declared lock of tokio would do as a lock of std. None: its guards live over suspension points, it is seen from
/// outside the workspace, another declaration speaks for it, or it is not known well enough.
#[salsa::tracked]
pub fn unneeded_declaration(db: &dyn Db, anchor: Anchor, key: Key) -> Option<Unneeded> {
    if !may_be_changed(db, &anchor) {
        return None;
    }
    let whole = cut_until(db, &Start::Anchor(anchor.clone(), key), is_needed);
    if whole.is_cut_short || speaker(db, &whole)? != anchor {
        return None;
    }
    unneeded(db, &whole)
}

/// The same of a lock that a local variable is made with, and no declaration has.
#[salsa::tracked]
pub fn unneeded_local(db: &dyn Db, def: DefId, class: usize) -> Option<Unneeded> {
    let whole = cut_until(db, &Start::Class(def, class), is_needed);
    if whole.is_cut_short || speaker(db, &whole).is_some() {
        return None;
    }
    unneeded(db, &whole)
}

/// The declaration that is spoken of where several have the same lock.
fn speaker(db: &dyn Db, whole: &Cut) -> Option<Anchor> {
    let declares = |anchor: &&Anchor| matches!(anchor, Anchor::Field(..) | Anchor::Value(_));
    let place = |anchor: &Anchor| {
        let (file, item) = anchor.place(db);
        (file.path(db).clone(), item, anchor.name_range(db))
    };
    whole.anchors.iter().map(|(anchor, _)| anchor).filter(declares).min_by_key(|anchor| place(anchor)).cloned()
}

/// Whether a declaration keeps locks and no guards, and nobody outside the workspace sees it.
fn may_be_changed(db: &dyn Db, anchor: &Anchor) -> bool {
    let keeps_guard = matches!(anchor, Anchor::Field(..) | Anchor::Value(_) | Anchor::Alias(_) | Anchor::Header(_))
        && anchor.written(db).iter().any(|written| written.alias.is_none() && written.role != Role::Lock);
    !keeps_guard && !anchor.is_public(db)
}

/// Whether what a function does with a lock needs one of tokio, or is not known.
fn is_needed(class: &ClassSummary) -> bool {
    let is_plain = |name: &Name| COMMON.contains(&name.as_str());
    class.held
        || class.escapes
        || class.appears
        || class.is_demanded
        || class.has_own_guard
        || class.waits_otherwise
        || !class.methods.iter().all(is_plain)
}

fn unneeded(db: &dyn Db, whole: &Cut) -> Option<Unneeded> {
    let is_known = |anchor: &Anchor| may_be_changed(db, anchor) && !reach::is_named_in_the_dark(db, anchor);
    if !whole.anchors.iter().all(|(anchor, _)| is_known(anchor)) {
        return None;
    }
    let mut users = 0;
    for (def, class) in &whole.classes {
        let class = summary(db, *def).get(*class)?;
        let locks = |name: &Name| matches!(name.as_str(), "lock" | "read" | "write");
        users += usize::from(class.methods.iter().any(locks));
    }
    (users > 0).then_some(Unneeded { users })
}
