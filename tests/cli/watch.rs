//! `check --watch`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::program::{CLEAN, SLEEPS, folder};

/// Machines that run tests are busy.
const PATIENCE: Duration = Duration::from_mins(1);

struct Watch {
    child: Child,
    reports: Receiver<Value>,
}

impl Watch {
    fn start(dir: &tempfile::TempDir) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asyncwise"));
        command.args(["check", "--watch", "--format", "json"]).current_dir(dir.path());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let reports = read(child.stdout.take().expect("a pipe"));
        Self { child, reports }
    }

    /// How many findings the next report has that has as many.
    fn wait_for(&self, findings: usize) {
        loop {
            let report = self.reports.recv_timeout(PATIENCE).expect("a report");
            if report["findings"].as_array().map(Vec::len) == Some(findings) {
                return;
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(pipe: ChildStdout) -> Receiver<Value> {
    let (sender, reports) = channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            // Pipes are no terminals: nothing but reports is written to them.
            let _ = sender.send(serde_json::from_str(&line).expect("a report a line"));
        }
    });
    reports
}

#[test]
fn a_file_that_changes_comes_or_goes_is_checked_again() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let watch = Watch::start(&dir);
    watch.wait_for(0);
    // The first report comes before folders are waited for, yet not before they are watched.
    fs::write(dir.path().join("a.rs"), SLEEPS).expect("written");
    watch.wait_for(1);
    fs::create_dir(dir.path().join("new")).expect("made");
    fs::write(dir.path().join("new/b.rs"), SLEEPS).expect("written");
    watch.wait_for(2);
    fs::write(dir.path().join("new/b.rs"), CLEAN).expect("written");
    watch.wait_for(1);
    fs::remove_file(dir.path().join("a.rs")).expect("removed");
    watch.wait_for(0);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_with_the_status_of_the_last_check() {
    for (text, findings, status) in [(SLEEPS, 1, 1), (CLEAN, 0, 0)] {
        let dir = folder(&[("a.rs", text)]);
        let mut watch = Watch::start(&dir);
        watch.wait_for(findings);
        let interrupt = Command::new("kill").args(["-INT", &watch.child.id().to_string()]).status();
        assert!(interrupt.expect("kill starts").success());
        assert_eq!(watch.child.wait().expect("ends").code(), Some(status));
    }
}
