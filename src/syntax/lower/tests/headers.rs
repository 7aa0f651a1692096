use crate::ir::{FnItem, ImportKind, Item, ItemKind, SelfParam, Visibility};
use crate::syntax::SplitKind;
use crate::syntax::lower::dump;
use crate::syntax::lower::{lower_header, lower_inner_attr};

fn item(kind: SplitKind, text: &str) -> Item {
    let item = lower_header(kind, &text.into());
    if !item.name.is_empty() {
        assert_eq!(item.name_range.of(text).trim_start_matches("r#"), item.name.as_str());
    }
    item
}

/// The signature of a function as text.
fn signature(text: &str) -> String {
    let item = item(SplitKind::Fn, text);
    let ItemKind::Fn(it) = item.kind() else { return format!("{:?} {}", item.kind(), item.name) };
    assert_eq!(it.fn_range.of(text), "fn");
    let receiver = it.self_param.iter().map(|receiver| match receiver {
        SelfParam::Value => "self".to_owned(),
        SelfParam::Ref => "&self".to_owned(),
        SelfParam::RefMut => "&mut self".to_owned(),
        SelfParam::Typed(ty) => format!("self: {}", dump::ty(ty)),
    });
    let name = |name: &Option<crate::ir::Name>| name.as_deref().unwrap_or("_").to_owned();
    let params = it.params.iter().map(|param| format!("{}: {}", name(&param.name), dump::ty(&param.ty)));
    let params: Vec<String> = receiver.chain(params).collect();
    let ret = it.ret.as_ref().map(|ret| format!(" -> {}", dump::ty(ret))).unwrap_or_default();
    format!("{}{}({}){ret}{}", flags(it), item.name, params.join(", "), if it.has_body { "" } else { ";" })
}

fn flags(it: &FnItem) -> &'static str {
    match (it.is_async, it.is_const) {
        (true, _) => "async ",
        (false, true) => "const ",
        _ => "",
    }
}

#[test]
fn functions() {
    assert_eq!(
        signature("pub async fn f(a: u32, S { b, .. }: S) -> io::Result<()> "),
        "async f(a: u32, _: S) -> io::Result<()>"
    );
    assert_eq!(signature("const unsafe extern \"C\" fn f(self: Arc<Self>)"), "const f(self: Arc<Self>)");
    assert_eq!(signature("fn f(&'a mut self, mut x: u8);"), "f(&mut self, x: u8);");
    assert_eq!(signature("default fn r#type(mut self) where Self: Sized "), "type(self)");
    assert_eq!(signature("fn f(&self, _: impl Fn(u8) -> u8 + 'a)"), "f(&self, _: impl Fn(u8) -> u8)");
    assert_eq!(signature("unsafe extern \"C\" fn printf(format: *const u8, ...);"), "printf(format: *const u8);");
}

#[test]
fn half_typed_functions() {
    assert_eq!(signature("pub async fn f(a: u32, b"), "async f(a: u32, b: <unknown>)");
    assert_eq!(signature("async fn f(&self, a: Vec<, b: u8) -> "), "async f(&self, a: <unknown>)");
    assert_eq!(signature("async fn f<T: (x: T) -> u8 "), "async f(x: T) -> u8");
    assert_eq!(signature("async fn f"), "async f()");
    assert_eq!(signature("async fn f(x: u8) -> Result<u8 "), "async f(x: u8)");
    assert_eq!(signature("fn "), "Unknown ");
    assert_eq!(signature("fn f(a: \"u8, b: u8) "), "f(a: <unknown>)");
}

#[test]
fn a_signature_starts_at_its_first_modifier_and_ends_before_the_body() {
    let range = |text: &str| match item(SplitKind::Fn, text).kind() {
        ItemKind::Fn(it) => it.signature_range.of(text).to_owned(),
        other => format!("{other:?}"),
    };
    assert_eq!(range("#[a] pub(crate) async fn f() -> u8 "), "pub(crate) async fn f() -> u8");
    assert_eq!(
        range("fn f<T>(t: T) -> impl A where T: B + C, u8: D,\n"),
        "fn f<T>(t: T) -> impl A where T: B + C, u8: D,"
    );
    assert_eq!(range("fn f() ;"), "fn f()");
    assert_eq!(range("fn f(é: u8)"), "fn f(é: u8)");
}

