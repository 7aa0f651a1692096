//! Types for tests, by name: `g(…)` and `lock()` make guards, most else is `Copy`.
//!
//! | type | stands for |
//! |---|---|
//! | `Param(0, "G")` | a guard |
//! | `Slice(T)` | `Option<T>` |
//! | `Ptr(false, T)` | `Result<T, _>` |
//! | `Array(T, None)` | `Box<T>`, or a struct with a `T` in its fields |
//! | `Param(1, "F")` | a future that needs dropping |
//! | `Bool` | anything `Copy` |

use rustc_hash::FxHashMap;

use crate::flow::{Alive, Part, Types};
use crate::ir::{
    BindingId, Body, BodyParam, Expr, ExprId, MacroCall, Name, Pat, PatId, Stmt, TypeRef, TypeRefKind, UnaryOp,
};
use crate::types::{Receiver, Ty, TyKind};

pub(super) struct Fake<'a> {
    body: &'a Body,
    bindings: FxHashMap<BindingId, Ty>,
    pats: FxHashMap<PatId, Ty>,
}

fn guard() -> Ty {
    Ty::new(TyKind::Param(0, "G".into()))
}

fn copy() -> Ty {
    Ty::new(TyKind::Bool)
}

fn future() -> Ty {
    Ty::new(TyKind::Param(1, "F".into()))
}

fn option(inner: Ty) -> Ty {
    Ty::new(TyKind::Slice(inner))
}

fn result(inner: Ty) -> Ty {
    Ty::new(TyKind::Ptr(false, inner))
}

fn holder(inner: Ty) -> Ty {
    Ty::new(TyKind::Array(inner, None))
}

/// Whether there is a guard in what is left of a value.
pub(super) fn holds_guard(ty: &Ty, alive: &Alive) -> bool {
    holds(ty, alive, &mut Vec::new())
}

fn holds(ty: &Ty, alive: &Alive, at: &mut Vec<Part>) -> bool {
    if !alive.has(at) {
        return false;
    }
    let field = |name: &str| Part::Field(name.into());
    let inside: Vec<(Vec<Part>, &Ty)> = match ty.kind() {
        TyKind::Param(0, _) => return true,
        TyKind::Slice(inner) => vec![(vec![Part::Variant("Some".into()), field("0")], inner)],
        TyKind::Ptr(_, inner) => vec![(vec![Part::Variant("Ok".into()), field("0")], inner)],
        TyKind::Tuple(all) => all.iter().enumerate().map(|(index, ty)| (vec![field(&index.to_string())], ty)).collect(),
        TyKind::Array(inner, _) => {
            let all = [Part::Deref, field("guard"), field("0")];
            return all.into_iter().all(|part| {
                at.push(part);
                let held = holds(inner, alive, at);
                at.pop();
                held
            });
        }
        _ => return false,
    };
    inside.into_iter().any(|(parts, ty)| {
        let depth = at.len();
        at.extend(parts);
        let held = holds(ty, alive, at);
        at.truncate(depth);
        held
    })
}

