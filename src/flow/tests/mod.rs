//! Each snippet says at its suspension points which guards are alive there: `f().await; // alive: g, tmp(m.lock())`.
//! A line without a mark says that none is. Several points of a line are divided by `;`.

mod captures;
mod conditions;
mod contexts;
mod fake;
mod guards;
mod loops;
mod macros;
mod moves;
mod queries;
mod temporaries;

use crate::db::Edition;
use crate::ir::Body;
use crate::syntax::{SplitKind, lower_fn, split};
use crate::text::TextRange;

use super::{Alive, Flow, FrameFlow, SlotKind, analyse};
use fake::{Fake, holds_guard};

const BOTH: [Edition; 2] = [Edition::E2021, Edition::E2024];

/// The functions of a text, with their bodies.
fn functions(text: &str) -> Vec<(&str, Body)> {
    let split = split(text, None);
    let functions = split.items.iter().filter(|item| item.kind == SplitKind::Fn);
    let lower = |item: &crate::syntax::SplitItem| {
        let (base, body) = (item.range.start, item.body.expect("a body"));
        let text = item.range.of(text);
        let bodies = lower_fn(text, TextRange::new(body.start - base, body.end - base));
        (text, bodies.bodies.into_iter().next().expect("a body").1)
    };
    functions.map(lower).collect()
}

fn describe(text: &str, body: &Body, flow: &FrameFlow, alive: &Alive) -> String {
    let slot = flow.slot(alive.slot);
    match slot.kind {
        SlotKind::Local(binding) => body.bindings[binding].name.to_string(),
        SlotKind::Capture(binding) => format!("cap({})", body.bindings[binding].name),
        SlotKind::Temp(_) => format!("tmp({})", slot.value.map_or("", |value| body.range(value).of(text))),
    }
}

/// The lines of a function with what is said of each and what is found.
fn lines(text: &str, body: &Body, flow: &Flow) -> Vec<(String, String)> {
    let mut points: Vec<(u32, String)> = Vec::new();
    for (_, frame) in flow.suspending() {
        for suspend in &frame.suspends {
            let guards = suspend.alive.iter().filter(|alive| holds_guard(&frame.slot(alive.slot).ty, alive));
            let names: Vec<_> = guards.map(|alive| describe(text, body, frame, alive)).collect();
            points.push((suspend.range.start, names.join(", ")));
        }
    }
    points.sort();
    let mut start = 0;
    let mut all = Vec::new();
    for line in text.split_inclusive('\n') {
        let end = start + u32::try_from(line.len()).expect("a short text");
        let found: Vec<_> =
            points.iter().filter(|(at, _)| (start..end).contains(at)).map(|(_, s)| s.as_str()).collect();
        let (code, said) = line.split_once("// alive:").unwrap_or((line, ""));
        let said: Vec<_> = said.split(';').map(str::trim).collect();
        // A line that says nothing says it of all its points.
        let said = if said == [""] { vec![""; found.len()] } else { said };
        all.push((format!("{} // alive: {}", code.trim_end(), said.join("; ")), {
            format!("{} // alive: {}", code.trim_end(), found.join("; "))
        }));
        start = end;
    }
    all
}

#[track_caller]
fn check_in(edition: Edition, text: &str) {
    let functions = functions(text);
    assert!(!functions.is_empty(), "no function in the snippet");
    for (text, body) in functions {
        let flow = analyse(&body, &Fake::new(&body), edition);
        let lines = lines(text, &body, &flow);
        let said: Vec<_> = lines.iter().map(|(said, _)| said.as_str()).collect();
        let found: Vec<_> = lines.iter().map(|(_, found)| found.as_str()).collect();
        assert!(said == found, "edition {edition:?}\n--- said\n{}\n--- found\n{}", said.join("\n"), found.join("\n"));
    }
}

/// Checks a snippet that means the same in both editions.
#[track_caller]
fn check(text: &str) {
    for edition in BOTH {
        check_in(edition, text);
    }
}
