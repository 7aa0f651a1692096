//! What a key stroke costs before anything is parsed: scan, split, and the split of a half-typed file.
//!
//! The file is made of those in `tests/fixtures/syntax`, over and over, to about 10,000 lines.

use asyncwise::syntax::{Split, blank_docs, depth, resplit, scan, split};
use asyncwise::text::{TextEdit, TextRange};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const FILES: [&str; 8] = [
    include_str!("../tests/fixtures/syntax/chat_server.rs"),
    include_str!("../tests/fixtures/syntax/device.rs"),
    include_str!("../tests/fixtures/syntax/file_sync.rs"),
    include_str!("../tests/fixtures/syntax/order_service.rs"),
    include_str!("../tests/fixtures/syntax/proxy.rs"),
    include_str!("../tests/fixtures/syntax/retry.rs"),
    include_str!("../tests/fixtures/syntax/scheduler.rs"),
    include_str!("../tests/fixtures/syntax/worker_pool.rs"),
];

fn main() {
    divan::main();
}

fn large_file() -> String {
    let once = FILES.concat();
    once.repeat(10_000 / once.lines().count())
}

/// The file, its split, and the file with a `{` typed into a function in its middle.
fn half_typed() -> (Split, String, TextEdit) {
    let mut text = large_file();
    let clean = split(&text, None);
    let middle = clean.items.len() / 2;
    let at = clean.items[middle..].iter().find_map(|item| item.body).map_or(0, |body| body.start + 1);
    text.insert(at as usize, '{');
    (clean, text, TextEdit { range: TextRange::empty(at), new_len: 1 })
}

#[divan::bench]
fn tokens(bencher: Bencher) {
    let text = large_file();
    bencher.counter(BytesCount::of_str(&text)).bench(|| scan(black_box(&text)));
}

#[divan::bench]
fn clean_file(bencher: Bencher) {
    let text = large_file();
    bencher.counter(BytesCount::of_str(&text)).bench(|| split(black_box(&text), None));
}

#[divan::bench]
fn half_typed_file_in_an_editor(bencher: Bencher) {
    let (clean, text, edit) = half_typed();
    bencher.counter(BytesCount::of_str(&text)).bench(|| resplit(black_box(&text), &clean, edit));
}

#[divan::bench]
fn half_typed_file_alone(bencher: Bencher) {
    let (_, text, _) = half_typed();
    bencher.counter(BytesCount::of_str(&text)).bench(|| split(black_box(&text), None));
}

#[divan::bench]
fn depth_of_tokens(bencher: Bencher) {
    let text = large_file();
    let tokens = scan(&text).tokens;
    bencher.counter(BytesCount::of_str(&text)).bench(|| depth(black_box(&tokens)));
}

#[divan::bench]
fn docs_blanked(bencher: Bencher) {
    let text = large_file();
    bencher.counter(BytesCount::of_str(&text)).bench(|| blank_docs(black_box(&text)).len());
}
