//! Builds a [`DefMap`]: collects the modules and items, then resolves imports until nothing changes.

mod imports;

use std::path::Path as FsPath;
use std::sync::Arc;

use crate::db::{Crate, CrateData, Db, SourceFile, TargetKind};
use crate::ir::{Import, Item, ItemIdx, ItemKind, ItemTree, Name, Shape, Visibility};
use crate::project::{ModuleDir, paths};
use crate::syntax::cfg::path_attribute;

use super::cfg::{self, Compiled};
use super::def_map::{DefMap, Module, Scope, Textual, Vis};
use super::made::Stage;
use super::{Def, DefId, ModuleId, PerNs, VariantId, twins};

/// No module tree is deeper, and no chain of re-exports longer.
const MAX_DEPTH: usize = 64;

pub(super) struct Collector<'db> {
    db: &'db dyn Db,
    krate: Crate,
    data: &'db CrateData,
    block: Option<(SourceFile, ItemIdx)>,
    stage: Stage,
    map: DefMap,
    imports: Vec<PendingImport>,
}

struct PendingImport {
    module: u32,
    import: Import,
    vis: Vis,
    /// Only builds with more features have it: what the name means otherwise comes first.
    optional: bool,
    resolved: bool,
}

/// A tree with the direct children of each item at hand.
struct IndexedTree {
    tree: Arc<ItemTree>,
    children: Vec<Vec<ItemIdx>>,
}

impl IndexedTree {
    fn new(tree: Arc<ItemTree>) -> Self {
        let mut children = vec![Vec::new(); tree.items.len() + 1];
        for (idx, item) in (0..).zip(&tree.items) {
            children[item.parent.map_or(0, |parent| parent as usize + 1)].push(idx);
        }
        Self { tree, children }
    }

    fn children(&self, parent: Option<ItemIdx>) -> &[ItemIdx] {
        self.children.get(parent.map_or(0, |parent| parent as usize + 1)).map_or(&[], Vec::as_slice)
    }
}

impl<'db> Collector<'db> {
    pub(super) fn for_crate(db: &'db dyn Db, krate: Crate, stage: Stage) -> Self {
        let data = krate.data(db);
        let mut this = Self { db, krate, data, block: None, stage, map: DefMap::default(), imports: Vec::new() };
        let dirs = ModuleDir::of_root(data.root.path(db));
        this.file_module(data.root, None, (Name::default(), 0), &dirs, false, 0);
        this
    }

    pub(super) fn for_block(db: &'db dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> Self {
        let mut this = Self {
            db,
            krate,
            data: krate.data(db),
            block: Some((file, item)),
            stage: Stage::Whole,
            map: DefMap::default(),
            imports: Vec::new(),
        };
        let items = IndexedTree::new(this.stage.tree(db, file, Some(item)));
        let dirs = ModuleDir::nowhere();
        for block in items.children(None) {
            this.inline_module(&items, file, *block, None, &dirs, false, 0);
        }
        this
    }

    pub(super) fn finish(mut self) -> DefMap {
        if self.data.kind == TargetKind::Dependency {
            self.set_foreign_aside();
        }
        for _ in 0..MAX_DEPTH {
            let mut changed = false;
            for index in 0..self.imports.len() {
                changed |= self.try_import(index);
            }
            if !changed {
                break;
            }
        }
        let unresolved = self.imports.iter().filter(|import| !import.resolved);
        self.map.unresolved = unresolved.map(|import| (import.module, import.import.path.clone())).collect();
        self.map
    }

    fn def_id(&self, file: SourceFile, item: ItemIdx) -> DefId {
        DefId::new(self.db, self.krate, file, self.block.map(|(_, item)| item), item)
    }

    fn add_module(&mut self, module: Module) -> u32 {
        let index = u32::try_from(self.map.modules.len()).unwrap_or(u32::MAX);
        self.map.by_decl.entry((module.file, module.item)).or_insert(index);
        self.map.modules.push(module);
        index
    }

