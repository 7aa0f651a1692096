//! Reads one `Cargo.toml`. Wrong types are treated like missing keys: cargo itself says what is wrong with them.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::db::Edition;

use super::{Problem, paths};

/// The largest manifest that is read.
const MAX_BYTES: u64 = 4 << 20;

/// A manifest that is TOML.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The folder it stands in.
    pub dir: PathBuf,
    table: Table,
}

impl Manifest {
    /// Reads the manifest of `dir`.
    ///
    /// # Errors
    /// When it cannot be read, or is not TOML.
    pub fn read(dir: &Path) -> Result<Self, Problem> {
        let path = dir.join("Cargo.toml");
        let problem = |message: String| Problem { path: path.clone(), line: 1, column: 1, message };
        let size = std::fs::metadata(&path).map_err(|error| problem(format!("cannot be read: {error}")))?.len();
        if size > MAX_BYTES {
            return Err(problem("is too large for a manifest".into()));
        }
        let text = std::fs::read_to_string(&path).map_err(|error| problem(format!("cannot be read: {error}")))?;
        Self::parse(dir, &text)
    }

    /// Reads a manifest of `dir` from its text.
    ///
    /// # Errors
    /// When it is not TOML.
    pub fn parse(dir: &Path, text: &str) -> Result<Self, Problem> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match text.parse::<Table>() {
            Ok(table) => Ok(Self { dir: dir.to_path_buf(), table }),
            Err(error) => {
                let (line, column) = line_column(text, error.span().map_or(0, |span| span.start));
                let message = error.message().lines().collect::<Vec<_>>().join(", ");
                Err(Problem { path: dir.join("Cargo.toml"), line, column, message })
            }
        }
    }

    /// `[package]`
    #[must_use]
    pub fn package(&self) -> Option<&Table> {
        self.table.get("package").or_else(|| self.table.get("project"))?.as_table()
    }

    /// `[workspace]`
    #[must_use]
    pub fn workspace(&self) -> Option<&Table> {
        self.table(&["workspace"])
    }

    /// The table at a path of keys.
    #[must_use]
    pub fn table(&self, keys: &[&str]) -> Option<&Table> {
        keys.iter().try_fold(&self.table, |table, key| table.get(*key)?.as_table())
    }

    /// The tables of an array (`[[bin]]`).
    pub fn tables<'a>(&'a self, key: &str) -> impl Iterator<Item = &'a Table> {
        self.table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
    }

    /// The package's name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.package()?.get("name")?.as_str().filter(|name| !name.is_empty())
    }

    /// The package's edition, its workspace's when it says so. Cargo's default is 2015.
    #[must_use]
    pub fn edition(&self, workspace: Option<&Manifest>) -> Edition {
        let own = self.package().and_then(|package| package.get("edition"));
        let inherited = || workspace?.table(&["workspace", "package"])?.get("edition");
        let value = own.and_then(|value| if is_inherited(value) { inherited() } else { Some(value) });
        value.and_then(Value::as_str).map_or(Edition::E2015, edition)
    }

    /// A list of paths or globs in `[workspace]`, relative to the manifest's folder, with `/`.
    #[must_use]
    pub fn workspace_list(&self, key: &str) -> Vec<String> {
        self.workspace().map(|table| strings(table, key)).unwrap_or_default()
    }

    /// `package.workspace`: where the workspace is said to be.
    #[must_use]
    pub fn workspace_pointer(&self) -> Option<PathBuf> {
        let pointer = self.package()?.get("workspace")?.as_str()?;
        Some(paths::join(&self.dir, pointer))
    }
}

/// Whether a value is `{ workspace = true }`.
pub fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// The strings of an array.
pub fn strings(table: &Table, key: &str) -> Vec<String> {
    let values = table.get(key).and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// An edition by its name; one that is not known yet is the latest.
#[must_use]
pub fn edition(name: &str) -> Edition {
    match name {
        "2015" => Edition::E2015,
        "2018" => Edition::E2018,
        "2021" => Edition::E2021,
        _ => Edition::E2024,
    }
}

/// Line and column, both from 1, of a byte offset.
#[must_use]
pub fn line_column(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..text.floor_char_boundary(offset)];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}
