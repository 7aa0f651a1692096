//! Types as people and rustc write them: last names only, without lifetimes.

use crate::db::Db;
use crate::ir::{ItemKind, Name};
use crate::resolve::{Builtin, Def, DefId, path_of};

use super::{Args, TraitBound, Ty, TyKind};

/// No type is written out deeper.
const MAX_DEPTH: u32 = 24;

/// A type as text: `Option<&mut Vec<u8>>`. What is not known is `_`; a function, closure or anonymous future is told by its
/// kind alone.
#[must_use]
pub fn type_text(db: &dyn Db, ty: &Ty) -> String {
    let mut writer = Writer { db, text: String::new(), depth: 0 };
    writer.ty(ty);
    writer.text
}

struct Writer<'a> {
    db: &'a dyn Db,
    text: String,
    depth: u32,
}

impl Writer<'_> {
    fn ty(&mut self, ty: &Ty) {
        if self.depth >= MAX_DEPTH {
            return self.text.push('…');
        }
        self.depth += 1;
        self.kind(ty.kind());
        self.depth -= 1;
    }

    fn kind(&mut self, kind: &TyKind) {
        match kind {
            TyKind::Unknown | TyKind::Var(_) => self.text.push('_'),
            TyKind::IntVar(_) => self.text.push_str("{integer}"),
            TyKind::FloatVar(_) => self.text.push_str("{float}"),
            TyKind::Never => self.text.push('!'),
            TyKind::Bool => self.builtin(Builtin::Bool),
            TyKind::Char => self.builtin(Builtin::Char),
            TyKind::Str => self.builtin(Builtin::Str),
            TyKind::Int(int) => self.builtin(Builtin::Int(*int)),
            TyKind::Float(float) => self.builtin(Builtin::Float(*float)),
            TyKind::Adt(def, args) => self.named(*def, args),
            TyKind::Ref(mutable, inner) => self.prefixed(if *mutable { "&mut " } else { "&" }, inner),
            TyKind::Ptr(mutable, inner) => self.prefixed(if *mutable { "*mut " } else { "*const " }, inner),
            TyKind::Tuple(args) => self.tuple(args),
            TyKind::Slice(inner) => self.bracketed(inner, ""),
            TyKind::Array(inner, Some(len)) => self.bracketed(inner, &format!("; {len}")),
            TyKind::Array(inner, None) => self.bracketed(inner, "; _"),
            TyKind::FnDef(..) | TyKind::StructCtor(..) | TyKind::VariantCtor(..) => self.text.push_str("{fn}"),
            TyKind::FnPtr(params, ret) => {
                self.text.push_str("fn(");
                self.list(params);
                self.text.push(')');
                self.output(ret);
            }
            TyKind::Closure(_) => self.text.push_str("{closure}"),
            TyKind::Future(_, output) => {
                self.text.push_str("impl Future<Output = ");
                self.ty(output);
                self.text.push('>');
            }
            TyKind::Opaque(opaque) => self.bounds("impl ", &opaque.bounds),
            TyKind::Dyn(bounds) => self.bounds("dyn ", bounds),
            TyKind::Param(_, name) if name.is_empty() => self.text.push_str("impl _"),
            TyKind::Param(_, name) => self.text.push_str(name),
            TyKind::Projection(trait_, name, args) => self.projection(*trait_, name, args),
        }
    }

    fn builtin(&mut self, builtin: Builtin) {
        let name = path_of(self.db, Def::Builtin(builtin));
        self.text.push_str(&name);
    }

    fn named(&mut self, def: DefId, args: &[Ty]) {
        self.text.push_str(&def.name(self.db));
        let types = self.type_args(def, args);
        self.angles(&types, &[]);
    }

    /// The arguments that are types, and of constants those that are known.
    fn type_args<'t>(&self, def: DefId, args: &'t [Ty]) -> Vec<&'t Ty> {
        let tree = def.tree(self.db);
        let params = tree.get(def.item(self.db)).and_then(crate::ir::Item::generics);
        let is_const = |index: usize| {
            let at = params.map_or(index, |generics| {
                let own = generics.params.len();
                index + own.saturating_sub(args.len())
            });
            params.and_then(|generics| generics.params.get(at)).is_some_and(|param| param.is_const)
        };
        args.iter().enumerate().filter(|(index, _)| !is_const(*index)).map(|(_, ty)| ty).collect()
    }

    fn angles(&mut self, types: &[&Ty], assoc: &[(Name, Ty)]) {
        if types.is_empty() && assoc.is_empty() {
            return;
        }
        self.text.push('<');
        for (index, ty) in types.iter().enumerate() {
            self.comma(index);
            self.ty(ty);
        }
        for (index, (name, ty)) in assoc.iter().enumerate() {
            self.comma(types.len() + index);
            self.text.push_str(name);
            self.text.push_str(" = ");
            self.ty(ty);
        }
        self.text.push('>');
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.text.push_str(", ");
        }
    }

    fn prefixed(&mut self, prefix: &str, inner: &Ty) {
        self.text.push_str(prefix);
        self.ty(inner);
    }

    fn tuple(&mut self, args: &Args) {
        self.text.push('(');
        self.list(args);
        self.text.push_str(if args.len() == 1 { ",)" } else { ")" });
    }

    fn list(&mut self, types: &[Ty]) {
        for (index, ty) in types.iter().enumerate() {
            self.comma(index);
            self.ty(ty);
        }
    }

    fn bracketed(&mut self, inner: &Ty, len: &str) {
        self.text.push('[');
        self.ty(inner);
        self.text.push_str(len);
        self.text.push(']');
    }

    fn output(&mut self, ret: &Ty) {
        if *ret != Ty::unit() {
            self.text.push_str(" -> ");
            self.ty(ret);
        }
    }

    fn bounds(&mut self, prefix: &str, bounds: &[TraitBound]) {
        self.text.push_str(prefix);
        for (index, bound) in bounds.iter().enumerate() {
            if index > 0 {
                self.text.push_str(" + ");
            }
            self.bound(bound);
        }
    }

    fn bound(&mut self, bound: &TraitBound) {
        self.text.push_str(&bound.trait_.name(self.db));
        let is_fn = bound.trait_.name(self.db).contains("Fn");
        match (bound.args.first().map(Ty::kind), bound.assoc.first()) {
            (Some(TyKind::Tuple(params)), output) if is_fn => {
                self.text.push('(');
                self.list(params);
                self.text.push(')');
                output.iter().for_each(|(_, ret)| self.output(ret));
            }
            _ => {
                let types: Vec<&Ty> = bound.args.iter().collect();
                self.angles(&types, &bound.assoc);
            }
        }
    }

    fn projection(&mut self, trait_: DefId, name: &str, args: &Args) {
        self.text.push('<');
        args.iter().take(1).for_each(|ty| self.ty(ty));
        self.text.push_str(" as ");
        self.text.push_str(&trait_.name(self.db));
        let types: Vec<&Ty> = args.iter().skip(1).collect();
        self.angles(&types, &[]);
        self.text.push_str(">::");
        self.text.push_str(name);
    }
}

/// The name of what a definition is a part of, for tables: `HashMap` for a method of it.
#[must_use]
pub fn container_text(db: &dyn Db, def: DefId) -> String {
    let Some(container) = def.container(db) else { return String::new() };
    let tree = container.tree(db);
    match tree.get(container.item(db)).map(crate::ir::Item::kind) {
        Some(ItemKind::Impl(_)) => type_text(db, &super::signatures::impl_data(db, container).self_ty),
        _ => container.name(db).to_string(),
    }
}
