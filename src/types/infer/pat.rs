//! Patterns, with default binding modes.

use crate::ir::{Expr, Literal, Name, Pat, PatId, Path};
use crate::types::signatures::{struct_fields, variant_fields};
use crate::types::{Ty, TyKind};

use super::Infer;

/// How a binding takes what it matches: by move, or (`Some(mutable)`) by reference.
type Mode = Option<bool>;

impl Infer<'_> {
    /// Matches a pattern against a value of type `ty`.
    pub(super) fn pat(&mut self, id: PatId, ty: &Ty, mode: Mode) {
        let body = self.body;
        self.set_pat(id, ty.clone());
        let pat = &body.pats[id];
        let (ty, mode) = if peels_references(body, pat) { self.peel(ty, mode) } else { (ty.clone(), mode) };
        match pat {
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Range | Pat::Path(_) => {}
            Pat::Bind { binding, sub } => {
                let by_ref = body.bindings[*binding].by_ref.or(mode);
                let bound = match by_ref {
                    Some(mutable) => Ty::reference(mutable, ty.clone()),
                    None => ty.clone(),
                };
                if by_ref.is_some() {
                    self.result.ref_bindings.insert(*binding, by_ref.unwrap_or(false));
                }
                self.bind_once(*binding, bound);
                sub.iter().for_each(|sub| self.pat(*sub, &ty, mode));
            }
            Pat::Literal(value) => self.literal_pat(*value, &ty),
            Pat::Ref { inner, mutable } => {
                let target = match self.shallow(&ty).kind() {
                    TyKind::Ref(_, target) => target.clone(),
                    TyKind::Var(_) => {
                        let target = self.fresh();
                        self.solver.table.try_unify(&ty, &Ty::reference(*mutable, target.clone()));
                        target
                    }
                    _ => Ty::unknown(),
                };
                self.pat(*inner, &target, None);
            }
            Pat::Tuple(all) => self.tuple_pat(all, &ty, mode),
            Pat::TupleStruct { path, args } => self.tuple_struct_pat(path, args, &ty, mode),
            Pat::Struct { path, fields, .. } => self.struct_pat(path, fields, &ty, mode),
            Pat::Slice(all) => self.slice_pat(all, &ty, mode),
            Pat::Or(all) => all.iter().for_each(|alternative| self.pat(*alternative, &ty, mode)),
        }
    }

    /// The alternatives of an or-pattern give one binding one type.
    fn bind_once(&mut self, binding: crate::ir::BindingId, ty: Ty) {
        let now = self.result.binding_ty(binding);
        if now.is_unknown() {
            self.set_binding(binding, ty);
        } else {
            self.solver.table.try_unify(&now, &ty);
        }
    }

    fn literal_pat(&mut self, value: crate::ir::ExprId, ty: &Ty) {
        let found = self.expr(value, Some(ty));
        self.solver.table.try_unify(&found, ty);
    }

    /// Takes off references: everything below binds by reference then.
    fn peel(&mut self, ty: &Ty, mode: Mode) -> (Ty, Mode) {
        let mut ty = self.known(ty);
        let mut mode = mode;
        while let TyKind::Ref(mutable, inner) = ty.kind() {
            mode = Some(*mutable && mode.unwrap_or(true));
            let inner = inner.clone();
            ty = self.known(&inner);
        }
        (ty, mode)
    }

    fn tuple_pat(&mut self, all: &[PatId], ty: &Ty, mode: Mode) {
        let parts = match ty.kind() {
            TyKind::Tuple(parts) => parts.to_vec(),
            TyKind::Var(_) if !self.has_rest(all) => {
                let parts: Vec<Ty> = all.iter().map(|_| self.fresh()).collect();
                self.solver.table.try_unify(ty, &Ty::new(TyKind::Tuple(parts.clone().into())));
                parts
            }
            _ => Vec::new(),
        };
        self.sequence(all, &parts, mode);
    }

    fn has_rest(&self, all: &[PatId]) -> bool {
        all.iter().any(|pat| matches!(self.body.pats[*pat], Pat::Rest))
    }

    /// Patterns against the parts of a tuple, of which `..` may skip some.
    fn sequence(&mut self, all: &[PatId], parts: &[Ty], mode: Mode) {
        let rest = all.iter().position(|pat| matches!(self.body.pats[*pat], Pat::Rest));
        for (index, pat) in all.iter().enumerate() {
            let at = match rest {
                Some(rest) if index > rest => (parts.len() + index).checked_sub(all.len()),
                _ => Some(index),
            };
            let ty = at.and_then(|at| parts.get(at)).cloned().unwrap_or_else(Ty::unknown);
            self.pat(*pat, &ty, mode);
        }
    }

    fn tuple_struct_pat(&mut self, path: &Path, args: &[PatId], ty: &Ty, mode: Mode) {
        let fields = self.pattern_fields(path, ty);
        let parts: Vec<Ty> = fields.into_iter().map(|(_, ty)| ty).collect();
        self.sequence(args, &parts, mode);
    }

    fn struct_pat(&mut self, path: &Path, fields: &[(Name, PatId)], ty: &Ty, mode: Mode) {
        let known = self.pattern_fields(path, ty);
        for (name, pat) in fields {
            let ty = known.iter().find(|(field, _)| field == name).map_or_else(Ty::unknown, |(_, ty)| ty.clone());
            self.pat(*pat, &ty, mode);
        }
    }

    /// The fields of the struct or variant that a pattern names, for a value of type `ty`.
    fn pattern_fields(&mut self, path: &Path, ty: &Ty) -> Vec<(Name, Ty)> {
        let (path_ty, fields) = self.struct_path(path, None);
        self.solver.table.try_unify(&path_ty, ty);
        fields
    }

    fn slice_pat(&mut self, all: &[PatId], ty: &Ty, mode: Mode) {
        let item = match ty.kind() {
            TyKind::Slice(item) | TyKind::Array(item, _) => item.clone(),
            _ => Ty::unknown(),
        };
        for pat in all {
            let ty = match &self.body.pats[*pat] {
                // `rest @ ..` is the slice of what is left.
                Pat::Bind { sub: Some(sub), .. } if matches!(self.body.pats[*sub], Pat::Rest) => {
                    Ty::new(TyKind::Slice(item.clone()))
                }
                _ => item.clone(),
            };
            self.pat(*pat, &ty, mode);
        }
    }

    /// The type that the path of a struct literal or pattern names, and its fields.
    pub(super) fn struct_path(&mut self, path: &Path, expected: Option<&Ty>) -> (Ty, Vec<(Name, Ty)>) {
        use crate::resolve::Def;
        let (def, ty) = self.struct_path_def(path);
        let Some((adt, args)) = ty.as_adt().map(|(adt, args)| (adt, args.clone())) else {
            return (Ty::unknown(), Vec::new());
        };
        if let Some(expected) = expected {
            self.solver.table.try_unify(&ty, expected);
        }
        let fields = match def {
            Some(Def::Variant(variant)) => {
                variant_fields(self.db, adt).get(variant.index as usize).map(|data| data.fields.clone())
            }
            _ => Some(struct_fields(self.db, adt).fields.clone()),
        };
        let fields = fields.unwrap_or_default().into_iter();
        let fields = fields.map(|(name, ty)| (name, self.solver.normalize(&ty.subst(&args)))).collect();
        (ty, fields)
    }
}

/// Whether a pattern sees through references of what it matches.
fn peels_references(body: &crate::ir::Body, pat: &Pat) -> bool {
    match pat {
        Pat::Tuple(_) | Pat::TupleStruct { .. } | Pat::Struct { .. } | Pat::Slice(_) | Pat::Range => true,
        // A string literal matches a `&str` as it is.
        Pat::Literal(value) => !matches!(body.exprs[*value], Expr::Literal(Literal::Str(_) | Literal::ByteStr(_))),
        _ => false,
    }
}
