//! The item tree of a file: names, signatures, imports. No bodies.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

use super::{Bound, Generics, LazyKind, Name, Path, TypeRef, TypeRefKind};

/// All items of a file (or of a block inside a body), in source order, parents before children.
///
/// An item's index is the index of the same item in [`Split`](crate::syntax::Split), which knows where it stands. Items that
/// macros make stand behind all others and nowhere else.
/// Two trees compare equal when no name, signature or attribute changed, wherever the items moved.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ItemTree {
    /// The items.
    pub items: Vec<Item>,
    /// `#![…]` of the file.
    pub attrs: Vec<Attr>,
    /// From here on the items are made by macros; none: all are written.
    pub made_from: Option<ItemIdx>,
}

/// An item's index in its [`ItemTree`].
pub type ItemIdx = u32;

/// One item. All ranges in it count from the item's first byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its name; empty for `use`, `impl`, macro calls and what did not parse.
    pub name: Name,
    /// The name's range; the keyword's for an item without a name.
    pub name_range: TextRange,
    /// Visibility.
    pub vis: Visibility,
    /// Outer attributes, doc comments left out.
    pub attrs: Vec<Attr>,
    /// The `mod`, `impl`, `trait`, `extern` block or item macro that it stands in.
    pub parent: Option<ItemIdx>,
    /// What it is.
    pub kind: LazyKind,
}

/// Visibility as written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Visibility {
    /// Nothing written.
    Private,
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`.
    Restricted(Box<Path>),
}

/// An attribute: `#[path(args)]` or `#[path = args]`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attr {
    /// The path, joined with `::`.
    pub path: Name,
    /// The text inside the delimiters, or the value after `=` without its quotes; single spaces between tokens.
    pub args: Name,
    /// `#[…]` with its brackets.
    #[serde(skip)]
    pub range: TextRange,
}

/// The kinds of item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// A function or method.
    Fn(FnItem),
    /// A struct or union.
    Struct(StructItem),
    /// An enum.
    Enum(EnumItem),
    /// A trait; its items are children.
    Trait { generics: Generics, supertraits: Vec<Bound> },
    /// An `impl` block; its items are children.
    Impl(ImplItem),
    /// A module: inline (its items are children) or `mod x;`.
    Mod { inline: bool },
    /// A `use`, flattened: one entry per name.
    Use(Vec<Import>),
    /// `extern crate name as rename;` — the item's name is the one brought into scope.
    ExternCrate { krate: Name },
    /// `const`, or an associated one.
    Const { ty: TypeRef, generics: Generics },
    /// `static`.
    Static { ty: TypeRef, mutable: bool },
    /// `type X = Y;`, or an associated type (with bounds and no type in a trait).
    TypeAlias { generics: Generics, bounds: Vec<Bound>, ty: Option<TypeRef> },
    /// `macro_rules! name` or `macro name`.
    MacroDef { exported: bool },
    /// A macro call whose tokens read as items; they are its children. Its path as written.
    MacroCall { path: Path },
    /// `include!("file.rs");`: the items of that file stand here. Its path from the folder of this one, as written.
    Include { file: Name },
    /// `extern "C" { … }`; its items are children.
    Extern,
    /// Something that did not parse, or a macro call that is opaque.
    Unknown,
}

/// What an item is, without what it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Shape {
    /// A function or method.
    Fn,
    /// A struct or union; with named fields it is a type and no value.
    Struct { named: bool },
    /// An enum.
    Enum,
    /// A trait.
    Trait,
    /// An `impl` block.
    Impl,
    /// A constant, or an associated one.
    Const,
    /// A static.
    Static,
    /// A type alias, or an associated type.
    TypeAlias,
    /// A kind that is read at once: modules, imports, macros.
    Other,
    /// Something that did not parse, or a macro call that is opaque.
    Unknown,
}

impl Shape {
    /// The shape of a kind.
    #[must_use]
    pub fn of(kind: &ItemKind) -> Self {
        match kind {
            ItemKind::Fn(_) => Self::Fn,
            ItemKind::Struct(data) => Self::Struct { named: matches!(data.fields, Fields::Named(_)) },
            ItemKind::Enum(_) => Self::Enum,
            ItemKind::Trait { .. } => Self::Trait,
            ItemKind::Impl(_) => Self::Impl,
            ItemKind::Const { .. } => Self::Const,
            ItemKind::Static { .. } => Self::Static,
            ItemKind::TypeAlias { .. } => Self::TypeAlias,
            ItemKind::Unknown => Self::Unknown,
            _ => Self::Other,
        }
    }
}

/// A function's signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FnItem {
    /// `<…>` and `where`.
    pub generics: Generics,
    /// How `self` is taken, if it is.
    pub self_param: Option<SelfParam>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// The written return type; none: unit.
    pub ret: Option<TypeRef>,
    /// `async fn`.
    pub is_async: bool,
    /// `const fn`.
    pub is_const: bool,
    /// Has a body (a trait's required method and a stub have none).
    pub has_body: bool,
    /// From `fn`'s first modifier (`pub`, `async`, …) to the last byte before the body or `;`.
    #[serde(skip)]
    pub signature_range: TextRange,
    /// The keyword `fn`.
    #[serde(skip)]
    pub fn_range: TextRange,
}

/// How a method takes `self`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SelfParam {
    /// `self`, `mut self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: Arc<Self>`, `self: Pin<&mut Self>`.
    Typed(TypeRef),
}

