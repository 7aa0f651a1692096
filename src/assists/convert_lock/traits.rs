//! Traits that a type has because of the lock in it.

use crate::db::{Crate, Db};

use crate::effects::locks::kinds::keys_in;
use crate::effects::locks::{Cut, LockKind, is_open};
use crate::resolve::DefId;
use crate::types::impls::crate_impls;
use crate::types::signatures::impl_data;
use crate::types::solve::Solver;

/// A trait of the workspace that one of the declared types has by an `impl` for locks of anything, as
/// `impl<T: Work> Service for Arc<Mutex<T>>`: with another lock it would not have it.
#[must_use]
pub fn by_its_lock(db: &dyn Db, whole: &Cut, crates: &[Crate], lock: LockKind) -> Option<DefId> {
    let impls = crates.iter().flat_map(|krate| &crate_impls(db, *krate).traits);
    let mut of_locks = impls.flat_map(|(trait_, impls)| {
        let all = impls.by_head.values().flatten().filter(move |def| is_for_locks(db, **def, lock));
        all.map(move |def| (*trait_, *def))
    });
    of_locks.find_map(|(trait_, def)| declared_with(db, whole, trait_, def).then_some(trait_))
}

fn is_for_locks(db: &dyn Db, def: DefId, lock: LockKind) -> bool {
    keys_in(db, &impl_data(db, def).self_ty).iter().any(|key| key.kind == lock && is_open(&key.inner))
}

fn declared_with(db: &dyn Db, whole: &Cut, trait_: DefId, def: DefId) -> bool {
    whole.anchors.iter().any(|(anchor, _)| {
        let mut solver = Solver::new(db, anchor.def());
        anchor.ty(db).any(&mut |part| !keys_in(db, part).is_empty() && solver.impl_of(trait_, part) == Some(def))
    })
}
