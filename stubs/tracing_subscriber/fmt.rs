//! tracing-subscriber 0.3.23

pub mod format;
pub mod time {
    use crate::fmt::format::Writer;
    use std::fmt;
    use std::time::Instant;

    #[derive(Clone, Debug, Default)]
    pub struct ChronoLocal { _p: () }
    impl ChronoLocal {
        pub fn rfc_3339() -> Self;
        pub fn new(format_string: String) -> Self;
    }
    impl FormatTime for ChronoLocal {}
    #[derive(Clone, Debug, Default)]
    pub struct ChronoUtc { _p: () }
    impl ChronoUtc {
        pub fn rfc_3339() -> Self;
        pub fn new(format_string: String) -> Self;
    }
    impl FormatTime for ChronoUtc {}
    pub trait FormatTime {
        fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result;
    }
    pub fn time() -> SystemTime;
    pub fn uptime() -> Uptime;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct SystemTime;
    impl FormatTime for SystemTime {}
    #[derive(Clone, Copy, Debug)]
    pub struct Uptime { _p: () }
    impl Default for Uptime {}
    impl From<Instant> for Uptime {}
    impl FormatTime for Uptime {}
    impl<F> FormatTime for &F where F: FormatTime {}
    impl FormatTime for () {}
    impl FormatTime for fn(&mut Writer<'_>) -> fmt::Result {}
}
pub mod writer;
use crate::{layer, reload};
use crate::filter::EnvFilter;
use crate::fmt::format::{Compact, DefaultFields, FmtSpan, Format, Full, Json, JsonFields, Pretty, Writer};
use crate::layer::Layered;
use crate::registry::{LookupSpan, Registry, Scope, SpanRef};
use crate::reload::Handle;
use std::{fmt, io};
use std::error::Error;
use std::ops::Deref;
use tracing_core::Metadata;
use tracing_core::metadata::LevelFilter;
use tracing_core::span::{Current, Id};
pub use crate::fmt::format::{FormatEvent, FormatFields, format};
pub use crate::fmt::time::time;
pub use crate::fmt::writer::{MakeWriter, TestWriter};

#[derive(Debug)]
pub struct Layer<S, N = DefaultFields, E = Format<Full>, W = fn() -> io::Stdout> { _p: () }
impl<S> Layer<S> {
    pub fn new() -> Self;
}
impl<S, N, E, W> Layer<S, N, E, W>
where S: tracing_core::Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {
    pub fn event_format<E2>(self, e: E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> + 'static;
    pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> + 'static;
}
impl<S, N, E, W> Layer<S, N, E, W> {
    pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2> where W2: for<'writer> MakeWriter<'writer> + 'static;
    pub fn writer(&self) -> &W;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn set_ansi(&mut self, ansi: bool);
    pub fn set_span_events(&mut self, kind: FmtSpan);
    pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter>;
    pub fn with_ansi(self, ansi: bool) -> Self;
    pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self;
    pub fn log_internal_errors(self, log_internal_errors: bool) -> Self;
    pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2>
    where W2: for<'writer> MakeWriter<'writer> + 'static;
}
impl<S, N, L, T, W> Layer<S, N, Format<L, T>, W> where N: for<'writer> FormatFields<'writer> + 'static {
    pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, Format<L, T2>, W>;
    pub fn without_time(self) -> Layer<S, N, Format<L, ()>, W>;
    pub fn with_span_events(self, kind: FmtSpan) -> Self;
    pub fn with_target(self, display_target: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn with_file(self, display_filename: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn with_level(self, display_level: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, Format<L, T>, W>;
    pub fn compact(self) -> Layer<S, N, Format<Compact, T>, W> where N: for<'writer> FormatFields<'writer> + 'static;
    pub fn pretty(self) -> Layer<S, Pretty, Format<Pretty, T>, W>;
    pub fn json(self) -> Layer<S, JsonFields, Format<Json, T>, W>;
}
impl<S, T, W> Layer<S, JsonFields, Format<Json, T>, W> {
    pub fn flatten_event(self, flatten_event: bool) -> Layer<S, JsonFields, Format<Json, T>, W>;
    pub fn with_current_span(self, display_current_span: bool) -> Layer<S, JsonFields, Format<Json, T>, W>;
    pub fn with_span_list(self, display_span_list: bool) -> Layer<S, JsonFields, Format<Json, T>, W>;
}
impl<S, N, E, W> Layer<S, N, E, W> {
    pub fn fmt_fields<N2>(self, fmt_fields: N2) -> Layer<S, N2, E, W> where N2: for<'writer> FormatFields<'writer> + 'static;
    pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W>
    where N2: for<'writer> FormatFields<'writer> + 'static;
}
impl<S> Default for Layer<S> {}
impl<S, N, E, W> layer::Layer<S> for Layer<S, N, E, W>
where S: tracing_core::Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<S, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {}
pub struct FormattedFields<E: ?Sized> {
    pub fields: String,
}
impl<E: ?Sized> Default for FormattedFields<E> {}
impl<E: ?Sized> FormattedFields<E> {
    pub fn new(fields: String) -> Self;
    pub fn as_writer(&mut self) -> Writer<'_>;
}
impl<E: ?Sized> fmt::Display for FormattedFields<E> {}
impl<E: ?Sized> Deref for FormattedFields<E> { type Target = String; }
pub struct FmtContext<'a, S, N> { _p: () }
impl<'writer, S, N> FormatFields<'writer> for FmtContext<'_, S, N>
where S: tracing_core::Subscriber + for<'lookup> LookupSpan<'lookup>, N: FormatFields<'writer> + 'static {}
impl<S, N> FmtContext<'_, S, N>
where S: tracing_core::Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer> + 'static {
    pub fn visit_spans<E, F>(&self, f: F) -> Result<(), E> where F: FnMut(&SpanRef<'_, S>) -> Result<(), E>;
    pub fn metadata(&self, id: &Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn span(&self, id: &Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn exists(&self, id: &Id) -> bool where S: for<'lookup> LookupSpan<'lookup>;
    pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn current_span(&self) -> Current;
    pub fn parent_span(&self) -> Option<SpanRef<'_, S>>;
    pub fn span_scope(&self, id: &Id) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn event_scope(&self) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup>;
    pub fn field_format(&self) -> &N;
}
#[derive(Debug)]
pub struct Subscriber<
    N = DefaultFields,
    E = Format<Full>,
    F = LevelFilter,
    W = fn() -> io::Stdout,
> { _p: () }
impl Subscriber {
    pub const DEFAULT_MAX_LEVEL: LevelFilter = _;
    pub fn builder() -> SubscriberBuilder;
    pub fn new() -> Self;
}
impl Default for Subscriber {}
impl<N, E, F, W> tracing_core::Subscriber for Subscriber<N, E, F, W>
where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, F: layer::Layer<Formatter<N, E, W>> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, Layered<F, Formatter<N, E, W>>: tracing_core::Subscriber, Layer<Registry, N, E, W>: layer::Layer<Registry> {}
impl<'a, N, E, F, W> LookupSpan<'a> for Subscriber<N, E, F, W> where Layered<F, Formatter<N, E, W>>: LookupSpan<'a> {
    type Data = <Layered<F, Formatter<N, E, W>> as LookupSpan<'a>>::Data;
}
pub type Formatter<N = DefaultFields, E = Format<Full>, W = fn() -> io::Stdout> = Layered<Layer<Registry, N, E, W>, Registry>;
#[derive(Debug)]
pub struct SubscriberBuilder<
    N = DefaultFields,
    E = Format<Full>,
    F = LevelFilter,
    W = fn() -> io::Stdout,
> { _p: () }
impl Default for SubscriberBuilder {}
impl<N, E, F, W> SubscriberBuilder<N, E, F, W>
where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, F: layer::Layer<Formatter<N, E, W>> + Send + Sync + 'static, Layer<Registry, N, E, W>: layer::Layer<Registry> + Send + Sync + 'static {
    pub fn finish(self) -> Subscriber<N, E, F, W>;
    pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync + 'static>>;
    pub fn init(self);
}
impl<N, L, T, F, W> SubscriberBuilder<N, Format<L, T>, F, W> where N: for<'writer> FormatFields<'writer> + 'static {
    pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, Format<L, T2>, F, W>;
    pub fn without_time(self) -> SubscriberBuilder<N, Format<L, ()>, F, W>;
    pub fn with_span_events(self, kind: FmtSpan) -> Self;
    pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, Format<L, T>, F, W>;
    pub fn compact(self) -> SubscriberBuilder<N, Format<Compact, T>, F, W> where N: for<'writer> FormatFields<'writer> + 'static;
    pub fn pretty(self) -> SubscriberBuilder<Pretty, Format<Pretty, T>, F, W>;
    pub fn json(self) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W>
    where N: for<'writer> FormatFields<'writer> + 'static;
}
impl<T, F, W> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {
    pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W>;
    pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W>;
    pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W>;
}
impl<N, E, W> SubscriberBuilder<N, E, EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber + 'static {
    pub fn with_filter_reloading(self) -> SubscriberBuilder<N, E, reload::Layer<EnvFilter, Formatter<N, E, W>>, W>;
}
impl<N, E, W> SubscriberBuilder<N, E, reload::Layer<EnvFilter, Formatter<N, E, W>>, W>
where Formatter<N, E, W>: tracing_core::Subscriber + 'static {
    pub fn reload_handle(&self) -> Handle<EnvFilter, Formatter<N, E, W>>;
}
impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
    pub fn fmt_fields<N2>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W>
    where N2: for<'writer> FormatFields<'writer> + 'static;
    pub fn with_env_filter(self, filter: impl Into<EnvFilter>) -> SubscriberBuilder<N, E, EnvFilter, W>
    where Formatter<N, E, W>: tracing_core::Subscriber + 'static;
    pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W>;
    pub fn event_format<E2>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W>
    where E2: FormatEvent<Registry, N> + 'static, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static;
    pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2>
    where W2: for<'writer> MakeWriter<'writer> + 'static;
    pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter>;
    pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W>
    where E2: FormatEvent<Registry, N> + 'static, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static;
    pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W>
    where N2: for<'writer> FormatFields<'writer> + 'static;
    pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2>
    where W2: for<'writer> MakeWriter<'writer> + 'static;
}
pub fn fmt() -> SubscriberBuilder;
pub fn layer<S>() -> Layer<S>;
pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync + 'static>>;
pub fn init();
impl<N, E, F, W> From<SubscriberBuilder<N, E, F, W>> for tracing_core::Dispatch
where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, F: layer::Layer<Formatter<N, E, W>> + Send + Sync + 'static, Layer<Registry, N, E, W>: layer::Layer<Registry> + Send + Sync + 'static {}