#[test]
fn generics() {
    let text =
        "fn f<'a, T: A + ?Sized + 'a, const N: usize = 3, U = u8>(t: T) where T::Item: B<C = D>, for<'b> &'b U: E ";
    let lowered = item(SplitKind::Fn, text);
    let generics = lowered.generics().expect("generics");
    let names: Vec<(&str, bool, usize)> =
        generics.params.iter().map(|param| (param.name.as_str(), param.is_const, param.bounds.len())).collect();
    assert_eq!(names, [("T", false, 2), ("N", true, 0), ("U", false, 0)]);
    assert_eq!(generics.lifetimes, ["'a"]);
    assert!(generics.params[0].bounds[1].maybe);
    let predicates: Vec<String> = generics
        .predicates
        .iter()
        .map(|(ty, bounds)| format!("{}: {}", dump::ty(ty), dump::path(&bounds[0].path)))
        .collect();
    assert_eq!(predicates, ["T::Item: B<C = D>", "&'b U: E"]);
}

#[test]
fn attributes() {
    let lowered = item(
        SplitKind::Fn,
        "#[tokio::main(flavor = \"current_thread\")]\n#[cfg_attr(feature = \"x\", must_use, allow(a))] #[path = \"é.rs\"] #[inline] fn f() ",
    );
    let attrs: Vec<(&str, &str)> = lowered.attrs.iter().map(|attr| (attr.path.as_str(), attr.args.as_str())).collect();
    assert_eq!(
        attrs,
        [
            ("tokio::main", "flavor = \"current_thread\""),
            ("cfg_attr", "feature = \"x\" , must_use , allow (a)"),
            ("path", "é.rs"),
            ("inline", ""),
        ]
    );
    let attr = lower_inner_attr("#![warn(clippy::all)]").expect("an attribute");
    assert_eq!((attr.path.as_str(), attr.args.as_str()), ("warn", "clippy :: all"));
    assert_eq!(lower_inner_attr("//! docs"), None);
}

#[test]
fn visibility() {
    let vis = |text| item(SplitKind::Struct, text).vis;
    assert_eq!(vis("struct S;"), Visibility::Private);
    assert_eq!(vis("pub struct S(u8);"), Visibility::Public);
    let restricted = |text| match vis(text) {
        Visibility::Restricted(path) => dump::path(&path),
        other => format!("{other:?}"),
    };
    assert_eq!(restricted("pub(crate) struct S {}"), "crate");
    assert_eq!(restricted("pub(in a::b) struct S;"), "a::b");
}

