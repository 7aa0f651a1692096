//! A fix that lacks a feature of tokio, together with the feature.

use std::path::Path;
use std::sync::Arc;

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::findings::{Applicability, Edit, Fix, RawFix};
use crate::fixes::{manifest, rewrite, spawn_blocking};
use crate::knowledge::Instead;

/// The first fix of a blocking call that a missing feature stands in the way of.
pub struct TurnOnFeature;

static INFO: AssistInfo = AssistInfo {
    id: "turn-on-feature",
    mends: &["blocking-call-in-async", "blocking-call-transitive"],
    is_refactoring: false,
};

impl Assist for TurnOnFeature {
    fn info(&self) -> &AssistInfo {
        &INFO
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let (_, raw, feature) = lacking(cx)?;
        Some(Proposal { title: title(&raw, feature), applicability: Applicability::Review })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let (function, raw, feature) = lacking(cx)?;
        let title = title(&raw, feature);
        let edit = turn_on(cx, feature)?;
        let mut fix = Fix { title, ..cx.in_file(&function, &raw) };
        fix.edits.push(edit);
        Some(fix)
    }
}

fn title(raw: &RawFix, feature: &str) -> String {
    let what = raw.title.split(" (needs").next().unwrap_or_default();
    format!("{what}, and turn on tokio's feature `{feature}`")
}

/// The fix, and the feature that it lacks.
fn lacking<'a>(cx: &AssistCx<'a>) -> Option<(FnCx<'a>, RawFix, &'static str)> {
    let function = cx.function()?;
    let call = cx.expr(&function)?;
    let sibling = match function.blocks(call).and_then(|blocks| blocks.instead) {
        Some(Instead::Path(path)) => rewrite::call_async_sibling(&function, call, &path, false),
        _ => None,
    };
    let raw = sibling.or_else(|| spawn_blocking::wrap(&function, call))?;
    let feature = raw.needs?;
    Some((function, raw, feature))
}

/// The edit of the manifest that tokio's features are written in.
fn turn_on(cx: &AssistCx<'_>, feature: &str) -> Option<Edit> {
    let data = cx.krate.data(cx.db);
    let own = data.dir.join("Cargo.toml");
    let text = cx.files.text(&own)?;
    if !manifest::inherits(&text, "tokio")? {
        return edit(&own, &text, feature);
    }
    let above = data.dir.ancestors().skip(1).map(|dir| dir.join("Cargo.toml"));
    above.into_iter().find_map(|path| edit(&path, &cx.files.text(&path)?, feature))
}

fn edit(path: &Path, text: &Arc<str>, feature: &str) -> Option<Edit> {
    let (range, new) = manifest::with_feature(text, "tokio", feature)?;
    Some(Edit { path: path.into(), range, text: new })
}
