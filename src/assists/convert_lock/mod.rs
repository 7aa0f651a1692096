//! Converting a lock to one of another API, with all that has to change together.
//!
//! [`mod@cut`] says which declarations, variables and expressions have this very lock. Here the names in types and imports, the
//! constructors and the calls of all of them are rewritten. What cannot be rewritten by rule is named, and left as it is: the
//! compiler leads there.

mod assist;
mod calls;
mod declared;
mod guards;
mod imports;
mod names;
mod plan;
mod spread;
mod start;
mod tail;
mod traits;
mod use_tree;
mod values;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::cx::FnCx;
use crate::db::{Crate, Db, Edition, SourceFile};
use crate::effects::locks::cut::ClassSummary;
use crate::effects::locks::reach::dark_places;
use crate::effects::locks::{Anchor, Api, Class, Cut, Key, Role, Start, Written, cut, cut::summary, fn_locks};
use crate::effects::own;
use crate::findings::Edit;
use crate::ir::ItemIdx;
use crate::resolve::{Def, DefId, crate_files, path_of};
use crate::syntax::item_start;

pub use assist::ConvertLock;
pub use calls::Change;
pub use declared::{declared_in, other};
pub use plan::Hand;
pub use start::start_at;

use calls::{Calls, Reached};
use names::Site;
use plan::Plan;
use spread::Spread;

/// A conversion that can be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conversion {
    /// What it does.
    pub title: String,
    /// The edits, by file.
    pub edits: Vec<Edit>,
    /// What is left for a hand.
    pub hands: Vec<Hand>,
}

/// Converts the lock at `start`, and all that has to be the same, to the lock of another API.
///
/// # Errors
/// Why it cannot be converted, as a sentence without a full stop.
pub fn convert(db: &dyn Db, start: &Start, to: Api) -> Result<Conversion, String> {
    let whole = cut(db, start);
    let kind = kind_of(db, start).ok_or("there is no lock here")?;
    let change = Change { from: kind, to };
    may_convert(db, &whole, change)?;
    let mut work = Work { db, whole: &whole, change, plan: Plan::default(), sites: BTreeMap::default() };
    work.declarations();
    work.functions();
    work.places_in_the_dark();
    work.names();
    work.finish()
}

/// Whether the lock at `start` can be converted, as far as that can be told without working out the edits.
///
/// # Errors
/// Why it cannot be converted.
pub fn may_convert_at(db: &dyn Db, start: &Start, to: Api) -> Result<(), String> {
    let kind = kind_of(db, start).ok_or("there is no lock here")?;
    may_convert(db, &cut(db, start), Change { from: kind, to })
}

fn kind_of(db: &dyn Db, start: &Start) -> Option<crate::effects::locks::LockKind> {
    match start {
        Start::Anchor(_, key) => Some(key.kind),
        Start::Class(def, index) => Some(summary(db, *def).get(*index)?.key.kind),
    }
}

fn may_convert(db: &dyn Db, whole: &Cut, change: Change) -> Result<(), String> {
    if change.from.api == change.to {
        return Err("it is such a lock already".into());
    }
    if whole.is_cut_short {
        return Err("it is used in too many places".into());
    }
    for (def, class) in summaries(db, whole) {
        if class.is_demanded {
            let function = demanded_by(db, def, whole).unwrap_or_else(|| "a library".into());
            return Err(format!("`{function}` takes a `{}` or its guard", change.from.path()));
        }
        if class.held && change.to != Api::Tokio {
            let place = own::short_name(db, def);
            return Err(format!("`{place}` holds its guard over a suspension point"));
        }
    }
    let crates = crates(db, whole);
    if let Some(trait_) = traits::by_its_lock(db, whole, &crates, change.from) {
        return Err(format!("`{}` is implemented for a `{}`", trait_.name(db), change.from.path()));
    }
    for krate in crates {
        let data = krate.data(db);
        if data.edition == Edition::E2015 {
            return Err(format!("`{}` is of edition 2015", data.package));
        }
        let knows_tokio = data.sees_all_stubs
            || data.deps.iter().any(|(name, _)| name == "tokio") && data.features_of("tokio", false).is_some();
        if change.to == Api::Tokio && !knows_tokio {
            return Err(format!("`{}` does not depend on tokio", data.package));
        }
    }
    match shared_file(db, whole) {
        Some(file) => Err(format!("`{}` belongs to several crates", file.path(db).display())),
        None => Ok(()),
    }
}

fn summaries<'a>(db: &'a dyn Db, whole: &Cut) -> Vec<(DefId, &'a ClassSummary)> {
    let of = |(def, index): &(DefId, usize)| Some((*def, summary(db, *def).get(*index)?));
    whole.classes.iter().filter_map(of).collect()
}

fn demanded_by(db: &dyn Db, def: DefId, whole: &Cut) -> Option<String> {
    let cx = FnCx::new(db, def)?;
    let classes = whole.classes.iter().filter(|(other, _)| *other == def);
    let mut calls = classes.flat_map(|(_, index)| &fn_locks(db, def).classes[*index].demanded);
    let callee = cx.types.callee(*calls.next()?)?;
    Some(path_of(db, Def::Fn(callee.def)))
}

