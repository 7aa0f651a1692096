//! hyper-util 0.1.21

use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::sync::{Arc, Mutex, Weak};
use tokio::sync::oneshot;
use tower_service::Service;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
#[derive(Debug)]
pub struct Singleton<M, Dst> where M: Service<Dst> { _p: () }
impl<M, Target> Singleton<M, Target> where M: Service<Target>, M::Response: Clone {
    pub fn new(mk_svc: M) -> Self;
    pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&mut M::Response) -> bool;
    pub fn is_empty(&self) -> bool;
}
impl<M, Target> Service<Target> for Singleton<M, Target> where M: Service<Target>, M::Response: Clone, M::Error: Into<BoxError> {
    type Response = Singled<M::Future, M::Response>;
    type Error = SingletonError;
    type Future = SingletonFuture<M::Future, M::Response>;
}
impl<M, Target> Clone for Singleton<M, Target> where M: Service<Target> + Clone {}
pub enum SingletonFuture<F, S> {
    Participating {
        id: WaiterId,
        state: Arc<Mutex<State<F, S>>>,
        rx: Option<oneshot::Receiver<Result<S, SharedError>>>,
    },
    Made { svc: Option<S>, state: Weak<Mutex<State<F, S>>> },
}
impl<F, S, E> Future for SingletonFuture<F, S> where F: Future<Output = Result<S, E>>, E: Into<BoxError>, S: Clone {
    type Output = Result<Singled<F, S>, SingletonError>;
}
pub enum State<F, S> {
    Empty,
    Making(Batch<F, S>),
    Made(S),
}
pub struct Batch<F, S> { _p: () }
#[derive(Clone, Copy, Debug)]
pub struct WaiterId { _p: () }
#[derive(Debug)]
pub struct Singled<F, S> { _p: () }
impl<F, S, Req> Service<Req> for Singled<F, S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
#[derive(Debug)]
pub struct SingletonError { _p: () }
impl Display for SingletonError {}
impl Error for SingletonError {}
pub(crate) type SharedError = Arc<dyn Error + Send + Sync>;
