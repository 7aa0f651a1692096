//! What asyncwise knows of types is what rustc says of them.

#[path = "support/probes/mod.rs"]
mod probes;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use probes::{Probe, same};

/// Every receiver of the fixture is known, and rustc agrees.
#[test]
fn known_types_are_those_of_rustc() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/types/probes.rs");
    let folder = tempfile::tempdir().expect("a folder");
    let text = std::fs::read_to_string(&fixture).expect("the fixture");
    let known: Vec<Probe> = probes::receivers(&fixture);
    assert!(known.iter().all(|probe| probe.file == fixture), "only the fixture is asked for");
    let of =
        |name: &str| known.iter().find(|probe| &text[probe.start..probe.end] == name).map(|probe| probe.ty.as_str());
    assert_eq!(of("measured"), Some("Vec<u8>"), "it takes few questions to tell");
    let numbered: Vec<(usize, &Probe)> = known.iter().enumerate().collect();
    std::fs::write(folder.path().join("probes.rs"), probes::insert(&text, &numbered)).expect("written");
    let output = Command::new("rustc")
        .args(["--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--error-format", "json"])
        .args(["--diagnostic-width", "100000", "probes.rs"])
        .current_dir(folder.path())
        .output()
        .expect("rustc runs");
    let messages = String::from_utf8_lossy(&output.stderr);
    let said = probes::reported(&messages, folder.path());
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let wrong: BTreeMap<usize, String> = known
        .iter()
        .enumerate()
        .filter_map(|(id, probe)| {
            let rustc = said.get(&id).filter(|rustc| !same::is_cut(rustc))?;
            let differs = !same::same(rustc, &probe.ty);
            differs.then(|| {
                (line(probe.start), format!("{}: rustc says {rustc}, we {}", &text[probe.start..probe.end], probe.ty))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(said.len() >= 60, "rustc answered {} of {} probes:\n{messages}", said.len(), known.len());
}
