//! A client. It answers what the server asks, keeps what it is told, and at its end leaves properly: a server that does not
//! end then, or said something of an error that no test looked at, fails the test.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Machines that run tests are busy.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// How to start a server.
pub struct Setup {
    pub capabilities: Value,
    pub roots: Vec<String>,
    pub options: Value,
    /// What `workspace/configuration` is answered with.
    pub configuration: Value,
    /// Whether the client answers requests at all.
    pub answers: bool,
    pub process_id: Option<u32>,
    pub env: Vec<(&'static str, &'static str)>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            capabilities: all_capabilities(),
            roots: Vec::new(),
            options: json!({ "debounceMs": 10 }),
            configuration: Value::Null,
            answers: true,
            process_id: None,
            env: vec![("ASYNCWISE_TEST_HOOKS", "1")],
        }
    }
}

/// What VS Code can, as far as it matters.
pub fn all_capabilities() -> Value {
    json!({
        "general": { "positionEncodings": ["utf-16"] },
        "window": { "workDoneProgress": true },
        "workspace": {
            "applyEdit": true,
            "configuration": true,
            "didChangeConfiguration": { "dynamicRegistration": true },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
            "workspaceFolders": true
        },
        "textDocument": {
            "publishDiagnostics": {
                "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true,
                "dataSupport": true, "tagSupport": { "valueSet": [1, 2] }
            },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source"] } },
                "isPreferredSupport": true, "dataSupport": true, "disabledSupport": true,
                "resolveSupport": { "properties": ["edit"] }
            },
            "hover": { "contentFormat": ["markdown"] }
        }
    })
}

/// A server and its only client.
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    messages: Receiver<Value>,
    stderr: Arc<Mutex<String>>,
    deaf: Arc<AtomicBool>,
    setup: Setup,
    next_id: i64,
    /// Notifications and answers that nobody has asked for yet.
    unread: VecDeque<Value>,
    /// Requests of the server, answered or not.
    pub asked: Vec<Value>,
    /// The test expects errors in the log.
    pub errors_expected: bool,
    over: bool,
}

