//! Items that macros make which another file of the workspace defines.

use super::folder::Folder;

const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// `macro_rules! name`, which makes a type with the field `at`.
fn define(name: &str, ty: &str) -> String {
    format!("macro_rules! {name} {{ ($n:ident) => {{ pub struct $n {{ pub at: {ty} }} }} }}\n")
}

/// The receivers of `len()` in a file that are known, with their types.
fn known(folder: &Folder, file: &str) -> Vec<String> {
    let (host, _) = folder.load("");
    let snapshot = host.snapshot();
    let path = folder.path(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let known = asyncwise::syntax::on_big_stack(move || snapshot.receiver_types(&path)).expect("nothing changes");
    let calls = known.iter().filter(|known| text[known.range.end as usize..].starts_with(".len()"));
    calls.map(|known| format!("{}: {}", known.range.of(&text), known.ty)).collect()
}

/// The same in a package with these files beside a manifest.
fn known_in(files: &[(&str, &str)], file: &str) -> Vec<String> {
    let folder = Folder::new(files);
    folder.write("Cargo.toml", APP);
    known(&folder, file)
}

#[test]
fn a_macro_is_seen_behind_the_module_that_shares_it() {
    let user = "record!(Point); pub fn f(point: Point) { point.at.len(); }";
    let files = [
        ("src/lib.rs", "mod early; #[macro_use] mod macros; mod late; pub mod deep { mod inner; }"),
        ("src/macros.rs", &define("record", "String")),
        ("src/early.rs", user),
        ("src/late.rs", user),
        ("src/deep/inner.rs", user),
    ];
    assert_eq!(known_in(&files, "src/late.rs"), ["point.at: String"]);
    assert_eq!(known_in(&files, "src/deep/inner.rs"), ["point.at: String"]);
    assert_eq!(known_in(&files, "src/early.rs"), Vec::<String>::new());
}

#[test]
fn a_macro_is_seen_where_it_is_imported_or_named_by_its_path() {
    let record = define("record", "String");
    let macros = format!("{record} pub(crate) use record; #[macro_export] {}", define("exported", "String"));
    let files = [
        ("src/lib.rs", "mod named; mod imported; mod renamed; mod global; mod macros; mod unseen;"),
        ("src/macros.rs", macros.as_str()),
        ("src/named.rs", "crate::macros::record!(P); fn f(p: P) { p.at.len(); }"),
        ("src/imported.rs", "use super::macros::*; record!(P); fn f(p: P) { p.at.len(); }"),
        ("src/renamed.rs", "use crate::macros::record as row; row! { P } fn f(p: P) { p.at.len(); }"),
        ("src/global.rs", "crate::exported!(P); fn f(p: P) { p.at.len(); }"),
        ("src/unseen.rs", "record!(P); fn f(p: P) { p.at.len(); }"),
    ];
    for file in ["src/named.rs", "src/imported.rs", "src/renamed.rs", "src/global.rs"] {
        assert_eq!(known_in(&files, file), ["p.at: String"], "{file}");
    }
    assert_eq!(known_in(&files, "src/unseen.rs"), Vec::<String>::new());
}

#[test]
fn of_two_macros_of_one_name_a_call_means_the_one_in_scope() {
    let twice = format!("{}mod first;\n{}mod second;", define("record", "String"), define("record", "Vec<u8>"));
    let own = format!("{}mod third;", define("record", "Box<str>"));
    let files = [
        ("src/lib.rs", format!("{twice}\nmod own;")),
        ("src/first.rs", "record!(P); fn f(p: P) { p.at.len(); }".to_owned()),
        ("src/second.rs", "record!(P); fn f(p: P) { p.at.len(); }".to_owned()),
        ("src/own.rs", own),
        ("src/own/third.rs", "record!(P); fn f(p: P) { p.at.len(); }".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    assert_eq!(known_in(&files, "src/first.rs"), ["p.at: String"]);
    assert_eq!(known_in(&files, "src/second.rs"), ["p.at: Vec<u8>"]);
    assert_eq!(known_in(&files, "src/own/third.rs"), ["p.at: Box<str>"]);
}

#[test]
fn features_decide_between_macros() {
    let on = format!("#[cfg(feature = \"text\")]\n{}", define("record", "String"));
    let off = format!("#[cfg(not(feature = \"text\"))]\n{}", define("record", "Vec<u8>"));
    let user = "record!(P); fn f(p: P) { p.at.len(); }";
    let both = format!("{on}{off}mod user; {user}");
    for (default, ty) in [("[\"text\"]", "String"), ("[]", "Vec<u8>")] {
        let folder = Folder::new(&[("src/lib.rs", &both), ("src/user.rs", user)]);
        folder.write("Cargo.toml", format!("{APP}[features]\ndefault = {default}\ntext = []\n"));
        assert_eq!(known(&folder, "src/user.rs"), [format!("p.at: {ty}")]);
        assert_eq!(known(&folder, "src/lib.rs"), [format!("p.at: {ty}")]);
    }
}

#[test]
fn what_a_macro_makes_is_known_with_all_that_stands_in_it() {
    let macros = "
        macro_rules! service {
            ($name:ident { $($method:ident -> $ty:ty),* }) => {
                pub enum $name { Ready(String), Done }
                pub const TITLE: &str = \"\";
                impl $name { $(pub async fn $method(&self) -> $ty { todo!() })* }
                impl Default for $name { fn default() -> Self { Self::Done } }
                pub mod parts { pub fn names() -> Vec<String> { Vec::new() } }
                inner!($name);
            };
        }
        macro_rules! inner { ($name:ident) => { impl std::ops::Deref for $name { type Target = str; } } }
        macro_rules! method { ($name:ident) => { pub fn $name(&self) -> String { todo!() } } }
    ";
    let user = "
        service!(Mail { send -> String, all -> Vec<u8> });
        struct Own;
        impl Own { method!(title); }
        async fn f(mail: Mail, own: Own) {
            mail.send().await.len();
            mail.all().await.len();
            parts::names().len();
            Mail::default().trim().len();
            own.title().len();
            TITLE.len();
            if let Mail::Ready(text) = mail { text.len(); }
        }
    ";
    let files =
        [("src/lib.rs", "#[macro_use] mod macros; mod user;"), ("src/macros.rs", macros), ("src/user.rs", user)];
    let wanted = [
        "mail.send().await: String",
        "mail.all().await: Vec<u8>",
        "parts::names(): Vec<String>",
        "Mail::default().trim(): &str",
        "own.title(): String",
        "TITLE: &str",
        "text: String",
    ];
    assert_eq!(known_in(&files, "src/user.rs"), wanted);
}

#[test]
fn a_macro_of_another_package_names_its_own_crate() {
    let shapes = "
        pub struct Store { pub text: String }
        #[macro_export] macro_rules! record { ($n:ident) => { $crate::inner!($n, $crate::Store); } }
        #[macro_export] macro_rules! inner { ($n:ident, $ty:ty) => { pub struct $n { pub at: $ty } } }
    ";
    let user = "
        pub struct Store { pub text: Vec<u8> }
        kinds::record!(Named);
        mod imported { use kinds::record; record!(Imported); pub fn f(it: Imported) { it.at.text.len(); } }
        fn f(it: Named, own: Store) { it.at.text.len(); own.text.len(); }
    ";
    let manifest = |name: &str, rest: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{rest}")
    };
    let folder = Folder::new(&[
        ("shapes/src/lib.rs", shapes),
        ("app/src/lib.rs", user),
        ("app/src/main.rs", "app::row!(P); fn main() {}"),
    ]);
    folder.write("Cargo.toml", "[workspace]\nmembers = [\"app\", \"shapes\"]\n");
    folder.write(
        "app/Cargo.toml",
        manifest("app", "[dependencies]\nkinds = { path = \"../shapes\", package = \"shapes\" }\n"),
    );
    // Its tests need the package that needs it.
    folder.write("shapes/Cargo.toml", manifest("shapes", "[dev-dependencies]\napp = { path = \"../app\" }\n"));
    assert_eq!(known(&folder, "app/src/lib.rs"), ["it.at.text: String", "it.at.text: String", "own.text: Vec<u8>"]);
}

#[test]
fn a_module_that_several_crates_have_means_the_same_macro_in_all() {
    let user = "record!(P); pub fn f(p: P) { p.at.len(); }";
    let crate_with = |ty: &str| format!("{}mod common;", define("record", ty));
    for (second, wanted) in [("String", vec!["p.at: String"]), ("Vec<u8>", Vec::new())] {
        let files = [
            ("tests/one.rs", &*crate_with("String")),
            ("tests/two.rs", &crate_with(second)),
            ("tests/common/mod.rs", user),
        ];
        assert_eq!(known_in(&files, "tests/common/mod.rs"), wanted, "{second}");
    }
}

#[test]
fn macros_that_call_each_other_without_end_make_no_end_of_items() {
    let macros = "
        macro_rules! ping { ($($t:tt)*) => { fn ping() {} pong!($($t)* x); pong!($($t)* y); } }
        macro_rules! pong { ($($t:tt)*) => { fn pong() {} ping!($($t)* x); ping!($($t)* y); } }
        macro_rules! record { ($n:ident) => { pub struct $n { pub at: String } } }
    ";
    let user = "ping!(); record!(P); fn f(p: P) { p.at.len(); }";
    let files =
        [("src/lib.rs", "#[macro_use] mod macros; mod user;"), ("src/macros.rs", macros), ("src/user.rs", user)];
    assert_eq!(known_in(&files, "src/user.rs"), ["p.at: String"]);
}

#[test]
fn nothing_is_reported_in_what_a_macro_makes() {
    let macros = "
        macro_rules! sleeper {
            ($name:ident) => { pub async fn $name() { std::thread::sleep(std::time::Duration::ZERO); } };
        }
    ";
    let user =
        "sleeper!(doze);\npub async fn caller() { doze().await; std::thread::sleep(std::time::Duration::ZERO); }\n";
    let folder = Folder::new(&[
        ("src/lib.rs", "#[macro_use] mod macros; mod user;"),
        ("src/macros.rs", macros),
        ("src/user.rs", user),
    ]);
    folder.write("Cargo.toml", APP);
    let (host, _) = folder.load("");
    let snapshot = host.snapshot();
    let paths = ["src/user.rs", "src/macros.rs"].map(|path| folder.path(path));
    let found =
        asyncwise::syntax::on_big_stack(move || paths.map(|path| snapshot.findings(&path).expect("nothing changes")));
    let places = found
        .each_ref()
        .map(|file| file.findings.iter().map(|it| (it.rule, it.range.of(&file.text))).collect::<Vec<_>>());
    assert_eq!(places[0].iter().map(|(rule, _)| *rule).collect::<Vec<_>>(), ["blocking-call-in-async"]);
    assert!(user.rfind(places[0][0].1) > user.find("caller"), "{places:?}");
    assert!(places[1].is_empty(), "{places:?}");
}

#[test]
fn an_included_file_stands_in_the_module_that_includes_it() {
    let files = [
        ("src/lib.rs", "mod api; #[cfg(all())] include!(\"inner/all.rs\"); #[cfg(any())] include!(\"never.rs\");"),
        ("src/inner/all.rs", "mod deep; pub struct P { pub at: String } pub fn f(p: P) { p.at.len(); }"),
        ("src/inner/deep.rs", "use crate::P; fn f(p: P, q: super::P) { p.at.len(); q.at.len(); }"),
        ("src/api.rs", "use super::deep; fn f(p: crate::P) { p.at.len(); }"),
        ("src/never.rs", "pub struct P { pub at: u32 }"),
    ];
    assert_eq!(known_in(&files, "src/inner/all.rs"), ["p.at: String"]);
    assert_eq!(known_in(&files, "src/inner/deep.rs"), ["p.at: String", "q.at: String"]);
    assert_eq!(known_in(&files, "src/api.rs"), ["p.at: String"]);
}

#[test]
fn a_module_lies_where_a_conditional_path_says() {
    let lib = "#[cfg_attr(all(), path = \"one.rs\")] #[cfg_attr(any(), path = \"two.rs\")] mod place; use place::P;
        fn f(p: P) { p.at.len(); }";
    let files = [
        ("src/lib.rs", lib),
        ("src/one.rs", "pub struct P { pub at: String }"),
        ("src/two.rs", "pub struct P { pub at: u32 }"),
        ("src/place.rs", "pub struct P { pub at: i32 }"),
    ];
    assert_eq!(known_in(&files, "src/lib.rs"), ["p.at: String"]);
}

#[test]
fn what_poll_gives_is_known() {
    let lib = "async fn f(work: impl Future<Output = String> + Unpin) {
        if let std::task::Poll::Ready(name) = futures::poll!(work) { name.len(); }
    }";
    let folder = Folder::new(&[("src/lib.rs", lib)]);
    folder.write("Cargo.toml", APP.to_owned() + "[dependencies]\nfutures = \"0.3\"\n");
    assert_eq!(known(&folder, "src/lib.rs"), ["name: String"]);
}
