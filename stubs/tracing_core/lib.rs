//! tracing-core 0.1.36

pub mod callsite {
    use crate::metadata::Metadata;
    use crate::subscriber::Interest;

    pub trait Callsite: Sync {
        fn set_interest(&self, interest: Interest);
        fn metadata(&self) -> &Metadata<'_>;
    }
    #[derive(Clone)]
    pub struct Identifier(pub &'static dyn Callsite);
    impl PartialEq for Identifier {}
    impl Eq for Identifier {}
    #[derive(Debug)]
    pub struct DefaultCallsite { _p: () }
    impl DefaultCallsite {
        pub const fn new(meta: &'static Metadata<'static>) -> Self;
        pub fn register(&'static self) -> Interest;
        pub fn interest(&'static self) -> Interest;
    }
    impl Callsite for DefaultCallsite {}
    pub fn rebuild_interest_cache();
    pub fn register(callsite: &'static dyn Callsite);
}
pub mod dispatcher;
pub mod event {
    use crate::field::{Iter, ValueSet, Visit};
    use crate::metadata::Metadata;
    use crate::span::Id;

    #[derive(Debug)]
    pub struct Event<'a> { _p: () }
    impl<'a> Event<'a> {
        pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
        pub fn new_child_of(
            parent: impl Into<Option<Id>>,
            metadata: &'static Metadata<'static>,
            fields: &'a ValueSet<'a>,
        ) -> Self;
        pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn fields(&self) -> Iter;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
    }
}
pub mod field;
pub mod metadata;
pub mod span;
pub mod subscriber;
pub use crate::callsite::Callsite;
pub use crate::dispatcher::Dispatch;
pub use crate::event::Event;
pub use crate::field::Field;
pub use crate::metadata::{Kind, Level, LevelFilter, Metadata};
pub use crate::subscriber::{Interest, Subscriber};
pub use std::sync::Once;
pub macro identify_callsite;
pub macro metadata;
