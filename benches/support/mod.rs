//! Realistic source text of any size, and an engine that has it loaded.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use asyncwise::host::{Host, LoadOptions};
use asyncwise::text::TextEdit;
use asyncwise::text::TextRange;

/// One module's worth of a service: 48 lines, types, locks, channels, loops, and one hazard.
pub const MODULE: &str = include_str!("module.rs");

/// A file of about `lines` lines, all of them async code.
#[must_use]
pub fn source(lines: usize) -> String {
    let modules = lines.div_ceil(MODULE.lines().count() + 2).max(1);
    let mut text = String::new();
    for index in 0..modules {
        let _ = writeln!(text, "pub mod part{index} {{\n{MODULE}}}");
    }
    text
}

/// One open file, and an edit in the middle of a body in its middle that is made and taken back in turns.
pub struct Session {
    host: Host,
    path: PathBuf,
    text: String,
    at: usize,
    grown: bool,
}

/// What is typed.
const TYPED: &str = "let typed = 1;\n        ";

impl Session {
    /// Opens a file of about `lines` lines and looks at it once.
    ///
    /// # Panics
    /// When the generated text has changed its shape.
    #[must_use]
    pub fn open(lines: usize) -> Self {
        let text = source(lines);
        let middle = text.len() / 2;
        let at = middle + text[middle..].find("let wait =").expect("the module has a statement to type before");
        let mut host = Host::new();
        host.load(&[], &LoadOptions::default());
        let path = PathBuf::from("/bench/service.rs");
        host.set_overlay(&path, text.as_str().into(), &[]);
        let session = Self { host, path, text, at, grown: false };
        assert!(session.findings() > 0, "the module has a hazard");
        session
    }

    /// Types in a body, or takes back what was typed, and asks for the findings of the file.
    pub fn edit_body(&mut self) -> usize {
        let (start, end) = if self.grown { (self.at, self.at + TYPED.len()) } else { (self.at, self.at) };
        let new = if self.grown { "" } else { TYPED };
        self.text.replace_range(start..end, new);
        self.grown = !self.grown;
        let range = TextRange::new(u32::try_from(start).unwrap_or(0), u32::try_from(end).unwrap_or(0));
        let edit = TextEdit { range, new_len: u32::try_from(new.len()).unwrap_or(0) };
        self.host.set_overlay(&self.path, Arc::from(self.text.as_str()), &[edit]);
        self.findings()
    }

    /// How many findings the file has.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.host.snapshot().findings(&self.path).map_or(0, |found| found.findings.len())
    }
}

/// Runs on a thread whose stack is as large as the engine wants.
///
/// # Panics
/// When the system gives no thread, or `work` panics.
pub fn on_engine_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(asyncwise::host::STACK_SIZE).spawn(work);
    thread.expect("a thread").join().expect("no panic")
}
