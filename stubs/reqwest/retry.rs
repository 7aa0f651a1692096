//! reqwest 0.12.28

use crate::Body;
use std::error::Error;

#[derive(Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub fn scoped(scope: impl Scope) -> Self;
    pub fn no_budget(self) -> Self;
    pub fn max_extra_load(self, extra_percent: f32) -> Self;
    pub fn max_retries_per_request(self, max: u32) -> Self;
    pub fn classify_fn<F>(self, func: F) -> Self where F: Fn(ReqRep<'_>) -> Action + Send + Sync + 'static;
    pub fn classify(self, classifier: impl Classify) -> Self;
}
pub fn for_host<S>(host: S) -> Builder where S: for<'a> PartialEq<&'a str> + Send + Sync + 'static;
pub fn never() -> Builder;
pub(crate) type Req = http::Request<Body>;
pub trait Scope: Send + Sync + 'static {
    fn applies_to(&self, req: &Req) -> bool;
}
pub trait Classify: Send + Sync + 'static {
    fn classify(&self, req_rep: ReqRep<'_>) -> Action;
}
#[derive(Debug)]
pub struct ReqRep<'a> { _p: () }
impl ReqRep<'_> {
    pub fn method(&self) -> &http::Method;
    pub fn uri(&self) -> &http::Uri;
    pub fn status(&self) -> Option<http::StatusCode>;
    pub fn error(&self) -> Option<&(dyn Error + 'static)>;
    pub fn retryable(self) -> Action;
    pub fn success(self) -> Action;
}
#[derive(Debug)]
pub enum Action {
    Success,
    Retryable,
}
