//! How much was read, and how long each stage took.

use std::fmt::Write;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

/// How much was read, and how long each stage took.
#[derive(Clone, Default, Debug)]
pub struct Stats {
    /// Files that were checked.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Their items.
    pub items: usize,
    /// Those that are functions.
    pub functions: usize,
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
            stats["items"] = self.items.into();
            stats["functions"] = self.functions.into();
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
        let numbers =
            [("files", self.files), ("lines", self.lines), ("items", self.items), ("functions", self.functions)];
        for (name, number) in numbers {
            let _ = writeln!(text, "{name:<12}{number:>12}");
        }
        for (name, time) in &self.stages {
            let _ = writeln!(text, "{name:<12}{:>9.1} ms", milliseconds(*time));
        }
        text
    }
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
