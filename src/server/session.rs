//! What the client can do, resolved once; what the server offers.

use std::path::PathBuf;

use serde_json::Value;
use tower_lsp::lsp_types as lsp;

use super::{commands, uri};
use crate::text::Encoding;

/// The kind of the action that applies every safe fix of a document.
pub const FIX_ALL: lsp::CodeActionKind = lsp::CodeActionKind::new("source.fixAll.asyncwise");

/// The client, as its `initialize` describes it. Never changes afterwards.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a capability of its own")]
pub struct Session {
    /// Who it is, for the log.
    pub client: String,
    /// Its process.
    pub process: Option<u32>,
    /// What its columns count.
    pub encoding: Encoding,
    /// The folders that it opened.
    pub roots: Vec<PathBuf>,
    /// Settings sent along.
    pub options: Option<Value>,
    /// Answers `workspace/configuration`.
    pub pulls_configuration: bool,
    /// Lets `workspace/didChangeConfiguration` be registered.
    pub registers_configuration: bool,
    /// Lets file watchers be registered.
    pub registers_watchers: bool,
    /// Shows progress that the server starts.
    pub progress: bool,
    /// Shows related places; else they are told in the message.
    pub related: bool,
    /// Shows tags.
    pub tags: bool,
    /// Shows a link on a diagnostic's code.
    pub code_description: bool,
    /// Sends a diagnostic's data back.
    pub data: bool,
    /// Takes code actions, not only commands.
    pub code_actions: bool,
    /// Asks for the edits of an action when it is chosen.
    pub resolves_edits: bool,
    /// Shows actions that cannot be taken, and why.
    pub disabled: bool,
    /// Takes edits of documents at a version.
    pub document_changes: bool,
    /// Makes files that an edit asks for.
    pub creates_files: bool,
    /// Renders Markdown in hovers.
    pub markdown: bool,
}

impl Session {
    /// The session that `params` ask for.
    pub fn new(params: &lsp::InitializeParams) -> Self {
        let client = params.client_info.as_ref().map_or_else(String::new, |info| {
            format!("{} {}", info.name, info.version.as_deref().unwrap_or_default()).trim_end().to_owned()
        });
        let mut session = Self {
            client,
            process: params.process_id,
            roots: roots(params),
            options: params.initialization_options.clone(),
            ..Self::default()
        };
        session.read_general(&params.capabilities);
        session.read_workspace(params.capabilities.workspace.clone().unwrap_or_default());
        session.read_documents(params.capabilities.text_document.clone().unwrap_or_default());
        session
    }

