//! Paths in expressions.

use crate::ir::{Expr, ExprId, Fields, GenericArgs, ItemKind, Name, Path, PathSegment, TypeRef};
use crate::resolve::{Def, DefId, VariantId, resolve_path};
use crate::types::generics::generics_of;
use crate::types::lower::TyLower;
use crate::types::method::AssocItem;
use crate::types::signatures::value_ty;
use crate::types::{Args, Callee, Ty, TyKind};

use super::Infer;

impl Infer<'_> {
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path, expected: Option<&Ty>) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified_path(id, path, &qself.ty, qself.trait_segments);
        }
        let first = &path.segments[0].name;
        let is_self = first == "Self";
        let is_param = !path.global && generics_of(self.db, self.owner).index_of(first).is_some();
        if is_self || is_param {
            let ty = self.written_path(path, 1);
            return match path.segments.len() {
                1 if is_self => self.ctor_of(&ty),
                // A const parameter: nearly always a length.
                1 => Ty::new(TyKind::Int(crate::resolve::Int::Usize)),
                _ => self.assoc_path(id, ty, &path.segments[1..]),
            };
        }
        let resolved = resolve_path(self.db, self.module, path);
        if let Some(ty) = self.outer_variable(path) {
            // In an expansion, an item of the same name may be meant as well.
            return if resolved.defs.values.is_some() { Ty::unknown() } else { ty };
        }
        let rest = &path.segments[resolved.used.min(path.segments.len())..];
        if rest.is_empty() {
            let Some(def) = resolved.defs.values else { return Ty::unknown() };
            self.result.paths.insert(id, def);
            return self.value_path(id, def, path, expected);
        }
        match resolved.defs.types {
            Some(Def::Trait(trait_)) => self.trait_path(id, trait_, path, resolved.used),
            Some(_) => {
                let ty = self.written_path(path, resolved.used);
                self.assoc_path(id, ty, rest)
            }
            None => Ty::unknown(),
        }
    }

    /// The type that the first `used` segments name, with variables for arguments that are left out.
    fn written_path(&mut self, path: &Path, used: usize) -> Ty {
        let path = Path { segments: path.segments[..used].to_vec(), ..path.clone() };
        let range = path.range;
        self.written(&TypeRef { kind: crate::ir::TypeRefKind::Path(path), range })
    }

    fn value_path(&mut self, id: ExprId, def: Def, path: &Path, expected: Option<&Ty>) -> Ty {
        let last = path.segments.last().and_then(|segment| segment.args.as_deref());
        match def {
            Def::Fn(def) => {
                let args = self.own_args(def, Vec::new(), last);
                self.fn_item(id, def, args, None)
            }
            Def::Const(def) | Def::Static(def) => {
                let ty = value_ty(self.db, def).clone();
                self.solver.normalize(&ty)
            }
            Def::Struct(def) => {
                let args = self.own_args(def, Vec::new(), last);
                self.struct_ctor(def, args)
            }
            Def::Variant(variant) => {
                // `None::<T>` and `Option::<T>::None`
                let on_enum = path.segments.iter().rev().nth(1).and_then(|segment| segment.args.as_deref());
                let args = self.own_args(variant.def, Vec::new(), last.or(on_enum));
                let ty = self.variant_ctor(variant, args);
                if let (TyKind::Adt(..), Some(expected)) = (ty.kind(), expected) {
                    self.solver.table.try_unify(&ty, expected);
                }
                ty
            }
            _ => Ty::unknown(),
        }
    }

    /// The arguments of a definition: the parent's, then its own as written, or variables.
    pub(super) fn own_args(&mut self, def: DefId, parent: Vec<Ty>, written: Option<&GenericArgs>) -> Args {
        let count = generics_of(self.db, def).names.len();
        let mut args = parent;
        if let Some(written) = written {
            for ty in &written.types {
                if args.len() < count {
                    let ty = self.written(ty);
                    args.push(ty);
                }
            }
        }
        while args.len() < count {
            args.push(self.fresh());
        }
        args.into()
    }

    fn fn_item(&mut self, id: ExprId, def: DefId, args: Args, trait_fn: Option<(DefId, Ty)>) -> Ty {
        self.path_callees.insert(id, Callee { def, args: args.clone(), trait_fn });
        Ty::new(TyKind::FnDef(def, args))
    }

    fn struct_ctor(&mut self, def: DefId, args: Args) -> Ty {
        let tree = def.tree(self.db);
        match tree.get(def.item(self.db)).map(crate::ir::Item::kind) {
            Some(ItemKind::Struct(data)) if matches!(data.fields, Fields::Tuple(_)) => {
                Ty::new(TyKind::StructCtor(def, args))
            }
            _ => Ty::new(TyKind::Adt(def, args)),
        }
    }

    fn variant_ctor(&mut self, variant: VariantId, args: Args) -> Ty {
        let tree = variant.def.tree(self.db);
        let fields = match tree.get(variant.def.item(self.db)).map(crate::ir::Item::kind) {
            Some(ItemKind::Enum(data)) => data.variants.get(variant.index as usize).map(|variant| &variant.fields),
            _ => None,
        };
        match fields {
            Some(Fields::Tuple(_)) => Ty::new(TyKind::VariantCtor(variant, args)),
            _ => Ty::new(TyKind::Adt(variant.def, args)),
        }
    }

    /// `Self(…)` and `Self`.
    fn ctor_of(&mut self, ty: &Ty) -> Ty {
        match ty.as_adt() {
            Some((def, args)) => self.struct_ctor(def, args.clone()),
            None => Ty::unknown(),
        }
    }

    /// `Type::name`, `Type::Assoc::name`.
    fn assoc_path(&mut self, id: ExprId, mut ty: Ty, rest: &[PathSegment]) -> Ty {
        let [middle @ .., last] = rest else { return Ty::unknown() };
        for segment in middle {
            ty = self.assoc_ty_of(&ty, &segment.name);
        }
        if let Some(ty) = self.variant_of(id, &ty, last) {
            return ty;
        }
        let ty = self.known(&ty);
        if let TyKind::Projection(..) = ty.kind() {
            let ty = self.solver.normalize(&ty);
            return self.assoc_item(id, &ty, last);
        }
        self.assoc_item(id, &ty, last)
    }

    fn assoc_ty_of(&mut self, ty: &Ty, name: &Name) -> Ty {
        let traits = crate::resolve::traits_in_scope(self.db, self.module);
        for trait_ in traits {
            let data = crate::types::signatures::trait_data(self.db, trait_);
            if data.assoc_types.iter().any(|assoc| assoc.name == *name) {
                let args = crate::types::solve::one(ty.clone());
                if let Some(ty) = self.solver.project(trait_, name, &args) {
                    return ty;
                }
            }
        }
        Ty::unknown()
    }

    /// `Self::Variant`, `Alias::Variant`.
    fn variant_of(&mut self, id: ExprId, ty: &Ty, segment: &PathSegment) -> Option<Ty> {
        let (def, args) = ty.as_adt().map(|(def, args)| (def, args.clone()))?;
        let variant = variant_named(self.db, def, &segment.name)?;
        self.result.paths.insert(id, Def::Variant(variant));
        Some(self.variant_ctor(variant, args))
    }

    fn assoc_item(&mut self, id: ExprId, ty: &Ty, segment: &PathSegment) -> Ty {
        if ty.is_unknown() {
            return Ty::unknown();
        }
        let found = self.solver.lookup_assoc(ty, &segment.name, self.module);
        let Some(found) = found else { return Ty::unknown() };
        self.found_assoc(id, found, segment.args.as_deref())
    }

    fn found_assoc(&mut self, id: ExprId, found: AssocItem, written: Option<&GenericArgs>) -> Ty {
        self.result.paths.insert(id, found.item);
        match found.item {
            Def::Fn(def) => {
                let args = self.own_args(def, found.parent_args, written);
                self.fn_item(id, def, args, found.trait_fn)
            }
            Def::Const(def) => {
                let ty = value_ty(self.db, def).subst(&found.parent_args);
                self.solver.normalize(&ty)
            }
            _ => Ty::unknown(),
        }
    }

    /// `Trait::name`.
    fn trait_path(&mut self, id: ExprId, trait_: DefId, path: &Path, used: usize) -> Ty {
        let [segment] = &path.segments[used..] else { return Ty::unknown() };
        let self_ty = self.fresh();
        let written = path.segments[used - 1].args.as_deref();
        let written: Option<Args> = written.map(|written| written.types.iter().map(|ty| self.written(ty)).collect());
        match self.solver.lookup_trait_assoc(trait_, &self_ty, &segment.name, written.as_ref()) {
            Some(found) => self.found_assoc(id, found, segment.args.as_deref()),
            None => Ty::unknown(),
        }
    }

    /// `<T as Trait>::name`, `<T>::name`.
    fn qualified_path(&mut self, id: ExprId, path: &Path, ty: &TypeRef, trait_segments: usize) -> Ty {
        let self_ty = self.written(ty);
        if trait_segments == 0 {
            return self.assoc_path(id, self_ty, &path.segments);
        }
        let trait_path = Path { qself: None, segments: path.segments[..trait_segments].to_vec(), ..path.clone() };
        let bound = {
            let table = &mut self.solver.table;
            let mut hole = || table.fresh();
            let mut lower = TyLower::new(self.db, self.owner).in_module(self.module).holes(&mut hole);
            lower.trait_ref(&trait_path, Some(&self_ty))
        };
        let (Some(bound), [segment]) = (bound, &path.segments[trait_segments..]) else { return Ty::unknown() };
        match self.solver.lookup_trait_assoc(bound.trait_, &self_ty, &segment.name, Some(&bound.args)) {
            Some(found) => self.found_assoc(id, found, segment.args.as_deref()),
            None => Ty::unknown(),
        }
    }

    /// The struct or variant that a pattern or struct literal names, and its type with variables for its arguments.
    pub(super) fn struct_path_def(&mut self, path: &Path) -> (Option<Def>, Ty) {
        let first = &path.segments[0].name;
        if path.qself.is_none() && first != "Self" {
            let resolved = resolve_path(self.db, self.module, path);
            if resolved.used == path.segments.len() {
                let def = resolved.defs.types.or(resolved.defs.values);
                if let Some(Def::Variant(variant)) = def {
                    let args = path.segments.iter().rev().take(2).find_map(|segment| segment.args.as_deref());
                    let args = self.own_args(variant.def, Vec::new(), args);
                    return (def, Ty::new(TyKind::Adt(variant.def, args)));
                }
                return (def, self.written_path(path, path.segments.len()));
            }
        }
        if path.segments.len() > 1 && path.qself.is_none() {
            // `Self::Variant`, `Alias::Variant`
            let used = path.segments.len() - 1;
            let ty = self.written_path(path, used);
            if let Some((adt, _)) = ty.as_adt()
                && let Some(variant) = variant_named(self.db, adt, &path.segments[used].name)
            {
                return (Some(Def::Variant(variant)), ty);
            }
        }
        (None, self.written_path(path, path.segments.len()))
    }

    /// The function that a path expression names.
    pub(super) fn callee_of(&self, callee: ExprId) -> Option<Callee> {
        matches!(self.body.exprs[callee], Expr::Path(_)).then(|| self.path_callees.get(&callee).cloned()).flatten()
    }
}

fn variant_named(db: &dyn crate::db::Db, def: DefId, name: &str) -> Option<VariantId> {
    let tree = def.tree(db);
    let ItemKind::Enum(data) = tree.get(def.item(db))?.kind() else { return None };
    let index = data.variants.iter().position(|variant| variant.name == name)?;
    Some(VariantId { def, index: u32::try_from(index).ok()? })
}
