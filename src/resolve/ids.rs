//! Names of definitions.

use crate::db::{Crate, Db, SourceFile};
use crate::ir::ItemIdx;

/// A definition: an item of a file as a certain crate sees it, or an item declared in a function's body.
///
/// Stable while only bodies change. Never collected, so that it may be kept anywhere.
#[salsa::interned(unsafe(no_lifetime), revisions = usize::MAX, debug)]
pub struct DefId {
    /// The crate it belongs to.
    #[returns(copy)]
    pub krate: Crate,
    /// Its file.
    #[returns(copy)]
    pub file: SourceFile,
    /// The function in whose body's tree `item` stands; none: the file's own tree.
    #[returns(copy)]
    pub body: Option<ItemIdx>,
    /// Its index in that tree.
    #[returns(copy)]
    pub item: ItemIdx,
}

/// A variant of an enum.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct VariantId {
    /// The enum.
    pub def: DefId,
    /// Its place in it.
    pub index: u32,
}

/// What a path can name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Def {
    /// A module; the crate root is its root module.
    Mod(ModuleId),
    /// A function, method or associated function.
    Fn(DefId),
    /// A struct or union: the type, and for a tuple or unit struct the value.
    Struct(DefId),
    /// An enum.
    Enum(DefId),
    /// A variant.
    Variant(VariantId),
    /// A trait.
    Trait(DefId),
    /// `type X = …`, or an associated type.
    Alias(DefId),
    /// A constant, or an associated one.
    Const(DefId),
    /// A static.
    Static(DefId),
    /// A macro.
    Macro(DefId),
    /// A type of the language.
    Builtin(Builtin),
}

/// A module of a crate, or a block of a function that declares items.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ModuleId {
    /// The crate.
    pub krate: Crate,
    /// The function in whose body it stands, by file and item; none for a real module.
    pub block: Option<(SourceFile, u32)>,
    /// Its index in the `DefMap` of the crate or of the function; 0 is the crate's root.
    pub index: u32,
}

impl DefId {
    /// The function in whose body it is declared, by file and item.
    pub fn in_body_of(self, db: &dyn Db) -> Option<(SourceFile, ItemIdx)> {
        Some((self.file(db), self.body(db)?))
    }

    /// Another item of the same tree.
    #[must_use]
    pub fn sibling(self, db: &dyn Db, item: ItemIdx) -> DefId {
        DefId::new(db, self.krate(db), self.file(db), self.body(db), item)
    }
}

/// A type of the language that has a name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// An integer.
    Int(Int),
    /// `f32`, `f64`, and the unstable ones.
    Float(Float),
}

/// An integer type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Int {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

/// A floating-point type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Float {
    F16,
    F32,
    F64,
    F128,
}

impl Builtin {
    /// The type of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Builtin> {
        Some(match name {
            "bool" => Builtin::Bool,
            "char" => Builtin::Char,
            "str" => Builtin::Str,
            "f16" => Builtin::Float(Float::F16),
            "f32" => Builtin::Float(Float::F32),
            "f64" => Builtin::Float(Float::F64),
            "f128" => Builtin::Float(Float::F128),
            _ => Builtin::Int(Int::from_name(name)?),
        })
    }
}

impl Int {
    /// The type of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Int> {
        Some(match name {
            "i8" => Int::I8,
            "i16" => Int::I16,
            "i32" => Int::I32,
            "i64" => Int::I64,
            "i128" => Int::I128,
            "isize" => Int::Isize,
            "u8" => Int::U8,
            "u16" => Int::U16,
            "u32" => Int::U32,
            "u64" => Int::U64,
            "u128" => Int::U128,
            "usize" => Int::Usize,
            _ => return None,
        })
    }
}

/// The names that a path can mean at once: a type, a value and a macro.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PerNs {
    /// In the type namespace.
    pub types: Option<Def>,
    /// In the value namespace.
    pub values: Option<Def>,
    /// In the macro namespace.
    pub macros: Option<Def>,
}

impl PerNs {
    /// Whether nothing has that name.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.types.is_none() && self.values.is_none() && self.macros.is_none()
    }

    /// Fills the namespaces that are empty from `other`.
    #[must_use]
    pub fn or(self, other: PerNs) -> PerNs {
        PerNs {
            types: self.types.or(other.types),
            values: self.values.or(other.values),
            macros: self.macros.or(other.macros),
        }
    }
}