impl Server {
    /// A server that has not been told anything.
    pub fn spawn(setup: Setup) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_asyncwise"))
            .envs(setup.env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, messages) = channel();
        let deaf = Arc::new(AtomicBool::new(false));
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let is_deaf = Arc::clone(&deaf);
        thread::spawn(move || {
            loop {
                while is_deaf.load(Ordering::SeqCst) {
                    thread::sleep(Duration::from_millis(1));
                }
                let Some(message) = read_message(&mut stdout) else { return };
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let stderr = Arc::new(Mutex::new(String::new()));
        let mut pipe = BufReader::new(child.stderr.take().unwrap());
        let log = Arc::clone(&stderr);
        thread::spawn(move || {
            let mut line = String::new();
            while pipe.read_line(&mut line).is_ok_and(|length| length > 0) {
                log.lock().unwrap().push_str(&line);
                line.clear();
            }
        });
        let stdin = child.stdin.take();
        Self {
            child,
            stdin,
            messages,
            stderr,
            deaf,
            setup,
            next_id: 0,
            unread: VecDeque::new(),
            asked: Vec::new(),
            errors_expected: false,
            over: false,
        }
    }

    /// A server that is ready.
    pub fn start(setup: Setup) -> Self {
        let mut server = Self::spawn(setup);
        server.initialize();
        server
    }

    /// Introduces the client; the answer.
    pub fn initialize(&mut self) -> Value {
        let folders: Vec<Value> =
            self.setup.roots.iter().map(|root| json!({ "uri": uri(root), "name": root })).collect();
        let params = json!({
            "processId": self.setup.process_id,
            "clientInfo": { "name": "driver", "version": "1" },
            "rootUri": null,
            "capabilities": self.setup.capabilities,
            "initializationOptions": self.setup.options,
            "workspaceFolders": folders,
        });
        let offered = self.request("initialize", params);
        self.notify("initialized", json!({}));
        offered
    }

    /// Sends a request; its id.
    pub fn send(&mut self, method: &str, params: Value) -> i64 {
        self.next_id += 1;
        self.write(&json!({ "jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params }));
        self.next_id
    }

    /// Sends a request and waits for its result.
    #[track_caller]
    pub fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        let answer = self.answer(id);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Runs a command of the server.
    #[track_caller]
    pub fn command(&mut self, name: &str, arguments: Value) -> Value {
        self.request("workspace/executeCommand", json!({ "command": name, "arguments": arguments }))
    }

    /// Sends a command without waiting for its end.
    pub fn send_command(&mut self, name: &str, arguments: Value) -> i64 {
        self.send("workspace/executeCommand", json!({ "command": name, "arguments": arguments }))
    }

    /// Waits for the answer to a request.
    #[track_caller]
    pub fn answer(&mut self, id: i64) -> Value {
        self.wait_for(|message| message["id"] == json!(id) && message.get("method").is_none())
            .unwrap_or_else(|| panic!("no answer to {id}; stderr: {}", self.stderr()))
    }

    pub fn notify(&mut self, method: &str, params: Value) {
        self.write(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    pub fn write(&mut self, message: &Value) {
        let body = message.to_string();
        self.write_raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub fn write_raw(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(bytes).unwrap();
        stdin.flush().unwrap();
    }

    /// Stops or goes on reading what the server writes.
    pub fn be_deaf(&mut self, deaf: bool) {
        self.deaf.store(deaf, Ordering::SeqCst);
    }

    pub fn close_stdin(&mut self) {
        self.stdin = None;
    }

    pub fn stderr(&self) -> String {
        self.stderr.lock().unwrap().clone()
    }

    /// Opens a document.
    pub fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "rust", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Changes a document; `changes` as in the protocol.
    pub fn change(&mut self, uri: &str, version: i32, changes: Value) {
        let document = json!({ "uri": uri, "version": version });
        self.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    }

    pub fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    }

    /// The server's text of a document.
    #[track_caller]
    pub fn text(&mut self, uri: &str) -> Value {
        self.command("asyncwise.test.text", json!([uri]))
    }

    /// Waits for diagnostics of a document; the parameters.
    #[track_caller]
    pub fn diagnostics(&mut self, uri: &str) -> Value {
        let published = self.wait_for(|message| {
            message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
        });
        published.unwrap_or_else(|| panic!("no diagnostics of {uri}; stderr: {}", self.stderr()))["params"].clone()
    }

    /// Waits until the server has nothing more to do with a document, then returns all that was published of it.
    #[track_caller]
    pub fn all_diagnostics(&mut self, uri: &str) -> Vec<Value> {
        self.settle(uri);
        let mut all = Vec::new();
        self.unread.retain(|message| {
            let of_it = message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri;
            if of_it {
                all.push(message["params"].clone());
            }
            !of_it
        });
        all
    }

    /// Waits until a document has been looked at as it is.
    #[track_caller]
    pub fn settle(&mut self, uri: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let status = self.command("asyncwise.status", json!([]));
            let documents = status["documents"].as_array().unwrap();
            match documents.iter().find(|document| document["uri"] == uri) {
                Some(document) if document["settled"] == false && Instant::now() < end => {
                    thread::sleep(Duration::from_millis(5));
                }
                Some(document) => {
                    assert_eq!(document["settled"], true, "{status}");
                    break;
                }
                None => break,
            }
        }
        // What was posted before this answer is here when it is.
        self.command("asyncwise.status", json!([]));
        thread::sleep(Duration::from_millis(20));
        self.drain();
    }

    /// Asks for an answer that waits for findings of the latest text.
    pub fn settle_quickly(&mut self, uri: &str) {
        let position = json!({ "line": 0, "character": 0 });
        self.request("textDocument/hover", json!({ "textDocument": { "uri": uri }, "position": position }));
    }

    /// The server's resident memory.
    #[cfg(target_os = "linux")]
    pub fn resident_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Code actions in a range; `only` the given kinds.
    #[track_caller]
    pub fn actions(&mut self, uri: &str, range: &Value, only: Option<&str>) -> Vec<Value> {
        let mut context = json!({ "diagnostics": [] });
        if let Some(only) = only {
            context["only"] = json!([only]);
        }
        let document = json!({ "uri": uri });
        let params = json!({ "textDocument": document, "range": range, "context": context });
        self.request("textDocument/codeAction", params).as_array().cloned().unwrap_or_default()
    }

    /// Waits for a message; `None` when it does not come.
    pub fn wait_for(&mut self, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
        self.wait_within(PATIENCE, wanted)
    }

    pub fn wait_within(&mut self, patience: Duration, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
        let end = Instant::now() + patience;
        if let Some(at) = self.unread.iter().position(&wanted) {
            return self.unread.remove(at);
        }
        loop {
            match self.messages.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(message) if wanted(&message) => return Some(message),
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Reads what is there.
    pub fn drain(&mut self) {
        while let Ok(message) = self.messages.try_recv() {
            self.take(message);
        }
    }

    fn take(&mut self, message: Value) {
        if message.get("id").is_none() || message.get("method").is_none() {
            self.unread.push_back(message);
            return;
        }
        if self.setup.answers && self.stdin.is_some() {
            let result = match message["method"].as_str() {
                Some("workspace/configuration") => {
                    let count = message["params"]["items"].as_array().map_or(0, Vec::len);
                    json!(vec![self.setup.configuration.clone(); count])
                }
                _ => Value::Null,
            };
            self.write(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
        }
        self.asked.push(message);
    }

    /// What the client's user sets from now on.
    pub fn configure(&mut self, configuration: Value) {
        self.setup.configuration = configuration;
        self.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    }

    /// Waits for the end of the process.
    #[track_caller]
    pub fn wait(&mut self, patience: Duration) -> ExitStatus {
        let end = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                self.over = true;
                return status;
            }
            if Instant::now() > end {
                let _ = self.child.kill();
                self.over = true;
                panic!("the server does not end; stderr: {}", self.stderr());
            }
            thread::sleep(Duration::from_millis(2));
        }
    }

    #[track_caller]
    fn check_unread(&self) {
        for message in &self.unread {
            let error = message.get("error").is_some()
                || (message["method"] == "window/logMessage" && message["params"]["type"] == 1);
            assert!(!error, "unread: {message}");
        }
        let stderr = self.stderr();
        assert!(!stderr.contains("ERROR") && !stderr.contains("panicked"), "{stderr}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if thread::panicking() || self.over {
            let _ = self.child.kill();
            let _ = self.child.wait();
            return;
        }
        self.request("shutdown", Value::Null);
        self.notify("exit", Value::Null);
        assert!(self.wait(Duration::from_secs(20)).success());
        self.stdin = None;
        self.drain();
        if !self.errors_expected {
            self.check_unread();
        }
    }
}

fn read_message(pipe: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if pipe.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().unwrap(),
            Some(_) => {}
            None if line == "\r\n" => break,
            None => panic!("not a header: {line:?}"),
        }
    }
    let mut body = vec![0; length];
    pipe.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).unwrap())
}

/// The URI of a path.
pub fn uri(path: &str) -> String {
    if path.contains(':') { path.to_owned() } else { format!("file://{path}") }
}

/// A range in one line.
pub fn range(line: u32, from: u32, to: u32) -> Value {
    json!({ "start": { "line": line, "character": from }, "end": { "line": line, "character": to } })
}

/// The text after the edits of a code action to one document.
pub fn applied(text: &str, action: &Value) -> String {
    let edits = &action["edit"];
    let edits = match edits["documentChanges"].as_array() {
        Some(documents) => documents[0]["edits"].clone(),
        None => edits["changes"].as_object().unwrap().values().next().unwrap().clone(),
    };
    let mut edits = edits.as_array().unwrap().clone();
    edits.sort_by_key(|edit| (edit["range"]["start"]["line"].as_u64(), edit["range"]["start"]["character"].as_u64()));
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        let (start, end) = (offset(&text, &edit["range"]["start"]), offset(&text, &edit["range"]["end"]));
        text.replace_range(start..end, edit["newText"].as_str().unwrap());
    }
    text
}

fn offset(text: &str, position: &Value) -> usize {
    let line = usize::try_from(position["line"].as_u64().unwrap()).unwrap();
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let column = usize::try_from(position["character"].as_u64().unwrap()).unwrap();
    let rest = &text[start..];
    let mut units = 0;
    for (at, char) in rest.char_indices() {
        if units >= column {
            return start + at;
        }
        units += char.len_utf16();
    }
    text.len()
}
