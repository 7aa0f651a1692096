//! tracing-subscriber 0.3.23

use std::io;
use std::fs::File;
use std::io::{Sink, Write};
use std::sync::{Arc, Mutex};
use tracing_core::Metadata;

pub trait MakeWriter<'a> {
    type Writer: io::Write;
    fn make_writer(&'a self) -> Self::Writer;
    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Self::Writer;
}
pub trait MakeWriterExt<'a>: MakeWriter<'a> {
    fn with_max_level(self, level: tracing_core::Level) -> WithMaxLevel<Self> where Self: Sized;
    fn with_min_level(self, level: tracing_core::Level) -> WithMinLevel<Self> where Self: Sized;
    fn with_filter<F>(self, filter: F) -> WithFilter<Self, F> where Self: Sized, F: Fn(&Metadata<'_>) -> bool;
    fn and<B>(self, other: B) -> Tee<Self, B> where Self: Sized, B: MakeWriter<'a> + Sized;
    fn or_else<W, B>(self, other: B) -> OrElse<Self, B>
    where Self: MakeWriter<'a, Writer = OptionalWriter<W>> + Sized, B: MakeWriter<'a> + Sized, W: Write;
}
#[derive(Debug, Default)]
pub struct TestWriter { _p: () }
impl TestWriter {
    pub fn new() -> Self;
    pub fn with_stderr() -> Self;
}
impl io::Write for TestWriter {}
impl<'a> MakeWriter<'a> for TestWriter { type Writer = Self; }
pub struct BoxMakeWriter { _p: () }
impl BoxMakeWriter {
    pub fn new<M>(make_writer: M) -> Self where M: for<'a> MakeWriter<'a> + Send + Sync + 'static;
}
impl<'a> MakeWriter<'a> for BoxMakeWriter { type Writer = Box<dyn Write + 'a>; }
#[derive(Clone, Copy, Debug)]
pub enum EitherWriter<A, B> {
    A(A),
    B(B),
}
impl<A, B> io::Write for EitherWriter<A, B> where A: io::Write, B: io::Write {}
pub type OptionalWriter<T> = EitherWriter<T, Sink>;
impl<T> OptionalWriter<T> {
    pub fn none() -> Self;
    pub fn some(t: T) -> Self;
}
impl<T> From<Option<T>> for OptionalWriter<T> {}
#[derive(Clone, Copy, Debug)]
pub struct WithMaxLevel<M> { _p: () }
impl<M> WithMaxLevel<M> {
    pub fn new(make: M, level: tracing_core::Level) -> Self;
}
impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMaxLevel<M> { type Writer = OptionalWriter<M::Writer>; }
#[derive(Clone, Copy, Debug)]
pub struct WithMinLevel<M> { _p: () }
impl<M> WithMinLevel<M> {
    pub fn new(make: M, level: tracing_core::Level) -> Self;
}
impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMinLevel<M> { type Writer = OptionalWriter<M::Writer>; }
#[derive(Clone, Copy, Debug)]
pub struct WithFilter<M, F> { _p: () }
impl<M, F> WithFilter<M, F> {
    pub fn new(make: M, filter: F) -> Self where F: Fn(&Metadata<'_>) -> bool;
}
impl<'a, M, F> MakeWriter<'a> for WithFilter<M, F> where M: MakeWriter<'a>, F: Fn(&Metadata<'_>) -> bool {
    type Writer = OptionalWriter<M::Writer>;
}
#[derive(Clone, Copy, Debug)]
pub struct OrElse<A, B> { _p: () }
impl<A, B> OrElse<A, B> {
    pub fn new<'a, W>(inner: A, or_else: B) -> Self
    where A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a>, W: Write;
}
impl<'a, A, B, W> MakeWriter<'a> for OrElse<A, B>
where A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a>, W: io::Write {
    type Writer = EitherWriter<W, B::Writer>;
}
#[derive(Clone, Copy, Debug)]
pub struct Tee<A, B> { _p: () }
impl<A, B> Tee<A, B> {
    pub fn new(a: A, b: B) -> Self;
}
impl<'a, A, B> MakeWriter<'a> for Tee<A, B> where A: MakeWriter<'a>, B: MakeWriter<'a> {
    type Writer = Tee<A::Writer, B::Writer>;
}
impl<A, B> io::Write for Tee<A, B> where A: io::Write, B: io::Write {}
#[derive(Debug)]
pub struct MutexGuardWriter<'a, W> { _p: () }
impl<W> io::Write for MutexGuardWriter<'_, W> where W: io::Write {}
#[derive(Clone, Debug)]
pub struct ArcWriter<W> { _p: () }
impl<W> io::Write for ArcWriter<W> where for<'a> &'a W: io::Write {}
impl<'a, F, W> MakeWriter<'a> for F where F: Fn() -> W, W: io::Write { type Writer = W; }
impl<'a, W> MakeWriter<'a> for Arc<W> where &'a W: io::Write + 'a { type Writer = &'a W; }
impl<'a> MakeWriter<'a> for File { type Writer = &'a File; }
impl<'a, W> MakeWriter<'a> for Mutex<W> where W: io::Write + 'a { type Writer = MutexGuardWriter<'a, W>; }
impl<'a, M> MakeWriterExt<'a> for M where M: MakeWriter<'a> {}
