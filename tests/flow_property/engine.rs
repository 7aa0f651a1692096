//! What the engine says of generated functions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use asyncwise::cx::FnCx;
use asyncwise::db::{CfgOptions, Crate, CrateData, Database, Edition, SourceFile, TargetKind};
use asyncwise::flow::{FrameFlow, FrameId, Part, SlotId, SlotKind, Suspend, Temp};
use asyncwise::ir::{BindingId, Expr, ExprId, ItemKind, Literal};
use asyncwise::knowledge::{Step, guards_in};
use asyncwise::resolve::DefId;
use asyncwise::resolve::item_tree;

/// The places where guards that may be alive at an await were made; one set for each guard.
pub type Claims = BTreeMap<u32, Vec<BTreeSet<u32>>>;

/// What is said of each function of a text, by its name.
pub fn claims(text: &str, edition: Edition) -> BTreeMap<String, Claims> {
    let db = Database::new();
    let path: Arc<Path> = Path::new("/generated/main.rs").into();
    let file = SourceFile::new(&db, path, text.into(), None, None);
    let data = CrateData {
        name: "generated".into(),
        root: file,
        edition,
        kind: TargetKind::Loose,
        deps: Vec::new(),
        sees_all_stubs: true,
        cfg: CfgOptions::default(),
        dir: Path::new("/generated").into(),
        package: "generated".into(),
        twin: None,
        dep_features: Vec::new(),
        dev_dep_features: Vec::new(),
    };
    let krate = Crate::new(&db, Arc::new(data));
    let tree = item_tree(&db, file);
    let functions = (0..).zip(&tree.items).filter(|(_, item)| matches!(item.kind(), ItemKind::Fn(_)));
    functions
        .filter_map(|(index, item)| {
            let cx = FnCx::new(&db, DefId::new(&db, krate, file, None, index))?;
            Some((item.name.to_string(), of_function(&cx)))
        })
        .collect()
}

fn of_function(cx: &FnCx<'_>) -> Claims {
    let mut claims = Claims::new();
    for (frame, flow) in cx.flow().suspending() {
        for suspend in &flow.suspends {
            let Some(id) = leaf(cx, suspend.expr) else { continue };
            let mut all = alive(cx, flow, suspend);
            outer(cx, frame, &mut all);
            claims.insert(id, all);
        }
    }
    claims
}

/// The number of an await of `y(…)` or `yv(…)`.
fn leaf(cx: &FnCx<'_>, suspend: ExprId) -> Option<u32> {
    let Expr::Await { base, .. } = cx.expr(suspend) else { return None };
    let Expr::Call { callee, args } = cx.expr(*base) else { return None };
    let is_leaf = matches!(cx.expr(*callee), Expr::Path(path) if matches!(path.last().as_str(), "y" | "yv"));
    args.first().filter(|_| is_leaf).and_then(|arg| number(cx, *arg))
}

fn number(cx: &FnCx<'_>, expr: ExprId) -> Option<u32> {
    match cx.expr(expr) {
        Expr::Literal(Literal::Int(Some(value), _)) => u32::try_from(*value).ok(),
        _ => None,
    }
}

/// While an async block is suspended, so is what awaits it.
fn outer(cx: &FnCx<'_>, frame: FrameId, all: &mut Vec<BTreeSet<u32>>) {
    let frames = &cx.flow().frames;
    let made = &frames.all[frame as usize];
    let (Some(block), Some(parent)) = (made.owner.expr(), made.parent) else { return };
    let Some(flow) = cx.flow().of(parent) else { return };
    for suspend in &flow.suspends {
        let Expr::Await { base, .. } = cx.expr(suspend.expr) else { continue };
        let is_it = match cx.expr(*base) {
            Expr::Local(binding) => frames.init(*binding) == Some(block),
            _ => *base == block,
        };
        if is_it {
            all.extend(alive(cx, flow, suspend));
        }
    }
}

fn alive(cx: &FnCx<'_>, flow: &FrameFlow, suspend: &Suspend) -> Vec<BTreeSet<u32>> {
    let mut all = Vec::new();
    for alive in &suspend.alive {
        // What is awaited holds its guards in a frame of its own.
        if matches!(flow.slot(alive.slot).kind, SlotKind::Temp(Temp::Awaited(_))) {
            continue;
        }
        for guard in guards_in(cx.db, &flow.slot(alive.slot).ty) {
            let parts: Vec<Part> = guard.path.iter().map(part).collect();
            if alive.has(&parts) {
                all.push(sites(cx, flow, alive.slot));
            }
        }
    }
    all
}

fn part(step: &Step) -> Part {
    match step {
        Step::Field(name) => Part::Field(name.clone()),
        Step::Variant(name) => Part::Variant(name.clone()),
        Step::Deref => Part::Deref,
        Step::Content => Part::Content,
    }
}

/// Where the guard in a value may have been made.
fn sites(cx: &FnCx<'_>, flow: &FrameFlow, slot: SlotId) -> BTreeSet<u32> {
    let mut search = Search { cx, found: BTreeSet::new(), seen: BTreeSet::new() };
    let mut at = Some(slot);
    while let Some(slot) = at {
        match (flow.slot(slot).value, flow.slot(slot).kind) {
            (Some(value), _) => search.expr(value),
            (None, SlotKind::Local(binding) | SlotKind::Capture(binding)) => search.binding(binding),
            (None, SlotKind::Temp(_)) => {}
        }
        at = flow.slot(slot).from.filter(|from| *from != slot);
        if search.seen.len() > 400 {
            break;
        }
        if let Some(from) = at
            && flow.slot(from).from == Some(slot)
        {
            break;
        }
    }
    search.found
}

struct Search<'a> {
    cx: &'a FnCx<'a>,
    found: BTreeSet<u32>,
    seen: BTreeSet<u32>,
}

impl Search<'_> {
    fn expr(&mut self, expr: ExprId) {
        if !self.seen.insert(expr.into_raw().into()) {
            return;
        }
        match self.cx.expr(expr) {
            Expr::Call { callee, args } => {
                if let Expr::Path(path) = self.cx.expr(*callee)
                    && matches!(path.last().as_str(), "lock" | "opt" | "res" | "either")
                {
                    self.found.extend(args.last().and_then(|arg| number(self.cx, *arg)));
                }
            }
            Expr::Local(binding) => self.binding(*binding),
            _ => {}
        }
        self.cx.body.for_each_child(expr, &mut |child| self.expr(child));
    }

    /// All that a variable was ever given.
    fn binding(&mut self, binding: BindingId) {
        for flow in &self.cx.flow().flows {
            for (_, slot) in flow.slots.iter() {
                if matches!(slot.kind, SlotKind::Local(other) if other == binding)
                    && let Some(value) = slot.value
                {
                    self.expr(value);
                }
            }
        }
    }
}
