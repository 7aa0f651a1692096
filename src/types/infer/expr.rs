//! Expressions.

use std::sync::Arc;

use crate::ir::{BodyParam, Expr, ExprId, Literal, Name, Path, TypeRef};
use crate::resolve::{Float, Int};
use crate::types::{ClosureTy, FutureOrigin, Ty, TyKind};

use super::{Infer, Loop, adt};

impl Infer<'_> {
    /// Infers an expression; `expected` is a hint, not a demand.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.expr_inner(id, expected);
        self.result.exprs[u32::from(id.into_raw()) as usize] = ty.clone();
        ty
    }

    /// Infers an expression that stands where a value of type `to` is wanted.
    pub(super) fn expr_coerced(&mut self, id: ExprId, to: &Ty) -> Ty {
        let ty = self.expr(id, Some(to));
        self.coerce(&ty, to);
        ty
    }

    fn expr_inner(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body.exprs[id] {
            Expr::Missing | Expr::Underscore => Ty::unknown(),
            Expr::Literal(literal) => self.literal(literal, expected),
            Expr::Local(binding) => self.result.binding_ty(*binding),
            Expr::Path(path) => self.path_expr(id, path, expected),
            Expr::Block(block) => self.block(block, expected),
            Expr::Async { body, .. } => self.async_block(id, *body),
            Expr::Closure { params, ret, body, is_async, .. } => {
                self.closure(id, params, ret.as_ref(), *body, *is_async, expected)
            }
            Expr::Call { callee, args } => self.call(id, *callee, args, expected),
            Expr::MethodCall { receiver, method, generics, args, .. } => {
                self.method_call(id, *receiver, method, generics.as_deref(), args, expected)
            }
            Expr::Field { base, name, .. } => self.field(*base, name),
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Await { base, .. } => self.await_(*base),
            Expr::Try { base } => self.try_(*base),
            Expr::Unary { op, base } => self.unary(*op, *base, expected),
            Expr::Ref { mutable, raw, base } => self.reference(*mutable, *raw, *base, expected),
            Expr::Binary { op, lhs, rhs } => self.binary(*op, *lhs, *rhs, expected),
            Expr::Assign { op, target, value } => self.assign(op.is_some(), *target, *value),
            Expr::Cast { base, ty } => {
                self.expr(*base, None);
                self.written(ty)
            }
            Expr::Range { start, end, inclusive } => self.range(*start, *end, *inclusive, expected),
            Expr::Struct { path, fields, spread } => self.struct_literal(path, fields, *spread, expected),
            Expr::Tuple(all) => self.tuple(all, expected),
            Expr::Array(all) => self.array(all, expected),
            Expr::Repeat { value, len } => self.repeat(*value, *len, expected),
            Expr::If { cond, then, else_ } => self.if_(*cond, *then, *else_, expected),
            Expr::Let { pat, value } => {
                let ty = self.expr(*value, None);
                self.pat(*pat, &ty, None);
                Ty::new(TyKind::Bool)
            }
            Expr::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            Expr::While { label, cond, body } => {
                self.enter_loop(label.as_ref(), Ty::unit());
                self.expr(*cond, Some(&Ty::new(TyKind::Bool)));
                self.expr(*body, Some(&Ty::unit()));
                self.loops.pop();
                Ty::unit()
            }
            Expr::Loop { label, body } => self.loop_(label.as_ref(), *body, expected),
            Expr::For { label, pat, iter, body } => {
                let ty = self.expr(*iter, None);
                let ty = self.known(&ty);
                let item = self.solver.item_of_iteration(&ty).unwrap_or_else(Ty::unknown);
                self.calls_next(id, &ty);
                self.pat(*pat, &item, None);
                self.enter_loop(label.as_ref(), Ty::unit());
                self.expr(*body, Some(&Ty::unit()));
                self.loops.pop();
                Ty::unit()
            }
            Expr::Break { label, value } => self.break_(label.as_ref(), *value),
            Expr::Continue { .. } => Ty::new(TyKind::Never),
            Expr::Return { value } => {
                let ret = self.returns.last().cloned().unwrap_or_else(Ty::unknown);
                match value {
                    Some(value) => drop(self.expr_coerced(*value, &ret)),
                    None => self.coerce(&Ty::unit(), &ret),
                }
                Ty::new(TyKind::Never)
            }
            Expr::Yield { value } => {
                value.iter().for_each(|value| drop(self.expr(*value, None)));
                Ty::unit()
            }
            Expr::Macro(mac) => self.macro_(id, mac, expected),
        }
    }

    fn literal(&mut self, literal: &Literal, expected: Option<&Ty>) -> Ty {
        let u8_ty = || Ty::new(TyKind::Int(Int::U8));
        match literal {
            Literal::Str(_) => Ty::reference(false, Ty::new(TyKind::Str)),
            Literal::ByteStr(len) => Ty::reference(false, Ty::new(TyKind::Array(u8_ty(), Some(*len as u64)))),
            Literal::CStr => Ty::reference(false, adt(self.lang().cstr, Vec::new())),
            Literal::Byte => u8_ty(),
            Literal::Char => Ty::new(TyKind::Char),
            Literal::Bool(_) => Ty::new(TyKind::Bool),
            Literal::Int(_, Some(suffix)) => match (Int::from_name(suffix), suffix.as_str()) {
                (Some(int), _) => Ty::new(TyKind::Int(int)),
                (None, "f32") => Ty::new(TyKind::Float(Float::F32)),
                (None, _) => Ty::new(TyKind::Float(Float::F64)),
            },
            Literal::Int(_, None) => match expected.map(|ty| self.shallow(ty)) {
                Some(ty) if matches!(ty.kind(), TyKind::Int(_)) => ty,
                _ => self.solver.table.fresh_int(),
            },
            Literal::Float(Some(suffix)) if suffix == "f32" => Ty::new(TyKind::Float(Float::F32)),
            Literal::Float(Some(_)) => Ty::new(TyKind::Float(Float::F64)),
            Literal::Float(None) => self.solver.table.fresh_float(),
        }
    }

    fn async_block(&mut self, id: ExprId, body: ExprId) -> Ty {
        let output = self.fresh();
        let ty = Ty::new(TyKind::Future(FutureOrigin::Block(self.owner, id), output.clone()));
        self.frame(body, &output);
        ty
    }

    /// Infers the body of a closure or async block: `return` and `?` leave it, `break` cannot.
    pub(super) fn frame(&mut self, body: ExprId, ret: &Ty) {
        let loops = std::mem::take(&mut self.loops);
        self.returns.push(ret.clone());
        self.expr_coerced(body, ret);
        self.returns.pop();
        self.loops = loops;
    }

    fn closure(
        &mut self,
        id: ExprId,
        params: &[BodyParam],
        ret: Option<&TypeRef>,
        body: ExprId,
        is_async: bool,
        expected: Option<&Ty>,
    ) -> Ty {
        let expected = expected.and_then(|ty| self.expected_signature(ty, is_async));
        let (expected_params, expected_ret) = expected.map_or((None, None), |(params, ret)| (Some(params), ret));
        let mut types = Vec::new();
        for (index, param) in params.iter().enumerate() {
            let ty = match &param.ty {
                Some(ty) => self.written(ty),
                None => self.fresh(),
            };
            if let Some(expected) = expected_params.as_ref().and_then(|params| params.get(index)) {
                self.solver.table.try_unify(&ty, expected);
            }
            self.pat(param.pat, &ty, None);
            types.push(ty);
        }
        let ret_ty = match ret {
            Some(ret) => self.written(ret),
            None => self.fresh(),
        };
        let closure = ClosureTy { owner: self.owner, expr: id, params: types.into(), ret: ret_ty.clone(), is_async };
        // What is expected of the result is a hint only: it may be a bound that the result still has to meet.
        if let Some(expected) = expected_ret {
            let expected = self.shallow(&expected);
            if !matches!(expected.kind(), TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_)) {
                self.solver.table.try_unify(&ret_ty, &expected);
            }
        }
        self.frame(body, &ret_ty);
        Ty::new(TyKind::Closure(Arc::new(closure)))
    }

    fn field(&mut self, base: ExprId, name: &str) -> Ty {
        let ty = self.expr(base, None);
        let ty = self.known(&ty);
        self.solver.lookup_field(&ty, name).map_or_else(Ty::unknown, |(ty, _)| ty)
    }

    pub(super) fn await_(&mut self, base: ExprId) -> Ty {
        let ty = self.expr(base, None);
        self.awaited(&ty)
    }

    /// What awaiting a value of this type gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        self.solver.output_of_future(&ty).unwrap_or_else(Ty::unknown)
    }

    fn try_(&mut self, base: ExprId) -> Ty {
        let ty = self.expr(base, None);
        let ty = self.known(&ty);
        self.tried(&ty)
    }

    /// What `?` gives for a value of this type.
    pub(super) fn tried(&mut self, ty: &Ty) -> Ty {
        let lang = self.lang();
        let Some((def, args)) = ty.as_adt() else { return Ty::unknown() };
        let def = Some(def);
        if def == lang.option || def == lang.result {
            return args.first().cloned().unwrap_or_else(Ty::unknown);
        }
        if def == lang.control_flow {
            return args.get(1).cloned().unwrap_or_else(Ty::unknown);
        }
        if def == lang.poll {
            let inner = args.first().map_or_else(Ty::unknown, |inner| self.shallow(inner));
            let inner = self.tried_in_poll(&inner);
            return adt(lang.poll, vec![inner]);
        }
        Ty::unknown()
    }

    /// What `?` leaves in a `Poll`: of a `Result` its value, of an `Option` of one the `Option` of its value.
    fn tried_in_poll(&mut self, inner: &Ty) -> Ty {
        let lang = self.lang();
        let Some((def, args)) = inner.as_adt() else { return Ty::unknown() };
        let Some(first) = args.first() else { return Ty::unknown() };
        if Some(def) == lang.option {
            let result = self.shallow(first);
            return adt(lang.option, vec![self.tried_in_poll(&result)]);
        }
        if Some(def) == lang.result { first.clone() } else { Ty::unknown() }
    }

    fn struct_literal(
        &mut self,
        path: &Path,
        fields: &[(Name, ExprId)],
        spread: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let (ty, known) = self.struct_path(path, expected);
        for (name, value) in fields {
            let field = known.iter().find(|(field, _)| field == name).map(|(_, ty)| ty.clone());
            match field {
                Some(field) => drop(self.expr_coerced(*value, &field)),
                None => drop(self.expr(*value, None)),
            }
        }
        if let Some(spread) = spread {
            self.expr_coerced(spread, &ty);
        }
        ty
    }

    fn tuple(&mut self, all: &[ExprId], expected: Option<&Ty>) -> Ty {
        let expected = expected.map(|ty| self.shallow(ty));
        let wanted = match expected.as_ref().map(Ty::kind) {
            Some(TyKind::Tuple(args)) if args.len() == all.len() => Some(args.clone()),
            _ => None,
        };
        let types = all.iter().enumerate().map(|(index, value)| self.expr(*value, wanted.as_ref().map(|w| &w[index])));
        let types: Vec<Ty> = types.collect();
        Ty::new(TyKind::Tuple(types.into()))
    }

    pub(super) fn array(&mut self, all: &[ExprId], expected: Option<&Ty>) -> Ty {
        let item = self.expected_item(expected);
        for value in all {
            self.expr_coerced(*value, &item);
        }
        Ty::new(TyKind::Array(item, Some(all.len() as u64)))
    }

    pub(super) fn repeat(&mut self, value: ExprId, len: ExprId, expected: Option<&Ty>) -> Ty {
        let item = self.expected_item(expected);
        self.expr_coerced(value, &item);
        self.expr(len, Some(&Ty::new(TyKind::Int(Int::Usize))));
        let count = match &self.body.exprs[len] {
            Expr::Literal(Literal::Int(Some(count), _)) => u64::try_from(*count).ok(),
            _ => None,
        };
        Ty::new(TyKind::Array(item, count))
    }

    fn expected_item(&mut self, expected: Option<&Ty>) -> Ty {
        match expected.map(|ty| self.shallow(ty)).as_ref().map(Ty::kind) {
            Some(TyKind::Array(item, _) | TyKind::Slice(item)) => item.clone(),
            _ => self.fresh(),
        }
    }

    fn if_(&mut self, cond: ExprId, then: ExprId, else_: Option<ExprId>, expected: Option<&Ty>) -> Ty {
        self.expr(cond, Some(&Ty::new(TyKind::Bool)));
        if let Some(else_) = else_ {
            self.join_branches(&[then, else_], expected)
        } else {
            self.expr(then, Some(&Ty::unit()));
            Ty::unit()
        }
    }

    /// The common type of alternatives; those that never end do not count.
    pub(super) fn join_branches(&mut self, branches: &[ExprId], expected: Option<&Ty>) -> Ty {
        let joined = self.fresh();
        let mut all_diverge = true;
        for branch in branches {
            let ty = self.expr(*branch, expected);
            let ty = self.shallow(&ty);
            if !matches!(ty.kind(), TyKind::Never) {
                all_diverge = false;
                self.coerce(&ty, &joined);
            }
        }
        if all_diverge && !branches.is_empty() { Ty::new(TyKind::Never) } else { joined }
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[crate::ir::Arm], expected: Option<&Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let ty = self.known(&ty);
        let joined = self.fresh();
        let mut all_diverge = true;
        for arm in arms {
            self.pat(arm.pat, &ty, None);
            if let Some(guard) = arm.guard {
                self.expr(guard, Some(&Ty::new(TyKind::Bool)));
            }
            let arm_ty = self.expr(arm.body, expected);
            let arm_ty = self.shallow(&arm_ty);
            if !matches!(arm_ty.kind(), TyKind::Never) {
                all_diverge = false;
                self.coerce(&arm_ty, &joined);
            }
        }
        if all_diverge { Ty::new(TyKind::Never) } else { joined }
    }

    fn enter_loop(&mut self, label: Option<&Name>, ty: Ty) {
        self.loops.push(Loop { label: label.cloned(), ty, breaks: false, bare_break: true });
    }

    fn loop_(&mut self, label: Option<&Name>, body: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.fresh();
        if let Some(expected) = expected.map(|ty| self.shallow(ty))
            && !matches!(expected.kind(), TyKind::Dyn(_) | TyKind::Ref(..))
        {
            self.solver.table.try_unify(&ty, &expected);
        }
        self.enter_loop(label, ty.clone());
        self.expr(body, Some(&Ty::unit()));
        match self.loops.pop() {
            Some(Loop { breaks: true, .. }) => ty,
            _ => Ty::new(TyKind::Never),
        }
    }

    fn break_(&mut self, label: Option<&Name>, value: Option<ExprId>) -> Ty {
        let target = self.loops.iter().rposition(|target| match label {
            Some(label) => target.label.as_ref() == Some(label),
            None => target.bare_break,
        });
        let wanted = target.map(|target| {
            self.loops[target].breaks = true;
            self.loops[target].ty.clone()
        });
        match (value, wanted) {
            (Some(value), Some(wanted)) => drop(self.expr_coerced(value, &wanted)),
            (Some(value), None) => drop(self.expr(value, None)),
            (None, Some(wanted)) => self.coerce(&Ty::unit(), &wanted),
            (None, None) => {}
        }
        Ty::new(TyKind::Never)
    }
}
