//! Types, paths and generics.

use syn::{GenericArgument, PathArguments, PointerMutability, ReturnType, Type, TypeParamBound};

use crate::ir::{Bound, GenericArgs, GenericParam, Generics, Name, Path, PathSegment, QSelf, TypeRef, TypeRefKind};
use crate::text::TextRange;

use super::ranges::expr_range;
use super::src::Src;

impl Src<'_> {
    pub(crate) fn ty(self, ty: &Type) -> TypeRef {
        let (kind, range) = self.ty_kind(ty);
        TypeRef { kind, range }
    }

    fn boxed(self, ty: &Type) -> Box<TypeRef> {
        Box::new(self.ty(ty))
    }

    fn ty_kind(self, ty: &Type) -> (TypeRefKind, TextRange) {
        match ty {
            Type::Path(it) => {
                let path = self.path(it.qself.as_ref(), &it.path);
                let range = path.range;
                (TypeRefKind::Path(path), range)
            }
            Type::Reference(it) => {
                let inner = self.boxed(&it.elem);
                let range = TextRange::new(self.start(it.and_token.span), inner.range.end);
                let lifetime = it.lifetime.as_ref().map(|lifetime| self.lifetime(lifetime).0);
                (TypeRefKind::Ref { mutable: it.mutability.is_some(), lifetime, inner }, range)
            }
            Type::Ptr(it) => {
                let inner = self.boxed(&it.elem);
                let range = TextRange::new(self.start(it.star_token.span), inner.range.end);
                (TypeRefKind::Ptr { mutable: matches!(it.mutability, PointerMutability::Mut(_)), inner }, range)
            }
            Type::Tuple(it) => {
                (TypeRefKind::Tuple(it.elems.iter().map(|ty| self.ty(ty)).collect()), self.group(it.paren_token.span))
            }
            Type::Slice(it) => (TypeRefKind::Slice(self.boxed(&it.elem)), self.group(it.bracket_token.span)),
            Type::Array(it) => (self.array(it), self.group(it.bracket_token.span)),
            Type::FnPtr(it) => self.fn_ptr(it),
            Type::ImplTrait(it) => {
                let (bounds, end) = self.bounds(&it.bounds);
                let range = self.range(it.impl_token.span);
                (TypeRefKind::Impl(bounds), TextRange::new(range.start, end.unwrap_or(range.end)))
            }
            Type::TraitObject(it) => self.trait_object(it),
            Type::Never(it) => (TypeRefKind::Never, self.range(it.bang_token.span)),
            Type::Infer(it) => (TypeRefKind::Infer, self.range(it.underscore_token.span)),
            // The parentheses count, so that what stands around it ends right.
            Type::Paren(it) => (self.ty(&it.elem).kind, self.group(it.paren_token.span)),
            Type::Group(it) => self.ty_kind(&it.elem),
            Type::Macro(it) => {
                let start = self.path(None, &it.mac.path).range.start;
                (TypeRefKind::Unknown, TextRange::new(start, self.end(it.mac.delimiter.span().close())))
            }
            Type::Verbatim(tokens) => (TypeRefKind::Unknown, self.tokens(tokens).unwrap_or_default()),
            _ => (TypeRefKind::Unknown, TextRange::default()),
        }
    }

    fn array(self, array: &syn::TypeArray) -> TypeRefKind {
        let len = match &array.len {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(int), .. }) => int.base10_parse().ok(),
            _ => None,
        };
        let range = expr_range(self, &array.len);
        TypeRefKind::Array { inner: self.boxed(&array.elem), len, len_text: range.of(self.text).into() }
    }

    fn fn_ptr(self, it: &syn::TypeFnPtr) -> (TypeRefKind, TextRange) {
        let starts = [
            it.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span),
            it.unsafety.map(|token| token.span),
            it.abi.as_ref().map(|abi| abi.extern_token.span),
        ];
        let start = starts.into_iter().flatten().next().unwrap_or(it.fn_token.span);
        let params = it.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
        let ret = self.ret(&it.output).map(Box::new);
        let end = ret.as_ref().map_or_else(|| self.group(it.paren_token.span).end, |ret| ret.range.end);
        (TypeRefKind::Fn { params, ret }, TextRange::new(self.start(start), end))
    }

    fn trait_object(self, it: &syn::TypeTraitObject) -> (TypeRefKind, TextRange) {
        let (bounds, end) = self.bounds(&it.bounds);
        let start = it.dyn_token.map(|token| self.range(token.span));
        let first = bounds.first().map(|bound| bound.path.range);
        let range = start.or(first).unwrap_or_default();
        (TypeRefKind::Dyn(bounds), TextRange::new(range.start, end.unwrap_or(range.end)))
    }

    pub(crate) fn ret(self, ret: &ReturnType) -> Option<TypeRef> {
        match ret {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    /// The traits among the bounds, and where the last bound ends.
    pub(crate) fn bounds<'b>(self, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> (Vec<Bound>, Option<u32>) {
        let mut traits = Vec::new();
        let mut end = None;
        for bound in bounds {
            match bound {
                TypeParamBound::Trait(bound) => {
                    let path = self.path(None, &bound.path);
                    end = Some(bound.paren_token.map_or(path.range.end, |paren| self.group(paren.span).end));
                    traits.push(Bound { path, maybe: bound.maybe.is_some() });
                }
                TypeParamBound::Lifetime(lifetime) => end = Some(self.end(lifetime.ident.span())),
                TypeParamBound::PreciseCapture(capture) => end = Some(self.end(capture.gt_token.span)),
                TypeParamBound::Verbatim(tokens) => end = self.tokens(tokens).map(|range| range.end).or(end),
                _ => {}
            }
        }
        (traits, end)
    }

    pub(crate) fn path(self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut start = path.leading_colon.map(|colon| self.start(colon.spans[0]));
        let mut end = start.unwrap_or_default();
        let mut segments = Vec::with_capacity(path.segments.len());
        for segment in &path.segments {
            let (name, range) = self.ident(&segment.ident);
            start.get_or_insert(range.start);
            end = range.end;
            let args = self.path_args(&segment.arguments, &mut end);
            segments.push(PathSegment { name, args, range });
        }
        if segments.is_empty() {
            segments.push(PathSegment { name: Name::default(), args: None, range: TextRange::empty(end) });
        }
        let qself = qself.map(|qself| {
            start = Some(self.start(qself.lt_token.span));
            Box::new(QSelf { ty: self.ty(&qself.ty), trait_segments: qself.position })
        });
        let global = path.leading_colon.is_some() && qself.is_none();
        Path { global, qself, segments, range: TextRange::new(start.unwrap_or(end), end) }
    }

    fn path_args(self, args: &PathArguments, end: &mut u32) -> Option<Box<GenericArgs>> {
        match args {
            PathArguments::None => None,
            PathArguments::AngleBracketed(args) => {
                *end = self.end(args.gt_token.span);
                Some(Box::new(self.generic_args(args)))
            }
            PathArguments::Parenthesized(args) => {
                let parens = self.group(args.paren_token.span);
                let types = args.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
                let params = TypeRef { kind: TypeRefKind::Tuple(types), range: parens };
                let unit = || TypeRef { kind: TypeRefKind::Tuple(Vec::new()), range: TextRange::empty(parens.end) };
                let output = self.ret(&args.output).unwrap_or_else(unit);
                *end = output.range.end;
                Some(Box::new(GenericArgs { types: vec![params], assoc: Vec::new(), fn_output: Some(output) }))
            }
        }
    }

    pub(crate) fn generic_args(self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut lowered = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => lowered.types.push(self.ty(ty)),
                GenericArgument::Const(expr) => lowered.types.push(self.const_arg(expr)),
                GenericArgument::AssocType(assoc) => lowered.assoc.push((self.name(&assoc.ident), self.ty(&assoc.ty))),
                GenericArgument::AssocConst(assoc) => {
                    lowered.assoc.push((self.name(&assoc.ident), self.const_arg(&assoc.value)));
                }
                GenericArgument::Constraint(constraint) => {
                    let (name, range) = self.ident(&constraint.ident);
                    let (bounds, end) = self.bounds(&constraint.bounds);
                    let range = TextRange::new(range.start, end.unwrap_or(range.end));
                    lowered.assoc.push((name, TypeRef { kind: TypeRefKind::Impl(bounds), range }));
                }
                _ => {}
            }
        }
        lowered
    }

    fn const_arg(self, expr: &syn::Expr) -> TypeRef {
        let range = expr_range(self, expr);
        TypeRef { kind: TypeRefKind::Const(range.of(self.text).into()), range }
    }

    pub(crate) fn generics(self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(param) => lowered.lifetimes.push(self.lifetime(&param.lifetime).0),
                syn::GenericParam::Type(param) => lowered.params.push(GenericParam {
                    name: self.name(&param.ident),
                    bounds: self.bounds(&param.bounds).0,
                    default: param.default.as_ref().map(|(_, ty)| self.ty(ty)),
                    is_const: false,
                }),
                syn::GenericParam::Const(param) => lowered.params.push(GenericParam {
                    name: self.name(&param.ident),
                    bounds: Vec::new(),
                    default: param.default.as_ref().map(|(_, value)| self.const_arg(value)),
                    is_const: true,
                }),
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate {
                lowered.predicates.push((self.ty(&predicate.bounded_ty), self.bounds(&predicate.bounds).0));
            }
        }
        lowered
    }
}
