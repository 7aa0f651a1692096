//! Why the type of an expression is not known: the first thing on the way to it that is not.

use rustc_hash::FxHashMap;

use crate::db::Db;
use crate::ir::{BindingId, Body, Expr, ExprId, MacroCall, Pat, PatId, Stmt};
use crate::types::display::container_text;
use crate::types::{Inference, Ty, type_text};

/// No chain of causes is followed further.
const MAX_STEPS: u32 = 64;

/// Finds causes in one body.
pub struct Causes<'a> {
    db: &'a dyn Db,
    body: &'a Body,
    types: &'a Inference,
    /// What each binding takes its type from.
    sources: FxHashMap<BindingId, Source>,
    /// The calls that arguments are given to.
    calls: FxHashMap<ExprId, ExprId>,
}

/// What a binding takes its type from.
#[derive(Clone, Copy)]
enum Source {
    /// A part of the value of this expression.
    Expr(ExprId),
    /// An item of it.
    Item(ExprId),
    /// What awaiting it gives.
    Output(ExprId),
    /// The parameter of a closure that this call is given; none when no call is.
    Closure(Option<ExprId>),
}

impl<'a> Causes<'a> {
    pub fn new(db: &'a dyn Db, body: &'a Body, types: &'a Inference) -> Self {
        let mut this = Self { db, body, types, sources: FxHashMap::default(), calls: FxHashMap::default() };
        for (id, expr) in body.exprs.iter() {
            if let Expr::Call { args, .. } | Expr::MethodCall { args, .. } = expr {
                this.calls.extend(args.iter().map(|arg| (*arg, id)));
            }
        }
        for (id, expr) in body.exprs.iter() {
            this.sources_in(id, expr);
        }
        this
    }

