//! A body with its types, and the places in it: what an expression stands for.

use crate::db::Db;
use crate::flow::Frames;
use crate::ir::{BindingId, Body, Expr, ExprId, Name, Pat};
use crate::knowledge::guards_in;
use crate::resolve::{Def, DefId, path_of};
use crate::types::{Inference, Ty, TyKind, body_of, fn_bodies_of, infer::infer};

use super::body::analysis;

/// Variables that stand for others are followed this far.
const MAX_DEPTH: u32 = 24;

/// A body with its types.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The function.
    pub def: DefId,
    /// Its body.
    pub body: &'a Body,
    /// The types in it.
    pub types: &'a Inference,
    /// Its frames.
    pub frames: &'a Frames,
}

/// What a place is part of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Root {
    /// A variable.
    Local(BindingId),
    /// A static.
    Static(DefId),
}

/// A variable or static, or a field of it, at any depth. References and shared pointers are seen through: a clone of an
/// `Arc` is the place that it was cloned from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// What it is part of.
    pub root: Root,
    /// The way to it.
    pub fields: Vec<Name>,
    /// It is that very place, and not an element or another part of it.
    pub exact: bool,
}

impl Place {
    /// Whether one of the two is the other, or a part of it.
    #[must_use]
    pub fn overlaps(&self, other: &Place) -> bool {
        self.root == other.root && self.fields.iter().zip(&other.fields).all(|(a, b)| a == b)
    }

    /// Whether both are known to be the same.
    #[must_use]
    pub fn is(&self, other: &Place) -> bool {
        self.exact && other.exact && self.root == other.root && self.fields == other.fields
    }

    /// The place further down.
    #[must_use]
    pub fn then(mut self, fields: &[Name]) -> Place {
        self.fields.extend_from_slice(fields);
        self
    }
}

impl<'a> View<'a> {
    /// The body of a function, if it has one.
    #[must_use]
    pub fn of(db: &'a dyn Db, def: DefId) -> Option<Self> {
        let bodies = fn_bodies_of(db, def);
        let body = body_of(db, def, bodies)?;
        body.root?;
        Some(View { db, def, body, types: infer(db, def), frames: &analysis(db, def).flow.frames })
    }

    /// What an expression stands for; through variables that only borrow from another one or share it.
    #[must_use]
    pub fn place(&self, expr: ExprId) -> Option<Place> {
        self.place_within(expr, 0)
    }

    /// The variable that a place is part of.
    #[must_use]
    pub fn root(&self, expr: ExprId) -> Option<BindingId> {
        match self.place(expr)?.root {
            Root::Local(binding) => Some(binding),
            Root::Static(_) => None,
        }
    }

    fn place_within(&self, expr: ExprId, depth: u32) -> Option<Place> {
        if depth > MAX_DEPTH {
            return None;
        }
        let next = depth + 1;
        match &self.body.exprs[expr] {
            Expr::Local(binding) => Some(self.variable(*binding, next)),
            Expr::Path(_) => match self.types.path(expr)? {
                Def::Static(def) => Some(Place { root: Root::Static(def), fields: Vec::new(), exact: true }),
                _ => None,
            },
            Expr::Field { base, name, .. } => {
                let base = self.place_within(*base, next)?;
                Some(base.then(std::slice::from_ref(name)))
            }
            Expr::Ref { base, .. } | Expr::Unary { base, .. } => self.place_within(*base, next),
            Expr::Index { base, .. } | Expr::Try { base } | Expr::Await { base, .. } => {
                let base = self.place_within(*base, next)?;
                Some(Place { exact: false, ..base })
            }
            Expr::MethodCall { receiver, .. } => {
                if self.is_shared_clone(expr) {
                    return self.place_within(*receiver, next);
                }
                // The future of a lock is seen by what it resolves to.
                let ty = self.types.ty(expr);
                let gives = match ty.kind() {
                    TyKind::Future(_, output) => output.clone(),
                    _ => ty,
                };
                let base = borrows(self.db, &gives, 0).then(|| self.place_within(*receiver, next)).flatten()?;
                Some(Place { exact: false, ..base })
            }
            Expr::Call { args, .. } if self.is_shared_clone(expr) => self.place_within(*args.first()?, next),
            _ => None,
        }
    }

