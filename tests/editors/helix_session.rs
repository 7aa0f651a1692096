//! Helix itself, in a terminal.

use std::fs;
use std::time::{Duration, Instant};

use crate::home::Home;
use crate::terminal::{Terminal, shows, underlines};
use crate::{debian, readme};

const HAZARD: &str = "std::thread::sleep(PAUSE);";

#[test]
fn a_session_after_the_steps_of_the_readme() {
    let home = Home::new();
    home.types_the_rest(&readme::blocks("editors/helix/README.md", "sh")[0]);
    passes(&home);
}

/// The test above would notice a server that does not start.
#[test]
fn a_session_without_a_server_fails() {
    let home = Home::without_asyncwise();
    home.types_the_rest(&readme::blocks("editors/helix/README.md", "sh")[0]);
    fails(&home);
}

/// And one that is silent.
#[test]
fn a_session_with_a_server_that_finds_nothing_fails() {
    let home = Home::new();
    home.types_the_rest(&readme::blocks("editors/helix/README.md", "sh")[0]);
    home.write("project/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
    fails(&home);
}

/// A session that must pass, where there is a Helix.
pub fn passes(home: &Home) {
    match session(home, Duration::from_secs(30)) {
        Some(Ok(())) => home.compiles(),
        Some(Err(said)) => panic!("{said}"),
        None => {}
    }
}

fn fails(home: &Home) {
    if let Some(outcome) = session(home, Duration::from_secs(5)) {
        let said = outcome.unwrap_err();
        assert!(said.starts_with("never came to hold: a hazard is underlined while it is typed"), "{said}");
    }
}

/// A user's session: writes a hazard, looks at it, mends it. None where there is no Helix.
fn session(home: &Home, patience: Duration) -> Option<Result<(), String>> {
    let main = home.project().join("app/src/main.rs");
    let helix = debian::helix(home, &main.display().to_string())?;
    let mut helix = Terminal::start(helix, patience);
    let mut steps = || {
        helix.step("the file is shown", shows("async fn main"))?;
        helix.press("jo");
        helix.step("a line is opened", shows(" INS "))?;
        // Debian's Helix has no grammars, so it does not indent.
        helix.types(&format!("    {HAZARD}"));
        helix.step("a hazard is underlined while it is typed", underlines(HAZARD))?;
        helix.press("\x1b");
        helix.step("typing ends", shows(" NOR "))?;
        // To the first finding of the file, and its start.
        helix.press("[D");
        helix.step("what is wrong is said beside it", shows("(blocking-call-in-async)"))?;
        helix.press(" k");
        helix.step("the documentation tells why", shows("neither do timers"))?;
        helix.press("\x1b");
        helix.step("it goes away", |screen| !shows("neither do timers")(screen))?;
        helix.press(" a");
        helix.step("fixes are offered", shows("Use `tokio::time::sleep`"))?;
        helix.press("\r");
        helix.step("the line is mended", shows("tokio::time::sleep(PAUSE).await;"))?;
        helix.step("and no longer underlined", |screen| !underlines("tokio::time::sleep(PAUSE)")(screen))?;
        helix.press(":wq\r");
        let mended = || fs::read_to_string(&main).unwrap().contains("    tokio::time::sleep(PAUSE).await;\n");
        let end = Instant::now() + patience;
        while !mended() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(20));
        }
        if mended() { Ok(()) } else { Err("never came to hold: the file on disk has the fix".to_owned()) }
    };
    Some(steps())
}
