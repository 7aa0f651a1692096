//! tracing 0.1.44

use crate::span::Span;
use std::future::Future;
use std::pin::Pin;
use tracing_core::dispatcher::Dispatch;

#[runs(closure = inline)]
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
pub trait WithSubscriber: Sized {
    fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}
#[derive(Clone, Debug)]
pub struct WithDispatch<T> { _p: () }
impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
impl<T> WithDispatch<T> {
    pub fn dispatcher(&self) -> &Dispatch;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
#[derive(Clone, Debug)]
pub struct Instrumented<T> { _p: () }
impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span;
    pub fn span_mut(&mut self) -> &mut Span;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T: Sized> Instrument for T {}
impl<T: Sized> WithSubscriber for T {}
