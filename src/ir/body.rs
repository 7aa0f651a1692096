//! The body of a function: expressions, patterns and local bindings in arenas.
//!
//! Surface forms are kept (`if let`, `while`, `?` are not desugared) because rules speak of what is written. Names of local
//! variables are already resolved; all other paths are as written. Well-known macros are read into expressions of their own.

use la_arena::{Arena, Idx};

use crate::text::TextRange;

use super::{GenericArgs, ItemIdx, ItemTree, Name, Path, TypeRef};

/// An expression of a [`Body`].
pub type ExprId = Idx<Expr>;
/// A pattern of a [`Body`].
pub type PatId = Idx<Pat>;
/// A local variable of a [`Body`].
pub type BindingId = Idx<Binding>;

/// What one function item of a file lowers to: its own body and those of the functions inside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FnBodies {
    /// The items that stand in blocks of the function, at any depth. Every block that declares items is a nameless inline
    /// `mod` in this tree, and its items are the children of it; an inner block's `mod` is a child of the outer block's.
    pub locals: ItemTree,
    /// The function's own body first (`None`), then one for each function in `locals` that has a body.
    pub bodies: Vec<(Option<ItemIdx>, Body)>,
    /// Nested too deeply to be analysed; there are no bodies then.
    pub too_deep: bool,
}

/// The body of one function. All ranges count from the first byte of the file's item that it stands in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Body {
    /// Expressions; `expr_ranges` has a range for each.
    pub exprs: Arena<Expr>,
    /// By raw index of the expression.
    pub expr_ranges: Vec<TextRange>,
    /// Patterns; `pat_ranges` has a range for each.
    pub pats: Arena<Pat>,
    /// By raw index of the pattern.
    pub pat_ranges: Vec<TextRange>,
    /// Local variables.
    pub bindings: Arena<Binding>,
    /// `self`, when the function takes it.
    pub self_binding: Option<BindingId>,
    /// The parameters after `self`.
    pub params: Vec<BodyParam>,
    /// The block; none when the function has no body.
    pub root: Option<ExprId>,
    /// `async fn`.
    pub is_async: bool,
    /// Statements that did not parse, and were left out.
    pub holes: Vec<TextRange>,
}

/// A parameter of a function or closure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BodyParam {
    /// Its pattern.
    pub pat: PatId,
    /// Its type, if written.
    pub ty: Option<TypeRef>,
}

/// A local variable. The alternatives of an or-pattern share one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Binding {
    /// Its name.
    pub name: Name,
    /// `mut`.
    pub mutable: bool,
    /// `ref` or `ref mut` written: `Some(mutable)`.
    pub by_ref: Option<bool>,
    /// Where the name stands first.
    pub range: TextRange,
}

