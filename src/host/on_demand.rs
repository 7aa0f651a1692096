//! Documents that no root has: the package around one comes and goes with it.

use std::path::Path;

use super::Host;
use super::unit::Unit;

impl Host {
    /// Sees to it that what surrounds `path` is loaded.
    pub(super) fn ensure_unit(&mut self, path: &Path) {
        if !self.is_covered(path) && !is_dependency(path) {
            self.units.push(Unit::around(path));
        }
    }

    /// Whether `path` lies in a loaded package, or below a root and in no package.
    fn is_covered(&self, path: &Path) -> bool {
        if self.units.iter().any(|unit| unit.model.files.iter().any(|file| file == path)) {
            return true;
        }
        let manifest = path.ancestors().skip(1).find(|dir| path.is_absolute() && dir.join("Cargo.toml").is_file());
        match manifest {
            Some(dir) => self.units.iter().flat_map(|unit| &unit.model.packages).any(|package| package.dir == dir),
            None => self.units.iter().any(|unit| !unit.on_demand && path.starts_with(&unit.root)),
        }
    }

    /// Forgets the surroundings of documents that were closed.
    pub(super) fn drop_idle_units(&mut self) {
        let overlays = &self.overlays;
        let is_in_use = |unit: &Unit| {
            let files = &unit.model.files;
            overlays.keys().any(|path| files.binary_search(path).is_ok() || path.starts_with(&unit.root))
        };
        self.units.retain(|unit| !unit.on_demand || is_in_use(unit));
    }

    /// Whether `path` is of a dependency that nobody asked to check: it is for reading.
    pub(super) fn is_for_reading(&self, path: &Path) -> bool {
        is_dependency(path) && !self.units.iter().any(|unit| path.starts_with(&unit.root))
    }
}

/// Where cargo and rustup keep sources.
fn is_dependency(path: &Path) -> bool {
    let names: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    names.windows(2).any(|pair| match &*pair[0] {
        ".cargo" => pair[1] == "registry" || pair[1] == "git",
        "rustlib" => pair[1] == "src",
        _ => false,
    })
}