    fn file_module(
        &mut self,
        file: SourceFile,
        parent: Option<u32>,
        (name, declared): (Name, ItemIdx),
        dirs: &ModuleDir,
        test_only: bool,
        depth: usize,
    ) -> u32 {
        let items = IndexedTree::new(self.stage.tree(self.db, file, None));
        let test_only = test_only || cfg::is_test_only(&items.tree.attrs);
        let index =
            self.add_module(Module { name, parent, file, item: None, declared, scope: Scope::default(), test_only });
        self.collect_items(&items, file, None, index, dirs, depth);
        index
    }

    #[expect(clippy::too_many_arguments, reason = "each is a fact of the declaration; a struct would only rename them")]
    fn inline_module(
        &mut self,
        items: &IndexedTree,
        file: SourceFile,
        item: ItemIdx,
        parent: Option<u32>,
        dirs: &ModuleDir,
        test_only: bool,
        depth: usize,
    ) -> u32 {
        let name = items.tree.items[item as usize].name.clone();
        let index = self.add_module(Module {
            name,
            parent,
            file,
            item: Some(item),
            declared: item,
            scope: Scope::default(),
            test_only,
        });
        self.collect_items(items, file, Some(item), index, dirs, depth + 1);
        index
    }

    /// Takes in the items that stand directly in `container`, those in the braces of item macros included.
    fn collect_items(
        &mut self,
        items: &IndexedTree,
        file: SourceFile,
        container: Option<ItemIdx>,
        module: u32,
        dirs: &ModuleDir,
        depth: usize,
    ) {
        if depth > MAX_DEPTH {
            return;
        }
        for &idx in items.children(container) {
            let item = &items.tree.items[idx as usize];
            let compiled = cfg::compiled_here(&items.tree, idx, item, &self.data.cfg);
            if compiled == Compiled::No {
                continue;
            }
            if item.shape() != Shape::Other {
                self.collect_item(items, file, idx, module);
                continue;
            }
            match item.kind() {
                ItemKind::Use(imports) => {
                    let optional = compiled == Compiled::Optional;
                    let vis = Self::vis(&item.vis, module);
                    let pending = |import: &Import| PendingImport {
                        module,
                        import: import.clone(),
                        vis,
                        optional,
                        resolved: false,
                    };
                    self.imports.extend(imports.iter().map(pending));
                }
                ItemKind::MacroCall { .. } | ItemKind::Extern => {
                    self.collect_items(items, file, Some(idx), module, dirs, depth + 1);
                }
                ItemKind::Include { file: path } => self.include(path, file, module, depth),
                ItemKind::Mod { inline } => self.collect_mod(items, file, idx, *inline, module, dirs, depth),
                _ => self.collect_item(items, file, idx, module),
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "each is a fact of the declaration; a struct would only rename them")]
    fn collect_mod(
        &mut self,
        items: &IndexedTree,
        file: SourceFile,
        idx: ItemIdx,
        inline: bool,
        parent: u32,
        dirs: &ModuleDir,
        depth: usize,
    ) {
        let item = &items.tree.items[idx as usize];
        let test_only = self.map.modules[parent as usize].test_only || cfg::is_test_only(&item.attrs);
        let path_attr = path_attribute(&item.attrs, &self.data.cfg);
        let index = if inline {
            let inner = dirs.inline(&item.name, path_attr);
            // A block's nameless module has no parent in the map unless another block is around it.
            let parent = (self.block.is_none() || !self.map.modules.is_empty()).then_some(parent);
            self.inline_module(items, file, idx, parent, &inner, test_only, depth)
        } else {
            let Some((child, inner)) = self.module_file(&item.name, path_attr, dirs) else { return };
            if self.map.by_decl.contains_key(&(child, None)) {
                return; // The same file twice: its items already have a module.
            }
            self.file_module(child, Some(parent), (item.name.clone(), idx), &inner, test_only, depth + 1)
        };
        if item.attr("macro_use").is_some() {
            let optional = cfg::compiled_here(&items.tree, idx, item, &self.data.cfg) == Compiled::Optional;
            self.share_macros(index, parent, idx, optional);
        }
        if !item.name.is_empty() {
            let target = ModuleId { krate: self.krate, block: self.block, index };
            let defs = PerNs { types: Some(Def::Mod(target)), ..PerNs::default() };
            let vis = Self::vis(&item.vis, parent);
            self.define(parent, item.name.clone(), defs, vis);
        }
    }

    /// `include!("path");`: the items of that file belong to this module.
    fn include(&mut self, path: &str, from: SourceFile, module: u32, depth: usize) {
        let Some(dir) = from.path(self.db).parent().filter(|_| self.block.is_none()) else { return };
        let Some(file) = self.source(&paths::join(dir, path)) else { return };
        if self.map.by_decl.contains_key(&(file, None)) {
            return;
        }
        self.map.by_decl.insert((file, None), module);
        self.map.included.push(file);
        let items = IndexedTree::new(self.stage.tree(self.db, file, None));
        let dirs = ModuleDir::of_root(file.path(self.db));
        self.collect_items(&items, file, None, module, &dirs, depth + 1);
    }

    /// The file of `mod name;`, and where the files of its own modules lie.
    fn module_file(&self, name: &str, path_attr: Option<&str>, dirs: &ModuleDir) -> Option<(SourceFile, ModuleDir)> {
        dirs.files(name, path_attr).into_iter().find_map(|(path, dir)| Some((self.source(&path)?, dir)))
    }

    /// The file at `path`, as far as the crate can have it.
    fn source(&self, path: &FsPath) -> Option<SourceFile> {
        match self.data.kind {
            TargetKind::Dependency => self.db.dependencies().file(self.db, &self.data.dir, path),
            _ => self.db.world().file(self.db, path),
        }
    }

    fn collect_item(&mut self, items: &IndexedTree, file: SourceFile, idx: ItemIdx, module: u32) {
        let item = &items.tree.items[idx as usize];
        if matches!(item.shape(), Shape::Impl | Shape::Unknown) {
            return;
        }
        let def = self.def_id(file, idx);
        let vis = Self::vis(&item.vis, module);
        let types = |def| PerNs { types: Some(def), ..PerNs::default() };
        let values = |def| PerNs { values: Some(def), ..PerNs::default() };
        let defs = match item.shape() {
            Shape::Fn => values(Def::Fn(def)),
            // A tuple or unit struct is a value too.
            Shape::Struct { named } => {
                PerNs { values: (!named).then_some(Def::Struct(def)), ..types(Def::Struct(def)) }
            }
            Shape::Enum => types(Def::Enum(def)),
            Shape::Trait => types(Def::Trait(def)),
            Shape::TypeAlias => types(Def::Alias(def)),
            Shape::Const => values(Def::Const(def)),
            Shape::Static => values(Def::Static(def)),
            Shape::Impl | Shape::Unknown => return,
            Shape::Other => match item.kind() {
                ItemKind::MacroDef { exported } => return self.collect_macro(items, def, *exported, vis, module),
                ItemKind::ExternCrate { krate } => return self.collect_extern_crate(item, krate, vis, module),
                _ => return,
            },
        };
        if !item.name.is_empty() && item.name != "_" {
            self.define(module, item.name.clone(), defs, vis);
        }
    }

    fn collect_macro(&mut self, items: &IndexedTree, def: DefId, exported: bool, vis: Vis, module: u32) {
        let idx = def.item(self.db);
        let item = &items.tree.items[idx as usize];
        let defs = PerNs { macros: Some(Def::Macro(def)), ..PerNs::default() };
        if vis == Vis::Public {
            return self.define(module, item.name.clone(), defs, vis);
        }
        let optional = cfg::compiled_here(&items.tree, idx, item, &self.data.cfg) == Compiled::Optional;
        let textual = Textual { behind: items.tree.written(idx), def, optional };
        self.map.modules[module as usize].scope.macros.entry(item.name.clone()).or_default().push(textual);
        if exported {
            self.define(0, item.name.clone(), defs, Vis::Public);
        }
    }

    /// `#[macro_use] mod m`: what it declares is seen around it too.
    fn share_macros(&mut self, module: u32, parent: u32, behind: ItemIdx, optional: bool) {
        let macros = self.map.modules[module as usize].scope.macros.clone();
        for (name, all) in macros {
            let shared = all.into_iter().map(|it| Textual { behind, optional: optional || it.optional, ..it });
            self.map.modules[parent as usize].scope.macros.entry(name).or_default().extend(shared);
        }
    }

    fn collect_extern_crate(&mut self, item: &Item, name: &str, vis: Vis, module: u32) {
        let Some(krate) = super::path::extern_crate(self.db, self.krate, name) else { return };
        let defs = PerNs { types: Some(Def::Mod(ModuleId::root(krate))), ..PerNs::default() };
        self.define(module, item.name.clone(), defs, vis);
        if module == 0 {
            self.map.extern_names.insert(item.name.clone(), krate);
        }
        if item.attr("macro_use").is_some() && self.data.kind != TargetKind::Dependency && krate != self.krate {
            self.import_macros(krate);
        }
    }

    /// `#[macro_use] extern crate`: the crate's macros are seen everywhere.
    fn import_macros(&mut self, krate: Crate) {
        let root = ModuleId::root(krate);
        let own = self.stage.public_names(self.db, root).into_iter().chain(twins::names_beyond_stub(self.db, root));
        for (name, defs) in own {
            if let Some(Def::Macro(def)) = defs.macros {
                self.map.macros.entry(name).or_insert(def);
            }
        }
    }

    fn vis(vis: &Visibility, module: u32) -> Vis {
        match vis {
            Visibility::Public => Vis::Public,
            Visibility::Private => Vis::Module(module),
            Visibility::Restricted(_) => Vis::Crate,
        }
    }

    fn define(&mut self, module: u32, name: Name, defs: PerNs, vis: Vis) {
        self.insert(module, name, defs, vis, false);
    }

    /// Adds meanings to a name; those that came through a glob never replace others. Whether anything changed.
    fn insert(&mut self, module: u32, name: Name, defs: PerNs, vis: Vis, from_glob: bool) -> bool {
        let entry = self.map.modules[module as usize].scope.names.entry(name).or_default();
        let was_empty = entry.defs.is_none();
        let mut changed = false;
        let slots = [
            (&mut entry.defs.types, defs.types),
            (&mut entry.defs.values, defs.values),
            (&mut entry.defs.macros, defs.macros),
        ];
        for ((slot, new), glob) in slots.into_iter().zip(&mut entry.from_glob) {
            let Some(new) = new else { continue };
            if slot.is_none() || (*glob && !from_glob) {
                changed |= *slot != Some(new);
                *slot = Some(new);
                *glob = from_glob;
            }
        }
        if changed && (was_empty || vis == Vis::Public) {
            entry.vis = vis;
        }
        changed
    }
}

/// The variants of an enum, as names in both namespaces.
pub(super) fn variants(db: &dyn Db, def: DefId) -> Vec<(Name, PerNs)> {
    let tree = def.tree(db);
    let Some(ItemKind::Enum(data)) = tree.get(def.item(db)).map(Item::kind) else { return Vec::new() };
    let all = (0..).zip(&data.variants).map(|(index, variant)| {
        let def = Def::Variant(VariantId { def, index });
        (variant.name.clone(), PerNs { types: Some(def), values: Some(def), macros: None })
    });
    all.collect()
}
