//! hyper 1.12.0

pub mod conn;
use http_body::Body;
use std::future::Future;

pub struct SendWhen<B, E> where B: Body, B: 'static { _p: () }
impl<B, E> Future for SendWhen<B, E> where B: Body + 'static { type Output = (); }
