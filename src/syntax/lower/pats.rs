//! Patterns, and the variables they bind.

use syn::{Member, Pat as SynPat};

use crate::ir::{Binding, BindingId, Expr, Name, Pat, PatId, Path, PathSegment};
use crate::text::TextRange;

use super::cx::Cx;
use super::literals::literal;

/// A pattern that was lowered, and where it stands with its parentheses.
#[derive(Clone, Copy)]
pub(crate) struct Px {
    pub(crate) id: PatId,
    pub(crate) range: TextRange,
}

/// The names of one pattern: alternatives share a variable by name.
type Names = Vec<(Name, BindingId)>;

impl Cx<'_> {
    /// Lowers a pattern; its names are in scope from here on.
    pub(crate) fn pat(&mut self, pat: &SynPat) -> Px {
        let mut names = Names::new();
        let px = self.pat_in(pat, &mut names);
        for (name, binding) in names {
            self.scopes.add(name, binding);
        }
        px
    }

    pub(crate) fn alloc_pat(&mut self, pat: Pat, range: TextRange) -> Px {
        Px { id: self.body.alloc_pat(pat, range), range }
    }

    fn pat_in(&mut self, pat: &SynPat, names: &mut Names) -> Px {
        let empty = TextRange::default();
        self.deeper(|cx| cx.pat_form(pat, names)).unwrap_or_else(|| self.alloc_pat(Pat::Missing, empty))
    }

    fn pat_form(&mut self, pat: &SynPat, names: &mut Names) -> Px {
        match pat {
            SynPat::Ident(it) => self.pat_ident(it, names),
            SynPat::Wild(it) => self.alloc_pat(Pat::Wild, self.src.range(it.underscore_token.span)),
            SynPat::Rest(it) => {
                let range = self.src.range(it.dot2_token.spans[0]).cover(self.src.range(it.dot2_token.spans[1]));
                self.alloc_pat(Pat::Rest, range)
            }
            SynPat::Lit(it) => {
                let range = self.src.range(it.lit.span());
                let literal = self.body.alloc(Expr::Literal(literal(&it.lit)), range);
                self.alloc_pat(Pat::Literal(literal), range)
            }
            SynPat::Path(it) => {
                let path = self.src.path(it.qself.as_ref(), &it.path);
                let range = path.range;
                self.alloc_pat(Pat::Path(path), range)
            }
            SynPat::Range(it) => {
                let range = super::ranges::range_range(self.src, it);
                self.alloc_pat(Pat::Range, range)
            }
            SynPat::Reference(it) => {
                let inner = self.pat_in(&it.pat, names);
                let range = TextRange::new(self.src.start(it.and_token.span), inner.range.end);
                self.alloc_pat(Pat::Ref { mutable: it.mutability.is_some(), inner: inner.id }, range)
            }
            SynPat::Tuple(it) => {
                let all = self.pats(&it.elems, names);
                self.alloc_pat(Pat::Tuple(all), self.src.group(it.paren_token.span))
            }
            SynPat::Slice(it) => {
                let all = self.pats(&it.elems, names);
                self.alloc_pat(Pat::Slice(all), self.src.group(it.bracket_token.span))
            }
            SynPat::TupleStruct(it) => {
                let path = self.src.path(it.qself.as_ref(), &it.path);
                let args = self.pats(&it.elems, names);
                let range = path.range.cover(self.src.group(it.paren_token.span));
                self.alloc_pat(Pat::TupleStruct { path, args }, range)
            }
            SynPat::Struct(it) => self.pat_struct(it, names),
            SynPat::Or(it) => {
                let cases: Vec<Px> = it.cases.iter().map(|case| self.pat_in(case, names)).collect();
                let range = cover(cases.iter().map(|px| px.range));
                self.alloc_pat(Pat::Or(cases.iter().map(|px| px.id).collect()), range)
            }
            SynPat::Paren(it) => {
                let inner = self.pat_in(&it.pat, names);
                Px { id: inner.id, range: self.src.group(it.paren_token.span) }
            }
            // The type is kept by what the pattern belongs to, the guard by the arm.
            SynPat::Type(it) => self.pat_in(&it.pat, names),
            SynPat::Guard(it) => self.pat_in(&it.pat, names),
            SynPat::Macro(it) => {
                let range = self.src.path(None, &it.mac.path).range;
                let range = TextRange::new(range.start, self.src.end(it.mac.delimiter.span().close()));
                self.alloc_pat(Pat::Missing, range)
            }
            SynPat::Verbatim(tokens) => self.alloc_pat(Pat::Missing, self.src.tokens(tokens).unwrap_or_default()),
            SynPat::Const(it) => {
                let range = self.src.range(it.const_token.span).cover(self.src.group(it.block.brace_token.span));
                self.alloc_pat(Pat::Missing, range)
            }
            _ => self.alloc_pat(Pat::Missing, TextRange::default()),
        }
    }

    fn pats<'p>(&mut self, pats: impl IntoIterator<Item = &'p SynPat>, names: &mut Names) -> Vec<PatId> {
        pats.into_iter().map(|pat| self.pat_in(pat, names).id).collect()
    }

    fn pat_ident(&mut self, it: &syn::PatIdent, names: &mut Names) -> Px {
        let (name, range) = self.src.ident(&it.ident);
        let is_plain = it.by_ref.is_none() && it.mutability.is_none() && it.subpat.is_none();
        if is_plain && name.chars().next().is_some_and(char::is_uppercase) {
            let segments = vec![PathSegment { name, args: None, range }];
            return self.alloc_pat(Pat::Path(Path { global: false, qself: None, segments, range }), range);
        }
        let known = names.iter().find(|(known, _)| *known == name).map(|(_, binding)| *binding);
        let binding = known.unwrap_or_else(|| {
            let by_ref = it.by_ref.map(|_| it.mutability.is_some());
            let mutable = it.mutability.is_some() && it.by_ref.is_none();
            let binding = self.body.bindings.alloc(Binding { name: name.clone(), mutable, by_ref, range });
            names.push((name, binding));
            binding
        });
        let sub = it.subpat.as_ref().map(|(_, sub)| self.pat_in(sub, names));
        let first = it.by_ref.map(|token| token.span).or(it.mutability.map(|token| token.span));
        let start = first.map_or(range.start, |span| self.src.start(span));
        let range = TextRange::new(start, sub.map_or(range.end, |sub| sub.range.end));
        self.alloc_pat(Pat::Bind { binding, sub: sub.map(|sub| sub.id) }, range)
    }

    fn pat_struct(&mut self, it: &syn::PatStruct, names: &mut Names) -> Px {
        let path = self.src.path(it.qself.as_ref(), &it.path);
        let lower = |field: &syn::FieldPat| (self.member(&field.member).0, self.pat_in(&field.pat, names).id);
        let fields = it.fields.iter().map(lower).collect();
        let range = path.range.cover(self.src.group(it.brace_token.span));
        self.alloc_pat(Pat::Struct { path, fields, rest: it.rest.is_some() }, range)
    }

    /// A field's name and place.
    pub(crate) fn member(&self, member: &Member) -> (Name, TextRange) {
        match member {
            Member::Named(ident) => self.src.ident(ident),
            Member::Unnamed(index) => (Name::from(index.index.to_string()), self.src.range(index.span)),
        }
    }
}

fn cover(ranges: impl Iterator<Item = TextRange>) -> TextRange {
    ranges.reduce(TextRange::cover).unwrap_or_default()
}
