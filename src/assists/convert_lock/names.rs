//! How a lock is called in a file: by an import that changes with it, or in full.

use rustc_hash::FxHashSet;

use crate::db::{Crate, Db, SourceFile};
use crate::effects::locks::{Api, Role, Written};
use crate::ir::{ImportKind, ItemKind, Name, Visibility};
use crate::resolve::{Def, crate_def_map, crate_files, item_tree, path_of};
use crate::syntax::{SplitItem, SplitKind, TokenKind, queries::split, scan};
use crate::text::TextRange;

use super::calls::Change;
use super::imports;
use super::plan::Plan;
use super::use_tree::UseItem;

/// A name of the lock, or of a guard, in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// The path, in the file.
    pub range: TextRange,
    /// What is written.
    pub written: Written,
}

/// Names that only std's way of locking needs.
const POISON: [&str; 4] = ["PoisonError", "LockResult", "TryLockResult", "TryLockError"];

/// Changes the names in one file.
pub fn rename(db: &dyn Db, krate: Crate, file: SourceFile, sites: &[Site], change: Change, plan: &mut Plan) {
    let bare = bare_names(db, file);
    let mut names: Vec<&Name> =
        sites.iter().filter(|site| site.written.names == 1).map(|site| &site.written.what).collect();
    names.sort_unstable();
    names.dedup();
    let mut moved: Vec<Name> = Vec::new();
    let mut gone: Vec<Name> = Vec::new();
    for name in names {
        let covered: FxHashSet<u32> =
            sites.iter().filter(|site| site.written.what == *name).map(|site| site.range.start).collect();
        let all_covered = bare.iter().filter(|(word, _)| word == name).all(|(_, range)| covered.contains(&range.start));
        let is_own_name = is_api_name(name);
        if all_covered && is_own_name && is_imported_here(db, krate, file, name, change) {
            moved.push(name.clone());
        } else if all_covered && is_imported_here(db, krate, file, name, change) {
            gone.push(name.clone());
        }
    }
    for site in sites {
        if site.written.names > 1 || !moved.contains(&site.written.what) {
            plan.edit(db, file, site.range, full(db, file, site, change));
        }
    }
    gone.extend(unused_poison(db, file, &bare, plan));
    imports::change(db, file, &moved, &gone, change, plan);
}

/// The name as the site has to write it: in full, unless it is imported there already.
fn full(db: &dyn Db, file: SourceFile, site: &Site, change: Change) -> String {
    let shape = change.from.shape.name();
    let name = match site.written.role {
        Role::Lock => shape,
        _ if is_api_name(&site.written.what) => site.written.what.as_str(),
        _ => shape,
    };
    let path = format!("{}::{name}", change.to.module());
    if has_import(db, file, site.range, &path) { name.to_owned() } else { path }
}

/// Whether the module around a place imports a path under its own name.
fn has_import(db: &dyn Db, file: SourceFile, at: TextRange, path: &str) -> bool {
    let items = &split(db, file).items;
    let is_around = |item: &SplitItem| item.kind == SplitKind::Mod && item.range.contains(at);
    let module = (0..).zip(items).filter(|(_, item)| is_around(item)).last().map(|(index, _)| index);
    let text = file.text(db);
    items.iter().filter(|item| item.kind == SplitKind::Use && item.parent == module).any(|item| {
        let leaves = UseItem::parse(item.range.of(text)).map(|tree| tree.leaves()).unwrap_or_default();
        leaves.iter().any(|(leaf, name)| leaf == path && path.ends_with(&format!("::{name}")))
    })
}

fn is_api_name(name: &str) -> bool {
    matches!(name, "Mutex" | "MutexGuard" | "RwLock" | "RwLockReadGuard" | "RwLockWriteGuard")
}

