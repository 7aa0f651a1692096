//! Names in written types, and guards at suspension points.

use crate::flow::SlotKind;
use crate::ir::{Expr, ExprId};
use crate::knowledge::{GuardKind, guards_in};
use crate::resolve::{ModuleId, def_map::block_def_map};
use crate::text::TextRange;

use super::anchors::Anchor;
use super::classes::{NodeId, Term};
use super::walk::Walk;
use super::written::{Reader, Written};

impl Walk<'_> {
    pub(super) fn written_in(&mut self, id: ExprId, read: impl FnOnce(&Reader<'_>, &mut Vec<Written>)) {
        let mut nodes = self.expr_nodes(id);
        if let Expr::Path(_) = &self.body.exprs[id]
            && let Some(call) = self.call_of(id)
        {
            nodes.extend(self.expr_nodes(call));
        }
        self.written_at(self.body.range(id), &nodes, read);
    }

    pub(super) fn written_at(
        &mut self,
        at: TextRange,
        nodes: &[NodeId],
        read: impl FnOnce(&Reader<'_>, &mut Vec<Written>),
    ) {
        let mut found = Vec::new();
        let reader = Reader { db: self.db, owner: self.def, module: self.module_at(at) };
        read(&reader, &mut found);
        for written in found {
            let index = self.written.len();
            let own = self.classes.add(Term::Written(index), vec![written.key.clone()]);
            if let Some(alias) = written.alias {
                let declared = self.anchor_nodes(Anchor::Alias(alias));
                self.classes.join_with_declared(&own, &declared);
            }
            self.classes.join_equal(&own, nodes);
            self.written.push(written);
        }
    }

    /// The innermost block with items around a place, or the module.
    pub(super) fn module_at(&self, at: TextRange) -> ModuleId {
        let own = self.def.module(self.db);
        let blocks = self.body.exprs.iter().filter_map(|(id, expr)| match expr {
            Expr::Block(block) if self.body.range(id).contains(at) => Some((self.body.range(id).len(), block.items?)),
            _ => None,
        });
        let Some((_, items)) = blocks.min_by_key(|(len, _)| *len) else { return own };
        let (file, item) = self.def.in_body_of(self.db).unwrap_or((self.def.file(self.db), self.def.item(self.db)));
        let krate = self.def.krate(self.db);
        let map = block_def_map(self.db, krate, file, item);
        let index = map.by_decl.get(&(file, Some(items)));
        index.map_or(own, |index| ModuleId { krate, block: Some((file, item)), index: *index })
    }

    /// Finds the guards that may be alive at a suspension point.
    pub(super) fn held(&mut self) {
        let flow = self.flow;
        for (_, frame) in flow.suspending() {
            for suspend in &frame.suspends {
                for alive in &suspend.alive {
                    let slot = frame.slot(alive.slot);
                    let guards = guards_in(self.db, &slot.ty);
                    let is_lock = |kind: GuardKind| matches!(kind, GuardKind::Tokio | GuardKind::Sync);
                    if !guards
                        .iter()
                        .any(|guard| is_lock(guard.kind) && alive.has(&crate::effects::guards::parts(guard)))
                    {
                        continue;
                    }
                    let origin = frame.slot(frame.origin(alive.slot));
                    let nodes = match (slot.kind, origin.value) {
                        (SlotKind::Local(binding) | SlotKind::Capture(binding), _) => self.binding_nodes(binding),
                        (SlotKind::Temp(_), Some(value)) => self.expr_nodes(value),
                        (SlotKind::Temp(_), None) => Vec::new(),
                    };
                    self.notes.some_held |= nodes.is_empty();
                    self.notes.held.extend(nodes);
                }
            }
        }
    }
}
