//! axum 0.8.9

use axum_core::response::IntoResponse;
use std::error::Error;
use std::fmt::Display;
pub use crate::extract::path::{FailedToDeserializePathParams, InvalidUtf8InPathParam};
pub use axum_core::extract::rejection::*;

#[derive(Debug)]
pub struct JsonRejection { _p: () }
impl JsonRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for JsonRejection {}
impl Error for JsonRejection {}
impl Display for JsonRejection {}
#[derive(Debug)]
pub struct QueryRejection { _p: () }
impl QueryRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for QueryRejection {}
impl Error for QueryRejection {}
impl Display for QueryRejection {}
#[derive(Debug)]
pub struct FormRejection { _p: () }
impl FormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for FormRejection {}
impl Error for FormRejection {}
impl Display for FormRejection {}
#[derive(Debug)]
pub struct RawFormRejection { _p: () }
impl RawFormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for RawFormRejection {}
impl Error for RawFormRejection {}
impl Display for RawFormRejection {}
#[derive(Debug)]
pub struct PathRejection { _p: () }
impl PathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for PathRejection {}
impl Error for PathRejection {}
impl Display for PathRejection {}
#[derive(Debug)]
pub struct RawPathParamsRejection { _p: () }
impl RawPathParamsRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for RawPathParamsRejection {}
impl Error for RawPathParamsRejection {}
impl Display for RawPathParamsRejection {}
#[derive(Debug)]
pub struct ExtensionRejection { _p: () }
impl ExtensionRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for ExtensionRejection {}
impl Error for ExtensionRejection {}
impl Display for ExtensionRejection {}
#[derive(Debug)]
pub struct MatchedPathRejection { _p: () }
impl MatchedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for MatchedPathRejection {}
impl Error for MatchedPathRejection {}
impl Display for MatchedPathRejection {}
#[derive(Debug)]
pub struct NestedPathRejection { _p: () }
impl NestedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for NestedPathRejection {}
impl Error for NestedPathRejection {}
impl Display for NestedPathRejection {}
#[derive(Debug)]
pub struct MultipartRejection { _p: () }
impl MultipartRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for MultipartRejection {}
impl Error for MultipartRejection {}
impl Display for MultipartRejection {}
#[derive(Debug)]
pub struct WebSocketUpgradeRejection { _p: () }
impl WebSocketUpgradeRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl IntoResponse for WebSocketUpgradeRejection {}
impl Error for WebSocketUpgradeRejection {}
impl Display for WebSocketUpgradeRejection {}
