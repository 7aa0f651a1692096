//! What the annotations of a stub say of a function or type. `stubs/README.md` is the reference.

use std::sync::Arc;

use crate::db::{Db, TargetKind};
use crate::ir::{Attr, Item, ItemKind, Name};
use crate::project::index::CANCEL_ATTR;
use crate::resolve::DefId;

/// What is known of a definition beyond its signature.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an annotation of its own")]
pub struct Annotations {
    /// `#[blocks(…)]`
    pub blocks: Option<Blocks>,
    /// `#[io(…)]`
    pub io: Option<Io>,
    /// `#[waits(…)]`: what awaiting it waits for.
    pub waits: Option<BlocksWhen>,
    /// `#[guard(…)]`
    pub guard: Option<GuardKind>,
    /// `#[cancel(…)]`
    pub cancel: Option<Cancel>,
    /// `#[runs(closure = …)]`
    pub runs: Option<Runs>,
    /// `#[must_join]`
    pub must_join: bool,
    /// `#[waits_for_its_tasks]`: it spawns a task whose end the receiver waits for.
    pub waits_for_its_tasks: bool,
    /// `#[unbounded(instead = "…")]`: what to use instead.
    pub unbounded: Option<Name>,
    /// `#[diverges]`
    pub diverges: bool,
    /// `#[always_ready]`
    pub always_ready: bool,
    /// `#[has_a_handle]`: a future whose outcome somebody else has a handle of.
    pub has_a_handle: bool,
    /// `#[sets_nonblocking]`: given `true`, what the receiver does from then on does not block.
    pub sets_nonblocking: bool,
    /// `#[keeps_signature]`: an attribute macro that leaves a function's signature as it is.
    pub keeps_signature: bool,
}

/// How a call blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blocks {
    /// When.
    pub when: BlocksWhen,
    /// What to use instead.
    pub instead: Option<Instead>,
    /// Cheap in practice: reported one level lower.
    pub low: bool,
    /// Not when the receiver or an argument is an IP address.
    pub unless_ip: bool,
}

/// When a call blocks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BlocksWhen {
    /// Always.
    Always(BlockKind),
    /// When the receiver's type does blocking I/O.
    Receiver,
    /// When the type of one of the arguments does.
    Args,
}

/// What to use instead of a blocking call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Instead {
    /// The full path of a function that takes the same arguments and is awaited.
    Path(Name),
    /// Advice in words.
    Words(Name),
}

/// What a blocking call waits for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BlockKind {
    Fs,
    Net,
    Dns,
    Sleep,
    Lock,
    Channel,
    Process,
    Join,
    Stdin,
    Db,
    Cpu,
    /// Panics or deadlocks inside a runtime.
    Runtime,
    /// Something that only the user's `clippy.toml` speaks of.
    Told,
}

/// Whether reading from and writing to a type blocks, or for an async type: waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Io {
    /// It does.
    Blocks(BlockKind),
    /// As its type parameter of this name does.
    Via(Name),
}

/// What a guard guards.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum GuardKind {
    /// A lock of std, `parking_lot` or `lock_api`.
    Sync,
    /// An entry of a dashmap.
    Dashmap,
    /// A borrow of a `RefCell`.
    RefCell,
    /// A value of a watch channel.
    Watch,
    /// An async lock.
    Tokio,
    /// A semaphore's permit.
    Permit,
    /// An entered span.
    Span,
    /// The lock of stdin, stdout or stderr.
    Stdio,
}

/// What dropping a future before it is ready does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cancel {
    /// Nothing is lost.
    Safe,
    /// Something is lost: completes "what is lost is …".
    Unsafe(Name),
    /// Only the place in a queue is lost.
    Queue,
    /// Nothing is lost while its buffer outlives it.
    Resumable,
}

/// Where a function runs the closures and futures that it is given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Runs {
    /// At once, or lazily, in the caller's task.
    Inline,
    /// In a new task.
    Task,
    /// On a thread for blocking work.
    Blocking,
    /// On a plain thread.
    Thread,
    /// Not now.
    Stored,
}

/// What the stubs say of a definition, a dependency's documentation, and the user's configuration.
#[salsa::tracked(returns(ref))]
pub fn annotations(db: &dyn Db, def: DefId) -> Arc<Annotations> {
    let mut known = match def.krate(db).data(db).kind {
        TargetKind::Stub => of_stub(db, def),
        TargetKind::Dependency => documented(def.tree(db).get(def.item(db))),
        _ => Annotations::default(),
    };
    super::user::add(db, def, &mut known);
    Arc::new(known)
}

fn of_stub(db: &dyn Db, def: DefId) -> Annotations {
    let tree = def.tree(db);
    let mut result = Annotations::default();
    let mut at = Some(def.item(db));
    let mut depth = 0;
    while let Some(item) = at.and_then(|idx| tree.get(idx)) {
        // What stands on a container holds for what is in it, but a type's annotations are its own.
        if depth == 0 || matches!(item.kind(), ItemKind::Impl(_) | ItemKind::Trait { .. } | ItemKind::Mod { .. }) {
            for attr in &item.attrs {
                result.add(attr, depth == 0);
            }
        }
        at = item.parent;
        depth += 1;
    }
    result
}

/// What the documentation of a dependency's function says.
fn documented(item: Option<&Item>) -> Annotations {
    let verdict = item.and_then(|item| item.attr(CANCEL_ATTR));
    Annotations { cancel: verdict.and_then(|attr| cancel(&attr.args)), ..Annotations::default() }
}

