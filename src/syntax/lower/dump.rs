//! Bodies as text, for tests: like Rust, with `name#n` for local variables and all operators in parentheses.

use std::fmt::Write;

use crate::ir::{
    Arm, BinaryOp, Block, Body, BodyParam, Expr, ExprId, GenericArgs, Literal, MacroCall, Name, Pat, PatId, Path,
    Select, Stmt, TypeRef, TypeRefKind, UnaryOp,
};

/// The function's parameters and block.
pub(crate) fn dump(body: &Body) -> String {
    let mut params: Vec<String> = body.self_binding.iter().map(|binding| binding_name(body, *binding)).collect();
    params.extend(body.params.iter().map(|param| self::param(body, param)));
    let root = body.root.map_or_else(|| "no body".to_owned(), |root| expr(body, root));
    let header = if params.is_empty() { String::new() } else { format!("|{}| ", params.join(", ")) };
    format!("{}{header}{root}", if body.is_async { "async " } else { "" })
}

fn binding_name(body: &Body, binding: crate::ir::BindingId) -> String {
    format!("{}#{}", body.bindings[binding].name, u32::from(binding.into_raw()))
}

fn param(body: &Body, param: &BodyParam) -> String {
    let ty = param.ty.as_ref().map(|ty| format!(": {}", self::ty(ty))).unwrap_or_default();
    format!("{}{ty}", pat(body, param.pat))
}

