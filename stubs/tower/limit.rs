//! tower 0.5.3

pub mod concurrency;
pub mod rate {
    use crate::load::Load;
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;

    #[derive(Clone, Debug)]
    pub struct RateLimitLayer { _p: () }
    impl RateLimitLayer {
        pub const fn new(num: u64, per: Duration) -> Self;
    }
    impl<S> Layer<S> for RateLimitLayer { type Service = RateLimit<S>; }
    #[derive(Clone, Copy, Debug)]
    pub struct Rate { _p: () }
    impl Rate {
        pub const fn new(num: u64, per: Duration) -> Self;
    }
    #[derive(Debug)]
    pub struct RateLimit<T> { _p: () }
    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: Rate) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<S, Request> Service<Request> for RateLimit<S> where S: Service<Request> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<S> Load for RateLimit<S> where S: Load { type Metric = S::Metric; }
}
pub use crate::limit::concurrency::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
pub use crate::limit::rate::{RateLimit, RateLimitLayer};
