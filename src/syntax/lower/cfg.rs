//! What `#[cfg]` leaves out of a body, and what `cfg!` decides.

use syn::{Attribute, BinOp, Expr as SynExpr, UnOp};

use crate::syntax::cfg::{Truth, evaluate, present, requires_test};

use super::cx::Cx;

impl Cx<'_> {
    /// Those of the neighbours in a block, a `match` or a struct literal that are there.
    pub(crate) fn present<'n, N>(
        &self,
        neighbours: impl IntoIterator<Item = &'n N>,
        attrs: impl Fn(&N) -> &[Attribute],
    ) -> Vec<&'n N> {
        let mut neighbours: Vec<&N> = neighbours.into_iter().collect();
        let Some(options) = self.options else { return neighbours };
        let is_cfg = |attr: &Attribute| attr.path().is_ident("cfg");
        if !neighbours.iter().flat_map(|neighbour| attrs(neighbour)).any(is_cfg) {
            return neighbours;
        }
        let predicates = |neighbour: &N| {
            let attrs = self.src.attrs(attrs(neighbour)).into_iter();
            attrs.filter(|attr| attr.path == "cfg").map(|attr| attr.args.to_string()).collect()
        };
        let all: Vec<Vec<String>> = neighbours.iter().map(|neighbour| predicates(neighbour)).collect();
        let mut is_present = present(&all, options).into_iter();
        neighbours.retain(|_| is_present.next() != Some(false));
        neighbours
    }

    /// The value of a condition that `cfg!` decides in every build.
    pub(crate) fn decided(&self, cond: &SynExpr) -> Option<bool> {
        match cond {
            SynExpr::Macro(it) if it.mac.path.is_ident("cfg") => {
                let predicate = it.mac.tokens.to_string();
                if requires_test(&predicate) {
                    return Some(false);
                }
                match evaluate(&predicate, self.options?) {
                    Truth::Yes => Some(true),
                    Truth::No => Some(false),
                    Truth::Maybe => None,
                }
            }
            SynExpr::Paren(it) => self.decided(&it.expr),
            SynExpr::Unary(it) if matches!(it.op, UnOp::Not(_)) => Some(!self.decided(&it.expr)?),
            SynExpr::Binary(it) => {
                let (left, right) = (self.decided(&it.left), self.decided(&it.right));
                match it.op {
                    BinOp::And(_) if left == Some(false) || right == Some(false) => Some(false),
                    BinOp::Or(_) if left == Some(true) || right == Some(true) => Some(true),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
