//! A function that blocks, made async together with everybody who calls it.

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::db::{Crate, SourceFile};
use crate::effects::given::Given;
use crate::effects::own;
use crate::findings::{Applicability, Fix, RawFix};
use crate::fixes::rewrite::{async_sibling, can_await};
use crate::fixes::under_guard::may_hold_guard;
use crate::ir::{Expr, ExprId, ItemIdx, ItemKind, MacroCall};
use crate::knowledge::Instead;
use crate::resolve::{Def, DefId, crate_files, item_tree};
use crate::syntax::fn_text;
use crate::text::TextRange;
use crate::types::fn_bodies_of;

/// For a call of a function of the workspace that does nothing blocking but what has an async sibling, when all calls of
/// it stand in async code.
pub struct MakeAsync;

static INFO: AssistInfo = AssistInfo { id: "make-async", mends: &["blocking-call-transitive"], is_refactoring: false };

impl Assist for MakeAsync {
    fn info(&self) -> &AssistInfo {
        &INFO
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let (helper, _) = helper(cx)?;
        let callers = callers(cx, &helper)?;
        Some(Proposal { title: title(&helper, callers.len()), applicability: Applicability::Review })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let (helper, raw) = helper(cx)?;
        let callers = callers(cx, &helper)?;
        let mut fix = cx.in_file(&helper, &raw);
        fix.title = title(&helper, callers.len());
        if let Some(feature) = raw.needs {
            fix.title = format!("{} (needs tokio feature `{feature}`)", fix.title);
        }
        for (caller, calls) in callers {
            let awaits = calls.iter().map(|call| (TextRange::empty(caller.range(*call).end), ".await".to_owned()));
            fix.edits.extend(cx.in_file(&caller, &RawFix::review("", awaits.collect())).edits);
        }
        Some(fix)
    }
}

fn title(helper: &FnCx<'_>, callers: usize) -> String {
    let name = own::short_name(helper.db, helper.def);
    let many = if callers == 1 { "its caller" } else { "all its callers" };
    format!("Make `{name}` async, and await it in {many}")
}

/// The function that is called, and what makes it async.
fn helper<'a>(cx: &AssistCx<'a>) -> Option<(FnCx<'a>, RawFix)> {
    let function = cx.function()?;
    let call = cx.expr(&function)?;
    let callee = function.own_callee(call).filter(|callee| callee.of.is_none())?.def;
    let tree = callee.tree(cx.db);
    let item = tree.get(callee.item(cx.db))?;
    let ItemKind::Fn(signature) = item.kind() else { return None };
    if signature.is_async || signature.is_const || callee.body(cx.db).is_some() || is_of_trait(cx, callee) {
        return None;
    }
    let helper = FnCx::new(cx.db, callee)?;
    let words = helper.text(TextRange::new(0, signature.fn_range.start));
    if words.contains("unsafe") || words.contains("extern") {
        return None;
    }
    let mut edits = vec![(TextRange::empty(signature.fn_range.start), "async ".to_owned())];
    let mut needs = None;
    for (call, expr) in helper.exprs() {
        if !matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. }) {
            continue;
        }
        let Some(blocks) = helper.blocks(call) else {
            // What blocks further down would have to become async as well.
            let own = helper.own_callee(call);
            let blocks =
                own.is_some_and(|own| crate::effects::blocks_caller(cx.db, own, Given::default()).other.is_some());
            if blocks {
                return None;
            }
            continue;
        };
        let Some(Instead::Path(path)) = blocks.instead else { return None };
        if helper.flow().frames.of(call) != 0 {
            return None;
        }
        let sibling = async_sibling(&helper, call, &path, false)?;
        needs = needs.or(sibling.needs);
        edits.extend(sibling.edits);
    }
    let raw = RawFix { needs, ..RawFix::review("", edits) };
    Some((helper, raw))
}

