//! A function that blocks, made async together with its callers.

use super::workspace::{Files, ask, changed};

const HELPER: &str = "pub fn load(path: &str) -> std::io::Result<String> {\n    let text = std::fs::read_to_string(path)?;\n    Ok(text)\n}\n";
const MANIFEST: &str = "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";

/// What the assist makes of a helper and those who call it. None: it is not offered.
fn made_async(callers: &str) -> Option<Files> {
    let files = Files::from([
        ("Cargo.toml".to_owned(), MANIFEST.to_owned()),
        ("src/lib.rs".to_owned(), format!("mod files;\nuse files::load;\n{callers}")),
        ("src/files.rs".to_owned(), HELPER.to_owned()),
    ]);
    ask(&files, |snapshot, root| {
        let path = root.join("src/lib.rs");
        let found = snapshot.findings(&path).expect("nothing changes");
        let finding = found.findings.iter().find(|finding| finding.rule == "blocking-call-transitive")?;
        let fixes = snapshot.fixes_of(&path, finding).expect("nothing changes");
        let fix = fixes.into_iter().find(|fix| fix.title.contains("Make `load` async"))?;
        Some(changed(&files, &fix, root))
    })
}

#[test]
fn a_helper_becomes_async_with_its_callers() {
    let callers = "pub async fn one() -> std::io::Result<String> {\n    load(\"a\")\n}\npub async fn two() -> std::io::Result<usize> {\n    Ok(load(\"b\")?.len())\n}\n";
    let after = made_async(callers).expect("it is offered");
    assert!(after["src/files.rs"].starts_with("pub async fn load("), "{after:?}");
    assert!(after["src/files.rs"].contains("tokio::fs::read_to_string(path).await?"), "{after:?}");
    assert!(after["src/lib.rs"].contains("load(\"a\").await\n"), "{after:?}");
    assert!(after["src/lib.rs"].contains("Ok(load(\"b\").await?.len())"), "{after:?}");
}

#[test]
fn a_helper_that_others_need_stays() {
    let caller = "pub async fn one() -> std::io::Result<String> {\n    load(\"a\")\n}\n";
    assert!(made_async(caller).is_some());
    let sync = format!("{caller}pub fn two() -> bool {{ load(\"b\").is_ok() }}\n");
    assert!(made_async(&sync).is_none());
    let named =
        format!("{caller}pub fn three() -> Vec<bool> {{ [\"a\"].map(load).iter().map(|it| it.is_ok()).collect() }}\n");
    assert!(made_async(&named).is_none());
}

#[test]
fn a_helper_that_is_called_under_a_lock_stays_as_it_is() {
    let callers = |lock: &str| {
        format!(
            "pub async fn one(state: &std::sync::Mutex<u32>) -> std::io::Result<String> {{\n    {lock}\n    load(\"a\")\n}}\n"
        )
    };
    assert_eq!(made_async(&callers("let _state = state.lock().unwrap();")), None);
    assert!(made_async(&callers("*state.lock().unwrap() += 1;")).is_some());
}
