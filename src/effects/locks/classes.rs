//! Sets of places of a function that must have the same lock.

use rustc_hash::FxHashMap;

use crate::db::Db;
use crate::ir::{BindingId, ExprId};
use crate::types::Ty;

use super::anchors::Anchor;
use super::kinds::{Key, keys_in};

/// What has a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Term {
    /// An expression.
    Expr(ExprId),
    /// A local variable.
    Binding(BindingId),
    /// A name in a type that is written in the body, by its place among those.
    Written(usize),
    /// A declaration.
    Anchor(Anchor),
}

/// A term, and one of the locks that its type mentions.
pub type NodeId = usize;

/// Union-find over the nodes of a function.
#[derive(Default)]
pub struct Classes {
    up: Vec<NodeId>,
    nodes: Vec<(Term, Key)>,
    of_term: FxHashMap<Term, Vec<NodeId>>,
}

impl Classes {
    /// The nodes of a term, made when it is met first.
    pub fn term(&mut self, db: &dyn Db, term: Term, ty: impl FnOnce() -> Ty) -> Vec<NodeId> {
        if let Some(known) = self.of_term.get(&term) {
            return known.clone();
        }
        let keys = match &term {
            Term::Anchor(anchor @ Anchor::Header(_)) => anchor.keys(db),
            _ => keys_in(db, &ty()),
        };
        self.add(term, keys)
    }

    /// Adds a term whose locks are known.
    pub fn add(&mut self, term: Term, keys: Vec<Key>) -> Vec<NodeId> {
        let mut made = Vec::new();
        for key in keys {
            self.up.push(self.nodes.len());
            made.push(self.nodes.len());
            self.nodes.push((term.clone(), key));
        }
        self.of_term.insert(term, made.clone());
        made
    }

    /// A node's lock.
    #[must_use]
    pub fn key(&self, node: NodeId) -> &Key {
        &self.nodes[node].1
    }

    /// All nodes.
    pub fn all(&self) -> impl Iterator<Item = (NodeId, &Term, &Key)> {
        self.nodes.iter().enumerate().map(|(id, (term, key))| (id, term, key))
    }

    /// The node that stands for a node's class.
    #[must_use]
    pub fn root(&self, mut node: NodeId) -> NodeId {
        while self.up[node] != node {
            node = self.up[node];
        }
        node
    }

    /// Puts two nodes in one class.
    pub fn join(&mut self, a: NodeId, b: NodeId) {
        let (a, b) = (self.root(a), self.root(b));
        // The first one met stays, so that classes are in the order of the source.
        self.up[a.max(b)] = a.min(b);
    }

    /// Joins the nodes of two terms whose locks are the same. What is left of the first.
    pub fn join_equal(&mut self, a: &[NodeId], b: &[NodeId]) -> Vec<NodeId> {
        let mut left = Vec::new();
        for node in a {
            let same: Vec<NodeId> =
                b.iter().copied().filter(|other| self.key(*node).may_be(self.key(*other))).collect();
            if same.is_empty() {
                left.push(*node);
            }
            same.into_iter().for_each(|other| self.join(*node, other));
        }
        left
    }

    /// Joins the nodes of a value with those of the place that it goes to, whose type may be written with parameters in the
    /// place of what is known of the value. What is left of the value's: it goes where its type is not told.
    pub fn join_with_declared(&mut self, value: &[NodeId], declared: &[NodeId]) -> Vec<NodeId> {
        let left = self.join_equal(value, declared);
        let mut escaped = Vec::new();
        for node in left {
            let alike = |other: &&NodeId| {
                let other = self.key(**other);
                other.kind == self.key(node).kind && other.inner.any(&mut |ty| is_open(ty))
            };
            let alike: Vec<NodeId> = declared.iter().filter(alike).copied().collect();
            if alike.is_empty() {
                escaped.push(node);
            }
            alike.into_iter().for_each(|other| self.join(node, other));
        }
        escaped
    }
}

/// Whether a type may stand for another one.
#[must_use]
pub fn is_open(ty: &Ty) -> bool {
    use crate::types::TyKind;
    matches!(
        ty.kind(),
        TyKind::Param(..) | TyKind::Unknown | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_)
    )
}
