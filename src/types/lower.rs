//! From written types to type terms.

use std::sync::Arc;

use crate::db::Db;
use crate::ir::{self, GenericArgs, ItemKind, Name, Path, TypeRef, TypeRefKind};
use crate::resolve::{Builtin, Def, DefId, ModuleId, resolve_path};

use super::generics::{Generics, generics_of};
use super::signatures::{alias_data, impl_data, supertraits, trait_data};
use super::{Args, OpaqueTy, TraitBound, Ty, TyKind};

/// No alias chain and no written type is deeper.
const MAX_DEPTH: u32 = 64;

/// Lowers the types that are written in a definition.
pub struct TyLower<'a> {
    db: &'a dyn Db,
    module: ModuleId,
    /// The definition whose parameters are in scope.
    owner: DefId,
    generics: &'a Generics,
    impl_mode: ImplMode,
    impl_count: u32,
    depth: u32,
    holes: Option<&'a mut dyn FnMut() -> Ty>,
}

/// What `impl Trait` means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ImplMode {
    /// A generic parameter without a name.
    Param,
    /// A type that the function chooses.
    Opaque,
}

impl<'a> TyLower<'a> {
    /// Lowers types written in `owner`.
    pub fn new(db: &'a dyn Db, owner: DefId) -> Self {
        let module = owner.module(db);
        Self {
            db,
            module,
            owner,
            generics: generics_of(db, owner),
            impl_mode: ImplMode::Opaque,
            impl_count: 0,
            depth: 0,
            holes: None,
        }
    }

    /// In a block of the owner's body that declares items.
    #[must_use]
    pub fn in_module(self, module: ModuleId) -> Self {
        Self { module, ..self }
    }

    /// What `impl Trait` means from here on.
    #[must_use]
    pub fn impls(self, impl_mode: ImplMode) -> Self {
        Self { impl_mode, impl_count: 0, ..self }
    }

    /// What stands for `_`, and for arguments that are left out in an expression.
    #[must_use]
    pub fn holes(self, holes: &'a mut dyn FnMut() -> Ty) -> Self {
        Self { holes: Some(holes), ..self }
    }

    fn hole(&mut self) -> Ty {
        self.holes.as_mut().map_or_else(Ty::unknown, |hole| hole())
    }

    /// The type that is written.
    pub fn ty(&mut self, ty: &TypeRef) -> Ty {
        if self.depth >= MAX_DEPTH {
            return Ty::unknown();
        }
        self.depth += 1;
        let result = self.ty_inner(ty);
        self.depth -= 1;
        result
    }

    fn ty_inner(&mut self, ty: &TypeRef) -> Ty {
        match &ty.kind {
            TypeRefKind::Path(path) => self.path_ty(path),
            TypeRefKind::Ref { mutable, inner, .. } => Ty::reference(*mutable, self.ty(inner)),
            TypeRefKind::Ptr { mutable, inner } => Ty::new(TyKind::Ptr(*mutable, self.ty(inner))),
            TypeRefKind::Tuple(all) => Ty::new(TyKind::Tuple(self.all(all))),
            TypeRefKind::Slice(inner) => Ty::new(TyKind::Slice(self.ty(inner))),
            TypeRefKind::Array { inner, len, .. } => Ty::new(TyKind::Array(self.ty(inner), *len)),
            TypeRefKind::Fn { params, ret } => {
                let params = self.all(params);
                let ret = ret.as_ref().map_or_else(Ty::unit, |ret| self.ty(ret));
                Ty::new(TyKind::FnPtr(params, ret))
            }
            TypeRefKind::Impl(bounds) => self.impl_ty(bounds),
            TypeRefKind::Dyn(bounds) => Ty::new(TyKind::Dyn(self.bounds(bounds, None).into())),
            TypeRefKind::Never => Ty::new(TyKind::Never),
            TypeRefKind::Infer => self.hole(),
            TypeRefKind::Const(_) | TypeRefKind::Unknown => Ty::unknown(),
        }
    }

    fn all(&mut self, types: &[TypeRef]) -> Args {
        types.iter().map(|ty| self.ty(ty)).collect()
    }

