//! Conversions of locks in a real project, each applied alone in a copy and compiled.
//!
//! A conversion compiles, or each error stands in a function that the conversion names as one that needs a hand. Where it
//! compiles, the declaration is spoilt once more to see that it was compiled at all: optional features leave code out.

use std::fs;
use std::path::{Path, PathBuf};

use asyncwise::assists::convert_lock::Conversion;
use asyncwise::findings::{Applicability, Edit, Fix};
use asyncwise::fixes::apply::Plan;

use super::Failure;
use super::conversions::{Offer, offers};
use super::copied::{Copied, Outcome, line_after};

/// What became of a conversion.
enum Verdict {
    /// It compiles, and what it changes was compiled.
    Compiles,
    /// It stands in code that is not compiled.
    LeftOut,
    /// So many errors, all of them where a hand is needed.
    Announced(usize),
    /// An error somewhere else.
    Fails(String),
}

/// Compiles the conversions of a project's locks.
///
/// # Errors
/// When the project does not compile as it is, or one of its conversions fails where nothing is announced.
pub fn run(dir: &Path, back: bool, work: &Path, features: Option<String>) -> Result<(), Failure> {
    let dir = dir.canonicalize()?;
    let args: Vec<String> = features.map(|features| format!("--features={features}")).into_iter().collect();
    let copied = Copied::make(&dir, work, &args)?;
    let mut known: Vec<Vec<Edit>> = Vec::new();
    let mut counts = [0; 4];
    for offer in offers(&dir, back) {
        let Ok(conversion) = &offer.outcome else { continue };
        // Declarations that change together are one conversion.
        if known.contains(&conversion.edits) {
            continue;
        }
        known.push(conversion.edits.clone());
        let (kind, said) = match verdict(&copied, &offer, conversion)? {
            Verdict::Compiles => (0, "compiles".to_owned()),
            Verdict::Announced(errors) => (1, format!("{errors} errors where a hand is needed")),
            Verdict::LeftOut => (2, "not compiled".to_owned()),
            Verdict::Fails(why) => (3, format!("FAILS: {why}")),
        };
        counts[kind] += 1;
        println!("{} {}: {}\n    {said}", offer.place, offer.name, conversion.title);
    }
    let [compile, announced, left_out, fail] = counts;
    println!(
        "\n{}: {compile} compile, {announced} fail where announced, {left_out} left out, {fail} fail",
        dir.display()
    );
    if fail > 0 { Err(format!("{fail} conversions fail where nothing is announced").into()) } else { Ok(()) }
}

fn verdict(copied: &Copied, offer: &Offer, conversion: &Conversion) -> Result<Verdict, Failure> {
    if !conversion.edits.iter().all(|edit| copied.builds(&edit.path)) {
        return Ok(Verdict::LeftOut);
    }
    let outcome = copied.check_with(&plan(&conversion.edits))?;
    if outcome.success {
        let spoilt = copied.check_with(&plan(std::slice::from_ref(&offer.spoilt)))?;
        return Ok(if spoilt.success { Verdict::LeftOut } else { Verdict::Compiles });
    }
    let hands = places_of_hands(copied, conversion)?;
    let is_announced = |path: &PathBuf, line: usize| {
        hands.iter().any(|(other, first, last)| other == path && (*first..=*last).contains(&line))
    };
    let elsewhere = outcome.errors.iter().find(|(path, line, _)| !is_announced(path, *line as usize));
    Ok(match elsewhere {
        Some((path, line, text)) => Verdict::Fails(format!("{}:{line}: {text}", path.display())),
        None if outcome.errors.is_empty() => Verdict::Fails(outcome.end),
        None => Verdict::Announced(count(&outcome)),
    })
}

/// The errors, each once: a library is compiled for its tests too.
fn count(outcome: &Outcome) -> usize {
    let mut errors: Vec<_> = outcome.errors.iter().collect();
    errors.sort();
    errors.dedup();
    errors.len()
}

fn plan(edits: &[Edit]) -> Plan {
    let mut plan = Plan::default();
    plan.take(&Fix { title: String::new(), applicability: Applicability::Review, edits: edits.to_vec() });
    plan
}

/// The items that need a hand: the file in the copy, the first and the last line after the conversion.
fn places_of_hands(copied: &Copied, conversion: &Conversion) -> Result<Vec<(PathBuf, usize, usize)>, Failure> {
    let mut places = Vec::new();
    for hand in &conversion.hands {
        let text = fs::read_to_string(&hand.path)?;
        let edits: Vec<Edit> = conversion.edits.iter().filter(|edit| edit.path == hand.path).cloned().collect();
        let line = |at: u32| line_after(&text, &edits, at);
        places.push((copied.place(&hand.path), line(hand.item.start), line(hand.item.end)));
    }
    Ok(places)
}
