//! Conversions of locks in a real project: what they are called, and what they make of it.

use std::path::Path;

use super::Failure;
use super::conversions::{offers, write};

/// Says what the conversions of a project's locks are, or applies one.
pub fn run(dir: &Path, apply: Option<&str>, back: bool) -> Result<(), Failure> {
    for offer in offers(&dir.canonicalize()?, back) {
        if apply.is_some_and(|place| place != offer.place) {
            continue;
        }
        match &offer.outcome {
            Ok(conversion) => {
                println!("{} {}: {} [{} edits]", offer.place, offer.name, conversion.title, conversion.edits.len());
                for hand in &conversion.hands {
                    println!("    {} {}", hand.place, hand.why);
                }
                if apply.is_some() {
                    write(&conversion.edits);
                }
            }
            Err(why) => println!("{} {}: not offered: {why}", offer.place, offer.name),
        }
    }
    Ok(())
}