fn fields(kind: SplitKind, text: &str) -> Vec<String> {
    let lowered = item(kind, text);
    let field = |field: &crate::ir::Field| {
        assert!(!field.range.is_empty());
        format!("{}: {}", field.name, dump::ty(&field.ty))
    };
    match lowered.kind() {
        ItemKind::Struct(it) => it.fields.all().iter().map(field).collect(),
        ItemKind::Enum(it) => {
            let variant = |variant: &crate::ir::Variant| {
                format!("{}({})", variant.name, variant.fields.all().iter().map(field).collect::<Vec<_>>().join(", "))
            };
            it.variants.iter().map(variant).collect()
        }
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn structs_and_enums() {
    assert_eq!(
        fields(SplitKind::Struct, "pub struct S<T> { pub a: T, #[cfg(x)] b: Vec<u8>, }"),
        ["a: T", "b: Vec<u8>"]
    );
    assert_eq!(fields(SplitKind::Struct, "struct S<T>(T, pub u8) where T: A;"), ["0: T", "1: u8"]);
    assert_eq!(fields(SplitKind::Struct, "union U { a: u8, b: u16 }"), ["a: u8", "b: u16"]);
    assert_eq!(
        fields(SplitKind::Enum, "enum E { A, B(u8), C { x: u8 }, D = 3 }"),
        ["A()", "B(0: u8)", "C(x: u8)", "D()"]
    );
}

#[test]
fn half_typed_fields() {
    assert_eq!(fields(SplitKind::Struct, "struct S { a: u8, b, c: Map<A, B>, d: }"), ["a: u8", "c: Map<A, B>"]);
    assert_eq!(fields(SplitKind::Enum, "enum E { A, B(u8, C { x: u8 }, D }"), ["A()", "C(x: u8)", "D()"]);
    assert_eq!(fields(SplitKind::Struct, "struct S { a: u8, b: u8"), ["a: u8", "b: u8"]);
    assert_eq!(fields(SplitKind::Struct, "struct S<T"), ["Unknown"]);
}

fn impl_of(text: &str) -> String {
    match item(SplitKind::Impl, text).kind() {
        ItemKind::Impl(it) => {
            let trait_ = it.trait_.as_ref().map(|path| format!("{} for ", dump::path(path))).unwrap_or_default();
            let params: Vec<&str> = it.generics.params.iter().map(|param| param.name.as_str()).collect();
            format!("{}{trait_}{} {params:?}", if it.negative { "!" } else { "" }, dump::ty(&it.self_ty))
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn impls() {
    assert_eq!(
        impl_of("impl<T: A, const N: usize> fmt::Debug for S<T, N> where T: B "),
        "fmt::Debug for S<T, N> [\"T\", \"N\"]"
    );
    assert_eq!(impl_of("unsafe impl !Send for S "), "!Send for S []");
    assert_eq!(impl_of("impl S<{ 1 }> "), "S<{ 1 }> []");
    assert_eq!(impl_of("impl<T> const Default for &T "), "Default for &T [\"T\"]");
    assert_eq!(impl_of("impl dyn Tr + Send "), "dyn Tr + Send []");
    assert_eq!(impl_of("impl Tr for "), "Tr for <unknown> []");
    assert_eq!(impl_of("impl<T> Tr<T> for Vec<"), "Tr<T> for <unknown> [\"T\"]");
}

#[test]
fn traits_and_modules() {
    let lowered = item(SplitKind::Trait, "pub unsafe trait T<A>: B + 'static where A: C ");
    let ItemKind::Trait { generics, supertraits } = lowered.kind() else { panic!("{lowered:?}") };
    assert_eq!((lowered.name.as_str(), generics.params.len(), supertraits.len()), ("T", 1, 1));
    assert_eq!(item(SplitKind::Mod, "pub mod m;").kind(), &ItemKind::Mod { inline: false });
    assert_eq!(item(SplitKind::Mod, "mod m ").kind(), &ItemKind::Mod { inline: true });
    assert_eq!(item(SplitKind::Extern, "unsafe extern \"C\" ").kind(), &ItemKind::Extern);
}

/// Every name that a `use` brings in.
fn uses(text: &str) -> Vec<String> {
    let ItemKind::Use(imports) = item(SplitKind::Use, text).kind().clone() else { panic!("no use") };
    let import = |import: &crate::ir::Import| {
        let suffix = match &import.kind {
            ImportKind::Plain => String::new(),
            ImportKind::Renamed(name) => format!(" as {name}"),
            ImportKind::Anonymous => " as _".to_owned(),
            ImportKind::Glob => "::*".to_owned(),
        };
        format!("{}{suffix} ({})", dump::path(&import.path), import.path.range.of(text))
    };
    imports.iter().map(import).collect()
}

#[test]
fn imports() {
    assert_eq!(uses("use a::b;"), ["a::b (a::b)"]);
    assert_eq!(
        uses("pub use ::a::{self, b::{c as d, *}, r#e as _};"),
        ["::a (self)", "::a::b::c as d (c)", "::a::b::* (b)", "::a::e as _ (r#e)"]
    );
    assert_eq!(uses("use self::x::*;"), ["self::x::* (self::x)"]);
    assert_eq!(uses("use super::super::x as y;"), ["super::super::x as y (super::super::x)"]);
    assert_eq!(uses("use self::{a, b};"), ["self::a (a)", "self::b (b)"]);
}

#[test]
fn half_typed_imports() {
    assert_eq!(uses("use a::b::"), ["a::b (a::b)"]);
    assert_eq!(uses("use a::{b, c::, "), ["a::b (b)", "a::c (c)"]);
    assert_eq!(uses("use "), [""; 0]);
    assert_eq!(uses("use a as"), ["a (a)"]);
}

#[test]
fn constants_and_aliases() {
    let ty = |kind, text| match item(kind, text).kind().clone() {
        ItemKind::Const { ty, .. } => format!("const {}", dump::ty(&ty)),
        ItemKind::Static { ty, mutable } => format!("static {}{}", if mutable { "mut " } else { "" }, dump::ty(&ty)),
        ItemKind::TypeAlias { ty, bounds, .. } => {
            format!("type {} {}", ty.as_ref().map_or_else(String::new, dump::ty), bounds.len())
        }
        other => format!("{other:?}"),
    };
    assert_eq!(ty(SplitKind::Const, "pub const A: [u8; 2] = [1, 2];"), "const [u8; 2=Some(2)]");
    assert_eq!(ty(SplitKind::Const, "const _: () = { \"unclosed };"), "const ()");
    assert_eq!(ty(SplitKind::Const, "const A: Self::B;"), "const Self::B");
    assert_eq!(
        ty(SplitKind::Static, "static mut A: Box<dyn Fn(u8) -> u8, B = u8> = x;"),
        "static mut Box<dyn Fn(u8) -> u8, B = u8>"
    );
    assert_eq!(ty(SplitKind::TypeAlias, "type A<T> = Vec<T> where T: B;"), "type Vec<T> 0");
    assert_eq!(ty(SplitKind::TypeAlias, "type Item: A + B;"), "type  2");
    assert_eq!(ty(SplitKind::TypeAlias, "type Item<'a>: A where Self: 'a;"), "type  1");
    assert_eq!(ty(SplitKind::Static, "static A: "), "Unknown");
}

#[test]
fn crates_and_macros() {
    let krate = item(SplitKind::ExternCrate, "pub extern crate a as b;");
    assert_eq!((krate.name.as_str(), krate.kind()), ("b", &ItemKind::ExternCrate { krate: "a".into() }));
    let def = item(SplitKind::MacroDef, "#[macro_export] macro_rules! m { () => {} }");
    assert_eq!((def.name.as_str(), def.kind()), ("m", &ItemKind::MacroDef { exported: true }));
    let def = item(SplitKind::MacroDef, "macro m() {}");
    assert_eq!((def.name.as_str(), def.kind()), ("m", &ItemKind::MacroDef { exported: false }));
    let ItemKind::MacroCall { path } = item(SplitKind::MacroCall, "a::cfg_rt! ").kind().clone() else {
        panic!("no call")
    };
    assert_eq!(dump::path(&path), "a::cfg_rt");
    assert_eq!(item(SplitKind::MacroCall, "m!(x);").kind(), &ItemKind::Unknown);
    let include = item(SplitKind::MacroCall, "#[cfg(unix)] include!(\"a/b.rs\");");
    assert_eq!(include.kind(), &ItemKind::Include { file: "a/b.rs".into() });
    for other in ["include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\"));", "grass::include!(\"a.scss\");"] {
        assert_eq!(item(SplitKind::MacroCall, other).kind(), &ItemKind::Unknown, "{other}");
    }
    assert_eq!(item(SplitKind::Unknown, "?? !").kind(), &ItemKind::Unknown);
}
