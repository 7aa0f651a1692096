//! axum 0.8.9

use axum_core::BoxError;
use axum_core::response::IntoResponse;
use futures_util::stream::{Stream, TryStream};
use std::fmt;
use std::time::Duration;

#[derive(Clone)]
pub struct Sse<S> { _p: () }
impl<S> Sse<S> {
    pub fn new(stream: S) -> Self where S: TryStream<Ok = Event> + Send + 'static, S::Error: Into<BoxError>;
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>>;
}
impl<S, E> IntoResponse for Sse<S> where S: Stream<Item = Result<Event, E>> + Send + 'static, E: Into<BoxError> {}
#[derive(Clone, Debug)]
pub struct Event { _p: () }
impl Event {
    pub const DEFAULT_KEEP_ALIVE: Self = _;
    pub fn into_data_writer(self) -> EventDataWriter;
    pub fn data<T>(self, data: T) -> Self where T: AsRef<str>;
    pub fn json_data<T>(self, data: T) -> Result<Self, axum_core::Error> where T: serde::Serialize;
    pub fn comment<T>(self, comment: T) -> Event where T: AsRef<str>;
    pub fn event<T>(self, event: T) -> Event where T: AsRef<str>;
    pub fn retry(self, duration: Duration) -> Event;
    pub fn id<T>(self, id: T) -> Event where T: AsRef<str>;
}
impl Default for Event {}
#[derive(Debug)]
pub struct EventDataWriter { _p: () }
impl EventDataWriter {
    pub fn into_event(self) -> Event;
}
impl fmt::Write for EventDataWriter {}
#[derive(Clone, Debug)]
pub struct KeepAlive { _p: () }
impl KeepAlive {
    pub fn new() -> Self;
    pub fn interval(self, time: Duration) -> Self;
    pub fn text<I>(self, text: I) -> Self where I: AsRef<str>;
    pub fn event(self, event: Event) -> Self;
}
impl Default for KeepAlive {}
#[derive(Debug)]
pub struct KeepAliveStream<S> { _p: () }
impl<S, E> Stream for KeepAliveStream<S> where S: Stream<Item = Result<Event, E>> { type Item = Result<Event, E>; }