fn list(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

fn exprs(body: &Body, all: &[ExprId]) -> String {
    list(all.iter().map(|id| expr(body, *id)))
}

fn or(option: Option<String>) -> String {
    option.unwrap_or_default()
}

fn label(label: Option<&Name>) -> String {
    label.map(|label| format!("{label}: ")).unwrap_or_default()
}

pub(crate) fn expr(body: &Body, id: ExprId) -> String {
    let e = |id: &ExprId| expr(body, *id);
    let maybe = |id: &Option<ExprId>| or(id.map(|id| format!(" {}", expr(body, id))));
    match &body.exprs[id] {
        Expr::Missing => "<missing>".to_owned(),
        Expr::Literal(it) => literal(it),
        Expr::Local(binding) => binding_name(body, *binding),
        Expr::Path(it) => path(it),
        Expr::Block(it) => block(body, it),
        Expr::Async { body: inner, is_move } => format!("async {}{}", if *is_move { "move " } else { "" }, e(inner)),
        Expr::Closure { params, ret, body: inner, is_async, is_move } => {
            let modifiers = format!("{}{}", if *is_async { "async " } else { "" }, if *is_move { "move " } else { "" });
            let ret = or(ret.as_ref().map(|ret| format!(" -> {}", ty(ret))));
            format!("{modifiers}|{}|{ret} {}", list(params.iter().map(|it| param(body, it))), e(inner))
        }
        Expr::Call { callee, args } => format!("{}({})", e(callee), exprs(body, args)),
        Expr::MethodCall { receiver, method, generics, args, .. } => {
            let generics = or(generics.as_ref().map(|args| format!("::{}", generic_args(args))));
            format!("{}.{method}{generics}({})", e(receiver), exprs(body, args))
        }
        Expr::Field { base, name, .. } => format!("{}.{name}", e(base)),
        Expr::Index { base, index } => format!("{}[{}]", e(base), e(index)),
        Expr::Await { base, .. } => format!("{}.await", e(base)),
        Expr::Try { base } => format!("{}?", e(base)),
        Expr::Unary { op, base } => format!("{}{}", unary(*op), e(base)),
        Expr::Ref { mutable, raw, base } => {
            let raw = if *raw { "raw " } else { "" };
            format!("&{raw}{}{}", if *mutable { "mut " } else { "" }, e(base))
        }
        Expr::Binary { op, lhs, rhs } => format!("({} {} {})", e(lhs), binary(*op), e(rhs)),
        Expr::Assign { op, target, value } => format!("{} {}= {}", e(target), op.map_or("", binary), e(value)),
        Expr::Cast { base, ty: target } => format!("({} as {})", e(base), ty(target)),
        Expr::Range { start, end, inclusive } => {
            let dots = if *inclusive { "..=" } else { ".." };
            format!("({}{dots}{})", or(start.map(|id| expr(body, id))), or(end.map(|id| expr(body, id))))
        }
        Expr::Struct { path: it, fields, spread } => {
            let mut parts: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {}", e(value))).collect();
            parts.extend(spread.map(|rest| format!("..{}", expr(body, rest))));
            format!("{} {{ {} }}", path(it), parts.join(", "))
        }
        Expr::Tuple(all) => format!("({})", exprs(body, all)),
        Expr::Array(all) => format!("[{}]", exprs(body, all)),
        Expr::Repeat { value, len } => format!("[{}; {}]", e(value), e(len)),
        Expr::If { cond, then, else_ } => {
            let else_ = or(else_.map(|id| format!(" else {}", expr(body, id))));
            format!("if {} {}{else_}", e(cond), e(then))
        }
        Expr::Let { pat: it, value } => format!("let {} = {}", pat(body, *it), e(value)),
        Expr::Match { scrutinee, arms } => {
            format!("match {} {{ {} }}", e(scrutinee), list(arms.iter().map(|it| arm(body, it))))
        }
        Expr::While { label: it, cond, body: inner } => format!("{}while {} {}", label(it.as_ref()), e(cond), e(inner)),
        Expr::Loop { label: it, body: inner } => format!("{}loop {}", label(it.as_ref()), e(inner)),
        Expr::For { label: it, pat: at, iter, body: inner } => {
            format!("{}for {} in {} {}", label(it.as_ref()), pat(body, *at), e(iter), e(inner))
        }
        Expr::Break { label, value } => {
            format!("break{}{}", or(label.as_ref().map(|it| format!(" {it}"))), maybe(value))
        }
        Expr::Continue { label } => format!("continue{}", or(label.as_ref().map(|it| format!(" {it}")))),
        Expr::Return { value } => format!("return{}", maybe(value)),
        Expr::Yield { value } => format!("yield{}", maybe(value)),
        Expr::Underscore => "_".to_owned(),
        Expr::Macro(it) => format!("{}!{}", path(&it.path), call(body, &it.call)),
    }
}

fn block(body: &Body, block: &Block) -> String {
    let mut parts: Vec<String> = block.stmts.iter().map(|it| stmt(body, it)).collect();
    parts.extend(block.tail.map(|id| expr(body, id)));
    let items = or(block.items.map(|items| format!("@{items} ")));
    let label = label(block.label.as_ref());
    let is_unsafe = if block.is_unsafe { "unsafe " } else { "" };
    if parts.is_empty() {
        return format!("{label}{is_unsafe}{items}{{}}");
    }
    format!("{label}{is_unsafe}{items}{{ {} }}", parts.join(" "))
}

fn stmt(body: &Body, stmt: &Stmt) -> String {
    match stmt {
        Stmt::Let { pat: at, ty: it, init, else_, .. } => {
            let it = or(it.as_ref().map(|it| format!(": {}", ty(it))));
            let init = or(init.map(|init| format!(" = {}", expr(body, init))));
            let else_ = or(else_.map(|block| format!(" else {}", expr(body, block))));
            format!("let {}{it}{init}{else_};", pat(body, *at))
        }
        Stmt::Expr { expr: id, semi, .. } => format!("{}{}", expr(body, *id), if *semi { ";" } else { "" }),
    }
}

fn arm(body: &Body, arm: &Arm) -> String {
    let guard = or(arm.guard.map(|guard| format!(" if {}", expr(body, guard))));
    format!("{}{guard} => {}", pat(body, arm.pat), expr(body, arm.body))
}

fn pats(body: &Body, all: &[PatId]) -> String {
    list(all.iter().map(|id| pat(body, *id)))
}

pub(crate) fn pat(body: &Body, id: PatId) -> String {
    match &body.pats[id] {
        Pat::Missing => "<missing>".to_owned(),
        Pat::Wild => "_".to_owned(),
        Pat::Rest => "..".to_owned(),
        Pat::Bind { binding, sub } => {
            let it = &body.bindings[*binding];
            let by_ref = it.by_ref.map_or("", |mutable| if mutable { "ref mut " } else { "ref " });
            let mutable = if it.mutable { "mut " } else { "" };
            let sub = or(sub.map(|sub| format!(" @ {}", pat(body, sub))));
            format!("{by_ref}{mutable}{}{sub}", binding_name(body, *binding))
        }
        Pat::Path(it) => path(it),
        Pat::Literal(id) => expr(body, *id),
        Pat::Range => "<range>".to_owned(),
        Pat::Ref { mutable, inner } => format!("&{}{}", if *mutable { "mut " } else { "" }, pat(body, *inner)),
        Pat::Tuple(all) => format!("({})", pats(body, all)),
        Pat::TupleStruct { path: it, args } => format!("{}({})", path(it), pats(body, args)),
        Pat::Struct { path: it, fields, rest } => {
            let mut parts: Vec<String> =
                fields.iter().map(|(name, id)| format!("{name}: {}", pat(body, *id))).collect();
            parts.extend(rest.then(|| "..".to_owned()));
            format!("{} {{ {} }}", path(it), parts.join(", "))
        }
        Pat::Slice(all) => format!("[{}]", pats(body, all)),
        Pat::Or(all) => all.iter().map(|id| pat(body, *id)).collect::<Vec<_>>().join(" | "),
    }
}

fn call(body: &Body, call: &MacroCall) -> String {
    let e = |id: &ExprId| expr(body, *id);
    match call {
        MacroCall::Select(it) => select(body, it),
        MacroCall::Join { futures, is_try } => {
            format!("{}join[{}]", if *is_try { "try " } else { "" }, exprs(body, futures))
        }
        MacroCall::Pin(id) => format!("pin[{}]", e(id)),
        MacroCall::Stream { body: id, is_try } => format!("{}stream {}", if *is_try { "try " } else { "" }, e(id)),
        MacroCall::Ready(id) => format!("ready[{}]", e(id)),
        MacroCall::Vec(id) => format!("vec{}", e(id)),
        MacroCall::Matches { scrutinee, pat: at, guard } => {
            let guard = or(guard.map(|guard| format!(" if {}", expr(body, guard))));
            format!("matches[{}, {}{guard}]", e(scrutinee), pat(body, *at))
        }
        MacroCall::Format { args, kind, .. } => format!("{kind:?}[{}]", exprs(body, args)),
        MacroCall::Tracing { args, is_span } => {
            format!("{}[{}]", if *is_span { "span" } else { "event" }, exprs(body, args))
        }
        MacroCall::Exprs(all) => format!("exprs[{}]", exprs(body, all)),
        MacroCall::Block(id) => format!("block {}", e(id)),
        MacroCall::Opaque => "opaque".to_owned(),
    }
}

fn select(body: &Body, select: &Select) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(select.biased.then(|| "biased".to_owned()));
    for branch in &select.branches {
        let guard = or(branch.guard.map(|guard| format!(" if {}", expr(body, guard))));
        let (future, handler) = (expr(body, branch.future), expr(body, branch.handler));
        parts.push(format!("{} = {future}{guard} => {handler}", pat(body, branch.pat)));
    }
    parts.extend(select.else_.iter().map(|id| format!("else => {}", expr(body, *id))));
    parts.extend(select.incomplete.then(|| "incomplete".to_owned()));
    format!("select[{}]", parts.join("; "))
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Str(text) => format!("{text:?}"),
        Literal::ByteStr(length) => format!("bytes({length})"),
        Literal::CStr => "cstr".to_owned(),
        Literal::Byte => "byte".to_owned(),
        Literal::Char => "char".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value, suffix) => {
            format!(
                "{}{}",
                value.map_or_else(|| "int".to_owned(), |value| value.to_string()),
                or(suffix.as_ref().map(Name::to_string))
            )
        }
        Literal::Float(suffix) => format!("float{}", or(suffix.as_ref().map(Name::to_string))),
    }
}