    fn variable(&self, binding: BindingId, depth: u32) -> Place {
        let ty = self.types.binding_ty(binding);
        let stands_for_another = borrows(self.db, &ty, 0) || is_shared(self.db, &ty);
        let init = self.frames.init(binding).filter(|_| stands_for_another && !self.is_assigned(binding));
        let own = Place { root: Root::Local(binding), fields: Vec::new(), exact: true };
        init.and_then(|init| self.place_within(init, depth)).unwrap_or(own)
    }

    /// Whether a variable gets another value later.
    fn is_assigned(&self, binding: BindingId) -> bool {
        let assigns = |expr: &Expr| match expr {
            Expr::Assign { op: None, target, .. } => self.body.exprs[*target] == Expr::Local(binding),
            _ => false,
        };
        self.body.bindings[binding].mutable && self.body.exprs.values().any(assigns)
    }

    /// `arc.clone()`, `Arc::clone(&arc)`: another handle of the same thing.
    fn is_shared_clone(&self, call: ExprId) -> bool {
        let Some(callee) = self.types.callee(call) else { return false };
        let Some((trait_fn, ty)) = &callee.trait_fn else { return false };
        is_shared(self.db, ty) && path_of(self.db, Def::Fn(*trait_fn)) == "std::clone::Clone::clone"
    }

    /// Which parameter a variable is, `self` first.
    #[must_use]
    pub fn param_index(&self, binding: BindingId) -> Option<usize> {
        if self.body.self_binding == Some(binding) {
            return Some(0);
        }
        let own = usize::from(self.body.self_binding.is_some());
        let at = self.body.params.iter().position(|param| {
            let mut found = false;
            self.body.walk_pat(param.pat, &mut |_, pat| {
                found |= matches!(pat, Pat::Bind { binding: b, .. } if *b == binding);
            });
            found
        })?;
        Some(at + own)
    }

    /// What a call gives to a parameter of the function that it calls, `self` first.
    #[must_use]
    pub fn argument(&self, call: ExprId, at: usize) -> Option<ExprId> {
        match &self.body.exprs[call] {
            Expr::Call { args, .. } => args.get(at).copied(),
            Expr::MethodCall { receiver, args, .. } => match at.checked_sub(1) {
                None => Some(*receiver),
                Some(at) => args.get(at).copied(),
            },
            _ => None,
        }
    }
}

/// A handle of something that other handles share.
fn is_shared(db: &dyn Db, ty: &Ty) -> bool {
    let Some((def, _)) = ty.strip_refs().as_adt() else { return false };
    matches!(
        path_of(db, Def::Struct(def)).as_str(),
        "std::sync::Arc" | "std::rc::Rc" | "tokio::sync::mpsc::Sender" | "tokio::sync::mpsc::UnboundedSender"
    )
}

/// Whether a value of the type is a way to reach another one: a reference, a guard, half of a borrowed socket.
fn borrows(db: &dyn Db, ty: &Ty, depth: u32) -> bool {
    if depth > 4 {
        return false;
    }
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Tuple(parts) => parts.iter().any(|part| borrows(db, part, depth + 1)),
        TyKind::Adt(def, args) => {
            let path = path_of(db, Def::Struct(*def));
            match path.as_str() {
                "std::option::Option" | "std::result::Result" | "std::pin::Pin" => {
                    args.first().is_some_and(|inner| borrows(db, inner, depth + 1))
                }
                "tokio::net::tcp::ReadHalf" | "tokio::net::tcp::WriteHalf" | "tokio::net::unix::ReadHalf" => true,
                _ => !guards_in(db, ty).is_empty(),
            }
        }
        _ => false,
    }
}
