//! `cargo xtask gaps`: what is not known of names and types, by its causes.
//!
//! A method call on the result of a call of a function that is not known counts for that function. What is mended first is
//! what stands first here.

use std::collections::BTreeMap;
use std::path::PathBuf;

use asyncwise::effects::{Coverage, Gap, GapKind};
use asyncwise::host::{self, Host, LoadOptions};
use rayon::prelude::*;

use super::Failure;

/// Only so many causes are named.
const NAMED: usize = 400;

pub fn run(dirs: &[PathBuf], places: bool, only: Option<&str>) -> Result<(), Failure> {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(host::STACK_SIZE).build()?;
    let mut gaps = Vec::new();
    for dir in dirs {
        let name = dir.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let dir = dir.canonicalize()?;
        gaps.extend(pool.install(|| gaps_of(dir))?.into_iter().map(|gap| (name.clone(), gap)));
    }
    gaps.retain(|(_, gap)| only.is_none_or(|only| gap.cause.contains(only)));
    if places {
        print_places(&gaps);
    } else {
        print_sums(&gaps);
    }
    Ok(())
}

fn gaps_of(dir: PathBuf) -> Result<Vec<Gap>, host::Cancelled> {
    let mut host = Host::new();
    host.load(&[dir], &LoadOptions::default());
    let snapshot = host.snapshot();
    let files = snapshot.checked_files()?;
    let counts = files.par_iter().map_with(snapshot, |snapshot, path| snapshot.coverage(path).unwrap_or_default());
    Ok(counts.reduce(Coverage::default, Coverage::plus).gaps)
}

fn print_sums(gaps: &[(String, Gap)]) {
    for kind in [GapKind::Receiver, GapKind::Method, GapKind::Path] {
        let mut sums: BTreeMap<&str, (usize, Vec<&str>)> = BTreeMap::new();
        for (krate, gap) in gaps.iter().filter(|(_, gap)| gap.kind == kind) {
            let (count, crates) = sums.entry(&gap.cause).or_default();
            *count += 1;
            if !crates.contains(&krate.as_str()) {
                crates.push(krate);
            }
        }
        println!("{kind:?}: {}", sums.values().map(|(count, _)| count).sum::<usize>());
        let mut sums: Vec<_> = sums.into_iter().collect();
        sums.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        for (cause, (count, crates)) in sums.into_iter().take(NAMED) {
            println!("{count:>6}  {cause}  [{}]", crates.join(" "));
        }
    }
}

fn print_places(gaps: &[(String, Gap)]) {
    for (_, gap) in gaps {
        let text = std::fs::read_to_string(&gap.file).unwrap_or_default();
        let before = text.get(..gap.offset as usize).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        println!("{}:{line}: {:?}: {}", gap.file.display(), gap.kind, gap.cause);
    }
}
