//! Text: documents, edits, positions. Knows nothing of Rust.
//!
//! Everything inside asyncwise counts bytes ([`TextRange`]); lines and columns exist at the two ends only, for editors
//! ([`Position`] in the client's [`Encoding`]) and for terminals (from 1, in characters).

mod document;
mod edit;
mod line_index;
mod position;
pub mod range;

pub use document::Document;
pub use edit::TextEdit;
pub use line_index::LineIndex;
pub use position::{Encoding, Position};
pub use range::TextRange;
