//! Code actions: what can be done at a place.

mod configure;
mod edits;
mod offers;
mod suppress;

use tower_lsp::lsp_types as lsp;

use super::convert;
use super::session::{FIX_ALL, Session};
use super::view::View;
use super::{commands, engine::Snapshot};
use crate::assists::Offer;
use crate::findings::{Applicability, Edit, Finding, Fix};
use crate::text::TextRange;

pub use configure::{Files, nearest};
pub use edits::{with_files, workspace_edit};
pub use offers::{Deferred, Resolved, resolve};

/// What was asked for.
pub struct Asked {
    range: TextRange,
    only: Option<Vec<lsp::CodeActionKind>>,
}

/// What the engine says to it.
#[derive(Debug, Default)]
pub struct Answers {
    /// For each finding in the range what more mends it.
    remedies: Vec<Vec<Offered>>,
    /// What can be done without a finding.
    refactorings: Vec<Offered>,
}

/// An offer, with its edits where the client cannot ask for them later.
#[derive(Debug)]
struct Offered {
    offer: Offer,
    resolved: Option<Resolved>,
}

impl Asked {
    /// What `params` ask for.
    pub fn new(params: &lsp::CodeActionParams, view: &View, session: &Session) -> Self {
        let at = |position| convert::offset(position, view, session.encoding);
        let (a, b) = (at(params.range.start), at(params.range.end));
        Self { range: TextRange::new(a.min(b), a.max(b)), only: params.context.only.clone() }
    }

    /// Whether actions of this kind are wanted.
    fn wants(&self, kind: &lsp::CodeActionKind) -> bool {
        self.only.as_ref().is_none_or(|only| only.iter().any(|asked| includes(asked, kind)))
    }

    /// The findings in the range.
    fn findings<'v>(&self, view: &'v View) -> impl Iterator<Item = &'v Finding> {
        let asked = self.range;
        view.findings.iter().filter(move |it| it.range.start <= asked.end && asked.start <= it.range.end)
    }

    /// What the engine is to be asked, on a thread that may take its time. None: nothing.
    pub fn question(
        &self,
        view: &View,
        session: &Session,
    ) -> Option<impl FnOnce(&Snapshot) -> Option<Answers> + Send + use<>> {
        let mends = self.wants(&lsp::CodeActionKind::QUICKFIX);
        let findings: Vec<Finding> = self.findings(view).filter(|_| mends).cloned().collect();
        let refactors = self.wants(&lsp::CodeActionKind::REFACTOR_REWRITE);
        let (path, range, later) = (view.path.clone(), self.range, session.resolves_edits);
        let worth_it = view.fresh && (refactors || !findings.is_empty());
        worth_it.then_some(move |snapshot: &Snapshot| {
            let offered = |offer: Offer| {
                let resolved = if later { None } else { Some(resolve(snapshot, &offer.id)?) };
                Some(Offered { offer, resolved })
            };
            let remedies = findings.iter().map(|finding| {
                let offers = snapshot.remedies(&path, finding)?;
                Some(offers.into_iter().filter_map(offered).collect::<Vec<_>>())
            });
            let remedies = remedies.collect::<Option<Vec<_>>>()?;
            let refactorings = if refactors { snapshot.assists(&path, range)? } else { Vec::new() };
            Some(Answers { remedies, refactorings: refactorings.into_iter().filter_map(offered).collect() })
        })
    }
}

/// What can be done: fixes first, then what says that a finding is wanted, then refactorings.
pub fn code_actions(
    asked: &Asked,
    answers: Answers,
    view: &View,
    session: &Session,
    files: &Files<'_>,
) -> Vec<lsp::CodeActionOrCommand> {
    let mut actions = Vec::new();
    if asked.wants(&lsp::CodeActionKind::QUICKFIX) {
        let mut remedies = answers.remedies.into_iter();
        let mut known = Vec::new();
        for finding in asked.findings(view) {
            let diagnostic = convert::diagnostic(finding, view, session);
            let fixes = finding.fixes.iter().filter_map(|fix| quick_fix(fix, finding, view, session));
            let more = remedies.next().into_iter().flatten();
            let more =
                more.filter_map(|offered| offers::action(offered, lsp::CodeActionKind::QUICKFIX, view, session, files));
            let own = fixes.chain(more).map(|action| mending(action, &diagnostic));
            actions.extend(own);
            known.push((finding, diagnostic));
        }
        for (finding, diagnostic) in known {
            actions.extend(about(finding, view, session, files).map(|action| mending(action, &diagnostic)));
        }
    }
    // Actions on the whole document are for those who ask for them, on save mostly, not for every light bulb.
    if asked.only.is_some() && asked.wants(&FIX_ALL) {
        actions.extend(fix_all(view, session));
    }
    let rewrites = answers
        .refactorings
        .into_iter()
        .filter_map(|offered| offers::action(offered, lsp::CodeActionKind::REFACTOR_REWRITE, view, session, files));
    // What mends a finding need not be offered again for its own sake.
    let rewrites: Vec<_> =
        rewrites.filter(|rewrite| !actions.iter().any(|action| action.title == rewrite.title)).collect();
    actions.extend(rewrites);
    actions.into_iter().map(lsp::CodeActionOrCommand::CodeAction).collect()
}

