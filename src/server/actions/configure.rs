//! "Allow this rule in the configuration": an edit of the nearest `asyncwise.toml`, which is made when there is none.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use toml_edit::{DocumentMut, Item, Table, value};
use tower_lsp::lsp_types as lsp;

use super::edits::{self, document_edit};
use crate::config::FILE_NAME;
use crate::findings::Edit;
use crate::rules::{Area, registry};
use crate::server::session::Session;
use crate::server::uri;
use crate::server::view::{View, Views};
use crate::text::TextRange;

/// The configuration files around a document, read where it does not hold anybody up.
pub struct Files<'v> {
    views: &'v Views,
    nearest: Nearest,
}

/// The nearest configuration file.
#[derive(Default)]
pub enum Nearest {
    /// Nobody has looked.
    #[default]
    Unknown,
    /// There is none.
    None,
    /// Its path and text.
    At(Arc<Path>, Arc<str>),
}

impl<'v> Files<'v> {
    /// Takes what [`nearest`] found.
    pub fn new(views: &'v Views, mut nearest: Nearest) -> Self {
        // What is open in the editor counts before what is on disk.
        if let Nearest::At(path, text) = &mut nearest
            && let Some(open) = views.at(path)
        {
            *text = open.document.text();
        }
        Self { views, nearest }
    }

    /// The open documents.
    pub fn views(&self) -> &'v Views {
        self.views
    }
}

/// The nearest configuration file around a document. Reads the disk.
pub fn nearest(document: &Path) -> Nearest {
    let paths = document.ancestors().skip(1).map(|dir| dir.join(FILE_NAME));
    let found = paths.into_iter().find(|path| path.is_file());
    let Some(path) = found else { return Nearest::None };
    match std::fs::read_to_string(&path) {
        Ok(text) => Nearest::At(Arc::from(path), Arc::from(text)),
        Err(_) => Nearest::Unknown,
    }
}

/// The edit that turns a rule off. None for what is said of configurations, and when the file cannot be made or read.
pub fn edit(rule: &str, view: &View, session: &Session, files: &Files<'_>) -> Option<lsp::WorkspaceEdit> {
    let info = registry::info(rule).filter(|info| info.area != Area::Meta)?;
    if !view.path.is_absolute() {
        return None;
    }
    let (path, text) = match &files.nearest {
        Nearest::At(path, text) => (path, text),
        Nearest::None => return created(info.id, view, session),
        Nearest::Unknown => return None,
    };
    let edit = difference(path, text, &allowed(text, info.id)?);
    let view = edits::with_files(view, vec![(path.clone(), text.clone())], files.views).ok()?;
    // Whether the document's own findings are of its latest text has no bearing on another file.
    edits::workspace_edit(&[edit], &View { fresh: true, ..view }, session)
}

/// The configuration with the rule at `allow`; its formatting and comments stay. None when it is no TOML.
fn allowed(text: &str, rule: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let rules = document.entry("rules").or_insert_with(|| Item::Table(Table::new()));
    rules.as_table_like_mut()?.insert(rule, value("allow"));
    Some(document.to_string())
}

/// The one edit that makes `old` to `new`: what differs between the same start and the same end.
fn difference(path: &Arc<Path>, old: &str, new: &str) -> Edit {
    let same = |pair: &((usize, char), char)| pair.0.1 == pair.1;
    let start: usize = old.char_indices().zip(new.chars()).take_while(same).map(|((_, char), _)| char.len_utf8()).sum();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let ends = old_rest.chars().rev().zip(new_rest.chars().rev()).take_while(|(a, b)| a == b);
    let end: usize = ends.map(|(char, _)| char.len_utf8()).sum();
    let offset = |at: usize| u32::try_from(at).unwrap_or_default();
    let range = TextRange::new(offset(start), offset(old.len() - end));
    Edit { path: path.clone(), range, text: new_rest[..new_rest.len() - end].to_owned() }
}

/// A new file in the folder that the editor opened.
fn created(rule: &str, view: &View, session: &Session) -> Option<lsp::WorkspaceEdit> {
    let roots = session.roots.iter().filter(|root| view.path.starts_with(root));
    let root: &PathBuf = roots.max_by_key(|root| root.components().count())?;
    if !session.creates_files || !session.document_changes {
        return None;
    }
    let uri = uri::from_path(&root.join(FILE_NAME))?;
    let options = lsp::CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(false) };
    let create = lsp::CreateFile { uri: uri.clone(), options: Some(options), annotation_id: None };
    let text = lsp::TextEdit::new(lsp::Range::default(), format!("[rules]\n{rule} = \"allow\"\n"));
    let document = lsp::OptionalVersionedTextDocumentIdentifier { uri, version: None };
    let operations = vec![
        lsp::DocumentChangeOperation::Op(lsp::ResourceOp::Create(create)),
        lsp::DocumentChangeOperation::Edit(document_edit(document, vec![text])),
    ];
    let document_changes = Some(lsp::DocumentChanges::Operations(operations));
    Some(lsp::WorkspaceEdit { document_changes, ..lsp::WorkspaceEdit::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_order_of_a_configuration_stay() {
        let text = "# ours\n[knowledge]\nruns_blocking = [\"x::y\"] # why\n\n[rules]\na = \"hint\" # b\n";
        let expected = text.replace("# b\n", "# b\nfutures-lost = \"allow\"\n");
        assert_eq!(allowed(text, "futures-lost").as_deref(), Some(&*expected));
        let again = allowed(&expected.replace("\"allow\"", "\"warn\""), "futures-lost");
        assert_eq!(again.as_deref(), Some(&*expected));
        assert_eq!(allowed("[rules", "futures-lost"), None);
        assert_eq!(allowed("", "x").as_deref(), Some("[rules]\nx = \"allow\"\n"));
    }

    #[test]
    fn the_difference_is_as_small_as_it_can_be() {
        let path: Arc<Path> = Path::new("/a").into();
        for (old, new) in [("ab", "ab"), ("aéc", "aèc"), ("aa", "aaa"), ("", "x"), ("x\ny\n", "x\nz = 1\ny\n")] {
            let edit = difference(&path, old, new);
            let made = crate::fixes::apply::apply(old, std::iter::once(&edit)).expect("it fits");
            assert_eq!(made, new);
        }
        assert_eq!(difference(&path, "aéc", "aèc").text, "è");
    }
}
