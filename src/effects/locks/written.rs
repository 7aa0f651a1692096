//! Locks in written types: where their names stand.

use crate::db::Db;
use crate::ir::{Bound, GenericArgs, Name, Path, TypeRef, TypeRefKind};
use crate::resolve::{Def, DefId, ModuleId, path_of, resolve_path};
use crate::text::TextRange;
use crate::types::lower::TyLower;

use super::kinds::{Key, Role, keys_in, lock_of};
use crate::effects::own::is_own;

/// A name in a written type that stands for a lock or a guard, or for a type that mentions one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// What it names.
    pub what: Name,
    /// The lock.
    pub key: Key,
    /// What the name is to the lock's API.
    pub role: Role,
    /// The path without generic arguments, from the start of the item.
    pub range: TextRange,
    /// How many names the path has.
    pub names: usize,
    /// The alias of the workspace that it names instead.
    pub alias: Option<DefId>,
}

/// Reads the types that are written in a definition.
pub struct Reader<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The definition.
    pub owner: DefId,
    /// The module or block whose names count.
    pub module: ModuleId,
}

impl Reader<'_> {
    /// The locks that a written type names.
    pub fn ty(&self, ty: &TypeRef, found: &mut Vec<Written>) {
        match &ty.kind {
            TypeRefKind::Path(path) => self.path_ty(ty, path, found),
            TypeRefKind::Ref { inner, .. }
            | TypeRefKind::Ptr { inner, .. }
            | TypeRefKind::Slice(inner)
            | TypeRefKind::Array { inner, .. } => self.ty(inner, found),
            TypeRefKind::Tuple(all) => all.iter().for_each(|ty| self.ty(ty, found)),
            TypeRefKind::Fn { params, ret } => {
                params.iter().chain(ret.as_deref()).for_each(|ty| self.ty(ty, found));
            }
            TypeRefKind::Impl(bounds) | TypeRefKind::Dyn(bounds) => self.bounds(bounds, found),
            TypeRefKind::Never | TypeRefKind::Infer | TypeRefKind::Const(_) | TypeRefKind::Unknown => {}
        }
    }

    /// The locks that bounds name.
    pub fn bounds(&self, bounds: &[Bound], found: &mut Vec<Written>) {
        bounds.iter().for_each(|bound| self.arguments(&bound.path, found));
    }

    /// The locks that the generic arguments of a path name.
    pub fn arguments(&self, path: &Path, found: &mut Vec<Written>) {
        if let Some(qself) = &path.qself {
            self.ty(&qself.ty, found);
        }
        path.segments.iter().filter_map(|segment| segment.args.as_deref()).for_each(|args| self.generic(args, found));
    }

    /// The locks that generic arguments name.
    pub fn generic(&self, args: &GenericArgs, found: &mut Vec<Written>) {
        let assoc = args.assoc.iter().map(|(_, ty)| ty);
        args.types.iter().chain(assoc).chain(&args.fn_output).for_each(|ty| self.ty(ty, found));
    }

    fn path_ty(&self, ty: &TypeRef, path: &Path, found: &mut Vec<Written>) {
        self.named(ty, path, path.segments.len(), found);
        self.arguments(path, found);
    }

    /// The first `used` names of a path, where they name a lock, a guard, or an alias that mentions one.
    pub fn named(&self, ty: &TypeRef, path: &Path, used: usize, found: &mut Vec<Written>) {
        let Some(last) = path.segments.get(used.wrapping_sub(1)).filter(|_| path.qself.is_none()) else { return };
        let front = Path { segments: path.segments[..used].to_vec(), ..path.clone() };
        let Some(def) = resolve_path(self.db, self.module, &front).defs.types else { return };
        let own_alias = match def {
            Def::Alias(alias) if is_workspace(self.db, alias) => Some(alias),
            Def::Struct(_) | Def::Alias(_) | Def::Enum(_) => None,
            _ => return,
        };
        let mut hole = crate::types::Ty::unknown;
        let written = TypeRef { kind: TypeRefKind::Path(front), range: ty.range };
        let lowered = TyLower::new(self.db, self.owner).in_module(self.module).holes(&mut hole).ty(&written);
        let start = path.segments[0].range.start;
        let range = TextRange::new(if path.global { path.range.start } else { start }, last.range.end);
        let of =
            |key: Key, role: Role| Written { what: last.name.clone(), key, role, range, names: used, alias: own_alias };
        match own_alias {
            Some(_) => found.extend(keys_in(self.db, &lowered).into_iter().map(|key| of(key, Role::Lock))),
            None if speaks_of_poison(self.db, def) => {
                found.extend(keys_in(self.db, &lowered).into_iter().map(|key| of(key, Role::OwnGuard)));
            }
            None => found.extend(lock_of(self.db, &lowered).map(|(key, role)| of(key, role))),
        }
    }
}

/// Whether a type is about poisoned locks, which only std has.
fn speaks_of_poison(db: &dyn Db, def: Def) -> bool {
    matches!(
        path_of(db, def).as_str(),
        "std::sync::LockResult" | "std::sync::TryLockResult" | "std::sync::PoisonError" | "std::sync::TryLockError"
    )
}

/// Whether a definition stands in the workspace.
#[must_use]
pub fn is_workspace(db: &dyn Db, def: DefId) -> bool {
    is_own(db, def) && def.krate(db).data(db).kind != crate::db::TargetKind::Dependency
}
