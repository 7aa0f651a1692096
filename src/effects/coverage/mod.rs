//! How much is known of the names and types of a file: the engine's own figure of merit.

mod causes;
mod receivers;

use std::path::Path as FsPath;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::{Crate, Db, SourceFile};
use crate::flow::Context;
use crate::ir::{Body, Expr, ExprId, ItemKind, ItemTree, MacroCall, Pat, Path, Shape};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{Builtin, Def, DefId, ModuleId, crate_def_map, item_tree, path_of, resolve_macro, resolve_path};
use crate::syntax::item_start;
use crate::text::TextRange;
use crate::types::infer::infer;
use crate::types::{Inference, Ty, TyKind, fn_bodies_of, generics_of, type_text};

use super::analysis;
use causes::Causes;
pub use receivers::{ReceiverType, receiver_types};

/// Counts of what is known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Coverage {
    /// Items.
    pub items: usize,
    /// Those that are functions.
    pub functions: usize,
    /// Method calls that a task runs.
    pub calls: usize,
    /// Those whose receiver's type is known.
    pub receivers: usize,
    /// Those whose method was found.
    pub methods: usize,
    /// Calls in files that import from a crate that is nowhere: what they call of it cannot be known.
    pub lacking_calls: usize,
    /// Those of them whose receiver's type is known.
    pub lacking_receivers: usize,
    /// Paths of imports, expressions and patterns.
    pub paths: usize,
    /// Those that lead to a definition.
    pub resolved: usize,
    /// Methods that were not found, with the receiver's type (`?` when it is not known), and how often.
    pub unknown_methods: FxHashMap<String, usize>,
    /// Paths that lead nowhere, and how often.
    pub unknown_paths: FxHashMap<String, usize>,
    /// Where all that is.
    pub gaps: Vec<Gap>,
}

/// A place where something is not known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The file.
    pub file: Arc<FsPath>,
    /// Where in it, in bytes.
    pub offset: u32,
    /// What it is.
    pub kind: GapKind,
    /// What is not known, and the first thing on the way to it that is not.
    pub cause: String,
}

/// What is not known at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GapKind {
    /// The type of the receiver of a method call in async code.
    Receiver,
    /// The method that is called on a known type in async code.
    Method,
    /// What a path leads to.
    Path,
}

impl Coverage {
    /// Adds what was counted elsewhere.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.items += other.items;
        self.functions += other.functions;
        self.calls += other.calls;
        self.receivers += other.receivers;
        self.methods += other.methods;
        self.lacking_calls += other.lacking_calls;
        self.lacking_receivers += other.lacking_receivers;
        self.paths += other.paths;
        self.resolved += other.resolved;
        for (name, count) in other.unknown_methods {
            *self.unknown_methods.entry(name).or_default() += count;
        }
        for (name, count) in other.unknown_paths {
            *self.unknown_paths.entry(name).or_default() += count;
        }
        self.gaps.extend(other.gaps);
        self
    }

    fn path(&mut self, path: &Path, is_known: bool, at: &At) {
        self.paths += 1;
        if is_known {
            self.resolved += 1;
            return;
        }
        let names: Vec<&str> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
        let names = names.join("::");
        self.gaps.push(at.gap(path.range, GapKind::Path, names.clone()));
        *self.unknown_paths.entry(names).or_default() += 1;
    }
}

/// An item, as a place.
struct At {
    file: Arc<FsPath>,
    start: u32,
}

impl At {
    fn new(db: &dyn Db, file: SourceFile, item: u32) -> Self {
        Self { file: file.path(db).clone(), start: item_start(db, file, item) }
    }

    fn gap(&self, range: TextRange, kind: GapKind, cause: String) -> Gap {
        Gap { file: self.file.clone(), offset: self.start + range.start, kind, cause }
    }
}

/// What is known of a file as a part of a crate.
pub fn coverage(db: &dyn Db, krate: Crate, file: SourceFile) -> Coverage {
    let tree = item_tree(db, file);
    let mut counts = Coverage { items: tree.items.len(), ..Coverage::default() };
    imports(db, krate, file, tree, &mut counts);
    for (item, node) in (0..).zip(&tree.items) {
        if !node.is_fn() {
            continue;
        }
        counts.functions += 1;
        if cfg::compiled(tree, item, &krate.data(db).cfg) == Compiled::No {
            continue;
        }
        let def = DefId::new(db, krate, file, None, item);
        for (local, body) in &fn_bodies_of(db, def).bodies {
            let def = local.map_or(def, |local| DefId::new(db, krate, file, Some(item), local));
            bodies(db, def, body, &mut counts);
        }
    }
    if lacks_crate(db, krate, file) {
        counts.lacking_calls = counts.calls;
        counts.lacking_receivers = counts.receivers;
    }
    counts
}

/// Whether something is imported from a crate that is not at hand: a package of the same repository that is not published,
/// or sources that were not fetched.
fn lacks_crate(db: &dyn Db, krate: Crate, file: SourceFile) -> bool {
    let map = crate_def_map(db, krate);
    map.unresolved.iter().any(|(module, path)| {
        let is_here = map.modules.get(*module as usize).is_some_and(|module| module.file == file);
        let Some(first) = path.segments.first().filter(|_| is_here) else { return false };
        let head = Path { segments: vec![first.clone()], ..path.clone() };
        let module = ModuleId { krate, block: None, index: *module };
        !matches!(first.name.as_str(), "crate" | "self" | "super") && resolve_path(db, module, &head).defs.is_none()
    })
}

