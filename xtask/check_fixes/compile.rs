//! Compiles a copy of a project with fixes applied.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use asyncwise::fixes::apply::Plan;

use super::variant::{Fault, Variant};
use crate::Failure;
use crate::copied::{Copied, Outcome, line_after};

/// Edits of one fix that are further apart than this are apart.
const APART: u32 = 1000;

/// Compiles every fix, and notes those that fail.
///
/// # Errors
/// When the project does not compile as it is, with the end of what cargo says of it.
pub fn all(dir: &Path, work: &Path, variants: &mut [Variant]) -> Result<(), Failure> {
    let copied = Copied::make(dir, work, &[])?;
    for variant in variants.iter_mut() {
        let fits = !matches!(variant.faults.first(), Some(Fault::Misfit | Fault::Syntax));
        variant.compiled = fits && variant.fix.edits.iter().all(|edit| copied.builds(&edit.path));
    }
    for layer in layers(variants) {
        let mut failed = Vec::new();
        Layers { copied: &copied, variants }.take_apart(&layer, &mut failed)?;
        for (at, why) in failed {
            variants[at].faults.push(Fault::Compile(why));
        }
    }
    Ok(())
}

/// Sets of fixes that do not touch each other.
fn layers(variants: &[Variant]) -> Vec<Vec<usize>> {
    let mut layers: Vec<(Vec<usize>, Vec<Stretch>)> = Vec::new();
    for (at, variant) in variants.iter().enumerate().filter(|(_, variant)| variant.compiled) {
        let own = stretches(variant);
        let free =
            layers.iter_mut().find(|(_, taken)| taken.iter().all(|other| own.iter().all(|own| !own.meets(other))));
        match free {
            Some((members, taken)) => {
                members.push(at);
                taken.extend(own);
            }
            None => layers.push((vec![at], own)),
        }
    }
    layers.into_iter().map(|(members, _)| members).collect()
}

/// A part of a file that a fix works on.
struct Stretch {
    path: Arc<Path>,
    start: u32,
    end: u32,
    /// What the edits write.
    text: String,
}

impl Stretch {
    /// Whether both cannot be in one copy. What turns on the same feature of a dependency can.
    fn meets(&self, other: &Stretch) -> bool {
        let same = (self.start, self.end, &self.text) == (other.start, other.end, &other.text);
        let is_manifest = self.path.extension().is_some_and(|extension| extension == "toml");
        let meet = self.path == other.path && self.start <= other.end && other.start <= self.end;
        meet && !(same && is_manifest)
    }
}

fn stretches(variant: &Variant) -> Vec<Stretch> {
    let mut edits: Vec<_> = variant.fix.edits.iter().collect();
    edits.sort_by_key(|edit| (edit.path.clone(), edit.range));
    let mut found: Vec<Stretch> = Vec::new();
    for edit in edits {
        match found.last_mut() {
            Some(last) if last.path == edit.path && edit.range.start < last.end + APART => {
                last.end = last.end.max(edit.range.end);
                last.text.push_str(&edit.text);
            }
            _ => {
                let (start, end) = (edit.range.start, edit.range.end);
                found.push(Stretch { path: edit.path.clone(), start, end, text: edit.text.clone() });
            }
        }
    }
    found
}

/// Compiles sets of fixes.
struct Layers<'a> {
    copied: &'a Copied,
    variants: &'a [Variant],
}

impl Layers<'_> {
    /// Finds those that fail alone.
    fn take_apart(&self, members: &[usize], failed: &mut Vec<(usize, String)>) -> Result<(), Failure> {
        if members.is_empty() {
            return Ok(());
        }
        let outcome = self.copied.check_with(&self.plan(members))?;
        if outcome.success {
            return Ok(());
        }
        if let [only] = members {
            let why = outcome.errors.into_iter().next().map(|(_, line, text)| format!("line {line}: {text}"));
            failed.push((*only, why.unwrap_or(outcome.end)));
            return Ok(());
        }
        let suspects = self.suspects(members, &outcome);
        let (bad, good): (Vec<usize>, Vec<usize>) = members.iter().partition(|member| suspects.contains(member));
        if bad.is_empty() || good.is_empty() {
            let (first, second) = members.split_at(members.len() / 2);
            self.take_apart(first, failed)?;
            return self.take_apart(second, failed);
        }
        self.take_apart(&good, failed)?;
        bad.iter().try_for_each(|only| self.take_apart(&[*only], failed))
    }

    /// Those whose text is near an error.
    fn suspects(&self, members: &[usize], outcome: &Outcome) -> BTreeSet<usize> {
        let plan = self.plan(members);
        let mut suspects = BTreeSet::new();
        for (path, edits) in plan.files() {
            let Ok(text) = fs::read_to_string(path) else { continue };
            let place = self.copied.place(path);
            let lines: Vec<usize> =
                outcome.errors.iter().filter(|(file, ..)| *file == place).map(|(_, line, _)| *line as usize).collect();
            for member in members {
                let mut own = self.variants[*member].fix.edits.iter().filter(|edit| edit.path == *path);
                let near = own.any(|edit| {
                    let first = line_after(&text, edits, edit.range.start);
                    let last = first + edit.text.matches('\n').count() + 1;
                    lines.iter().any(|line| (first.saturating_sub(2)..=last + 2).contains(line))
                });
                if near {
                    suspects.insert(*member);
                }
            }
        }
        suspects
    }

    fn plan(&self, members: &[usize]) -> Plan {
        let mut plan = Plan::default();
        for member in members {
            plan.take(&self.variants[*member].fix);
        }
        plan
    }
}
