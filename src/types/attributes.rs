//! Attributes that may make another function of the one that they stand on.
//!
//! What an attribute macro does is not known, unless a stub says so (`#[keeps_signature]`): a function below another one may
//! take and return anything (`#[salsa::tracked(returns(ref))]`, `#[bon::builder]`).

use crate::db::{Db, TargetKind};
use crate::ir::{Attr, Item, Path};
use crate::knowledge::annotations;
use crate::resolve::{DefId, resolve_macro};
use crate::syntax::cfg;
use crate::text::TextRange;

/// The attributes of the language that may stand on a function.
const BUILT_IN: [&str; 31] = [
    "allow",
    "bench",
    "cfg",
    "cfg_attr",
    "cold",
    "coverage",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "global_allocator",
    "ignore",
    "inline",
    "link_section",
    "macro_use",
    "must_use",
    "naked",
    "no_mangle",
    "panic_handler",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "warn",
];

/// Tools whose attributes change nothing.
const TOOLS: [&str; 5] = ["clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt"];

/// Whether an attribute may make another function of `def`.
pub(super) fn may_rewrite(db: &dyn Db, def: DefId, item: &Item) -> bool {
    // The attributes of stubs are annotations, and dependencies keep to what they say.
    let is_own = !matches!(def.krate(db).data(db).kind, TargetKind::Stub | TargetKind::Dependency);
    is_own && item.attrs.iter().any(|attr| is_rewriting(db, def, attr))
}

fn is_rewriting(db: &dyn Db, def: DefId, attr: &Attr) -> bool {
    if attr.path != "cfg_attr" {
        return is_rewriting_path(db, def, &attr.path);
    }
    let options = &def.krate(db).data(db).cfg;
    cfg::added_attributes(&attr.args, options).any(|path| is_rewriting_path(db, def, path))
}

fn is_rewriting_path(db: &dyn Db, def: DefId, path: &str) -> bool {
    let head = path.split("::").next().unwrap_or_default();
    let is_known = if head.len() == path.len() { BUILT_IN.contains(&path) } else { TOOLS.contains(&head) };
    if is_known {
        return false;
    }
    let names = path.trim_start_matches("::").split("::").map(str::trim);
    let path = Path { global: path.starts_with("::"), ..Path::from_names(names, TextRange::new(0, 0)) };
    let found = resolve_macro(db, def.module(db), &path);
    !found.is_some_and(|found| annotations(db, found).keeps_signature)
}