    fn impl_ty(&mut self, bounds: &[ir::Bound]) -> Ty {
        let index = self.impl_count;
        self.impl_count += 1;
        match self.impl_mode {
            ImplMode::Param => {
                let first = self.generics.names.iter().position(smol_str::SmolStr::is_empty);
                let first = first.and_then(|first| u32::try_from(first).ok()).unwrap_or(0);
                Ty::new(TyKind::Param(first + index, Name::default()))
            }
            ImplMode::Opaque => Ty::new(TyKind::Opaque(Arc::new(OpaqueTy {
                def: self.owner,
                index,
                args: self.generics.identity(),
                bounds: self.bounds(bounds, None).into(),
            }))),
        }
    }

    /// The bounds whose traits are known, as said of `self_ty`.
    pub fn bounds(&mut self, bounds: &[ir::Bound], self_ty: Option<&Ty>) -> Vec<TraitBound> {
        let known = bounds.iter().filter(|bound| !bound.maybe);
        known.filter_map(|bound| self.trait_ref(&bound.path, self_ty)).collect()
    }

    /// A trait path with its arguments, as said of `self_ty`.
    pub fn trait_ref(&mut self, path: &Path, self_ty: Option<&Ty>) -> Option<TraitBound> {
        let resolved = resolve_path(self.db, self.module, path);
        let Some(Def::Trait(trait_)) = resolved.defs.types else { return None };
        if resolved.used != path.segments.len() {
            return None;
        }
        let written = path.segments.last()?.args.as_deref();
        let args: Args = self.generic_args(trait_, written, self_ty).into();
        let mut assoc: Vec<(Name, Ty)> = Vec::new();
        if let Some(written) = written {
            assoc.extend(written.assoc.iter().map(|(name, ty)| (name.clone(), self.ty(ty))));
            if let Some(output) = &written.fn_output {
                assoc.push(("Output".into(), self.ty(output)));
            }
        }
        Some(TraitBound { trait_, args, assoc })
    }

    /// The arguments of a type, or those of a trait after `Self`: as written, then by default.
    fn generic_args(&mut self, def: DefId, written: Option<&GenericArgs>, self_ty: Option<&Ty>) -> Vec<Ty> {
        let generics = generics_of(self.db, def);
        let is_trait = generics.names.first().is_some_and(|name| name == "Self");
        let mut args: Vec<Ty> = written.map(|written| self.all(&written.types).to_vec()).unwrap_or_default();
        let none_written = args.is_empty();
        args.truncate(generics.own_count);
        if args.len() == generics.own_count {
            return args;
        }
        let tree = def.tree(self.db);
        let params =
            tree.get(def.item(self.db)).and_then(ir::Item::generics).map(|generics| generics.params.as_slice());
        for index in args.len()..generics.own_count {
            let default = params.and_then(|params| params.get(index)).and_then(|param| param.default.as_ref());
            let arg = match default {
                // In an expression nothing written means "to be inferred", not the default.
                Some(default) if !none_written || self.holes.is_none() => {
                    let parent = is_trait.then(|| self_ty.cloned().unwrap_or_else(Ty::unknown));
                    let known: Vec<Ty> = parent.into_iter().chain(args.iter().cloned()).collect();
                    TyLower { depth: self.depth + 1, ..TyLower::new(self.db, def) }.ty(default).subst(&known)
                }
                _ => self.hole(),
            };
            args.push(arg);
        }
        args
    }

