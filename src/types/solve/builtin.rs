//! What the language itself says: functions are called, futures awaited, some types copied.

use crate::resolve::DefId;
use crate::types::signatures::{fn_sig, struct_fields, variant_fields};
use crate::types::{Args, FutureOrigin, Ty, TyKind};

use super::copies::clones_by_language;
use super::derives::derives;
use super::{Answer, Selected, Solver};

impl Solver<'_> {
    /// Whether no `impl` needs to be looked for: what is wrong here rustc reports.
    pub(super) fn is_auto(&self, trait_: DefId) -> bool {
        let lang = self.lang;
        [lang.sized, lang.send, lang.sync, lang.unpin].contains(&Some(trait_))
    }

    pub(super) fn builtin(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) -> Option<Answer> {
        let lang = self.lang;
        let is = |item: Option<DefId>| item == Some(trait_);
        let yes = |assoc| Some(Answer::Yes(Selected::Builtin(assoc)));
        if self.is_auto(trait_) {
            return yes(None);
        }
        if is(lang.fn_) || is(lang.fn_mut) || is(lang.fn_once) {
            let (params, ret) = self.callable(self_ty)?;
            return Some(self.builtin_call(&params, ret, args));
        }
        if is(lang.async_fn) || is(lang.async_fn_mut) || is(lang.async_fn_once) {
            let (params, ret) = self.callable(self_ty)?;
            let output = self.output_of_future(&ret)?;
            return Some(self.builtin_call(&params, output, args));
        }
        if is(lang.future)
            && let TyKind::Future(_, output) = self_ty.kind()
        {
            return yes(Some(("Output", output.clone())));
        }
        if is(lang.copy) {
            return Some(if self.is_copy_in(self_ty) { Answer::Yes(Selected::Builtin(None)) } else { Answer::No });
        }
        if is(lang.clone) && clones_by_language(self_ty) {
            return yes(None);
        }
        derives(self.db, self_ty, trait_).then_some(Answer::Yes(Selected::Builtin(None)))
    }

    fn builtin_call(&mut self, params: &Args, ret: Ty, args: &Args) -> Answer {
        if let Some(wanted) = args.get(1) {
            let given = Ty::new(TyKind::Tuple(params.clone()));
            if !self.table.try_unify(&given, wanted) {
                return Answer::No;
            }
        }
        Answer::Yes(Selected::Builtin(Some(("Output", ret))))
    }

    /// The parameters and the result of calling a value of this type.
    pub(in crate::types) fn callable(&mut self, ty: &Ty) -> Option<(Args, Ty)> {
        match self.table.shallow(ty).kind() {
            TyKind::FnPtr(params, ret) => Some((params.clone(), ret.clone())),
            TyKind::Closure(closure) => {
                let ret = if closure.is_async {
                    let origin = FutureOrigin::Block(closure.owner, closure.expr);
                    Ty::new(TyKind::Future(origin, closure.ret.clone()))
                } else {
                    closure.ret.clone()
                };
                Some((closure.params.clone(), ret))
            }
            TyKind::FnDef(def, args) => {
                let sig = fn_sig(self.db, *def).as_ref().filter(|sig| !sig.may_be_rewritten)?;
                let params = sig.params.iter().map(|param| self.normalize(&param.subst(args))).collect();
                Some((params, self.normalize(&sig.ret.subst(args))))
            }
            TyKind::StructCtor(def, args) => {
                let fields = struct_fields(self.db, *def);
                let params = fields.fields.iter().map(|(_, ty)| self.normalize(&ty.subst(args))).collect();
                Some((params, Ty::new(TyKind::Adt(*def, args.clone()))))
            }
            TyKind::VariantCtor(variant, args) => {
                let variants = variant_fields(self.db, variant.def);
                let fields = &variants.get(variant.index as usize)?.fields;
                let params = fields.iter().map(|(_, ty)| self.normalize(&ty.subst(args))).collect();
                Some((params, Ty::new(TyKind::Adt(variant.def, args.clone()))))
            }
            _ => None,
        }
    }
}
