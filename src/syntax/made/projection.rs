//! What `pin_project` declares beside a type: its projections, and the methods that give them.

use crate::ir::{
    Attr, EnumItem, Field, Fields, FnItem, GenericArgs, Generics, ImplItem, Item, ItemKind, ItemTree, Name, Path,
    PathSegment, SelfParam, StructItem, TypeRef, TypeRefKind, Variant, Visibility,
};
use crate::text::TextRange;

/// How a projection borrows.
#[derive(Clone, Copy)]
struct Shape {
    /// The method, and the argument that names its type.
    method: &'static str,
    /// What stands in the name of a type that is not named.
    infix: &'static str,
    mutable: bool,
}

const SHAPES: [Shape; 2] = [
    Shape { method: "project", infix: "Projection", mutable: true },
    Shape { method: "project_ref", infix: "ProjectionRef", mutable: false },
];

/// The items that `#[pin_project]` on a type, or `pin_project!` around it, declares; none when there is neither. Those with
/// a parent stand in one of the others, by its place.
pub(super) fn projections(tree: &ItemTree, at: usize) -> Vec<Item> {
    let item = &tree.items[at];
    let Some(names) = named(tree, item) else { return Vec::new() };
    let (generics, fields) = match item.kind() {
        ItemKind::Struct(data) => (&data.generics, Some(&data.fields)),
        ItemKind::Enum(data) => (&data.generics, None),
        _ => return Vec::new(),
    };
    let mut made = Vec::new();
    let mut methods = Vec::new();
    for shape in SHAPES {
        let name = match names.iter().find(|(method, _)| method == shape.method) {
            Some((_, name)) => name.clone(),
            None if fields.is_some() => Name::new(format!("__{}{}", item.name, shape.infix)),
            None => continue,
        };
        let kind = if let ItemKind::Enum(data) = item.kind() {
            ItemKind::Enum(EnumItem { generics: generics.clone(), variants: variants(&data.variants, shape) })
        } else {
            let fields = projected(fields.unwrap_or(&Fields::Unit), shape);
            ItemKind::Struct(StructItem { generics: generics.clone(), fields })
        };
        methods.push(method(shape, applied(&name, generics)));
        made.push(declared(name, kind));
    }
    if methods.is_empty() {
        return Vec::new();
    }
    let impl_at = u32::try_from(made.len()).unwrap_or(u32::MAX);
    let of = ImplItem {
        generics: Generics { params: without_defaults(generics), ..generics.clone() },
        trait_: None,
        negative: false,
        self_ty: applied(&item.name, generics),
    };
    made.push(declared(Name::default(), ItemKind::Impl(of)));
    made.extend(methods.into_iter().map(|method| Item { parent: Some(impl_at), ..method }));
    made
}

/// The names that are given to projections, by their methods; none when the type has no projections.
fn named(tree: &ItemTree, item: &Item) -> Option<Vec<(Name, Name)>> {
    let is_pin_project = |path: &str| path.rsplit("::").next() == Some("pin_project");
    if let Some(attr) = item.attrs.iter().find(|attr| is_pin_project(&attr.path)) {
        let pairs = attr.args.split(',').filter_map(|pair| pair.split_once('='));
        return Some(pairs.map(|(method, name)| (Name::new(method.trim()), Name::new(name.trim()))).collect());
    }
    let around = tree.get(item.parent?)?;
    let ItemKind::MacroCall { path } = around.kind() else { return None };
    if path.last() != "pin_project" {
        return None;
    }
    let given = |attr: &Attr| attr.path.starts_with("project").then(|| (attr.path.clone(), attr.args.clone()));
    Some(item.attrs.iter().filter_map(given).collect())
}

fn variants(all: &[Variant], shape: Shape) -> Vec<Variant> {
    all.iter().map(|variant| Variant { fields: projected(&variant.fields, shape), ..variant.clone() }).collect()
}

/// A pinned field is pinned in the projection, any other is borrowed.
fn projected(fields: &Fields, shape: Shape) -> Fields {
    let field = |field: &Field| {
        let borrowed = reference(shape.mutable, field.ty.clone());
        let is_pinned = field.attrs.iter().any(|attr| attr.path == "pin");
        Field { ty: if is_pinned { pinned(borrowed) } else { borrowed }, ..field.clone() }
    };
    match fields {
        Fields::Unit => Fields::Unit,
        Fields::Tuple(all) => Fields::Tuple(all.iter().map(field).collect()),
        Fields::Named(all) => Fields::Named(all.iter().map(field).collect()),
    }
}

fn method(shape: Shape, ret: TypeRef) -> Item {
    let receiver = pinned(reference(shape.mutable, plain("Self")));
    let function = FnItem {
        generics: Generics::default(),
        self_param: Some(SelfParam::Typed(receiver)),
        params: Vec::new(),
        ret: Some(ret),
        is_async: false,
        is_const: false,
        has_body: true,
        signature_range: TextRange::default(),
        fn_range: TextRange::default(),
    };
    declared(Name::new(shape.method), ItemKind::Fn(function))
}

fn declared(name: Name, kind: ItemKind) -> Item {
    let vis = Visibility::Restricted(Box::new(Path::from_names(["crate"], TextRange::default())));
    Item { name, name_range: TextRange::default(), vis, attrs: Vec::new(), parent: None, kind: kind.into() }
}

fn without_defaults(generics: &Generics) -> Vec<crate::ir::GenericParam> {
    generics.params.iter().map(|param| crate::ir::GenericParam { default: None, ..param.clone() }).collect()
}

fn written(kind: TypeRefKind) -> TypeRef {
    TypeRef { kind, range: TextRange::default() }
}

fn plain(name: &str) -> TypeRef {
    written(TypeRefKind::Path(Path::from_names([name], TextRange::default())))
}

fn reference(mutable: bool, inner: TypeRef) -> TypeRef {
    written(TypeRefKind::Ref { mutable, lifetime: None, inner: Box::new(inner) })
}

/// `::core::pin::Pin<T>`
fn pinned(inner: TypeRef) -> TypeRef {
    let mut path = Path::from_names(["core", "pin", "Pin"], TextRange::default());
    path.global = true;
    give(&mut path, vec![inner]);
    written(TypeRefKind::Path(path))
}

/// A type with its own parameters as arguments.
fn applied(name: &str, generics: &Generics) -> TypeRef {
    let mut path = Path::from_names([name], TextRange::default());
    let of = |param: &crate::ir::GenericParam| {
        if param.is_const { written(TypeRefKind::Const(param.name.clone())) } else { plain(&param.name) }
    };
    give(&mut path, generics.params.iter().map(of).collect());
    written(TypeRefKind::Path(path))
}

fn give(path: &mut Path, types: Vec<TypeRef>) {
    if let Some(PathSegment { args, .. }) = path.segments.last_mut().filter(|_| !types.is_empty()) {
        *args = Some(Box::new(GenericArgs { types, ..GenericArgs::default() }));
    }
}
