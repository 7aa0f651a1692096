//! Braces that do not balance, in bodies that are laid out as usual.

use super::lower;
use crate::syntax::lower::dump::dump;

/// What a body with one brace too many or too few reads as.
fn read(body: &str) -> String {
    let lowered = lower(&format!("    fn f(a: u8) {{\n{body}    }}"));
    let body = &lowered.bodies[0].1;
    assert!(!body.holes.is_empty());
    dump(body)
}

#[test]
fn a_block_that_was_just_opened_ends_where_the_layout_goes_on() {
    assert_eq!(
        read("        let x = a;\n        if x {\n        x.f();\n        x\n"),
        "|a#0: u8| { let x#1 = a#0; if x#1 {} x#1.f(); x#1 }"
    );
    assert_eq!(
        read("        match a {\n        a.f(|x| {\n            x\n        });\n"),
        "|a#0: u8| { match a#0 {  } a#0.f(|x#1| { x#1 }); }"
    );
}

#[test]
fn a_block_whose_end_is_gone_ends_before_the_next_line_of_its_level() {
    assert_eq!(
        read("        if a {\n            a.f();\n        let y = a;\n        y\n"),
        "|a#0: u8| { if a#0 { a#0.f(); } let y#1 = a#0; y#1 }"
    );
    assert_eq!(
        read("        loop {\n            if a {\n                a.f();\n        }\n        a\n"),
        "|a#0: u8| { loop { if a#0 { a#0.f(); } } a#0 }"
    );
}

#[test]
fn a_brace_that_closes_nothing_is_left_out() {
    assert_eq!(read("        a.f();\n        }\n        a\n"), "|a#0: u8| { a#0.f(); a#0 }");
    assert_eq!(
        read("        if a\n            a.f();\n        }\n        let x = a;\n        x\n"),
        "|a#0: u8| { a#0.f(); let x#1 = a#0; x#1 }"
    );
}
