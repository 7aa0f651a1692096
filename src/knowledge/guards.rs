//! Guards inside types, at any depth.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::db::{Db, TargetKind};

use crate::ir::{Expr, ExprId, ItemKind, Name};
use crate::resolve::{Def, DefId, path_of};
use crate::types::signatures::{lang_items, struct_fields, variant_fields};
use crate::types::{FutureOrigin, Ty, TyKind, infer};

use super::vocabulary::{GuardKind, annotations};

/// A type is looked into this deep.
const MAX_DEPTH: usize = 6;

/// A guard inside a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GuardIn {
    /// What it guards.
    pub kind: GuardKind,
    /// Its type's definition.
    pub def: DefId,
    /// How the type leads to it, outermost first.
    pub path: Vec<Step>,
}

/// A step into a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// A field; a number for a tuple's.
    Field(Name),
    /// A variant.
    Variant(Name),
    /// What a box holds.
    Deref,
    /// What a collection or another owner holds.
    Content,
}

/// The guards that a value of this type may hold.
pub fn guards_in(db: &dyn Db, ty: &Ty) -> Vec<GuardIn> {
    let mut search = Search { db, found: Vec::new(), path: Vec::new(), seen: Vec::new() };
    search.ty(ty);
    search.found
}

/// The type that a function returns as `impl Trait`, from its body; none when it is not known.
#[salsa::tracked(returns(ref))]
fn hidden_type(db: &dyn Db, def: DefId) -> Option<Ty> {
    let bodies = crate::types::fn_bodies_of(db, def);
    let body = crate::types::body_of(db, def, bodies)?;
    let root = body.root?;
    let types = infer::infer(db, def);
    let ty = match &body.exprs[root] {
        crate::ir::Expr::Block(block) => types.ty(block.tail?),
        _ => types.ty(root),
    };
    (!ty.is_unknown() && !matches!(ty.kind(), TyKind::Opaque(_))).then_some(ty)
}

/// The guards in the variables that a closure or async block with `move` takes along.
#[salsa::tracked(returns(ref))]
fn captured_guards(db: &dyn Db, owner: DefId, frame: u32) -> Vec<(GuardKind, DefId)> {
    let bodies = crate::types::fn_bodies_of(db, owner);
    let Some(body) = crate::types::body_of(db, owner, bodies) else { return Vec::new() };
    let frame = ExprId::from_raw(frame.into());
    let (Expr::Closure { body: inner, is_move: true, .. } | Expr::Async { body: inner, is_move: true }) =
        &body.exprs[frame]
    else {
        return Vec::new();
    };
    let types = infer::infer(db, owner);
    let mut own = FxHashSet::default();
    let mut named = Vec::new();
    body.walk(*inner, &mut |_, expr| {
        if let Expr::Local(binding) = expr {
            named.push(*binding);
        }
    });
    let range = body.range(frame);
    for (binding, data) in body.bindings.iter() {
        if range.contains(data.range) {
            own.insert(binding);
        }
    }
    let mut found = Vec::new();
    for binding in named.into_iter().filter(|binding| !own.contains(binding)) {
        for guard in guards_in(db, &types.binding_ty(binding)) {
            if !found.contains(&(guard.kind, guard.def)) {
                found.push((guard.kind, guard.def));
            }
        }
    }
    found
}

struct Search<'a> {
    db: &'a dyn Db,
    found: Vec<GuardIn>,
    path: Vec<Step>,
    seen: Vec<DefId>,
}

impl Search<'_> {
    fn ty(&mut self, ty: &Ty) {
        if self.path.len() > MAX_DEPTH || self.found.len() > 8 {
            return;
        }
        match ty.kind() {
            TyKind::Adt(def, args) => self.adt(*def, args),
            TyKind::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.step(Step::Field(index.to_string().into()), part);
                }
            }
            TyKind::Array(item, _) => self.step(Step::Content, item),
            TyKind::Closure(closure) => self.captured(closure.owner, closure.expr),
            TyKind::Future(FutureOrigin::Block(owner, block), _) => self.captured(*owner, *block),
            TyKind::Opaque(opaque) => {
                if let Some(hidden) = hidden_type(self.db, opaque.def) {
                    let hidden = hidden.subst(&opaque.args);
                    self.path.push(Step::Content);
                    self.ty(&hidden);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    /// What a closure or async block took along is somewhere in it.
    fn captured(&mut self, owner: DefId, frame: ExprId) {
        for (kind, def) in captured_guards(self.db, owner, frame.into_raw().into()) {
            let mut path = self.path.clone();
            path.push(Step::Content);
            self.found.push(GuardIn { kind: *kind, def: *def, path });
        }
    }

    fn step(&mut self, step: Step, ty: &Ty) {
        self.path.push(step);
        self.ty(ty);
        self.path.pop();
    }

    fn adt(&mut self, def: DefId, args: &[Ty]) {
        if let Some(kind) = annotations(self.db, def).guard {
            self.found.push(GuardIn { kind, def, path: self.path.clone() });
            return;
        }
        let lang = lang_items(self.db);
        if Some(def) == lang.phantom_data || Some(def) == lang.manually_drop || self.seen.contains(&def) {
            return;
        }
        if Some(def) == lang.boxed {
            return args.iter().for_each(|ty| self.step(Step::Deref, ty));
        }
        self.seen.push(def);
        let tree = def.tree(self.db);
        match tree.get(def.item(self.db)).map(crate::ir::Item::kind) {
            Some(ItemKind::Enum(data)) => {
                let fields = variant_fields(self.db, def);
                for (variant, types) in data.variants.iter().zip(fields.iter()) {
                    self.path.push(Step::Variant(variant.name.clone()));
                    types.fields.iter().for_each(|(name, ty)| self.step(Step::Field(name.clone()), &ty.subst(args)));
                    self.path.pop();
                }
            }
            Some(ItemKind::Struct(_)) if !args.is_empty() && is_owner(self.db, def) => {
                args.iter().for_each(|ty| self.step(Step::Content, ty));
            }
            Some(ItemKind::Struct(_)) => {
                let fields = Arc::clone(struct_fields(self.db, def));
                fields.fields.iter().for_each(|(name, ty)| self.step(Step::Field(name.clone()), &ty.subst(args)));
            }
            _ => {}
        }
        self.seen.pop();
    }
}

/// Whether a type of a stub, whose fields are left out there, owns values of its type arguments: collections, and the
/// adapters of iterators.
fn is_owner(db: &dyn Db, def: DefId) -> bool {
    const OWNERS: [&str; 12] = [
        "Vec",
        "VecDeque",
        "LinkedList",
        "BinaryHeap",
        "HashMap",
        "HashSet",
        "BTreeMap",
        "BTreeSet",
        "Rc",
        "Arc",
        "Pin",
        "PoisonError",
    ];
    let krate = def.krate(db);
    krate.data(db).kind == TargetKind::Stub
        && Some(krate) == db.world().std(db)
        && (OWNERS.contains(&def.name(db).as_str()) || path_of(db, Def::Struct(def)).starts_with("std::iter::"))
}
