//! What stands around a call of a lock and deals with its being poisoned, which a lock of tokio never is.

use crate::cx::FnCx;
use crate::ir::{Arm, Block, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::TextRange;

/// How the result of a call is taken apart.
pub enum Tail {
    /// The rest of the chain, up to here, goes.
    Chain(u32),
    /// `if let Ok(pattern) = call { … } else { … }`
    IfLet { whole: ExprId, pattern: PatId, end: u32 },
    /// `let Ok(pattern) = call else { … };`
    LetElse { whole: TextRange, pattern: (PatId, PatId), end: u32, otherwise: ExprId },
    /// `match call { Ok(pattern) => value, Err(_) => … }`
    Match { whole: ExprId, pattern: PatId, value: ExprId },
}

/// The expressions directly around each expression of a body.
pub struct Parents {
    of: Vec<Option<ExprId>>,
}

impl Parents {
    /// Finds them.
    #[must_use]
    pub fn new(cx: &FnCx<'_>) -> Self {
        let mut of = vec![None; cx.body.exprs.len()];
        for (id, _) in cx.exprs() {
            cx.body.for_each_child(id, &mut |child| of[u32::from(child.into_raw()) as usize] = Some(id));
        }
        Self { of }
    }

    /// The expression directly around another one.
    #[must_use]
    pub fn of(&self, expr: ExprId) -> Option<ExprId> {
        self.of.get(u32::from(expr.into_raw()) as usize).copied().flatten()
    }
}

/// What is taken for granted to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrapped {
    Result,
    Option,
}

/// How the `Result` that locking gives is taken apart; none where it is used in another way.
#[must_use]
pub fn tail(cx: &FnCx<'_>, parents: &Parents, call: ExprId) -> Option<Tail> {
    let (mut at, mut wrapped) = (call, Wrapped::Result);
    loop {
        let parent = parents.of(at)?;
        match cx.expr(parent) {
            Expr::Try { .. } => return Some(Tail::Chain(cx.range(parent).end)),
            Expr::MethodCall { receiver, method, .. } if *receiver == at => match (method.as_str(), wrapped) {
                ("unwrap" | "expect", _) | ("unwrap_or_else", Wrapped::Result) => {
                    return Some(Tail::Chain(cx.range(parent).end));
                }
                ("map_err" | "context" | "with_context" | "wrap_err" | "wrap_err_with", Wrapped::Result) => at = parent,
                ("ok", Wrapped::Result) => (at, wrapped) = (parent, Wrapped::Option),
                ("ok_or" | "ok_or_else", Wrapped::Option) => (at, wrapped) = (parent, Wrapped::Result),
                _ => return None,
            },
            Expr::Let { pat, value } if *value == at => return if_let(cx, parents, parent, *pat, at, wrapped),
            Expr::Match { scrutinee, arms } if *scrutinee == at => return match_(cx, parent, arms, wrapped),
            Expr::Block(block) => return let_else(cx, block, at, wrapped),
            _ => return None,
        }
    }
}

/// The pattern in `Ok(pattern)`, where it takes everything.
fn good(cx: &FnCx<'_>, pat: PatId, wrapped: Wrapped) -> Option<PatId> {
    let name = if wrapped == Wrapped::Result { "Ok" } else { "Some" };
    match &cx.body.pats[pat] {
        Pat::TupleStruct { path, args } if path.last() == name => match args[..] {
            [only] if matches!(cx.body.pats[only], Pat::Bind { sub: None, .. }) => Some(only),
            _ => None,
        },
        _ => None,
    }
}

fn is_bad(cx: &FnCx<'_>, pat: PatId, wrapped: Wrapped) -> bool {
    match &cx.body.pats[pat] {
        Pat::Wild => true,
        Pat::TupleStruct { path, .. } => wrapped == Wrapped::Result && path.last() == "Err",
        Pat::Path(path) => wrapped == Wrapped::Option && path.last() == "None",
        _ => false,
    }
}

fn if_let(
    cx: &FnCx<'_>,
    parents: &Parents,
    condition: ExprId,
    pat: PatId,
    value: ExprId,
    wrapped: Wrapped,
) -> Option<Tail> {
    let whole = parents.of(condition)?;
    let Expr::If { cond, .. } = cx.expr(whole) else { return None };
    let pattern = good(cx, pat, wrapped)?;
    (*cond == condition).then(|| Tail::IfLet { whole, pattern, end: cx.range(value).end })
}

fn match_(cx: &FnCx<'_>, whole: ExprId, arms: &[Arm], wrapped: Wrapped) -> Option<Tail> {
    let [a, b] = arms else { return None };
    let (fine, other) = if good(cx, a.pat, wrapped).is_some() { (a, b) } else { (b, a) };
    let plain = fine.guard.is_none() && other.guard.is_none() && is_bad(cx, other.pat, wrapped);
    let pattern = good(cx, fine.pat, wrapped).filter(|_| plain)?;
    Some(Tail::Match { whole, pattern, value: fine.body })
}

fn let_else(cx: &FnCx<'_>, block: &Block, value: ExprId, wrapped: Wrapped) -> Option<Tail> {
    block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let { pat, init, else_: Some(otherwise), range, .. } if *init == Some(value) => Some(Tail::LetElse {
            whole: *range,
            pattern: (*pat, good(cx, *pat, wrapped)?),
            end: cx.range(value).end,
            otherwise: *otherwise,
        }),
        _ => None,
    })
}

/// Whether the result of `try_lock` is used in a way that does not care what the error is.
#[must_use]
pub fn ignores_error(cx: &FnCx<'_>, parents: &Parents, call: ExprId) -> bool {
    let Some(parent) = parents.of(call) else { return false };
    let ignores = |pat: PatId| match &cx.body.pats[pat] {
        Pat::TupleStruct { path, args } if path.last() == "Err" => {
            args.iter().all(|arg| matches!(cx.body.pats[*arg], Pat::Wild))
        }
        Pat::TupleStruct { path, .. } => path.last() == "Ok",
        Pat::Wild => true,
        _ => false,
    };
    match cx.expr(parent) {
        Expr::MethodCall { receiver, method, .. } => {
            *receiver == call && matches!(method.as_str(), "is_ok" | "is_err" | "ok" | "unwrap" | "expect")
        }
        Expr::Let { pat, value } => *value == call && ignores(*pat),
        Expr::Match { scrutinee, arms } => *scrutinee == call && arms.iter().all(|arm| ignores(arm.pat)),
        Expr::Macro(mac) => match &mac.call {
            crate::ir::MacroCall::Matches { pat, .. } => ignores(*pat),
            _ => false,
        },
        Expr::Block(block) => block.stmts.iter().any(|stmt| match stmt {
            Stmt::Let { pat, init, else_, .. } => *init == Some(call) && else_.is_some() && ignores(*pat),
            Stmt::Expr { .. } => false,
        }),
        _ => false,
    }
}