/// Whether its signature is a trait's word.
fn is_of_trait(cx: &AssistCx<'_>, def: DefId) -> bool {
    let Some(container) = def.container(cx.db) else { return false };
    let tree = container.tree(cx.db);
    match tree.get(container.item(cx.db)).map(crate::ir::Item::kind) {
        Some(ItemKind::Impl(of)) => of.trait_.is_some(),
        _ => true,
    }
}

/// The functions that call it, with the calls. None: it is called, or named, where nothing can be awaited.
fn callers<'a>(cx: &AssistCx<'a>, helper: &FnCx<'_>) -> Option<Vec<(FnCx<'a>, Vec<ExprId>)>> {
    let mut callers = Vec::new();
    let mut seen: Vec<SourceFile> = Vec::new();
    let own = [cx.krate];
    for krate in cx.crates().iter().chain(&own) {
        for file in crate_files(cx.db, *krate).iter() {
            if !seen.contains(file) {
                seen.push(*file);
                in_file(cx, *krate, *file, helper, &mut callers)?;
            }
        }
    }
    (!callers.is_empty()).then_some(callers)
}

fn in_file<'a>(
    cx: &AssistCx<'a>,
    krate: Crate,
    file: SourceFile,
    helper: &FnCx<'_>,
    callers: &mut Vec<(FnCx<'a>, Vec<ExprId>)>,
) -> Option<()> {
    let name = helper.name();
    if !file.text(cx.db).contains(name.as_str()) {
        return Some(());
    }
    let items = (0u32..).zip(&item_tree(cx.db, file).items);
    for (item, node) in items {
        let names_it = || fn_text(cx.db, file, item).as_ref().is_some_and(|text| text.text.contains(name.as_str()));
        if !node.is_fn() || !names_it() {
            continue;
        }
        for function in functions(cx, krate, file, item) {
            let calls = calls(&function, helper)?;
            if !calls.is_empty() {
                callers.push((function, calls));
            }
        }
    }
    Some(())
}

/// A function item and the functions inside it.
fn functions<'a>(cx: &AssistCx<'a>, krate: Crate, file: SourceFile, item: ItemIdx) -> Vec<FnCx<'a>> {
    let outer = DefId::new(cx.db, krate, file, None, item);
    let bodies = fn_bodies_of(cx.db, outer).bodies.iter();
    let all = bodies.map(|(local, _)| local.map_or(outer, |local| DefId::new(cx.db, krate, file, Some(item), local)));
    all.filter_map(|def| FnCx::new(cx.db, def)).collect()
}

/// The calls of it in a function. None: one cannot be awaited, or it may be named where nothing is known.
fn calls(function: &FnCx<'_>, helper: &FnCx<'_>) -> Option<Vec<ExprId>> {
    let name = helper.name();
    let is_it = |def: DefId| def.file(helper.db) == helper.file && def.item(helper.db) == helper.def.item(helper.db);
    let mut calls = Vec::new();
    let mut callees = Vec::new();
    for (id, expr) in function.exprs() {
        let known = function.types.callee(id);
        match expr {
            Expr::Call { .. } | Expr::MethodCall { .. } if known.is_some_and(|known| is_it(known.def)) => {
                if !can_await(function, id) || function.def == helper.def || may_hold_guard(function, id) {
                    return None;
                }
                calls.push(id);
                if let Expr::Call { callee, .. } = expr {
                    callees.push(*callee);
                }
            }
            Expr::MethodCall { method, .. } if *method == name && known.is_none() => return None,
            Expr::Macro(mac) if mac.call == MacroCall::Opaque && function.source(id).contains(name.as_str()) => {
                return None;
            }
            _ => {}
        }
    }
    // Given on by its name.
    let named = function.exprs().any(|(id, expr)| {
        matches!(expr, Expr::Path(_))
            && !callees.contains(&id)
            && function.types.path(id).is_some_and(|def| matches!(def, Def::Fn(def) if is_it(def)))
    });
    (!named).then_some(calls)
}
