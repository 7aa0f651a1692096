//! Probes: what rustc says of the types that asyncwise knows.
//!
//! A probe is put around a receiver and makes rustc report its type by a mismatch. It gives the receiver back, so that many
//! stand in one compile, in each other too. Types are checked before borrows, so that moving out of a place does no harm.

pub mod same;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use asyncwise::host::{self, Host, LoadOptions};
use serde_json::Value;

/// A receiver, and its type as asyncwise knows it.
#[derive(Clone, Debug)]
pub struct Probe {
    pub file: PathBuf,
    pub start: usize,
    pub end: usize,
    pub ty: String,
}

/// The known receivers of a package or a file.
pub fn receivers(path: &Path) -> Vec<Probe> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).stack_size(host::STACK_SIZE).build().expect("threads");
    let path = path.to_path_buf();
    pool.install(move || {
        let mut host = Host::new();
        host.load(&[path], &LoadOptions::default());
        let snapshot = host.snapshot();
        let mut found = Vec::new();
        for file in snapshot.checked_files().expect("nothing changes") {
            for known in snapshot.receiver_types(&file).expect("nothing changes") {
                let (start, end) = (known.range.start as usize, known.range.end as usize);
                found.push(Probe { file: file.to_path_buf(), start, end, ty: known.ty });
            }
        }
        found
    })
}

/// The text with a probe around each of these places, named by its number.
pub fn insert(text: &str, probes: &[(usize, &Probe)]) -> String {
    // At one place what ends comes before what begins, and of what begins the longer first.
    let mut marks: Vec<(usize, u8, isize, String)> = Vec::new();
    for (id, probe) in probes {
        let length = isize::try_from(probe.end - probe.start).expect("a file is short");
        marks.push((probe.start, 1, -length, "(match (".to_owned()));
        let suffix = format!(") {{ __aw{id} => {{ let _: ::core::convert::Infallible = &__aw{id}; __aw{id} }} }})");
        marks.push((probe.end, 0, length, suffix));
    }
    marks.sort();
    let mut out = String::new();
    let mut at = 0;
    for (place, _, _, mark) in marks {
        out.push_str(&text[at..place]);
        out.push_str(&mark);
        at = place;
    }
    out.push_str(&text[at..]);
    out
}

/// The types that rustc's messages, one JSON object a line, give for probes. `root` is where it ran.
pub fn reported(messages: &str, root: &Path) -> BTreeMap<usize, String> {
    let mut texts: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for line in messages.lines().filter(|line| line.starts_with('{')) {
        let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
        let message = if value["message"].is_object() { &value["message"] } else { &value };
        if message["code"]["code"] != "E0308" {
            continue;
        }
        let Some(span) = message["spans"].as_array().and_then(|all| all.iter().find(|s| s["is_primary"] == true))
        else {
            continue;
        };
        let file = root.join(span["file_name"].as_str().unwrap_or_default());
        let text = texts.entry(file.clone()).or_insert_with(|| std::fs::read_to_string(&file).unwrap_or_default());
        let at = |key: &str| usize::try_from(span[key].as_u64().unwrap_or_default()).unwrap_or_default();
        let Some(id) = text.get(at("byte_start")..at("byte_end")).and_then(|probe| probe.strip_prefix("&__aw")) else {
            continue;
        };
        let Ok(id) = id.parse() else { continue };
        if let Some(ty) = found_type(message, span) {
            found.insert(id, ty);
        }
    }
    found
}

/// The type that was found instead of the one that the probe asks for; without the probe's own `&`.
fn found_type(message: &Value, span: &Value) -> Option<String> {
    let children = message["children"].as_array().into_iter().flatten();
    let notes = children.filter_map(|child| child["message"].as_str());
    let mut texts = notes.chain(span["label"].as_str());
    texts.find_map(found_in)
}

fn found_in(text: &str) -> Option<String> {
    let after = &text[text.find("found ")?..];
    let start = after.find('`')? + 1;
    let ty = after[start..].split('`').next()?;
    Some(ty.strip_prefix('&')?.to_owned())
}
