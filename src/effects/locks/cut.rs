//! All places of the workspace that must have the same kind of lock: what has to change when one of them does.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::db::Db;
use crate::ir::{Expr, Name};
use crate::resolve::{Def, DefId};
use crate::types::signatures::impl_data;
use crate::types::{body_of, fn_bodies_of, infer::infer};

use super::anchors::{Anchor, trait_of};
use super::body::{Class, fn_locks};
use super::kinds::{Key, Role};
use super::reach::{candidates, functions_in};

/// More functions are not looked at.
const MOST_FUNCTIONS: usize = 4_000;

/// What others see of a class of a function. It has no positions: it stays the same while the function is edited, unless
/// it treats its locks in another way.
#[derive(Clone, PartialEq, Eq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct ClassSummary {
    /// The lock.
    pub key: Key,
    /// Declarations that have it.
    pub anchors: Vec<(Anchor, Key)>,
    /// The methods and functions of the lock's API that are called.
    pub methods: Vec<Name>,
    /// A local variable is made with a new lock.
    pub is_made: bool,
    /// A guard of it may be alive at a suspension point.
    pub held: bool,
    /// It goes where its type is not told.
    pub escapes: bool,
    /// It comes from where nothing is known of it.
    pub appears: bool,
    /// A function outside the workspace takes this very type.
    pub is_demanded: bool,
    /// A guard is named that only this API has.
    pub has_own_guard: bool,
    /// A future that locks it is not awaited where it is made: it is given a time limit, or raced.
    pub waits_otherwise: bool,
}

/// What others see of the locks of a function, class by class as in [`fn_locks`].
#[salsa::tracked(returns(ref))]
pub fn summary(db: &dyn Db, def: DefId) -> Arc<Vec<ClassSummary>> {
    let locks = fn_locks(db, def);
    if locks.classes.is_empty() {
        return Arc::default();
    }
    Arc::new(locks.classes.iter().map(|class| summarized(db, def, class)).collect())
}

fn summarized(db: &dyn Db, def: DefId, class: &Class) -> ClassSummary {
    let mut methods: Vec<Name> = Vec::new();
    if let Some(body) = body_of(db, def, fn_bodies_of(db, def)) {
        let types = infer(db, def);
        for call in &class.calls {
            match (&body.exprs[*call], types.path(*call)) {
                (Expr::MethodCall { method, .. }, _) => methods.push(method.clone()),
                (Expr::Path(_), Some(Def::Fn(function))) => methods.push(function.name(db)),
                _ => {}
            }
        }
    }
    methods.sort();
    methods.dedup();
    ClassSummary {
        key: class.key.clone(),
        anchors: class.anchors.clone(),
        methods,
        is_made: !class.made.is_empty(),
        held: class.held,
        escapes: class.escapes,
        appears: class.appears,
        is_demanded: !class.demanded.is_empty(),
        has_own_guard: class.written.iter().any(|written| written.role == Role::OwnGuard),
        waits_otherwise: !class.unawaited.is_empty(),
    }
}

/// Where to begin.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Start {
    /// A declaration, and the lock in its type.
    Anchor(Anchor, Key),
    /// A class of a function.
    Class(DefId, usize),
}

/// All places that must have the same kind of lock.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cut {
    /// The declarations, with what they say of the lock.
    pub anchors: Vec<(Anchor, Key)>,
    /// The sets of places in functions: the function, and which of its classes.
    pub classes: Vec<(DefId, usize)>,
    /// There is more than was looked at.
    pub is_cut_short: bool,
}

/// Finds all places that must have the same kind of lock as this one.
#[must_use]
pub fn cut(db: &dyn Db, start: &Start) -> Cut {
    cut_until(db, start, |_| false)
}

/// The same, for who has seen enough when `stop` holds of one of them.
#[must_use]
pub fn cut_until(db: &dyn Db, start: &Start, stop: fn(&ClassSummary) -> bool) -> Cut {
    let (seen, by_type) = (FxHashSet::default(), FxHashSet::default());
    let mut search = Search { db, stop, cut: Cut::default(), seen, by_type };
    match start {
        Start::Anchor(anchor, key) => search.anchor(anchor.clone(), key.clone()),
        Start::Class(def, class) => search.class(*def, *class),
    }
    let mut done = 0;
    while let Some((anchor, key)) = search.cut.anchors.get(done).cloned() {
        done += 1;
        search.around(&anchor, &key);
        if search.cut.is_cut_short {
            break;
        }
    }
    search.cut
}

