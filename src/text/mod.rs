//! Text: documents, edits, positions. Knows nothing of Rust.

pub mod range;

pub use range::TextRange;
