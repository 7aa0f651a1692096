//! `check --watch`: checks again whenever a file changes.

mod folders;

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::args::Check;
use super::check;
use super::engine::Engine;
use super::output::{self, Failure};
use super::paths::Targets;

use folders::{Folders, concerns};

/// Editors and git write several files at once.
const QUIET: Duration = Duration::from_millis(150);

/// Whoever writes without a pause does not keep us waiting longer.
const MAX_WAIT: Duration = Duration::from_secs(2);

/// Erases the screen and goes to its top.
const CLEAR: &str = "\x1b[2J\x1b[H";

/// What can happen meanwhile.
enum Event {
    Changed(notify::Result<notify::Event>),
    Interrupted,
}

/// Checks until Ctrl-C. Returns the status of the last check.
///
/// # Errors
/// When the system does not tell of changes.
pub fn run(engine: &mut Engine, targets: &Targets, args: &Check) -> Result<u8, Failure> {
    let (sender, events) = mpsc::channel();
    let interrupts = sender.clone();
    ctrlc::set_handler(move || drop(interrupts.send(Event::Interrupted))).map_err(cannot_watch)?;
    let watcher = notify::recommended_watcher(move |event| drop(sender.send(Event::Changed(event))));
    let mut folders = Folders::watch(watcher.map_err(cannot_watch)?, &targets.paths);
    loop {
        engine.begin_again();
        let status = look(engine, args);
        output::say(&format!("watching {}; Ctrl-C ends", output::count(folders.count(), "folder")));
        let Some(changed) = next(&events, &mut folders) else { return Ok(status) };
        engine.changed(&changed);
    }
}

/// Checks and prints. What goes wrong may go right the next time.
fn look(engine: &mut Engine, args: &Check) -> u8 {
    if io::stdout().is_terminal() {
        // A screen that cannot be cleared can still be read.
        let _ = output::print(CLEAR);
    }
    check::once(engine, args).unwrap_or_else(|failure| {
        output::say_failure(&failure);
        super::COULD_NOT_RUN
    })
}

/// Waits for changes that matter, and for the end of them. None: it is over.
fn next(events: &Receiver<Event>, folders: &mut Folders) -> Option<Vec<PathBuf>> {
    let mut changed = BTreeSet::new();
    while changed.is_empty() {
        take(events.recv().ok()?, folders, &mut changed)?;
    }
    let since = Instant::now();
    while since.elapsed() < MAX_WAIT {
        match events.recv_timeout(QUIET) {
            Ok(event) => take(event, folders, &mut changed)?,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    Some(changed.into_iter().collect())
}

fn take(event: Event, folders: &mut Folders, changed: &mut BTreeSet<PathBuf>) -> Option<()> {
    match event {
        Event::Interrupted => return None,
        Event::Changed(Err(error)) => output::say_warning(&format!("changes may have been missed: {error}")),
        Event::Changed(Ok(event)) if event.kind.is_access() => {}
        Event::Changed(Ok(event)) => {
            for path in event.paths {
                folders.follow(&path);
                if concerns(&path) {
                    changed.insert(path);
                }
            }
        }
    }
    Some(())
}

fn cannot_watch(error: impl std::fmt::Display) -> Failure {
    Failure(format!("cannot watch for changes: {error}"))
}
