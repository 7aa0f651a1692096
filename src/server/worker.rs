//! The threads that run the analysis.

use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tower_lsp::lsp_types::Url;

use super::engine::{Cancelled, STACK_SIZE, Snapshot};
use super::event::Event;
use super::questions::Question;
use super::view::Stamp;
use crate::findings::Finding;
use crate::knowledge::STUB_ROOT;
use crate::text::LineIndex;

/// Something to do on an analysis thread.
pub enum Job {
    /// Look at a document.
    Check(Box<Check>),
    /// Answer a question.
    Ask(Box<(Question, Snapshot)>),
    /// For tests: compute until nobody waits any more.
    Spin(oneshot::Sender<()>),
}

/// A document at one state, and the engine's inputs that go with it.
pub struct Check {
    /// The document.
    pub uri: Url,
    /// The engine's name for it.
    pub path: Arc<Path>,
    /// Its state.
    pub stamp: Stamp,
    /// The state of the engine's inputs.
    pub revision: u64,
    /// The engine's inputs.
    pub snapshot: Snapshot,
}

/// How a job ended.
#[derive(Debug)]
pub struct Outcome {
    worker: usize,
    /// What was looked at; nothing in a test.
    pub checked: Option<Checked>,
}

/// A document that was looked at.
#[derive(Debug)]
pub struct Checked {
    /// The document.
    pub uri: Url,
    /// The state that was looked at.
    pub stamp: Stamp,
    /// The engine's inputs at the time.
    pub revision: u64,
    /// How long it took.
    pub took: Duration,
    /// What came of it.
    pub result: Result<Findings, Failure>,
}

/// Findings, with the texts of other files that they speak of.
#[derive(Debug, Default)]
pub struct Findings {
    /// In the text's order.
    pub findings: Vec<Finding>,
    /// The other files.
    pub others: Vec<(Arc<Path>, Arc<str>, LineIndex)>,
}

/// Why there are no findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Something changed meanwhile; to be done again.
    Cancelled,
    /// The analysis panicked; doing it again would not help.
    Panicked,
}

/// The threads, and which of them are idle. No job ever waits in a queue: while it did, its snapshot would hold up the
/// next change of the engine.
#[derive(Debug)]
pub struct Workers {
    threads: Vec<Sender<Job>>,
    idle: Vec<usize>,
}

impl Workers {
    /// Starts them: half the cores at most, so that the editor and the compiler have theirs.
    pub fn start(events: &Sender<Event>) -> io::Result<Self> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let count = cores.div_ceil(2).min(4);
        let threads = (0..count).map(|worker| {
            let (sender, jobs) = mpsc::channel();
            let events = events.clone();
            let builder = thread::Builder::new().name(format!("analysis-{worker}")).stack_size(STACK_SIZE);
            builder.spawn(move || work(worker, &jobs, &events))?;
            Ok(sender)
        });
        Ok(Self { threads: threads.collect::<io::Result<_>>()?, idle: (0..count).collect() })
    }

    /// Whether a job could start now.
    pub fn has_idle(&self) -> bool {
        !self.idle.is_empty()
    }

    /// How many threads there are.
    pub fn count(&self) -> usize {
        self.threads.len()
    }

    /// Starts a job on an idle thread; without one the job is dropped, so ask first.
    pub fn run(&mut self, job: Job) {
        if let Some(worker) = self.idle.pop() {
            // A thread ends only with the process.
            let _ = self.threads[worker].send(job);
        }
    }

    /// A job has ended: its thread is idle again.
    pub fn release(&mut self, outcome: &Outcome) {
        self.idle.push(outcome.worker);
    }
}

fn work(worker: usize, jobs: &Receiver<Job>, events: &Sender<Event>) {
    while let Ok(job) = jobs.recv() {
        let checked = match job {
            Job::Check(check) => Some(run(*check)),
            Job::Ask(asked) => {
                let (question, snapshot) = *asked;
                // Whoever waits for the answer of one that panics is told that there is none.
                if catch_unwind(AssertUnwindSafe(move || question.ask(&snapshot))).is_err() {
                    tracing::error!("a question to the analysis panicked");
                }
                None
            }
            Job::Spin(waiting) => {
                while !waiting.is_closed() {
                    std::hint::spin_loop();
                }
                None
            }
        };
        if events.send(Event::Done(Outcome { worker, checked })).is_err() {
            return;
        }
    }
}

/// The snapshot is gone when this returns: the actor must not hear of the end of a job that still holds up the engine.
fn run(check: Check) -> Checked {
    let Check { uri, path, stamp, revision, snapshot } = check;
    let start = Instant::now();
    let looked = catch_unwind(AssertUnwindSafe(move || look(&snapshot, &path)));
    let result = match looked {
        Ok(Ok(findings)) => Ok(findings),
        Ok(Err(_)) => Err(Failure::Cancelled),
        Err(_) => Err(Failure::Panicked),
    };
    Checked { uri, stamp, revision, took: start.elapsed(), result }
}

fn look(snapshot: &Snapshot, path: &Path) -> Result<Findings, Cancelled> {
    let findings = snapshot.findings(path)?;
    let mentioned: BTreeSet<&Arc<Path>> = findings.iter().flat_map(mentioned).collect();
    let mentioned = mentioned.into_iter().filter(|other| ***other != *path && !other.starts_with(STUB_ROOT));
    let others = mentioned.filter_map(|other| {
        let text = snapshot.text(other)?;
        let index = LineIndex::new(&text);
        Some((Arc::clone(other), text, index))
    });
    let others = others.collect();
    Ok(Findings { findings, others })
}

fn mentioned(finding: &Finding) -> impl Iterator<Item = &Arc<Path>> {
    let related = finding.related.iter().map(|related| &related.path);
    related.chain(finding.fixes.iter().flat_map(|fix| fix.edits.iter().map(|edit| &edit.path)))
}
