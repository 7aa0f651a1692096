//! Statements that go to another thread together.

use crate::cx::FnCx;
use crate::ir::{BindingId, Block, Expr, ExprId, Pat, Stmt};
use crate::text::TextRange;

use super::sendable::is_sendable;
use super::{Run, range_of};

/// So many statements are taken together at most when nobody chose them.
const MOST: usize = 6;

/// A run of statements, and what has to come back from it.
pub struct Work<'a> {
    run: Run<'a>,
    /// From the first statement to the end of the last.
    pub range: TextRange,
    /// The expressions in them.
    pub exprs: Vec<ExprId>,
    /// What they declare and what is named afterwards.
    outputs: Vec<BindingId>,
}

/// The ranges of the statements of a block, its last expression among them.
pub fn ranges(cx: &FnCx<'_>, block: &Block) -> Vec<TextRange> {
    block.stmts.iter().map(range_of).chain(block.tail.map(|tail| cx.range(tail))).collect()
}

/// The runs that end with the statement around `expr`, the shortest first.
pub fn around<'a>(cx: &FnCx<'a>, expr: ExprId) -> Vec<Run<'a>> {
    let range = cx.range(expr);
    let blocks = cx.parents(expr).into_iter().filter_map(|at| match cx.expr(at) {
        Expr::Block(block) => Some(block),
        _ => None,
    });
    let mut runs = Vec::new();
    // Further out the run would hold code that has nothing to do with it.
    for block in blocks.take(1) {
        let Some(last) = ranges(cx, block).iter().position(|stmt| stmt.contains(range)) else { continue };
        runs.extend((last.saturating_sub(MOST - 1)..=last).rev().map(|first| Run { block, first, end: last + 1 }));
    }
    runs
}

/// Whether a variable is named at `place` or after.
#[must_use]
pub fn uses_after(cx: &FnCx<'_>, binding: BindingId, place: u32) -> bool {
    cx.exprs().any(|(id, expr)| *expr == Expr::Local(binding) && cx.range(id).start >= place)
}

/// Whether what comes back from a run blocks when it is used afterwards: an iterator over files, whose first step alone
/// would be taken on another thread.
pub fn goes_on_blocking(cx: &FnCx<'_>, run: Run<'_>) -> bool {
    let Some(work) = Work::new(cx, run) else { return false };
    cx.exprs().any(|(id, expr)| {
        let Expr::MethodCall { receiver, .. } = expr else { return false };
        let is_output = matches!(cx.expr(*receiver), Expr::Local(binding) if work.outputs.contains(binding));
        is_output && cx.range(id).start >= work.range.end && cx.blocks(id).is_some()
    })
}

/// Whether there is a `?` in `expr`.
pub fn tries(cx: &FnCx<'_>, expr: ExprId) -> bool {
    let mut found = false;
    cx.body.walk(expr, &mut |_, expr| found |= matches!(expr, Expr::Try { .. }));
    found
}

impl<'a> Work<'a> {
    /// None: what has to come back cannot.
    pub fn new(cx: &FnCx<'a>, run: Run<'a>) -> Option<Self> {
        let all = ranges(cx, run.block);
        let range = all.get(run.first)?.cover(*all.get(run.end.checked_sub(1)?)?);
        let mut exprs = Vec::new();
        let mut declared = Vec::new();
        for stmt in &run.block.stmts[run.first..run.end.min(run.block.stmts.len())] {
            match stmt {
                Stmt::Let { pat, init, else_, .. } => {
                    if else_.is_some() {
                        return None;
                    }
                    exprs.extend(init);
                    cx.body.walk_pat(*pat, &mut |_, pat| {
                        if let Pat::Bind { binding, .. } = pat {
                            declared.push(*binding);
                        }
                    });
                }
                Stmt::Expr { expr, .. } => exprs.push(*expr),
            }
        }
        let mut work = Self { run, range, exprs, outputs: Vec::new() };
        if let Some(tail) = work.tail() {
            work.exprs.push(tail);
            // Nothing in the block comes after its last value.
            return is_sendable(cx, &cx.ty(tail)).then_some(work);
        }
        declared.retain(|binding| uses_after(cx, *binding, range.end));
        let can_come_back = declared.iter().all(|binding| is_sendable(cx, &cx.types.binding_ty(*binding)));
        work.outputs = declared;
        can_come_back.then_some(work)
    }

    /// The expression at the end of the block, if it is one of them.
    fn tail(&self) -> Option<ExprId> {
        self.run.block.tail.filter(|_| self.run.end > self.run.block.stmts.len())
    }

    /// `let text = `.
    pub fn binding(&self, cx: &FnCx<'_>) -> String {
        let names = self.outputs.iter().map(|output| {
            let binding = &cx.body.bindings[*output];
            format!("{}{}", if binding.mutable { "mut " } else { "" }, binding.name)
        });
        match names.collect::<Vec<_>>().as_slice() {
            [] => String::new(),
            [only] => format!("let {only} = "),
            all => format!("let ({}) = ", all.join(", ")),
        }
    }

    /// The last line of the closure, which gives back what is needed.
    pub fn value(&self, cx: &FnCx<'_>, error: Option<&str>) -> Option<String> {
        if self.tail().is_some() {
            return None;
        }
        let names: Vec<&str> = self.outputs.iter().map(|output| cx.body.bindings[*output].name.as_str()).collect();
        let value = match names.as_slice() {
            [] => "()".to_owned(),
            [only] => (*only).to_owned(),
            all => format!("({})", all.join(", ")),
        };
        match error {
            Some(error) if names.is_empty() => Some(format!("Ok::<(), {error}>(())")),
            Some(error) => Some(format!("Ok::<_, {error}>({value})")),
            None if names.is_empty() => None,
            None => Some(value),
        }
    }

    /// The value of the block is wrapped where the closure may give an error back.
    pub fn edits(&self, cx: &FnCx<'_>, error: Option<&str>) -> Vec<(TextRange, String)> {
        let (Some(tail), Some(error)) = (self.tail(), error) else { return Vec::new() };
        let range = cx.range(tail);
        let open = format!("Ok::<_, {error}>(");
        vec![(TextRange::empty(range.start), open), (TextRange::empty(range.end), ")".to_owned())]
    }

    /// What stands after it.
    pub fn end(&self) -> &'static str {
        if self.tail().is_some() { "" } else { ";" }
    }
}