impl<'a> Fake<'a> {
    pub(super) fn new(body: &'a Body) -> Fake<'a> {
        let mut fake = Fake { body, bindings: FxHashMap::default(), pats: FxHashMap::default() };
        fake.params(&body.params);
        if let Some(root) = body.root {
            fake.expr(root);
        }
        fake
    }

    fn params(&mut self, params: &[BodyParam]) {
        for param in params {
            let ty = param.ty.as_ref().map_or_else(copy, written);
            self.pat(param.pat, &ty);
        }
    }

    fn pat(&mut self, pat: PatId, ty: &Ty) {
        self.pats.insert(pat, ty.clone());
        let inside = |index: usize| match ty.kind() {
            TyKind::Tuple(all) => all.get(index).cloned().unwrap_or_else(copy),
            TyKind::Slice(inner) | TyKind::Ptr(_, inner) | TyKind::Array(inner, _) => inner.clone(),
            TyKind::Ref(mutable, inner) => match inner.kind() {
                TyKind::Slice(inner) | TyKind::Ptr(_, inner) => Ty::reference(*mutable, inner.clone()),
                _ => copy(),
            },
            _ => copy(),
        };
        match &self.body.pats[pat] {
            Pat::Bind { binding, sub } => {
                self.bindings.entry(*binding).or_insert_with(|| ty.clone());
                if let Some(sub) = sub {
                    self.pat(*sub, ty);
                }
            }
            Pat::Ref { inner, .. } => self.pat(*inner, ty.strip_refs()),
            Pat::Tuple(all) | Pat::Slice(all) => {
                all.iter().enumerate().for_each(|(index, pat)| self.pat(*pat, &inside(index)));
            }
            Pat::TupleStruct { path, args } => {
                let inner = if path.last() == "Err" { copy() } else { inside(0) };
                for pat in args {
                    self.pat(*pat, &inner);
                }
            }
            Pat::Struct { fields, .. } => {
                for (name, pat) in fields {
                    let ty = if name == "guard" { inside(0) } else { copy() };
                    self.pat(*pat, &ty);
                }
            }
            Pat::Or(all) => all.iter().for_each(|pat| self.pat(*pat, ty)),
            _ => {}
        }
    }

    /// Finds the types of variables, in the order in which they are declared.
    fn expr(&mut self, expr: ExprId) {
        let body = self.body;
        match &body.exprs[expr] {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { pat, ty, init, else_, .. } => {
                            init.iter().for_each(|init| self.expr(*init));
                            let inferred = init.map_or_else(guard, |init| self.ty(init));
                            let ty = ty.as_ref().map_or(inferred, |ty| written(ty));
                            self.pat(*pat, &ty);
                            else_.iter().for_each(|els| self.expr(*els));
                        }
                        Stmt::Expr { expr, .. } => self.expr(*expr),
                    }
                }
                block.tail.iter().for_each(|tail| self.expr(*tail));
            }
            Expr::Let { pat, value } => {
                self.expr(*value);
                self.pat(*pat, &self.ty(*value));
            }
            Expr::For { pat, iter, body, .. } => {
                self.expr(*iter);
                let item = match self.ty(*iter).kind() {
                    TyKind::Array(inner, _) => inner.clone(),
                    _ => copy(),
                };
                self.pat(*pat, &item);
                self.expr(*body);
            }
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee);
                let ty = self.ty(*scrutinee);
                for arm in arms {
                    self.pat(arm.pat, &ty);
                    arm.guard.iter().for_each(|guard| self.expr(*guard));
                    self.expr(arm.body);
                }
            }
            Expr::Closure { params, body, .. } => {
                self.params(params);
                self.expr(*body);
            }
            Expr::Macro(mac) => {
                match &mac.call {
                    MacroCall::Select(select) => {
                        for branch in &select.branches {
                            self.expr(branch.future);
                            let output = self.awaited(branch.future);
                            self.pat(branch.pat, &output);
                        }
                    }
                    MacroCall::Matches { scrutinee, pat, .. } => self.pat(*pat, &self.ty(*scrutinee)),
                    _ => {}
                }
                body.for_each_child(expr, &mut |child| self.expr(child));
            }
            _ => body.for_each_child(expr, &mut |child| self.expr(child)),
        }
    }

    fn name(&self, callee: ExprId) -> Name {
        match &self.body.exprs[callee] {
            Expr::Path(path) => path.last().clone(),
            _ => Name::default(),
        }
    }

    fn call_ty(&self, callee: ExprId, args: &[ExprId]) -> Ty {
        let first = || args.first().map_or_else(copy, |arg| self.ty(*arg));
        match self.name(callee).as_str() {
            "g" => guard(),
            "Some" | "opt" => option(first()),
            "Ok" => result(first()),
            "id" | "take" => match first().kind() {
                TyKind::Ref(_, inner) => inner.clone(),
                _ => first(),
            },
            "W" | "Box" | "new" => holder(first()),
            "fut" => future(),
            _ => copy(),
        }
    }

    fn method_ty(&self, receiver: ExprId, method: &str) -> Ty {
        let ty = self.ty(receiver);
        match (method, ty.strip_refs().kind()) {
            ("lock" | "borrow" | "read", _) => result(guard()),
            ("plain", _) => guard(),
            ("try_lock" | "entry", _) => option(guard()),
            ("unwrap" | "expect", TyKind::Slice(inner) | TyKind::Ptr(_, inner)) => inner.clone(),
            ("take" | "ok" | "into", TyKind::Slice(inner) | TyKind::Ptr(_, inner)) => option(inner.clone()),
            ("by_value", _) => copy(),
            ("as_ref", TyKind::Slice(inner)) => option(Ty::reference(false, inner.clone())),
            ("unknown", _) => Ty::unknown(),
            _ => copy(),
        }
    }

    fn awaited(&self, future: ExprId) -> Ty {
        match &self.body.exprs[future] {
            Expr::MethodCall { method, .. } if method == "alock" => guard(),
            Expr::MethodCall { method, .. } if method == "recv" => option(guard()),
            _ => copy(),
        }
    }

    fn branches(&self, all: &[ExprId]) -> Ty {
        all.iter().map(|expr| self.ty(*expr)).find(|ty| *ty != copy()).unwrap_or_else(copy)
    }

    /// What the breaks of a loop or block have as value.
    fn broken(&self, body: ExprId) -> Ty {
        let mut found = copy();
        self.body.walk(body, &mut |_, expr| {
            if let Expr::Break { value: Some(value), .. } = expr {
                found = self.ty(*value);
            }
        });
        found
    }
}

/// A written type.
fn written(ty: &TypeRef) -> Ty {
    match &ty.kind {
        TypeRefKind::Path(path) => {
            let segment = &path.segments[path.segments.len() - 1];
            let inner = segment.args.as_ref().and_then(|args| args.types.first()).map_or_else(guard, written);
            match segment.name.as_str() {
                "G" => guard(),
                "Option" => option(inner),
                "Result" => result(inner),
                "Box" | "W" | "Vec" => holder(inner),
                "Strange" => Ty::unknown(),
                _ => copy(),
            }
        }
        TypeRefKind::Ref { mutable, inner, .. } => Ty::reference(*mutable, written(inner)),
        TypeRefKind::Tuple(all) => Ty::new(TyKind::Tuple(all.iter().map(written).collect())),
        _ => copy(),
    }
}

