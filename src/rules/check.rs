//! Runs the rules over functions and files.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use crate::db::{Crate, Db, SourceFile, TargetKind};
use crate::effects;
use crate::findings::{Finding, Level, RawFinding, Related, Report, Setting};
use crate::flow::{StartUp, startup_end};
use crate::ir::{Attr, ExprId, Item, ItemIdx, ItemKind, ItemTree};
use crate::knowledge::Runs;
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{DefId, crate_def_map, item_tree, module_of_item};
use crate::syntax::queries::{is_fn_too_deep, too_deep_headers};
use crate::syntax::{fn_text, item_start};
use crate::text::TextRange;
use crate::types::fn_bodies_of;

use super::meta::nesting_too_deep;
use super::registry::{self, RULES};
use super::{Area, FnCx, ItemCx, Rule};

/// What the rules find in a function item of a file and the functions inside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct FnFindings {
    found: Vec<RawFinding>,
    /// Where the start-up part of `main` ends, in bytes from the item's start; 0 for every other function.
    startup_end: u32,
    /// Rules that panicked.
    panicked: Vec<&'static str>,
    /// It nests too deeply to be parsed, and was not.
    is_too_deep: bool,
}

/// What the rules say of a file as a part of a crate, configured levels and the setting taken into account.
#[salsa::tracked(returns(ref))]
pub fn check_file(db: &dyn Db, krate: Crate, file: SourceFile) -> Arc<Vec<Finding>> {
    let tree = item_tree(db, file);
    let mut found = Vec::new();
    let mut panicked: Vec<&'static str> = Vec::new();
    let mut too_deep = too_deep_headers(db, file).clone();
    for (item, node) in (0..).zip(&tree.items) {
        let options = &krate.data(db).cfg;
        if !(node.is_fn() || declares_values(node)) || cfg::compiled(tree, item, options) == Compiled::No {
            continue;
        }
        let findings =
            if node.is_fn() { fn_findings(db, krate, file, item) } else { item_findings(db, krate, file, item) };
        panicked.extend(&findings.panicked);
        too_deep.extend(findings.is_too_deep.then_some(item));
        if !findings.found.is_empty() {
            let setting = setting(db, krate, file, tree, item);
            let to_finding = |raw: &RawFinding| finding(db, file, item, raw, setting, findings.startup_end);
            found.extend(findings.found.iter().filter_map(to_finding));
        }
    }
    too_deep.sort_unstable();
    too_deep.dedup();
    for item in too_deep {
        let range = TextRange::empty(0).cover(name_range(tree, item));
        let mut raw = Vec::new();
        Report::new(nesting_too_deep::INFO.id, file, item, &mut raw)
            .at(range, "this nests too deeply to be looked at, and nothing else is found in it");
        found.extend(raw.iter().filter_map(|raw| finding(db, file, item, raw, Setting::Production, 0)));
    }
    if !panicked.is_empty() {
        tracing::error!(file = %file.path(db).display(), rules = ?panicked, "rules failed and are off for this revision of the file");
        found.retain(|finding| !panicked.contains(&finding.rule));
    }
    Arc::new(found)
}

fn name_range(tree: &ItemTree, item: ItemIdx) -> TextRange {
    tree.get(item).map_or_else(TextRange::default, |item| item.name_range)
}