    fn read_general(&mut self, all: &lsp::ClientCapabilities) {
        self.progress = all.window.as_ref().and_then(|window| window.work_done_progress) == Some(true);
        let offered = all.general.as_ref().and_then(|general| general.position_encodings.clone()).unwrap_or_default();
        self.encoding = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32]
            .into_iter()
            .find(|&encoding| offered.contains(&kind_of(encoding)))
            .unwrap_or_default();
    }

    fn read_workspace(&mut self, workspace: lsp::WorkspaceClientCapabilities) {
        self.pulls_configuration = workspace.configuration == Some(true);
        let configuration = workspace.did_change_configuration.and_then(|it| it.dynamic_registration);
        self.registers_configuration = configuration == Some(true);
        let watchers = workspace.did_change_watched_files.and_then(|it| it.dynamic_registration);
        self.registers_watchers = watchers == Some(true);
        let edits = workspace.workspace_edit.unwrap_or_default();
        self.document_changes = edits.document_changes == Some(true);
        let operations = edits.resource_operations.unwrap_or_default();
        self.creates_files = operations.contains(&lsp::ResourceOperationKind::Create);
    }

    fn read_documents(&mut self, documents: lsp::TextDocumentClientCapabilities) {
        let diagnostics = documents.publish_diagnostics.unwrap_or_default();
        self.related = diagnostics.related_information == Some(true);
        self.tags = diagnostics.tag_support.is_some();
        self.code_description = diagnostics.code_description_support == Some(true);
        self.data = diagnostics.data_support == Some(true);
        let actions = documents.code_action.unwrap_or_default();
        self.code_actions = actions.code_action_literal_support.is_some();
        self.disabled = actions.disabled_support == Some(true);
        let resolved = actions.resolve_support.map(|it| it.properties).unwrap_or_default();
        self.resolves_edits = actions.data_support == Some(true) && resolved.iter().any(|property| property == "edit");
        let formats = documents.hover.and_then(|hover| hover.content_format).unwrap_or_default();
        self.markdown = formats.contains(&lsp::MarkupKind::Markdown);
    }

    /// The answer to `initialize`.
    pub fn offer(&self) -> lsp::InitializeResult {
        lsp::InitializeResult {
            capabilities: self.capabilities(),
            server_info: Some(lsp::ServerInfo {
                name: "asyncwise".to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
        }
    }

    fn capabilities(&self) -> lsp::ServerCapabilities {
        lsp::ServerCapabilities {
            position_encoding: Some(kind_of(self.encoding)),
            text_document_sync: Some(sync().into()),
            hover_provider: Some(lsp::HoverProviderCapability::Simple(true)),
            code_action_provider: self.code_actions.then(|| {
                lsp::CodeActionProviderCapability::Options(lsp::CodeActionOptions {
                    code_action_kinds: Some(vec![
                        lsp::CodeActionKind::QUICKFIX,
                        lsp::CodeActionKind::REFACTOR_REWRITE,
                        FIX_ALL,
                    ]),
                    resolve_provider: self.resolves_edits.then_some(true),
                    ..lsp::CodeActionOptions::default()
                })
            }),
            execute_command_provider: Some(lsp::ExecuteCommandOptions {
                commands: commands::NAMES.iter().map(|&name| name.to_owned()).collect(),
                ..lsp::ExecuteCommandOptions::default()
            }),
            workspace: Some(lsp::WorkspaceServerCapabilities {
                workspace_folders: Some(lsp::WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(lsp::OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..lsp::ServerCapabilities::default()
        }
    }

    /// What is registered once the client is ready.
    pub fn registrations(&self) -> Vec<lsp::Registration> {
        let mut registrations = Vec::new();
        if self.registers_watchers {
            registrations.push(registration("workspace/didChangeWatchedFiles", &watchers()));
        }
        if self.registers_configuration {
            let options = serde_json::json!({ "section": super::settings::SECTION });
            registrations.push(registration("workspace/didChangeConfiguration", &options));
        }
        registrations
    }
}

fn sync() -> lsp::TextDocumentSyncOptions {
    lsp::TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(lsp::TextDocumentSyncKind::INCREMENTAL),
        save: Some(lsp::TextDocumentSyncSaveOptions::Supported(true)),
        ..lsp::TextDocumentSyncOptions::default()
    }
}

fn watchers() -> lsp::DidChangeWatchedFilesRegistrationOptions {
    let watchers = ["**/*.rs", "**/Cargo.toml", "**/Cargo.lock", "**/asyncwise.toml", "**/clippy.toml"]
        .map(|glob| lsp::FileSystemWatcher { glob_pattern: lsp::GlobPattern::String(glob.to_owned()), kind: None });
    lsp::DidChangeWatchedFilesRegistrationOptions { watchers: watchers.to_vec() }
}

fn registration(method: &str, options: &impl serde::Serialize) -> lsp::Registration {
    lsp::Registration {
        id: format!("asyncwise/{method}"),
        method: method.to_owned(),
        register_options: serde_json::to_value(options).ok(),
    }
}

fn roots(params: &lsp::InitializeParams) -> Vec<PathBuf> {
    if let Some(folders) = params.workspace_folders.as_ref().filter(|folders| !folders.is_empty()) {
        return folders.iter().filter_map(|folder| uri::to_path(&folder.uri)).collect();
    }
    #[expect(deprecated, reason = "older clients send nothing else")]
    let (uri, path) = (params.root_uri.as_ref(), params.root_path.as_ref());
    let root = uri.and_then(uri::to_path).or_else(|| path.map(PathBuf::from));
    root.into_iter().collect()
}

fn kind_of(encoding: Encoding) -> lsp::PositionEncodingKind {
    match encoding {
        Encoding::Utf8 => lsp::PositionEncodingKind::UTF8,
        Encoding::Utf16 => lsp::PositionEncodingKind::UTF16,
        Encoding::Utf32 => lsp::PositionEncodingKind::UTF32,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn session(params: Value) -> Session {
        Session::new(&serde_json::from_value(params).unwrap())
    }

    fn encoding(offered: &Value) -> Encoding {
        session(json!({"capabilities": {"general": {"positionEncodings": offered}}})).encoding
    }

    #[test]
    fn prefers_bytes_and_falls_back_to_utf16() {
        assert_eq!(encoding(&json!(["utf-16", "utf-32", "utf-8"])), Encoding::Utf8);
        assert_eq!(encoding(&json!(["utf-32", "utf-16"])), Encoding::Utf16);
        assert_eq!(encoding(&json!(["utf-32"])), Encoding::Utf32);
        assert_eq!(encoding(&json!(["utf-7"])), Encoding::Utf16);
        assert_eq!(session(json!({"capabilities": {}})).encoding, Encoding::Utf16);
    }

    #[test]
    fn takes_folders_before_the_root() {
        let both = json!({
            "capabilities": {},
            "rootUri": "file:///r",
            "workspaceFolders": [{"uri": "file:///a", "name": "a"}, {"uri": "file:///b", "name": "b"}]
        });
        assert_eq!(session(both).roots, [PathBuf::from("/a"), PathBuf::from("/b")]);
        let root = json!({"capabilities": {}, "rootUri": "file:///r", "workspaceFolders": null});
        assert_eq!(session(root).roots, [PathBuf::from("/r")]);
    }

    #[test]
    fn registers_nothing_with_a_client_that_cannot() {
        assert!(session(json!({"capabilities": {}})).registrations().is_empty());
    }
}
