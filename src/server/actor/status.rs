//! The answer to "what is it doing?".

use std::time::Duration;

use serde_json::{Value, json};

use super::Actor;

impl Actor {
    pub(super) fn status(&self) -> Value {
        let revision = self.engine.revision();
        let open = self.documents.sorted().into_iter().map(|document| {
            json!({
                "uri": document.uri,
                "version": document.version,
                "bytes": document.document.len(),
                "findings": document.published.diagnostics.len(),
                "settled": document.is_settled(revision),
                "failed": document.failed,
                "milliseconds": document.took.map(milliseconds),
            })
        });
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "client": self.session.client,
            "encoding": format!("{:?}", self.session.encoding),
            "uptimeSeconds": self.started.elapsed().as_secs(),
            "roots": self.roots,
            "loadMilliseconds": self.load_took.map(milliseconds),
            "revision": revision,
            "restarts": self.restarts,
            "threads": self.workers.count(),
            "engine": self.engine.status(),
            "documents": open.collect::<Vec<_>>(),
        })
    }
}

fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}
