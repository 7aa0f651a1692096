//! Where in the workspace a name is mentioned: the functions that may have to do with a declaration.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::db::{Crate, Db, SourceFile, TargetKind};
use crate::ir::{Expr, ItemIdx, MacroCall, Name};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{DefId, crate_files, item_tree};
use crate::syntax::{SplitKind, fn_text};
use crate::types::fn_bodies_of;

use super::anchors::Anchor;

/// The crates of the workspace that can name what this one declares.
#[must_use]
pub fn crates_that_see(db: &dyn Db, krate: Crate) -> Vec<Crate> {
    let world = db.world();
    let all = world.crates(db).iter().chain(world.loose(db).iter()).copied();
    let users = all.filter(|other| *other != krate && other.data(db).deps.iter().any(|(_, dep)| *dep == krate));
    let mut found = vec![krate];
    if krate.data(db).kind == TargetKind::Lib {
        found.extend(users);
    }
    found
}

/// The function items of a file in whose text a name stands. Those that are not compiled are told apart.
#[salsa::tracked(returns(ref))]
pub fn mentioning(db: &dyn Db, krate: Crate, file: SourceFile, name: Name) -> Arc<Vec<(ItemIdx, bool)>> {
    let tree = item_tree(db, file);
    let mut found = Vec::new();
    for (item, node) in (0..).zip(&tree.items) {
        if !node.is_fn() || !fn_text(db, file, item).as_ref().is_some_and(|text| mentions(&text.text, &name)) {
            continue;
        }
        let is_compiled = cfg::compiled(tree, item, &krate.data(db).cfg) != Compiled::No;
        found.push((item, is_compiled));
    }
    Arc::new(found)
}

/// Whether a name stands in a text as a word of its own; a tuple's field as what follows a dot.
#[must_use]
pub fn mentions(text: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_index = name.starts_with(|c: char| c.is_ascii_digit());
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(name)) {
        let (start, end) = (from + at, from + at + name.len());
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        let starts = if is_index { before == Some('.') } else { !before.is_some_and(is_word) };
        if starts && !after.is_some_and(is_word) {
            return true;
        }
        from = end;
    }
    false
}

/// The functions with a body, those inside others included, that a file's function items hold.
#[must_use]
pub fn functions_in(db: &dyn Db, krate: Crate, file: SourceFile, item: ItemIdx) -> Vec<DefId> {
    let def = DefId::new(db, krate, file, None, item);
    let locals = fn_bodies_of(db, def).bodies.iter();
    locals.map(|(local, _)| local.map_or(def, |local| DefId::new(db, krate, file, Some(item), local))).collect()
}

/// The functions of the crates that see `krate` in whose text one of the names stands; those in the file `near` come first,
/// and who has seen enough need not look at more.
pub fn candidates<'a>(
    db: &'a dyn Db,
    krate: Crate,
    names: &'a [Name],
    near: SourceFile,
) -> impl Iterator<Item = DefId> + 'a {
    let of = |krate: Crate| crate_files(db, krate).iter().map(move |file| (krate, *file));
    let mut files: Vec<(Crate, SourceFile)> = crates_that_see(db, krate).into_iter().flat_map(of).collect();
    files.sort_by_key(|(_, file)| *file != near);
    let items = move |(krate, file): (Crate, SourceFile)| {
        let here = names.iter().flat_map(move |name| mentioning(db, krate, file, name.clone()).iter());
        let compiled = here.filter(|(_, compiled)| *compiled).map(|(item, _)| *item);
        compiled.collect::<BTreeSet<ItemIdx>>().into_iter().map(move |item| (krate, file, item))
    };
    files.into_iter().flat_map(items).flat_map(|(krate, file, item)| functions_in(db, krate, file, item))
}

