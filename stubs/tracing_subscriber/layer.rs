//! tracing-subscriber 0.3.23

use crate::filter::Filtered;
use crate::registry::{LookupSpan, Scope, SpanRef};
use std::any::Any;
use std::sync::Arc;
use tracing_core::{Dispatch, Event, LevelFilter, metadata, span};
use tracing_core::metadata::Metadata;
use tracing_core::subscriber::{Interest, Subscriber};

#[derive(Debug)]
pub struct Context<'a, S> { _p: () }
impl<'a, S> Context<'a, S> where S: Subscriber {
    pub fn current_span(&self) -> span::Current;
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &Event<'_>);
    pub fn event_span(&self, event: &Event<'_>) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn metadata(&self, id: &span::Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn span(&self, id: &span::Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn exists(&self, id: &span::Id) -> bool where S: for<'lookup> LookupSpan<'lookup>;
    pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn span_scope(&self, id: &span::Id) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn event_scope(&self, event: &Event<'_>) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
}
impl<S> Clone for Context<'_, S> {}
#[derive(Clone)]
pub struct Layered<L, I, S = I> { _p: () }
impl<L, S> Layered<L, S> where L: Layer<S>, S: tracing_core::Subscriber {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}
impl<L, S> tracing_core::Subscriber for Layered<L, S> where L: Layer<S>, S: tracing_core::Subscriber {}
impl<S, A, B> Layer<S> for Layered<A, B, S> where A: Layer<S>, B: Layer<S>, S: tracing_core::Subscriber {}
impl<'a, L, S> LookupSpan<'a> for Layered<L, S> where S: tracing_core::Subscriber + LookupSpan<'a> { type Data = S::Data; }
pub trait Layer<S> where S: Subscriber, Self: 'static {
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn on_layer(&mut self, subscriber: &mut S);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool;
    fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>);
    fn on_record(&self, _span: &span::Id, _values: &span::Record<'_>, _ctx: Context<'_, S>);
    fn on_follows_from(&self, _span: &span::Id, _follows: &span::Id, _ctx: Context<'_, S>);
    fn event_enabled(&self, _event: &Event<'_>, _ctx: Context<'_, S>) -> bool;
    fn on_event(&self, _event: &Event<'_>, _ctx: Context<'_, S>);
    fn on_enter(&self, _id: &span::Id, _ctx: Context<'_, S>);
    fn on_exit(&self, _id: &span::Id, _ctx: Context<'_, S>);
    fn on_close(&self, _id: span::Id, _ctx: Context<'_, S>);
    fn on_id_change(&self, _old: &span::Id, _new: &span::Id, _ctx: Context<'_, S>);
    fn and_then<L>(self, layer: L) -> Layered<L, Self, S> where L: Layer<S>, Self: Sized;
    fn with_subscriber(self, inner: S) -> Layered<Self, S> where Self: Sized;
    fn with_filter<F>(self, filter: F) -> Filtered<Self, F, S> where Self: Sized, F: Filter<S>;
    fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
    where Self: Sized, Self: Layer<S> + Send + Sync + 'static, S: Subscriber;
}
pub trait Filter<S> {
    fn enabled(&self, meta: &Metadata<'_>, cx: &Context<'_, S>) -> bool;
    fn callsite_enabled(&self, meta: &'static Metadata<'static>) -> Interest;
    fn event_enabled(&self, event: &Event<'_>, cx: &Context<'_, S>) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>);
    fn on_record(&self, id: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>);
    fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>);
    fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>);
    fn on_close(&self, id: span::Id, ctx: Context<'_, S>);
}
pub trait SubscriberExt: Subscriber {
    fn with<L>(self, layer: L) -> Layered<L, Self> where L: Layer<Self>, Self: Sized;
}
#[derive(Clone, Debug, Default)]
pub struct Identity { _p: () }
impl<S: Subscriber> Layer<S> for Identity {}
impl Identity {
    pub fn new() -> Self;
}
impl<S> Filter<S> for metadata::LevelFilter {}
impl<S> Filter<S> for Arc<dyn Filter<S> + Send + Sync + 'static> {}
impl<S> Filter<S> for Box<dyn Filter<S> + Send + Sync + 'static> {}
impl<F, S> Filter<S> for Option<F> where F: Filter<S> {}
impl<S: Subscriber> Layer<S> for metadata::LevelFilter {}
impl<L, S> Layer<S> for Option<L> where L: Layer<S>, S: Subscriber {}
impl<L, S> Layer<S> for Box<L> where L: Layer<S>, S: Subscriber {}
impl<S> Layer<S> for Box<dyn Layer<S> + Send + Sync> where S: Subscriber {}
impl<S, L> Layer<S> for Vec<L> where L: Layer<S>, S: Subscriber {}
impl<S: Subscriber> SubscriberExt for S {}
