//! How much was read, and how long each stage took.

use std::fmt::Write;
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};

use crate::effects::Coverage;
use crate::project::index::ReadSoFar;

/// How much was read, and how long each stage took.
#[derive(Clone, Default, Debug)]
pub struct Stats {
    /// Files that were checked.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// What is in them, and how much of it is known; counted only when it is asked for.
    pub coverage: Coverage,
    /// What was read of the dependencies; its time is part of that of the stages which asked for it.
    pub dependencies: ReadSoFar,
    /// The most memory that the process ever had, in bytes; none where the system does not say.
    pub memory: Option<u64>,
    /// What was done, in order, and how long it took.
    pub stages: Vec<(&'static str, Duration)>,
}

impl Stats {
    /// Runs a stage and keeps its time. A stage that runs again adds to its time.
    pub fn time<T>(&mut self, stage: &'static str, run: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let result = run(self);
        let took = start.elapsed();
        match self.stages.iter_mut().find(|(name, _)| *name == stage) {
            Some((_, time)) => *time += took,
            None => self.stages.push((stage, took)),
        }
        result
    }

    /// All stages together.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.stages.iter().map(|(_, time)| time).sum()
    }

    /// The numbers of the JSON output; those that cost time to find out only `in_full`.
    #[must_use]
    pub fn to_json(&self, in_full: bool) -> Value {
        let mut stats = json!({ "files": self.files, "lines": self.lines });
        if in_full {
            let known = &self.coverage;
            stats["items"] = known.items.into();
            stats["functions"] = known.functions.into();
            stats["async_method_calls"] = json!({
                "all": known.calls,
                "receiver_known": known.receivers,
                "method_known": known.methods,
                "in_files_that_lack_a_crate": { "all": known.lacking_calls, "receiver_known": known.lacking_receivers },
            });
            stats["paths"] = json!({ "all": known.paths, "resolved": known.resolved });
            stats["unknown_methods"] = counts_json(&known.unknown_methods);
            stats["unknown_paths"] = counts_json(&known.unknown_paths);
            let read = self.dependencies;
            stats["dependencies"] = json!({
                "packages": read.packages,
                "files": read.files,
                "milliseconds_of_all_threads": milliseconds(read.took),
            });
            stats["peak_memory"] = self.memory.into();
            let times: Map<String, Value> =
                self.stages.iter().map(|(name, time)| ((*name).to_owned(), milliseconds(*time).into())).collect();
            stats["milliseconds"] = times.into();
        }
        stats
    }

    /// The table for a terminal.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let known = &self.coverage;
        let numbers =
            [("files", self.files), ("lines", self.lines), ("items", known.items), ("functions", known.functions)];
        for (name, number) in numbers {
            let _ = writeln!(text, "{name:<24}{number:>12}");
        }
        let shares = [
            ("method calls in async", known.calls, None),
            ("  receiver known", known.receivers, Some(known.calls)),
            ("  method known", known.methods, Some(known.calls)),
            ("  where a crate lacks", known.lacking_calls, None),
            ("    receiver known", known.lacking_receivers, Some(known.lacking_calls)),
            ("paths", known.paths, None),
            ("  resolved", known.resolved, Some(known.paths)),
        ];
        for (name, number, of) in shares {
            let share = of.map(|of| format!("{:>9.1} %", percent(number, of))).unwrap_or_default();
            let _ = writeln!(text, "{name:<24}{number:>12}{share}");
        }
        let read = self.dependencies;
        let _ = writeln!(text, "{:<24}{:>12}", "dependencies read", read.packages);
        let _ = writeln!(text, "{:<24}{:>12}", "  their files", read.files);
        let _ = writeln!(text, "{:<24}{:>9.1} ms", "  on all threads", milliseconds(read.took));
        for (name, time) in &self.stages {
            let _ = writeln!(text, "{name:<24}{:>9.1} ms", milliseconds(*time));
        }
        if let Some(memory) = self.memory {
            let _ = writeln!(text, "{:<24}{:>8} MiB", "peak memory", memory >> 20);
        }
        list(&mut text, "unknown methods", &known.unknown_methods);
        list(&mut text, "unknown paths", &known.unknown_paths);
        text
    }
}

/// Only so many of what is not known are named.
const NAMED: usize = 20;

/// The most frequent first.
fn most_frequent(counts: &FxHashMap<String, usize>) -> Vec<(&str, usize)> {
    let mut sorted: Vec<(&str, usize)> = counts.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    sorted.truncate(NAMED);
    sorted
}

fn counts_json(counts: &FxHashMap<String, usize>) -> Value {
    most_frequent(counts).into_iter().map(|(name, count)| json!({ "name": name, "count": count })).collect()
}

fn list(text: &mut String, title: &str, counts: &FxHashMap<String, usize>) {
    if counts.is_empty() {
        return;
    }
    let _ = writeln!(text, "{title}");
    for (name, count) in most_frequent(counts) {
        let _ = writeln!(text, "{count:>8}  {name}");
    }
}

fn percent(part: usize, of: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a share is shown with one decimal")]
    let share = if of == 0 { 1.0 } else { part as f64 / of as f64 };
    share * 100.0
}

/// The most memory that this process ever had, as Linux counts it.
#[must_use]
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib << 10)
}

/// Milliseconds with a tenth.
fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

/// "12 ms", "3.4 s".
#[must_use]
pub fn human(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{} ms", time.as_millis())
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_runs_again_adds_up() {
        let mut stats = Stats::default();
        stats.time("read", |_| ());
        stats.time("check", |_| ());
        stats.time("read", |_| ());
        let names: Vec<_> = stats.stages.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["read", "check"]);
    }

    #[test]
    fn times_are_told_as_people_do() {
        assert_eq!(human(Duration::from_millis(12)), "12 ms");
        assert_eq!(human(Duration::from_millis(3_449)), "3.4 s");
    }
}
