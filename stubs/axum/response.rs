//! axum 0.8.9

pub mod sse;
use http::StatusCode;
pub use axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts,
    Result};
pub use crate::extract::{Extension, Form, Json};
pub use crate::response::sse::Sse;

#[derive(Clone, Debug)]
pub struct Redirect { _p: () }
impl Redirect {
    pub fn to(uri: &str) -> Self;
    pub fn temporary(uri: &str) -> Self;
    pub fn permanent(uri: &str) -> Self;
    pub fn status_code(&self) -> StatusCode;
    pub fn location(&self) -> &str;
}
impl IntoResponse for Redirect {}
#[derive(Clone, Copy, Debug)]
pub struct Html<T>(pub T);
impl<T> IntoResponse for Html<T> where T: IntoResponse {}
impl<T> From<T> for Html<T> {}
#[derive(Clone, Copy, Debug)]
pub struct NoContent;
impl IntoResponse for NoContent {}
