//! What is known through dependencies, and what is done without when they are not at hand.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const VENDORED: &str = "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n";
const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n";
const POOL: &str = "[package]\nname = \"pool\"\nversion = \"1.2.0\"\nedition = \"2021\"\n[features]\nwide = []\n";

/// Holds whatever `slot.enter()` gives over an await.
const HOLDS: &str = "\
async fn tick() {}
pub async fn f(slot: &pool::Slot) {
    let held = slot.enter();
    tick().await;
    drop(held);
}
";

/// `Slot::enter` gives a guard, by a re-export, a glob, an alias and a macro around items.
const GUARDED: &str = "\
mod inner;
pub use inner::*;
macro_rules! cfg_any { ($($item:item)*) => { $($item)* } }
cfg_any! {
    pub mod more { pub type Held<'a> = std::sync::MutexGuard<'a, u32>; }
}
";
const INNER: &str = "\
use crate::more::Held;
pub struct Slot { value: std::sync::Mutex<u32> }
impl Slot {
    pub fn enter(&self) -> Held<'_> { self.value.lock().unwrap() }
}
";

struct Project {
    dir: tempfile::TempDir,
}

impl Project {
    fn new(files: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = dir.path().join("app").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self { dir }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asyncwise"));
        command.args(args).current_dir(self.dir.path().join("app"));
        command.env("ASYNCWISE_CACHE_DIR", self.cache()).env("CARGO_HOME", self.dir.path().join("cargo"));
        command
    }

    fn cache(&self) -> std::path::PathBuf {
        self.dir.path().join("cache")
    }

    fn check(&self) -> Checked {
        Checked::new(&self.command(&["check", "--format", "json", "--level", "hint"]).output().unwrap())
    }
}

struct Checked {
    /// Rule and line of each finding.
    found: Vec<String>,
    stderr: String,
}

impl Checked {
    fn new(output: &Output) -> Self {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{stderr}");
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = report["findings"].as_array().unwrap().iter();
        let found = found.map(|finding| format!("{} {}", finding["rule"].as_str().unwrap(), finding["line"])).collect();
        Self { found, stderr }
    }
}

fn lock(packages: &[(&str, &str, &[&str])]) -> String {
    let entries = packages.iter().map(|(name, version, deps)| {
        let source = if *name == "app" { "" } else { "source = \"registry+https://example.org/index\"\n" };
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{source}dependencies = {deps:?}\n")
    });
    format!("version = 4\n{}", entries.collect::<Vec<_>>().concat())
}

const HELD: &str = "sync-guard-across-await 3";

#[test]
fn a_guard_is_known_through_a_dependency() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", GUARDED),
        ("vendor/pool/src/inner.rs", INNER),
    ]);
    let checked = project.check();
    assert_eq!((checked.found.as_slice(), checked.stderr.as_str()), ([HELD.to_owned()].as_slice(), ""));
}

#[test]
fn renamed_dependencies_and_their_features_are_followed() {
    let lock = lock(&[("app", "0.1.0", &["pool", "slots"]), ("pool", "1.2.0", &["slots"]), ("slots", "0.3.1", &[])]);
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        (
            "Cargo.toml",
            &format!(
                "{APP}pool = {{ package = \"slots\", version = \"0.3\" }}\nother = {{ package = \"pool\", version = \"1\" }}\n"
            ),
        ),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        (
            "vendor/pool/Cargo.toml",
            &format!("{POOL}[dependencies]\nslots = {{ version = \"0.3\", features = [\"guarded\"] }}\n"),
        ),
        ("vendor/pool/src/lib.rs", "pub use slots::Slot;"),
        ("vendor/slots/Cargo.toml", "[package]\nname = \"slots\"\nversion = \"0.3.1\"\n[features]\nguarded = []\n"),
        (
            "vendor/slots/src/lib.rs",
            "pub struct Slot;\n\
             #[cfg(not(feature = \"guarded\"))] impl Slot { pub fn enter(&self) -> u32 { 1 } }\n\
             #[cfg(feature = \"guarded\")] impl Slot { pub fn enter(&self) -> std::sync::MutexGuard<'static, u32> { loop {} } }\n",
        ),
    ]);
    // Another package of the graph turns the feature on.
    assert_eq!(project.check().found, [HELD]);
}

