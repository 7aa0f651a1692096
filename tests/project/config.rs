//! Files of the configuration, and which of them counts.

use std::sync::Arc;

use asyncwise::config::{self, Override, Settings};
use asyncwise::db::Db;
use asyncwise::findings::Level;
use asyncwise::host::Host;
use asyncwise::rules::registry;

use super::folder::Folder;

const PACKAGE: &str = "[package]\nname = \"a\"\nedition = \"2021\"\n";
const RULE: &str = "unused-suppression";

fn level(folder: &Folder, host: &Host, path: &str) -> Level {
    let info = registry::info(RULE).unwrap();
    host.snapshot().ask(|db| db.world().config(db).level(info, &folder.path(path))).unwrap()
}

/// `file:line message` of what is wrong with the configuration.
fn said(folder: &Folder, host: &Host) -> Vec<String> {
    let snapshot = host.snapshot();
    let of = |file: &Arc<asyncwise::findings::FileFindings>| {
        let line = |finding: &asyncwise::findings::Finding| {
            let line = file.text[..finding.range.start as usize].matches('\n').count() + 1;
            assert_eq!(finding.rule, "unknown-configuration");
            format!("{}:{line} {}", folder.name(&file.path), finding.message)
        };
        file.findings.iter().map(line).collect::<Vec<_>>()
    };
    snapshot.config_findings().iter().flat_map(of).collect()
}

#[test]
fn the_nearest_file_counts() {
    let rule = |level: &str| format!("[rules]\n{RULE} = \"{level}\"\n");
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"*\"]\n[workspace.metadata.asyncwise.rules]\nunused-suppression = \"hint\"\n",
        ),
        ("a/Cargo.toml", PACKAGE),
        ("a/src/lib.rs", ""),
        ("a/src/in/asyncwise.toml", &rule("error")),
        ("a/src/in/mod.rs", ""),
        (
            "b/Cargo.toml",
            &format!("{}[package.metadata.asyncwise.rules]\n{RULE} = \"allow\"\n", PACKAGE.replace("\"a\"", "\"b\"")),
        ),
        ("b/src/lib.rs", ""),
        ("c/Cargo.toml", &PACKAGE.replace("\"a\"", "\"c\"")),
        (
            "c/asyncwise.toml",
            "[rules]\nunknown-configuration = \"allow\"\n[[overrides]]\npaths = [\"tests/**\", \"**/old.rs\"]\nrules = { unused-suppression = \"error\" }\n[[overrides]]\npaths = [\"src/gen\"]\nrules = { unused-suppression = \"allow\" }\n",
        ),
        ("c/src/lib.rs", ""),
    ]);
    let (host, report) = folder.load("");
    assert!(report.problems.is_empty() && said(&folder, &host).is_empty(), "{report:?} {:?}", said(&folder, &host));
    let expected = [
        ("a/src/lib.rs", Level::Hint),
        ("a/src/in/mod.rs", Level::Error),
        ("b/src/lib.rs", Level::Allow),
        ("c/src/lib.rs", Level::Hint),
        ("c/tests/deep/t.rs", Level::Error),
        ("c/src/x/old.rs", Level::Error),
        ("c/src/gen/x.rs", Level::Allow),
        ("elsewhere.rs", Level::Hint),
        ("/outside.rs", Level::Warn),
    ];
    for (path, expected) in expected {
        assert_eq!(level(&folder, &host, path), expected, "{path}");
    }
}

#[test]
fn a_file_further_out_than_the_root_counts() {
    let folder = Folder::new(&[
        ("asyncwise.toml", "[rules]\nunused-suppression = \"error\"\n"),
        ("a/Cargo.toml", PACKAGE),
        ("a/src/lib.rs", ""),
        ("r/.git/HEAD", ""),
        ("r/lone.rs", ""),
    ]);
    assert_eq!(level(&folder, &folder.load("a").0, "a/src/lib.rs"), Level::Error);
    assert_eq!(level(&folder, &folder.load("a/src/lib.rs").0, "a/src/lib.rs"), Level::Error);
    // But not one outside the repository.
    assert_eq!(level(&folder, &folder.load("r").0, "r/lone.rs"), Level::Warn);
    assert_eq!(level(&folder, &folder.load("r/lone.rs").0, "r/lone.rs"), Level::Warn);
}

