//! hyper-util 0.1.21

use std::error::Error;
use std::future::{Future, Ready};
use tower_layer::Layer;
use tower_service::Service;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
#[derive(Clone)]
pub struct Negotiate<L, R> { _p: () }
impl<L, R> Negotiate<L, R> {
    pub fn fallback_mut(&mut self) -> &mut L;
    pub fn upgrade_mut(&mut self) -> &mut R;
}
impl<L, R, Target> Service<Target> for Negotiate<L, R>
where L: Service<Target> + Clone, L::Error: Into<BoxError>, R: Service<()> + Clone, R::Error: Into<BoxError> {
    type Response = Negotiated<L::Response, R::Response>;
    type Error = BoxError;
    type Future = Negotiating<Target, L, R>;
}
#[derive(Clone, Debug)]
pub enum Negotiated<L, R> {}
impl<L, R> Negotiated<L, R> {
    pub fn fallback_ref(&self) -> Option<&L>;
    pub fn fallback_mut(&mut self) -> Option<&mut L>;
    pub fn upgraded_ref(&self) -> Option<&R>;
    pub fn upgraded_mut(&mut self) -> Option<&mut R>;
}
impl<L, R, Req, Res, E> Service<Req> for Negotiated<L, R>
where L: Service<Req, Response = Res, Error = E>, R: Service<Req, Response = Res, Error = E> {
    type Response = Res;
    type Error = E;
    type Future = NegotiatedFuture<L::Future, R::Future>;
}
pub struct Negotiating<Dst, L, R> where L: Service<Dst>, R: Service<()> { _p: () }
impl<Dst, L, R> Future for Negotiating<Dst, L, R>
where L: Service<Dst>, L::Error: Into<BoxError>, R: Service<()>, R::Error: Into<BoxError> {
    type Output = Result<Negotiated<L::Response, R::Response>, BoxError>;
}
pub enum NegotiatedFuture<L, R> {
    Fallback { future: L },
    Upgraded { future: R },
}
impl<L, R, Out> Future for NegotiatedFuture<L, R> where L: Future<Output = Out>, R: Future<Output = Out> {
    type Output = Out;
}
#[derive(Debug)]
pub struct Builder<C, I, L, R> { _p: () }
impl<C, I, L, R> Builder<C, I, L, R> {
    pub fn connect<CC>(self, connect: CC) -> Builder<CC, I, L, R>;
    pub fn inspect<II>(self, inspect: II) -> Builder<C, II, L, R>;
    pub fn fallback<LL>(self, fallback: LL) -> Builder<C, I, LL, R>;
    pub fn upgrade<RR>(self, upgrade: RR) -> Builder<C, I, L, RR>;
    pub fn build<Dst>(self) -> Negotiate<L::Service, R::Service>
    where C: Service<Dst>, C::Error: Into<BoxError>, L: Layer<Inspector<C, C::Response, I>>, L::Service: Service<Dst> + Clone, <L::Service as Service<Dst>>::Error: Into<BoxError>, R: Layer<Inspected<C::Response>>, R::Service: Service<()> + Clone, <R::Service as Service<()>>::Error: Into<BoxError>, I: Fn(&C::Response) -> bool + Clone;
}
#[derive(Debug)]
pub struct WantsConnect;
#[derive(Debug)]
pub struct WantsInspect;
#[derive(Debug)]
pub struct WantsFallback;
#[derive(Debug)]
pub struct WantsUpgrade;
pub fn builder() -> Builder<WantsConnect, WantsInspect, WantsFallback, WantsUpgrade>;
pub struct Inspector<M, S, I> { _p: () }
impl<M: Clone, S, I: Clone> Clone for Inspector<M, S, I> {}
impl<M, S, I, Target> Service<Target> for Inspector<M, S, I>
where M: Service<Target, Response = S>, M::Error: Into<BoxError>, I: Clone + Fn(&S) -> bool {
    type Response = M::Response;
    type Error = BoxError;
    type Future = InspectFuture<M::Future, S, I>;
}
pub struct InspectFuture<F, S, I> { _p: () }
impl<F, I, S, E> Future for InspectFuture<F, S, I> where F: Future<Output = Result<S, E>>, E: Into<BoxError>, I: Fn(&S) -> bool {
    type Output = Result<S, BoxError>;
}
pub struct Inspected<S> { _p: () }
impl<S, Target> Service<Target> for Inspected<S> {
    type Response = S;
    type Error = BoxError;
    type Future = Ready<Result<S, BoxError>>;
}
impl<S> Clone for Inspected<S> {}
