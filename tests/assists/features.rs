//! Features of tokio that a fix lacks.

use std::path::Path;

use asyncwise::findings::Fix;
use asyncwise::host::Snapshot;

use super::workspace::{Files, ask, changed};

const CODE: &str = "async fn f(d: std::time::Duration) {\n    std::thread::sleep(d);\n}\n";

fn files(manifest: &str) -> Files {
    let package = "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n";
    Files::from([("Cargo.toml".into(), format!("{package}{manifest}")), ("src/lib.rs".into(), CODE.into())])
}

fn fixes(snapshot: &Snapshot, root: &Path) -> Vec<Fix> {
    let path = root.join("src/lib.rs");
    let found = snapshot.findings(&path).expect("nothing changes");
    snapshot.fixes_of(&path, &found.findings[0]).expect("nothing changes")
}

#[test]
fn a_fix_turns_on_the_feature_that_it_needs() {
    let files = files("[dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n");
    let after = ask(&files, |snapshot, root| {
        let fixes = fixes(&snapshot, root);
        assert!(fixes[0].title.ends_with("(needs tokio feature `time`)"), "{}", fixes[0].title);
        let fix = fixes.iter().find(|fix| fix.title.contains("turn on tokio's feature `time`")).expect("offered");
        changed(&files, fix, root)
    });
    assert!(after["Cargo.toml"].ends_with("tokio = { version = \"1\", features = [\"rt\", \"time\"] }\n"));
    assert!(after["src/lib.rs"].contains("tokio::time::sleep(d).await;"), "{after:?}");
}

#[test]
fn nothing_is_turned_on_that_is_on() {
    let files = files("[dependencies]\ntokio = { version = \"1\", features = [\"rt\", \"time\"] }\n");
    let titles = ask(&files, |snapshot, root| {
        let titles: Vec<String> = fixes(&snapshot, root).into_iter().map(|fix| fix.title).collect();
        titles
    });
    assert!(titles.iter().all(|title| !title.contains("feature")), "{titles:?}");
    assert!(!titles.is_empty());
}

#[test]
fn what_the_code_cannot_name_is_not_used() {
    let optional = "[dependencies]\ntokio = { version = \"1\", features = [\"full\"], optional = true }\n";
    let of_tests = "[dev-dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";
    for manifest in [optional, of_tests] {
        let files = files(manifest);
        assert!(ask(&files, |snapshot, root| fixes(&snapshot, root)).is_empty(), "{manifest}");
    }
    let turned_on = files(&format!("{optional}[features]\ndefault = [\"dep:tokio\"]\n"));
    assert!(!ask(&turned_on, |snapshot, root| fixes(&snapshot, root)).is_empty());
}
