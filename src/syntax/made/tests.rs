use std::sync::Arc;

use super::{Elsewhere, HeaderText, Macros, make};
use crate::ir::{Item, ItemKind, ItemTree};
use crate::syntax::outline::header_text;

/// No other file has macros.
const IN_SCOPE: Macros<'_> = Macros::InScope(&|_, _| None);

/// The tree of a text, with what is made in it.
fn tree(text: &str, macros: Macros<'_>) -> ItemTree {
    let split = crate::syntax::split(text, None);
    let mut tree = ItemTree::default();
    let mut headers = Vec::new();
    for item in &split.items {
        let header = header_text(item.kind, item.header().of(text));
        tree.items.push(Item { parent: item.parent, ..crate::syntax::lower_header(item.kind, &header) });
        headers.push(HeaderText { kind: item.kind, text: header });
    }
    make(&mut tree, &headers, macros);
    tree
}

/// The names of what is made, with those of what it stands in.
fn made(text: &str) -> Vec<String> {
    let tree = tree(text, IN_SCOPE);
    let from = tree.made_from.map_or(tree.items.len(), |from| from as usize);
    let path = |item: &Item| {
        let mut names = vec![item.name.to_string()];
        let mut at = item.parent;
        while let Some(parent) = at.and_then(|at| tree.get(at)) {
            names.push(if parent.name.is_empty() { "_".into() } else { parent.name.to_string() });
            at = parent.parent;
        }
        names.reverse();
        names.join("/")
    };
    tree.items[from..].iter().map(path).collect()
}

#[test]
fn the_items_of_a_call_stand_where_the_call_does() {
    let text = "
        macro_rules! both { ($a:ident $b:ident) => { pub fn $a() -> u8 { 1 } pub mod $b { pub struct S; } } }
        mod inner { both!(f m); }
    ";
    assert_eq!(made(text), ["inner/_/f", "inner/_/m", "inner/_/m/S"]);
}

#[test]
fn a_call_in_an_impl_makes_methods() {
    let text = "
        struct Client;
        macro_rules! verbs { ($($(#[$doc:meta])+ $name:ident),*) => { $($(#[$doc])+ pub fn $name(&self) -> Client {})* } }
        impl Client { verbs!(
            /// Gets.
            get,
            /// Posts.
            post
        ); }
    ";
    assert_eq!(made(text), ["_/_/get", "_/_/post"]);
}

#[test]
fn a_macro_that_calls_itself_comes_to_an_end() {
    let text = "macro_rules! again { ($($t:tt)*) => { fn f() {} again!($($t)* x); } } again!(x);";
    assert!(made(text).iter().filter(|name| name.ends_with('f')).count() <= super::MAX_DEPTH as usize);
}

#[test]
fn macros_of_other_files_are_followed_where_they_are_given() {
    let definition: Arc<str> = "macro_rules! define { ($n:ident) => { pub struct $n { pub at: u8 } } }".into();
    let elsewhere = Elsewhere::from_iter([("define".into(), definition)]);
    let tree = tree("define!(Point);", Macros::ByName(&elsewhere));
    assert_eq!(tree.items[1].name, "Point");
    assert!(matches!(tree.items[0].kind(), ItemKind::MacroCall { .. }));
    assert_eq!(tree.made_from, Some(1));
}

#[test]
fn a_call_means_the_definition_whose_scope_it_stands_in() {
    let define = |name: &str, field: &str| format!("macro_rules! {name} {{ ($n:ident) => {{ fn {field}() {{}} }} }}");
    let first =
        format!("early!(a); {} {} twice!(a); {}", define("early", "e"), define("twice", "t1"), define("twice", "t2"));
    let inner = format!("mod inner {{ {} }} hidden!(a);", define("hidden", "h"));
    let shared = format!("#[macro_use] mod shared {{ {} }} mod user {{ seen!(a); }}", define("seen", "s"));
    let gated = format!("#[cfg(feature = \"a\")] {} gated!(a);", define("gated", "g"));
    let of = |text: &str| made(text);
    assert_eq!(of(&first), ["_/t1"]);
    assert_eq!(of(&inner), Vec::<String>::new());
    assert_eq!(of(&shared), ["user/_/s"]);
    assert_eq!(of(&gated), Vec::<String>::new(), "which one is meant is known with the crate's features");
}

#[test]
fn what_a_made_macro_makes_is_seen_behind_its_call() {
    let text = "
        macro_rules! define { ($n:ident) => { macro_rules! $n { ($t:ident) => { struct $t; } } } }
        macro_rules! both { () => { define!(make); make!(Made); } }
        both!();
        make!(Again);
    ";
    assert_eq!(made(text), ["_/", "_/", "_/_/make", "_/_/Made", "_/Again"]);
}

#[test]
fn a_file_without_calls_makes_nothing() {
    assert_eq!(tree("fn f() {} struct S;", IN_SCOPE).made_from, None);
}

#[test]
fn pin_project_declares_projections() {
    let text = "
        #[pin_project] struct Timed<F> { #[pin] inner: F, count: usize }
        pin_project! { #[project = StateProj] enum State<F> { Running { #[pin] f: F }, Done } }
        struct Plain { inner: u8 }
    ";
    let names = made(text);
    let wanted = [
        "__TimedProjection",
        "__TimedProjectionRef",
        "",
        "_/project",
        "_/project_ref",
        "_/StateProj",
        "_/",
        "_/_/project",
    ];
    assert_eq!(names, wanted);
    let tree = tree(text, IN_SCOPE);
    let projection = tree.items.iter().find(|item| item.name == "__TimedProjection").expect("made");
    let ItemKind::Struct(data) = projection.kind() else { panic!("{projection:?}") };
    let types: Vec<String> = data.fields.all().iter().map(|field| format!("{:?}", field.ty.kind)).collect();
    assert!(types[0].contains("Pin") && !types[1].contains("Pin"), "{types:?}");
}