#[test]
fn what_is_not_at_hand_is_said_once_and_the_rest_is_checked() {
    let lock = lock(&[
        ("app", "0.1.0", &["pool", "gone"]),
        ("pool", "1.2.0", &["lost"]),
        ("gone", "2.0.0", &[]),
        ("lost", "0.1.0", &[]),
    ]);
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\ngone = \"2\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", &format!("{POOL}[dependencies]\nlost = \"0.1\"\n")),
        ("vendor/pool/src/lib.rs", GUARDED),
        ("vendor/pool/src/inner.rs", INNER),
    ]);
    let checked = project.check();
    assert_eq!(checked.found, [HELD]);
    assert_eq!(checked.stderr.matches("not at hand").count(), 1, "{}", checked.stderr);
    assert!(checked.stderr.contains("gone 2.0.0 and 1 more"), "{}", checked.stderr);
}

#[test]
fn without_a_lock_file_the_stubs_are_known() {
    let text = "pub async fn f(m: &parking_lot::Mutex<u8>) {\n    let g = m.lock();\n    std::future::ready(()).await;\n    drop(g);\n}\n";
    let project = Project::new(&[("Cargo.toml", &format!("{APP}parking_lot = \"0.12\"\n")), ("src/lib.rs", text)]);
    let checked = project.check();
    assert_eq!(checked.found, ["sync-guard-across-await 2"]);
    assert!(checked.stderr.contains("Cargo.lock is not there"), "{}", checked.stderr);
    fs::write(project.dir.path().join("app/Cargo.lock"), "not = [a lock").unwrap();
    let checked = project.check();
    assert_eq!(checked.found, ["sync-guard-across-await 2"]);
    assert!(checked.stderr.contains("Cargo.lock cannot be read"), "{}", checked.stderr);
}

#[test]
fn a_dependency_that_does_not_parse_costs_only_what_is_broken() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    let broken = format!("pub fn half(-> {{\n{GUARDED}\npub struct Open {{\n");
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", &broken),
        ("vendor/pool/src/inner.rs", INNER),
    ]);
    assert_eq!(project.check().found, [HELD]);
}

#[test]
fn circles_and_editions_of_the_future_are_no_obstacle() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &["slots"]), ("slots", "0.3.1", &["pool"])]);
    let future = POOL.replace("2021", "2042");
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        (
            "Cargo.toml",
            &format!("{APP}pool = \"1\"\nlocal = {{ path = \"local\" }}\nnowhere = {{ path = \"nowhere\" }}\n"),
        ),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("local/Cargo.toml", "[package]\nname = \"local\"\n[dependencies]\napp = { path = \"..\" }\n"),
        ("local/src/lib.rs", "pub use app::*;"),
        ("vendor/pool/Cargo.toml", &format!("{future}[dependencies]\nslots = \"0.3\"\n")),
        ("vendor/pool/src/lib.rs", "pub use slots::*;"),
        ("vendor/slots/Cargo.toml", "[package]\nname = \"slots\"\nversion = \"0.3.1\"\n[dependencies]\npool = \"1\"\n"),
        (
            "vendor/slots/src/lib.rs",
            "pub use pool::*;\npub struct Slot;\nimpl Slot { pub fn enter(&self) -> std::sync::MutexGuard<'static, u32> { loop {} } }\n",
        ),
    ]);
    assert_eq!(project.check().found, [HELD]);
}

