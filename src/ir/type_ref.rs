//! Types as written.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

use super::{Name, Path};

/// A type as written in the source, with its place.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct TypeRef {
    /// What is written.
    pub kind: TypeRefKind,
    /// From the item's start.
    #[serde(skip)]
    pub range: TextRange,
}

/// The forms of a written type.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum TypeRefKind {
    /// A named type, `Self`, a generic parameter, an associated type.
    Path(Path),
    /// `&T`, `&'a mut T`.
    Ref { mutable: bool, lifetime: Option<Name>, inner: Box<TypeRef> },
    /// `*const T`, `*mut T`.
    Ptr { mutable: bool, inner: Box<TypeRef> },
    /// `(A, B)`; empty: unit.
    Tuple(Vec<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`; the length's text, and its value when it is a literal.
    Array { inner: Box<TypeRef>, len: Option<u64>, len_text: Name },
    /// `fn(A) -> B`.
    Fn { params: Vec<TypeRef>, ret: Option<Box<TypeRef>> },
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A const generic argument, as text.
    Const(Name),
    /// A macro call in type position, or what did not parse.
    Unknown,
}

/// One bound of `impl`, `dyn`, a generic parameter or a `where` clause. Lifetimes are left out.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Bound {
    /// The trait, with arguments and associated types (`Iterator<Item = u8>`).
    pub path: Path,
    /// `?Sized`.
    pub maybe: bool,
}

/// The generic parameters of an item, with every bound that is written of them.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters, in order. `impl Trait` in parameter position is not here: see `types`.
    pub params: Vec<GenericParam>,
    /// `where` predicates, also on types that are not parameters.
    pub predicates: Vec<(TypeRef, Vec<Bound>)>,
    /// Lifetime parameters' names, with the tick.
    pub lifetimes: Vec<Name>,
}

/// A type or const parameter.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Bounds written at the parameter.
    pub bounds: Vec<Bound>,
    /// `= Default`.
    pub default: Option<TypeRef>,
    /// `const N: usize`.
    pub is_const: bool,
}
