//! tracing 0.1.44

extern crate tracing_core;

pub mod dispatcher {
    pub use tracing_core::dispatcher::{DefaultGuard, Dispatch, SetGlobalDefaultError, WeakDispatch, get_default,
        set_default, set_global_default, with_default};
}
pub mod field {
    use tracing_core::Metadata;
    use tracing_core::field::Field;
    pub use tracing_core::field::*;

    pub trait AsField {
        fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
    }
    impl AsField for Field {}
    impl AsField for &Field {}
    impl AsField for str {}
}
pub mod instrument;
pub mod level_filters {
    pub use tracing_core::LevelFilter;
    pub use tracing_core::metadata::ParseLevelFilterError;

    pub const STATIC_MAX_LEVEL: LevelFilter = _;
}
pub mod span;
pub mod subscriber {
    use tracing_core::subscriber::Subscriber;
    pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub use tracing_core::subscriber::*;

    #[runs(closure = inline)]
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T where S: Subscriber + Send + Sync + 'static;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> where S: Subscriber + Send + Sync + 'static;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard where S: Subscriber + Send + Sync + 'static;
}
pub mod callsite {
    pub use tracing_core::callsite::{Callsite, DefaultCallsite, Identifier, rebuild_interest_cache, register};
}
pub mod metadata {
    pub use tracing_core::metadata::{Kind, Level, LevelFilter, Metadata, ParseLevelError, ParseLevelFilterError};
}
pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use tracing_core::{Level, Metadata, event};
pub use tracing_core::dispatcher::Dispatch;
pub use tracing_core::event::Event;
pub use tracing_core::field::Value;
pub use tracing_core::span::Id;
pub use tracing_core::subscriber::Subscriber;
pub macro debug;
pub macro debug_span;
pub macro enabled;
pub macro error;
pub macro error_span;
pub macro event;
pub macro event_enabled;
pub macro info;
pub macro info_span;
#[keeps_signature]
pub macro instrument;
pub macro record_all;
pub macro span;
pub macro span_enabled;
pub macro trace;
pub macro trace_span;
pub macro warn;
pub macro warn_span;
