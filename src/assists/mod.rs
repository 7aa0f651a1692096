//! Assists: changes that need more than one function to be worked out, or that are offered where nothing was found.
//!
//! A fix that a rule makes while it checks stays in its function and costs little. What looks at the whole workspace is an
//! assist: whether it is offered, and under which title, is asked when somebody wants to know, and its edits are worked out
//! when somebody wants to have them. Checking never asks.
//!
//! An assist is one file, or a folder, and a line in [`registry`]. It mends findings of some rules, or is a refactoring for
//! code without a finding, or both.

pub mod convert_lock;
mod cx;
mod make_async;
mod offer;
mod refactorings;
pub mod registry;
mod turn_on_feature;
mod wrap_in_spawn_blocking;

pub use cx::{AssistCx, Files};
pub use offer::{Kind, Offer, OfferId};

use crate::findings::{Applicability, Fix};

/// What is known of an assist before it is asked.
#[derive(Debug)]
pub struct AssistInfo {
    /// Its name, as in `wrap-in-spawn-blocking`.
    pub id: &'static str,
    /// The rules whose findings it mends. It is then asked with the range of the finding.
    pub mends: &'static [&'static str],
    /// Whether it is offered without a finding, for a cursor or a selection.
    pub is_refactoring: bool,
}

/// What an assist would do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// An imperative that says what happens, and what is missing for it.
    pub title: String,
    /// Whether it can be applied blindly.
    pub applicability: Applicability,
}

/// A change to code. Both questions are asked on a snapshot, on any thread.
pub trait Assist: Sync {
    /// What is known of it before it is asked.
    fn info(&self) -> &AssistInfo;

    /// Whether it is offered here, and as what. It may be asked with each move of a cursor: the cheap tests come first.
    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal>;

    /// The change itself. Its title may say more than the proposal's, which did not look at everything.
    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix>;
}
