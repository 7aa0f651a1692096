//! Questions of requests to the engine. They are asked on the analysis threads, like everything that reads or recurses.

use std::collections::VecDeque;
use std::fmt;

use tokio::sync::oneshot;
use tower_lsp::lsp_types::Url;

use super::documents::Documents;
use super::engine::Snapshot;
use super::view::Stamp;

/// What is done with the snapshot.
type Ask = Box<dyn FnOnce(&Snapshot) + Send>;

/// Something that a request wants to know of a document at one state.
pub struct Question {
    uri: Url,
    stamp: Stamp,
    ask: Ask,
}

impl Question {
    /// A question, and its answer; none when the document changed before it was asked, or while it was.
    pub fn new<T: Send + 'static>(
        uri: Url,
        stamp: Stamp,
        ask: impl FnOnce(&Snapshot) -> Option<T> + Send + 'static,
    ) -> (Self, oneshot::Receiver<Option<T>>) {
        let (answer, answered) = oneshot::channel();
        let ask: Ask = Box::new(move |snapshot| drop(answer.send(ask(snapshot))));
        (Self { uri, stamp, ask }, answered)
    }

    /// Asks it.
    pub fn ask(self, snapshot: &Snapshot) {
        (self.ask)(snapshot);
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question").field("uri", &self.uri).field("stamp", &self.stamp).finish_non_exhaustive()
    }
}

/// Questions that wait for a thread.
#[derive(Debug, Default)]
pub struct Questions(VecDeque<Question>);

impl Questions {
    /// One more.
    pub fn push(&mut self, question: Question) {
        self.0.push_back(question);
    }

    /// The next one that is about what the engine has. Those about earlier states go: whoever asked is told nothing.
    pub fn next(&mut self, documents: &Documents) -> Option<Question> {
        while let Some(question) = self.0.pop_front() {
            let document = documents.get(&question.uri);
            if document.is_some_and(|it| it.stamp == question.stamp && it.due.is_none()) {
                return Some(question);
            }
        }
        None
    }
}
