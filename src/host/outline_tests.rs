use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::host::Host;
use crate::resolve::item_tree;
use crate::syntax::queries;
use crate::text::{TextEdit, TextRange};

const FILE: &str = "#![allow(unused)]\n/// One.\nfn a() { x() }\nmod m {\n    fn b() { x() }\n    struct S;\n    impl S {\n        \
                    fn c(&self) { x() }\n        fn d(&self) { x() }\n    }\n}\nfn e() { x() }\ntrait T { fn f(&self); }\n";

/// What stages ask of a file.
fn answers(db: &Database, file: SourceFile) -> (String, Vec<Option<FnText>>) {
    let tree = item_tree(db, file);
    let functions = (0..u32::try_from(tree.items.len()).unwrap()).map(|at| queries::fn_text(db, file, at).clone());
    (format!("{tree:?}"), functions.collect())
}

/// The same of a file that is not being edited.
fn answers_from_text(text: &str, split: &Split) -> (String, Vec<Option<FnText>>) {
    let db = Database::new();
    let file = SourceFile::new(&db, Path::new("/one.rs").into(), text.into(), Some(Arc::new(split.clone())), None);
    answers(&db, file)
}

/// Applies edits to an open file and compares after each.
fn assert_follows(edits: &[(usize, usize, &str)]) {
    let (mut host, path) = (Host::new(), Path::new("/one.rs"));
    host.set_overlay(path, FILE.into(), &[]);
    let mut text = FILE.to_owned();
    for (start, end, new) in edits {
        let range = *start.min(&text.len())..*end.min(&text.len());
        if range.start > range.end || !text.is_char_boundary(range.start) || !text.is_char_boundary(range.end) {
            continue;
        }
        let [start, end, new_len] = [range.start, range.end, new.len()].map(|at| u32::try_from(at).unwrap());
        text.replace_range(range, new);
        host.set_overlay(path, text.as_str().into(), &[TextEdit { range: TextRange::new(start, end), new_len }]);
        let snapshot = host.snapshot();
        let file = snapshot.file(path).unwrap();
        let (answers, split) =
            snapshot.ask(|db| (answers(db, file), queries::split(db, file).clone())).expect("nothing changes");
        assert!(snapshot.ask(|db| file.outline(db).is_some()).expect("nothing changes"));
        assert_eq!(answers, answers_from_text(&text, &split), "{text}");
    }
}

fn at(needle: &str) -> usize {
    FILE.find(needle).expect("it is there")
}

#[test]
fn functions_that_come_and_go() {
    let b = at("fn b()");
    assert_follows(&[
        (b, b, "fn new() { y() }\n    "),
        (b, b + "fn new() { y() }\n    ".len(), ""),
        (b, b + 4, "async fn bb"),
        (0, FILE.len(), "fn only() {}"),
        (0, 12, ""),
        (0, 0, FILE),
    ]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn an_outline_says_what_the_text_says(
        edits in prop::collection::vec((0..FILE.len(), 0_usize..40, prop::sample::select(vec![
            "", "}", "{", "\"", "fn g() { z() }", "x", "\n", "impl Q { fn h() {} }", "/*", "*/", "#[cfg(test)] ", "/// d\n",
        ])), 1..8)
    ) {
        let edits: Vec<_> = edits.into_iter().map(|(start, len, new)| (start, start + len, new)).collect();
        crate::syntax::on_big_stack(|| assert_follows(&edits));
    }
}
