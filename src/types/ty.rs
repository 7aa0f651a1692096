//! Type terms.

use std::sync::Arc;

use crate::ir::{ExprId, Name};
use crate::resolve::{DefId, Float, Int, VariantId};

/// A type. Cheap to clone. [`TyKind::Unknown`] spreads: what is made of it is unknown too, and rules stay silent on it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ty(Arc<TyKind>);

/// Generic arguments: those of the parent (`impl`, `trait`: `Self` first) and then the item's own.
pub type Args = Arc<[Ty]>;

/// The forms of a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Not known.
    Unknown,
    /// To be inferred; never leaves `types::infer`.
    Var(u32),
    /// An integer literal's type to be inferred; never leaves `types::infer`.
    IntVar(u32),
    /// A float literal's type to be inferred; never leaves `types::infer`.
    FloatVar(u32),
    /// `!`
    Never,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// An integer.
    Int(Int),
    /// A float.
    Float(Float),
    /// A struct, enum or union.
    Adt(DefId, Args),
    /// `&T`, `&mut T`
    Ref(bool, Ty),
    /// `*const T`, `*mut T`
    Ptr(bool, Ty),
    /// `(A, B)`
    Tuple(Args),
    /// `[T]`
    Slice(Ty),
    /// `[T; N]`
    Array(Ty, Option<u64>),
    /// A function item, with its arguments.
    FnDef(DefId, Args),
    /// The constructor of a tuple struct.
    StructCtor(DefId, Args),
    /// The constructor of a tuple variant.
    VariantCtor(VariantId, Args),
    /// `fn(A) -> B`
    FnPtr(Args, Ty),
    /// A closure.
    Closure(Arc<ClosureTy>),
    /// The future of an `async fn` call or an `async` block.
    Future(FutureOrigin, Ty),
    /// `impl Trait` in a return type.
    Opaque(Arc<OpaqueTy>),
    /// `dyn Trait`
    Dyn(Arc<[TraitBound]>),
    /// A generic parameter of the function or type at hand, by its place in [`Args`].
    Param(u32, Name),
    /// An associated type that could not be worked out: `<args[0] as trait>::name`.
    Projection(DefId, Name, Args),
}

/// A closure's type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClosureTy {
    /// The function in whose body it stands.
    pub owner: DefId,
    /// Where it stands there.
    pub expr: ExprId,
    /// Its parameters.
    pub params: Args,
    /// What it returns; for an async closure, what awaiting the call gives.
    pub ret: Ty,
    /// `async |…|`
    pub is_async: bool,
}

/// Where an anonymous future comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FutureOrigin {
    /// A call of this `async fn`.
    Fn(DefId),
    /// The `async` block (or async closure) at this place of this function's body.
    Block(DefId, ExprId),
}

/// An `impl Trait` that a function returns.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OpaqueTy {
    /// The function.
    pub def: DefId,
    /// Which of the `impl Trait`s in its return type, from the left.
    pub index: u32,
    /// The function's generic arguments.
    pub args: Args,
    /// What is promised of it.
    pub bounds: Arc<[TraitBound]>,
}

/// A trait with its arguments, as promised of some type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitBound {
    /// The trait.
    pub trait_: DefId,
    /// Its arguments after `Self`.
    pub args: Args,
    /// `Item = T`.
    pub assoc: Vec<(Name, Ty)>,
}

impl Ty {
    /// The type of this form.
    #[must_use]
    pub fn new(kind: TyKind) -> Ty {
        Ty(Arc::new(kind))
    }

    /// The type that is not known.
    #[must_use]
    pub fn unknown() -> Ty {
        static UNKNOWN: std::sync::OnceLock<Ty> = std::sync::OnceLock::new();
        UNKNOWN.get_or_init(|| Ty::new(TyKind::Unknown)).clone()
    }

    /// `()`
    #[must_use]
    pub fn unit() -> Ty {
        static UNIT: std::sync::OnceLock<Ty> = std::sync::OnceLock::new();
        UNIT.get_or_init(|| Ty::new(TyKind::Tuple(Arc::from([])))).clone()
    }

    /// `&T` or `&mut T`
    #[must_use]
    pub fn reference(mutable: bool, inner: Ty) -> Ty {
        Ty::new(TyKind::Ref(mutable, inner))
    }

    /// Its form.
    #[must_use]
    pub fn kind(&self) -> &TyKind {
        &self.0
    }

    /// Whether nothing is known of it.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self.kind(), TyKind::Unknown | TyKind::Var(_))
    }

    /// The struct, enum or union and its arguments.
    #[must_use]
    pub fn as_adt(&self) -> Option<(DefId, &Args)> {
        match self.kind() {
            TyKind::Adt(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// The type behind any number of references.
    #[must_use]
    pub fn strip_refs(&self) -> &Ty {
        let mut ty = self;
        while let TyKind::Ref(_, inner) = ty.kind() {
            ty = inner;
        }
        ty
    }

    /// The same type with every type directly inside it replaced by `f` of it.
    #[must_use]
    pub fn map(&self, f: &mut dyn FnMut(&Ty) -> Ty) -> Ty {
        let mut all = |args: &Args| -> Args { args.iter().map(&mut *f).collect() };
        Ty::new(match self.kind() {
            TyKind::Adt(def, args) => TyKind::Adt(*def, all(args)),
            TyKind::Tuple(args) => TyKind::Tuple(all(args)),
            TyKind::FnDef(def, args) => TyKind::FnDef(*def, all(args)),
            TyKind::StructCtor(def, args) => TyKind::StructCtor(*def, all(args)),
            TyKind::VariantCtor(def, args) => TyKind::VariantCtor(*def, all(args)),
            TyKind::Projection(def, name, args) => TyKind::Projection(*def, name.clone(), all(args)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(*mutable, f(inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(*mutable, f(inner)),
            TyKind::Slice(inner) => TyKind::Slice(f(inner)),
            TyKind::Array(inner, len) => TyKind::Array(f(inner), *len),
            TyKind::FnPtr(params, ret) => TyKind::FnPtr(all(params), f(ret)),
            TyKind::Future(origin, output) => TyKind::Future(*origin, f(output)),
            TyKind::Closure(closure) => TyKind::Closure(Arc::new(ClosureTy {
                params: all(&closure.params),
                ret: f(&closure.ret),
                ..ClosureTy::clone(closure)
            })),
            TyKind::Opaque(opaque) => TyKind::Opaque(Arc::new(OpaqueTy {
                args: all(&opaque.args),
                bounds: opaque.bounds.iter().map(|bound| bound.map(f)).collect(),
                ..OpaqueTy::clone(opaque)
            })),
            TyKind::Dyn(bounds) => TyKind::Dyn(bounds.iter().map(|bound| bound.map(f)).collect()),
            TyKind::Unknown
            | TyKind::Var(_)
            | TyKind::IntVar(_)
            | TyKind::FloatVar(_)
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Param(..) => return self.clone(),
        })
    }
}

impl TraitBound {
    /// The same bound with every type in it replaced by `f` of it.
    #[must_use]
    pub fn map(&self, f: &mut dyn FnMut(&Ty) -> Ty) -> TraitBound {
        TraitBound {
            trait_: self.trait_,
            args: self.args.iter().map(&mut *f).collect(),
            assoc: self.assoc.iter().map(|(name, ty)| (name.clone(), f(ty))).collect(),
        }
    }
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.kind().fmt(f)
    }
}

impl From<TyKind> for Ty {
    fn from(kind: TyKind) -> Self {
        Ty::new(kind)
    }
}
