//! A workspace whose functions call each other, and the summaries of all of them.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use asyncwise::db::{CfgOptions, Crate, CrateData, Database, Edition, SourceFile, TargetKind};
use asyncwise::effects::acquire::acquires;
use asyncwise::effects::cancel::cancel_summary;
use asyncwise::effects::given::Given;
use asyncwise::effects::{OwnFn, analysis, blocks_caller};
use asyncwise::resolve::DefId;
use asyncwise::resolve::item_tree;
use rayon::prelude::*;

/// Lines of each function.
const LINES: usize = 10;
/// Functions of each file.
const FUNCTIONS: usize = 40;

/// A workspace of which the types and the flow are known.
pub struct Summaries {
    db: Database,
    functions: Vec<DefId>,
}

impl Summaries {
    /// Writes about `lines` lines, and finds their types and flow on all cores.
    #[must_use]
    pub fn new(lines: usize) -> Self {
        let db = Database::new();
        let files = lines.div_ceil(LINES * FUNCTIONS);
        let functions: Vec<DefId> = (0..files).flat_map(|file| functions(&db, file)).collect();
        functions.par_iter().for_each_with(db.clone(), |db, def| {
            analysis(db, *def);
        });
        Self { db, functions }
    }

    /// How many functions block, lose something, or acquire something.
    #[must_use]
    pub fn count(self) -> usize {
        let counts = self.functions.par_iter().map_with(self.db.clone(), |db, def| {
            let blocks = blocks_caller(db, OwnFn { def: *def, of: None }, Given::default()).other.is_some();
            let loses = matches!(cancel_summary(db, *def), asyncwise::effects::cancel::CancelSummary::Unsafe { .. });
            usize::from(blocks) + usize::from(loses) + acquires(db, *def).len()
        });
        counts.sum()
    }
}

/// The functions of a generated file.
fn functions(db: &Database, file: usize) -> Vec<DefId> {
    let path: Arc<Path> = Path::new(&format!("/bench/m{file}.rs")).into();
    let root = SourceFile::new(db, path, source().into(), None, None);
    let data = CrateData {
        name: format!("m{file}").into(),
        root,
        edition: Edition::E2024,
        kind: TargetKind::Lib,
        deps: Vec::new(),
        sees_all_stubs: true,
        cfg: CfgOptions::default(),
        dir: Path::new("/bench").into(),
        package: format!("m{file}").into(),
        twin: None,
        dep_features: Vec::new(),
        dev_dep_features: Vec::new(),
    };
    let krate = Crate::new(db, Arc::new(data));
    let tree = item_tree(db, root);
    let items = (0u32..).zip(&tree.items).filter(|(_, item)| item.is_fn());
    items.map(|(item, _)| DefId::new(db, krate, root, None, item)).collect()
}

/// Functions of which each calls the next two, the last one itself: one half of them async.
fn source() -> String {
    let mut text = String::from("use tokio::io::AsyncReadExt;\nuse tokio::net::TcpStream;\nuse tokio::sync::Mutex;\n");
    let half = FUNCTIONS / 2;
    for index in 0..half {
        let next = |step: usize| (index + step).min(half - 1);
        let _ = writeln!(
            text,
            "fn load{index}(name: &str, depth: u32) -> std::io::Result<String> {{\n    if depth == 0 {{\n        \
             return std::fs::read_to_string(name);\n    }}\n    let mut text = load{}(name, depth - 1)?;\n    for part in \
             name.split('/').map(str::trim) {{\n        text.push_str(part);\n    }}\n    text.push_str(&load{}(name, 0)?);\n    \
             Ok(text)\n}}",
            next(1),
            next(2),
        );
        let _ = writeln!(
            text,
            "async fn serve{index}(socket: &mut TcpStream, log: &Mutex<Vec<u32>>, depth: u32) -> std::io::Result<u32> {{\n    \
             if depth == 0 {{\n        return socket.read_u32().await;\n    }}\n    let first = Box::pin(serve{}(socket, log, depth - \
             1)).await?;\n    log.lock().await.push(first);\n    let second = Box::pin(serve{}(socket, log, 0)).await?;\n    \
             Ok(first + second)\n}}",
            next(1),
            next(2),
        );
    }
    text
}
