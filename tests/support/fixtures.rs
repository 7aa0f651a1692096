//! The fixtures: `tests/fixtures/rules/**/*.rs`.
//!
//! The first lines of a fixture may hold directives:
//! - `//@ edition: 2024` (2021 unless said; the same is expected in 2024 when there is no `…_2024.rs` beside it),
//! - `//@ path: tests/it.rs` puts it there in a package of its own,
//! - `//@ rules: some-rule = "warn"` sets levels,
//! - `//@ does-not-compile` keeps it out of `cargo xtask check-fixtures`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use asyncwise::db::Edition;

use super::sandbox::{Found, Sandbox};

/// The manifest of a fixture that names its path.
const MANIFEST: &str = r#"[package]
name = "fixture"
version = "0.0.0"
edition = "EDITION"

[dependencies]
async-stream = "0.3"
dashmap = "6"
futures = "0.3"
parking_lot = "0.12"
tokio = { version = "1", features = ["full"] }
tokio-stream = "0.1"
tokio-util = { version = "0.7", features = ["full"] }
tracing = "0.1"
"#;

/// A fixture.
#[derive(Clone)]
pub struct Fixture {
    /// Below `tests/fixtures/rules`, with `/`.
    pub name: String,
    /// The file.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
}

impl Fixture {
    /// The value of `//@ key: value`.
    pub fn directive(&self, key: &str) -> Option<&str> {
        let directives = self.text.lines().map_while(|line| line.strip_prefix("//@"));
        let mut pairs = directives.filter_map(|directive| directive.split_once(':'));
        pairs.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
    }

    /// The edition it is written in.
    pub fn edition(&self) -> Edition {
        if self.directive("edition") == Some("2024") { Edition::E2024 } else { Edition::E2021 }
    }

    /// What it becomes when all safe fixes are applied: the file beside it.
    pub fn fixed_file(&self) -> Option<PathBuf> {
        let fixed = self.file.with_extension("fixed.rs");
        (!self.is_fixed() && fixed.exists()).then_some(fixed)
    }

    /// Whether rustc accepts it.
    #[allow(dead_code, reason = "`cargo xtask` asks")]
    pub fn compiles(&self) -> bool {
        !self.text.lines().any(|line| line.trim_end() == "//@ does-not-compile")
    }

    /// Whether it is such a result itself.
    pub fn is_fixed(&self) -> bool {
        self.name.ends_with(".fixed.rs")
    }

    /// The same in edition 2024; none when it says which edition it is for, or when there is one of its own for 2024.
    pub fn in_2024(&self) -> Option<Fixture> {
        let stem = self.name.trim_end_matches(".rs").trim_end_matches(".fixed");
        let twin = folder().join(format!("{stem}_2024.rs"));
        (self.directive("edition").is_none() && !twin.exists())
            .then(|| Fixture { text: format!("//@ edition: 2024\n{}", self.text), ..self.clone() })
    }

    fn place(&self) -> String {
        match self.directive("path") {
            Some(path) => format!("{}/{path}", self.package()),
            None => self.name.clone(),
        }
    }

    fn package(&self) -> String {
        format!("packages/{}", self.name.trim_end_matches(".rs").replace('/', "-"))
    }
}

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rules")
}

/// All fixtures, by name.
pub fn all() -> Vec<Fixture> {
    let mut fixtures = Vec::new();
    collect(&folder(), "", &mut fixtures);
    fixtures.sort_by(|a: &Fixture, b| a.name.cmp(&b.name));
    fixtures
}

fn collect(dir: &Path, prefix: &str, fixtures: &mut Vec<Fixture>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let file = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if file.is_dir() {
            collect(&file, &format!("{name}/"), fixtures);
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&file).expect("fixtures are readable");
            fixtures.push(Fixture { name, file, text });
        }
    }
}

/// What is found in each, by name.
pub fn check<'f>(fixtures: impl IntoIterator<Item = &'f Fixture>) -> Found {
    let mut by_edition: BTreeMap<Edition, Vec<&Fixture>> = BTreeMap::new();
    for fixture in fixtures {
        by_edition.entry(fixture.edition()).or_default().push(fixture);
    }
    let mut found = Found::new();
    for (edition, fixtures) in by_edition {
        let mut of_edition = sandbox(&fixtures).check(edition);
        let by_name = |fixture: &&Fixture| Some((fixture.name.clone(), of_edition.remove(&fixture.place())?));
        found.extend(fixtures.iter().filter_map(by_name));
    }
    found
}

fn sandbox(fixtures: &[&Fixture]) -> Sandbox {
    let mut sandbox = Sandbox::default();
    for fixture in fixtures {
        sandbox.add(&fixture.place(), &fixture.text);
        if let Some(setting) = fixture.directive("rules") {
            sandbox.configure(&fixture.place(), setting);
        }
        if fixture.directive("path").is_some() {
            let edition = fixture.directive("edition").unwrap_or("2021");
            sandbox.add(&format!("{}/Cargo.toml", fixture.package()), &MANIFEST.replace("EDITION", edition));
        }
    }
    sandbox
}