    fn sources_in(&mut self, id: ExprId, expr: &Expr) {
        match expr {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    if let Stmt::Let { pat, init: Some(init), .. } = stmt {
                        self.bind(*pat, Source::Expr(*init));
                    }
                }
            }
            Expr::Let { pat, value } => self.bind(*pat, Source::Expr(*value)),
            Expr::Match { scrutinee, arms } => arms.iter().for_each(|arm| self.bind(arm.pat, Source::Expr(*scrutinee))),
            Expr::For { pat, iter, .. } => self.bind(*pat, Source::Item(*iter)),
            Expr::Closure { params, .. } => {
                let call = self.calls.get(&id).copied();
                params.iter().for_each(|param| self.bind(param.pat, Source::Closure(call)));
            }
            Expr::Macro(mac) => {
                if let MacroCall::Select(select) = &mac.call {
                    select.branches.iter().for_each(|branch| self.bind(branch.pat, Source::Output(branch.future)));
                }
            }
            _ => {}
        }
    }

    fn bind(&mut self, pat: PatId, source: Source) {
        match &self.body.pats[pat] {
            Pat::Bind { binding, sub } => {
                self.sources.insert(*binding, source);
                sub.iter().for_each(|sub| self.bind(*sub, source));
            }
            Pat::Ref { inner, .. } => self.bind(*inner, source),
            Pat::Tuple(all) | Pat::TupleStruct { args: all, .. } | Pat::Slice(all) | Pat::Or(all) => {
                all.iter().for_each(|pat| self.bind(*pat, source));
            }
            Pat::Struct { fields, .. } => fields.iter().for_each(|(_, pat)| self.bind(*pat, source)),
            _ => {}
        }
    }

    /// Why the type of this expression is not known.
    pub fn of(&self, expr: ExprId) -> String {
        self.step(expr, 0)
    }

    fn open(&self, expr: ExprId) -> bool {
        self.types.ty(expr).has_unknown()
    }

    fn text(&self, ty: &Ty) -> String {
        type_text(self.db, ty)
    }

    /// The first of these whose type is not known, or else what is said.
    fn first_open(&self, exprs: &[ExprId], steps: u32, or: impl FnOnce() -> String) -> String {
        match exprs.iter().find(|expr| self.open(**expr)) {
            Some(expr) if steps < MAX_STEPS => self.step(*expr, steps + 1),
            _ => or(),
        }
    }

    fn step(&self, expr: ExprId, steps: u32) -> String {
        let ty = |expr: ExprId| self.text(&self.types.ty(expr));
        match &self.body.exprs[expr] {
            Expr::Local(binding) => self.local(*binding, steps),
            Expr::Path(path) => {
                let names: Vec<&str> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
                let known = if self.types.path(expr).is_some() { "not inferred" } else { "path" };
                format!("{known} {}", names.join("::"))
            }
            Expr::MethodCall { receiver, method, args, .. } => {
                if self.types.ty(*receiver).strip_refs().is_unknown() {
                    return self.first_open(&[*receiver], steps, String::new);
                }
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                match self.types.callee(expr) {
                    None => format!("method {}::{method}", ty(*receiver)),
                    Some(callee) => self.first_open(&all, steps, || {
                        let of = container_text(self.db, callee.def);
                        format!("return of {of}::{method} of {}", ty(*receiver))
                    }),
                }
            }
            Expr::Call { callee, args } => {
                if self.types.ty(*callee).is_unknown() {
                    return self.first_open(&[*callee], steps, String::new);
                }
                self.first_open(args, steps, || format!("call {}", self.short(*callee)))
            }
            Expr::Field { base, name, .. } => {
                self.first_open(&[*base], steps, || format!("field {}.{name}", ty(*base)))
            }
            Expr::Await { base, .. } => self.first_open(&[*base], steps, || format!("await {}", ty(*base))),
            Expr::Try { base } => self.first_open(&[*base], steps, || format!("{}?", ty(*base))),
            Expr::Index { base, index } => {
                self.first_open(&[*base, *index], steps, || format!("index {}[{}]", ty(*base), ty(*index)))
            }
            Expr::Unary { base, .. } => self.first_open(&[*base], steps, || format!("operator on {}", ty(*base))),
            Expr::Ref { base, .. } | Expr::Cast { base, .. } => {
                self.first_open(&[*base], steps, || format!("ref {}", ty(*base)))
            }
            Expr::Binary { lhs, rhs, .. } => {
                self.first_open(&[*lhs, *rhs], steps, || format!("operator {} with {}", ty(*lhs), ty(*rhs)))
            }
            Expr::Struct { path, .. } => format!("struct {}", path.last()),
            Expr::Tuple(all) | Expr::Array(all) => self.first_open(all, steps, || "tuple".to_owned()),
            Expr::If { then, else_, .. } => {
                let all: Vec<ExprId> = std::iter::once(*then).chain(*else_).collect();
                self.first_open(&all, steps, || "if".to_owned())
            }
            Expr::Match { arms, .. } => {
                let all: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                self.first_open(&all, steps, || "match".to_owned())
            }
            Expr::Block(block) => {
                let tail: Vec<ExprId> = block.tail.into_iter().collect();
                self.first_open(&tail, steps, || "block".to_owned())
            }
            Expr::Async { body, .. } => self.first_open(&[*body], steps, || "async block".to_owned()),
            Expr::Closure { body, .. } => self.first_open(&[*body], steps, || "closure".to_owned()),
            Expr::Macro(mac) => format!("macro {}!", mac.path.last()),
            other => format!("{other:?}").chars().take_while(|c| c.is_alphanumeric()).collect(),
        }
    }

    fn short(&self, callee: ExprId) -> String {
        match &self.body.exprs[callee] {
            Expr::Path(path) => {
                let names: Vec<&str> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
                names.join("::")
            }
            _ => self.text(&self.types.ty(callee)),
        }
    }

    fn local(&self, binding: BindingId, steps: u32) -> String {
        let name = &self.body.bindings[binding].name;
        let text = |expr: ExprId| self.text(&self.types.ty(expr));
        match self.sources.get(&binding) {
            Some(Source::Expr(expr)) => self.first_open(&[*expr], steps, || format!("pattern of {}", text(*expr))),
            Some(Source::Item(expr)) => self.first_open(&[*expr], steps, || format!("item of {}", text(*expr))),
            Some(Source::Output(expr)) => self.first_open(&[*expr], steps, || format!("output of {}", text(*expr))),
            Some(Source::Closure(Some(call))) => match &self.body.exprs[*call] {
                Expr::MethodCall { receiver, method, .. } => self
                    .first_open(&[*receiver], steps, || format!("closure parameter of {}::{method}", text(*receiver))),
                Expr::Call { callee, .. } => format!("closure parameter of {}", self.short(*callee)),
                _ => String::new(),
            },
            Some(Source::Closure(None)) => format!("closure parameter {name}"),
            None => format!("parameter {name}"),
        }
    }
}
