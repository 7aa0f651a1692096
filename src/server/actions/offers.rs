//! Offers of assists as actions, whose edits are worked out when the client asks for them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tower_lsp::lsp_types as lsp;

use super::{Files, Offered, edits};
use crate::assists::OfferId;
use crate::findings::{Applicability, Fix};
use crate::server::engine::Snapshot;
use crate::server::session::Session;
use crate::server::view::View;

/// A fix, and the texts that its edits count in.
#[derive(Debug)]
pub struct Resolved {
    /// The fix.
    pub fix: Fix,
    /// All files that it changes.
    pub texts: Vec<(Arc<Path>, Arc<str>)>,
}

/// What a client sends back to have the edits of an action.
#[derive(Serialize, Deserialize, Debug)]
pub struct Deferred {
    /// What was offered.
    pub offer: OfferId,
    /// The document that it was offered in.
    pub uri: lsp::Url,
    /// The version that it was offered for.
    pub version: i32,
}

/// Works the edits of an offer out.
pub fn resolve(snapshot: &Snapshot, offer: &OfferId) -> Option<Resolved> {
    let fix = snapshot.resolve(offer)?;
    let paths: BTreeSet<&Arc<Path>> = fix.edits.iter().map(|edit| &edit.path).collect();
    let texts = paths.into_iter().map(|path| Some((path.clone(), snapshot.text_or_disk(path)?)));
    let texts = texts.collect::<Option<Vec<_>>>()?;
    Some(Resolved { fix, texts })
}

/// An offer as an action. `None` when its edits are at hand and cannot be made.
pub fn action(
    offered: Offered,
    kind: lsp::CodeActionKind,
    view: &View,
    session: &Session,
    files: &Files<'_>,
) -> Option<lsp::CodeAction> {
    let Offered { offer, resolved } = offered;
    let mut action = lsp::CodeAction {
        title: offer.title,
        // A finding's own fix comes first; an editor that applies the preferred one must not have to choose.
        is_preferred: Some(false),
        kind: Some(kind),
        ..lsp::CodeAction::default()
    };
    if offer.applicability == Applicability::Review {
        action.title.push_str(" (to review)");
    }
    if let Some(resolved) = resolved {
        let view = edits::with_files(view, resolved.texts, files.views()).ok()?;
        action.edit = Some(edits::workspace_edit(&resolved.fix.edits, &view, session)?);
    } else {
        let deferred = Deferred { offer: offer.id, uri: view.uri.clone(), version: view.version };
        action.data = serde_json::to_value(deferred).ok();
    }
    Some(action)
}
