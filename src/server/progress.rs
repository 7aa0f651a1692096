//! Progress of reading a workspace, shown by clients that can.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tower_lsp::lsp_types as lsp;
use tower_lsp::lsp_types::request::WorkDoneProgressCreate;

use super::client::{Correspondent, Note};

const TOKEN: &str = "asyncwise/load";

/// Progress that is shown from the client's consent until it is dropped.
#[derive(Debug)]
pub struct Progress {
    client: Correspondent,
    state: Arc<Mutex<State>>,
    percent: AtomicU32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The client has not agreed yet.
    Asked,
    /// It is being shown.
    Shown,
    /// There is nothing to show any more.
    Over,
}

impl Progress {
    /// Asks the client to show it.
    pub fn start(client: &Correspondent, title: &'static str) -> Self {
        let state = Arc::new(Mutex::new(State::Asked));
        let (shown, notes) = (Arc::clone(&state), client.clone());
        let params = lsp::WorkDoneProgressCreateParams { token: lsp::NumberOrString::String(TOKEN.to_owned()) };
        client.ask::<WorkDoneProgressCreate>(params, move |agreed| {
            let mut state = shown.lock().unwrap_or_else(PoisonError::into_inner);
            if agreed.is_some() && *state == State::Asked {
                *state = State::Shown;
                notes.post(note(lsp::WorkDoneProgress::Begin(lsp::WorkDoneProgressBegin {
                    title: title.to_owned(),
                    cancellable: Some(false),
                    percentage: Some(0),
                    ..lsp::WorkDoneProgressBegin::default()
                })));
            }
        });
        Self { client: client.clone(), state, percent: AtomicU32::new(0) }
    }

    /// So much of all is done. Told once per percent.
    pub fn report(&self, done: usize, all: usize) {
        let percent = u32::try_from(done * 100 / all.max(1)).unwrap_or(100);
        let is_shown = *self.state.lock().unwrap_or_else(PoisonError::into_inner) == State::Shown;
        if is_shown && self.percent.swap(percent, Ordering::Relaxed) != percent {
            self.client.post(note(lsp::WorkDoneProgress::Report(lsp::WorkDoneProgressReport {
                message: Some(format!("{done} of {all} files")),
                percentage: Some(percent),
                ..lsp::WorkDoneProgressReport::default()
            })));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if *state == State::Shown {
            self.client.post(note(lsp::WorkDoneProgress::End(lsp::WorkDoneProgressEnd { message: None })));
        }
        *state = State::Over;
    }
}

fn note(progress: lsp::WorkDoneProgress) -> Note {
    Note::Progress(lsp::ProgressParams {
        token: lsp::NumberOrString::String(TOKEN.to_owned()),
        value: lsp::ProgressParamsValue::WorkDone(progress),
    })
}