/// Whether a declaration may be named where nobody can read it: in code that is not compiled as things stand, in what a
/// macro is given that does not read as code, or in a macro of the workspace.
#[must_use]
pub fn is_named_in_the_dark(db: &dyn Db, anchor: &Anchor) -> bool {
    !dark_places(db, anchor).is_empty()
}

/// The places where a declaration may be named and nobody can read what is there.
#[must_use]
pub fn dark_places(db: &dyn Db, anchor: &Anchor) -> Vec<(SourceFile, ItemIdx)> {
    if !matches!(anchor, Anchor::Field(..) | Anchor::Value(_)) {
        return Vec::new();
    }
    // A field is named with a dot, or where its type is.
    let (name, owner) = match anchor {
        Anchor::Field(def, ..) => (anchor.name(db), Some(def.name(db))),
        _ => (anchor.name(db), None),
    };
    let mut found = Vec::new();
    for krate in crates_that_see(db, anchor.def().krate(db)) {
        for file in crate_files(db, krate).iter() {
            let here = mentioning(db, krate, *file, name.clone());
            let dark = |(item, compiled): &&(ItemIdx, bool)| {
                let def = DefId::new(db, krate, *file, None, *item);
                if *compiled {
                    *fn_is_dark(db, def, name.clone(), owner.clone())
                } else {
                    *fn_names(db, def, name.clone(), owner.clone())
                }
            };
            let places = here.iter().filter(dark).map(|(item, _)| *item);
            let places = places.chain(macros_naming(db, *file, name.clone()).iter().copied());
            for place in places.map(|item| (*file, item)) {
                if !found.contains(&place) {
                    found.push(place);
                }
            }
        }
    }
    found
}

/// Whether a text names a static, or a field: `.name`, or `name` where its type is named too.
fn names(text: &str, name: &str, owner: Option<&Name>) -> bool {
    let Some(owner) = owner else { return mentions(text, name) };
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let after_dot = text.split('.').skip(1).any(|rest| {
        let rest = rest.trim_start();
        rest.strip_prefix(name).is_some_and(|rest| !rest.starts_with(is_word))
    });
    after_dot || mentions(text, owner) && mentions(text, name)
}

/// Whether a function's text names a declaration.
#[salsa::tracked]
fn fn_names(db: &dyn Db, def: DefId, name: Name, owner: Option<Name>) -> bool {
    fn_text(db, def.file(db), def.item(db)).as_ref().is_some_and(|text| names(&text.text, &name, owner.as_ref()))
}

/// Whether a declaration is named in a part of a function's body that does not read as code.
#[salsa::tracked]
fn fn_is_dark(db: &dyn Db, def: DefId, name: Name, owner: Option<Name>) -> bool {
    let Some(text) = fn_text(db, def.file(db), def.item(db)) else { return false };
    let names_it = |range: crate::text::TextRange| names(range.of(&text.text), &name, owner.as_ref());
    fn_bodies_of(db, def).bodies.iter().any(|(_, body)| {
        let is_dark = |expr: &Expr| match expr {
            Expr::Missing => true,
            Expr::Macro(mac) => matches!(mac.call, MacroCall::Opaque),
            _ => false,
        };
        body.holes.iter().any(|hole| names_it(*hole))
            || body.exprs.iter().any(|(id, expr)| is_dark(expr) && names_it(body.range(id)))
    })
}

/// The macros and macro calls of a file that a name with a dot before it stands in: `self.cache`.
#[salsa::tracked(returns(ref))]
fn macros_naming(db: &dyn Db, file: SourceFile, name: Name) -> Arc<Vec<ItemIdx>> {
    let items = &crate::syntax::queries::split(db, file).items;
    let field = format!(".{name}");
    let is_macro = |kind| matches!(kind, SplitKind::MacroDef | SplitKind::MacroCall);
    let text = file.text(db);
    let of = (0..).zip(items).filter(|(_, item)| is_macro(item.kind) && item.range.of(text).contains(&field));
    Arc::new(of.map(|(index, _)| index).collect())
}
