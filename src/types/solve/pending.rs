//! What must hold once more is known.

use crate::ir::Name;
use crate::resolve::DefId;
use crate::types::{Args, TraitBound, Ty, TyKind};

use super::{Answer, Solver};

/// What must hold once more is known.
#[derive(Clone, Debug)]
pub(in crate::types) enum Pending {
    /// The type has the trait.
    Bound(Ty, TraitBound),
    /// `<args[0] as trait>::name` is the type.
    Projection { trait_: DefId, name: Name, args: Args, is: Ty },
}

impl Solver<'_> {
    /// Tries what is pending until nothing more comes of it.
    pub(in crate::types) fn process_pending(&mut self) {
        for _ in 0..8 {
            let pending = std::mem::take(&mut self.pending);
            let before = pending.len();
            let mut progress = false;
            for item in pending {
                progress |= self.try_pending(item);
            }
            if self.pending.is_empty() || (!progress && self.pending.len() >= before) {
                break;
            }
        }
    }

    fn try_pending(&mut self, item: Pending) -> bool {
        match &item {
            Pending::Bound(ty, bound) => {
                if self.table.shallow(ty).is_unknown() {
                    self.pending.push(item);
                    return false;
                }
                let (ty, bound) = (ty.clone(), bound.clone());
                match self.holds(&ty, &bound) {
                    Answer::Maybe => {
                        self.pending.push(item);
                        false
                    }
                    _ => true,
                }
            }
            Pending::Projection { trait_, name, args, is } => {
                if let Some(ty) = self.project(*trait_, name, args) {
                    self.table.unify(&ty, is);
                    true
                } else {
                    self.pending.push(item);
                    false
                }
            }
        }
    }

    /// Makes the numbers of which nothing says what they are those that a literal is by default, where a trait asks for it.
    pub(in crate::types) fn default_numbers(&mut self) {
        let of = |pending: &Pending| match pending {
            Pending::Bound(ty, _) => Some(ty.clone()),
            Pending::Projection { args, .. } => args.first().cloned(),
        };
        let types: Vec<Ty> = self.pending.iter().filter_map(of).collect();
        let mut changed = false;
        for ty in types {
            let ty = self.table.shallow(&ty);
            if matches!(ty.kind(), TyKind::IntVar(_) | TyKind::FloatVar(_)) {
                let number = self.table.finish(&ty);
                changed |= self.table.unify(&ty, &number);
            }
        }
        if changed {
            self.process_pending();
        }
    }
}
