//! The database's inputs. Salsa cannot delete one, so those of files and crates that are gone are used again.

use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use salsa::{Durability, Setter};

use crate::db::{Crate, CrateData, Database, Db, SourceFile, TargetKind};
use crate::ir::Name;
use crate::syntax::{queries, resplit_all};
use crate::text::TextEdit;

use super::outline::{Spare, Version};

/// A file on disk seldom changes: what is made from such files alone is not looked at when a key is struck.
pub const ON_DISK: Durability = Durability::MEDIUM;

/// What tells a crate from others.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CrateKey {
    /// The package's folder.
    pub dir: Arc<Path>,
    /// What cargo builds from it.
    pub kind: TargetKind,
    /// Its root file.
    pub root: Arc<Path>,
}

/// The inputs in use, and the spare ones.
pub struct Inputs {
    stubs: Arc<FxHashMap<Arc<Path>, SourceFile>>,
    /// The stub crates that come with the program.
    pub built_in: Arc<FxHashMap<Name, Crate>>,
    files: FxHashMap<Arc<Path>, SourceFile>,
    spare_files: Vec<SourceFile>,
    crates: FxHashMap<CrateKey, Crate>,
    spare_crates: Vec<Crate>,
    spare_functions: Spare,
}

impl Inputs {
    pub fn new(db: &Database) -> Self {
        Self {
            stubs: db.world().files(db).clone(),
            built_in: db.world().stubs(db).clone(),
            files: FxHashMap::default(),
            spare_files: Vec::new(),
            crates: FxHashMap::default(),
            spare_crates: Vec::new(),
            spare_functions: Spare::default(),
        }
    }

    /// How many files of the workspace there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn file(&self, path: &Path) -> Option<SourceFile> {
        self.files.get(path).copied()
    }

    pub fn files(&self) -> impl Iterator<Item = (&Arc<Path>, SourceFile)> {
        self.files.iter().map(|(path, file)| (path, *file))
    }

    /// An input for a new file.
    pub fn add_file(&mut self, db: &mut Database, path: &Path, text: Arc<str>, durability: Durability) {
        let path: Arc<Path> = path.into();
        let file = if let Some(file) = self.spare_files.pop() {
            file.set_path(db).with_durability(ON_DISK).to(path.clone());
            file.set_kept(db).with_durability(durability).to(None);
            file.set_text(db).with_durability(durability).to(text);
            file
        } else {
            let builder = SourceFile::builder(path.clone(), text, None, None).durability(durability);
            builder.path_durability(ON_DISK).outline_durability(ON_DISK).new(db)
        };
        self.files.insert(path, file);
    }

    /// Files that are no longer known become spare.
    pub fn retain_files(&mut self, db: &mut Database, is_kept: impl Fn(&Path) -> bool) {
        let gone: Vec<Arc<Path>> = self.files.keys().filter(|path| !is_kept(path)).cloned().collect();
        for path in gone {
            self.remove_file(db, &path);
        }
    }

    /// The file's input becomes spare. Until the files are published, the database may still name it.
    pub fn remove_file(&mut self, db: &mut Database, path: &Path) {
        if let Some(file) = self.files.remove(path) {
            self.spare_functions.forget(db, file);
            file.set_text(db).to(Arc::from(""));
            file.set_kept(db).to(None);
            self.spare_files.push(file);
        }
    }

    /// The input of a crate; a new one starts with `data`.
    pub fn ensure_crate(&mut self, db: &mut Database, key: CrateKey, data: CrateData) -> Crate {
        if let Some(krate) = self.crates.get(&key) {
            return *krate;
        }
        let krate = if let Some(krate) = self.spare_crates.pop() {
            set_data(db, krate, data);
            krate
        } else {
            Crate::builder(Arc::new(data)).durability(ON_DISK).new(db)
        };
        self.crates.insert(key, krate);
        krate
    }

    /// Crates that are no longer known become spare.
    pub fn retain_crates(&mut self, is_kept: impl Fn(&CrateKey) -> bool) {
        let gone: Vec<CrateKey> = self.crates.keys().filter(|key| !is_kept(key)).cloned().collect();
        for key in gone {
            self.spare_crates.extend(self.crates.remove(&key));
        }
    }

    /// Tells the database which files there are.
    pub fn publish_files(&self, db: &mut Database) {
        let world = db.world();
        let mut files = (*self.stubs).clone();
        files.extend(self.files.iter().map(|(path, file)| (path.clone(), *file)));
        if **world.files(db) != files {
            world.set_files(db).with_durability(ON_DISK).to(Arc::new(files));
        }
    }

    /// Another text, unless it is the same.
    pub fn set_text(&mut self, db: &mut Database, file: SourceFile, text: Arc<str>, durability: Durability) {
        if *file.text(db) != text {
            self.spare_functions.forget(db, file);
            file.set_kept(db).with_durability(durability).to(None);
            file.set_text(db).with_durability(durability).to(text);
        }
    }

    /// An editor has the file open: it will change function by function.
    pub fn begin_edits(&mut self, db: &mut Database, file: SourceFile) {
        if file.outline(db).is_none() {
            let split = queries::split(db, file).clone();
            self.spare_functions.begin(db, file, &split);
        }
    }

    /// The next text of a document that is being edited. While it is half-typed, the items that the edits did not touch
    /// stay where they were.
    pub fn edit_text(&mut self, db: &mut Database, file: SourceFile, text: Arc<str>, edits: &[TextEdit]) {
        let (old_text, old_split) = (file.text(db).clone(), queries::split(db, file).clone());
        if old_text == text {
            return;
        }
        let split = Arc::new(resplit_all(&text, &old_split, edits));
        let old = Version { text: &old_text, split: &old_split };
        self.spare_functions.follow(db, file, old, Version { text: &text, split: &split });
        file.set_kept(db).with_durability(Durability::LOW).to(Some(split));
        file.set_text(db).with_durability(Durability::LOW).to(text);
        self.begin_edits(db, file);
    }
}

/// Sets what is known of a crate, unless it is known already.
pub fn set_data(db: &mut Database, krate: Crate, data: CrateData) {
    if **krate.data(db) != data {
        krate.set_data(db).with_durability(ON_DISK).to(Arc::new(data));
    }
}
