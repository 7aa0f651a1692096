//! tracing-subscriber 0.3.23

extern crate tracing_core;

pub mod field;
pub mod filter;
pub mod prelude {
    pub use crate::field::{MakeExt as __tracing_subscriber_field_MakeExt,
        RecordFields as __tracing_subscriber_field_RecordFields};
    pub use crate::fmt::writer::MakeWriterExt as _;
    pub use crate::layer::{Layer as __tracing_subscriber_Layer, SubscriberExt as __tracing_subscriber_SubscriberExt};
    pub use crate::util::SubscriberInitExt as _;
}
pub mod registry;
pub mod layer;
pub mod util {
    use std::fmt;
    use std::error::Error;
    use tracing_core::dispatcher;
    use tracing_core::dispatcher::Dispatch;

    pub trait SubscriberInitExt where Self: Into<Dispatch> {
        fn set_default(self) -> dispatcher::DefaultGuard;
        fn try_init(self) -> Result<(), TryInitError>;
        fn init(self);
    }
    pub struct TryInitError { _p: () }
    impl fmt::Display for TryInitError {}
    impl Error for TryInitError {}
    impl<T> SubscriberInitExt for T where T: Into<Dispatch> {}
}
pub mod reload;
pub mod fmt;
pub use crate::filter::EnvFilter;
pub use crate::fmt::{Subscriber as FmtSubscriber, fmt};
pub use crate::layer::Layer;
pub use crate::registry::Registry;

pub fn registry() -> Registry;