/// Kinds are a hierarchy: who asks for `source` gets `source.fixAll.asyncwise`.
fn includes(asked: &lsp::CodeActionKind, kind: &lsp::CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(asked.as_str());
    rest.is_some_and(|rest| asked.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
}

fn mending(action: lsp::CodeAction, diagnostic: &lsp::Diagnostic) -> lsp::CodeAction {
    lsp::CodeAction { diagnostics: Some(vec![diagnostic.clone()]), ..action }
}

/// A fix that the finding brought along. One that cannot be applied now is shown with the reason, where the client can.
fn quick_fix(fix: &Fix, finding: &Finding, view: &View, session: &Session) -> Option<lsp::CodeAction> {
    let edit = edits::workspace_edit(&fix.edits, view, session);
    let disabled = edit.is_none().then(|| lsp::CodeActionDisabled { reason: edits::why_not(&fix.edits, view) });
    if disabled.is_some() && !session.disabled {
        return None;
    }
    Some(lsp::CodeAction {
        title: fix.title.clone(),
        kind: Some(lsp::CodeActionKind::QUICKFIX),
        is_preferred: Some(disabled.is_none() && is_the_one(fix, finding)),
        edit,
        disabled,
        ..lsp::CodeAction::default()
    })
}

/// What says that a finding is wanted, and what tells more of it.
fn about<'a>(
    finding: &'a Finding,
    view: &'a View,
    session: &'a Session,
    files: &'a Files<'_>,
) -> impl Iterator<Item = lsp::CodeAction> + 'a {
    let rule = finding.rule;
    let action = |title: String, edit| lsp::CodeAction {
        title,
        kind: Some(lsp::CodeActionKind::QUICKFIX),
        is_preferred: Some(false),
        edit: Some(edit),
        ..lsp::CodeAction::default()
    };
    let here = suppress::edit(finding, view).and_then(|edit| edits::workspace_edit(&[edit], view, session));
    let here = here.map(|edit| action(format!("Allow `{rule}` here"), edit));
    let anywhere = configure::edit(rule, view, session, files);
    let anywhere = anywhere.map(|edit| action(format!("Allow `{rule}` in `{}`", crate::config::FILE_NAME), edit));
    let title = format!("Explain `{rule}`");
    let explain = crate::rules::registry::info(rule).map(|_| lsp::CodeAction {
        command: Some(lsp::Command::new(
            title.clone(),
            commands::SHOW_RULE.to_owned(),
            Some(vec![serde_json::Value::from(rule)]),
        )),
        title,
        kind: Some(lsp::CodeActionKind::QUICKFIX),
        is_preferred: Some(false),
        ..lsp::CodeAction::default()
    });
    here.into_iter().chain(anywhere).chain(explain)
}

/// Editors apply a preferred action without asking: it must be safe, and there must be no choice.
fn is_the_one(fix: &Fix, finding: &Finding) -> bool {
    let safe = |fix: &&Fix| fix.applicability == Applicability::Safe;
    safe(&fix) && finding.fixes.iter().filter(safe).count() == 1
}

/// One action with every safe fix of the document that gets along with those before it. What it leaves is there the next
/// time.
fn fix_all(view: &View, session: &Session) -> Option<lsp::CodeAction> {
    let mut all: Vec<Edit> = Vec::new();
    for finding in &view.findings {
        let mut safe = finding.fixes.iter().filter(|fix| is_the_one(fix, finding));
        let own = |fix: &&Fix| fix.edits.iter().all(|edit| *edit.path == *view.path);
        if let Some(fix) = safe.next().filter(own) {
            edits::add_if_it_fits(&mut all, &fix.edits);
        }
    }
    if all.is_empty() {
        return None;
    }
    Some(lsp::CodeAction {
        title: "Apply all safe fixes of asyncwise".to_owned(),
        kind: Some(FIX_ALL),
        edit: Some(edits::workspace_edit(&all, view, session)?),
        ..lsp::CodeAction::default()
    })
}

#[cfg(test)]
mod tests;
