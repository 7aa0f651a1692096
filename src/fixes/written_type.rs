//! Types as they can be written in a module.

use crate::cx::FnCx;
use crate::ir::{Name, Path};
use crate::resolve::{Def, DefId, path_of, resolve_path};
use crate::types::{Ty, TyKind};

/// The text of a type that names it where a function stands. None where it has no name there, or borrows.
#[must_use]
pub fn written(cx: &FnCx<'_>, ty: &Ty) -> Option<String> {
    match ty.kind() {
        TyKind::Bool => Some("bool".to_owned()),
        TyKind::Char => Some("char".to_owned()),
        TyKind::Str => Some("str".to_owned()),
        TyKind::Int(int) => Some(path_of(cx.db, Def::Builtin(crate::resolve::Builtin::Int(*int)))),
        TyKind::Float(float) => Some(path_of(cx.db, Def::Builtin(crate::resolve::Builtin::Float(*float)))),
        TyKind::Slice(item) => Some(format!("[{}]", written(cx, item)?)),
        TyKind::Array(item, Some(len)) => Some(format!("[{}; {len}]", written(cx, item)?)),
        TyKind::Ref(mutable, inner) => Some(format!("&{}{}", if *mutable { "mut " } else { "" }, written(cx, inner)?)),
        TyKind::Tuple(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(|part| written(cx, part)).collect();
            let parts = parts?;
            Some(if parts.len() == 1 { format!("({},)", parts[0]) } else { format!("({})", parts.join(", ")) })
        }
        TyKind::Adt(def, args) => {
            let name = name_of(cx, *def)?;
            let tree = def.tree(cx.db);
            let generics = tree.get(def.item(cx.db))?.generics()?;
            if !generics.lifetimes.is_empty() {
                return None;
            }
            let args: Option<Vec<String>> = args.iter().map(|arg| written(cx, arg)).collect();
            let args = args?;
            Some(if args.is_empty() { name } else { format!("{name}<{}>", args.join(", ")) })
        }
        _ => None,
    }
}

/// The shortest path that leads to a type: its name, if the module has it, else all of it.
fn name_of(cx: &FnCx<'_>, def: DefId) -> Option<String> {
    let leads_there = |text: &str| {
        let path = Path::from_names(text.split("::"), crate::text::TextRange::default());
        let found = resolve_path(cx.db, cx.module(), &path);
        let is_it = matches!(found.defs.types, Some(Def::Struct(other) | Def::Enum(other)) if other == def);
        (is_it && found.used == path.segments.len()).then(|| text.to_owned())
    };
    let name: Name = def.name(cx.db);
    let whole = path_of(cx.db, Def::Struct(def));
    let own = whole.split_once("::").map(|(_, rest)| format!("crate::{rest}"));
    leads_there(&name).or_else(|| leads_there(&whole)).or_else(|| leads_there(&own?))
}
