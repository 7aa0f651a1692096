//! What may go to another thread, and outlive the function.

use crate::cx::FnCx;
use crate::ir::{Item, ItemKind};
use crate::knowledge::guards_in;
use crate::resolve::{Def, DefId, path_of};
use crate::types::signatures::{struct_fields, supertraits};
use crate::types::{Args, Ty, TyKind};

/// Fields are looked into this deep.
const MAX_DEPTH: u32 = 4;

/// Whether a value of this type is known to be `Send + 'static`.
#[must_use]
pub fn is_sendable(cx: &FnCx<'_>, ty: &Ty) -> bool {
    guards_in(cx.db, ty).is_empty() && is_sendable_at(cx, ty, 0)
}

fn is_sendable_at(cx: &FnCx<'_>, ty: &Ty, depth: u32) -> bool {
    let all = |types: &[Ty]| types.iter().all(|ty| is_sendable_at(cx, ty, depth));
    match ty.kind() {
        TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::FnPtr(..)
        | TyKind::StructCtor(..)
        | TyKind::VariantCtor(..) => true,
        // What a function is made for may borrow, as in `fs::read::<&str>`.
        TyKind::FnDef(_, args) => all(args),
        TyKind::Tuple(parts) => all(parts),
        TyKind::Slice(inner) | TyKind::Array(inner, _) => is_sendable_at(cx, inner, depth),
        TyKind::Adt(def, args) => all(args) && is_adt_sendable(cx, *def, args, depth),
        TyKind::Dyn(bounds) => {
            let promised = |name: &str| {
                bounds.iter().any(|bound| {
                    let is = |def: &DefId| path_of(cx.db, Def::Trait(*def)) == name;
                    is(&bound.trait_) || supertraits(cx.db, bound.trait_).iter().any(is)
                })
            };
            promised("std::marker::Send") && promised("std::marker::Sync")
        }
        _ => false,
    }
}

fn is_adt_sendable(cx: &FnCx<'_>, def: DefId, args: &Args, depth: u32) -> bool {
    let path = path_of(cx.db, Def::Struct(def));
    if matches!(
        path.as_str(),
        "std::rc::Rc" | "std::rc::Weak" | "std::cell::Ref" | "std::cell::RefMut" | "std::ptr::NonNull"
    ) {
        return false;
    }
    let tree = def.tree(cx.db);
    let Some(item) = tree.get(def.item(cx.db)) else { return false };
    // What borrows says so by its lifetime.
    if item.generics().is_some_and(|generics| !generics.lifetimes.is_empty()) {
        return false;
    }
    let is_own = crate::effects::own::is_own(cx.db, def);
    if !is_own || depth >= MAX_DEPTH || !has_fields(item) {
        return true;
    }
    let fields = struct_fields(cx.db, def);
    fields.fields.iter().all(|(_, ty)| {
        let ty = ty.subst(args);
        // A field whose type is not known says nothing against it: what is not `Send` is rare and has a name.
        ty.is_unknown() || matches!(ty.kind(), TyKind::Adt(other, _) if *other == def) || may_send(cx, &ty, depth + 1)
    })
}

fn has_fields(item: &Item) -> bool {
    matches!(item.kind(), ItemKind::Struct(_))
}

/// As `is_sendable_at`, for what stands in a field.
fn may_send(cx: &FnCx<'_>, ty: &Ty, depth: u32) -> bool {
    match ty.kind() {
        TyKind::Unknown | TyKind::Param(..) | TyKind::Projection(..) => true,
        TyKind::Ptr(..) => false,
        // A field without a lifetime parameter around it borrows for ever.
        TyKind::Ref(false, _) => true,
        _ => is_sendable_at(cx, ty, depth),
    }
}