/// The crates that change.
fn crates(db: &dyn Db, whole: &Cut) -> Vec<Crate> {
    let mut found: Vec<Crate> = Vec::new();
    let defs = whole.anchors.iter().map(|(anchor, _)| anchor.def()).chain(whole.classes.iter().map(|(def, _)| *def));
    for def in defs {
        if !found.contains(&def.krate(db)) {
            found.push(def.krate(db));
        }
    }
    found
}

/// A file of the cut that other crates have as a module too: what changes for one would change for all.
fn shared_file(db: &dyn Db, whole: &Cut) -> Option<SourceFile> {
    let mut files: Vec<SourceFile> = Vec::new();
    let defs = whole.anchors.iter().map(|(anchor, _)| anchor.def()).chain(whole.classes.iter().map(|(def, _)| *def));
    for def in defs {
        if !files.contains(&def.file(db)) {
            files.push(def.file(db));
        }
    }
    let world = db.world();
    let holders =
        |file: &SourceFile| world.crates(db).iter().filter(|krate| crate_files(db, **krate).contains(file)).count();
    files.into_iter().find(|file| holders(file) > 1)
}

struct Work<'a> {
    db: &'a dyn Db,
    whole: &'a Cut,
    change: Change,
    plan: Plan,
    sites: BTreeMap<std::sync::Arc<std::path::Path>, (Crate, SourceFile, Vec<Site>)>,
}

