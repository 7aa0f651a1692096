//! What is known of each function as a whole: its types, its flow, where each of its expressions runs, what its calls do.

pub mod acquire;
pub mod blocking;
pub mod body;
pub mod callers;
pub mod calls;
pub mod cancel;
pub mod closures;
pub mod conditions;
pub mod coverage;
pub mod given;
pub mod guards;
pub mod locks;
pub mod outcomes;
pub mod own;
pub mod sync_calls;
#[cfg(test)]
mod tests;
pub mod view;
pub mod waits;

pub use blocking::{Blocking, Chain, Hop, blocks_caller};
pub use body::{Analysis, analysis, is_polled};
pub use calls::{CallBlocks, blocks, call_annotations, named_blocks};
pub use coverage::{Coverage, Gap, GapKind, ReceiverType, coverage, receiver_types};
pub use own::{OwnFn, own_callee, own_named};
