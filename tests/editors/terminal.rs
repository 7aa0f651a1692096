//! A program in a terminal: what it shows, and keys for it.

use std::io::{Read, Write};
use std::num::NonZero;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// As large as the programs are told.
const LINES: NonZero<u16> = NonZero::new(40).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(120).unwrap();

/// A terminal with a program in it.
pub struct Terminal {
    child: Child,
    keys: ChildStdin,
    screen: Arc<Mutex<vt100::Parser>>,
    patience: Duration,
}

impl Terminal {
    /// Starts a program that reads keys and writes what a terminal understands. What must come may take `patience`.
    pub fn start(mut program: Command, patience: Duration) -> Self {
        let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(LINES, COLUMNS, 0)));
        let (keys, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let shown = screen.clone();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                shown.lock().unwrap().process(&bytes[..read]);
            }
        });
        Self { child, keys, screen, patience }
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Types as fast as people do. Helix 25.01 may send changes in a wrong order when keys come at once.
    pub fn types(&mut self, text: &str) {
        for key in text.chars() {
            self.press(key.encode_utf8(&mut [0; 4]));
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until something holds of the screen.
    ///
    /// # Errors
    /// When it does not come to hold; with the screen.
    pub fn step(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) -> Result<(), String> {
        let end = Instant::now() + self.patience;
        while !holds(self.screen.lock().unwrap().screen()) {
            if Instant::now() > end {
                return Err(format!("never came to hold: {what}\n{}", self.screen.lock().unwrap().screen().contents()));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a screen shows this somewhere.
pub fn shows(text: &str) -> impl Fn(&vt100::Screen) -> bool {
    move |screen| screen.contents().contains(text)
}

/// Whether this is underlined wherever it starts a line of code.
pub fn underlines(text: &str) -> impl Fn(&vt100::Screen) -> bool {
    move |screen| {
        let rows = screen.rows(0, COLUMNS.get());
        let mut at = rows.enumerate().filter_map(|(row, line)| Some((row, line.find(text)?)));
        at.any(|(row, column)| {
            let cell = |column| screen.cell(u16::try_from(row).ok()?, u16::try_from(column).ok()?);
            cell(column).is_some_and(vt100::Cell::underline)
        })
    }
}
