//! tower 0.5.3

use crate::BoxError;
use crate::discover::Discover;
use crate::load::Load;
use crate::util::rng::Rng;
use futures_util::future;
use std::fmt::Debug;
use std::future::Future;
use std::hash::Hash;
use tower_layer::Layer;
use tower_service::Service;

pub struct MakeBalanceLayer<D, Req> { _p: () }
impl<D, Req> MakeBalanceLayer<D, Req> {
    pub const fn new() -> Self;
}
impl<D, Req> Default for MakeBalanceLayer<D, Req> {}
impl<D, Req> Clone for MakeBalanceLayer<D, Req> {}
impl<S, Req> Layer<S> for MakeBalanceLayer<S, Req> { type Service = MakeBalance<S, Req>; }
pub struct MakeBalance<S, Req> { _p: () }
impl<S, Req> MakeBalance<S, Req> {
    pub const fn new(make_discover: S) -> Self;
}
impl<S, Req> Clone for MakeBalance<S, Req> where S: Clone {}
impl<S, Target, Req> Service<Target> for MakeBalance<S, Req>
where S: Service<Target>, S::Response: Discover, <S::Response as Discover>::Key: Hash, <S::Response as Discover>::Service: Service<Req>, <<S::Response as Discover>::Service as Service<Req>>::Error: Into<BoxError> {
    type Response = Balance<S::Response, Req>;
    type Error = S::Error;
    type Future = MakeFuture<S::Future, Req>;
}
pub struct MakeFuture<F, Req> { _p: () }
impl<F, T, E, Req> Future for MakeFuture<F, Req>
where F: Future<Output = Result<T, E>>, T: Discover, <T as Discover>::Key: Hash, <T as Discover>::Service: Service<Req>, <<T as Discover>::Service as Service<Req>>::Error: Into<BoxError> {
    type Output = Result<Balance<T, Req>, E>;
}
pub struct Balance<D, Req> where D: Discover, D::Key: Hash { _p: () }
impl<D, Req> Balance<D, Req>
where D: Discover, D::Key: Hash, D::Service: Service<Req>, <D::Service as Service<Req>>::Error: Into<BoxError> {
    pub fn new(discover: D) -> Self;
    pub fn from_rng<R: Rng + Send + Sync + 'static>(discover: D, rng: R) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<D, Req> Service<Req> for Balance<D, Req>
where D: Discover + Unpin, D::Key: Hash + Clone, D::Error: Into<BoxError>, D::Service: Service<Req> + Load, <D::Service as Load>::Metric: Debug, <D::Service as Service<Req>>::Error: Into<BoxError> {
    type Response = <D::Service as Service<Req>>::Response;
    type Error = BoxError;
    type Future = future::MapErr<
        <D::Service as Service<Req>>::Future,
        fn(<D::Service as Service<Req>>::Error) -> BoxError,
    >;
}
