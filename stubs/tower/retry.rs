//! tower 0.5.3

pub mod backoff {
    use crate::util::rng::{HasherRng, Rng};
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use tokio::time;

    pub trait MakeBackoff {
        type Backoff: Backoff;
        fn make_backoff(&mut self) -> Self::Backoff;
    }
    pub trait Backoff {
        type Future: Future<Output = ()>;
        fn next_backoff(&mut self) -> Self::Future;
    }
    #[derive(Clone, Debug)]
    pub struct ExponentialBackoffMaker<R = HasherRng> { _p: () }
    impl<R> ExponentialBackoffMaker<R> where R: Rng {
        pub fn new(min: time::Duration, max: time::Duration, jitter: f64, rng: R) -> Result<Self, InvalidBackoff>;
    }
    impl<R> MakeBackoff for ExponentialBackoffMaker<R> where R: Rng + Clone { type Backoff = ExponentialBackoff<R>; }
    impl Default for ExponentialBackoffMaker {}
    #[derive(Clone, Debug)]
    pub struct ExponentialBackoff<R = HasherRng> { _p: () }
    impl<R> Backoff for ExponentialBackoff<R> where R: Rng { type Future = time::Sleep; }
    #[derive(Debug)]
    pub struct InvalidBackoff { _p: () }
    impl Display for InvalidBackoff {}
    impl Error for InvalidBackoff {}
}
pub mod budget {
    pub mod tps_budget {
        use crate::retry::budget::Budget;
        use std::time::Duration;

        pub struct TpsBudget { _p: () }
        impl TpsBudget {
            pub fn new(ttl: Duration, min_per_sec: u32, retry_percent: f32) -> Self;
        }
        impl Budget for TpsBudget {}
        impl Default for TpsBudget {}
    }
    pub use crate::retry::budget::tps_budget::TpsBudget;

    pub trait Budget {
        fn deposit(&self);
        fn withdraw(&self) -> bool;
    }
}
pub mod future {
    use crate::retry::Policy;
    use std::future::Future;
    use tower_service::Service;

    #[derive(Debug)]
    pub struct ResponseFuture<P, S, Request> where P: Policy<Request, S::Response, S::Error>, S: Service<Request> { _p: () }
    impl<P, S, Request> Future for ResponseFuture<P, S, Request>
    where P: Policy<Request, S::Response, S::Error>, S: Service<Request> {
        type Output = Result<S::Response, S::Error>;
    }
}
use crate::retry::future::ResponseFuture;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct RetryLayer<P> { _p: () }
impl<P> RetryLayer<P> {
    pub const fn new(policy: P) -> Self;
}
impl<P, S> Layer<S> for RetryLayer<P> where P: Clone { type Service = Retry<P, S>; }
pub trait Policy<Req, Res, E> {
    type Future: Future<Output = ()>;
    fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
    fn clone_request(&mut self, req: &Req) -> Option<Req>;
}
#[derive(Clone, Debug)]
pub struct Retry<P, S> { _p: () }
impl<P, S> Retry<P, S> {
    pub const fn new(policy: P, service: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<P, S, Request> Service<Request> for Retry<P, S>
where P: Policy<Request, S::Response, S::Error> + Clone, S: Service<Request> + Clone {
    type Response = S::Response;
    type Error = S::Error;
    type Future = ResponseFuture<P, S, Request>;
}