/// Imports of modules that this file holds.
fn imports(db: &dyn Db, krate: Crate, file: SourceFile, tree: &ItemTree, counts: &mut Coverage) {
    let map = crate_def_map(db, krate);
    let in_file = |module: &u32| map.modules.get(*module as usize).is_some_and(|module| module.file == file);
    let unresolved: Vec<&Path> =
        map.unresolved.iter().filter(|(module, _)| in_file(module)).map(|(_, path)| path).collect();
    let mut all = 0;
    for (item, node) in (0..).zip(&tree.items) {
        if node.shape() == Shape::Other
            && let ItemKind::Use(imports) = node.kind()
            && cfg::compiled(tree, item, &krate.data(db).cfg) != Compiled::No
        {
            all += imports.len();
        }
    }
    let known = all.saturating_sub(unresolved.len());
    counts.paths += known;
    counts.resolved += known;
    let at = At { file: file.path(db).clone(), start: 0 };
    unresolved.into_iter().for_each(|path| counts.path(path, false, &at));
}

fn bodies(db: &dyn Db, def: DefId, body: &Body, counts: &mut Coverage) {
    let types = infer(db, def);
    let analysis = analysis(db, def);
    let at = At::new(db, def.file(db), def.body(db).unwrap_or_else(|| def.item(db)));
    let causes = Causes::new(db, body, types);
    let view = View { db, def, module: def.module(db), types, at: &at, causes: &causes, body };
    for (id, expr) in body.exprs.iter() {
        match expr {
            Expr::Path(path) => counts.path(path, types.path(id).is_some() || view.names_type(path), &at),
            Expr::Struct { path, .. } => counts.path(path, !types.ty(id).is_unknown() || view.names_type(path), &at),
            Expr::Macro(mac) if !matches!(mac.call, MacroCall::Opaque) => {
                counts.path(&mac.path, resolve_macro(db, view.module, &mac.path).is_some(), &at);
            }
            Expr::MethodCall { receiver, method, .. } => {
                let context = analysis.contexts.of(&analysis.flow.frames, id);
                if matches!(context, Context::Async(_) | Context::Poll) {
                    view.method_call(id, *receiver, method, counts);
                }
            }
            _ => {}
        }
    }
    for (id, pat) in body.pats.iter() {
        if let Pat::Path(path) | Pat::TupleStruct { path, .. } | Pat::Struct { path, .. } = pat {
            counts.path(path, !types.pat_ty(id).is_unknown() || view.names_type(path), &at);
        }
    }
}

struct View<'a> {
    db: &'a dyn Db,
    def: DefId,
    module: ModuleId,
    types: &'a Inference,
    at: &'a At,
    causes: &'a Causes<'a>,
    body: &'a Body,
}

impl View<'_> {
    fn method_call(&self, id: ExprId, receiver: ExprId, method: &str, counts: &mut Coverage) {
        counts.calls += 1;
        let ty = self.types.ty(receiver);
        let is_known = !ty.strip_refs().is_unknown();
        counts.receivers += usize::from(is_known);
        if self.types.callee(id).is_some() {
            counts.methods += 1;
        } else {
            let name = format!("{}::{method}", self.short(&ty));
            *counts.unknown_methods.entry(name).or_default() += 1;
            let (kind, cause) = if is_known {
                (GapKind::Method, format!("{}::{method}", type_text(self.db, &ty)))
            } else {
                (GapKind::Receiver, self.causes.of(receiver))
            };
            counts.gaps.push(self.at.gap(self.body.range(id), kind, cause));
        }
    }

    /// Whether a path that is no value leads to a type, a trait or a generic parameter.
    fn names_type(&self, path: &Path) -> bool {
        let Some(first) = path.segments.first() else { return false };
        if path.segments.len() == 1 && (first.name == "Self" || self.is_parameter(&first.name)) {
            return true;
        }
        let resolved = resolve_path(self.db, self.module, path);
        resolved.used == path.segments.len() && !resolved.defs.is_none()
    }

    fn is_parameter(&self, name: &str) -> bool {
        generics_of(self.db, self.def).index_of(name).is_some()
    }

    /// A type's name, without its arguments.
    fn short(&self, ty: &Ty) -> String {
        let name = |def: DefId| def.name(self.db).to_string();
        match ty.strip_refs().kind() {
            TyKind::Unknown | TyKind::Var(_) => "?".to_owned(),
            TyKind::Adt(def, _) => name(*def),
            TyKind::Opaque(opaque) => format!("impl {}", opaque.bounds.first().map_or("?".into(), |b| name(b.trait_))),
            TyKind::Dyn(bounds) => format!("dyn {}", bounds.first().map_or("?".into(), |bound| name(bound.trait_))),
            TyKind::Param(_, name) if !name.is_empty() => name.to_string(),
            TyKind::Param(..) => "impl _".to_owned(),
            TyKind::Projection(_, assoc, _) => format!("<_>::{assoc}"),
            TyKind::Future(..) => "future".to_owned(),
            TyKind::Closure(_) | TyKind::FnDef(..) | TyKind::FnPtr(..) => "fn".to_owned(),
            TyKind::Slice(_) | TyKind::Array(..) => "[_]".to_owned(),
            TyKind::Tuple(_) => "(_)".to_owned(),
            TyKind::Str => "str".to_owned(),
            other => builtin(other).map_or_else(|| "_".to_owned(), |def| path_of(self.db, def)),
        }
    }
}

fn builtin(kind: &TyKind) -> Option<Def> {
    Some(Def::Builtin(match kind {
        TyKind::Bool => Builtin::Bool,
        TyKind::Char => Builtin::Char,
        TyKind::Int(int) => Builtin::Int(*int),
        TyKind::Float(float) => Builtin::Float(*float),
        _ => return None,
    }))
}