impl Types for Fake<'_> {
    fn ty(&self, expr: ExprId) -> Ty {
        match &self.body.exprs[expr] {
            Expr::Local(binding) => self.binding_ty(*binding),
            Expr::Call { callee, args } => self.call_ty(*callee, args),
            Expr::MethodCall { receiver, method, .. } => self.method_ty(*receiver, method),
            Expr::Await { base, .. } => self.awaited(*base),
            Expr::Try { base } => self.method_ty(*base, "unwrap"),
            Expr::Ref { mutable, base, .. } => Ty::reference(*mutable, self.ty(*base)),
            Expr::Unary { op: UnaryOp::Deref, base } => match self.ty(*base).kind() {
                TyKind::Ref(_, inner) | TyKind::Array(inner, _) => inner.clone(),
                _ => copy(),
            },
            Expr::Tuple(all) => Ty::new(TyKind::Tuple(all.iter().map(|expr| self.ty(*expr)).collect())),
            Expr::Array(all) => holder(self.branches(all)),
            Expr::Struct { fields, .. } => holder(self.branches(&fields.iter().map(|(_, e)| *e).collect::<Vec<_>>())),
            Expr::Field { base, name, .. } => match (self.ty(*base).strip_refs().kind(), name.parse::<usize>()) {
                (TyKind::Tuple(all), Ok(index)) => all.get(index).cloned().unwrap_or_else(copy),
                (TyKind::Array(inner, _), _) if name == "guard" || name == "0" => inner.clone(),
                _ => copy(),
            },
            Expr::Block(block) => match block.tail {
                Some(tail) => self.ty(tail),
                None if block.label.is_some() => self.broken(expr),
                None => copy(),
            },
            Expr::If { then, else_, .. } => self.branches(&[*then, else_.unwrap_or(*then)]),
            Expr::Match { arms, .. } => self.branches(&arms.iter().map(|arm| arm.body).collect::<Vec<_>>()),
            Expr::Loop { body, .. } => self.broken(*body),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Vec(array) => self.ty(*array),
                MacroCall::Select(select) => {
                    self.branches(&select.branches.iter().map(|branch| branch.handler).collect::<Vec<_>>())
                }
                _ => copy(),
            },
            _ => copy(),
        }
    }

    fn binding_ty(&self, binding: BindingId) -> Ty {
        self.bindings.get(&binding).cloned().unwrap_or_else(Ty::unknown)
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.pats.get(&pat).cloned().unwrap_or_else(Ty::unknown)
    }

    fn is_copy(&self, ty: &Ty) -> bool {
        !ty.is_unknown() && !self.needs_drop(ty)
    }

    fn needs_drop(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Param(..) => true,
            TyKind::Slice(inner) | TyKind::Ptr(_, inner) | TyKind::Array(inner, _) => self.needs_drop(inner),
            TyKind::Tuple(all) => all.iter().any(|ty| self.needs_drop(ty)),
            _ => false,
        }
    }

    fn receiver(&self, call: ExprId) -> Option<Receiver> {
        let Expr::MethodCall { receiver, method, .. } = &self.body.exprs[call] else { return None };
        let derefs = u8::from(matches!(self.ty(*receiver).kind(), TyKind::Ref(..)));
        match method.as_str() {
            "unknown" => None,
            "unwrap" | "expect" | "ok" | "by_value" | "into" => Some(Receiver { derefs, autoref: None }),
            "push" | "pop" | "insert" | "take" | "clear" => Some(Receiver { derefs, autoref: Some(true) }),
            _ => Some(Receiver { derefs, autoref: Some(false) }),
        }
    }

    fn binds_by_ref(&self, binding: BindingId) -> bool {
        matches!(self.binding_ty(binding).kind(), TyKind::Ref(..))
    }

    fn diverges(&self, call: ExprId) -> bool {
        match &self.body.exprs[call] {
            Expr::Call { callee, .. } => self.name(*callee) == "exit",
            _ => false,
        }
    }

    fn field_derefs(&self, field: ExprId) -> bool {
        match &self.body.exprs[field] {
            Expr::Field { base, .. } => !matches!(self.ty(*base).kind(), TyKind::Tuple(_) | TyKind::Array(..)),
            _ => false,
        }
    }

    fn empties(&self, call: ExprId) -> bool {
        match &self.body.exprs[call] {
            Expr::MethodCall { method, .. } => method == "take" || method == "clear",
            Expr::Call { callee, .. } => self.name(*callee) == "take",
            _ => false,
        }
    }

    fn is_enum(&self, ty: &Ty) -> bool {
        !matches!(ty.kind(), TyKind::Array(..) | TyKind::Tuple(_))
    }
}
