//! A progress bar, for work that takes longer than one waits for gladly.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shorter work shows nothing.
const PATIENCE: Duration = Duration::from_millis(400);

/// A bar on stderr that appears only on a terminal, and only when the work takes long.
pub struct Progress {
    bar: ProgressBar,
    since: Instant,
}

impl Progress {
    /// A bar over `files` files, not shown yet.
    #[must_use]
    pub fn new(files: usize) -> Self {
        let style = ProgressStyle::with_template("checking [{bar:30}] {pos}/{len} files").ok();
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
        if let Some(style) = style {
            bar.set_style(style.progress_chars("=> "));
        }
        Self { bar, since: Instant::now() }
    }

    /// One more file is done.
    pub fn step(&self) {
        self.bar.inc(1);
        if self.bar.is_hidden() && self.since.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