#[salsa::tracked(returns(ref))]
fn fn_findings(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> Arc<FnFindings> {
    let mut findings = FnFindings { is_too_deep: is_fn_too_deep(db, file, item), ..FnFindings::default() };
    let def = DefId::new(db, krate, file, None, item);
    if !may_matter(db, file, item, def) {
        return Arc::new(findings);
    }
    let bodies = fn_bodies_of(db, def);
    for (local, _) in &bodies.bodies {
        let def = local.map_or(def, |local| DefId::new(db, krate, file, Some(item), local));
        let Some(cx) = FnCx::new(db, def) else { continue };
        run(RULES, &cx, &mut findings);
        if local.is_none() && is_main(db, krate, def) {
            findings.startup_end = startup_end(cx.body, &EndsStartUp(&cx));
        }
    }
    Arc::new(findings)
}

/// Whether an item is one that rules look at beside functions.
fn declares_values(item: &Item) -> bool {
    use ItemKind::{Const, Enum, Static, Struct};
    matches!(item.kind(), Struct(_) | Enum(_) | Static { .. } | Const { .. })
}

/// What the rules find in a struct, enum, union, static or constant.
#[salsa::tracked(returns(ref))]
fn item_findings(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> Arc<FnFindings> {
    let mut findings = FnFindings::default();
    let cx = ItemCx { db, def: DefId::new(db, krate, file, None, item) };
    each(db, RULES, (file, item), &mut findings, |rule, report| rule.check_item(&cx, report));
    Arc::new(findings)
}

/// Runs rules over a function.
fn run(rules: &[&dyn Rule], cx: &FnCx<'_>, findings: &mut FnFindings) {
    each(cx.db, rules, (cx.file, cx.item), findings, |rule, report| rule.check(cx, report));
}

/// Runs rules. One that panics costs its own findings.
fn each(
    db: &dyn Db,
    rules: &[&dyn Rule],
    (file, item): (SourceFile, ItemIdx),
    findings: &mut FnFindings,
    check: impl Fn(&dyn Rule, &mut Report<'_>),
) {
    for rule in rules.iter().filter(|rule| is_asked_for(db, **rule, file)) {
        let mut report = Report::new(rule.info().id, file, item, &mut findings.found);
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| check(*rule, &mut report))) {
            // A cancelled query unwinds too: that is for salsa to catch.
            if panic.is::<salsa::Cancelled>() {
                resume_unwind(panic);
            }
            findings.panicked.push(rule.info().id);
        }
    }
}

/// Whether what a rule may report in a file is serious enough for whoever asks.
pub fn is_asked_for(db: &dyn Db, rule: &dyn Rule, file: SourceFile) -> bool {
    let (world, most) = (db.world(), rule.most());
    most >= *world.least(db) || world.config(db).set_level(rule.info(), file.path(db)).is_some()
}

/// Whether a rule can have something to say of a function: nearly every rule speaks of code that a task runs, and few
/// functions hold or are such code. A look at the text saves parsing and inferring the others.
fn may_matter(db: &dyn Db, file: SourceFile, item: ItemIdx, def: DefId) -> bool {
    let Some(function) = fn_text(db, file, item) else { return false };
    ["async", "await", "spawn", "stream!", "unbounded"].iter().any(|word| function.text.contains(word))
        || discards(&function.text)
        || may_be_polled(&function.text[..function.body.start as usize]) && effects::is_polled(db, def)
}

/// Whether a header can be that of a `poll`, which takes a `&mut Context` beside `self`, or of a `Service::call`. Told from the
/// text, since to read and resolve the signature of every function costs far more.
fn may_be_polled(header: &str) -> bool {
    let is_other = |rest: &str| !rest.trim_start().starts_with("self");
    header.contains("call") || header.split("mut ").skip(1).any(is_other)
}

/// Whether something is bound or assigned to `_`: it may be a guard, and plain functions hold guards too.
fn discards(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find("_ =") {
        let is_name = rest[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
        rest = &rest[at + 3..];
        if !is_name && !rest.starts_with(['>', '=']) {
            return true;
        }
    }
    false
}

/// Whether a function is the first that its program, or its runtime, runs: `main`, or one below `#[tokio::main]`.
fn is_main(db: &dyn Db, krate: Crate, def: DefId) -> bool {
    let kind = krate.data(db).kind;
    let starts_runtime = |attr: &Attr| attr.path.split_once("::").is_some_and(|(_, macro_)| macro_ == "main");
    matches!(kind, TargetKind::Bin | TargetKind::Example | TargetKind::Loose) && def.name(db) == "main"
        || def.tree(db).get(def.item(db)).is_some_and(|item| item.attrs.iter().any(starts_runtime))
}

struct EndsStartUp<'a>(&'a FnCx<'a>);

impl StartUp for EndsStartUp<'_> {
    fn ends_start_up(&self, call: ExprId) -> bool {
        let runs = self.0.annotations(call).and_then(|known| known.runs);
        matches!(runs, Some(Runs::Task | Runs::Thread | Runs::Blocking))
            || self
                .0
                .callee_path(call)
                .is_some_and(|path| matches!(path.as_str(), "axum::serve" | "axum::serve::serve"))
    }
}

/// What the code of an item is for.
fn setting(db: &dyn Db, krate: Crate, file: SourceFile, tree: &ItemTree, item: ItemIdx) -> Setting {
    match krate.data(db).kind {
        TargetKind::Test => return Setting::Test,
        TargetKind::Bench => return Setting::Bench,
        TargetKind::Example => return Setting::Example,
        TargetKind::BuildScript => return Setting::Build,
        TargetKind::Lib | TargetKind::Bin | TargetKind::Loose | TargetKind::Stub | TargetKind::Dependency => {}
    }
    let module = module_of_item(db, krate, file, item);
    if crate_def_map(db, krate).modules.get(module.index as usize).is_some_and(|module| module.test_only) {
        return Setting::Test;
    }
    let mut at = Some(item);
    while let Some(node) = at.and_then(|idx| tree.get(idx)) {
        if cfg::is_test_only(&node.attrs) || node.attrs.iter().any(is_test_attr) {
            return Setting::Test;
        }
        if node.attrs.iter().any(|attr| attr.path == "bench") {
            return Setting::Bench;
        }
        at = node.parent;
    }
    Setting::Production
}

/// `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[test_log::test]`, `#[sqlx::test]`, …
fn is_test_attr(attr: &Attr) -> bool {
    matches!(attr.path.rsplit("::").next(), Some("test" | "rstest" | "test_case" | "traced_test"))
}

fn finding(
    db: &dyn Db,
    file: SourceFile,
    item: ItemIdx,
    raw: &RawFinding,
    setting: Setting,
    startup_end: u32,
) -> Option<Finding> {
    let info = registry::info(raw.rule)?;
    let startup = info.area == Area::Blocking && setting == Setting::Production && raw.range.start < startup_end;
    let setting = if startup { Setting::Startup } else { setting };
    // What a user set counts for every case of a rule; else a rule may say of a case that it is worse or better.
    let set = db.world().config(db).set_level(info, file.path(db));
    let mut level = set.or(raw.level).unwrap_or(info.level);
    if raw.lowered {
        level = level.lowered();
    }
    if setting != Setting::Production {
        level = level.lowered();
    }
    if level == Level::Allow {
        return None;
    }
    let base = item_start(db, file, item);
    let path = file.path(db);
    let related = raw.related.iter().map(|related| Related {
        path: related.file.path(db).clone(),
        range: related.range.shifted(item_start(db, related.file, related.item)),
        message: related.message.clone(),
    });
    let fixes = raw.fixes.iter().map(|fix| fix.in_file(path, base, || file.text(db)));
    Some(Finding {
        rule: info.id,
        level,
        setting,
        range: raw.range.shifted(base),
        message: raw.message.clone(),
        related: related.collect(),
        fixes: fixes.collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::db::{CfgOptions, CrateData, Database, Edition};
    use crate::rules::RuleInfo;
    use crate::syntax::on_big_stack;

    static INFO: RuleInfo =
        RuleInfo { id: "always-fails", area: Area::Meta, level: Level::Warn, clippy: &[], source: "//! Fails." };

    struct AlwaysFails;

    impl Rule for AlwaysFails {
        fn info(&self) -> &'static RuleInfo {
            &INFO
        }

        fn check(&self, _cx: &FnCx<'_>, _report: &mut Report<'_>) {
            panic!("as it must");
        }
    }

    fn crate_of(db: &Database, text: &str) -> (Crate, SourceFile) {
        let path: Arc<Path> = Path::new("/test/lib.rs").into();
        let root = SourceFile::new(db, path, text.into(), None, None);
        let data = CrateData {
            name: "test".into(),
            root,
            edition: Edition::E2024,
            kind: TargetKind::Loose,
            deps: Vec::new(),
            sees_all_stubs: true,
            cfg: CfgOptions::default(),
            dir: Path::new("/test").into(),
            package: "test".into(),
            twin: None,
            dep_features: Vec::new(),
            dev_dep_features: Vec::new(),
        };
        (Crate::new(db, Arc::new(data)), root)
    }

    #[test]
    fn a_rule_that_panics_costs_its_own_findings() {
        on_big_stack(|| {
            let db = Database::new();
            let text = "async fn f() { std::thread::sleep(std::time::Duration::ZERO); }";
            let (krate, file) = crate_of(&db, text);
            let cx = FnCx::new(&db, DefId::new(&db, krate, file, None, 0)).expect("it has a body");
            let mut findings = FnFindings::default();
            let sleep = &super::super::blocking::blocking_call_in_async::BlockingCallInAsync;
            run(&[&AlwaysFails, sleep], &cx, &mut findings);
            assert_eq!(findings.panicked, ["always-fails"]);
            let rules: Vec<&str> = findings.found.iter().map(|found| found.rule).collect();
            assert_eq!(rules, ["blocking-call-in-async"]);
        });
    }

    #[test]
    fn what_nests_too_deeply_is_said_so_and_the_rest_is_checked() {
        on_big_stack(|| {
            let db = Database::new();
            let bomb = format!("fn bomb() {{ {}{} }}", "(".repeat(3_000), ")".repeat(3_000));
            let text = format!("{bomb}\nasync fn f() {{ std::thread::sleep(std::time::Duration::ZERO); }}\n");
            let (krate, file) = crate_of(&db, &text);
            let found: Vec<(&str, Level)> =
                check_file(&db, krate, file).iter().map(|finding| (finding.rule, finding.level)).collect();
            assert_eq!(found, [("blocking-call-in-async", Level::Error), ("nesting-too-deep", Level::Hint)]);
        });
    }
}