    /// The type that a path names.
    pub fn path_ty(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified(path, &qself.ty, qself.trait_segments);
        }
        let first = &path.segments[0].name;
        if !path.global {
            if first == "Self" {
                let ty = self.self_ty();
                return self.assoc_chain(ty, &path.segments[1..]);
            }
            if let Some(index) = self.generics.index_of(first).filter(|_| !first.is_empty()) {
                let ty = Ty::new(TyKind::Param(index, first.clone()));
                return self.assoc_chain(ty, &path.segments[1..]);
            }
        }
        let resolved = resolve_path(self.db, self.module, path);
        let Some(def) = resolved.defs.types else { return Ty::unknown() };
        // `use std::str;` leaves `&str` what it is.
        if let (Def::Mod(_), Some(name)) = (def, path.as_ident())
            && let Some(builtin) = Builtin::from_name(name)
        {
            return builtin_ty(builtin);
        }
        let args = resolved.used.checked_sub(1).and_then(|last| path.segments[last].args.as_deref());
        let ty = self.def_ty(def, args);
        self.assoc_chain(ty, &path.segments[resolved.used..])
    }

    /// The type that a definition is, with written arguments.
    pub fn def_ty(&mut self, def: Def, written: Option<&GenericArgs>) -> Ty {
        match def {
            Def::Builtin(builtin) => builtin_ty(builtin),
            Def::Struct(def) | Def::Enum(def) => {
                Ty::new(TyKind::Adt(def, self.generic_args(def, written, None).into()))
            }
            Def::Alias(def) => {
                if self.depth >= MAX_DEPTH / 2 {
                    return Ty::unknown();
                }
                let args = self.generic_args(def, written, None);
                alias_data(self.db, def).ty.as_ref().map_or_else(Ty::unknown, |ty| ty.subst(&args))
            }
            // A bare trait name as a type is a trait object of old editions.
            Def::Trait(trait_) => Ty::new(TyKind::Dyn(Arc::new([TraitBound {
                trait_,
                args: self.generic_args(trait_, written, None).into(),
                assoc: Vec::new(),
            }]))),
            _ => Ty::unknown(),
        }
    }

    /// What `Self` is in the owner.
    pub fn self_ty(&mut self) -> Ty {
        if let Some(index) = self.generics.index_of("Self") {
            return Ty::new(TyKind::Param(index, "Self".into()));
        }
        let container = match self.owner.container(self.db) {
            Some(container) => container,
            None => self.owner,
        };
        let tree = container.tree(self.db);
        match tree.get(container.item(self.db)).map(ir::Item::kind) {
            // An `impl` of itself: its header is being lowered.
            Some(ItemKind::Impl(_)) if container == self.owner => {
                match tree.items[container.item(self.db) as usize].kind() {
                    ItemKind::Impl(data) => self.ty(&data.self_ty),
                    _ => Ty::unknown(),
                }
            }
            Some(ItemKind::Impl(_)) => impl_data(self.db, container).self_ty.clone(),
            Some(ItemKind::Struct(_) | ItemKind::Enum(_)) => {
                Ty::new(TyKind::Adt(container, generics_of(self.db, container).identity()))
            }
            _ => Ty::unknown(),
        }
    }

    /// `<T as Trait>::Name…`, `<T>::Name…`
    fn qualified(&mut self, path: &Path, ty: &TypeRef, trait_segments: usize) -> Ty {
        let self_ty = self.ty(ty);
        if trait_segments == 0 {
            return self.assoc_chain(self_ty, &path.segments);
        }
        let trait_path = Path { qself: None, segments: path.segments[..trait_segments].to_vec(), ..path.clone() };
        let Some(bound) = self.trait_ref(&trait_path, Some(&self_ty)) else { return Ty::unknown() };
        let Some(name) = path.segments.get(trait_segments) else { return Ty::unknown() };
        let args: Args = std::iter::once(self_ty).chain(bound.args.iter().cloned()).collect();
        let ty = Ty::new(TyKind::Projection(bound.trait_, name.name.clone(), args));
        self.assoc_chain(ty, &path.segments[trait_segments + 1..])
    }

    /// `T::A::B`: associated types by name.
    fn assoc_chain(&mut self, mut ty: Ty, names: &[ir::PathSegment]) -> Ty {
        for segment in names {
            ty = self.assoc_ty(&ty, &segment.name);
        }
        ty
    }

    fn assoc_ty(&mut self, ty: &Ty, name: &str) -> Ty {
        if let TyKind::Param(index, _) = ty.kind() {
            let Some((trait_, args)) = self.find_bound_with(*index, name) else { return Ty::unknown() };
            let args: Args = std::iter::once(ty.clone()).chain(args.iter().cloned()).collect();
            return Ty::new(TyKind::Projection(trait_, name.into(), args));
        }
        // `Self::Item` in an `impl Trait for T`.
        let container = self.owner.container(self.db).unwrap_or(self.owner);
        let tree = container.tree(self.db);
        let is_impl = matches!(tree.get(container.item(self.db)).map(ir::Item::kind), Some(ItemKind::Impl(_)));
        let own =
            is_impl.then(|| super::signatures::impl_assoc_type(self.db, container, name.into()).clone()).flatten();
        own.unwrap_or_else(|| self.projection_of_bounds(ty, name))
    }

    /// `<P as Trait>::A::B`: the bounds that the trait declares of its associated type.
    fn projection_of_bounds(&mut self, ty: &Ty, name: &str) -> Ty {
        let TyKind::Projection(trait_, assoc, _) = ty.kind() else { return Ty::unknown() };
        let data = trait_data(self.db, *trait_);
        let bounds = data.assoc_types.iter().find(|found| found.name == *assoc).map(|found| &found.bounds);
        for bound in bounds.into_iter().flatten() {
            for trait_ in supertraits(self.db, bound.trait_).iter() {
                if trait_data(self.db, *trait_).assoc_types.iter().any(|found| found.name == name) {
                    let args: Args = std::iter::once(ty.clone()).chain(bound.args.iter().cloned()).collect();
                    return Ty::new(TyKind::Projection(*trait_, name.into(), args));
                }
            }
        }
        Ty::unknown()
    }

    /// The trait, among the bounds written of a parameter, that has an associated type `name`.
    fn find_bound_with(&mut self, index: u32, name: &str) -> Option<(DefId, Args)> {
        let mut owner = Some(self.owner);
        while let Some(def) = owner {
            for bound in written_bounds(self.db, def, self.generics, index) {
                let mut inner = TyLower { depth: self.depth + 1, ..TyLower::new(self.db, def) };
                let Some(bound) = (inner.depth < 8).then(|| inner.trait_ref(&bound.path, None)).flatten() else {
                    continue;
                };
                for trait_ in supertraits(self.db, bound.trait_).iter() {
                    if has_assoc_type(self.db, *trait_, name) {
                        let args = if *trait_ == bound.trait_ { bound.args.clone() } else { Arc::from([]) };
                        return Some((*trait_, args));
                    }
                }
            }
            // In a trait, `Self: Trait` and its supertraits hold.
            let tree = def.tree(self.db);
            if let Some(ItemKind::Trait { .. }) = tree.get(def.item(self.db)).map(ir::Item::kind)
                && self.generics.names.get(index as usize).is_some_and(|param| param == "Self")
            {
                let all = supertraits(self.db, def);
                let found = all.iter().find(|trait_| has_assoc_type(self.db, **trait_, name));
                if let Some(trait_) = found {
                    let own = if *trait_ == def { generics_of(self.db, def).identity() } else { Arc::from([]) };
                    return Some((*trait_, own.iter().skip(1).cloned().collect()));
                }
            }
            owner = def.container(self.db);
        }
        None
    }
}

