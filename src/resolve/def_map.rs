//! The module tree of a crate and the names in scope in each module.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::{Crate, Db, SourceFile};
use crate::ir::{ItemIdx, ItemTree, Name, Path};

use super::collect::Collector;
use super::foreign::Foreign;
use super::made::Stage;
use super::{DefId, ModuleId, PerNs, item_tree};

/// The modules of a crate, or the blocks of a function that declare items.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DefMap {
    /// The modules, parents before children.
    pub modules: Vec<Module>,
    /// The module that a file's items (`None`), or those of an inline `mod`, belong to.
    pub by_decl: FxHashMap<(SourceFile, Option<ItemIdx>), u32>,
    /// Files whose items belong to the module that includes them.
    pub included: Vec<SourceFile>,
    /// Macros of other crates that are seen by their bare name in the whole crate: `#[macro_use] extern crate`.
    pub macros: FxHashMap<Name, DefId>,
    /// `extern crate x as y` at the crate root.
    pub extern_names: FxHashMap<Name, Crate>,
    /// Imports that led nowhere: the module and the path.
    pub unresolved: Vec<(u32, Path)>,
}

/// A module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Module {
    /// Its name; empty for the crate root and for a block.
    pub name: Name,
    /// The module around it in the same map.
    pub parent: Option<u32>,
    /// The file that its items stand in.
    pub file: SourceFile,
    /// The inline `mod` item that holds its items; none for a whole file.
    pub item: Option<ItemIdx>,
    /// Its `mod` item in the file of the module around it; nothing of note for a root and a block.
    pub declared: ItemIdx,
    /// Names in scope.
    pub scope: Scope,
    /// Only test builds see it.
    pub test_only: bool,
}

/// The names in scope in a module, its prelude left out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scope {
    /// By name.
    pub names: FxHashMap<Name, Entry>,
    /// Names that a dependency imports from other crates, not followed yet.
    pub foreign: FxHashMap<Name, Foreign>,
    /// Globs of modules of other crates, not followed yet.
    pub foreign_globs: Vec<Foreign>,
    /// `macro_rules!` that are seen by their bare name here and in the modules and blocks inside, before any import, in the
    /// order of the text.
    pub macros: FxHashMap<Name, Vec<Textual>>,
    /// Traits imported `as _`.
    pub anonymous_traits: Vec<DefId>,
}

/// A macro that is seen by its bare name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Textual {
    /// The item of the module's file behind which it is seen.
    pub behind: ItemIdx,
    /// Its definition.
    pub def: DefId,
    /// Only builds with more features have it.
    pub optional: bool,
}

impl Scope {
    /// What a bare name means in front of an item of the module's file; without one, the first of that name.
    #[must_use]
    pub fn textual_macro(&self, name: &str, before: Option<ItemIdx>) -> Option<DefId> {
        let all = self.macros.get(name)?;
        let seen = || all.iter().filter(move |it| before.is_none_or(|at| it.behind < at));
        let pick = |optional: bool| {
            let mut of = seen().filter(move |it| it.optional == optional);
            if before.is_some() { of.next_back() } else { of.next() }
        };
        pick(false).or_else(|| pick(true)).map(|it| it.def)
    }
}

/// What a name means in a module.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Entry {
    /// What it names.
    pub defs: PerNs,
    /// Which namespaces came through a glob (types, values, macros): explicit names win over them.
    pub from_glob: [bool; 3],
    /// How far it is seen.
    pub vis: Vis,
}

/// How far a name is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Vis {
    /// Everywhere.
    Public,
    /// In this module of the same map, and those below it.
    Module(u32),
    /// In its own crate.
    #[default]
    Crate,
}

/// The module tree of a crate with all its imports resolved.
#[salsa::tracked(returns(ref), cycle_initial = empty_map)]
pub fn crate_def_map(db: &dyn Db, krate: Crate) -> Arc<DefMap> {
    Arc::new(Collector::for_crate(db, krate, Stage::Whole).finish())
}

/// Crates that name each other cannot be built; should a broken manifest say so, the inner look-up sees nothing.
fn empty_map(_db: &dyn Db, _id: salsa::Id, _krate: Crate) -> Arc<DefMap> {
    Arc::default()
}

/// The items that a function declares in its body; none for nearly every function.
#[salsa::tracked(returns(ref))]
pub fn fn_locals(db: &dyn Db, file: SourceFile, item: ItemIdx) -> Option<Arc<ItemTree>> {
    let bodies = crate::syntax::fn_bodies(db, file, item);
    (!bodies.locals.items.is_empty()).then(|| Arc::new(bodies.locals.clone()))
}

