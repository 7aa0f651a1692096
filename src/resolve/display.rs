//! The full path of a definition, for messages and tables.

use crate::db::Db;
use crate::ir::{ItemKind, TypeRefKind};

use super::{Builtin, Def, DefId, Float, Int, ModuleId};

/// `tokio::time::sleep`, `std::fs::File::open`, `<core>` types by their names. The path is where the item is declared.
pub fn path_of(db: &dyn Db, def: Def) -> String {
    match def {
        Def::Mod(module) => module_path(db, module),
        Def::Builtin(builtin) => builtin_name(builtin).to_owned(),
        Def::Variant(variant) => {
            let tree = variant.def.tree(db);
            let name = match tree.get(variant.def.item(db)).map(crate::ir::Item::kind) {
                Some(ItemKind::Enum(data)) => data.variants.get(variant.index as usize).map(|v| v.name.clone()),
                _ => None,
            };
            format!("{}::{}", item_path(db, variant.def), name.unwrap_or_default())
        }
        Def::Fn(def)
        | Def::Struct(def)
        | Def::Enum(def)
        | Def::Trait(def)
        | Def::Alias(def)
        | Def::Const(def)
        | Def::Static(def)
        | Def::Macro(def) => item_path(db, def).to_string(),
    }
}

/// Kept, since rules ask for the paths of the same few functions at every call.
#[salsa::tracked(returns(ref))]
fn item_path(db: &dyn Db, def: DefId) -> Box<str> {
    let module = module_path(db, def.module(db).real(db));
    let name = def.name(db);
    match def.container(db).and_then(|container| container_name(db, container)) {
        Some(container) => format!("{module}::{container}::{name}"),
        None => format!("{module}::{name}"),
    }
    .into()
}

/// The name of a trait, or of the type that an `impl` is for.
fn container_name(db: &dyn Db, def: DefId) -> Option<String> {
    let tree = def.tree(db);
    let item = tree.get(def.item(db))?;
    match item.kind() {
        ItemKind::Trait { .. } => Some(item.name.to_string()),
        ItemKind::Impl(data) => match &data.self_ty.kind {
            TypeRefKind::Path(path) => Some(path.last().to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn module_path(db: &dyn Db, module: ModuleId) -> String {
    let mut names = Vec::new();
    let mut at = Some(module.index);
    let map = module.map(db);
    while let Some(data) = at.and_then(|index| map.modules.get(index as usize)) {
        if !data.name.is_empty() {
            names.push(data.name.clone());
        }
        at = data.parent;
    }
    names.push(module.krate.data(db).name.clone());
    names.reverse();
    names.join("::")
}

/// The name of a type of the language.
#[must_use]
pub fn builtin_name(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Bool => "bool",
        Builtin::Char => "char",
        Builtin::Str => "str",
        Builtin::Int(int) => int_name(int),
        Builtin::Float(float) => match float {
            Float::F16 => "f16",
            Float::F32 => "f32",
            Float::F64 => "f64",
            Float::F128 => "f128",
        },
    }
}

fn int_name(int: Int) -> &'static str {
    match int {
        Int::I8 => "i8",
        Int::I16 => "i16",
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::I128 => "i128",
        Int::Isize => "isize",
        Int::U8 => "u8",
        Int::U16 => "u16",
        Int::U32 => "u32",
        Int::U64 => "u64",
        Int::U128 => "u128",
        Int::Usize => "usize",
    }
}
