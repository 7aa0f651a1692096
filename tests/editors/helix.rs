//! Helix's `languages.toml`, whatever the system: that it says what Helix reads, which fails silently, or with a message about another
//! thing, on the mistakes that are looked for here.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

#[test]
fn the_file_is_one_that_helix_can_use() {
    let file: Table = toml::from_str(&text("editors/helix/languages.toml")).unwrap();
    assert_eq!(mistakes(&file), Vec::<String>::new());
}

#[test]
fn the_readme_shows_the_same() {
    let shown: Table = toml::from_str(&crate::readme::blocks("README.md", "toml")[0]).unwrap();
    assert_eq!(mistakes(&shown), Vec::<String>::new());
}

#[test]
fn a_server_without_a_definition_is_noticed() {
    let file = text("editors/helix/languages.toml").replace("[language-server.asyncwise", "[language-server.other");
    assert_eq!(mistakes(&toml::from_str(&file).unwrap()), ["`asyncwise` is not defined"]);
}

#[test]
fn a_server_without_a_command_is_noticed() {
    let file = text("editors/helix/languages.toml").replace("command = \"asyncwise\"", "args = []");
    assert_eq!(mistakes(&toml::from_str(&file).unwrap()), ["`asyncwise` has no command"]);
}

#[test]
fn a_key_that_helix_does_not_know_is_noticed() {
    let file = text("editors/helix/languages.toml");
    let misspelt = file.replace("[language-server.asyncwise.config]", "[language-server.asyncwise.settings]");
    assert_eq!(mistakes(&toml::from_str(&misspelt).unwrap()), ["`settings` is no key of a server"]);
    let misspelt = file.replace("name = \"rust\"", "name = \"rust\"\nlanguage-server = []");
    assert_eq!(mistakes(&toml::from_str(&misspelt).unwrap()), ["`language-server` is no key of a language"]);
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The keys of a server, from Helix's `LanguageServerConfiguration`.
const SERVER: [&str; 6] = ["command", "args", "environment", "config", "timeout", "required-root-patterns"];

/// The keys of a language that are used here, of many. Helix refuses a file with others than it knows.
const LANGUAGE: [&str; 2] = ["name", "language-servers"];

/// What Helix would stumble over.
fn mistakes(file: &Table) -> Vec<String> {
    let rust = file["language"].as_array().unwrap().iter().find(|language| language["name"].as_str() == Some("rust"));
    let rust = rust.unwrap().as_table().unwrap();
    let servers = rust["language-servers"].as_array().unwrap();
    assert!(servers.iter().any(|server| server.as_str() == Some("asyncwise")));
    let unknown = rust.keys().filter(|key| !LANGUAGE.contains(&key.as_str()));
    let unknown = unknown.map(|key| format!("`{key}` is no key of a language"));
    unknown.chain(servers.iter().filter_map(|server| mistake(server.as_str().unwrap(), file))).collect()
}

fn mistake(server: &str, file: &Table) -> Option<String> {
    let Some(definition) = file["language-server"].get(server) else {
        // Helix knows this one by itself.
        return (server != "rust-analyzer").then(|| format!("`{server}` is not defined"));
    };
    let command = definition.get("command").and_then(Value::as_str);
    if command != Some(server) {
        return Some(format!("`{server}` has no command"));
    }
    let unknown = definition.as_table().unwrap().keys().find(|key| !SERVER.contains(&key.as_str()));
    unknown.map(|key| format!("`{key}` is no key of a server"))
}
