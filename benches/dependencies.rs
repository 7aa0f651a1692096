//! What dependencies cost. `cargo bench --profile quick --bench dependencies [-- PROJECT…]`
//!
//! Checks each project (this one unless others are named) without its dependencies, with them and an empty cache, and with a
//! full one: processor seconds, what the two with dependencies add to the one without, and the size of the cache. Then what
//! of it is the index itself: the time that all threads spend in reading packages that the check asks for, as `--stats` tells
//! it, from the sources and from the cache; and the same, on one thread, for every package of the project. The best of five
//! runs each. Linux only: elsewhere most times are nothing.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use asyncwise::project;
use asyncwise::project::index::PackageSource;
use asyncwise::syntax::on_big_stack;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 5;
/// The first argument of a process that only reads the index of a project.
const INDEX: &str = "index-of";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    if let [INDEX, project] = args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        println!("{}", on_big_stack(|| index(Path::new(project))));
        return;
    }
    let named: Vec<PathBuf> = args.into_iter().map(PathBuf::from).collect();
    let projects = if named.is_empty() { vec![PathBuf::from(env!("CARGO_MANIFEST_DIR"))] } else { named };
    println!("{:<24}{:>10}{:>10}{:>10}{:>10}{:>10}", "", "packages", "without", "cold", "warm", "cache");
    for project in projects {
        measure(&project);
    }
}

/// Reads the index of all packages that a project resolves to; the nanoseconds that it took.
fn index(project: &Path) -> u64 {
    let model = project::load(project);
    let packages = model.externals.values().flat_map(|externals| &externals.packages);
    let sources: Vec<PackageSource> = packages.map(PackageSource::of).collect();
    let before = thread_time();
    let trees: Vec<_> = sources.iter().map(PackageSource::trees).collect();
    let taken = thread_time() - before;
    drop(std::hint::black_box(trees));
    taken
}

/// The nanoseconds that this thread has run.
fn thread_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|time| time.parse().ok()).unwrap_or_default()
}

fn measure(project: &Path) {
    let lock = std::fs::read_to_string(project.join("Cargo.lock")).unwrap_or_default();
    let packages = lock.lines().filter(|line| *line == "[[package]]").count();
    let dir = tempfile::tempdir().expect("a folder");
    let cache = dir.path().join("cache");
    let nowhere = dir.path().join("nowhere");
    let without = best(|| check(project, &cache, Some(&nowhere)));
    let cold = best(|| {
        let _ = std::fs::remove_dir_all(&cache);
        check(project, &cache, None)
    });
    let warm = best(|| check(project, &cache, None));
    let name = project.file_name().unwrap_or_default().to_string_lossy();
    println!("{name:<24}{packages:>10}{without:>8.2} s{cold:>8.2} s{warm:>8.2} s{:>7} KiB", size(&cache) / 1024);
    println!("{:<44}{:>8.2} s{:>8.2} s", "  for dependencies", cold - without, warm - without);
    for (what, index) in
        [("  index that the check reads", index_of_check as Index), ("  index of all packages", index_apart)]
    {
        let cold = best(|| {
            let _ = std::fs::remove_dir_all(&cache);
            index(project, &cache)
        });
        let warm = best(|| index(project, &cache));
        println!("{what:<44}{cold:>8.3} s{warm:>8.3} s{:>7} KiB", size(&cache) / 1024);
    }
}

/// The seconds of reading an index: of a project, with a cache.
type Index = fn(&Path, &Path) -> f64;

/// The seconds that the threads of a check spend in reading packages.
fn index_of_check(project: &Path, cache: &Path) -> f64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asyncwise"));
    command.args(["check", "--stats", "--format", "json"]).arg(project).env("ASYNCWISE_CACHE_DIR", cache);
    let output = command.output().expect("it runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
    let time = &report["stats"]["dependencies"]["milliseconds_of_all_threads"];
    time.as_f64().expect("a time") / 1000.0
}

/// The seconds that a process of its own takes for the index.
fn index_apart(project: &Path, cache: &Path) -> f64 {
    let this = std::env::current_exe().expect("a program");
    let output = Command::new(this).arg(INDEX).arg(project).env("ASYNCWISE_CACHE_DIR", cache).output();
    let text = String::from_utf8(output.expect("it runs").stdout).unwrap_or_default();
    let nanoseconds: u32 = text.trim().parse().expect("nanoseconds, less than four seconds of them");
    f64::from(nanoseconds) / 1e9
}

fn best(mut run: impl FnMut() -> f64) -> f64 {
    (0..RUNS).map(|_| run()).fold(f64::INFINITY, f64::min)
}

/// The processor seconds of one check.
fn check(project: &Path, cache: &Path, cargo_home: Option<&Path>) -> f64 {
    let before = children();
    let mut command = Command::new(env!("CARGO_BIN_EXE_asyncwise"));
    command.arg("check").arg(project).env("ASYNCWISE_CACHE_DIR", cache).stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(home) = cargo_home {
        command.env("CARGO_HOME", home);
    }
    command.status().expect("it runs");
    children() - before
}

/// The processor seconds of all processes that were waited for.
fn children() -> f64 {
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<f64> = after_name.split_whitespace().map(|field| field.parse().unwrap_or_default()).collect();
    // User and system time of children are the 16th and 17th field; the name is the second.
    fields.get(13..15).map_or(0.0, |times| times.iter().sum::<f64>() / TICKS)
}

fn size(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| Some(file.metadata().ok()?.len())).sum()
}
