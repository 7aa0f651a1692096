//! What patterns match.

use rustc_hash::FxHashSet;

use crate::db::Db;
use crate::ir::{ItemKind, Pat, PatId, Path};
use crate::resolve::{Def, DefId, VariantId, path_of, resolve_path};
use crate::types::signatures::variant_fields;
use crate::types::{Ty, TyKind};

use super::FnCx;

/// Whether a pattern may fail to match. Of what is not known: that it does not.
#[must_use]
pub fn is_refutable(cx: &FnCx<'_>, pat: PatId) -> bool {
    match &cx.body.pats[pat] {
        Pat::Missing | Pat::Wild | Pat::Rest => false,
        Pat::Bind { sub, .. } => sub.is_some_and(|sub| is_refutable(cx, sub)),
        Pat::Literal(_) | Pat::Range => true,
        Pat::Ref { inner, .. } => is_refutable(cx, *inner),
        Pat::Tuple(all) => all.iter().any(|pat| is_refutable(cx, *pat)),
        Pat::Path(path) => is_one_of_many(cx, pat, path),
        Pat::TupleStruct { path, args } => {
            is_one_of_many(cx, pat, path) || args.iter().any(|pat| is_refutable(cx, *pat))
        }
        Pat::Struct { path, fields, .. } => {
            is_one_of_many(cx, pat, path) || fields.iter().any(|(_, pat)| is_refutable(cx, *pat))
        }
        Pat::Slice(all) => {
            let is_array = matches!(cx.types.pat_ty(pat).strip_refs().kind(), TyKind::Array(..));
            let takes_all = all.iter().any(|pat| takes_rest(cx, *pat)) && all.len() == 1;
            !is_array && !takes_all || all.iter().any(|pat| is_refutable(cx, *pat))
        }
        Pat::Or(all) => all.iter().all(|pat| is_refutable(cx, *pat)) && !covers_all(cx, pat, all),
    }
}

fn takes_rest(cx: &FnCx<'_>, pat: PatId) -> bool {
    match &cx.body.pats[pat] {
        Pat::Rest => true,
        Pat::Bind { sub: Some(sub), .. } => takes_rest(cx, *sub),
        _ => false,
    }
}

/// Whether a path names a constant, or a variant of an enum whose values may be of another one.
fn is_one_of_many(cx: &FnCx<'_>, pat: PatId, path: &Path) -> bool {
    match named(cx, path) {
        Some(Def::Const(_) | Def::Static(_)) => true,
        Some(Def::Variant(variant)) => others(cx, pat, variant) > 0,
        Some(_) => false,
        // `Self::A`, and variants of a type behind an alias.
        None => variant_of_type(cx, pat, path).is_some_and(|variant| others(cx, pat, variant) > 0),
    }
}

fn named(cx: &FnCx<'_>, path: &Path) -> Option<Def> {
    let resolved = resolve_path(cx.db, cx.module(), path);
    if resolved.used < path.segments.len() {
        return None;
    }
    resolved.defs.values.or(resolved.defs.types)
}

fn variant_of_type(cx: &FnCx<'_>, pat: PatId, path: &Path) -> Option<VariantId> {
    let ty = cx.types.pat_ty(pat);
    let (def, _) = ty.strip_refs().as_adt()?;
    let tree = def.tree(cx.db);
    let ItemKind::Enum(data) = tree.get(def.item(cx.db))?.kind() else { return None };
    let index = data.variants.iter().position(|variant| variant.name == *path.last())?;
    Some(VariantId { def, index: u32::try_from(index).ok()? })
}

/// How many other variants a value may be of.
fn others(cx: &FnCx<'_>, pat: PatId, variant: VariantId) -> usize {
    let ty = cx.types.pat_ty(pat);
    let args = ty.strip_refs().as_adt().filter(|(def, _)| *def == variant.def).map(|(_, args)| args.clone());
    let variants = variant_fields(cx.db, variant.def);
    let possible = |fields: &crate::types::signatures::FieldTypes| {
        !fields
            .fields
            .iter()
            .any(|(_, ty)| is_empty(cx.db, &args.as_ref().map_or_else(|| ty.clone(), |args| ty.subst(args))))
    };
    variants.iter().enumerate().filter(|(index, fields)| *index != variant.index as usize && possible(fields)).count()
}

/// Whether there is no value of the type.
fn is_empty(db: &dyn Db, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Never => true,
        TyKind::Adt(def, _) => is_empty_enum(db, *def) || path_of(db, Def::Struct(*def)) == "std::convert::Infallible",
        TyKind::Tuple(parts) => parts.iter().any(|part| is_empty(db, part)),
        _ => false,
    }
}

fn is_empty_enum(db: &dyn Db, def: DefId) -> bool {
    let tree = def.tree(db);
    matches!(tree.get(def.item(db)).map(crate::ir::Item::kind), Some(ItemKind::Enum(data)) if data.variants.is_empty())
}

/// Whether the alternatives name every variant, each with patterns that always match.
fn covers_all(cx: &FnCx<'_>, pat: PatId, all: &[PatId]) -> bool {
    let mut seen = FxHashSet::default();
    let mut last = None;
    for alternative in all {
        let (path, inner): (&Path, Vec<PatId>) = match &cx.body.pats[*alternative] {
            Pat::Path(path) => (path, Vec::new()),
            Pat::TupleStruct { path, args } => (path, args.clone()),
            Pat::Struct { path, fields, .. } => (path, fields.iter().map(|(_, pat)| *pat).collect()),
            _ => return false,
        };
        if inner.iter().any(|pat| is_refutable(cx, *pat)) {
            continue;
        }
        let variant = match named(cx, path) {
            Some(Def::Variant(variant)) => Some(variant),
            _ => variant_of_type(cx, pat, path),
        };
        if let Some(variant) = variant {
            seen.insert(variant.index);
            last = Some(variant);
        }
    }
    last.is_some_and(|variant| seen.len() > others(cx, pat, variant))
}
