//! The places of outer variables that code names, and what it does with them.

use crate::cx::FnCx;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, UnaryOp};
use crate::text::TextRange;

/// A place that is named.
pub struct Use {
    /// The variable that it is part of.
    pub root: BindingId,
    /// The place and the ones that it is part of: `a.b.c`, `a.b`, `a`.
    pub chain: Vec<ExprId>,
    /// What is done with it.
    pub how: How,
    /// It is a field that is named like its value: `S { path }`.
    pub shorthand: bool,
}

/// What is done with a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// Its value is given on.
    Value,
    /// It is looked at where it is: by a method, an operator, a formatting macro.
    Seen,
    /// It is borrowed by `&`.
    Borrowed,
    /// It is changed.
    Changed,
}

/// The places of variables that are declared outside of `extent`. None: it is not known what is done with one.
#[must_use]
pub fn uses(cx: &FnCx<'_>, extent: TextRange, roots: &[ExprId]) -> Option<Vec<Use>> {
    let mut search = Search { cx, extent, found: Vec::new() };
    roots.iter().try_for_each(|root| search.expr(*root, How::Value))?;
    Some(search.found)
}

struct Search<'a> {
    cx: &'a FnCx<'a>,
    extent: TextRange,
    found: Vec<Use>,
}

impl Search<'_> {
    fn expr(&mut self, expr: ExprId, how: How) -> Option<()> {
        if let Some((root, chain)) = self.place(expr) {
            if !self.extent.contains(self.cx.body.bindings[root].range) {
                self.found.push(Use { root, chain, how, shorthand: false });
            }
            return Some(());
        }
        match self.cx.expr(expr) {
            Expr::Ref { mutable, base, .. } => self.expr(*base, if *mutable { How::Changed } else { How::Borrowed }),
            Expr::MethodCall { receiver, args, .. } => {
                let how = match self.cx.types.receiver(expr) {
                    Some(known) if known.autoref == Some(true) => How::Changed,
                    Some(_) => How::Seen,
                    None if self.names_outside(*receiver) => return None,
                    None => How::Seen,
                };
                self.expr(*receiver, how)?;
                self.values(args)
            }
            Expr::Assign { target, value, .. } => {
                self.expr(*value, How::Value)?;
                self.expr(*target, How::Changed)
            }
            Expr::Field { base, .. } => self.expr(*base, if how == How::Changed { how } else { How::Seen }),
            Expr::Index { base, index } => {
                self.expr(*base, if how == How::Changed { how } else { How::Seen })?;
                self.expr(*index, How::Value)
            }
            Expr::Unary { op: UnaryOp::Deref, base } if how == How::Changed => self.expr(*base, how),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Format { args, .. } | MacroCall::Tracing { args, .. } => {
                    args.iter().try_for_each(|arg| self.expr(*arg, How::Seen))
                }
                _ => self.children(expr),
            },
            Expr::Struct { fields, spread, .. } => {
                for (name, value) in fields {
                    self.expr(*value, How::Value)?;
                    let range = self.cx.range(*value);
                    let before = self.cx.item_text().get(..range.start as usize)?.trim_end();
                    if self.cx.text(range) == name.as_str() && !before.ends_with(':') {
                        self.found.last_mut().into_iter().for_each(|found| found.shorthand = true);
                    }
                }
                spread.iter().try_for_each(|spread| self.expr(*spread, How::Value))
            }
            _ => self.children(expr),
        }
    }

    fn children(&mut self, expr: ExprId) -> Option<()> {
        let mut children = Vec::new();
        self.cx.body.for_each_child(expr, &mut |child| children.push(child));
        self.values(&children)
    }

    fn values(&mut self, all: &[ExprId]) -> Option<()> {
        all.iter().try_for_each(|expr| self.expr(*expr, How::Value))
    }

    /// The variable and the fields of a place.
    fn place(&self, expr: ExprId) -> Option<(BindingId, Vec<ExprId>)> {
        match self.cx.expr(expr) {
            Expr::Local(binding) => Some((*binding, vec![expr])),
            Expr::Field { base, .. } => {
                let (binding, mut chain) = self.place(*base)?;
                chain.insert(0, expr);
                Some((binding, chain))
            }
            _ => None,
        }
    }

    fn names_outside(&self, expr: ExprId) -> bool {
        let mut found = false;
        self.cx.body.walk(expr, &mut |_, expr| {
            if let Expr::Local(binding) = expr {
                found |= !self.extent.contains(self.cx.body.bindings[*binding].range);
            }
        });
        found
    }
}
