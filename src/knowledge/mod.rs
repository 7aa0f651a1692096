//! What signatures do not tell: the stubs, and the vocabulary of their annotations.

pub mod guards;
mod user;
pub mod vocabulary;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use rustc_hash::FxHashMap;
use salsa::Durability;

use crate::db::{CfgOptions, Crate, CrateData, Db, Edition, SourceFile, TargetKind};
use crate::ir::Name;

pub use guards::{GuardIn, Step, guards_in};
pub use vocabulary::{Annotations, BlockKind, Blocks, BlocksWhen, Cancel, GuardKind, Instead, Io, Runs, annotations};

static STUBS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/stubs");

/// Where a stub's file is said to lie.
pub const STUB_ROOT: &str = "/stubs";

/// The stub crates and their files.
pub struct LoadedStubs {
    /// By name; `core` and `alloc` are `std`.
    pub crates: FxHashMap<Name, Crate>,
    /// By path.
    pub files: FxHashMap<Arc<Path>, SourceFile>,
}

/// Makes inputs of the stubs that are built in. Nothing is parsed before it is asked for.
pub fn load_stubs(db: &impl Db) -> LoadedStubs {
    let mut files = FxHashMap::default();
    for file in STUBS.find("**/*.rs").into_iter().flatten().filter_map(|entry| entry.as_file()) {
        let path: Arc<Path> = Path::new(STUB_ROOT).join(file.path()).into();
        let text = file.contents_utf8().unwrap_or_default();
        let source = SourceFile::builder(path.clone(), text.into(), None, None).durability(Durability::HIGH).new(db);
        files.insert(path, source);
    }
    let mut crates = FxHashMap::default();
    for dir in STUBS.dirs() {
        let name = dir.path().file_name().unwrap_or_default().to_string_lossy();
        let root_path: PathBuf = Path::new(STUB_ROOT).join(&*name).join("lib.rs");
        if let Some(root) = files.get(root_path.as_path()) {
            let data = stub_data(&name, &Path::new(STUB_ROOT).join(&*name), *root);
            crates.insert(Name::new(&name), Crate::builder(Arc::new(data)).durability(Durability::HIGH).new(db));
        }
    }
    for alias in ["core", "alloc"] {
        if let Some(std) = crates.get("std").copied() {
            crates.insert(Name::new(alias), std);
        }
    }
    LoadedStubs { crates, files }
}

/// What is known of the stub crate in a folder.
#[must_use]
pub fn stub_data(name: &str, dir: &Path, root: SourceFile) -> CrateData {
    CrateData {
        name: name.into(),
        root,
        edition: Edition::E2021,
        kind: TargetKind::Stub,
        deps: Vec::new(),
        // A stub names the other stubs it uses with `extern crate`.
        sees_all_stubs: true,
        cfg: CfgOptions::default(),
        dir: dir.into(),
        package: name.into(),
        twin: None,
        dep_features: Vec::new(),
        dev_dep_features: Vec::new(),
    }
}
