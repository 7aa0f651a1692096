//! Edits as the client can take them.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use tower_lsp::lsp_types as lsp;

use crate::findings::Edit;
use crate::server::convert;
use crate::server::session::Session;
use crate::server::uri;
use crate::server::view::{OtherFile, View, Views};
use crate::text::{LineIndex, TextRange};

/// A file is open, and no longer what it was when edits were made for it.
#[derive(Debug)]
pub struct MovedOn;

/// The view, which now knows these files too, each at the version that it is open at.
///
/// # Errors
/// When one of them is open with another text.
pub fn with_files(view: &View, texts: Vec<(Arc<Path>, Arc<str>)>, views: &Views) -> Result<View, MovedOn> {
    let mut others = (*view.others).clone();
    for (path, text) in texts.into_iter().filter(|(path, _)| **path != *view.path) {
        let open = views.at(&path);
        if open.as_ref().is_some_and(|open| *open.document.text() != *text) {
            return Err(MovedOn);
        }
        let version = open.as_ref().map(|open| open.version);
        let Some(uri) = open.map(|open| open.uri.clone()).or_else(|| uri::from_path(&path)) else { continue };
        others.insert(path, OtherFile { uri, version, index: LineIndex::new(&text), text });
    }
    Ok(View { others: Arc::new(others), ..view.clone() })
}

/// Two fixes may want the very same edit, such as an import; it is made once.
pub fn add_if_it_fits(edits: &mut Vec<Edit>, more: &[Edit]) {
    let new: Vec<&Edit> = more.iter().filter(|edit| !edits.contains(edit)).collect();
    if new.iter().all(|new| edits.iter().all(|old| !collide(old.range, new.range))) {
        edits.extend(new.into_iter().cloned());
    }
}

/// Two insertions at one place do collide: their order would be anyone's guess.
fn collide(a: TextRange, b: TextRange) -> bool {
    a.overlaps(b) || (a.is_empty() && b.is_empty() && a.start == b.start)
}

/// The edit as the client can take it. `None` when edits of one file overlap, when a file is unknown, and when it is about
/// other files although the findings were carried over: nobody has looked at those since.
pub fn workspace_edit(edits: &[Edit], view: &View, session: &Session) -> Option<lsp::WorkspaceEdit> {
    let mut by_file: BTreeMap<&Arc<Path>, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        by_file.entry(&edit.path).or_default().push(edit);
    }
    let mut files = Vec::new();
    for (path, mut edits) in by_file {
        if !view.fresh && **path != *view.path {
            return None;
        }
        edits.sort_by_key(|edit| edit.range);
        if edits.windows(2).any(|pair| pair[0].range.overlaps(pair[1].range)) {
            tracing::warn!(path = %path.display(), "a fix was left out: its edits overlap");
            return None;
        }
        let texts: Option<Vec<_>> = edits.iter().map(|edit| text_edit(edit, view, session)).collect();
        files.push((document_of(path, view)?, texts?));
    }
    Some(assemble(files, session))
}

/// Why there is no [`workspace_edit`].
pub fn why_not(edits: &[Edit], view: &View) -> String {
    let elsewhere = edits.iter().any(|edit| *edit.path != *view.path);
    let reason =
        if elsewhere && !view.fresh { "other files are being looked at again" } else { "its edits do not fit" };
    reason.to_owned()
}

fn text_edit(edit: &Edit, view: &View, session: &Session) -> Option<lsp::TextEdit> {
    let location = convert::location(&edit.path, edit.range, view, session.encoding)?;
    Some(lsp::TextEdit { range: location.range, new_text: edit.text.clone() })
}

fn document_of(path: &Path, view: &View) -> Option<lsp::OptionalVersionedTextDocumentIdentifier> {
    let version = if *path == *view.path { Some(view.version) } else { view.others.get(path)?.version };
    Some(lsp::OptionalVersionedTextDocumentIdentifier { uri: convert::uri_of(path, view)?, version })
}

type FileEdits = (lsp::OptionalVersionedTextDocumentIdentifier, Vec<lsp::TextEdit>);

fn assemble(files: Vec<FileEdits>, session: &Session) -> lsp::WorkspaceEdit {
    if session.document_changes {
        let edits = files.into_iter().map(|(text_document, edits)| document_edit(text_document, edits));
        let document_changes = Some(lsp::DocumentChanges::Edits(edits.collect()));
        return lsp::WorkspaceEdit { document_changes, ..lsp::WorkspaceEdit::default() };
    }
    let changes: HashMap<_, _> = files.into_iter().map(|(document, edits)| (document.uri, edits)).collect();
    lsp::WorkspaceEdit::new(changes)
}

/// Edits of one document.
pub fn document_edit(
    text_document: lsp::OptionalVersionedTextDocumentIdentifier,
    edits: Vec<lsp::TextEdit>,
) -> lsp::TextDocumentEdit {
    lsp::TextDocumentEdit { text_document, edits: edits.into_iter().map(lsp::OneOf::Left).collect() }
}