/// The words of a file that stand for something in scope: no path, field or method before them; `use` items are left out.
fn bare_names(db: &dyn Db, file: SourceFile) -> Vec<(Name, TextRange)> {
    let text = file.text(db);
    let uses: Vec<TextRange> =
        split(db, file).items.iter().filter(|item| item.kind == SplitKind::Use).map(|item| item.range).collect();
    let tokens = scan(text).tokens;
    let is_bare = |at: usize| match at.checked_sub(1).map(|before| tokens[before].kind) {
        Some(TokenKind::Dot) => false,
        Some(TokenKind::Colon) => !is_path_before(&tokens, at),
        _ => true,
    };
    let words = tokens.iter().enumerate().filter(|(at, token)| token.kind == TokenKind::Ident && is_bare(*at));
    let words = words.filter(|(_, token)| !uses.iter().any(|item| item.contains(token.range())));
    words.map(|(_, token)| (Name::from(token.range().of(text)), token.range())).collect()
}

/// Whether `::` stands directly before token `at`.
fn is_path_before(tokens: &[crate::syntax::Token], at: usize) -> bool {
    at >= 2 && tokens[at - 2].kind == TokenKind::Colon && tokens[at - 2].end() == tokens[at - 1].start
}

/// Whether a name is brought into the file by imports of the lock's own path that nobody else goes through.
fn is_imported_here(db: &dyn Db, krate: Crate, file: SourceFile, name: &Name, change: Change) -> bool {
    let tree = item_tree(db, file);
    let mut found = false;
    for item in &tree.items {
        let ItemKind::Use(all) = item.kind() else { continue };
        for import in all {
            let brings = match &import.kind {
                ImportKind::Plain => import.path.last() == name,
                ImportKind::Renamed(new) => new == name,
                ImportKind::Anonymous | ImportKind::Glob => false,
            };
            if !brings {
                continue;
            }
            let path = import.path.segments.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::");
            let is_of_api = path.strip_prefix(change.from.api.module()).is_some_and(|rest| rest.starts_with("::"));
            if item.vis != Visibility::Private || !is_of_api {
                return false;
            }
            found = true;
        }
    }
    found && !is_reached_through(db, krate, file, name)
}

/// Whether another file of the crate gets the name out of a module of this file.
fn is_reached_through(db: &dyn Db, krate: Crate, file: SourceFile, name: &Name) -> bool {
    let map = crate_def_map(db, krate);
    let through_glob = map.modules.iter().filter(|module| module.file != file).any(|module| {
        let entry = module.scope.names.get(name).filter(|entry| entry.from_glob[0]);
        entry.and_then(|entry| entry.defs.types).is_some_and(|def| is_lock(db, def))
    });
    through_glob
        || crate_files(db, krate).iter().filter(|other| **other != file).any(|other| {
            item_tree(db, *other).items.iter().any(|item| match item.kind() {
                ItemKind::Use(all) => all.iter().any(|import| {
                    let first = import.path.segments[0].name.as_str();
                    import.path.last() == name && matches!(first, "super" | "self" | "crate")
                }),
                _ => false,
            })
        })
}

fn is_lock(db: &dyn Db, def: Def) -> bool {
    let path = path_of(db, def);
    [Api::Std, Api::ParkingLot, Api::Tokio].iter().any(|api| path.starts_with(api.module()))
        || path.starts_with("lock_api")
}

/// The names that spoke of poison, all uses of which go.
fn unused_poison(db: &dyn Db, file: SourceFile, bare: &[(Name, TextRange)], plan: &Plan) -> Vec<Name> {
    let touched: Vec<TextRange> = plan.touched(file.path(db)).collect();
    let is_gone = |range: TextRange| touched.iter().any(|gone| gone.contains(range));
    // `use std::sync;` goes as well, where all that it led to were names of the lock.
    let names = POISON.iter().chain(&["sync"]).filter(|name| {
        let mut uses = bare.iter().filter(|(word, _)| word == **name).peekable();
        uses.peek().is_some() && uses.all(|(_, range)| is_gone(*range))
    });
    names.map(|name| Name::from(*name)).collect()
}