#[test]
fn the_cache_is_used_mended_and_cleared() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", GUARDED),
        ("vendor/pool/src/inner.rs", INNER),
    ]);
    assert_eq!(project.check().found, [HELD]);
    let kept = one_file(&project.cache());
    let whole = fs::read(&kept).unwrap();
    assert_eq!(project.check().found, [HELD]);
    fs::write(&kept, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(project.check().found, [HELD]);
    assert_eq!(fs::read(&kept).unwrap(), whole, "a damaged file is made again");
    let output = project.command(&["cache", "--clear"]).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("removed 1 files"), "{output:?}");
    assert_eq!(fs::read_dir(project.cache()).unwrap().count(), 0);
}

/// An app that depends on [`GUARDED`].
fn guarded() -> Project {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", GUARDED),
        ("vendor/pool/src/inner.rs", INNER),
    ])
}

#[test]
fn processes_that_run_at_once_share_a_cache() {
    let project = guarded();
    let start = || {
        let mut command = project.command(&["check", "--format", "json", "--level", "hint"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    for _ in 0..3 {
        let running: Vec<_> = (0..4).map(|_| start()).collect();
        for process in running {
            assert_eq!(Checked::new(&process.wait_with_output().unwrap()).found, [HELD]);
        }
        fs::write(one_file(&project.cache()), "damaged").unwrap();
    }
}

#[test]
fn a_cache_that_moves_is_still_good() {
    let project = guarded();
    assert_eq!(project.check().found, [HELD]);
    let moved = project.dir.path().join("elsewhere");
    fs::rename(project.cache(), &moved).unwrap();
    let kept = one_file(&moved);
    let before = fs::metadata(&kept).unwrap().modified().unwrap();
    let mut command = project.command(&["check", "--format", "json", "--level", "hint"]);
    let output = command.env("ASYNCWISE_CACHE_DIR", &moved).output().unwrap();
    assert_eq!(Checked::new(&output).found, [HELD]);
    assert_eq!(fs::metadata(&kept).unwrap().modified().unwrap(), before, "it was not made again");
    assert!(!project.cache().exists());
}

#[test]
fn a_cache_that_may_only_be_read_is_done_without() {
    let project = guarded();
    fs::create_dir(project.cache()).unwrap();
    let may = |write: bool| {
        let mut permissions = fs::metadata(project.cache()).unwrap().permissions();
        permissions.set_readonly(!write);
        fs::set_permissions(project.cache(), permissions).unwrap();
    };
    may(false);
    assert_eq!(project.check().found, [HELD]);
    may(true);
    // A folder stands where a file should be.
    let kept = project.cache().join("pool");
    assert_eq!(project.check().found, [HELD]);
    let file = one_file(&project.cache());
    fs::rename(&file, &kept).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(project.check().found, [HELD]);
}

#[test]
fn without_a_lock_file_the_newest_versions_at_hand_are_taken() {
    let project = guarded();
    fs::remove_file(project.dir.path().join("app/Cargo.lock")).unwrap();
    let checked = project.check();
    assert_eq!(checked.found, [HELD]);
    assert_eq!(checked.stderr.matches("Cargo.lock is not there").count(), 1, "{}", checked.stderr);
}

#[test]
fn a_patched_dependency_is_the_one_that_the_patch_names() {
    let project = guarded();
    let app = project.dir.path().join("app");
    let patch = "[patch.crates-io]\npool = { path = \"fork\" }\n";
    fs::write(app.join("Cargo.toml"), format!("{APP}pool = \"1\"\n{patch}")).unwrap();
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]).replace("source = ", "checksum = ");
    fs::write(app.join("Cargo.lock"), lock).unwrap();
    fs::create_dir_all(app.join("fork/src")).unwrap();
    fs::write(app.join("fork/Cargo.toml"), POOL).unwrap();
    fs::write(app.join("fork/src/lib.rs"), "pub struct Slot; impl Slot { pub fn enter(&self) -> u8 { 1 } }").unwrap();
    assert_eq!(project.check().found, Vec::<String>::new());
}

#[test]
fn where_nothing_can_be_kept_everything_is_still_found() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", HOLDS),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", GUARDED),
        ("vendor/pool/src/inner.rs", INNER),
    ]);
    // A file stands where the folder should be.
    fs::write(project.cache(), "").unwrap();
    assert_eq!(project.check().found, [HELD]);
}

