//! tracing-subscriber 0.3.23

pub mod debug {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
    use tracing_core::field::Visit;

    #[derive(Clone, Debug)]
    pub struct Alt<V> { _p: () }
    impl<V> Alt<V> {
        pub fn new(inner: V) -> Self;
    }
    impl<T, V> MakeVisitor<T> for Alt<V> where V: MakeVisitor<T> { type Visitor = Alt<V::Visitor>; }
    impl<V> Visit for Alt<V> where V: Visit {}
    impl<V, O> VisitOutput<O> for Alt<V> where V: VisitOutput<O> {}
    impl<V> VisitWrite for Alt<V> where V: VisitWrite {}
    impl<V> VisitFmt for Alt<V> where V: VisitFmt {}
}
pub mod delimited {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput};
    use std::fmt;
    use tracing_core::field::Visit;

    #[derive(Clone, Debug)]
    pub struct Delimited<D, V> { _p: () }
    impl<D, V, T> MakeVisitor<T> for Delimited<D, V> where D: AsRef<str> + Clone, V: MakeVisitor<T>, V::Visitor: VisitFmt {
        type Visitor = VisitDelimited<D, V::Visitor>;
    }
    impl<D, V> Delimited<D, V> {
        pub fn new(delimiter: D, inner: V) -> Self;
    }
    #[derive(Debug)]
    pub struct VisitDelimited<D, V> { _p: () }
    impl<D, V> VisitDelimited<D, V> {
        pub fn new(delimiter: D, inner: V) -> Self;
    }
    impl<D, V> Visit for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
    impl<D, V> VisitOutput<fmt::Result> for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
    impl<D, V> VisitFmt for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
}
pub mod display {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
    use tracing_core::field::Visit;

    #[derive(Clone, Debug)]
    pub struct Messages<V> { _p: () }
    impl<V> Messages<V> {
        pub fn new(inner: V) -> Self;
    }
    impl<T, V> MakeVisitor<T> for Messages<V> where V: MakeVisitor<T> { type Visitor = Messages<V::Visitor>; }
    impl<V> Visit for Messages<V> where V: Visit {}
    impl<V, O> VisitOutput<O> for Messages<V> where V: VisitOutput<O> {}
    impl<V> VisitWrite for Messages<V> where V: VisitWrite {}
    impl<V> VisitFmt for Messages<V> where V: VisitFmt {}
}
use crate::field::debug::Alt;
use crate::field::delimited::Delimited;
use crate::field::display::Messages;
use std::{fmt, io};
use tracing_core::Event;
use tracing_core::span::{Attributes, Record};
pub use tracing_core::field::Visit;

pub trait MakeVisitor<T> {
    type Visitor: Visit;
    fn make_visitor(&self, target: T) -> Self::Visitor;
}
pub trait VisitOutput<Out>: Visit {
    fn finish(self) -> Out;
    fn visit<R>(self, fields: &R) -> Out where R: RecordFields, Self: Sized;
}
pub trait RecordFields {
    fn record(&self, visitor: &mut dyn Visit);
}
pub trait MakeOutput<T, Out> where Self: MakeVisitor<T>, Self::Visitor: VisitOutput<Out> {
    fn visit_with<F>(&self, target: T, fields: &F) -> Out where F: RecordFields;
}
pub trait VisitWrite: VisitOutput<Result<(), io::Error>> {
    fn writer(&mut self) -> &mut dyn io::Write;
}
pub trait VisitFmt: VisitOutput<fmt::Result> {
    fn writer(&mut self) -> &mut dyn fmt::Write;
}
pub trait MakeExt<T> where Self: MakeVisitor<T> + Sized {
    fn debug_alt(self) -> Alt<Self>;
    fn display_messages(self) -> Messages<Self>;
    fn delimited<D>(self, delimiter: D) -> Delimited<D, Self> where D: AsRef<str> + Clone, Self::Visitor: VisitFmt;
}
#[derive(Debug)]
pub struct MakeExtMarker<T> { _p: () }
#[derive(Debug)]
pub struct RecordFieldsMarker { _p: () }
impl RecordFields for Event<'_> {}
impl RecordFields for Attributes<'_> {}
impl RecordFields for Record<'_> {}
impl<F> RecordFields for &F where F: RecordFields {}
impl<T, V, F> MakeVisitor<T> for F where F: Fn(T) -> V, V: Visit { type Visitor = V; }
impl<T, Out, M> MakeOutput<T, Out> for M where M: MakeVisitor<T>, M::Visitor: VisitOutput<Out> {}
impl<T, M> MakeExt<T> for M where M: MakeVisitor<T> + Sized {}
