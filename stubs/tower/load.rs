//! tower 0.5.3

pub mod completion {
    use std::future::Future;

    pub trait TrackCompletion<H, V>: Clone {
        type Output;
        fn track_completion(&self, handle: H, value: V) -> Self::Output;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct CompleteOnResponse;
    impl<H, V> TrackCompletion<H, V> for CompleteOnResponse { type Output = V; }
    #[derive(Debug)]
    pub struct TrackCompletionFuture<F, C, H> { _p: () }
    impl<F, C, H> TrackCompletionFuture<F, C, H> {
        pub const fn new(completion: C, handle: H, future: F) -> Self;
    }
    impl<F, C, H, T, E> Future for TrackCompletionFuture<F, C, H>
    where F: Future<Output = Result<T, E>>, C: TrackCompletion<H, T> {
        type Output = Result<C::Output, E>;
    }
}
pub mod peak_ewma;
pub mod pending_requests {
    use crate::discover::{Change, Discover};
    use crate::load::Load;
    use crate::load::completion::{CompleteOnResponse, TrackCompletion, TrackCompletionFuture};
    use futures_core::Stream;
    use tower_service::Service;

    #[derive(Debug)]
    pub struct PendingRequests<S, C = CompleteOnResponse> { _p: () }
    impl<S, C> PendingRequests<S, C> {
        pub fn new(service: S, completion: C) -> Self;
    }
    impl<S, C> Load for PendingRequests<S, C> { type Metric = Count; }
    impl<S, C, Request> Service<Request> for PendingRequests<S, C>
    where S: Service<Request>, C: TrackCompletion<Handle, S::Response> {
        type Response = C::Output;
        type Error = S::Error;
        type Future = TrackCompletionFuture<S::Future, C, Handle>;
    }
    #[derive(Debug)]
    pub struct PendingRequestsDiscover<D, C = CompleteOnResponse> { _p: () }
    impl<D, C> PendingRequestsDiscover<D, C> {
        pub const fn new<Request>(discover: D, completion: C) -> Self
        where D: Discover, D::Service: Service<Request>, C: TrackCompletion<Handle, <D::Service as Service<Request>>::Response>;
    }
    impl<D, C> Stream for PendingRequestsDiscover<D, C> where D: Discover, C: Clone {
        type Item = Result<Change<D::Key, PendingRequests<D::Service, C>>, D::Error>;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Count { _p: () }
    #[derive(Debug)]
    pub struct Handle { _p: () }
}
use crate::discover::{Change, Discover};
use futures_core::Stream;
use tower_service::Service;
pub use crate::load::completion::{CompleteOnResponse, TrackCompletion};
pub use crate::load::peak_ewma::{PeakEwma, PeakEwmaDiscover};
pub use crate::load::pending_requests::{PendingRequests, PendingRequestsDiscover};

#[derive(Debug)]
pub struct Constant<T, M> { _p: () }
impl<T, M: Copy> Constant<T, M> {
    pub const fn new(inner: T, load: M) -> Self;
}
impl<T, M: Copy + PartialOrd> Load for Constant<T, M> { type Metric = M; }
impl<S, M, Request> Service<Request> for Constant<S, M> where S: Service<Request>, M: Copy {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<D: Discover + Unpin, M: Copy> Stream for Constant<D, M> {
    type Item = Result<Change<D::Key, Constant<D::Service, M>>, D::Error>;
}
pub trait Load {
    type Metric: PartialOrd;
    fn load(&self) -> Self::Metric;
}
