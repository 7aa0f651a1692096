//! Paths as written.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

use super::{Name, TypeRef};

/// A path as written: `std::fs::read`, `Vec::<u8>::new`, `<T as Trait>::Item`, `self::x`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Path {
    /// Written with a leading `::`.
    pub global: bool,
    /// The `<T as Trait>` in front, if any. With a trait its segments are the first of `segments`.
    pub qself: Option<Box<QSelf>>,
    /// At least one, also for a half-typed path. `crate`, `self`, `super` and `Self` are segments of that name.
    pub segments: Vec<PathSegment>,
    /// From the item's start.
    #[serde(skip)]
    pub range: TextRange,
}

/// The `<Ty as Trait>` of a qualified path.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct QSelf {
    /// The type in front.
    pub ty: TypeRef,
    /// How many of the path's first segments name the trait; 0 for `<T>::x`.
    pub trait_segments: usize,
}

/// One name of a path, with its generic arguments.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct PathSegment {
    /// The name (raw identifiers without `r#`).
    pub name: Name,
    /// `<…>` or `(…) -> …`, if written.
    pub args: Option<Box<GenericArgs>>,
    /// The name's range, without the arguments.
    #[serde(skip)]
    pub range: TextRange,
}

/// Generic arguments as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types, in order; const arguments stand as [`TypeRefKind::Const`](super::TypeRefKind::Const). Lifetimes are left out.
    pub types: Vec<TypeRef>,
    /// `Item = T` and `Item: Bound` (then the type is an `impl Bound`).
    pub assoc: Vec<(Name, TypeRef)>,
    /// `Fn(A, B) -> C`: the parameters are one tuple in `types`, and this is the return type (unit when left out).
    pub fn_output: Option<TypeRef>,
}

impl Path {
    /// A path of plain names, with no generic arguments.
    #[must_use]
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>, range: TextRange) -> Self {
        let segments = names.into_iter().map(|name| PathSegment { name: name.into(), args: None, range }).collect();
        Self { global: false, qself: None, segments, range }
    }

    /// The last segment's name.
    #[must_use]
    pub fn last(&self) -> &Name {
        // A path has at least one segment by construction.
        &self.segments[self.segments.len() - 1].name
    }

    /// The name, if the path is a single plain one.
    #[must_use]
    pub fn as_ident(&self) -> Option<&Name> {
        match self.segments.as_slice() {
            [only] if !self.global && self.qself.is_none() => Some(&only.name),
            _ => None,
        }
    }
}
