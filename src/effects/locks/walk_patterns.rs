//! Where locks are taken apart and named: patterns, parameters, `let`.

use crate::ir::{BindingId, BodyParam, Expr, ExprId, Pat, PatId, Stmt};
use crate::resolve::Def;
use crate::types::Ty;
use crate::types::signatures::fn_sig;

use super::anchors::Anchor;
use super::classes::NodeId;
use super::walk::Walk;
use super::written::is_workspace;

impl Walk<'_> {
    pub(super) fn params(&mut self) {
        let Some(sig) = fn_sig(self.db, self.def) else { return };
        let own = usize::from(sig.has_self);
        if let Some(binding) = self.body.self_binding {
            let value = self.binding_nodes(binding);
            self.declare(&value, Anchor::Param(self.def, 0));
        }
        for (index, param) in self.body.params.iter().enumerate() {
            self.anchored(param.pat, &Anchor::Param(self.def, index + own));
            self.fields_of(param.pat);
        }
    }

    /// All variables of a pattern take parts of a value.
    pub(super) fn matched(&mut self, pat: PatId, value: ExprId) {
        let value = self.expr_nodes(value);
        for binding in self.bindings_of(pat) {
            let bound = self.binding_nodes(binding);
            self.classes.join_equal(&bound, &value);
        }
        self.fields_of(pat);
    }

    pub(super) fn bindings_of(&self, pat: PatId) -> Vec<BindingId> {
        let mut found = Vec::new();
        self.body.walk_pat(pat, &mut |_, pat| {
            if let Pat::Bind { binding, .. } = pat {
                found.push(*binding);
            }
        });
        found
    }

    pub(super) fn anchored(&mut self, pat: PatId, anchor: &Anchor) {
        for binding in self.bindings_of(pat) {
            let bound = self.binding_nodes(binding);
            let declared = self.anchor_nodes(anchor.clone());
            self.classes.join_with_declared(&bound, &declared);
        }
    }

    /// The fields that a pattern takes apart.
    pub(super) fn fields_of(&mut self, pat: PatId) {
        let mut parts: Vec<(Anchor, PatId)> = Vec::new();
        self.body.walk_pat(pat, &mut |id, pat| match pat {
            Pat::Struct { path, fields, .. } => {
                let of = |(name, part): &(crate::ir::Name, PatId)| {
                    Some((self.field_named(&self.types.pat_ty(id), path.last(), name)?, *part))
                };
                parts.extend(fields.iter().filter_map(of));
            }
            Pat::TupleStruct { path, args } => {
                let of = |(index, part): (usize, &PatId)| {
                    let name = index.to_string().into();
                    Some((self.field_named(&self.types.pat_ty(id), path.last(), &name)?, *part))
                };
                parts.extend(args.iter().enumerate().filter_map(of));
            }
            _ => {}
        });
        for (anchor, part) in parts {
            self.anchored(part, &anchor);
        }
    }

    /// The field of a type of the workspace.
    pub(super) fn field_named(&self, ty: &Ty, variant: &str, name: &crate::ir::Name) -> Option<Anchor> {
        let (def, _) = ty.strip_refs().as_adt()?;
        if !is_workspace(self.db, def) {
            return None;
        }
        let tree = def.tree(self.db);
        let variant = match tree.get(def.item(self.db))?.kind() {
            crate::ir::ItemKind::Enum(data) => {
                let index = data.variants.iter().position(|found| found.name == variant)?;
                Some(u32::try_from(index).ok()?)
            }
            _ => None,
        };
        Some(Anchor::Field(def, variant, name.clone()))
    }

    pub(super) fn closure(&mut self, id: ExprId, params: &[BodyParam], body: ExprId, ret: Option<&crate::ir::TypeRef>) {
        let value = self.expr_nodes(id);
        for param in params {
            for binding in self.bindings_of(param.pat) {
                let bound = self.binding_nodes(binding);
                self.classes.join_equal(&bound, &value);
            }
            self.fields_of(param.pat);
        }
        self.same(id, body);
        let written = params.iter().filter_map(|param| param.ty.as_ref()).chain(ret);
        self.written_in(id, |reader, found| written.for_each(|ty| reader.ty(ty, found)));
    }

    pub(super) fn statement(&mut self, stmt: &Stmt) {
        let Stmt::Let { pat, ty, init, .. } = stmt else { return };
        self.fields_of(*pat);
        let bindings = self.bindings_of(*pat);
        if let Some(init) = init {
            self.matched(*pat, *init);
            if let Pat::Bind { binding, sub: None } = self.body.pats[*pat]
                && self.makes_a_lock(*init)
            {
                let nodes = self.binding_nodes(binding);
                self.notes.made.extend(nodes.into_iter().map(|node| (node, binding)));
            }
        }
        if let Some(ty) = ty {
            let nodes: Vec<NodeId> = bindings.into_iter().flat_map(|binding| self.binding_nodes(binding)).collect();
            let range = ty.range;
            self.written_at(range, &nodes, |reader, found| reader.ty(ty, found));
        }
    }

    /// Whether an expression makes a lock and perhaps wraps it: `Arc::new(Mutex::new(0))`.
    pub(super) fn makes_a_lock(&self, expr: ExprId) -> bool {
        match &self.body.exprs[expr] {
            Expr::Call { callee, args } => {
                self.is_constructor(*callee) || args.len() == 1 && self.makes_a_lock(args[0])
            }
            _ => false,
        }
    }

    pub(super) fn is_constructor(&self, callee: ExprId) -> bool {
        let Some(Def::Fn(def)) = self.types.path(callee) else { return false };
        let is_new = matches!(def.name(self.db).as_str(), "new" | "const_new" | "from" | "default");
        is_new && self.is_lock_function(def)
    }
}