#[test]
fn the_editor_comes_first() {
    let folder = Folder::new(&[
        ("Cargo.toml", PACKAGE),
        ("src/lib.rs", ""),
        ("asyncwise.toml", "[rules]\nunused-suppression = \"error\"\n"),
    ]);
    let (mut host, _) = folder.load("");
    let rules = |level| [(RULE.to_owned(), level)].into();
    let special = Override { paths: vec!["src/x".into()], rules: rules(Level::Allow) };
    host.set_editor_settings(Settings { rules: rules(Level::Hint), overrides: vec![special], ..Settings::default() });
    assert_eq!(level(&folder, &host, "src/lib.rs"), Level::Hint);
    assert_eq!(level(&folder, &host, "src/x/y.rs"), Level::Allow);
    host.set_editor_settings(Settings::default());
    assert_eq!(level(&folder, &host, "src/lib.rs"), Level::Error);
}

#[test]
fn what_is_unknown_is_said_where_it_stands() {
    let config = "leval = 1\n[rules]\nunused-supression = \"warn\"\nunused-suppression = \"eror\"\nunknown-configuration = 3\nxyzzy-plugh = \"warn\"\n\
        [[overrides]]\npath = [\"x\"]\npaths = [\"[\", 1]\n[knowledge]\nstub = []\nruns_blocking = \"x\"\n";
    let folder = Folder::new(&[("Cargo.toml", PACKAGE), ("src/lib.rs", ""), ("asyncwise.toml", config)]);
    let (host, _) = folder.load("");
    assert_eq!(
        said(&folder, &host),
        [
            "asyncwise.toml:1 there is no key `leval` here",
            "asyncwise.toml:3 there is no rule `unused-supression`; `unused-suppression` is the nearest",
            "asyncwise.toml:4 there is no level `eror`; `error` is the nearest",
            "asyncwise.toml:5 here should be a level: \"allow\", \"hint\", \"warn\" or \"error\", not a value of type integer",
            "asyncwise.toml:6 there is no rule `xyzzy-plugh`",
            "asyncwise.toml:8 there is no key `path` here; `paths` is the nearest",
            "asyncwise.toml:9 this is no glob: unclosed character class; missing ']'",
            "asyncwise.toml:9 here should be a string, not a value of type integer",
            "asyncwise.toml:11 there is no key `stub` here; `stubs` is the nearest",
            "asyncwise.toml:12 here should be a list, not a value of type string",
        ]
    );
    let found = host.snapshot().findings(&folder.path("asyncwise.toml")).unwrap();
    assert_eq!(found.findings.len(), 10);
}

#[test]
fn a_manifest_is_only_asked_for_its_own_part() {
    let manifest = format!("{PACKAGE}[package.metadata.asyncwise]\nrule = 1\n[package.metadata.other]\nrule = 1\n");
    let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/lib.rs", "")]);
    assert_eq!(said(&folder, &folder.load("").0), ["Cargo.toml:5 there is no key `rule` here; `rules` is the nearest"]);
}

#[test]
fn a_broken_file_keeps_its_last_word() {
    let good = "[rules]\nunused-suppression = \"error\"\n";
    let folder = Folder::new(&[("Cargo.toml", PACKAGE), ("src/lib.rs", ""), ("asyncwise.toml", good)]);
    let (mut host, _) = folder.load("");
    let path = folder.path("asyncwise.toml");
    folder.write("asyncwise.toml", "[rules]\nunused-suppression = \n");
    host.disk_changed(std::slice::from_ref(&path));
    let messages = said(&folder, &host);
    assert!(
        messages.len() == 1 && messages[0].starts_with("asyncwise.toml:2 this file is not in force: "),
        "{messages:?}"
    );
    assert_eq!(level(&folder, &host, "src/lib.rs"), Level::Error);
    // In the editor it is being mended.
    host.set_overlay(&path, Arc::from("[rules]\nunused-suppression = \"hint\"\n"), &[]);
    assert_eq!((said(&folder, &host).len(), level(&folder, &host, "src/lib.rs")), (0, Level::Hint));
    host.remove_overlay(&path);
    assert_eq!((said(&folder, &host).len(), level(&folder, &host, "src/lib.rs")), (1, Level::Hint));
    std::fs::remove_file(&path).unwrap();
    host.disk_changed(&[path]);
    assert_eq!((said(&folder, &host).len(), level(&folder, &host, "src/lib.rs")), (0, Level::Warn));
}

