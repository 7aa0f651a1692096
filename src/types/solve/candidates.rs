//! The `impl`s of a trait that may be for a type.

use crate::resolve::DefId;
use crate::types::signatures::{impl_data, predicates};
use crate::types::{Args, Ty, TyKind};

use super::{Answer, Pending, Selected, Solver};

impl Solver<'_> {
    pub(super) fn select_impl(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) -> Answer {
        let is_open = args.iter().any(|arg| self.has_open_place(arg));
        let mut fitting = None;
        let mut count = 0;
        for &def in self.impls.impls(self.db, self.scope, trait_, self_ty).iter() {
            let snapshot = self.table.snapshot();
            let pending = self.pending.len();
            match self.match_impl(def, args) {
                Some((impl_args, true)) if !is_open => return Answer::Yes(Selected::Impl(def, impl_args)),
                Some(_) => {
                    count += 1;
                    fitting.get_or_insert(def);
                }
                None => {}
            }
            self.table.rollback(snapshot);
            self.pending.truncate(pending);
            // A third one would say nothing new.
            if count > 1 {
                break;
            }
        }
        match fitting {
            // Which number it is decides what is not looked at yet, and not that one kind of number has the trait.
            Some(_) if matches!(self_ty.kind(), TyKind::IntVar(_) | TyKind::FloatVar(_)) => Answer::Maybe,
            // The only candidate: what it needs decides what is not known yet.
            Some(def) if count == 1 => match self.match_impl(def, args) {
                Some((impl_args, _)) => Answer::Yes(Selected::Impl(def, impl_args)),
                None => Answer::Maybe,
            },
            // Of several, what is not known yet decides.
            Some(_) => Answer::Maybe,
            None if self.is_open(self_ty, args) => Answer::Maybe,
            None => Answer::No,
        }
    }

    /// The arguments with which an `impl` fits, and whether all that it needs is known to hold.
    fn match_impl(&mut self, def: DefId, args: &Args) -> Option<(Args, bool)> {
        let data = impl_data(self.db, def);
        if data.negative {
            return None;
        }
        let bound = data.trait_.as_ref()?;
        let fresh = self.fresh_args(def);
        let self_ty = self.normalize(&data.self_ty.subst(&fresh));
        if !self.table.unify(&self_ty, &args[0]) {
            return None;
        }
        for (wanted, arg) in bound.args.iter().zip(args.iter().skip(1)) {
            let wanted = self.normalize(&wanted.subst(&fresh));
            if !self.table.unify(&wanted, arg) {
                return None;
            }
        }
        let mut certain = true;
        for (ty, bound) in predicates(self.db, def).iter() {
            let (ty, bound) = (ty.subst(&fresh), bound.subst(&fresh));
            match self.holds(&ty, &bound) {
                Answer::No => return None,
                Answer::Yes(_) => {}
                Answer::Maybe => {
                    certain = false;
                    self.pending.push(Pending::Bound(ty, bound));
                }
            }
        }
        Some((fresh.into(), certain))
    }

    /// Makes the arguments those of the only `impl` that is for a type of this form, whatever else that `impl` asks for.
    pub(in crate::types) fn take_only_impl(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) {
        let mut fitting = Vec::new();
        for &def in self.impls.impls(self.db, self.scope, trait_, self_ty).iter() {
            let snapshot = self.table.snapshot();
            if self.has_form(def, args) {
                fitting.push(def);
            }
            self.table.rollback(snapshot);
        }
        if let [only] = fitting.as_slice() {
            self.has_form(*only, args);
        }
    }

    /// Whether an `impl` is for these arguments as far as their form tells.
    fn has_form(&mut self, def: DefId, args: &Args) -> bool {
        let data = impl_data(self.db, def);
        let Some(bound) = data.trait_.as_ref().filter(|_| !data.negative) else { return false };
        let fresh = self.fresh_args(def);
        let wanted = std::iter::once(&data.self_ty).chain(bound.args.iter());
        wanted.zip(args.iter()).all(|(wanted, arg)| {
            let wanted = self.normalize(&wanted.subst(&fresh));
            self.table.unify(&wanted, arg)
        })
    }

    /// Whether not finding an `impl` proves nothing. What is not known inside of the type itself fits every `impl` for it, so
    /// that it would have been found.
    fn is_open(&self, self_ty: &Ty, args: &Args) -> bool {
        let unknown = |ty: &Ty| self.table.resolve(ty).any(&mut |ty| matches!(ty.kind(), TyKind::Unknown));
        let has_head = matches!(self_ty.kind(), TyKind::Adt(..));
        !has_head && unknown(self_ty) || args.iter().skip(1).any(unknown)
    }

    /// Whether something in a type is not known, or not yet.
    fn has_open_place(&self, ty: &Ty) -> bool {
        self.table.resolve(ty).any(&mut |ty| {
            matches!(ty.kind(), TyKind::Var(_) | TyKind::IntVar(_) | TyKind::FloatVar(_) | TyKind::Unknown)
        })
    }
}
