//! tracing-subscriber 0.3.23

use crate::field::{MakeOutput, MakeVisitor, RecordFields, VisitFmt, VisitOutput};
use crate::fmt::{FmtContext, FormattedFields};
use crate::fmt::time::{FormatTime, SystemTime};
use crate::registry::LookupSpan;
use std::fmt;
use std::fmt::Write;
use tracing_core::{Event, Subscriber, field, span};
use tracing_core::field::{Field, Visit};

#[derive(Clone, Copy, Debug)]
pub struct Json { _p: () }
impl Json {
    pub fn flatten_event(&mut self, flatten_event: bool);
    pub fn with_current_span(&mut self, display_current_span: bool);
    pub fn with_span_list(&mut self, display_span_list: bool);
}
impl Default for Json {}
#[derive(Debug)]
pub struct JsonFields { _p: () }
impl JsonFields {
    pub fn new() -> Self;
}
impl Default for JsonFields {}
impl<'a> FormatFields<'a> for JsonFields {}
pub struct JsonVisitor<'a> { _p: () }
impl<'a> JsonVisitor<'a> {
    pub fn new(writer: &'a mut dyn Write) -> Self;
}
impl VisitFmt for JsonVisitor<'_> {}
impl VisitOutput<fmt::Result> for JsonVisitor<'_> {}
impl field::Visit for JsonVisitor<'_> {}
#[derive(Clone, Debug)]
pub struct Pretty { _p: () }
impl Default for Pretty {}
impl Pretty {
    pub fn with_source_location(self, display_location: bool) -> Self;
}
impl<'writer> FormatFields<'writer> for Pretty {}
#[derive(Debug)]
pub struct PrettyVisitor<'a> { _p: () }
impl<'a> PrettyVisitor<'a> {
    pub fn new(writer: Writer<'a>, is_empty: bool) -> Self;
}
impl field::Visit for PrettyVisitor<'_> {}
impl VisitOutput<fmt::Result> for PrettyVisitor<'_> {}
impl VisitFmt for PrettyVisitor<'_> {}
#[derive(Debug)]
pub struct PrettyFields { _p: () }
impl Default for PrettyFields {}
impl PrettyFields {
    pub fn new() -> Self;
    pub fn with_ansi(self, ansi: bool) -> Self;
}
impl<'a> MakeVisitor<Writer<'a>> for PrettyFields { type Visitor = PrettyVisitor<'a>; }
pub trait FormatEvent<S, N> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static {
    fn format_event(&self, ctx: &FmtContext<'_, S, N>, writer: Writer<'_>, event: &Event<'_>) -> fmt::Result;
}
pub trait FormatFields<'writer> {
    fn format_fields<R: RecordFields>(&self, writer: Writer<'writer>, fields: R) -> fmt::Result;
    fn add_fields(&self, current: &'writer mut FormattedFields<Self>, fields: &span::Record<'_>) -> fmt::Result;
}
pub fn format() -> Format;
pub fn json() -> Format<Json>;
pub fn debug_fn<F>(f: F) -> FieldFn<F> where F: Fn(&mut Writer<'_>, &Field, &dyn fmt::Debug) -> fmt::Result + Clone;
pub struct Writer<'writer> { _p: () }
impl<'writer> Writer<'writer> {
    pub fn new(writer: &'writer mut impl fmt::Write) -> Self;
    pub fn by_ref(&mut self) -> Writer<'_>;
    pub fn write_str(&mut self, s: &str) -> fmt::Result;
    pub fn write_char(&mut self, c: char) -> fmt::Result;
    pub fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> fmt::Result;
    pub fn has_ansi_escapes(&self) -> bool;
    pub fn sanitizes_ansi_escapes(&self) -> bool;
}
impl fmt::Write for Writer<'_> {}
#[derive(Clone, Debug)]
pub struct FieldFn<F> { _p: () }
impl<'a, F> MakeVisitor<Writer<'a>> for FieldFn<F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result + Clone {
    type Visitor = FieldFnVisitor<'a, F>;
}
pub struct FieldFnVisitor<'a, F> { _p: () }
impl<'a, F> Visit for FieldFnVisitor<'a, F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
impl<'a, F> VisitOutput<fmt::Result> for FieldFnVisitor<'a, F>
where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
impl<'a, F> VisitFmt for FieldFnVisitor<'a, F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Compact;
#[derive(Clone, Copy, Debug, Default)]
pub struct Full;
#[derive(Clone, Debug)]
pub struct Format<F = Full, T = SystemTime> { _p: () }
impl<S, N, T> FormatEvent<S, N> for Format<Json, T>
where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer> + 'static, T: FormatTime {}
impl<C, N, T> FormatEvent<C, N> for Format<Pretty, T>
where C: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
impl Default for Format<Full, SystemTime> {}
impl<F, T> Format<F, T> {
    pub fn compact(self) -> Format<Compact, T>;
    pub fn pretty(self) -> Format<Pretty, T>;
    pub fn json(self) -> Format<Json, T>;
    pub fn with_timer<T2>(self, timer: T2) -> Format<F, T2>;
    pub fn without_time(self) -> Format<F, ()>;
    pub fn with_ansi(self, ansi: bool) -> Format<F, T>;
    pub fn with_target(self, display_target: bool) -> Format<F, T>;
    pub fn with_level(self, display_level: bool) -> Format<F, T>;
    pub fn with_thread_ids(self, display_thread_id: bool) -> Format<F, T>;
    pub fn with_thread_names(self, display_thread_name: bool) -> Format<F, T>;
    pub fn with_file(self, display_filename: bool) -> Format<F, T>;
    pub fn with_line_number(self, display_line_number: bool) -> Format<F, T>;
    pub fn with_source_location(self, display_location: bool) -> Self;
}
impl<T> Format<Json, T> {
    pub fn flatten_event(self, flatten_event: bool) -> Format<Json, T>;
    pub fn with_current_span(self, display_current_span: bool) -> Format<Json, T>;
    pub fn with_span_list(self, display_span_list: bool) -> Format<Json, T>;
}
impl<S, N, T> FormatEvent<S, N> for Format<Full, T>
where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
impl<S, N, T> FormatEvent<S, N> for Format<Compact, T>
where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
#[derive(Debug)]
pub struct DefaultFields { _p: () }
impl DefaultFields {
    pub fn new() -> Self;
}
impl Default for DefaultFields {}
impl<'a> MakeVisitor<Writer<'a>> for DefaultFields { type Visitor = DefaultVisitor<'a>; }
#[derive(Debug)]
pub struct DefaultVisitor<'a> { _p: () }
impl<'a> DefaultVisitor<'a> {
    pub fn new(writer: Writer<'a>, is_empty: bool) -> Self;
}
impl field::Visit for DefaultVisitor<'_> {}
impl VisitOutput<fmt::Result> for DefaultVisitor<'_> {}
impl VisitFmt for DefaultVisitor<'_> {}
#[derive(Clone)]
pub struct FmtSpan { _p: () }
impl FmtSpan {
    pub const NEW: FmtSpan = _;
    pub const ENTER: FmtSpan = _;
    pub const EXIT: FmtSpan = _;
    pub const CLOSE: FmtSpan = _;
    pub const NONE: FmtSpan = _;
    pub const ACTIVE: FmtSpan = _;
    pub const FULL: FmtSpan = _;
}
impl<S, N> FormatEvent<S, N> for fn(ctx: &FmtContext<'_, S, N>, Writer<'_>, &Event<'_>) -> fmt::Result
where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static {}
impl<'writer, M> FormatFields<'writer> for M
where M: MakeOutput<Writer<'writer>, fmt::Result>, M::Visitor: VisitFmt + VisitOutput<fmt::Result> {}
