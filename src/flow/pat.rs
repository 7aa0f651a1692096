//! Patterns: what they move, what they bind, and what is known when they match or do not.

use crate::ir::{BindingId, Expr, ExprId, Name, Pat, PatId};
use crate::types::TyKind;

use super::build::{Builder, Dest};
use super::graph::{BlockId, Event, Part, PathId, Temp};

impl Builder<'_> {
    fn pat(&self, pat: PatId) -> &Pat {
        &self.cx.body.pats[pat]
    }

    /// The place that patterns are matched against, and whether they match a reference to it.
    pub(super) fn scrutinee(&mut self, expr: ExprId, reason: Temp) -> (Option<PathId>, bool) {
        let outer = std::mem::replace(&mut self.reason, reason);
        let by_ref = match self.expr(expr) {
            Expr::Ref { mutable, base, .. } => Some((*mutable, *base)),
            _ => None,
        };
        let place = self.place(by_ref.map_or(expr, |(_, base)| base));
        if by_ref.is_some_and(|(mutable, _)| mutable) {
            self.may_change(place);
        }
        self.reason = outer;
        (place, by_ref.is_some())
    }

    /// A plain name by value.
    pub(super) fn is_plain(&self, pat: PatId) -> bool {
        match self.pat(pat) {
            Pat::Bind { binding, sub: None } => self.cx.body.bindings[*binding].by_ref.is_none(),
            _ => false,
        }
    }

    fn is_irrefutable(&self, pat: PatId) -> bool {
        match self.pat(pat) {
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Bind { sub: None, .. } => true,
            Pat::Bind { sub: Some(inner), .. } | Pat::Ref { inner, .. } => self.is_irrefutable(*inner),
            Pat::Tuple(all) => all.iter().all(|pat| self.is_irrefutable(*pat)),
            Pat::TupleStruct { args, .. } => {
                !self.cx.types.is_enum(&self.cx.types.pat_ty(pat)) && args.iter().all(|pat| self.is_irrefutable(*pat))
            }
            Pat::Struct { fields, .. } => {
                !self.cx.types.is_enum(&self.cx.types.pat_ty(pat))
                    && fields.iter().all(|(_, pat)| self.is_irrefutable(*pat))
            }
            Pat::Or(all) => all.iter().any(|pat| self.is_irrefutable(*pat)),
            Pat::Path(_) | Pat::Literal(_) | Pat::Range | Pat::Slice(_) => false,
        }
    }

    /// Goes on where the pattern matches, to `els` where it does not.
    pub(super) fn test(&mut self, pat: PatId, place: Option<PathId>, els: BlockId) {
        if !self.is_irrefutable(pat) {
            let matched = self.new_block();
            self.edge(matched);
            if let Some(path) = place {
                let failed = self.new_block();
                self.continue_in(failed);
                self.failed(pat, path);
            }
            self.edge(els);
            self.begin(matched);
        }
        if let Some(path) = place {
            self.matched(pat, path);
        }
    }

    /// The value is not of the pattern's variant, and so holds nothing of it.
    fn failed(&mut self, pat: PatId, path: PathId) {
        let (name, inner): (&Name, Vec<PatId>) = match &self.cx.body.pats[pat] {
            Pat::TupleStruct { path, args } => (path.last(), args.clone()),
            Pat::Struct { path, fields, .. } => (path.last(), fields.iter().map(|(_, pat)| *pat).collect()),
            Pat::Or(all) => return all.iter().for_each(|pat| self.failed(*pat, path)),
            Pat::Bind { sub: Some(sub), .. } => return self.failed(*sub, path),
            _ => return,
        };
        if inner.into_iter().all(|pat| self.is_irrefutable(pat)) {
            let variant = self.graph.child(path, Part::Variant(name.clone()));
            self.emit(Event::Gone(variant));
        }
    }

    /// The value is of the pattern's variant, and holds nothing of the others.
    pub(super) fn matched(&mut self, pat: PatId, path: PathId) {
        match &self.cx.body.pats[pat] {
            Pat::Path(_) | Pat::Literal(_) | Pat::Range => {
                let content = self.graph.child(path, Part::Content);
                self.emit(Event::Gone(content));
            }
            Pat::TupleStruct { path: variant, .. } | Pat::Struct { path: variant, .. } => {
                if self.cx.types.is_enum(&self.cx.types.pat_ty(pat)) {
                    let others = self.graph.child(path, Part::NotVariant(variant.last().clone()));
                    self.emit(Event::Gone(others));
                }
                self.for_each_part(pat, path, &mut |builder, pat, part| builder.matched(pat, part));
            }
            Pat::Tuple(_) => self.for_each_part(pat, path, &mut |builder, pat, part| builder.matched(pat, part)),
            Pat::Bind { sub: Some(sub), .. } => self.matched(*sub, path),
            _ => {}
        }
    }

    /// Calls `f` with each pattern directly in `pat` and the part of `path` that it matches.
    fn for_each_part(&mut self, pat: PatId, path: PathId, f: &mut dyn FnMut(&mut Self, PatId, PathId)) {
        let body = self.cx.body;
        match &body.pats[pat] {
            Pat::Tuple(all) | Pat::Slice(all) => self.for_each_index(pat, all, path, f),
            Pat::TupleStruct { path: name, args } => {
                let base = self.variant(pat, name.last(), path);
                self.for_each_index(pat, args, base, f);
            }
            Pat::Struct { path: name, fields, .. } => {
                let base = self.variant(pat, name.last(), path);
                for (name, pat) in fields {
                    let field = self.graph.child(base, Part::Field(name.clone()));
                    f(self, *pat, field);
                }
            }
            _ => {}
        }
    }

    fn variant(&mut self, pat: PatId, name: &Name, path: PathId) -> PathId {
        if self.cx.types.is_enum(&self.cx.types.pat_ty(pat)) {
            self.graph.child(path, Part::Variant(name.clone()))
        } else {
            path
        }
    }

    fn for_each_index(&mut self, pat: PatId, all: &[PatId], path: PathId, f: &mut dyn FnMut(&mut Self, PatId, PathId)) {
        let len = match self.cx.types.pat_ty(pat).strip_refs().kind() {
            TyKind::Tuple(args) => Some(args.len()),
            _ => None,
        };
        let rest = all.iter().position(|pat| self.is_rest(*pat)).unwrap_or(all.len());
        for (index, pat) in all.iter().enumerate() {
            let name = if index < rest {
                smol_str::format_smolstr!("{index}")
            } else if let Some(len) = len {
                smol_str::format_smolstr!("{}", (len + index).saturating_sub(all.len()))
            } else {
                smol_str::format_smolstr!("-{}", all.len() - index)
            };
            if !self.is_rest(*pat) {
                let field = self.graph.child(path, Part::Field(name));
                f(self, *pat, field);
            }
        }
    }

    fn is_rest(&self, pat: PatId) -> bool {
        match self.pat(pat) {
            Pat::Rest => true,
            Pat::Bind { sub: Some(sub), .. } => matches!(self.pat(*sub), Pat::Rest),
            _ => false,
        }
    }

    /// Declares the variables of a pattern without giving them values.
    pub(super) fn declare(&mut self, pat: PatId, value: Option<ExprId>) {
        let body = self.cx.body;
        body.walk_pat(pat, &mut |_, pat| {
            if let Pat::Bind { binding, .. } = pat {
                self.declare_one(*binding, value);
            }
        });
    }

    /// Binds the variables of a pattern that matched: moves out of `place` what they take by value.
    pub(super) fn bind(&mut self, pat: PatId, place: Option<PathId>, by_ref: bool, value: Option<ExprId>) {
        let body = self.cx.body;
        match &body.pats[pat] {
            Pat::Bind { binding, sub } => {
                self.bind_one(*binding, place, by_ref, value);
                if let Some(sub) = sub {
                    self.bind(*sub, place, by_ref, value);
                }
            }
            Pat::Ref { inner, .. } => self.bind(*inner, None, false, value),
            Pat::Or(all) => self.bind_or(all, place, by_ref, value),
            Pat::Tuple(all) | Pat::TupleStruct { args: all, .. } | Pat::Slice(all) if place.is_none() => {
                for pat in all {
                    self.bind(*pat, None, by_ref, value);
                }
            }
            Pat::Struct { fields, .. } if place.is_none() => {
                for (_, pat) in fields {
                    self.bind(*pat, None, by_ref, value);
                }
            }
            _ => {
                if let Some(path) = place {
                    let mut f = |builder: &mut Self, pat, part| builder.bind(pat, Some(part), by_ref, value);
                    self.for_each_part(pat, path, &mut f);
                }
            }
        }
    }

    /// Each alternative moves other parts.
    fn bind_or(&mut self, all: &[PatId], place: Option<PathId>, by_ref: bool, value: Option<ExprId>) {
        let join = self.new_block();
        let from = self.cur;
        for pat in all {
            let block = self.new_block();
            self.graph.edges.push((from, block));
            self.begin(block);
            if let Some(path) = place {
                self.matched(*pat, path);
            }
            self.bind(*pat, place, by_ref, value);
            self.edge(join);
        }
        self.begin(join);
    }

    fn bind_one(&mut self, binding: BindingId, place: Option<PathId>, by_ref: bool, value: Option<ExprId>) {
        let slot = self.declare_one(binding, value);
        let by_ref = by_ref || self.cx.body.bindings[binding].by_ref.is_some() || self.cx.types.binds_by_ref(binding);
        let dest = slot.map_or(Dest::Ignore, Dest::Slot);
        if by_ref {
            return;
        }
        if let (Some(path), Some(value)) = (place, value) {
            let moved = !self.cx.types.is_copy(&self.cx.types.binding_ty(binding));
            self.take(path, value, moved, dest);
        } else if let Some(path) = place {
            self.emit(Event::Gone(path));
        }
        self.init(dest);
    }
}
