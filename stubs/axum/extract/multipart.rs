//! axum 0.8.9

use axum_core::extract::{FromRequest, OptionalFromRequest};
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::extract::rejection::MultipartRejection;
use futures_util::stream::Stream;
use http::header::HeaderMap;
use std::fmt;
use std::error::Error;

#[derive(Debug)]
pub struct Multipart { _p: () }
impl<S> FromRequest<S> for Multipart where S: Send + Sync { type Rejection = MultipartRejection; }
impl<S> OptionalFromRequest<S> for Multipart where S: Send + Sync { type Rejection = MultipartRejection; }
impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
}
#[derive(Debug)]
pub struct Field<'a> { _p: () }
impl Stream for Field<'_> { type Item = Result<Bytes, MultipartError>; }
impl Field<'_> {
    pub fn name(&self) -> Option<&str>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn headers(&self) -> &HeaderMap;
    pub async fn bytes(self) -> Result<Bytes, MultipartError>;
    pub async fn text(self) -> Result<String, MultipartError>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
}
#[derive(Debug)]
pub struct MultipartError { _p: () }
impl MultipartError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl fmt::Display for MultipartError {}
impl Error for MultipartError {}
impl IntoResponse for MultipartError {}
