//! The types of what macros of the workspace become.
//!
//! A call is expanded by its definition, and the result is inferred apart from the body that the call stands in: it sees the
//! types of the variables around it and leaves only its own type behind.

use crate::ir::{ExprId, MacroExpr, Name};
use crate::resolve::{home, resolve_macro};
use crate::syntax::{MacroRules, fn_text, lower_fn, macro_text};
use crate::text::TextRange;
use crate::types::{FutureOrigin, Ty, TyKind};

use super::Infer;

/// No expansion in an expansion in an expansion … is looked at further.
const MAX_EXPANSIONS: u32 = 4;

impl Infer<'_> {
    /// The type of what a call becomes; unknown when its definition is not at hand.
    pub(super) fn expansion(&mut self, id: ExprId, mac: &MacroExpr) -> Ty {
        self.expanded(id, mac).unwrap_or_else(Ty::unknown)
    }

    fn expanded(&mut self, id: ExprId, mac: &MacroExpr) -> Option<Ty> {
        // What stands in an expansion has no text to take its tokens from.
        if self.expansions >= MAX_EXPANSIONS || self.text.is_none() && self.expansions > 0 {
            return None;
        }
        let def = resolve_macro(self.db, self.module, &mac.path)?;
        if def.body(self.db).is_some() {
            return None;
        }
        let definition = macro_text(self.db, def.file(self.db), def.item(self.db)).as_ref()?;
        let call = self.call_text(id)?;
        let open = call.find(['(', '[', '{'])?;
        let args = call.get(open + 1..call.len().checked_sub(1)?)?;
        if crate::syntax::is_too_deep(definition) || crate::syntax::is_too_deep(args) {
            return None;
        }
        let made = MacroRules::parse(definition)?.expand_text(args, &home(self.db, self.module.krate, def))?;
        let text = format!("fn expansion() {{ {made} }}");
        let start = u32::try_from(text.find('{')?).ok()?;
        let bodies = lower_fn(&text, TextRange::new(start, u32::try_from(text.len()).ok()?));
        let (_, body) = bodies.bodies.first()?;
        let root = body.root?;
        let mut inner = Infer::new(self.db, self.owner, body);
        inner.module = self.module;
        inner.outer = self.variables();
        inner.expansions = self.expansions + 1;
        inner.text = Some(text.as_str());
        inner.returns.push(Ty::unknown());
        let ty = inner.expr(root, None);
        inner.solver.process_pending();
        inner.solver.default_numbers();
        Some(without_places(&inner.solver.table.finish(&ty)))
    }

    /// The text of a macro call.
    fn call_text(&self, id: ExprId) -> Option<String> {
        let range = self.body.range(id);
        let of = |text: &str| text.get(range.start as usize..range.end as usize).map(str::to_owned);
        if let Some(text) = self.text {
            return of(text);
        }
        let item = self.owner.body(self.db).unwrap_or_else(|| self.owner.item(self.db));
        of(&fn_text(self.db, self.owner.file(self.db), item).as_ref()?.text)
    }

    /// The types of the variables of this body, by their names.
    fn variables(&self) -> rustc_hash::FxHashMap<Name, Ty> {
        let mut found = self.outer.clone();
        let mut own: rustc_hash::FxHashMap<Name, Ty> = rustc_hash::FxHashMap::default();
        for (id, binding) in self.body.bindings.iter() {
            let ty = self.solver.table.finish(&self.result.binding_ty(id));
            let known = own.entry(binding.name.clone()).or_insert_with(|| ty.clone());
            if *known != ty {
                *known = Ty::unknown();
            }
        }
        found.extend(own);
        found
    }

    /// The type of a variable around the macro call that this is the expansion of.
    pub(super) fn outer_variable(&self, path: &crate::ir::Path) -> Option<Ty> {
        self.outer.get(path.as_ident()?).cloned()
    }
}

/// The type without what names places in the expansion: they are none of the body around.
fn without_places(ty: &Ty) -> Ty {
    match ty.kind() {
        TyKind::Closure(_) | TyKind::Future(FutureOrigin::Block(..), _) => Ty::unknown(),
        _ => ty.map(&mut without_places),
    }
}
