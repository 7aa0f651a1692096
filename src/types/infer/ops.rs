//! Operators, references, indexing, ranges.

use std::sync::Arc;

use crate::ir::{BinaryOp, ExprId, UnaryOp};
use crate::types::solve::one;
use crate::types::{Args, Ty, TyKind};

use super::{Infer, adt};

impl Infer<'_> {
    pub(super) fn unary(&mut self, op: UnaryOp, base: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.expr(base, expected.filter(|_| op != UnaryOp::Deref));
        let ty = self.known(&ty);
        match op {
            UnaryOp::Deref => {
                let target = self.solver.deref(&ty).unwrap_or_else(Ty::unknown);
                self.solver.normalize(&target)
            }
            UnaryOp::Not if is_scalar(&ty) => ty,
            UnaryOp::Neg if is_scalar(&ty) => ty,
            UnaryOp::Not => self.operator(self.lang().not, &one(ty)),
            UnaryOp::Neg => self.operator(self.lang().neg, &one(ty)),
        }
    }

    fn operator(&mut self, trait_: Option<crate::resolve::DefId>, args: &Args) -> Ty {
        trait_.and_then(|trait_| self.solver.project(trait_, "Output", args)).unwrap_or_else(Ty::unknown)
    }

    pub(super) fn reference(&mut self, mutable: bool, raw: bool, base: ExprId, expected: Option<&Ty>) -> Ty {
        let inner = match expected.map(|ty| self.shallow(ty)).as_ref().map(Ty::kind) {
            // A slice or `dyn` is what the reference may become, not what is behind it now.
            Some(TyKind::Ref(_, inner))
                if !matches!(self.shallow(inner).kind(), TyKind::Slice(_) | TyKind::Str | TyKind::Dyn(_)) =>
            {
                Some(inner.clone())
            }
            _ => None,
        };
        let ty = self.expr(base, inner.as_ref());
        if raw { Ty::new(TyKind::Ptr(mutable, ty)) } else { Ty::reference(mutable, ty) }
    }

    pub(super) fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId, expected: Option<&Ty>) -> Ty {
        let bool_ty = Ty::new(TyKind::Bool);
        match op {
            BinaryOp::And | BinaryOp::Or => {
                self.expr(lhs, Some(&bool_ty));
                self.expr(rhs, Some(&bool_ty));
                bool_ty
            }
            BinaryOp::Compare => {
                let left = self.expr(lhs, None);
                let right = self.expr(rhs, Some(&left));
                let (left, right) = (self.shallow(&left), self.shallow(&right));
                if is_scalar(&left) || is_scalar(&right) {
                    self.solver.table.try_unify(&left, &right);
                }
                bool_ty
            }
            _ => self.arithmetic(op, lhs, rhs, expected),
        }
    }

    fn arithmetic(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId, expected: Option<&Ty>) -> Ty {
        let left = self.expr(lhs, expected);
        let left = self.known(&left);
        let shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let right = self.expr(rhs, if is_scalar(&left) && !shift { Some(&left) } else { None });
        let right = self.known(&right);
        if is_scalar(&left)
            && (is_scalar(&right) || right.is_unknown())
            && (shift || self.solver.table.try_unify(&left, &right))
        {
            return left;
        }
        let trait_ = self.operator_trait(op);
        let args: Args = Arc::from([left.clone(), right]);
        let found = self.operator(trait_, &args);
        if !found.is_unknown() {
            return found;
        }
        // What stands on the right is coerced when the type on the left leaves no choice: `String + &String`.
        let any = self.fresh();
        self.operator(trait_, &Arc::from([left, any]))
    }

    fn operator_trait(&self, op: BinaryOp) -> Option<crate::resolve::DefId> {
        let lang = self.lang();
        match op {
            BinaryOp::Add => lang.add,
            BinaryOp::Sub => lang.sub,
            BinaryOp::Mul => lang.mul,
            BinaryOp::Div => lang.div,
            BinaryOp::Rem => lang.rem,
            BinaryOp::Shl => lang.shl,
            BinaryOp::Shr => lang.shr,
            BinaryOp::BitAnd => lang.bit_and,
            BinaryOp::BitOr => lang.bit_or,
            BinaryOp::BitXor => lang.bit_xor,
            BinaryOp::And | BinaryOp::Or | BinaryOp::Compare => None,
        }
    }

    pub(super) fn assign(&mut self, compound: bool, target: ExprId, value: ExprId) -> Ty {
        let wanted = self.expr(target, None);
        if compound {
            let scalar = is_scalar(&self.shallow(&wanted));
            let found = self.expr(value, scalar.then_some(&wanted));
            if scalar {
                self.coerce(&found, &wanted);
            }
        } else {
            self.expr_coerced(value, &wanted);
        }
        Ty::unit()
    }

    pub(super) fn index(&mut self, _id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base, None);
        let base_ty = self.known(&base_ty);
        let index_ty = self.expr(index, None);
        let index_ty = self.known(&index_ty);
        let (steps, _) = self.solver.autoderef(&base_ty);
        for step in steps {
            if let TyKind::Slice(item) | TyKind::Array(item, _) = step.kind() {
                return self.index_slice(item, &index_ty);
            }
            let Some(trait_) = self.lang().index else { continue };
            let index_ty = self.usize_if_literal(&index_ty, &step);
            let args: Args = Arc::from([step.clone(), index_ty.clone()]);
            if let Some(output) = self.solver.project(trait_, "Output", &args) {
                return output;
            }
            // Nothing else that a bare integer can be indexes anything.
            let usize_ty = Ty::new(TyKind::Int(crate::resolve::Int::Usize));
            if matches!(index_ty.kind(), TyKind::IntVar(_))
                && let Some(output) = self.solver.project(trait_, "Output", &Arc::from([step, usize_ty.clone()]))
            {
                self.solver.table.try_unify(&index_ty, &usize_ty);
                return output;
            }
        }
        Ty::unknown()
    }

    /// A bare integer indexes a `Vec` as `usize`.
    fn usize_if_literal(&mut self, index: &Ty, base: &Ty) -> Ty {
        let is_vec = base.as_adt().is_some_and(|(def, _)| Some(def) == self.lang().vec);
        if is_vec && matches!(index.kind(), TyKind::IntVar(_) | TyKind::Var(_)) {
            let usize_ty = Ty::new(TyKind::Int(crate::resolve::Int::Usize));
            self.solver.table.try_unify(index, &usize_ty);
            return usize_ty;
        }
        index.clone()
    }

    fn index_slice(&mut self, item: &Ty, index: &Ty) -> Ty {
        let lang = self.lang();
        let ranges = [
            lang.range,
            lang.range_inclusive,
            lang.range_from,
            lang.range_to,
            lang.range_to_inclusive,
            lang.range_full,
        ];
        match index.as_adt() {
            Some((def, _)) if ranges.contains(&Some(def)) => Ty::new(TyKind::Slice(item.clone())),
            _ if index.is_unknown() => Ty::unknown(),
            _ => {
                let usize_ty = Ty::new(TyKind::Int(crate::resolve::Int::Usize));
                self.solver.table.try_unify(index, &usize_ty);
                item.clone()
            }
        }
    }

    pub(super) fn range(
        &mut self,
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
        expected: Option<&Ty>,
    ) -> Ty {
        let wanted = expected.and_then(|ty| self.shallow(ty).as_adt().and_then(|(_, args)| args.first().cloned()));
        let item = wanted.unwrap_or_else(|| self.fresh());
        for bound in start.iter().chain(&end) {
            self.expr_coerced(*bound, &item);
        }
        let lang = self.lang();
        match (start, end) {
            (Some(_), Some(_)) if inclusive => adt(lang.range_inclusive, vec![item]),
            (Some(_), Some(_)) => adt(lang.range, vec![item]),
            (Some(_), None) => adt(lang.range_from, vec![item]),
            (None, Some(_)) if inclusive => adt(lang.range_to_inclusive, vec![item]),
            (None, Some(_)) => adt(lang.range_to, vec![item]),
            (None, None) => adt(lang.range_full, Vec::new()),
        }
    }
}

fn is_scalar(ty: &Ty) -> bool {
    matches!(
        ty.kind(),
        TyKind::Int(_) | TyKind::Float(_) | TyKind::IntVar(_) | TyKind::FloatVar(_) | TyKind::Bool | TyKind::Char
    )
}
