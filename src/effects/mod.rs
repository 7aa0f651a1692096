//! What is known of each function as a whole: its types, its flow, where each of its expressions runs, what its calls do.

pub mod body;
pub mod calls;
pub mod cancel;

pub use body::{Analysis, analysis, is_polled};
pub use calls::{CallBlocks, blocks, call_annotations};