struct Search<'a> {
    db: &'a dyn Db,
    stop: fn(&ClassSummary) -> bool,
    cut: Cut,
    seen: FxHashSet<(DefId, usize)>,
    by_type: FxHashSet<Key>,
}

impl Search<'_> {
    fn anchor(&mut self, anchor: Anchor, key: Key) {
        if !self.cut.anchors.iter().any(|(other, known)| *other == anchor && *known == key) {
            self.cut.anchors.push((anchor, key));
        }
    }

    fn class(&mut self, def: DefId, index: usize) {
        if !self.seen.insert((def, index)) {
            return;
        }
        self.cut.classes.push((def, index));
        let all = summary(self.db, def);
        let Some(class) = all.get(index) else { return };
        if (self.stop)(class) {
            self.cut.is_cut_short = true;
            return;
        }
        class.anchors.iter().for_each(|(anchor, key)| self.anchor(anchor.clone(), key.clone()));
        // What goes into a library by its type comes out of it by its type.
        if (class.escapes || class.appears) && !class.key.inner.has_unknown() && self.by_type.insert(class.key.clone())
        {
            self.same_type(def, &class.key);
        }
    }

    /// Functions where a lock of the same type comes out of a library, or goes into one.
    fn same_type(&mut self, from: DefId, key: &Key) {
        let names = [Name::from(key.kind.shape.name())];
        for def in candidates(self.db, from.krate(self.db), &names, from.file(self.db)) {
            if self.cut.is_cut_short {
                return;
            }
            for (index, class) in summary(self.db, def).iter().enumerate() {
                if class.key == *key && (class.appears || class.escapes) {
                    self.class(def, index);
                }
            }
        }
    }

    /// What has to do with a declaration.
    fn around(&mut self, anchor: &Anchor, key: &Key) {
        for peer in anchor.peers(self.db) {
            for other in peer.keys(self.db) {
                if other.kind == key.kind && (other.may_be(key) || is_open(&other) || is_open(key)) {
                    self.anchor(peer.clone(), other);
                }
            }
        }
        let db = self.db;
        for def in users(db, anchor, &names_of(db, anchor)) {
            self.cut.is_cut_short |= self.seen.len() > MOST_FUNCTIONS;
            if self.cut.is_cut_short {
                return;
            }
            for (index, class) in summary(self.db, def).iter().enumerate() {
                if class.anchors.iter().any(|(other, known)| other == anchor && known == key) {
                    self.class(def, index);
                }
            }
        }
    }
}

/// The names that stand in functions that may have to do with a declaration.
fn names_of(db: &dyn Db, anchor: &Anchor) -> Vec<Name> {
    let def = anchor.def();
    let mut names = vec![anchor.name(db)];
    match anchor {
        Anchor::Field(_, _, name) if name.starts_with(|c: char| c.is_ascii_digit()) => {
            names.extend([def.name(db), "Self".into()]);
        }
        Anchor::Field(_, Some(_), _) => names.push(def.name(db)),
        _ => {}
    }
    names
}

/// The functions that may have to do with a declaration, which such names stand in.
fn users<'a>(db: &'a dyn Db, anchor: &Anchor, names: &'a [Name]) -> Box<dyn Iterator<Item = DefId> + 'a> {
    let def = anchor.def();
    if matches!(anchor, Anchor::Header(_)) && names[0].is_empty() {
        let items = &impl_data(db, def).items;
        return Box::new(items.iter().filter_map(|(_, item)| function(item)));
    }
    if let Some((file, item)) = def.in_body_of(db) {
        return Box::new(functions_in(db, def.krate(db), file, item).into_iter());
    }
    let krate = match trait_of(db, def) {
        Some(trait_) if super::written::is_workspace(db, trait_) => trait_.krate(db),
        _ => def.krate(db),
    };
    Box::new(candidates(db, krate, names, def.file(db)))
}

fn function(def: &Def) -> Option<DefId> {
    match def {
        Def::Fn(def) => Some(*def),
        _ => None,
    }
}

fn is_open(key: &Key) -> bool {
    use crate::types::TyKind;
    key.inner.any(&mut |ty| matches!(ty.kind(), TyKind::Param(..) | TyKind::Unknown | TyKind::Projection(..)))
}
