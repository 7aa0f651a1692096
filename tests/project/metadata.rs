//! The model of a project, which is made without cargo, against what cargo itself says of it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use asyncwise::db::TargetKind;
use asyncwise::project::{Externals, Model, Package};
use serde_json::Value;

use super::folder::Folder;

/// What is compared, one line each.
type Facts = BTreeSet<String>;

const VENDORED: (&str, &str) = (
    ".cargo/config.toml",
    "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n",
);

fn cargo(root: &Path) -> Value {
    let tool = |name: &str, default: &str| std::env::var_os(name).unwrap_or_else(|| default.into());
    let version = Command::new(tool("RUSTC", "rustc")).arg("-vV").output().unwrap();
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(tool("CARGO", "cargo"))
        .args(["metadata", "--offline", "--format-version", "1", "--filter-platform", host])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn folder_of(manifest: &Value) -> PathBuf {
    Path::new(text(manifest)).parent().unwrap().to_path_buf()
}

/// What cargo says of the workspace's packages, and of what they resolve to.
fn facts_of_cargo(folder: &Folder) -> Facts {
    let metadata = cargo(&folder.path(""));
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"]).map(|it| (text(&it["id"]), it)).collect();
    let members: BTreeSet<&str> = list(&metadata["workspace_members"]).map(text).collect();
    let place = |id: &str| folder.name(&folder_of(&packages[id]["manifest_path"]));
    let mut facts = Facts::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let id = text(&node["id"]);
        let at = place(id);
        for feature in list(&node["features"]) {
            facts.insert(format!("{at}: feature {}", text(feature)));
        }
        for dep in list(&node["deps"]) {
            let is_for_code = list(&dep["dep_kinds"]).any(|kind| members.contains(id) || kind["kind"].is_null());
            if is_for_code {
                facts.insert(format!("{at}: {} is {}", text(&dep["name"]), place(text(&dep["pkg"]))));
            }
        }
    }
    for member in &members {
        let package = packages[member];
        let at = place(member);
        facts.insert(format!("{at}: {} of {}", text(&package["name"]), text(&package["edition"])));
        for target in list(&package["targets"]) {
            let kind = match text(&target["kind"][0]) {
                "lib" | "rlib" | "cdylib" | "proc-macro" => "Lib",
                "bin" => "Bin",
                "test" => "Test",
                "bench" => "Bench",
                "example" => "Example",
                "custom-build" => "BuildScript",
                other => other,
            };
            let root = folder.name(Path::new(text(&target["src_path"])));
            facts.insert(format!("{at}: {kind} {} in {root}", text(&target["name"]).replace('-', "_")));
        }
    }
    facts
}

fn facts_of_model(folder: &Folder) -> Facts {
    let model = folder.model("");
    assert!(model.problems.is_empty() && model.notes.is_empty(), "{:?} {:?}", model.problems, model.notes);
    let mut facts = Facts::new();
    for package in &model.packages {
        let at = folder.name(&package.dir);
        facts.extend(package.features.active.iter().map(|feature| format!("{at}: feature {feature}")));
        facts.extend(deps(folder, &model, package));
        if !package.checked {
            continue;
        }
        let edition = format!("{:?}", package.edition).replace('E', "");
        facts.insert(format!("{at}: {} of {edition}", package.name));
        facts.extend(package.targets.iter().map(|target| {
            let name = match target.kind {
                TargetKind::BuildScript => "build_script_build".to_owned(),
                _ => target.name.replace('-', "_"),
            };
            format!("{at}: {:?} {name} in {}", target.kind, folder.name(&target.root))
        }));
    }
    for externals in model.externals.values() {
        for place in used(&model, externals) {
            let package = &externals.packages[place];
            let at = folder.name(&package.dir);
            facts.extend(package.features.active.iter().map(|feature| format!("{at}: feature {feature}")));
            facts.extend(
                package
                    .deps
                    .iter()
                    .map(|(name, to)| format!("{at}: {name} is {}", folder.name(&externals.packages[*to].dir))),
            );
        }
    }
    facts
}

