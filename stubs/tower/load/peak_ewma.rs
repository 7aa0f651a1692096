//! tower 0.5.3

use crate::discover::{Change, Discover};
use crate::load::Load;
use crate::load::completion::{CompleteOnResponse, TrackCompletion, TrackCompletionFuture};
use futures_core::Stream;
use std::time::Duration;
use tower_service::Service;

#[derive(Debug)]
pub struct PeakEwma<S, C = CompleteOnResponse> { _p: () }
impl<S, C> PeakEwma<S, C> {
    pub fn new(service: S, default_rtt: Duration, decay_ns: f64, completion: C) -> Self;
}
impl<S, C, Request> Service<Request> for PeakEwma<S, C> where S: Service<Request>, C: TrackCompletion<Handle, S::Response> {
    type Response = C::Output;
    type Error = S::Error;
    type Future = TrackCompletionFuture<S::Future, C, Handle>;
}
impl<S, C> Load for PeakEwma<S, C> { type Metric = Cost; }
#[derive(Debug)]
pub struct PeakEwmaDiscover<D, C = CompleteOnResponse> { _p: () }
impl<D, C> PeakEwmaDiscover<D, C> {
    pub fn new<Request>(discover: D, default_rtt: Duration, decay: Duration, completion: C) -> Self
    where D: Discover, D::Service: Service<Request>, C: TrackCompletion<Handle, <D::Service as Service<Request>>::Response>;
}
impl<D, C> Stream for PeakEwmaDiscover<D, C> where D: Discover, C: Clone {
    type Item = Result<Change<D::Key, PeakEwma<D::Service, C>>, D::Error>;
}
#[derive(Clone, Copy, Debug)]
pub struct Cost { _p: () }
#[derive(Debug)]
pub struct Handle { _p: () }
