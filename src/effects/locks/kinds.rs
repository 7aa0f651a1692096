//! Locks and their guards inside types.

use crate::db::Db;
use crate::resolve::{Def, DefId, path_of};
use crate::types::signatures::impl_data;
use crate::types::{Args, Ty, TyKind};

/// Whose lock it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Api {
    /// `std::sync`
    Std,
    /// `parking_lot`
    ParkingLot,
    /// `tokio::sync`
    Tokio,
}

/// How a lock may be shared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shape {
    /// One at a time.
    Mutex,
    /// Many readers, or one writer.
    RwLock,
}

/// A kind of lock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LockKind {
    /// Whose it is.
    pub api: Api,
    /// How it may be shared.
    pub shape: Shape,
}

/// What a type of a lock's API is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// The lock.
    Lock,
    /// A guard that every such lock has under the same name.
    Guard,
    /// A guard that only this API has, or another one has under another name.
    OwnGuard,
}

/// A lock, or a guard of it, inside a type: what it is, and what it guards.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    /// The lock.
    pub kind: LockKind,
    /// What it guards.
    pub inner: Ty,
}

impl Api {
    /// The module that its locks are imported from.
    #[must_use]
    pub const fn module(self) -> &'static str {
        match self {
            Api::Std => "std::sync",
            Api::ParkingLot => "parking_lot",
            Api::Tokio => "tokio::sync",
        }
    }
}

impl Shape {
    /// The name that every API gives to it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Shape::Mutex => "Mutex",
            Shape::RwLock => "RwLock",
        }
    }
}

impl LockKind {
    /// As it is written in full: `tokio::sync::Mutex`.
    #[must_use]
    pub fn path(self) -> String {
        format!("{}::{}", self.api.module(), self.shape.name())
    }
}

impl Key {
    /// Whether both may be the same: equal, or one of them is not known well enough.
    #[must_use]
    pub fn may_be(&self, other: &Key) -> bool {
        self.kind == other.kind && (self.inner == other.inner || self.inner.has_unknown() || other.inner.has_unknown())
    }
}

/// What a struct is to a lock's API, and which of its arguments is what is guarded.
#[salsa::tracked]
fn member_of(db: &dyn Db, def: DefId) -> Option<(LockKind, Role, u32)> {
    let name = def.name(db);
    let (shape, role) = match name.as_str() {
        "Mutex" => (Shape::Mutex, Role::Lock),
        "MutexGuard" => (Shape::Mutex, Role::Guard),
        "RwLock" => (Shape::RwLock, Role::Lock),
        "RwLockReadGuard" | "RwLockWriteGuard" => (Shape::RwLock, Role::Guard),
        "OwnedMutexGuard" | "MappedMutexGuard" | "ArcMutexGuard" => (Shape::Mutex, Role::OwnGuard),
        "OwnedRwLockReadGuard" | "OwnedRwLockWriteGuard" | "RwLockUpgradableReadGuard" => {
            (Shape::RwLock, Role::OwnGuard)
        }
        "ArcRwLockReadGuard" | "ArcRwLockWriteGuard" => (Shape::RwLock, Role::OwnGuard),
        _ => return None,
    };
    let path = path_of(db, Def::Struct(def));
    let (api, index) = match path.strip_suffix(name.as_str())? {
        "std::sync::" => (Api::Std, 0),
        "tokio::sync::" => (Api::Tokio, 0),
        "lock_api::" => (Api::ParkingLot, 1),
        _ => return None,
    };
    Some((LockKind { api, shape }, role, index))
}

/// What a type itself is to a lock's API.
#[must_use]
pub fn lock_of(db: &dyn Db, ty: &Ty) -> Option<(Key, Role)> {
    let (def, args) = ty.as_adt()?;
    of_adt(db, def, args)
}

fn of_adt(db: &dyn Db, def: DefId, args: &Args) -> Option<(Key, Role)> {
    let (kind, role, index) = (*member_of(db, def))?;
    if kind.api == Api::ParkingLot && !is_raw_lock(db, args.first()?) {
        return None;
    }
    let inner = args.get(index as usize).cloned().unwrap_or_else(Ty::unknown);
    Some((Key { kind, inner }, role))
}

/// The locks that a type mentions, guards standing for theirs; each once.
#[must_use]
pub fn keys_in(db: &dyn Db, ty: &Ty) -> Vec<Key> {
    let mut found = Vec::new();
    ty.any(&mut |ty| {
        let known = match ty.kind() {
            TyKind::Adt(def, args) => of_adt(db, *def, args).map(|(key, _)| key),
            TyKind::FnDef(def, args) => constructed_by(db, *def, args),
            _ => None,
        };
        if let Some(key) = known.filter(|key| !found.contains(key)) {
            found.push(key);
        }
        false
    });
    found
}

/// The lock whose API a function belongs to.
#[must_use]
pub fn constructed_by(db: &dyn Db, function: DefId, args: &Args) -> Option<Key> {
    let container = function.container(db)?;
    let self_ty = &impl_data(db, container).self_ty;
    let (def, own) = self_ty.as_adt()?;
    let (kind, _, index) = (*member_of(db, def))?;
    let raw = own.first()?.subst(args);
    let is_open = matches!(raw.kind(), TyKind::Param(..) | TyKind::Unknown);
    if kind.api == Api::ParkingLot && !is_open && !is_raw_lock(db, &raw) {
        return None;
    }
    let inner = own.get(index as usize).map_or_else(Ty::unknown, |inner| inner.subst(args));
    Some(Key { kind, inner })
}

/// Whether a type is what `parking_lot` makes its locks of.
fn is_raw_lock(db: &dyn Db, ty: &Ty) -> bool {
    let path = ty.as_adt().map(|(def, _)| path_of(db, Def::Struct(def)));
    matches!(path.as_deref(), Some("parking_lot::RawMutex" | "parking_lot::RawRwLock"))
}