/// The packages of other sources that builds with the default features have: the model has those of other features too.
fn used(model: &Model, externals: &Externals) -> BTreeSet<usize> {
    let edges = externals.edges.iter().filter(|((dir, name), _)| {
        let package = model.packages.iter().find(|package| package.dir == *dir).unwrap();
        package.deps.iter().any(|dep| dep.code_name() == *name && package.features.have(dep))
    });
    let mut todo: Vec<usize> = edges.map(|(_, place)| *place).collect();
    let mut found = BTreeSet::new();
    while let Some(place) = todo.pop() {
        if found.insert(place) {
            todo.extend(externals.packages[place].deps.iter().map(|(_, to)| *to));
        }
    }
    found
}

fn deps(folder: &Folder, model: &Model, package: &Package) -> Vec<String> {
    let at = folder.name(&package.dir);
    let Some(externals) = model.externals.get(&package.workspace) else { return Vec::new() };
    let there = package.deps.iter().filter(|dep| dep.here && package.features.have(dep));
    let found = there.filter_map(|dep| {
        let (lib, dir) = if let Some(dir) = &dep.path {
            let package = model.packages.iter().find(|package| package.dir == *dir)?;
            (&package.targets.iter().find(|target| target.kind == TargetKind::Lib)?.name, dir)
        } else {
            let external = &externals.packages[*externals.edges.get(&(package.dir.clone(), dep.code_name()))?];
            (&external.lib, &external.dir)
        };
        Some(format!("{at}: {} is {}", dep.name_of(lib), folder.name(dir)))
    });
    found.collect()
}

/// A project of these files, and packages in `vendor` with these manifests.
fn agree(files: &[(&str, &str)], vendored: &[(&str, &str)]) {
    let folder = Folder::new(&[VENDORED]);
    for (path, text) in files {
        folder.write(path, text);
    }
    for (name, manifest) in vendored {
        folder.write(&format!("vendor/{name}/Cargo.toml"), manifest);
        folder.write(&format!("vendor/{name}/src/lib.rs"), "");
        folder.write(&format!("vendor/{name}/.cargo-checksum.json"), "{\"files\":{}}");
    }
    // Cargo writes the lock file that the model reads.
    let cargo = facts_of_cargo(&folder);
    let mut model = facts_of_model(&folder);
    // A patch that lies in the project is checked, though cargo counts it for no member of the workspace.
    let place = |fact: &str| fact.split(": ").next().unwrap_or_default().to_owned();
    let of_packages = |fact: &str| fact.contains(" of ") || fact.contains(" in ");
    let members: BTreeSet<String> = cargo.iter().filter(|fact| of_packages(fact)).map(|fact| place(fact)).collect();
    model.retain(|fact| !of_packages(fact) || members.contains(&place(fact)));
    let only = |these: &Facts, others: &Facts| these.difference(others).cloned().collect::<Vec<_>>();
    assert_eq!((only(&cargo, &model), only(&model, &cargo)), (vec![], vec![]), "cargo's alone, the model's alone");
}

fn manifest(name: &str, version: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n{rest}")
}

#[test]
fn on_targets_of_every_kind() {
    let manifest = "[package]\nname = \"all-kinds\"\nversion = \"0.1.0\"\nedition = \"2018\"\nautoexamples = false\n\
        [lib]\nname = \"other\"\npath = \"code/root.rs\"\n[[bin]]\nname = \"tool-x\"\npath = \"code/tool.rs\"\n\
        [[example]]\nname = \"shown\"\npath = \"examples/deep/shown.rs\"\n";
    agree(
        &[
            ("Cargo.toml", manifest),
            ("code/root.rs", ""),
            ("code/tool.rs", "fn main() {}"),
            ("src/main.rs", "fn main() {}"),
            ("src/bin/one-two.rs", "fn main() {}"),
            ("src/bin/three/main.rs", "fn main() {}"),
            ("tests/it.rs", ""),
            ("tests/folder/main.rs", ""),
            ("tests/common/mod.rs", ""),
            ("benches/speed.rs", ""),
            ("examples/left-out.rs", ""),
            ("examples/deep/shown.rs", "fn main() {}"),
            ("build.rs", "fn main() {}"),
        ],
        &[],
    );
}

