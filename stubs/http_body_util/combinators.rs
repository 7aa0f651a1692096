//! http-body-util 0.1.5

use bytes::Buf;
use crate::Collected;
use http::HeaderMap;
use http_body::Body;
use std::future::Future;
use std::pin::Pin;

pub struct BoxBody<D, E> { _p: () }
impl<D, E> BoxBody<D, E> {
    pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + Sync + 'static, D: Buf;
}
impl<D, E> Body for BoxBody<D, E> where D: Buf {
    type Data = D;
    type Error = E;
}
impl<D, E> Default for BoxBody<D, E> where D: Buf + 'static {}
pub struct UnsyncBoxBody<D, E> { _p: () }
impl<D, E> UnsyncBoxBody<D, E> {
    pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + 'static, D: Buf;
}
impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
    type Data = D;
    type Error = E;
}
impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf + 'static {}
#[cancel(unsafe, loses = "the data received so far")]
pub struct Collect<T> where T: Body, T: ?Sized { _p: () }
impl<T: Body + ?Sized> Future for Collect<T> { type Output = Result<Collected<T::Data>, T::Error>; }
#[cancel(safe)]
#[derive(Debug)]
pub struct Frame<'a, T: ?Sized> { _p: () }
impl<T: Body + Unpin + ?Sized> Future for Frame<'_, T> { type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>; }
#[derive(Debug)]
pub struct Fuse<B> { _p: () }
impl<B> Fuse<B> where B: Body {
    pub fn new(body: B) -> Self;
}
impl<B> Body for Fuse<B> where B: Body + Unpin {
    type Data = B::Data;
    type Error = B::Error;
}
#[derive(Clone, Copy)]
pub struct InspectErr<B, F> { _p: () }
impl<B, F> InspectErr<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F> Body for InspectErr<B, F> where B: Body, F: FnMut(&B::Error) {
    type Data = B::Data;
    type Error = B::Error;
}
#[derive(Clone, Copy)]
pub struct InspectFrame<B, F> { _p: () }
impl<B, F> InspectFrame<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F> Body for InspectFrame<B, F> where B: Body, F: FnMut(&http_body::Frame<B::Data>) {
    type Data = B::Data;
    type Error = B::Error;
}
#[derive(Clone, Copy)]
pub struct MapErr<B, F> { _p: () }
impl<B, F> MapErr<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F, E> Body for MapErr<B, F> where B: Body, F: FnMut(B::Error) -> E {
    type Data = B::Data;
    type Error = E;
}
#[derive(Clone, Copy)]
pub struct MapFrame<B, F> { _p: () }
impl<B, F> MapFrame<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F, B2> Body for MapFrame<B, F> where B: Body, F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>, B2: Buf {
    type Data = B2;
    type Error = B::Error;
}
pub struct WithTrailers<T, F> { _p: () }
impl<T, F> Body for WithTrailers<T, F> where T: Body, F: Future<Output = Option<Result<HeaderMap, T::Error>>> {
    type Data = T::Data;
    type Error = T::Error;
}
