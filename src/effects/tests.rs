use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use salsa::Setter;

use super::acquire::acquires;
use super::cancel::{CancelSummary, cancel_summary};
use super::given::Given;
use super::*;
use crate::db::{CfgOptions, Crate, CrateData, Database, Edition, SourceFile, TargetKind};
use crate::resolve::DefId;
use crate::rules::check::check_file;
use crate::syntax::on_big_stack;

/// A file that is looked at, and the queries that ran since.
struct Observed {
    db: Database,
    krate: Crate,
    file: SourceFile,
    ran: Arc<Mutex<Vec<String>>>,
}

impl Observed {
    fn new(text: &str) -> Self {
        let ran = Arc::new(Mutex::new(Vec::new()));
        let log = ran.clone();
        let db = Database::observed(move |event| {
            if let salsa::EventKind::WillExecute { database_key } = event.kind {
                log.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{database_key:?}"));
            }
        });
        let path: Arc<Path> = Path::new("/test/lib.rs").into();
        let file = SourceFile::new(&db, path, text.into(), None, None);
        let data = CrateData {
            name: "test".into(),
            root: file,
            edition: Edition::E2024,
            kind: TargetKind::Loose,
            deps: Vec::new(),
            sees_all_stubs: true,
            cfg: CfgOptions::default(),
            dir: Path::new("/test").into(),
            package: "test".into(),
            twin: None,
            dep_features: Vec::new(),
            dev_dep_features: Vec::new(),
        };
        let krate = Crate::new(&db, Arc::new(data));
        Self { db, krate, file, ran }
    }

    fn rules(&self) -> Vec<&'static str> {
        check_file(&self.db, self.krate, self.file).iter().map(|finding| finding.rule).collect()
    }

    /// The function item of this index.
    fn function(&self, item: u32) -> DefId {
        DefId::new(&self.db, self.krate, self.file, None, item)
    }

    /// Puts `new` in place of `old` and looks again; how often each of the queries ran.
    fn replace<const N: usize>(&mut self, old: &str, new: &str, queries: [&str; N]) -> [usize; N] {
        let text = self.file.text(&self.db).replacen(old, new, 1);
        self.ran.lock().expect("no panic").clear();
        self.file.set_text(&mut self.db).to(text.into());
        self.rules();
        let ran = self.ran.lock().expect("no panic");
        queries.map(|query| ran.iter().filter(|key| key.split('(').next() == Some(query)).count())
    }
}

const CHAIN: &str = "\
async fn handler() -> usize {
    outer().len()
}

fn outer() -> String {
    let name = \"a\";
    inner(name)
}

fn inner(name: &str) -> String {
    std::fs::read_to_string(name).unwrap_or_default()
}

async fn other() -> usize {
    outer().len()
}
";

#[test]
fn an_edit_that_changes_no_summary_checks_one_function_again() {
    on_big_stack(|| {
        let mut observed = Observed::new(CHAIN);
        assert_eq!(observed.rules(), ["blocking-call-transitive", "blocking-call-transitive"]);
        let again = observed.replace("\"a\"", "\"b\"", ["infer", "sync_calls", "blocking", "fn_findings"]);
        assert_eq!(again, [1, 1, 0, 1]);
    });
}

#[test]
fn a_call_that_moves_is_felt_by_those_who_show_it() {
    on_big_stack(|| {
        let mut observed = Observed::new(CHAIN);
        observed.rules();
        let again = observed.replace("\"a\"", "\"abc\"", ["infer", "blocking", "fn_findings"]);
        assert_eq!(again, [1, 0, 3], "the function itself and the two that show the chain");
    });
}

#[test]
fn a_chain_that_ends_ends_for_all() {
    on_big_stack(|| {
        let mut observed = Observed::new(CHAIN);
        observed.rules();
        observed.replace("std::fs::read_to_string(name).unwrap_or_default()", "name.to_owned()", []);
        assert!(observed.rules().is_empty());
    });
}

#[test]
fn the_shortest_chain_is_shown_hop_by_hop() {
    on_big_stack(|| {
        let observed = Observed::new(CHAIN);
        let start = observed.function(1);
        let given = Given::default();
        let chain = blocks_caller(&observed.db, OwnFn { def: start, of: None }, given).other.expect("it blocks");
        let hops = chain.hops(&observed.db, start, given);
        let names: Vec<String> = hops.iter().map(|hop| hop.callee.name(&observed.db).to_string()).collect();
        assert_eq!((chain.length, names), (2, vec!["inner".to_owned(), "read_to_string".to_owned()]));
    });
}

const CYCLE: &str = "\
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::Mutex;

async fn ping(socket: &mut TcpStream, turns: u32) {
    if turns > 0 {
        Box::pin(pong(socket, turns - 1)).await;
    }
}

async fn pong(socket: &mut TcpStream, turns: u32) {
    let _ = socket.read_u64().await;
    Box::pin(ping(socket, turns)).await;
}

async fn tick(turns: u32) {
    tokio::task::yield_now().await;
    Box::pin(tock(turns)).await;
}

async fn tock(turns: u32) {
    Box::pin(tick(turns)).await;
}

struct Tree {
    lock: Mutex<u32>,
    child: Option<Box<Tree>>,
    twin: Box<Tree2>,
}

struct Tree2 {
    lock: Mutex<u32>,
    inner: Box<Tree2>,
}

impl Tree2 {
    async fn walk(&self) {
        *self.lock.lock().await += 1;
        Box::pin(self.inner.walk()).await;
    }
}
";

#[test]
fn summaries_of_functions_that_call_each_other_agree() {
    on_big_stack(|| {
        let observed = Observed::new(CYCLE);
        let summary = |item: u32| cancel_summary(&observed.db, observed.function(item)).clone();
        for item in [3, 4] {
            let CancelSummary::Unsafe { loss, param, .. } = summary(item) else { panic!("{:?}", summary(item)) };
            assert_eq!((loss.by.rsplit("::").next(), param), (Some("read_u64"), 0));
        }
        assert_eq!((summary(5), summary(6)), (CancelSummary::Safe, CancelSummary::Safe));
    });
}

#[test]
fn a_function_that_calls_itself_on_a_part_acquires_no_more_than_can_be_told() {
    on_big_stack(|| {
        let observed = Observed::new(CYCLE);
        let all = acquires(&observed.db, observed.function(10));
        let ways: Vec<usize> = all.iter().map(|acquired| acquired.fields.len()).collect();
        assert_eq!(ways, [1, 2, 3, 4, 5]);
    });
}

const CANCEL: &str = "\
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::Interval;

async fn frame(socket: &mut TcpStream) -> u32 {
    let scale = 1;
    socket.read_u32().await.unwrap_or(0) * scale
}

async fn serve(mut socket: TcpStream, mut beat: Interval) {
    loop {
        tokio::select! {
            n = frame(&mut socket) => println!(\"{n}\"),
            _ = beat.tick() => println!(\"beat\"),
        }
    }
}
";

#[test]
fn a_callee_that_loses_the_same_does_not_make_its_callers_look_again() {
    on_big_stack(|| {
        let mut observed = Observed::new(CANCEL);
        assert_eq!(observed.rules(), ["cancel-unsafe-in-select"]);
        let again = observed.replace("scale = 1", "scale = 2", ["infer", "cancel_summary", "fn_findings"]);
        assert_eq!(again, [1, 1, 1]);
    });
}
