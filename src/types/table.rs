//! Type variables and unification.

use super::{Args, TraitBound, Ty, TyKind};

/// What may stand for a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Any,
    Int,
    Float,
}

#[derive(Clone, Debug)]
enum Var {
    Free(Kind),
    Is(Ty),
}

/// The type variables of one body.
#[derive(Default)]
pub(super) struct Table {
    vars: Vec<Var>,
    /// Variables bound since the start, so that a failed attempt can be taken back.
    trail: Vec<(u32, Kind)>,
}

/// A point to go back to.
#[derive(Clone, Copy)]
pub(super) struct Snapshot {
    trail: usize,
    vars: usize,
}

impl Table {
    pub(super) fn fresh(&mut self) -> Ty {
        Ty::new(TyKind::Var(self.push(Kind::Any)))
    }

    pub(super) fn fresh_int(&mut self) -> Ty {
        Ty::new(TyKind::IntVar(self.push(Kind::Int)))
    }

    pub(super) fn fresh_float(&mut self) -> Ty {
        Ty::new(TyKind::FloatVar(self.push(Kind::Float)))
    }

    fn push(&mut self, kind: Kind) -> u32 {
        self.vars.push(Var::Free(kind));
        u32::try_from(self.vars.len() - 1).unwrap_or(u32::MAX)
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot { trail: self.trail.len(), vars: self.vars.len() }
    }

    pub(super) fn rollback(&mut self, to: Snapshot) {
        for (index, kind) in self.trail.drain(to.trail..) {
            self.vars[index as usize] = Var::Free(kind);
        }
        self.vars.truncate(to.vars);
    }

    /// The type behind a chain of variables.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Var(index) | TyKind::IntVar(index) | TyKind::FloatVar(index) = ty.kind() {
            match self.vars.get(*index as usize) {
                Some(Var::Is(next)) => ty = next,
                _ => break,
            }
        }
        ty.clone()
    }

    /// The type with every bound variable in it replaced.
    pub(super) fn resolve(&self, ty: &Ty) -> Ty {
        self.resolve_at(ty, 0)
    }

    fn resolve_at(&self, ty: &Ty, depth: u32) -> Ty {
        // Deeper types come from a variable that stands in its own type: nothing sensible is lost.
        if depth > 48 {
            return Ty::unknown();
        }
        let ty = self.shallow(ty);
        if ty.any(&mut |ty| matches!(ty.kind(), TyKind::Var(_) | TyKind::IntVar(_) | TyKind::FloatVar(_))) {
            return match ty.kind() {
                TyKind::Var(_) | TyKind::IntVar(_) | TyKind::FloatVar(_) => ty,
                _ => ty.map(&mut |inner| self.resolve_at(inner, depth + 1)),
            };
        }
        ty
    }

    fn bind(&mut self, index: u32, to: Ty) {
        let var = &mut self.vars[index as usize];
        if let Var::Free(kind) = *var {
            self.trail.push((index, kind));
        }
        *var = Var::Is(to);
    }

    fn occurs(&self, index: u32, ty: &Ty) -> bool {
        self.resolve(ty).any(&mut |ty| matches!(ty.kind(), TyKind::Var(other) if *other == index))
    }

    /// Makes two types equal; what is not known is equal to everything. Whether it worked: if not, some variables may have
    /// been bound on the way, see [`Table::try_unify`].
    pub(super) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            (TyKind::Var(index), _) => {
                if !self.occurs(*index, &b) {
                    self.bind(*index, b);
                }
                true
            }
            (_, TyKind::Var(_)) => self.unify(&b, &a),
            (TyKind::IntVar(index), TyKind::Int(_) | TyKind::IntVar(_))
            | (TyKind::FloatVar(index), TyKind::Float(_) | TyKind::FloatVar(_)) => {
                self.bind(*index, b);
                true
            }
            (TyKind::Int(_), TyKind::IntVar(_)) | (TyKind::Float(_), TyKind::FloatVar(_)) => self.unify(&b, &a),
            // What an associated type is may only show later.
            (TyKind::Projection(..), _) | (_, TyKind::Projection(..)) => true,
            _ => self.unify_parts(&a, &b),
        }
    }

    fn unify_parts(&mut self, a: &Ty, b: &Ty) -> bool {
        match (a.kind(), b.kind()) {
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) | (TyKind::FnDef(x, xs), TyKind::FnDef(y, ys)) => {
                x == y && self.unify_all(xs, ys)
            }
            (TyKind::Ref(x, xs), TyKind::Ref(y, ys)) | (TyKind::Ptr(x, xs), TyKind::Ptr(y, ys)) => {
                x == y && self.unify(xs, ys)
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(xs, ys),
            (TyKind::Slice(x), TyKind::Slice(y)) => self.unify(x, y),
            (TyKind::Array(x, xs), TyKind::Array(y, ys)) => {
                (xs.is_none() || ys.is_none() || xs == ys) && self.unify(x, y)
            }
            (TyKind::FnPtr(xs, x), TyKind::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(xs, ys) && self.unify(x, y)
            }
            (TyKind::Future(x, xs), TyKind::Future(y, ys)) => x == y && self.unify(xs, ys),
            (TyKind::Closure(x), TyKind::Closure(y)) => x.expr == y.expr && x.owner == y.owner,
            (TyKind::Opaque(x), TyKind::Opaque(y)) => {
                x.def == y.def && x.index == y.index && self.unify_all(&x.args, &y.args)
            }
            (TyKind::Dyn(x), TyKind::Dyn(y)) => self.unify_dyn(x, y),
            _ => false,
        }
    }

    fn unify_dyn(&mut self, a: &[TraitBound], b: &[TraitBound]) -> bool {
        let (Some(a), Some(b)) = (a.first(), b.first()) else { return true };
        a.trait_ == b.trait_
            && self.unify_all(&a.args, &b.args)
            && a.assoc.iter().all(|(name, ty)| {
                b.assoc.iter().filter(|(other, _)| other == name).all(|(_, other)| self.unify(ty, other))
            })
    }

    pub(super) fn unify_all(&mut self, a: &Args, b: &Args) -> bool {
        a.iter().zip(b.iter()).all(|(a, b)| self.unify(a, b))
    }

    /// Like [`Table::unify`], but leaves no trace when it fails.
    pub(super) fn try_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let snapshot = self.snapshot();
        let unified = self.unify(a, b);
        if !unified {
            self.rollback(snapshot);
        }
        unified
    }

    /// The type when everything is inferred: literals get their default, free variables are unknown.
    pub(super) fn finish(&self, ty: &Ty) -> Ty {
        self.finish_at(ty, 0)
    }

    fn finish_at(&self, ty: &Ty, depth: u32) -> Ty {
        let ty = self.shallow(ty);
        match ty.kind() {
            _ if depth > 48 => Ty::unknown(),
            TyKind::Var(_) => Ty::unknown(),
            TyKind::IntVar(_) => Ty::new(TyKind::Int(crate::resolve::Int::I32)),
            TyKind::FloatVar(_) => Ty::new(TyKind::Float(crate::resolve::Float::F64)),
            _ => ty.map(&mut |inner| self.finish_at(inner, depth + 1)),
        }
    }
}
