//! tower 0.5.3

extern crate futures_core;
extern crate futures_util;
extern crate tokio;
extern crate tower_layer;
extern crate tower_service;

pub mod balance;
pub mod buffer;
pub mod discover {
    use futures_core::{Stream, TryStream};
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_service::Service;

    #[derive(Debug)]
    pub struct ServiceList<T> where T: IntoIterator { _p: () }
    impl<T, U> ServiceList<T> where T: IntoIterator<Item = U> {
        pub fn new<Request>(services: T) -> ServiceList<T> where U: Service<Request>;
    }
    impl<T, U> Stream for ServiceList<T> where T: IntoIterator<Item = U> {
        type Item = Result<Change<usize, U>, Infallible>;
    }
    pub trait Discover {
        type Key: Eq;
        type Service;
        type Error;
        fn poll_discover(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Change<Self::Key, Self::Service>, Self::Error>>>;
    }
    #[derive(Clone, Debug)]
    pub enum Change<K, V> {
        Insert(K, V),
        Remove(K),
    }
    impl<K, S, E, D: ?Sized> Discover for D where D: TryStream<Ok = Change<K, S>, Error = E>, K: Eq {
        type Key = K;
        type Service = S;
        type Error = E;
    }
}
pub mod filter;
pub mod limit;
pub mod load;
pub mod load_shed;
pub mod make;
pub mod ready_cache;
pub mod reconnect {
    use crate::BoxError;
    use std::future::Future;
    use tower_service::Service;

    #[derive(Debug)]
    pub struct ResponseFuture<F, E> { _p: () }
    impl<F, T, E, ME> Future for ResponseFuture<F, ME>
    where F: Future<Output = Result<T, E>>, E: Into<BoxError>, ME: Into<BoxError> {
        type Output = Result<T, BoxError>;
    }
    pub struct Reconnect<M, Target> where M: Service<Target> { _p: () }
    impl<M, Target> Reconnect<M, Target> where M: Service<Target> {
        pub const fn new(mk_service: M, target: Target) -> Self;
        pub const fn with_connection(init_conn: M::Response, mk_service: M, target: Target) -> Self;
    }
    impl<M, Target, S, Request> Service<Request> for Reconnect<M, Target>
    where M: Service<Target, Response = S>, S: Service<Request>, M::Future: Unpin, BoxError: From<M::Error> + From<S::Error>, Target: Clone {
        type Response = S::Response;
        type Error = BoxError;
        type Future = ResponseFuture<S::Future, M::Error>;
    }
}
pub mod retry;
pub mod spawn_ready {
    pub mod future {
        use crate::BoxError;
        use futures_util::future;

        pub type ResponseFuture<F, E> = future::MapErr<F, fn(E) -> BoxError>;
    }
    use crate::BoxError;
    use crate::spawn_ready::future::ResponseFuture;
    use tower_service::Service;

    #[derive(Clone, Debug, Default)]
    pub struct SpawnReadyLayer { _p: () }
    impl SpawnReadyLayer {
        pub fn new() -> Self;
    }
    impl<S> tower_layer::Layer<S> for SpawnReadyLayer { type Service = SpawnReady<S>; }
    #[derive(Debug)]
    pub struct SpawnReady<S> { _p: () }
    impl<S> SpawnReady<S> {
        pub const fn new(service: S) -> Self;
        pub fn layer() -> SpawnReadyLayer;
    }
    impl<S, Req> Service<Req> for SpawnReady<S> where Req: 'static, S: Service<Req> + Send + 'static, S::Error: Into<BoxError> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = ResponseFuture<S::Future, S::Error>;
    }
}
pub mod steer {
    use tower_service::Service;

    pub trait Picker<S, Req> {
        fn pick(&mut self, r: &Req, services: &[S]) -> usize;
    }
    pub struct Steer<S, F, Req> { _p: () }
    impl<S, F, Req> Steer<S, F, Req> {
        pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Self;
    }
    impl<S, Req, F> Service<Req> for Steer<S, F, Req> where S: Service<Req>, F: Picker<S, Req> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<S, F, Req> Clone for Steer<S, F, Req> where S: Clone, F: Clone {}
    impl<S, F, Req> Picker<S, Req> for F where F: Fn(&Req, &[S]) -> usize {}
}
pub mod timeout;
pub mod util;
pub mod builder;
pub mod layer {
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
    pub use tower_layer::{Layer, LayerFn, layer_fn};
}
use std::error::Error;
pub use crate::builder::ServiceBuilder;
pub use crate::make::MakeService;
pub use crate::util::{ServiceExt, service_fn};
pub use tower_layer::Layer;
pub use tower_service::Service;

pub type BoxError = Box<dyn Error + Send + Sync>;