impl Annotations {
    /// Takes in an annotation that is not there yet; of a container only those about functions.
    fn add(&mut self, attr: &Attr, own: bool) {
        let args = attr.args.as_str();
        match attr.path.as_str() {
            "blocks" if self.blocks.is_none() => self.blocks = blocks(args),
            "cancel" if self.cancel.is_none() => self.cancel = cancel(args),
            "runs" if self.runs.is_none() => self.runs = runs(args),
            "waits" if self.waits.is_none() => self.waits = when(args),
            "io" if own => self.io = io(args),
            "guard" if own => self.guard = guard(args),
            "must_join" if own => self.must_join = true,
            "unbounded" if own => self.unbounded = Some(value(args, "instead").unwrap_or_default().into()),
            "diverges" if own => self.diverges = true,
            "always_ready" if own => self.always_ready = true,
            "has_a_handle" if own => self.has_a_handle = true,
            "waits_for_its_tasks" if own => self.waits_for_its_tasks = true,
            "sets_nonblocking" if own => self.sets_nonblocking = true,
            "keeps_signature" if own => self.keeps_signature = true,
            _ => {}
        }
    }
}

fn blocks(args: &str) -> Option<Blocks> {
    let when = when(args)?;
    let instead = value(args, "instead").map(|text| match text.strip_prefix(' ') {
        Some(words) => Instead::Words(words.into()),
        None => Instead::Path(text.into()),
    });
    let says = |flag: &str| arguments(args).any(|arg| arg == flag);
    Some(Blocks { when, instead, low: says("low"), unless_ip: says("unless_ip") })
}

fn when(args: &str) -> Option<BlocksWhen> {
    Some(match first(args) {
        "receiver" => BlocksWhen::Receiver,
        "args" => BlocksWhen::Args,
        kind => BlocksWhen::Always(block_kind(kind)?),
    })
}

fn block_kind(name: &str) -> Option<BlockKind> {
    Some(match name {
        "fs" => BlockKind::Fs,
        "net" => BlockKind::Net,
        "dns" => BlockKind::Dns,
        "sleep" => BlockKind::Sleep,
        "lock" => BlockKind::Lock,
        "channel" => BlockKind::Channel,
        "process" => BlockKind::Process,
        "join" => BlockKind::Join,
        "stdin" => BlockKind::Stdin,
        "db" => BlockKind::Db,
        "cpu" => BlockKind::Cpu,
        "runtime" => BlockKind::Runtime,
        _ => return None,
    })
}

fn io(args: &str) -> Option<Io> {
    match key_value(args) {
        Some(("via", parameter)) => Some(Io::Via(parameter.into())),
        Some(_) => None,
        None => block_kind(first(args)).map(Io::Blocks),
    }
}

fn guard(args: &str) -> Option<GuardKind> {
    Some(match first(args) {
        "sync" => GuardKind::Sync,
        "dashmap" => GuardKind::Dashmap,
        "refcell" => GuardKind::RefCell,
        "watch" => GuardKind::Watch,
        "tokio" => GuardKind::Tokio,
        "permit" => GuardKind::Permit,
        "span" => GuardKind::Span,
        "stdio" => GuardKind::Stdio,
        _ => return None,
    })
}

fn cancel(args: &str) -> Option<Cancel> {
    Some(match first(args) {
        "safe" => Cancel::Safe,
        "unsafe" => Cancel::Unsafe(value(args, "loses").unwrap_or("what it has done so far").into()),
        "queue" => Cancel::Queue,
        "resumable" => Cancel::Resumable,
        _ => return None,
    })
}

fn runs(args: &str) -> Option<Runs> {
    let (_, place) = key_value(first(args))?;
    Some(match place {
        "inline" => Runs::Inline,
        "task" => Runs::Task,
        "blocking" => Runs::Blocking,
        "thread" => Runs::Thread,
        "stored" => Runs::Stored,
        _ => return None,
    })
}

/// The parts between commas that stand in no quotes.
fn arguments(args: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    args.split(move |c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
    .map(str::trim)
}

fn first(args: &str) -> &str {
    arguments(args).next().unwrap_or_default()
}

fn key_value(arg: &str) -> Option<(&str, &str)> {
    let (key, value) = arg.split_once('=')?;
    Some((key.trim(), value.trim().trim_matches('"')))
}

fn value<'a>(args: &'a str, key: &str) -> Option<&'a str> {
    arguments(args).filter_map(key_value).find(|(found, _)| *found == key).map(|(_, value)| value)
}

/// What is wrong with a stub, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StubProblem {
    /// The item's index in its file.
    pub item: u32,
    /// What is wrong.
    pub message: String,
}

/// What is wrong with the annotations of an item.
#[must_use]
pub fn problems(item: &Item) -> Vec<String> {
    let mut found = Vec::new();
    for attr in &item.attrs {
        let args = attr.args.as_str();
        let ok = match attr.path.as_str() {
            "blocks" => blocks(args).is_some(),
            "io" => io(args).is_some(),
            "guard" => guard(args).is_some(),
            "cancel" => cancel(args).is_some(),
            "runs" => runs(args).is_some(),
            "waits" => when(args).is_some(),
            "unbounded" => value(args, "instead").is_some(),
            _ => true,
        };
        if !ok {
            found.push(format!("`#[{}({args})]` is not an annotation that stubs know", attr.path));
        }
    }
    if *item.kind() == ItemKind::Unknown {
        found.push("this item does not parse".to_owned());
    }
    found
}
