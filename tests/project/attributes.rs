//! Functions below attribute macros.

use super::folder::Folder;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntracing = \"0.1\"\nother = \"1\"\n";

const SOURCE: &str = "\
use tracing::instrument;

#[instrument(skip_all)]
fn kept() -> String { String::new() }
#[cfg_attr(all(), tracing::instrument)]
fn kept_here() -> String { String::new() }
#[must_use]
#[inline]
#[rustfmt::skip]
fn built_in() -> String { String::new() }
#[cfg_attr(any(), other::rewrite)]
fn left_alone() -> String { String::new() }
#[other::rewrite]
fn rewritten() -> String { String::new() }
#[cfg_attr(all(), other::rewrite)]
fn rewritten_here() -> String { String::new() }

struct Store;
impl Store {
    #[other::rewrite(returns(ref))]
    fn rewritten(&self) -> String { String::new() }
    fn plain(&self) -> String { String::new() }
}

fn uses(store: Store) {
    kept().len();
    kept_here().len();
    built_in().len();
    left_alone().len();
    rewritten().len();
    rewritten_here().len();
    store.rewritten().len();
    store.plain().len();
}
";

#[test]
fn of_a_call_nothing_is_known_when_a_macro_may_have_changed_the_function() {
    let folder = Folder::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", SOURCE)]);
    let (host, _) = folder.load("");
    let snapshot = host.snapshot();
    let path = folder.path("src/lib.rs");
    let known = asyncwise::syntax::on_big_stack(move || snapshot.receiver_types(&path)).expect("nothing changes");
    let strings = known.iter().filter(|known| known.ty == "String").map(|known| known.range.of(SOURCE));
    assert_eq!(strings.collect::<Vec<_>>(), ["kept()", "kept_here()", "built_in()", "left_alone()", "store.plain()"]);
}
