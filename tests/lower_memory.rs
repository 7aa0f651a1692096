//! Lowering keeps no spans: the lexer's source map would grow by more than a byte for each byte that is lowered.
//!
//! A process of its own, since its memory is measured.

#![cfg(target_os = "linux")]

use asyncwise::syntax::{SplitKind, lower_fn, lower_header, on_big_stack};
use asyncwise::text::TextRange;

/// Resident memory in KiB.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").expect("procfs");
    let pages: usize = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).expect("a number of pages");
    pages * 4
}

#[test]
fn memory_stays_flat_over_ten_thousand_calls() {
    let header = "async fn f(a: u8, b: &str) -> Result<(), Error> ";
    let stmts =
        "let x = a.send(b.to_owned()).await?; select! { y = x.recv() => { info!(y = ?y, \"{x}\") } }\n".repeat(4);
    let item = format!("{header}{{ {stmts} broken.; }}");
    let at = |offset: usize| u32::try_from(offset).expect("short");
    let body = TextRange::new(at(header.len()), at(item.len()));
    on_big_stack(|| {
        let run = |times: usize| {
            for _ in 0..times {
                assert_eq!(lower_fn(&item, body).bodies.len(), 1);
                assert_eq!(lower_header(SplitKind::Fn, &header.into()).name, "f");
            }
        };
        run(500);
        let before = resident();
        run(10_000);
        let grown = resident().saturating_sub(before);
        // Kept spans would be 6 MiB and more.
        assert!(grown < 2_048, "{grown} KiB");
    });
}
