//! How long a key stroke and a cold start take. `cargo bench --profile quick --bench engine`
//!
//! The figures of one run are to be compared with each other: an edit in a small file and in a large one, cold and warm.

use std::fmt::Write as _;
use std::path::Path;

use divan::Bencher;

#[path = "support/mod.rs"]
mod support;

#[path = "support/summaries.rs"]
mod summaries;

use asyncwise::host::{Host, LoadOptions, STACK_SIZE};
use rayon::prelude::*;
use summaries::Summaries;
use support::Session;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    support::on_engine_stack(divan::main);
}

/// From an edit in one body to the findings of the file.
#[divan::bench(args = [500, 2_000, 10_000])]
fn edit_in_a_body(bencher: Bencher<'_, '_>, lines: usize) {
    let mut session = Session::open(lines);
    bencher.bench_local(|| session.edit_body());
}

/// The findings of a file that did not change.
#[divan::bench(args = [2_000, 10_000])]
fn ask_again(bencher: Bencher<'_, '_>, lines: usize) {
    let session = Session::open(lines);
    bencher.bench_local(|| session.findings());
}

/// The first look at a file, stubs not read yet.
#[divan::bench(args = [2_000, 10_000], sample_count = 10)]
fn open_cold(lines: usize) -> usize {
    Session::open(lines).findings()
}

/// A workspace of ordinary code from the disk to all of its findings, on all cores.
#[divan::bench(args = [10_000, 100_000], sample_count = 5)]
fn workspace_cold(bencher: Bencher<'_, '_>, lines: usize) {
    cold(bencher, lines, mixed_source);
}

/// The same, of nothing but async code.
#[divan::bench(args = [100_000], sample_count = 5)]
fn async_workspace_cold(bencher: Bencher<'_, '_>, lines: usize) {
    cold(bencher, lines, support::source);
}

fn cold(bencher: Bencher<'_, '_>, lines: usize, source: fn(usize) -> String) {
    let dir = tempfile::tempdir().expect("a folder");
    write_workspace(dir.path(), lines, source);
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_SIZE).build().expect("threads");
    bencher.bench_local(|| {
        pool.install(|| {
            let mut host = Host::new();
            host.load(&[dir.path().to_path_buf()], &LoadOptions::default());
            let snapshot = host.snapshot();
            snapshot.warm_up().expect("nothing changes");
            let files = snapshot.checked_files().expect("nothing changes");
            let counts = files
                .par_iter()
                .map_with(snapshot, |snapshot, path| snapshot.findings(path).map_or(0, |found| found.findings.len()));
            counts.sum::<usize>()
        })
    });
}

/// 111 lines without anything asynchronous: with one [`support::MODULE`], a file in which functions that have to do with tasks take
/// three lines of ten, as they do in published async crates (29 % of 504,000 lines in 25 of them).
const PLAIN: &str = include_str!("support/plain.rs");

/// A file of about `lines` lines as they are in crates: some of them async code.
fn mixed_source(lines: usize) -> String {
    let pair = support::MODULE.lines().count() + PLAIN.lines().count() + 4;
    let (module, mut text) = (support::MODULE, String::new());
    for index in 0..lines.div_ceil(pair).max(1) {
        let _ = writeln!(text, "pub mod part{index} {{\n{module}}}\npub mod plain{index} {{\n{PLAIN}}}");
    }
    text
}

/// The summaries of all functions of a workspace, on all cores, when their types and flow are known.
#[divan::bench(args = [100_000], sample_count = 5, sample_size = 1)]
fn summaries_cold(bencher: Bencher<'_, '_>, lines: usize) {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_SIZE).build().expect("threads");
    bencher
        .with_inputs(|| pool.install(|| Summaries::new(lines)))
        .bench_local_values(|summaries| pool.install(move || summaries.count()));
}

/// Writes a workspace of about `lines` lines: packages of some thirty files each, as real ones have.
fn write_workspace(root: &Path, lines: usize, source: fn(usize) -> String) {
    const FILE: usize = 400;
    let text = source(FILE);
    let files = lines.div_ceil(text.lines().count());
    let packages = files.div_ceil(32).max(1);
    std::fs::write(root.join("Cargo.toml"), "[workspace]\nmembers = [\"p*\"]\nresolver = \"3\"\n").expect("written");
    for package in 0..packages {
        let dir = root.join(format!("p{package}"));
        std::fs::create_dir_all(dir.join("src")).expect("made");
        let manifest = format!(
            "[package]\nname = \"p{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             tokio = {{ version = \"1\", features = [\"full\"] }}\ntracing = \"0.1\"\n"
        );
        std::fs::write(dir.join("Cargo.toml"), manifest).expect("written");
        let mut root_file = String::new();
        for file in 0..32.min(files - package * 32) {
            std::fs::write(dir.join(format!("src/m{file}.rs")), &text).expect("written");
            let _ = writeln!(root_file, "pub mod m{file};");
        }
        std::fs::write(dir.join("src/lib.rs"), root_file).expect("written");
    }
}
