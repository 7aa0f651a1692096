//! Converting a lock, as an assist.

use super::{convert, may_convert_at, other, start_at};
use crate::assists::{Assist, AssistCx, AssistInfo, Proposal};
use crate::effects::locks::{Api, Key, Start};
use crate::findings::{Applicability, Fix};

/// For a place that has to do with a lock: to a lock that is awaited, or back to one that blocks.
pub struct ConvertLock;

static INFO: AssistInfo = AssistInfo {
    id: "convert-lock",
    mends: &["sync-guard-across-await", "guard-temporary-in-scrutinee", "async-lock-not-needed"],
    is_refactoring: true,
};

impl Assist for ConvertLock {
    fn info(&self) -> &'static AssistInfo {
        &INFO
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let (start, key, to) = asked(cx)?;
        may_convert_at(cx.db, &start, to).ok()?;
        let title = format!("Convert to `{}::{}` everywhere", to.module(), key.kind.shape.name());
        Some(Proposal { title, applicability: Applicability::Review })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let (start, _, to) = asked(cx)?;
        let conversion = convert(cx.db, &start, to).ok()?;
        Some(Fix { title: conversion.title, applicability: Applicability::Review, edits: conversion.edits })
    }
}

fn asked(cx: &AssistCx<'_>) -> Option<(Start, Key, Api)> {
    let (start, key) = start_at(cx.db, cx.krate, cx.file, cx.trimmed())?;
    let to = other(key.kind.api);
    Some((start, key, to))
}
