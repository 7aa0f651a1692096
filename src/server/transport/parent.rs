//! Ends the server when the editor's process is gone but its end of the pipe is not: some other process holds it.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;
use std::{fs, io};

use super::Lifecycle;

/// The end of stdin is what normally tells; this is for the rest.
const INTERVAL: Duration = Duration::from_secs(3);

/// Watches the process that the client named, where that can be done without asking a foreign program: on Linux.
/// A process that cannot be seen from the start (the server runs in a container) is not watched.
pub fn watch(process: u32, lifecycle: Lifecycle) -> io::Result<()> {
    let stat = PathBuf::from(format!("/proc/{process}/stat"));
    thread::Builder::new().name("parent".to_owned()).spawn(move || {
        if !is_alive(&stat) {
            return;
        }
        while is_alive(&stat) {
            thread::sleep(INTERVAL);
        }
        tracing::warn!(process, "the client's process is gone");
        lifecycle.abandon();
    })?;
    Ok(())
}

/// A zombie is dead: it stays until its parent asks for it.
fn is_alive(stat: &PathBuf) -> bool {
    let Ok(stat) = fs::read_to_string(stat) else { return false };
    let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
    !matches!(state, Some('Z' | 'X') | None)
}