fn unary(op: UnaryOp) -> char {
    match op {
        UnaryOp::Deref => '*',
        UnaryOp::Not => '!',
        UnaryOp::Neg => '-',
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::And => "&&",
        BinaryOp::Or => "||",
        BinaryOp::Compare => "<=>",
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
    }
}

pub(crate) fn path(path: &Path) -> String {
    let mut out = String::new();
    let mut segments = path.segments.iter();
    if let Some(qself) = &path.qself {
        let front: Vec<_> =
            segments.by_ref().take(qself.trait_segments).map(|segment| segment.name.to_string()).collect();
        let trait_ = if front.is_empty() { String::new() } else { format!(" as {}", front.join("::")) };
        let _ = write!(out, "<{}{trait_}>", ty(&qself.ty));
    }
    for segment in segments {
        if !out.is_empty() || path.global {
            out.push_str("::");
        }
        out.push_str(&segment.name);
        out.extend(segment.args.iter().map(|args| generic_args(args)));
    }
    out
}

fn generic_args(args: &GenericArgs) -> String {
    let types = list(args.types.iter().map(ty));
    if let Some(output) = &args.fn_output {
        return format!("{types} -> {}", ty(output));
    }
    let assoc = args.assoc.iter().map(|(name, it)| format!("{name} = {}", ty(it)));
    format!("<{}>", list(args.types.iter().map(ty).chain(assoc)))
}

pub(crate) fn ty(it: &TypeRef) -> String {
    let bounds = |bounds: &[crate::ir::Bound]| {
        let all = bounds.iter().map(|bound| format!("{}{}", if bound.maybe { "?" } else { "" }, path(&bound.path)));
        all.collect::<Vec<_>>().join(" + ")
    };
    match &it.kind {
        TypeRefKind::Path(it) => path(it),
        TypeRefKind::Ref { mutable, lifetime, inner } => {
            let lifetime = or(lifetime.as_ref().map(|lifetime| format!("{lifetime} ")));
            format!("&{lifetime}{}{}", if *mutable { "mut " } else { "" }, ty(inner))
        }
        TypeRefKind::Ptr { mutable, inner } => format!("*{} {}", if *mutable { "mut" } else { "const" }, ty(inner)),
        TypeRefKind::Tuple(all) => format!("({})", list(all.iter().map(ty))),
        TypeRefKind::Slice(inner) => format!("[{}]", ty(inner)),
        TypeRefKind::Array { inner, len, len_text } => format!("[{}; {len_text}={len:?}]", ty(inner)),
        TypeRefKind::Fn { params, ret } => {
            format!("fn({}){}", list(params.iter().map(ty)), or(ret.as_ref().map(|ret| format!(" -> {}", ty(ret)))))
        }
        TypeRefKind::Impl(all) => format!("impl {}", bounds(all)),
        TypeRefKind::Dyn(all) => format!("dyn {}", bounds(all)),
        TypeRefKind::Never => "!".to_owned(),
        TypeRefKind::Infer => "_".to_owned(),
        TypeRefKind::Const(text) => text.to_string(),
        TypeRefKind::Unknown => "<unknown>".to_owned(),
    }
}