/// An expression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expr {
    /// Nothing is known of it.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A local variable, `self` included.
    Local(BindingId),
    /// Any other path.
    Path(Path),
    /// `{ … }`, `unsafe { … }`, `const { … }`.
    Block(Block),
    /// `async { … }`, `async move { … }`; `body` is a [`Expr::Block`].
    Async { body: ExprId, is_move: bool },
    /// `|a| b`, `async move |a| b`. An `async` closure's `body` is what it awaits, not wrapped in [`Expr::Async`].
    Closure { params: Vec<BodyParam>, ret: Option<TypeRef>, body: ExprId, is_async: bool, is_move: bool },
    /// `f(a)`, `Some(x)`.
    Call { callee: ExprId, args: Vec<ExprId> },
    /// `a.f::<T>(b)`.
    MethodCall {
        receiver: ExprId,
        method: Name,
        method_range: TextRange,
        generics: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    /// `a.b`, `a.0`.
    Field { base: ExprId, name: Name, name_range: TextRange },
    /// `a[b]`.
    Index { base: ExprId, index: ExprId },
    /// `a.await`; `keyword` is the range of `await`.
    Await { base: ExprId, keyword: TextRange },
    /// `a?`.
    Try { base: ExprId },
    /// `*a`, `!a`, `-a`.
    Unary { op: UnaryOp, base: ExprId },
    /// `&a`, `&mut a`, `&raw const a`.
    Ref { mutable: bool, raw: bool, base: ExprId },
    /// `a + b`, `a && b`, `a == b`.
    Binary { op: BinaryOp, lhs: ExprId, rhs: ExprId },
    /// `a = b`, `a += b`.
    Assign { op: Option<BinaryOp>, target: ExprId, value: ExprId },
    /// `a as T`.
    Cast { base: ExprId, ty: TypeRef },
    /// `a..b`, `..=b`.
    Range { start: Option<ExprId>, end: Option<ExprId>, inclusive: bool },
    /// `S { a: b, ..c }`.
    Struct { path: Path, fields: Vec<(Name, ExprId)>, spread: Option<ExprId> },
    /// `(a, b)`; unit when empty.
    Tuple(Vec<ExprId>),
    /// `[a, b]`.
    Array(Vec<ExprId>),
    /// `[a; n]`.
    Repeat { value: ExprId, len: ExprId },
    /// `if c { … } else …`; `c` may hold [`Expr::Let`]s joined by `&&`.
    If { cond: ExprId, then: ExprId, else_: Option<ExprId> },
    /// `let p = e` in a condition.
    Let { pat: PatId, value: ExprId },
    /// `match e { … }`.
    Match { scrutinee: ExprId, arms: Vec<Arm> },
    /// `while c { … }`.
    While { label: Option<Name>, cond: ExprId, body: ExprId },
    /// `loop { … }`.
    Loop { label: Option<Name>, body: ExprId },
    /// `for p in e { … }`.
    For { label: Option<Name>, pat: PatId, iter: ExprId, body: ExprId },
    /// `break 'a e`.
    Break { label: Option<Name>, value: Option<ExprId> },
    /// `continue 'a`.
    Continue { label: Option<Name> },
    /// `return e`.
    Return { value: Option<ExprId> },
    /// `yield e`, only in [`MacroCall::Stream`].
    Yield { value: Option<ExprId> },
    /// `_` on the left of an assignment.
    Underscore,
    /// A macro call.
    Macro(Box<MacroExpr>),
}

/// A literal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Literal {
    /// Its value.
    Str(Name),
    /// `b"…"`, with its length.
    ByteStr(usize),
    /// `c"…"`.
    CStr,
    /// `b'…'`.
    Byte,
    /// `'…'`.
    Char,
    /// `true`, `false`.
    Bool(bool),
    /// Its value, if it fits, and suffix.
    Int(Option<u128>, Option<Name>),
    /// Its suffix.
    Float(Option<Name>),
}

/// A block.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Block {
    /// `'a: { … }`.
    pub label: Option<Name>,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// Its statements.
    pub stmts: Vec<Stmt>,
    /// The expression at its end without `;`.
    pub tail: Option<ExprId>,
    /// The `mod` of [`FnBodies::locals`] that holds the items declared here.
    pub items: Option<ItemIdx>,
}

/// A statement. Items are not statements: see [`Block::items`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stmt {
    /// `let p: T = e else { … };`
    Let { pat: PatId, ty: Option<Box<TypeRef>>, init: Option<ExprId>, else_: Option<ExprId>, range: TextRange },
    /// `e;`, or an expression that needs none (`semi` is false then).
    Expr { expr: ExprId, semi: bool, range: TextRange },
}

/// An arm of a `match`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arm {
    /// Its pattern.
    pub pat: PatId,
    /// `if g`; may hold [`Expr::Let`]s.
    pub guard: Option<ExprId>,
    /// After `=>`.
    pub body: ExprId,
}

/// A prefix operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// An infix operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryOp {
    /// `&&`
    And,
    /// `||`
    Or,
    /// `== != < <= > >=`
    Compare,
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `&`
    BitAnd,
    /// `|`
    BitOr,
    /// `^`
    BitXor,
}

/// A macro call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MacroExpr {
    /// Its path as written.
    pub path: Path,
    /// What its tokens were read as.
    pub call: MacroCall,
}

