//! The user's own stubs: crates in the folders that the configuration names, laid out like the built-in ones. Their files
//! are files of the workspace that nothing is looked for in but mistakes in the stubs themselves.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::WalkBuilder;

use crate::db::{CrateData, Db, SourceFile};
use crate::findings::{Finding, Level};
use crate::knowledge::{stub_data, vocabulary};
use crate::rules::meta::unknown_configuration;
use crate::syntax;
use crate::text::TextRange;

/// A stub crate on disk.
pub struct UserStub {
    /// What it is the stub of.
    pub name: String,
    /// Its folder.
    pub dir: PathBuf,
    /// Its files.
    pub files: Vec<PathBuf>,
}

impl UserStub {
    /// Its root file.
    pub fn root(&self) -> PathBuf {
        self.dir.join("lib.rs")
    }

    /// Whether it may stand for its crate: too much rests on what is built in for std.
    pub fn is_taken(&self) -> bool {
        !is_std(&self.name)
    }

    /// What is known of its crate.
    pub fn data(&self, root: SourceFile) -> CrateData {
        stub_data(&self.name, &self.dir, root)
    }
}

/// The stub crates in these folders. Of two of one name the first counts.
pub fn find(folders: &[PathBuf]) -> Vec<UserStub> {
    let mut found: Vec<UserStub> = Vec::new();
    for folder in folders {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut dirs: Vec<PathBuf> = entries.filter(|dir| dir.join("lib.rs").is_file()).collect();
        dirs.sort();
        for dir in dirs {
            let name = dir.file_name().unwrap_or_default().to_string_lossy().replace('-', "_");
            if found.iter().all(|other| other.name != name) {
                found.push(UserStub { name, files: sources(&dir), dir });
            }
        }
    }
    found
}

fn sources(dir: &Path) -> Vec<PathBuf> {
    let all = WalkBuilder::new(dir).standard_filters(false).build().filter_map(Result::ok);
    let files = all.map(ignore::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs") && path.is_file()).collect()
}

fn is_std(name: &str) -> bool {
    matches!(name, "std" | "core" | "alloc")
}

/// The files of the user's stubs with something wrong in them.
pub fn broken(db: &dyn Db) -> Vec<Arc<Path>> {
    let folders: Vec<PathBuf> = db.world().config(db).stubs().collect();
    if folders.is_empty() {
        return Vec::new();
    }
    let files = db.world().files(db).iter();
    let stubs = files.filter(|(path, _)| folders.iter().any(|folder| path.starts_with(folder)));
    let broken = stubs.filter(|(_, file)| !problems(db, **file).is_empty());
    broken.map(|(path, _)| path.clone()).collect()
}

/// What is wrong with a stub of the user; nothing for another file.
pub fn problems(db: &dyn Db, file: SourceFile) -> Vec<Finding> {
    let path = file.path(db);
    let config = db.world().config(db);
    let level = config.level(&unknown_configuration::INFO, path);
    let Some(folder) = config.stubs().find(|folder| path.starts_with(folder)) else { return Vec::new() };
    if level == Level::Allow {
        return Vec::new();
    }
    let name = path.strip_prefix(&folder).ok().and_then(|rest| rest.components().next());
    let name = name.map(|part| part.as_os_str().to_string_lossy()).unwrap_or_default();
    let of_std = is_std(&name).then(|| (TextRange::new(0, 0), format!("the stub of `{name}` cannot be replaced")));
    let places = &syntax::queries::split(db, file).items;
    let items = crate::resolve::item_tree(db, file).items.iter().zip(places);
    let found = items.flat_map(|(item, place)| {
        let all = vocabulary::problems(item).into_iter();
        all.map(|message| {
            let start = place.range.start;
            let name = TextRange::new(start + item.name_range.start, start + item.name_range.end);
            (if name.is_empty() { place.header() } else { name }, message)
        })
    });
    let finding = |(range, message)| Finding { level, ..unknown_configuration::finding(range, message) };
    of_std.into_iter().chain(found).map(finding).collect()
}
