//! Which values are copied, which cloned.

use crate::types::{Ty, TyKind};

use super::derives::derives;
use super::{Answer, Solver, one};

impl Solver<'_> {
    /// Whether a value of this type is copied when it is used by value. Not known: not copied.
    pub fn is_copy_in(&mut self, ty: &Ty) -> bool {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(mutable, _) => !mutable,
            TyKind::Bool
            | TyKind::Char
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::IntVar(_)
            | TyKind::FloatVar(_) => true,
            TyKind::Never | TyKind::Ptr(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) => true,
            TyKind::StructCtor(..) | TyKind::VariantCtor(..) => true,
            TyKind::Tuple(args) => args.iter().all(|ty| self.is_copy_in(ty)),
            TyKind::Array(inner, _) => self.is_copy_in(inner),
            TyKind::Adt(_, args) => {
                let Some(copy) = self.lang.copy else { return false };
                if derives(self.db, &ty, copy) {
                    return args.iter().all(|ty| self.is_copy_in(ty));
                }
                !self.select_impl(copy, &ty, &one(ty.clone())).is_no()
                    && !self.impls.impls(self.db, self.scope, copy, &ty).is_empty()
            }
            TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(_) => {
                self.lang.copy.is_some_and(|copy| !self.promised(&ty, copy).is_empty())
            }
            _ => false,
        }
    }

    /// Whether a value of this type is known to have `Clone`.
    pub fn is_clone_in(&mut self, ty: &Ty) -> bool {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Tuple(args) => args.iter().all(|ty| self.is_clone_in(ty)),
            TyKind::Array(inner, _) => self.is_clone_in(inner),
            TyKind::Closure(_) | TyKind::Future(..) => false,
            TyKind::Adt(_, args) => {
                let Some(clone) = self.lang.clone else { return false };
                // What a derive asks of the arguments is not part of what `select` says.
                let args_are = !derives(self.db, &ty, clone) || args.iter().all(|ty| self.is_clone_in(ty));
                args_are && matches!(self.select(clone, &one(ty)), Answer::Yes(_))
            }
            _ if self.is_copy_in(&ty) => true,
            _ => self.lang.clone.is_some_and(|clone| matches!(self.select(clone, &one(ty)), Answer::Yes(_))),
        }
    }
}

/// Whether no `impl` says that values of a type can be cloned, and they can.
pub(super) fn clones_by_language(ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(mutable, _) => !mutable,
        TyKind::Tuple(_) | TyKind::Array(..) | TyKind::Closure(_) | TyKind::FnDef(..) | TyKind::FnPtr(..) => true,
        TyKind::StructCtor(..) | TyKind::VariantCtor(..) | TyKind::Ptr(..) | TyKind::Never => true,
        _ => false,
    }
}
