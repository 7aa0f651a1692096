//! hyper-util 0.1.21

extern crate bytes;
extern crate http;
extern crate http_body;
extern crate hyper;
extern crate tokio;
extern crate tower_layer;
extern crate tower_service;
extern crate tracing;

pub mod client;
pub mod rt;
pub mod server;
pub mod service {
    use hyper::service;
    use std::future::Future;
    use tower_service::Service;

    #[derive(Clone, Copy, Debug)]
    pub struct TowerToHyperService<S> { _p: () }
    impl<S> TowerToHyperService<S> {
        pub fn new(tower_service: S) -> Self;
    }
    impl<S, R> service::Service<R> for TowerToHyperService<S> where S: tower_service::Service<R> + Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = TowerToHyperServiceFuture<S, R>;
    }
    pub struct TowerToHyperServiceFuture<S, R> where S: tower_service::Service<R> { _p: () }
    impl<S, R> Future for TowerToHyperServiceFuture<S, R> where S: tower_service::Service<R> {
        type Output = Result<S::Response, S::Error>;
    }
    #[derive(Debug)]
    pub enum Oneshot<S: Service<Req>, Req> {
        NotReady { svc: S, req: Option<Req> },
        Called { fut: S::Future },
        Done,
    }
    impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> { type Output = Result<S::Response, S::Error>; }
}
