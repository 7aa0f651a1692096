//! Requests as clients write them, made into what tower-lsp can read.

use serde_json::{Map, Value};
use tower_lsp::jsonrpc::Request;
use tower_lsp::lsp_types::InitializeParams;

/// The same request with parameters that tower-lsp understands: it takes `null` for a wrong value where it wants none,
/// and refuses `initialize` as a whole for a single capability that is newer than its types.
pub fn lenient(request: Request) -> Request {
    let (method, id, params) = request.into_parts();
    let params = match &*method {
        "shutdown" | "exit" => None,
        "initialize" => params.map(readable),
        _ => params.filter(|params| !params.is_null()),
    };
    let mut builder = Request::build(method);
    if let Some(params) = params {
        builder = builder.params(params);
    }
    if let Some(id) = id {
        builder = builder.id(id);
    }
    builder.finish()
}

/// The capabilities that the server looks at.
const CAPABILITIES: &[(&str, &[&str])] = &[
    ("general", &["positionEncodings"]),
    ("window", &["workDoneProgress"]),
    (
        "workspace",
        &["configuration", "didChangeConfiguration", "didChangeWatchedFiles", "workspaceEdit", "workspaceFolders"],
    ),
    ("textDocument", &["publishDiagnostics", "codeAction", "hover", "synchronization"]),
];

/// Leaves out of `params` what cannot be read, one piece at a time.
fn readable(params: Value) -> Value {
    if reads(&params) {
        return params;
    }
    tracing::warn!("some of the client's `initialize` parameters cannot be read");
    let Value::Object(given) = params else { return Value::Object(default()) };
    let mut kept = default();
    for (key, value) in given.iter().filter(|(key, _)| *key != "capabilities") {
        keep_if_readable(&mut kept, |kept| {
            kept.insert(key.clone(), value.clone());
        });
    }
    for (group, names) in CAPABILITIES {
        for name in *names {
            let Some(value) = given.get("capabilities").and_then(|all| all.get(group)?.get(name)) else { continue };
            keep_if_readable(&mut kept, |kept| {
                kept["capabilities"][group][name] = value.clone();
            });
        }
    }
    Value::Object(kept)
}

fn keep_if_readable(kept: &mut Map<String, Value>, add: impl FnOnce(&mut Map<String, Value>)) {
    let mut tried = kept.clone();
    add(&mut tried);
    if reads(&Value::Object(tried.clone())) {
        *kept = tried;
    }
}

fn default() -> Map<String, Value> {
    Map::from_iter([("capabilities".to_owned(), Value::Object(Map::new()))])
}

fn reads(params: &Value) -> bool {
    serde_json::from_value::<InitializeParams>(params.clone()).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn takes_null_for_no_parameters() {
        let request = Request::build("shutdown").params(Value::Null).id(1).finish();
        assert_eq!(lenient(request).params(), None);
    }

    #[test]
    fn keeps_what_it_understands_of_initialize() {
        let given = json!({
            "processId": -4,
            "rootUri": "file:///w",
            "capabilities": {
                "general": {"positionEncodings": ["utf-8"]},
                "textDocument": {"publishDiagnostics": {"relatedInformation": "perhaps"}, "hover": {}},
                "workspace": {"configuration": true},
            }
        });
        let kept = json!({
            "rootUri": "file:///w",
            "capabilities": {
                "general": {"positionEncodings": ["utf-8"]},
                "textDocument": {"hover": {}},
                "workspace": {"configuration": true},
            }
        });
        assert_eq!(readable(given), kept);
    }

    #[test]
    fn survives_initialize_without_sense() {
        assert_eq!(readable(json!(7)), json!({"capabilities": {}}));
    }
}
