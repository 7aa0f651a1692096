//! Typing key by key: every state on the way keeps what is not being typed, and the last one is what a fresh run sees.

use asyncwise::syntax::{Split, resplit, split};
use asyncwise::text::{TextEdit, TextRange};

const FILE: &str = include_str!("../fixtures/syntax/chat_server.rs");

/// An editor with one file.
struct Editor {
    text: String,
    split: Split,
}

impl Editor {
    fn open(text: &str) -> Self {
        Self { text: text.to_owned(), split: split(text, None) }
    }

    fn replace(&mut self, range: TextRange, new: &str) {
        let edit = TextEdit { range, new_len: u32::try_from(new.len()).unwrap() };
        self.text.replace_range(std::ops::Range::<usize>::from(range), new);
        self.split = resplit(&self.text, &self.split, edit);
        assert_eq!(split(&self.text, Some(&self.split)), self.split, "the host sees what the editor sees");
    }

    /// Types `new` at `at`, a character at a time, and calls `check` after each.
    fn type_at(&mut self, mut at: u32, new: &str, check: impl Fn(&Self)) {
        for key in new.chars() {
            self.replace(TextRange::empty(at), key.encode_utf8(&mut [0; 4]));
            at += u32::try_from(key.len_utf8()).unwrap();
            check(self);
        }
    }

    fn offset_of(&self, needle: &str) -> u32 {
        u32::try_from(self.text.find(needle).unwrap()).unwrap()
    }

    /// The texts of all items, without those that hold `except`.
    fn items_without(&self, except: &str) -> Vec<&str> {
        let texts = self.split.items.iter().map(|item| item.range.of(&self.text));
        texts.filter(|text| !text.contains(except)).collect()
    }

    #[track_caller]
    fn assert_fresh(&self) {
        assert_eq!(self.split, split(&self.text, None));
        assert!(!self.split.recovered);
    }
}

#[test]
fn typing_in_a_function() {
    for new in [
        "if x { \"a\"; /* b */ match c { d => { e('}') } } } else { f(&[1, 2]) }\n        ",
        "let s = r#\"{\"#; // }\n        ",
        "tokio::select! { a = b => { c } d = e => f, }\n        ",
        "fn inner<'a>(x: &'a str) -> u8 { x.len() as u8 }\n        ",
    ] {
        let mut editor = Editor::open(FILE);
        let before = Editor::open(FILE);
        let others = before.items_without("Command::Say(line) => {");
        let at = editor.offset_of("let _ = lines.send(line);");
        editor.type_at(at, new, |now| assert_eq!(now.items_without("Command::Say(line) => {"), others, "{}", now.text));
        editor.assert_fresh();
    }
}

#[test]
fn typing_a_new_method_between_two() {
    let new = "/// Says \"hi\".\n    #[inline]\n    pub(crate) async fn hi(&self, to: &str) -> Result<(), [u8; 2]> {\n        \
               if to == \"{\" {\n            return Ok(());\n        }\n        Ok(())\n    }\n\n    ";
    let mut editor = Editor::open(FILE);
    let at = editor.offset_of("fn greeting(");
    // The method below is touched by what is typed in front of it; those above and in other containers are not.
    let before = Editor::open(FILE);
    let kept = |text: &&&str| !text.contains("fn greeting(");
    let all = before.items_without("impl Rooms");
    let others: Vec<_> = all.iter().filter(kept).collect();
    editor.type_at(at, new, |now| {
        let items = now.items_without("impl Rooms");
        for other in &others {
            assert!(items.contains(other), "{other}\n\nis lost in\n\n{}", now.text);
        }
    });
    editor.assert_fresh();
}

#[test]
fn typing_a_new_item_at_the_end() {
    let mut editor = Editor::open(FILE);
    let before = Editor::open(FILE);
    let others = before.items_without("!");
    let new = "\nimpl Drop for Rooms {\n    fn drop(&mut self) {\n        if let Some(x) = self.a {\n            b(\"c\");\n        }\n    }\n}\n";
    let at = u32::try_from(FILE.len()).unwrap();
    editor.type_at(at, new, |now| {
        let items = now.items_without("!");
        assert!(others.iter().all(|other| items.contains(other)), "{}", now.text);
    });
    editor.assert_fresh();
}

/// Deleting and mending backwards, brace by brace: the boundaries that are kept outlive any number of broken states.
#[test]
fn a_file_broken_in_many_places_mends() {
    let mut editor = Editor::open(FILE);
    let braces: Vec<u32> = (0..).zip(FILE.bytes()).filter(|(_, byte)| *byte == b'}').map(|(at, _)| at).collect();
    let functions = |editor: &Editor| editor.split.items.iter().filter(|item| item.body.is_some()).count();
    let all = functions(&editor);
    for at in braces.iter().step_by(3) {
        editor.replace(TextRange::new(*at, at + 1), " ");
        assert!(functions(&editor) * 10 >= all * 9, "{}", editor.text);
    }
    for at in braces.iter().step_by(3) {
        editor.replace(TextRange::new(*at, at + 1), "}");
    }
    assert_eq!(editor.text, FILE);
    editor.assert_fresh();
}

#[test]
fn header_edits_keep_what_is_inside() {
    let mut editor = Editor::open(FILE);
    let before = Editor::open(FILE);
    let methods = |editor: &Editor| {
        let in_impl = |text: &str| text.contains("Rooms") && text.starts_with("impl");
        let owner = editor.split.items.iter().position(|item| in_impl(item.range.of(&editor.text)));
        let children = editor.split.items.iter().filter(|item| item.parent.map(|at| at as usize) == owner);
        children.map(|item| item.range.of(&editor.text).to_owned()).collect::<Vec<_>>()
    };
    let expected = methods(&before);
    assert_eq!(expected.len(), 4);
    let at = editor.offset_of("impl Rooms") + 4;
    editor.type_at(at, "<T: Fn(&\"{ /* [>(", |now| assert_eq!(methods(now), expected, "{}", now.text));
}
