//! axum 0.8.9

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::IntoResponse;
use crate::extract::rejection::{PathRejection, RawPathParamsRejection};
use http::StatusCode;
use serde::de::DeserializeOwned;
use std::fmt;
use std::error::Error;
use std::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct Path<T>(pub T);
impl<T, S> FromRequestParts<S> for Path<T> where T: DeserializeOwned + Send, S: Send + Sync {
    type Rejection = PathRejection;
}
impl<T, S> OptionalFromRequestParts<S> for Path<T> where T: DeserializeOwned + Send + 'static, S: Send + Sync {
    type Rejection = PathRejection;
}
impl<T> Deref for Path<T> { type Target = T; }
impl<T> DerefMut for Path<T> {}
#[derive(Debug)]
pub enum ErrorKind {
    WrongNumberOfParameters { got: usize, expected: usize },
    ParseErrorAtKey { key: String, value: String, expected_type: &'static str },
    ParseErrorAtIndex { index: usize, value: String, expected_type: &'static str },
    ParseError { value: String, expected_type: &'static str },
    InvalidUtf8InPathParam { key: String },
    UnsupportedType { name: &'static str },
    DeserializeError { key: String, value: String, message: String },
    Message(String),
}
impl fmt::Display for ErrorKind {}
#[derive(Debug)]
pub struct FailedToDeserializePathParams { _p: () }
impl FailedToDeserializePathParams {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl IntoResponse for FailedToDeserializePathParams {}
impl fmt::Display for FailedToDeserializePathParams {}
impl Error for FailedToDeserializePathParams {}
#[derive(Debug)]
pub struct RawPathParams { _p: () }
impl<S> FromRequestParts<S> for RawPathParams where S: Send + Sync { type Rejection = RawPathParamsRejection; }
impl RawPathParams {
    pub fn iter(&self) -> RawPathParamsIter<'_>;
}
impl<'a> IntoIterator for &'a RawPathParams {
    type Item = (&'a str, &'a str);
    type IntoIter = RawPathParamsIter<'a>;
}
#[derive(Debug)]
pub struct RawPathParamsIter<'a> { _p: () }
impl<'a> Iterator for RawPathParamsIter<'a> { type Item = (&'a str, &'a str); }
#[derive(Debug)]
pub struct InvalidUtf8InPathParam { _p: () }
impl InvalidUtf8InPathParam {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl fmt::Display for InvalidUtf8InPathParam {}
impl Error for InvalidUtf8InPathParam {}
impl IntoResponse for InvalidUtf8InPathParam {}
