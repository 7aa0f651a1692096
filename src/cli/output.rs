//! Writing to the terminal, and failing.

use std::fmt::{self, Display};
use std::io::{self, Write};

use annotate_snippets::Renderer;

/// Why a command could not do its work: one sentence for people, perhaps more lines below it.
#[derive(Debug)]
pub struct Failure(pub String);

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// Writes results to stdout. A reader that has seen enough (`| head`) is no failure.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure(format!("cannot write: {error}"))),
        _ => Ok(()),
    }
}

/// Writes a line about the work itself to stderr.
pub fn say(line: &str) {
    // Without a stderr there is nobody to tell.
    let _ = writeln!(anstream::stderr().lock(), "{line}");
}

/// `error: …` on stderr.
pub fn say_failure(failure: &Failure) {
    let style = Renderer::styled();
    let title = annotate_snippets::Level::ERROR.primary_title(failure.0.as_str());
    say(&style.render(&[annotate_snippets::Group::with_title(title)]));
}

/// `warning: …` on stderr.
pub fn say_warning(text: &str) {
    let title = annotate_snippets::Level::WARNING.primary_title(text);
    say(&Renderer::styled().render(&[annotate_snippets::Group::with_title(title)]));
}

/// "1 file", "2 files".
#[must_use]
pub fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}
