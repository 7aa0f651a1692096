//! What tests can make the server do, while the environment variable `ASYNCWISE_TEST_HOOKS` is set: what becomes of a server
//! whose handler panics or blocks, or whose analysis takes long, can only be seen in one that does.
//!
//! Commands `asyncwise.test.…`: `panic`, `block` (for so many milliseconds), `wait` (for ever), `spin` (on an analysis
//! thread, until cancelled), `text` (the server's text of a document), `fail` (a panic in the actor).
//!
//! In documents: `TEST_HAZARD` is a finding with a safe fix, `TEST_PANIC` makes the analysis panic, `TEST_SLOW` makes it take
//! two seconds.

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tower_lsp::lsp_types::Url;

use super::event::Event;
use super::handlers::Backend;
use crate::findings::{Applicability, Edit, Finding, Fix, Level, Setting};
use crate::text::TextRange;

static ON: LazyLock<bool> = LazyLock::new(|| std::env::var_os("ASYNCWISE_TEST_HOOKS").is_some());

/// Runs a test command; `None` when there is none of that name, or hooks are off.
pub async fn run(backend: &Backend, command: &str, arguments: &[Value]) -> Option<Value> {
    let name = command.strip_prefix("asyncwise.test.").filter(|_| *ON)?;
    match name {
        "panic" => panic!("as the test wants it"),
        "block" => {
            // asyncwise: allow(blocking-call-in-async, reason = "what it does to others is what is being tested")
            std::thread::sleep(Duration::from_millis(arguments.first()?.as_u64()?));
            Some(Value::Null)
        }
        "wait" => std::future::pending().await,
        "spin" => {
            let (done, waiting) = oneshot::channel();
            backend.tell(Event::Spin(done));
            let _ = waiting.await;
            Some(Value::Null)
        }
        "fail" => {
            backend.tell(Event::Fail);
            Some(Value::Null)
        }
        "text" => {
            let uri = Url::parse(arguments.first()?.as_str()?).ok()?;
            let (answer, answered) = oneshot::channel();
            backend.tell(Event::Text { uri, answer });
            Some(answered.await.ok()?.map_or(Value::Null, |text| Value::from(&*text)))
        }
        _ => None,
    }
}

/// Adds to an analysis what the text asks for.
pub fn analyse(path: &Arc<Path>, text: &str, findings: &mut Vec<Finding>) {
    if !*ON {
        return;
    }
    assert!(!text.contains("TEST_PANIC"), "as the test wants it");
    if text.contains("TEST_SLOW") {
        std::thread::sleep(Duration::from_secs(2));
    }
    findings.extend(text.match_indices("TEST_HAZARD").map(|(at, hazard)| finding(path, at, hazard.len())));
    findings.sort_by_key(|finding| finding.range);
}

fn finding(path: &Arc<Path>, at: usize, length: usize) -> Finding {
    let offset = |at: usize| u32::try_from(at).unwrap_or_default();
    let range = TextRange::new(offset(at), offset(at + length));
    let edit = Edit { path: Arc::clone(path), range, text: "MENDED".to_owned() };
    Finding {
        rule: "test-hazard",
        level: Level::Warn,
        setting: Setting::Production,
        range,
        message: "a hazard for tests".to_owned(),
        related: Vec::new(),
        fixes: vec![Fix { title: "Mend it".to_owned(), applicability: Applicability::Safe, edits: vec![edit] }],
    }
}