#[test]
fn a_stub_and_its_package_are_one() {
    let lock = lock(&[("app", "0.1.0", &["parking_lot"]), ("parking_lot", "0.12.1", &[])]);
    let text = "use parking_lot::{Mutex, extra};\n\
        pub async fn f(m: &Mutex<u8>) {\n    let g = extra::take(m);\n    std::future::ready(()).await;\n    drop(g);\n}\n";
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}parking_lot = \"0.12\"\n")),
        ("Cargo.lock", &lock),
        ("src/lib.rs", text),
        (
            "vendor/parking_lot/Cargo.toml",
            "[package]\nname = \"parking_lot\"\nversion = \"0.12.1\"\nedition = \"2021\"\n",
        ),
        (
            "vendor/parking_lot/src/lib.rs",
            "mod mutex;\npub use mutex::{Mutex, MutexGuard};\n\
             pub mod extra { pub fn take<T>(m: &crate::Mutex<T>) -> crate::MutexGuard<'_, T> { m.lock() } }\n",
        ),
        ("vendor/parking_lot/src/mutex.rs", "pub struct Mutex<T>(T);\npub struct MutexGuard<'a, T>(&'a T);\n"),
    ]);
    assert_eq!(project.check().found, ["sync-guard-across-await 3"]);
}

fn one_file(folder: &Path) -> std::path::PathBuf {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    files.remove(0)
}

#[test]
fn wrappers_that_the_user_names_run_their_closures_off_the_runtime() {
    let lock = lock(&[("app", "0.1.0", &["pool"]), ("pool", "1.2.0", &[])]);
    let text = "\
pub async fn f() {
    pool::offload(|| std::fs::read(\"a\")).await.ok();
    pool::Pool.run(|| std::fs::read(\"b\"));
    pool::inline(|| std::fs::read(\"c\"));
    std::fs::read(\"d\").ok();
}
";
    let pool = "\
mod inner { pub async fn offload<T>(f: impl FnOnce() -> T) -> T { f() } }
pub use inner::offload;
pub struct Pool;
impl Pool { pub fn run<T>(&self, f: impl FnOnce() -> T) -> T { f() } }
pub fn inline<T>(f: impl FnOnce() -> T) -> T { f() }
";
    let project = Project::new(&[
        (".cargo/config.toml", VENDORED),
        ("Cargo.toml", &format!("{APP}pool = \"1\"\n")),
        ("Cargo.lock", &lock),
        ("asyncwise.toml", "[knowledge]\nruns_blocking = [\"pool::offload\", \"pool::Pool::run\"]\n"),
        ("src/lib.rs", text),
        ("vendor/pool/Cargo.toml", POOL),
        ("vendor/pool/src/lib.rs", pool),
    ]);
    let found = project.check().found;
    assert!(found.contains(&"blocking-call-in-async 5".to_owned()), "{found:?}");
    assert!(!found.iter().any(|found| found.ends_with(" 2") || found.ends_with(" 3")), "{found:?}");
}

#[test]
fn types_that_clippy_is_told_of_are_not_held() {
    let text = "\
pub struct Lease;
pub async fn f(lease: fn() -> Lease) {
    let held = lease();
    std::future::ready(()).await;
    drop(held);
}
";
    let project = Project::new(&[
        ("Cargo.toml", "[package]\nname = \"app\"\nedition = \"2024\"\n"),
        ("clippy.toml", "await-holding-invalid-types = [{ path = \"app::Lease\", reason = \"one at a time\" }]\n"),
        ("src/lib.rs", text),
    ]);
    assert_eq!(project.check().found, ["sync-guard-across-await 3"]);
}