#[test]
fn on_features_and_optional_dependencies() {
    let app = manifest(
        "app",
        "0.1.0",
        "[features]\ndefault = [\"fast\"]\nfast = [\"dep:pool\", \"lanes/long\"]\nunused = [\"dep:never\"]\n\
         [dependencies]\npool = { version = \"1\", optional = true, default-features = false, features = [\"small\"] }\n\
         slots = { version = \"1\", optional = true }\nlanes = { version = \"1\", optional = true }\n\
         never = { version = \"1\", optional = true }\n",
    );
    let pool = manifest(
        "pool",
        "1.2.0",
        "[features]\ndefault = [\"big\"]\nbig = []\nsmall = [\"slots/narrow\"]\n[dependencies]\nslots = \"1\"\n",
    );
    let slots = manifest("slots", "1.0.0", "[features]\ndefault = [\"std\"]\nstd = []\nwide = []\nnarrow = []\n");
    let lanes = manifest(
        "lanes",
        "1.0.1",
        "[features]\nlong = [\"slots\"]\n[dependencies]\nslots = { version = \"1\", optional = true }\n",
    );
    let never = manifest("never", "1.0.0", "");
    agree(
        &[("Cargo.toml", &app), ("src/lib.rs", "")],
        &[("pool", &pool), ("slots", &slots), ("lanes", &lanes), ("never", &never)],
    );
}

#[test]
fn on_workspaces_that_hand_down() {
    let root = "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"crates/not\"]\nresolver = \"2\"\n\
        [workspace.package]\nversion = \"0.3.0\"\nedition = \"2024\"\n\
        [workspace.dependencies]\npool = { version = \"1\", features = [\"small\"] }\n\
        mine = { package = \"slots\", version = \"1\", default-features = false }\none = { path = \"crates/one\" }\n";
    let one = "[package]\nname = \"one\"\nversion.workspace = true\nedition.workspace = true\n\
        [dependencies]\npool = { workspace = true, features = [\"big\"] }\n[build-dependencies]\nmine.workspace = true\n";
    let two = "[package]\nname = \"two\"\nversion.workspace = true\nedition = \"2021\"\n\
        [dependencies]\none.workspace = true\nmine = { workspace = true, features = [\"wide\"] }\n\
        [dev-dependencies]\npool.workspace = true\n";
    let pool = manifest("pool", "1.2.0", "[features]\nbig = []\nsmall = []\n");
    let slots = manifest("slots", "1.0.0", "[features]\ndefault = [\"std\"]\nstd = []\nwide = []\n");
    agree(
        &[
            ("Cargo.toml", root),
            ("crates/one/Cargo.toml", one),
            ("crates/one/src/lib.rs", ""),
            ("crates/one/build.rs", "fn main() {}"),
            ("crates/two/Cargo.toml", two),
            ("crates/two/src/main.rs", "fn main() {}"),
            ("crates/not/Cargo.toml", "[package]\nname = \"not\"\nversion = \"0.1.0\"\n"),
            ("crates/not/src/lib.rs", ""),
        ],
        &[("pool", &pool), ("slots", &slots)],
    );
}