/// Whether a trait declares an associated type; asked of the tree, since its data may be what is being made.
fn has_assoc_type(db: &dyn Db, trait_: DefId, name: &str) -> bool {
    let tree = trait_.tree(db);
    let mut children = tree.children(Some(trait_.item(db)));
    children.any(|(_, item)| item.name == name && item.shape() == ir::Shape::TypeAlias)
}

/// The bounds written of a parameter at its definition and in `where`.
fn written_bounds(db: &dyn Db, def: DefId, generics: &Generics, index: u32) -> Vec<ir::Bound> {
    let tree = def.tree(db);
    let Some(item) = tree.get(def.item(db)) else { return Vec::new() };
    let Some(name) = generics.names.get(index as usize) else { return Vec::new() };
    if name.is_empty() {
        let first = generics.names.iter().position(smol_str::SmolStr::is_empty).unwrap_or(0);
        let all = super::generics::impl_params(item);
        return all.get(index as usize - first).map(|bounds| bounds.to_vec()).unwrap_or_default();
    }
    let Some(written) = item.generics() else { return Vec::new() };
    let own = written.params.iter().filter(|param| param.name == *name).flat_map(|param| &param.bounds);
    let in_where = written.predicates.iter().filter(|(ty, _)| is_param(ty, name)).flat_map(|(_, bounds)| bounds);
    own.chain(in_where).cloned().collect()
}

fn is_param(ty: &TypeRef, name: &str) -> bool {
    matches!(&ty.kind, TypeRefKind::Path(path) if path.as_ident().is_some_and(|ident| ident == name))
}

/// The type of the language of this name.
#[must_use]
pub fn builtin_ty(builtin: Builtin) -> Ty {
    Ty::new(match builtin {
        Builtin::Bool => TyKind::Bool,
        Builtin::Char => TyKind::Char,
        Builtin::Str => TyKind::Str,
        Builtin::Int(int) => TyKind::Int(int),
        Builtin::Float(float) => TyKind::Float(float),
    })
}
