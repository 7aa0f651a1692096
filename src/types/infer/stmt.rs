//! Blocks and statements.

use crate::ir::{Block, Stmt};
use crate::types::{Ty, TyKind};

use super::{Infer, Loop};

impl Infer<'_> {
    pub(super) fn block(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let outer = self.module;
        if let Some(items) = block.items {
            self.module = self.block_module(items);
        }
        let label = block.label.clone();
        let ty = match label {
            None => self.statements(block, expected),
            Some(label) => {
                let ty = self.fresh();
                self.loops.push(Loop { label: Some(label), ty: ty.clone(), breaks: false, bare_break: false });
                let tail = self.statements(block, Some(&ty));
                self.coerce(&tail, &ty);
                self.loops.pop();
                ty
            }
        };
        self.module = outer;
        ty
    }

    /// The block that declares these items, as a module.
    fn block_module(&self, items: crate::ir::ItemIdx) -> crate::resolve::ModuleId {
        let file = self.owner.file(self.db);
        let item = self.owner.body(self.db).unwrap_or_else(|| self.owner.item(self.db));
        let krate = self.owner.krate(self.db);
        let map = crate::resolve::def_map::block_def_map(self.db, krate, file, item);
        match map.by_decl.get(&(file, Some(items))) {
            Some(index) => crate::resolve::ModuleId { krate, block: Some((file, item)), index: *index },
            None => self.module,
        }
    }

    fn statements(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.statement(stmt);
        }
        match block.tail {
            Some(tail) => self.expr(tail, expected),
            None if diverges => Ty::new(TyKind::Never),
            None => Ty::unit(),
        }
    }

    /// Whether it never ends.
    fn statement(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { pat, ty, init, else_, .. } => {
                let wanted = match ty {
                    Some(ty) => self.written(ty),
                    None => self.fresh(),
                };
                let mut diverges = false;
                let mut bound = wanted.clone();
                if let Some(init) = init {
                    let found = self.expr_coerced(*init, &wanted);
                    let found = self.shallow(&found);
                    diverges = matches!(found.kind(), TyKind::Never) && ty.is_none();
                    // Where coercion could not join the two, what was written counts; else what was found.
                    if ty.is_none() {
                        bound = found;
                    }
                }
                if let Some(else_) = else_ {
                    self.expr(*else_, Some(&Ty::new(TyKind::Never)));
                }
                self.pat(*pat, &bound, None);
                diverges
            }
            Stmt::Expr { expr, .. } => {
                let ty = self.expr(*expr, None);
                matches!(self.shallow(&ty).kind(), TyKind::Never)
            }
        }
    }
}