impl Work<'_> {
    fn site(&mut self, krate: Crate, at: (SourceFile, ItemIdx), written: Written) {
        if written.alias.is_some() {
            return;
        }
        let range = written.range.shifted(item_start(self.db, at.0, at.1));
        if written.role == Role::OwnGuard {
            let place = format!("`{}`", written.what);
            return self.plan.hand(self.db, at, written.range, place, "has no counterpart");
        }
        let entry = self.sites.entry(at.0.path(self.db).clone()).or_insert_with(|| (krate, at.0, Vec::new()));
        if !entry.2.iter().any(|site| site.range == range) {
            entry.2.push(Site { range, written });
        }
    }

    fn declarations(&mut self) {
        for (anchor, key) in &self.whole.anchors {
            let at = anchor.place(self.db);
            let krate = anchor.def().krate(self.db);
            for written in anchor.written(self.db).into_iter().filter(|written| written.key == *key) {
                self.site(krate, at, written);
            }
            match anchor {
                Anchor::Value(_) => {
                    for written in values::convert(self.db, anchor, self.change, &mut self.plan) {
                        self.site(krate, at, written);
                    }
                }
                Anchor::Field(..) => self.derives(anchor, key),
                _ => {}
            }
        }
    }

    /// Derived code that asks more of a field than both locks can do.
    fn derives(&mut self, anchor: &Anchor, key: &Key) {
        let ty = anchor.ty(self.db);
        let is_direct = crate::effects::locks::kinds::lock_of(self.db, &ty).is_some_and(|(own, _)| own == *key);
        let tree = anchor.def().tree(self.db);
        let Some(item) = tree.get(anchor.def().item(self.db)) else { return };
        let derives = item.attrs.iter().filter(|attr| attr.path == "derive");
        for attr in derives.filter(|_| is_direct) {
            let odd = attr.args.split(',').map(str::trim).find(|name| {
                let last = name.rsplit("::").next().unwrap_or_default().trim();
                !last.is_empty() && !matches!(last, "Debug" | "Default" | "Clone" | "Error")
            });
            if odd.is_some() {
                let place = format!("`{}`", item.name);
                self.plan.hand(
                    self.db,
                    anchor.place(self.db),
                    attr.range,
                    place,
                    "derives what may ask more of the lock",
                );
            }
        }
    }

    fn functions(&mut self) {
        let mut by_function: Vec<(DefId, Vec<usize>)> = Vec::new();
        for (def, index) in &self.whole.classes {
            match by_function.iter_mut().find(|(known, _)| known == def) {
                Some((_, all)) => all.push(*index),
                None => by_function.push((*def, vec![*index])),
            }
        }
        let mut spread = Spread::default();
        let reached: FxHashMap<DefId, Reached> = by_function
            .iter()
            .map(|(def, _)| {
                (*def, if self.change.to == Api::Tokio { self.reach(&mut spread, *def) } else { Reached::Never })
            })
            .collect();
        let db = self.db;
        for (def, indices) in &by_function {
            let classes: Vec<&Class> = indices.iter().map(|index| &fn_locks(db, *def).classes[*index]).collect();
            let Some(cx) = FnCx::new(db, *def) else { continue };
            for written in classes.iter().flat_map(|class| &class.written) {
                self.site(def.krate(db), (cx.file, cx.item), written.clone());
            }
            // What becomes async for another function's sake awaits its own locks too.
            let reached = if spread.functions.contains(def) { Reached::BecomesAsync } else { reached[def] };
            let unwrap = unwrap_style(cx.file.text(db));
            Calls::new(&cx, self.change, &mut self.plan, reached, unwrap).convert(&classes);
        }
        let keys_of = |cx: &FnCx<'_>| {
            let own = by_function.iter().find(|(def, _)| *def == cx.def);
            let indices = own.map(|(_, indices)| indices.clone()).unwrap_or_default();
            indices.into_iter().map(|index| fn_locks(db, cx.def).classes[index].key.clone()).collect::<Vec<_>>()
        };
        spread.write(db, &mut self.plan, |cx, call| !guards::holds_another(cx, call, &keys_of(cx)));
    }

    fn reach(&self, spread: &mut Spread, def: DefId) -> Reached {
        let locks_plainly = FnCx::new(self.db, def).is_some_and(|cx| {
            let classes = self.whole.classes.iter().filter(|(other, _)| *other == def);
            let mut calls = classes.flat_map(|(_, index)| &fn_locks(self.db, def).classes[*index].calls);
            calls.any(|call| cx.flow().frames.of(*call) == 0 && calls::is_acquisition(&cx, *call))
        });
        let is_async = FnCx::new(self.db, def).is_some_and(|cx| cx.body.is_async);
        if !locks_plainly || is_async { Reached::Never } else { spread.reach(self.db, def) }
    }

    fn places_in_the_dark(&mut self) {
        for (anchor, _) in &self.whole.anchors {
            for (file, item) in dark_places(self.db, anchor) {
                let tree = crate::resolve::item_tree(self.db, file);
                let Some(node) = tree.get(item) else { continue };
                let name = if node.name.is_empty() { "a macro".to_owned() } else { format!("`{}`", node.name) };
                let range = node.name_range;
                self.plan.hand(
                    self.db,
                    (file, item),
                    range,
                    name,
                    "may use it in code that is not compiled, or not readable",
                );
            }
        }
    }

    fn names(&mut self) {
        for (krate, file, sites) in std::mem::take(&mut self.sites).into_values() {
            names::rename(self.db, krate, file, &sites, self.change, &mut self.plan);
        }
    }

    fn finish(self) -> Result<Conversion, String> {
        let title = self.title();
        let mut hands = self.plan.hands.clone();
        hands.sort();
        match self.plan.finish() {
            Some(edits) if edits.is_empty() => Err("there is nothing to convert".into()),
            Some(edits) => Ok(Conversion { title, edits, hands }),
            None => Err("its uses are too close to each other to be rewritten".into()),
        }
    }

    fn title(&self) -> String {
        let mut title =
            format!("Convert to `{}::{}` everywhere", self.change.to.module(), self.change.from.shape.name());
        if self.change.to == Api::Tokio && crates(self.db, self.whole).iter().any(|krate| !has_sync(self.db, *krate)) {
            title.push_str(" (needs tokio feature `sync`)");
        }
        let mut public: Vec<String> = Vec::new();
        for (anchor, _) in self.whole.anchors.iter().filter(|(anchor, _)| anchor.is_public(self.db)) {
            let package = format!("`{}`", anchor.def().krate(self.db).data(self.db).package);
            if !public.contains(&package) {
                public.push(package);
            }
        }
        if !public.is_empty() {
            title.extend([", also in the public API of ", &public.join(", ")]);
        }
        let mut places: Vec<String> = Vec::new();
        for hand in &self.plan.hands {
            let place = if hand.place.contains('`') || hand.place.contains(' ') {
                hand.place.clone()
            } else {
                format!("`{}`", hand.place)
            };
            if !places.contains(&place) {
                places.push(place);
            }
        }
        if !places.is_empty() {
            let count = self.plan.hands.len();
            let noun = if count == 1 { "1 place needs" } else { &format!("{count} places need") };
            let more = if places.len() > 3 { ", …" } else { "" };
            places.truncate(3);
            title.extend(["; ", noun, " a hand: ", &places.join(", "), more]);
        }
        title
    }
}

fn has_sync(db: &dyn Db, krate: Crate) -> bool {
    let data = krate.data(db);
    data.sees_all_stubs
        || data
            .features_of("tokio", false)
            .is_some_and(|features| features.iter().any(|feature| feature == "full" || feature == "sync"))
}

/// What the file writes after a lock that may be poisoned.
fn unwrap_style(text: &str) -> &'static str {
    let count = |what: &str| {
        let calls = ["lock()", "read()", "write()"];
        calls.iter().map(|call| text.matches(&format!(".{call}{what}")).count()).sum::<usize>()
    };
    let (unwraps, expects) = match (count(".unwrap()"), count(".expect(")) {
        (0, 0) => (text.matches(".unwrap()").count(), text.matches(".expect(").count()),
        known => known,
    };
    if expects > unwraps { ".expect(\"lock poisoned\")" } else { ".unwrap()" }
}
