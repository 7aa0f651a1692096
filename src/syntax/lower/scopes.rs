//! Which local variable a name means.

use crate::ir::{BindingId, Name};

/// The local variables in scope, innermost last.
#[derive(Default)]
pub(crate) struct Scopes {
    names: Vec<(Name, BindingId)>,
}

/// A point to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark(usize);

impl Scopes {
    pub(crate) fn mark(&self) -> Mark {
        Mark(self.names.len())
    }

    /// Leaves every scope that was opened since.
    pub(crate) fn reset(&mut self, mark: Mark) {
        self.names.truncate(mark.0);
    }

    pub(crate) fn add(&mut self, name: Name, binding: BindingId) {
        self.names.push((name, binding));
    }

    pub(crate) fn get(&self, name: &str) -> Option<BindingId> {
        self.names.iter().rev().find(|(known, _)| known == name).map(|(_, binding)| *binding)
    }
}