/// The blocks of a function that declare items, with their imports resolved.
#[salsa::tracked(returns(ref))]
pub fn block_def_map(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> Arc<DefMap> {
    Arc::new(Collector::for_block(db, krate, file, item).finish())
}

/// The tree that an item stands in.
pub fn tree(db: &dyn Db, file: SourceFile, in_body_of: Option<ItemIdx>) -> Arc<ItemTree> {
    match in_body_of {
        None => item_tree(db, file).clone(),
        Some(item) => fn_locals(db, file, item).clone().unwrap_or_default(),
    }
}

impl ModuleId {
    /// The root module of a crate.
    #[must_use]
    pub fn root(krate: Crate) -> ModuleId {
        ModuleId { krate, block: None, index: 0 }
    }

    /// The map that the module stands in.
    pub fn map(self, db: &dyn Db) -> &Arc<DefMap> {
        match self.block {
            None => crate_def_map(db, self.krate),
            Some((file, item)) => block_def_map(db, self.krate, file, item),
        }
    }

    /// The module's data; none when it is not there any more.
    pub fn data(self, db: &dyn Db) -> Option<&Module> {
        self.map(db).modules.get(self.index as usize)
    }

    /// Another module of the same map.
    #[must_use]
    pub fn sibling(self, index: u32) -> ModuleId {
        ModuleId { index, ..self }
    }

    /// The module or block whose names are looked up next: the one around a block; none for a real module.
    pub fn around_block(self, db: &dyn Db) -> Option<ModuleId> {
        let (file, item) = self.block?;
        match self.data(db).and_then(|module| module.parent) {
            Some(parent) => Some(self.sibling(parent)),
            None => Some(module_of_item(db, self.krate, file, item)),
        }
    }

    /// The real module that it is, or that the block stands in.
    #[must_use]
    pub fn real(self, db: &dyn Db) -> ModuleId {
        match self.block {
            None => self,
            Some((file, item)) => module_of_item(db, self.krate, file, item),
        }
    }
}

/// The real module that an item of a file stands in.
pub fn module_of_item(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> ModuleId {
    let map = crate_def_map(db, krate);
    let tree = item_tree(db, file);
    let index = enclosing_module(map, &tree.items, file, item);
    ModuleId { krate, block: None, index }
}

pub(super) fn enclosing_module(map: &DefMap, items: &[crate::ir::Item], file: SourceFile, item: ItemIdx) -> u32 {
    let mut parent = items.get(item as usize).and_then(|item| item.parent);
    while let Some(container) = parent {
        if let Some(index) = map.by_decl.get(&(file, Some(container))) {
            return *index;
        }
        parent = items.get(container as usize).and_then(|item| item.parent);
    }
    map.by_decl.get(&(file, None)).copied().unwrap_or(0)
}

impl DefId {
    /// The tree that it stands in.
    pub fn tree(self, db: &dyn Db) -> Arc<ItemTree> {
        tree(db, self.file(db), self.body(db))
    }

    /// The module or block that it stands in.
    pub fn module(self, db: &dyn Db) -> ModuleId {
        let krate = self.krate(db);
        let Some((file, item)) = self.in_body_of(db) else {
            return module_of_item(db, krate, self.file(db), self.item(db));
        };
        let map = block_def_map(db, krate, file, item);
        let index = enclosing_module(map, &self.tree(db).items, file, self.item(db));
        ModuleId { krate, block: Some((file, item)), index }
    }

    /// The item around it, if that is an `impl` or a `trait`.
    pub fn container(self, db: &dyn Db) -> Option<DefId> {
        use crate::ir::{ItemKind, Shape};
        let tree = self.tree(db);
        let mut parent = tree.get(self.item(db))?.parent;
        while let Some(item) = parent {
            let around = tree.get(item)?;
            match around.shape() {
                Shape::Impl | Shape::Trait => return Some(self.sibling(db, item)),
                // Items in a macro's braces, as in `cfg_rt! { … }`, belong to what is around it.
                Shape::Other if matches!(around.kind(), ItemKind::MacroCall { .. }) => parent = around.parent,
                _ => return None,
            }
        }
        None
    }

    /// Its name.
    pub fn name(self, db: &dyn Db) -> Name {
        self.tree(db).get(self.item(db)).map(|item| item.name.clone()).unwrap_or_default()
    }
}

/// The files that belong to a crate, in the order of its module tree.
#[salsa::tracked(returns(ref))]
pub fn crate_files(db: &dyn Db, krate: Crate) -> Arc<Vec<SourceFile>> {
    let mut files: Vec<SourceFile> = Vec::new();
    let map = crate_def_map(db, krate);
    for file in map.modules.iter().map(|module| module.file).chain(map.included.iter().copied()) {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    Arc::new(files)
}
