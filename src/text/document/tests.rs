//! Documents against a model so plain that it cannot be wrong, under random and hostile edits.

use proptest::prelude::*;

use super::*;
use crate::text::LineIndex;

/// The specification, spelled out: walk the text, count lines and units.
fn model_offset(text: &str, position: Position, encoding: Encoding) -> usize {
    let (mut line, mut column, mut at) = (0, 0, 0);
    loop {
        let rest = &text[at..];
        let Some(char) = rest.chars().next() else { return at };
        let line_break = match char {
            '\r' if rest.starts_with("\r\n") => 2,
            '\r' | '\n' => 1,
            _ => 0,
        };
        let width = match encoding {
            Encoding::Utf8 => char.len_utf8(),
            Encoding::Utf16 => char.len_utf16(),
            Encoding::Utf32 => 1,
        };
        if line == position.line && (line_break > 0 || (position.column as usize) < column + width) {
            return at;
        }
        if line_break > 0 {
            (line, column, at) = (line + 1, 0, at + line_break);
        } else {
            (column, at) = (column + width, at + char.len_utf8());
        }
    }
}

fn model_apply(text: &mut String, range: Range<Position>, new: &str, encoding: Encoding) -> TextEdit {
    let a = model_offset(text, range.start, encoding);
    let b = model_offset(text, range.end, encoding);
    let bytes = a.min(b)..a.max(b);
    let edit = TextEdit { range: TextRange::new(to_u32(bytes.start), to_u32(bytes.end)), new_len: to_u32(new.len()) };
    text.replace_range(bytes, new);
    edit
}

fn encodings() -> impl Strategy<Value = Encoding> {
    prop_oneof![Just(Encoding::Utf8), Just(Encoding::Utf16), Just(Encoding::Utf32)]
}

/// Short texts, rich in what goes wrong: all line breaks, what is no line break, 1 to 4 byte characters, combining marks.
fn texts(max: usize) -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b ",
        "\n",
        "\r\n",
        "\r",
        "\r\r\n",
        "é",
        "€",
        "𝒳",
        "👩‍💻",
        "e\u{301}",
        "\u{2028}",
        "\u{85}",
        "\u{b}",
        "\u{0}",
        "\u{feff}",
        "fn f() {}",
    ]);
    prop::collection::vec(piece, 0..max).prop_map(|pieces| pieces.concat())
}

/// Mostly near the text; sometimes far outside of it.
fn positions() -> impl Strategy<Value = Position> {
    let near = || prop_oneof![9 => 0..12_u32, 1 => Just(u32::MAX), 1 => any::<u32>()];
    (near(), near()).prop_map(|(line, column)| Position::new(line, column))
}

fn edits() -> impl Strategy<Value = (Position, Position, String, Encoding)> {
    (positions(), positions(), texts(6), encodings())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 512 } else { 20_000 }))]

    #[test]
    fn edits_equal_the_model(start in texts(40), edits in prop::collection::vec(edits(), 1..24)) {
        let (mut document, mut model) = (Document::new(&start), start.clone());
        for (from, to, text, encoding) in edits {
            let expected = model_apply(&mut model, from..to, &text, encoding);
            prop_assert_eq!(document.apply(from..to, &text, encoding), expected);
            prop_assert_eq!(&*document.text(), &*model);
            prop_assert_eq!(document.len() as usize, model.len());
        }
    }

    #[test]
    fn replacing_all_equals_its_edit(old in texts(20), new in texts(20)) {
        let mut document = Document::new(&old);
        let edit = document.replace(&new);
        prop_assert_eq!(&*document.text(), &*new);
        let (start, end) = (edit.range.start as usize, edit.range.end as usize);
        let mut model = old.clone();
        model.replace_range(start..end, &new[start..start + edit.new_len as usize]);
        prop_assert_eq!(model, new);
    }

    #[test]
    fn rope_and_index_agree(text in texts(60), position in positions(), offset in 0..200_u32, encoding in encodings()) {
        let (document, index) = (Document::new(&text), LineIndex::new(&text));
        let expected = to_u32(model_offset(&text, position, encoding));
        prop_assert_eq!(document.offset(position, encoding), expected);
        prop_assert_eq!(index.offset(&text, position, encoding), expected);
        prop_assert_eq!(document.position(offset, encoding), index.position(&text, offset, encoding));
    }

    #[test]
    fn a_position_leads_back_to_its_byte(text in texts(60), position in positions(), encoding in encodings()) {
        let document = Document::new(&text);
        let byte = document.offset(position, encoding);
        prop_assert!(text.is_char_boundary(byte as usize));
        prop_assert_eq!(document.offset(document.position(byte, encoding), encoding), byte);
    }

    #[test]
    fn large_documents_equal_the_model(seed in texts(12), edits in prop::collection::vec(edits(), 1..8)) {
        // Long enough for several rope chunks, so that line breaks and characters meet chunk borders.
        let mut model = seed.repeat(300);
        let mut document = Document::new(&model);
        for (from, to, text, encoding) in edits {
            let expected = model_apply(&mut model, from..to, &text, encoding);
            prop_assert_eq!(document.apply(from..to, &text, encoding), expected);
        }
        prop_assert_eq!(&*document.text(), &*model);
    }
}

#[test]
fn a_range_given_backwards_is_turned_round() {
    let mut document = Document::new("abcdef");
    let edit = document.apply(Position::new(0, 4)..Position::new(0, 1), "X", Encoding::Utf16);
    assert_eq!(&*document.text(), "aXef");
    assert_eq!(edit.range, TextRange::new(1, 4));
}

#[test]
fn typing_lf_after_cr_makes_one_line_break() {
    let mut document = Document::new("a\rb");
    document.apply(Position::new(1, 0)..Position::new(1, 0), "\n", Encoding::Utf16);
    assert_eq!(&*document.text(), "a\r\nb");
    assert_eq!(document.position(3, Encoding::Utf16), Position::new(1, 0));
}

#[test]
fn replacing_all_is_the_edit_of_what_differs() {
    let mut document = Document::new("let é = 1;");
    let edit = document.replace("let è = 1;");
    assert_eq!(edit, TextEdit { range: TextRange::new(4, 6), new_len: 2 });
    assert_eq!(&*document.text(), "let è = 1;");
}