#[test]
fn configuration_that_comes_later_counts() {
    let folder = Folder::new(&[("Cargo.toml", PACKAGE), ("src/lib.rs", "")]);
    let (mut host, _) = folder.load("");
    folder.write("src/asyncwise.toml", "[rules]\nunused-suppression = \"hint\"\n");
    host.disk_changed(&[folder.path("src/asyncwise.toml")]);
    assert_eq!(level(&folder, &host, "src/lib.rs"), Level::Hint);
    folder.write(
        "Cargo.toml",
        format!("{PACKAGE}[package.metadata.asyncwise]\nrules = {{ unused-suppression = \"allow\" }}\n"),
    );
    host.disk_changed(&[folder.path("Cargo.toml")]);
    assert_eq!(level(&folder, &host, "tests/x.rs"), Level::Allow);
}

#[test]
fn hostile_files_are_survived() {
    let deep = format!("rules = {}", "{a=".repeat(10_000));
    for config in
        ["\u{feff}[rules]\nx = 1", "\u{0}", "rules = []", "overrides = {}", "[[rules]]", "[overrides]\na = 1", &deep]
    {
        let folder = Folder::new(&[("x.rs", ""), ("asyncwise.toml", config)]);
        let (host, _) = folder.load("");
        assert!(!said(&folder, &host).is_empty(), "{config:.40}");
    }
    let folder = Folder::new(&[("x.rs", "")]);
    folder.write("asyncwise.toml", b"\xff\xfe");
    folder.load("");
}

#[test]
fn the_template_is_a_configuration_that_says_nothing() {
    let text = config::template();
    let folder = Folder::new(&[("x.rs", ""), ("asyncwise.toml", &text)]);
    assert!(said(&folder, &folder.load("").0).is_empty());
    let rules = text.lines().take_while(|line| !line.contains("[[overrides]]"));
    let uncommented: String = rules
        .map(|line| line.strip_prefix("# ").filter(|line| line.contains(" = ")).unwrap_or(line))
        .flat_map(|line| [line, "\n"])
        .collect();
    let settings: Settings = toml::from_str(&uncommented).unwrap();
    let levels: Vec<_> = registry::infos().map(|info| (info.id.to_owned(), info.level)).collect();
    assert_eq!(settings.rules, levels.into_iter().collect());
}

#[test]
fn the_schema_knows_every_key_and_rule() {
    let schema = config::schema();
    let keys: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["knowledge", "overrides", "rules"]);
    for info in registry::infos() {
        for rules in [&schema["properties"]["rules"], &schema["$defs"]["Override"]["properties"]["rules"]] {
            assert_eq!(rules["properties"][info.id]["default"], info.level.as_str());
        }
    }
}

#[test]
fn closures_given_to_a_configured_function_run_off_the_runtime() {
    let code = "pub fn run(work: impl FnOnce()) {\n    work();\n}\n\n\
                pub async fn save() {\n    run(|| drop(std::fs::read(\"x\")));\n}\n";
    let rules = |config: &str| -> Vec<&'static str> {
        let files = [("Cargo.toml", PACKAGE), ("asyncwise.toml", config), ("src/lib.rs", code)];
        let folder = Folder::new(&files);
        let (host, _) = folder.load("");
        let found = host.snapshot().findings(&folder.path("src/lib.rs")).unwrap();
        found.findings.iter().map(|finding| finding.rule).collect()
    };
    assert_eq!(rules(""), ["blocking-call-in-async"]);
    assert!(rules("[knowledge]\nruns_blocking = [\"a::run\"]\n").is_empty());
}
