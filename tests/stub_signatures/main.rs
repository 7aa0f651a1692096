//! The stub of std says what std says. Each function of the stub becomes one of the same signature that calls the real one,
//! each of its `impl` blocks a claim that needs it, and rustc compiles them all at once.

mod modules;
mod probe;
mod rustc;
mod written;

use std::path::Path;

/// So many functions and `impl` blocks must be compared, or the test compares nothing any more.
const LEAST: usize = 5_000;

#[test]
fn the_stub_of_std_has_the_signatures_of_std() {
    let lines = modules::probes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("stubs/std"));
    let all = lines.iter().filter(|line| line.is_probe).count();
    let compared = rustc::compare(lines);
    let differing = &compared.differing;
    let shown: Vec<String> = differing.iter().map(|(probe, message)| format!("{probe}\n    {message}")).collect();
    assert!(differing.is_empty(), "{} of {all} differ:\n{}", differing.len(), shown.join("\n"));
    assert!(all - compared.left_out >= LEAST, "{} of {all} were compared", all - compared.left_out);
}

#[test]
fn a_wrong_stub_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [
        ("lib.rs", "pub mod thread;\npub mod vec;\n"),
        ("thread.rs", "pub fn sleep(dur: u32);\npub fn yield_now();\npub fn gone();\n"),
        (
            "vec.rs",
            "impl<T> Vec<T> {\n    pub fn len(&self) -> u32;\n    pub fn push(&mut self, value: T);\n}\n\
             impl<T> IntoIterator for Vec<T> { type Item = u8; type IntoIter = IntoIter<T>; }\n\
             impl<T> Iterator for Vec<T> {}\nimpl<T> Clone for Vec<T> where T: Clone {}\n",
        ),
    ] {
        std::fs::write(folder.path().join(name), text).expect("written");
    }
    let lines = modules::probes(folder.path());
    let all = lines.iter().filter(|line| line.is_probe).count();
    let compared = rustc::compare(lines);
    let told = |part: &str| compared.differing.iter().filter(|(probe, _)| probe.contains(part)).count();
    assert_eq!(told("::sleep("), 1, "{:?}", compared.differing);
    assert_eq!(told("::len("), 1, "{:?}", compared.differing);
    assert_eq!(told("::Item"), 1, "{:?}", compared.differing);
    assert_eq!(told(": Iterator"), 1, "{:?}", compared.differing);
    assert_eq!(compared.differing.len(), 4, "{:?}", compared.differing);
    assert_eq!((all, compared.left_out), (10, 1), "what is gone cannot be asked for");
}
