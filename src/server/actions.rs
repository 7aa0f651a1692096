//! Fixes to code actions.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use tower_lsp::lsp_types as lsp;

use super::convert;
use super::session::{FIX_ALL, Session};
use super::view::View;
use crate::findings::{Applicability, Edit, Finding, Fix};
use crate::text::TextRange;

/// What can be done in `range` of a document, of the kinds in `only` if there are any.
pub fn code_actions(
    view: &View,
    session: &Session,
    range: lsp::Range,
    only: Option<&[lsp::CodeActionKind]>,
) -> Vec<lsp::CodeActionOrCommand> {
    let mut actions = Vec::new();
    if only.is_none_or(|only| only.iter().any(|asked| includes(asked, &lsp::CodeActionKind::QUICKFIX))) {
        actions.extend(quick_fixes(view, session, range));
    }
    // Actions on the whole document are for those who ask for them, on save mostly, not for every light bulb.
    if only.is_some_and(|only| only.iter().any(|asked| includes(asked, &FIX_ALL))) {
        actions.extend(fix_all(view, session));
    }
    actions.into_iter().map(lsp::CodeActionOrCommand::CodeAction).collect()
}

/// Kinds are a hierarchy: who asks for `source` gets `source.fixAll.asyncwise`.
fn includes(asked: &lsp::CodeActionKind, kind: &lsp::CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(asked.as_str());
    rest.is_some_and(|rest| asked.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
}

fn quick_fixes(view: &View, session: &Session, range: lsp::Range) -> Vec<lsp::CodeAction> {
    let (a, b) =
        (convert::offset(range.start, view, session.encoding), convert::offset(range.end, view, session.encoding));
    let asked = TextRange::new(a.min(b), a.max(b));
    let touched = view.findings.iter().filter(|it| it.range.start <= asked.end && asked.start <= it.range.end);
    touched.flat_map(|finding| fixes_of(finding, view, session)).collect()
}

fn fixes_of<'a>(
    finding: &'a Finding,
    view: &'a View,
    session: &'a Session,
) -> impl Iterator<Item = lsp::CodeAction> + 'a {
    finding.fixes.iter().filter_map(move |fix| {
        Some(lsp::CodeAction {
            title: fix.title.clone(),
            kind: Some(lsp::CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![convert::diagnostic(finding, view, session)]),
            edit: Some(workspace_edit(&fix.edits, view, session)?),
            is_preferred: Some(is_the_one(fix, finding)),
            ..lsp::CodeAction::default()
        })
    })
}

/// Editors apply a preferred action without asking: it must be safe, and there must be no choice.
fn is_the_one(fix: &Fix, finding: &Finding) -> bool {
    let safe = |fix: &&Fix| fix.applicability == Applicability::Safe;
    safe(&fix) && finding.fixes.iter().filter(safe).count() == 1
}

/// One action with every safe fix of the document that gets along with those before it. What it leaves is there the next
/// time.
fn fix_all(view: &View, session: &Session) -> Option<lsp::CodeAction> {
    let mut edits: Vec<Edit> = Vec::new();
    for finding in &view.findings {
        let mut safe = finding.fixes.iter().filter(|fix| is_the_one(fix, finding));
        let own = |fix: &&Fix| fix.edits.iter().all(|edit| *edit.path == *view.path);
        if let Some(fix) = safe.next().filter(own) {
            add_if_it_fits(&mut edits, &fix.edits);
        }
    }
    if edits.is_empty() {
        return None;
    }
    Some(lsp::CodeAction {
        title: "Apply all safe fixes of asyncwise".to_owned(),
        kind: Some(FIX_ALL),
        edit: Some(workspace_edit(&edits, view, session)?),
        ..lsp::CodeAction::default()
    })
}

/// Two fixes may want the very same edit, such as an import; it is made once.
fn add_if_it_fits(edits: &mut Vec<Edit>, more: &[Edit]) {
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
fn workspace_edit(edits: &[Edit], view: &View, session: &Session) -> Option<lsp::WorkspaceEdit> {
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
        let edits = files.into_iter().map(|(text_document, edits)| lsp::TextDocumentEdit {
            text_document,
            edits: edits.into_iter().map(lsp::OneOf::Left).collect(),
        });
        let document_changes = Some(lsp::DocumentChanges::Edits(edits.collect()));
        return lsp::WorkspaceEdit { document_changes, ..lsp::WorkspaceEdit::default() };
    }
    let changes: HashMap<_, _> = files.into_iter().map(|(document, edits)| (document.uri, edits)).collect();
    lsp::WorkspaceEdit::new(changes)
}

#[cfg(test)]
mod tests;
