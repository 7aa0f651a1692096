//! How much memory a long typing session takes. `cargo bench --profile quick --bench memory`
//!
//! Prints the resident memory after 1, 100, 1,000 and 10,000 edits: flat, when nothing is kept of old texts. Linux only.

#[path = "support/mod.rs"]
mod support;

use support::Session;

fn main() {
    support::on_engine_stack(|| {
        let mut session = Session::open(2_000);
        let mut edits = 0;
        for upto in [1, 100, 1_000, 10_000] {
            while edits < upto {
                session.edit_body();
                edits += 1;
            }
            report(&format!("after {edits} edits: {} KiB resident", resident_kib()));
        }
    });
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn report(line: &str) {
    println!("{line}");
}

/// Resident memory in KiB; 0 where there is no `/proc`.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