/// A parameter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Param {
    /// The pattern's name when it is a plain one.
    pub name: Option<Name>,
    /// Its type.
    pub ty: TypeRef,
}

/// A struct or union.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StructItem {
    /// `<…>` and `where`.
    pub generics: Generics,
    /// Its fields.
    pub fields: Fields,
}

/// An enum.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EnumItem {
    /// `<…>` and `where`.
    pub generics: Generics,
    /// Its variants, in order.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Fields,
    /// Its attributes (`cfg`).
    pub attrs: Vec<Attr>,
}

/// Fields of a struct or variant.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Fields {
    /// `struct S;`
    Unit,
    /// `struct S(A, B);` — named "0", "1", …
    Tuple(Vec<Field>),
    /// `struct S { a: A }`
    Named(Vec<Field>),
}

impl Fields {
    /// The fields in order.
    #[must_use]
    pub fn all(&self) -> &[Field] {
        match self {
            Fields::Unit => &[],
            Fields::Tuple(fields) | Fields::Named(fields) => fields,
        }
    }
}

/// A field.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name; a number for a tuple's.
    pub name: Name,
    /// Its type.
    pub ty: TypeRef,
    /// Visibility.
    pub vis: Visibility,
    /// Its attributes (`cfg`).
    pub attrs: Vec<Attr>,
    /// The name, or for a tuple's field the type.
    #[serde(skip)]
    pub range: TextRange,
}

/// An `impl` block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ImplItem {
    /// `<…>` and `where`.
    pub generics: Generics,
    /// The trait, if it is a trait's impl.
    pub trait_: Option<Path>,
    /// `impl !Trait for T`.
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRef,
}

/// The last names of the trait and of the type of an `impl` block.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct ImplNames {
    /// None for an `impl` of no trait.
    pub trait_: Option<Name>,
    /// None for types without a name, and for type parameters.
    pub self_ty: Option<Name>,
}

impl ImplItem {
    /// The names that it is written with.
    #[must_use]
    pub fn names(&self) -> ImplNames {
        ImplNames { trait_: self.trait_.as_ref().map(|path| path.last().clone()), self_ty: self.self_name() }
    }

    fn self_name(&self) -> Option<Name> {
        match &self.self_ty.kind {
            TypeRefKind::Path(path) => {
                let first = path.segments.first().map(|segment| &segment.name);
                let is_parameter = self.generics.params.iter().any(|param| Some(&param.name) == first);
                (path.qself.is_none() && !is_parameter).then(|| path.last().clone())
            }
            TypeRefKind::Dyn(bounds) => bounds.first().map(|bound| bound.path.last().clone()),
            _ => None,
        }
    }
}

/// One name that a `use` brings in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Import {
    /// The whole path, group prefixes included; for a glob, the path before `::*`.
    pub path: Path,
    /// What it brings in.
    pub kind: ImportKind,
}

/// What an import brings in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ImportKind {
    /// The path's last name.
    Plain,
    /// `as name`.
    Renamed(Name),
    /// `as _`: a trait's methods only.
    Anonymous,
    /// `::*`.
    Glob,
}

impl ItemTree {
    /// The item at `idx`.
    #[must_use]
    pub fn get(&self, idx: ItemIdx) -> Option<&Item> {
        self.items.get(idx as usize)
    }

    /// The written item that an item is, or was made by.
    #[must_use]
    pub fn written(&self, mut idx: ItemIdx) -> ItemIdx {
        while self.made_from.is_some_and(|from| idx >= from)
            && let Some(parent) = self.get(idx).and_then(|item| item.parent)
        {
            idx = parent;
        }
        idx
    }

    /// The items that stand directly in `parent` (`None`: in the file), in source order.
    pub fn children(&self, parent: Option<ItemIdx>) -> impl Iterator<Item = (ItemIdx, &Item)> {
        (0..).zip(&self.items).filter(move |(_, item)| item.parent == parent)
    }
}

impl Item {
    /// An item of which nothing is known but where it stands.
    #[must_use]
    pub fn unknown(parent: Option<ItemIdx>) -> Self {
        let kind = ItemKind::Unknown.into();
        let (name, name_range) = (Name::default(), TextRange::default());
        Self { name, name_range, vis: Visibility::Private, attrs: Vec::new(), parent, kind }
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> &ItemKind {
        self.kind.get()
    }

    /// What kind of item it is; cheaper than to ask for all of it.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.kind.shape()
    }

    /// Whether it is a function.
    #[must_use]
    pub fn is_fn(&self) -> bool {
        self.shape() == Shape::Fn
    }

    /// Whether it is an `impl` block.
    #[must_use]
    pub fn is_impl(&self) -> bool {
        self.shape() == Shape::Impl
    }

    /// The first attribute whose path is `path`.
    #[must_use]
    pub fn attr(&self, path: &str) -> Option<&Attr> {
        self.attrs.iter().find(|attr| attr.path == path)
    }

    /// The generic parameters, for kinds that have them.
    #[must_use]
    pub fn generics(&self) -> Option<&Generics> {
        match self.kind() {
            ItemKind::Fn(item) => Some(&item.generics),
            ItemKind::Struct(item) => Some(&item.generics),
            ItemKind::Enum(item) => Some(&item.generics),
            ItemKind::Impl(item) => Some(&item.generics),
            ItemKind::Trait { generics, .. }
            | ItemKind::TypeAlias { generics, .. }
            | ItemKind::Const { generics, .. } => Some(generics),
            _ => None,
        }
    }
}