/// What the tokens of a macro call were read as. The macro is known by its name only: who needs to know whose `select!` it
/// is resolves [`MacroExpr::path`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MacroCall {
    /// `select!`, `select_biased!`.
    Select(Select),
    /// `join!`, `try_join!`: all are polled together.
    Join { futures: Vec<ExprId>, is_try: bool },
    /// `pin!(e)`. As a statement, `pin!(x)` is a `let` of a new `x`.
    Pin(ExprId),
    /// `stream! { … }`, `try_stream! { … }`: an async body that yields.
    Stream { body: ExprId, is_try: bool },
    /// `ready!(e)`: `e`'s value, or return `Poll::Pending`.
    Ready(ExprId),
    /// `vec![…]`; an [`Expr::Array`] or [`Expr::Repeat`].
    Vec(ExprId),
    /// `matches!(e, p if g)`.
    Matches { scrutinee: ExprId, pat: PatId, guard: Option<ExprId> },
    /// Formatting: `format!`, `println!`, `write!`, `panic!`, `assert!`, `bail!`, … Their arguments are evaluated in order and
    /// taken by reference; names in the format string are arguments too.
    /// Of what makes a text, `text` is the format string.
    Format { args: Vec<ExprId>, kind: FormatKind, text: Option<Name> },
    /// An event or a span of tracing or log, with the values of its fields.
    Tracing { args: Vec<ExprId>, is_span: bool },
    /// Any other macro whose arguments read as expressions. What it does with them is not known.
    Exprs(Vec<ExprId>),
    /// Any other macro whose tokens read as statements; a [`Expr::Block`].
    Block(ExprId),
    /// Not read.
    Opaque,
}

/// What a formatting macro does with the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormatKind {
    /// `format!`, `format_args!`, `anyhow!`.
    Make,
    /// `print!` and the like.
    Print,
    /// `write!`, `writeln!`: the first argument is the target.
    Write,
    /// `assert!` and the like: may panic.
    Assert,
    /// `panic!`, `todo!`, `unreachable!`, `unimplemented!`: never returns.
    Panic,
    /// `bail!`: returns an error from the function.
    Bail,
    /// `ensure!`: may return an error from the function.
    Ensure,
}

/// The body of a `select!`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Select {
    /// `biased;`, or `select_biased!`.
    pub biased: bool,
    /// Its branches in order.
    pub branches: Vec<SelectBranch>,
    /// `else =>`, `default =>`, `complete =>`: the handler of each.
    pub else_: Vec<ExprId>,
    /// Some of it did not parse.
    pub incomplete: bool,
}

/// `pattern = future, if guard => handler`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SelectBranch {
    /// Its pattern; [`Pat::Wild`] when the macro allows to leave it out.
    pub pat: PatId,
    /// The future expression.
    pub future: ExprId,
    /// `if guard`: not polled when false.
    pub guard: Option<ExprId>,
    /// Runs when the branch won; not cancelled by the others.
    pub handler: ExprId,
    /// From the pattern to the end of the handler.
    pub range: TextRange,
}

/// A pattern. A name that starts with a capital letter is a path, any other a binding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pat {
    /// Nothing is known of it.
    Missing,
    /// `_`
    Wild,
    /// `..`
    Rest,
    /// `x`, `ref mut x`, `x @ p`.
    Bind { binding: BindingId, sub: Option<PatId> },
    /// A constant, unit struct or unit variant.
    Path(Path),
    /// A literal.
    Literal(ExprId),
    /// `a..=b`
    Range,
    /// `&p`, `&mut p`.
    Ref { mutable: bool, inner: PatId },
    /// `(a, .., b)`.
    Tuple(Vec<PatId>),
    /// `S(a, .., b)`.
    TupleStruct { path: Path, args: Vec<PatId> },
    /// `S { a: p, .. }`.
    Struct { path: Path, fields: Vec<(Name, PatId)>, rest: bool },
    /// `[a, .., b]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
}

impl Body {
    /// The range of an expression.
    #[must_use]
    pub fn range(&self, expr: ExprId) -> TextRange {
        self.expr_ranges[u32::from(expr.into_raw()) as usize]
    }

    /// Where a call is shown: that of a method from its name on, that of a loop at what it goes over.
    #[must_use]
    pub fn call_range(&self, call: ExprId) -> TextRange {
        match &self.exprs[call] {
            Expr::MethodCall { method_range, .. } => TextRange::new(method_range.start, self.range(call).end),
            Expr::For { iter, .. } => self.range(*iter),
            _ => self.range(call),
        }
    }

    /// The range of a pattern.
    #[must_use]
    pub fn pat_range(&self, pat: PatId) -> TextRange {
        self.pat_ranges[u32::from(pat.into_raw()) as usize]
    }

    /// Adds an expression.
    pub fn alloc(&mut self, expr: Expr, range: TextRange) -> ExprId {
        self.expr_ranges.push(range);
        self.exprs.alloc(expr)
    }

    /// Adds a pattern.
    pub fn alloc_pat(&mut self, pat: Pat, range: TextRange) -> PatId {
        self.pat_ranges.push(range);
        self.pats.alloc(pat)
    }
}
