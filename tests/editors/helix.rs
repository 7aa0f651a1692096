//! Helix's `languages.toml`. Helix itself is in no package registry, so what is tested is that the file says what Helix
//! reads: it fails silently, or with a message about another thing, on the mistakes that are looked for here.

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

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What Helix would stumble over.
fn mistakes(file: &Table) -> Vec<String> {
    let rust = file["language"].as_array().unwrap().iter().find(|language| language["name"].as_str() == Some("rust"));
    let servers = rust.unwrap()["language-servers"].as_array().unwrap();
    assert!(servers.iter().any(|server| server.as_str() == Some("asyncwise")));
    servers.iter().filter_map(|server| mistake(server.as_str().unwrap(), file)).collect()
}

fn mistake(server: &str, file: &Table) -> Option<String> {
    let Some(definition) = file["language-server"].get(server) else {
        // Helix knows this one by itself.
        return (server != "rust-analyzer").then(|| format!("`{server}` is not defined"));
    };
    let command = definition.get("command").and_then(Value::as_str);
    (command != Some(server)).then(|| format!("`{server}` has no command"))
}
