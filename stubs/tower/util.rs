//! tower 0.5.3

pub mod rng {
    use std::collections::hash_map::RandomState;
    use std::hash::BuildHasher;
    use std::ops::Range;

    pub trait Rng {
        fn next_u64(&mut self) -> u64;
        fn next_f64(&mut self) -> f64;
        fn next_range(&mut self, range: Range<u64>) -> u64;
    }
    #[derive(Clone, Debug)]
    pub struct HasherRng<H = RandomState> { _p: () }
    impl HasherRng {
        pub fn new() -> Self;
    }
    impl Default for HasherRng {}
    impl<H> HasherRng<H> {
        pub fn with_hasher(hasher: H) -> Self;
    }
    impl<H> Rng for HasherRng<H> where H: BuildHasher {}
    impl<R: Rng + ?Sized> Rng for Box<R> {}
}
pub mod error {
    pub mod optional {
        use std::{error, fmt};

        #[derive(Debug)]
        pub struct None { _p: () }
        impl fmt::Display for None {}
        impl error::Error for None {}
    }
}
pub mod future {
    pub mod optional {
        use crate::BoxError;
        use std::future::Future;

        #[derive(Debug)]
        pub struct ResponseFuture<T> { _p: () }
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
            type Output = Result<T, BoxError>;
        }
    }
    use futures_core::TryFuture;
    use futures_util::future;
    use futures_util::future::{Map, MapOk};
    use std::future::Future;

    pub struct AndThenFuture<F1, F2: TryFuture, N> { _p: () }
    impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N>
    where future::AndThen<future::ErrInto<F1, F2::Error>, F2, N>: Future {
        type Output = <future::AndThen<
            future::ErrInto<F1, F2::Error>,
            F2,
            N,
        > as Future>::Output;
    }
    pub struct EitherResponseFuture<A, B> { _p: () }
    impl<A, B> Future for EitherResponseFuture<A, B> where A: Future, B: Future<Output = A::Output> {
        type Output = A::Output;
    }
    pub type MapErrFuture<F, N> = future::MapErr<F, N>;
    pub type MapResponseFuture<F, N> = MapOk<F, N>;
    pub type MapResultFuture<F, N> = Map<F, N>;
    pub type ThenFuture<F1, F2, N> = future::Then<F1, F2, N>;
}
use crate::BoxError;
use crate::filter::{AsyncFilter, AsyncPredicate, Filter, Predicate};
use crate::util::future::{AndThenFuture, EitherResponseFuture, MapErrFuture, MapResponseFuture, MapResultFuture,
    ThenFuture};
use crate::util::future::optional::ResponseFuture;
use futures_core::{Stream, TryFuture};
use std::future::Future;
use std::pin::Pin;
use tower_layer::{Identity, Layer, LayerFn};
use tower_service::Service;

#[derive(Clone)]
pub struct AndThen<S, F> { _p: () }
impl<S, F> AndThen<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> AndThenLayer<F>;
}
impl<S, F, Request, Fut> Service<Request> for AndThen<S, F>
where S: Service<Request>, S::Error: Into<Fut::Error>, F: FnOnce(S::Response) -> Fut + Clone, Fut: TryFuture {
    type Response = Fut::Ok;
    type Error = Fut::Error;
    type Future = AndThenFuture<S::Future, Fut, F>;
}
#[derive(Clone, Debug)]
pub struct AndThenLayer<F> { _p: () }
impl<F> AndThenLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for AndThenLayer<F> where F: Clone { type Service = AndThen<S, F>; }
pub struct BoxLayer<In, T, U, E> { _p: () }
impl<In, T, U, E> BoxLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self
    where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> { type Service = BoxService<T, U, E>; }
impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
pub struct BoxCloneServiceLayer<In, T, U, E> { _p: () }
impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self
    where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> { type Service = BoxCloneService<T, U, E>; }
impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
pub struct BoxCloneSyncServiceLayer<In, T, U, E> { _p: () }
impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self
    where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Sync + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> { type Service = BoxCloneSyncService<T, U, E>; }
impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}
pub struct BoxService<T, U, E> { _p: () }
impl<T, U, E> BoxService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self>
    where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Service<T> for BoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = BoxFuture<U, E>;
}
pub(crate) type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
pub struct UnsyncBoxService<T, U, E> { _p: () }
impl<T, U, E> UnsyncBoxService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static;
}
impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = UnsyncBoxFuture<U, E>;
}
pub(crate) type UnsyncBoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;
pub struct BoxCloneService<T, U, E> { _p: () }
impl<T, U, E> BoxCloneService<T, U, E> {
    pub fn new<S>(inner: S) -> Self
    where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self>
    where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = futures_util::future::BoxFuture<'static, Result<U, E>>;
}
impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
pub struct BoxCloneSyncService<T, U, E> { _p: () }
impl<T, U, E> BoxCloneSyncService<T, U, E> {
    pub fn new<S>(inner: S) -> Self
    where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self>
    where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = futures_util::future::BoxFuture<'static, Result<U, E>>;
}
impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}
#[derive(Debug)]
pub struct CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream { _p: () }
impl<Svc, S> CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
    pub fn new(service: Svc, stream: S) -> CallAll<Svc, S>;
    pub fn into_inner(self) -> Svc;
    pub fn take_service(self: Pin<&mut Self>) -> Svc;
    pub fn unordered(self) -> CallAllUnordered<Svc, S>;
}
impl<Svc, S> Stream for CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
    type Item = Result<Svc::Response, Svc::Error>;
}
#[derive(Debug)]
pub struct CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream { _p: () }
impl<Svc, S> CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
    pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S>;
    pub fn into_inner(self) -> Svc;
    pub fn take_service(self: Pin<&mut Self>) -> Svc;
}
impl<Svc, S> Stream for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
    type Item = Result<Svc::Response, Svc::Error>;
}
#[derive(Clone, Copy, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A, B, Request> Service<Request> for Either<A, B>
where A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error> {
    type Response = A::Response;
    type Error = A::Error;
    type Future = EitherResponseFuture<A::Future, B::Future>;
}
impl<S, A, B> Layer<S> for Either<A, B> where A: Layer<S>, B: Layer<S> { type Service = Either<A::Service, B::Service>; }
pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S>
where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E>;
#[derive(Clone)]
pub struct FutureService<F, S> { _p: () }
impl<F, S> FutureService<F, S> {
    pub const fn new(future: F) -> Self;
}
impl<F, S, R, E> Service<R> for FutureService<F, S> where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E> {
    type Response = S::Response;
    type Error = E;
    type Future = S::Future;
}
#[derive(Clone)]
pub struct MapErr<S, F> { _p: () }
impl<S, F> MapErr<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapErrLayer<F>;
}
impl<S, F, Request, Error> Service<Request> for MapErr<S, F> where S: Service<Request>, F: FnOnce(S::Error) -> Error + Clone {
    type Response = S::Response;
    type Error = Error;
    type Future = MapErrFuture<S::Future, F>;
}
#[derive(Clone, Debug)]
pub struct MapErrLayer<F> { _p: () }
impl<F> MapErrLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapErrLayer<F> where F: Clone { type Service = MapErr<S, F>; }
#[derive(Clone)]
pub struct MapRequest<S, F> { _p: () }
impl<S, F> MapRequest<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapRequestLayer<F>;
}
impl<S, F, R1, R2> Service<R1> for MapRequest<S, F> where S: Service<R2>, F: FnMut(R1) -> R2 {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
#[derive(Clone, Debug)]
pub struct MapRequestLayer<F> { _p: () }
impl<F> MapRequestLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapRequestLayer<F> where F: Clone { type Service = MapRequest<S, F>; }
#[derive(Clone)]
pub struct MapResponse<S, F> { _p: () }
impl<S, F> MapResponse<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResponseLayer<F>;
}
impl<S, F, Request, Response> Service<Request> for MapResponse<S, F>
where S: Service<Request>, F: FnOnce(S::Response) -> Response + Clone {
    type Response = Response;
    type Error = S::Error;
    type Future = MapResponseFuture<S::Future, F>;
}
#[derive(Clone, Debug)]
pub struct MapResponseLayer<F> { _p: () }
impl<F> MapResponseLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapResponseLayer<F> where F: Clone { type Service = MapResponse<S, F>; }
#[derive(Clone)]
pub struct MapResult<S, F> { _p: () }
impl<S, F> MapResult<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResultLayer<F>;
}
impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F>
where S: Service<Request>, Error: From<S::Error>, F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone {
    type Response = Response;
    type Error = Error;
    type Future = MapResultFuture<S::Future, F>;
}
#[derive(Clone, Debug)]
pub struct MapResultLayer<F> { _p: () }
impl<F> MapResultLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapResultLayer<F> where F: Clone { type Service = MapResult<S, F>; }
#[derive(Clone)]
pub struct MapFuture<S, F> { _p: () }
impl<S, F> MapFuture<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapFutureLayer<F>;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F>
where S: Service<R>, F: FnMut(S::Future) -> Fut, E: From<S::Error>, Fut: Future<Output = Result<T, E>> {
    type Response = T;
    type Error = E;
    type Future = Fut;
}
#[derive(Clone)]
pub struct MapFutureLayer<F> { _p: () }
impl<F> MapFutureLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapFutureLayer<F> where F: Clone { type Service = MapFuture<S, F>; }
#[derive(Debug)]
pub struct Oneshot<S: Service<Req>, Req> { _p: () }
impl<S, Req> Oneshot<S, Req> where S: Service<Req> {
    pub const fn new(svc: S, req: Req) -> Self;
}
impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> { type Output = Result<S::Response, S::Error>; }
#[derive(Debug)]
pub struct Optional<T> { _p: () }
impl<T> Optional<T> {
    pub const fn new<Request>(inner: Option<T>) -> Optional<T> where T: Service<Request>, T::Error: Into<BoxError>;
}
impl<T, Request> Service<Request> for Optional<T> where T: Service<Request>, T::Error: Into<BoxError> {
    type Response = T::Response;
    type Error = BoxError;
    type Future = ResponseFuture<T::Future>;
}
pub struct ReadyOneshot<T, Request> { _p: () }
impl<T, Request> ReadyOneshot<T, Request> where T: Service<Request> {
    pub const fn new(service: T) -> Self;
}
impl<T, Request> Future for ReadyOneshot<T, Request> where T: Service<Request> { type Output = Result<T, T::Error>; }
pub struct Ready<'a, T, Request> { _p: () }
impl<'a, T, Request> Ready<'a, T, Request> where T: Service<Request> {
    pub fn new(service: &'a mut T) -> Self;
}
impl<'a, T, Request> Future for Ready<'a, T, Request> where T: Service<Request> {
    type Output = Result<&'a mut T, T::Error>;
}
#[runs(closure = task)]
pub fn service_fn<T>(f: T) -> ServiceFn<T>;
#[derive(Clone, Copy)]
#[always_ready]
pub struct ServiceFn<T> { _p: () }
impl<T, F, Request, R, E> Service<Request> for ServiceFn<T> where T: FnMut(Request) -> F, F: Future<Output = Result<R, E>> {
    type Response = R;
    type Error = E;
    type Future = F;
}
#[derive(Clone)]
pub struct Then<S, F> { _p: () }
impl<S, F> Then<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> ThenLayer<F>;
}
impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F>
where S: Service<Request>, S::Error: Into<Error>, F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {
    type Response = Response;
    type Error = Error;
    type Future = ThenFuture<S::Future, Fut, F>;
}
#[derive(Clone, Debug)]
pub struct ThenLayer<F> { _p: () }
impl<F> ThenLayer<F> {
    pub const fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for ThenLayer<F> where F: Clone { type Service = Then<S, F>; }
pub trait ServiceExt<Request>: tower_service::Service<Request> {
    fn ready(&mut self) -> Ready<'_, Self, Request> where Self: Sized;
    fn ready_oneshot(self) -> ReadyOneshot<Self, Request> where Self: Sized;
    fn oneshot(self, req: Request) -> Oneshot<Self, Request> where Self: Sized;
    fn call_all<S>(self, reqs: S) -> CallAll<Self, S> where Self: Sized, S: futures_core::Stream<Item = Request>;
    fn and_then<F>(self, f: F) -> AndThen<Self, F> where Self: Sized, F: Clone;
    fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F>
    where Self: Sized, F: FnOnce(Self::Response) -> Response + Clone;
    fn map_err<F, Error>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Error + Clone;
    fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F>
    where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone;
    fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F> where Self: Sized, F: FnMut(NewRequest) -> Request;
    fn filter<F, NewRequest>(self, filter: F) -> Filter<Self, F> where Self: Sized, F: Predicate<NewRequest>;
    fn filter_async<F, NewRequest>(self, filter: F) -> AsyncFilter<Self, F> where Self: Sized, F: AsyncPredicate<NewRequest>;
    fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F>
    where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>>;
    fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F>
    where Self: Sized, F: FnMut(Self::Future) -> Fut, Error: From<Self::Error>, Fut: Future<Output = Result<Response, Error>>;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
    where Self: Sized + Send + 'static, Self::Future: Send + 'static;
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
    where Self: Clone + Sized + Send + 'static, Self::Future: Send + 'static;
}
pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;
impl<T: ?Sized, Request> ServiceExt<Request> for T where T: tower_service::Service<Request> {}
