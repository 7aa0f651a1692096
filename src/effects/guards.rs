//! Guards inside values, as flow names the parts of a value.

use crate::flow::Part;
use crate::knowledge::{GuardIn, Step};

/// The way to a guard inside a type.
#[must_use]
pub fn parts(guard: &GuardIn) -> Vec<Part> {
    let part = |step: &Step| match step {
        Step::Field(name) => Part::Field(name.clone()),
        Step::Variant(name) => Part::Variant(name.clone()),
        Step::Deref => Part::Deref,
        Step::Content => Part::Content,
    };
    guard.path.iter().map(part).collect()
}