#[test]
fn on_dependencies_of_some_platforms() {
    let app = manifest(
        "app",
        "0.1.0",
        "[target.'cfg(unix)'.dependencies]\npool = \"1\"\n[target.'cfg(windows)'.dependencies]\nslots = \"1\"\n\
         [target.'cfg(not(target_os = \"none\"))'.dev-dependencies]\nlanes = \"1\"\n",
    );
    let lanes = manifest("lanes", "1.0.0", "[target.'cfg(all(unix, windows))'.dependencies]\npool = \"1\"\n");
    agree(
        &[("Cargo.toml", &app), ("src/lib.rs", "")],
        &[("pool", &manifest("pool", "1.0.0", "")), ("slots", &manifest("slots", "1.0.0", "")), ("lanes", &lanes)],
    );
}

#[test]
fn on_renamed_and_double_dependencies() {
    let app = manifest(
        "app",
        "0.1.0",
        "[dependencies]\nold-pool = { package = \"pool\", version = \"0.9\" }\npool = \"1\"\nslots = \"1\"\n",
    );
    let slots = manifest("slots", "1.0.0", "[lib]\nname = \"pits\"\n[dependencies]\npool = \"0.9\"\n");
    agree(
        &[("Cargo.toml", &app), ("src/lib.rs", "")],
        &[
            ("pool", &manifest("pool", "1.0.0", "")),
            ("pool-0.9.1", &manifest("pool", "0.9.1", "[features]\nextra = []\n")),
            ("slots", &slots),
        ],
    );
}

#[test]
fn on_resolvers_of_every_version() {
    for resolver in ["1", "2", "3"] {
        let rest = format!(
            "resolver = \"{resolver}\"\n[dependencies]\npool = \"1\"\n\
             [dev-dependencies]\npool = {{ version = \"1\", features = [\"for-tests\"] }}\n\
             [build-dependencies]\nslots = {{ version = \"1\", features = [\"for-build\"] }}\n"
        );
        let pool = manifest("pool", "1.0.0", "[features]\nfor-tests = []\n[dependencies]\nslots = \"1\"\n");
        let slots = manifest("slots", "1.0.0", "[features]\nfor-build = []\n");
        agree(
            &[("Cargo.toml", &manifest("app", "0.1.0", &rest)), ("src/lib.rs", ""), ("build.rs", "fn main() {}")],
            &[("pool", &pool), ("slots", &slots)],
        );
    }
}

#[test]
fn on_patches() {
    let app = manifest(
        "app",
        "0.1.0",
        "[dependencies]\npool = \"1\"\nlanes = \"1\"\n[patch.crates-io]\npool = { path = \"forks/pool\" }\n\
         mine = { package = \"slots\", path = \"forks/slots\" }\n[workspace]\nexclude = [\"forks\"]\n",
    );
    let lanes = manifest("lanes", "1.0.0", "[dependencies]\nslots = \"1\"\n");
    agree(
        &[
            ("Cargo.toml", &app),
            ("src/lib.rs", ""),
            ("forks/pool/Cargo.toml", &manifest("pool", "1.5.0", "")),
            ("forks/pool/src/lib.rs", ""),
            ("forks/slots/Cargo.toml", &manifest("slots", "1.5.0", "")),
            ("forks/slots/src/lib.rs", ""),
        ],
        &[("pool", &manifest("pool", "1.0.0", "")), ("slots", &manifest("slots", "1.0.0", "")), ("lanes", &lanes)],
    );
}

#[test]
fn on_features_that_members_ask_of_each_other() {
    let one = manifest(
        "one",
        "0.1.0",
        "[features]\ndefault = []\nasked = [\"dep:pool\"]\n[dependencies]\npool = { version = \"1\", optional = true }\n",
    );
    let two = manifest("two", "0.1.0", "[dependencies]\none = { path = \"../one\", features = [\"asked\"] }\n");
    agree(
        &[
            ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\nresolver = \"2\"\n"),
            ("one/Cargo.toml", &one),
            ("one/src/lib.rs", ""),
            ("two/Cargo.toml", &two),
            ("two/src/lib.rs", ""),
        ],
        &[("pool", &manifest("pool", "1.0.0", ""))],
    );
}
