//! Which fixes become which actions.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::configure::Nearest;
use super::*;
use crate::findings::{Level, Setting};
use crate::server::documents::OpenDocument;
use crate::server::uri;
use crate::server::view::{OtherFile, Stamp, Views};
use crate::text::LineIndex;

const TEXT: &str = "one two three";

fn edit(path: &str, start: u32, end: u32, text: &str) -> Edit {
    Edit { path: Path::new(path).into(), range: TextRange::new(start, end), text: text.to_owned() }
}

fn own(start: u32, end: u32, text: &str) -> Edit {
    edit("/a.rs", start, end, text)
}

fn fix(applicability: Applicability, edits: Vec<Edit>) -> Fix {
    Fix { title: "Mend it".to_owned(), applicability, edits }
}

fn safe(edits: Vec<Edit>) -> Fix {
    fix(Applicability::Safe, edits)
}

fn finding(start: u32, end: u32, fixes: Vec<Fix>) -> Finding {
    Finding {
        rule: "test-hazard",
        level: Level::Warn,
        setting: Setting::Production,
        range: TextRange::new(start, end),
        message: String::new(),
        related: Vec::new(),
        fixes,
    }
}

fn view(findings: Vec<Finding>) -> View {
    let uri = lsp::Url::parse("file:///a.rs").unwrap();
    let path: Arc<Path> = uri::document_path(&uri).into();
    let document = OpenDocument::new(uri, path, 7, Stamp::default(), TEXT, Instant::now());
    let other = OtherFile {
        uri: lsp::Url::parse("file:///b.rs").unwrap(),
        version: None,
        text: "b".into(),
        index: LineIndex::new("b"),
    };
    let others = Arc::new(std::iter::once((Arc::from(Path::new("/b.rs")), other)).collect());
    View { findings, fresh: true, others, ..View::empty(&document) }
}

fn session() -> Session {
    Session { document_changes: true, code_actions: true, ..Session::default() }
}

fn actions(view: &View, only: &str) -> Vec<lsp::CodeAction> {
    let asked = Asked {
        range: TextRange::new(0, view.document.len()),
        only: Some(vec![lsp::CodeActionKind::from(only.to_owned())]),
    };
    let views = Views::default();
    let files = Files::new(&views, Nearest::Unknown);
    let actions = code_actions(&asked, Answers::default(), view, &session(), &files);
    let actions = actions.into_iter().map(|action| match action {
        lsp::CodeActionOrCommand::CodeAction(action) => action,
        lsp::CodeActionOrCommand::Command(command) => panic!("{command:?}"),
    });
    actions.collect()
}

/// The new texts, in order.
fn texts(action: &lsp::CodeAction) -> Vec<String> {
    let Some(lsp::DocumentChanges::Edits(files)) = action.edit.clone().unwrap().document_changes else { panic!() };
    let edits = files.into_iter().flat_map(|file| file.edits);
    let texts = edits.map(|edit| match edit {
        lsp::OneOf::Left(edit) => edit.new_text,
        lsp::OneOf::Right(edit) => edit.text_edit.new_text,
    });
    texts.collect()
}

#[test]
fn only_the_one_safe_fix_is_preferred() {
    let preferred = |fixes: Vec<Fix>| -> Vec<_> {
        let actions = actions(&view(vec![finding(0, 3, fixes)]), "quickfix");
        actions.into_iter().map(|action| action.is_preferred == Some(true)).collect()
    };
    let review = || fix(Applicability::Review, vec![own(0, 1, "")]);
    let safe = || safe(vec![own(0, 1, "")]);
    assert_eq!(preferred(vec![safe(), review()]), [true, false]);
    assert_eq!(preferred(vec![safe(), safe()]), [false, false]);
    assert_eq!(preferred(vec![review()]), [false]);
}

#[test]
fn a_fix_whose_edits_overlap_is_no_action() {
    let overlapping = safe(vec![own(0, 3, "a"), own(2, 5, "b")]);
    assert!(actions(&view(vec![finding(0, 3, vec![overlapping])]), "quickfix").is_empty());
}

#[test]
fn edits_are_sorted_and_at_the_version() {
    let fix = safe(vec![own(4, 7, "2"), own(0, 3, "1")]);
    let action = actions(&view(vec![finding(0, 3, vec![fix])]), "quickfix").remove(0);
    assert_eq!(texts(&action), ["1", "2"]);
    let Some(lsp::DocumentChanges::Edits(files)) = action.edit.unwrap().document_changes else { panic!() };
    assert_eq!(files[0].text_document.version, Some(7));
}

#[test]
fn other_files_are_edited_only_while_they_are_known_to_be_as_they_were() {
    let fix = safe(vec![own(0, 3, "1"), edit("/b.rs", 0, 1, "2")]);
    let mut view = view(vec![finding(0, 3, vec![fix])]);
    assert_eq!(texts(&actions(&view, "quickfix")[0]), ["1", "2"]);
    view.fresh = false;
    assert!(actions(&view, "quickfix").is_empty());
    let unknown = safe(vec![edit("/c.rs", 0, 1, "")]);
    view.fresh = true;
    view.findings = vec![finding(0, 3, vec![unknown])];
    assert!(actions(&view, "quickfix").is_empty());
}

#[test]
fn fix_all_makes_a_shared_edit_once_and_leaves_what_collides() {
    let import = || own(0, 0, "use x;");
    let findings = vec![
        finding(0, 3, vec![safe(vec![import(), own(0, 3, "1")])]),
        finding(2, 5, vec![safe(vec![own(2, 5, "collides")])]),
        finding(4, 7, vec![safe(vec![import(), own(4, 7, "2")])]),
        finding(8, 9, vec![fix(Applicability::Review, vec![own(8, 9, "review")])]),
        finding(8, 9, vec![safe(vec![own(0, 0, "other insertion there")])]),
    ];
    let all = actions(&view(findings), "source.fixAll");
    assert_eq!(texts(&all[0]), ["use x;", "1", "2"]);
    assert!(actions(&view(vec![finding(0, 3, Vec::new())]), "source.fixAll").is_empty());
}

#[test]
fn kinds_are_a_hierarchy() {
    let asks = |asked: &str| includes(&lsp::CodeActionKind::from(asked.to_owned()), &FIX_ALL);
    assert!(["", "source", "source.fixAll", "source.fixAll.asyncwise"].into_iter().all(asks));
    assert!(!["sour", "source.fixAll.async", "source.fixAll.asyncwise.x", "quickfix"].into_iter().any(asks));
}

#[test]
fn a_carried_view_keeps_fixes_that_no_edit_touched() {
    let before =
        view(vec![finding(4, 7, vec![safe(vec![own(4, 7, "2")])]), finding(8, 13, vec![safe(vec![own(8, 9, "")])])]);
    let typed = |at: u32| crate::text::TextEdit { range: TextRange::empty(at), new_len: 1 };
    let after = before.carried(&[typed(0), typed(6)], before.document.clone(), 8, Stamp::default());
    assert_eq!(after.findings[0].range, TextRange::new(5, 9));
    assert!(after.findings[0].fixes.is_empty());
    assert_eq!(after.findings[1].fixes[0].edits[0].range, TextRange::new(10, 11));
}
