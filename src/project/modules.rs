//! Where the files of modules lie.

use std::path::{Path, PathBuf};

/// Where the files of a module's `mod x;` lie.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModuleDir {
    /// For `mod x;`.
    dir: PathBuf,
    /// For `#[path = "…"] mod x;`.
    path_attr_base: PathBuf,
}

impl ModuleDir {
    /// Of a crate with this root file.
    #[must_use]
    pub fn of_root(root: &Path) -> Self {
        Self::beside(root.parent().unwrap_or(Path::new("")).to_path_buf())
    }

    /// Of the items of a block, which have no files.
    #[must_use]
    pub fn nowhere() -> Self {
        Self::beside(PathBuf::new())
    }

    /// Of the inline module `name` in a module with this folder.
    #[must_use]
    pub fn inline(&self, name: &str, path_attr: Option<&str>) -> Self {
        Self::beside(self.dir.join(path_attr.unwrap_or(name)))
    }

    /// The files that `mod name;` can mean, the first that is there counts; each with the folder of its own modules.
    #[must_use]
    pub fn files(&self, name: &str, path_attr: Option<&str>) -> Vec<(PathBuf, Self)> {
        if let Some(path) = path_attr {
            let path = super::paths::join(&self.path_attr_base, path);
            let dir = Self::of_root(&path);
            return vec![(path, dir)];
        }
        let own = self.dir.join(name);
        let beside = Self { dir: own.clone(), path_attr_base: self.dir.clone() };
        vec![(self.dir.join(format!("{name}.rs")), beside), (own.join("mod.rs"), Self::beside(own))]
    }

    /// Of a file that stands for its folder.
    fn beside(dir: PathBuf) -> Self {
        Self { path_attr_base: dir.clone(), dir }
    }
}
