//! The list of all assists, and how they are asked.

use super::convert_lock::ConvertLock;
use super::make_async::MakeAsync;
use super::refactorings::{END_WITH_TOKEN, EXTRACT_BRANCH, IN_CURRENT_SPAN, JOIN_AWAITS, SPAWN_IN_SET};
use super::turn_on_feature::TurnOnFeature;
use super::wrap_in_spawn_blocking::WrapInSpawnBlocking;
use super::{Assist, AssistCx, Kind, Offer, OfferId};
use crate::findings::Fix;

/// Every assist, in the order in which they are offered.
pub static ASSISTS: &[&dyn Assist] = &[
    &TurnOnFeature,
    &ConvertLock,
    &MakeAsync,
    &WrapInSpawnBlocking,
    &JOIN_AWAITS,
    &SPAWN_IN_SET,
    &IN_CURRENT_SPAN,
    &EXTRACT_BRANCH,
    &END_WITH_TOKEN,
];

/// The assist with this id.
#[must_use]
pub fn assist(id: &str) -> Option<&'static dyn Assist> {
    ASSISTS.iter().copied().find(|assist| assist.info().id == id)
}

/// What is offered for a cursor or a selection, findings aside.
#[must_use]
pub fn refactorings(assists: &[&dyn Assist], cx: &AssistCx<'_>) -> Vec<Offer> {
    let asked = assists.iter().filter(|assist| assist.info().is_refactoring);
    asked.filter_map(|assist| offer(*assist, cx, Kind::Refactoring)).collect()
}

/// What mends a finding of `rule` at the range of `cx`.
#[must_use]
pub fn remedies(assists: &[&dyn Assist], cx: &AssistCx<'_>, rule: &str) -> Vec<Offer> {
    let of = |assist: &&dyn Assist| {
        let rule = assist.info().mends.iter().find(|mended| **mended == rule)?;
        offer(*assist, cx, Kind::Mends(rule))
    };
    assists.iter().filter_map(of).collect()
}

/// The fixes that mend a finding of `rule` at the range of `cx`.
#[must_use]
pub fn fixes(assists: &[&dyn Assist], cx: &AssistCx<'_>, rule: &str) -> Vec<Fix> {
    assists.iter().filter(|assist| assist.info().mends.contains(&rule)).filter_map(|assist| assist.fix(cx)).collect()
}

fn offer(assist: &dyn Assist, cx: &AssistCx<'_>, kind: Kind) -> Option<Offer> {
    let proposal = assist.propose(cx)?;
    let id = OfferId {
        assist: assist.info().id.to_owned(),
        path: cx.file.path(cx.db).to_path_buf(),
        start: cx.range.start,
        end: cx.range.end,
    };
    Some(Offer { id, title: proposal.title, kind, applicability: proposal.applicability })
}
