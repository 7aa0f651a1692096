use super::{CommentKind as K, blank_docs, comments};

#[test]
fn finds_comments_and_nothing_in_strings() {
    let text =
        "//! a\n// b\nfn f() { /* c */ \"// no\"; } // d\r\n\t/// e\n  /** f\n g */ /*! h */ /**/ /*** i */ //// j\n//";
    let found: Vec<_> = comments(text).into_iter().map(|c| (c.range.of(text), c.kind, c.own_line)).collect();
    let expected = [
        ("//! a", K::InnerDoc, true),
        ("// b", K::Line, true),
        ("/* c */", K::Block, false),
        ("// d\r", K::Line, false),
        ("/// e", K::Doc, true),
        ("/** f\n g */", K::Doc, true),
        ("/*! h */", K::InnerDoc, false),
        ("/**/", K::Block, false),
        ("/*** i */", K::Block, false),
        ("//// j", K::Line, false),
        ("//", K::Line, true),
    ];
    assert_eq!(found, expected);
}

#[test]
fn blanks_docs_byte_by_byte() {
    for (text, expected) in [
        ("fn f() {}", "fn f() {}"),
        ("/// é\nfn f() {}", "      \nfn f() {}"),
        ("//! a\r\n/** b\n c */ fn f() {}", "     \r\n     \n      fn f() {}"),
        ("// a /// b\n\"/// c\" /* /** d */ */", "// a /// b\n\"/// c\" /* /** d */ */"),
        ("fn f() { /// a\n let x = \"//! b\"; }", "fn f() {      \n let x = \"//! b\"; }"),
        ("x /// a", "x      "),
        ("#[a] /// b\n/// c\nx", "#[a]      \n     \nx"),
        ("/** open\nfn f() {}", "/** open\nfn f() {}"),
    ] {
        let blank = blank_docs(text);
        assert_eq!(blank, expected);
        assert_eq!(blank.len(), text.len());
    }
}
