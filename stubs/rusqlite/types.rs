//! rusqlite 0.32.1

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use std::fmt;
use std::borrow::Cow;
use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug)]
pub enum FromSqlError {
    InvalidType,
    OutOfRange(i64),
    InvalidBlobSize { expected_size: usize, blob_size: usize },
    Other(Box<dyn Error + Send + Sync + 'static>),
}
impl PartialEq for FromSqlError {}
impl fmt::Display for FromSqlError {}
impl Error for FromSqlError {}
pub type FromSqlResult<T> = Result<T, FromSqlError>;
pub trait FromSql: Sized {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}
#[derive(Clone, Debug)]
pub enum ToSqlOutput<'a> {
    Borrowed(ValueRef<'a>),
    Owned(Value),
    ZeroBlob(i32),
    Arg(usize),
}
impl<'a, T: ?Sized> From<&'a T> for ToSqlOutput<'a> where &'a T: Into<ValueRef<'a>> {}
impl ToSql for ToSqlOutput<'_> {}
pub trait ToSql {
    fn to_sql(&self) -> crate::Result<ToSqlOutput<'_>>;
}
#[derive(Clone, Debug)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}
impl FromSql for Value {}
impl ToSql for Value {}
impl From<Null> for Value {}
impl From<bool> for Value {}
impl From<isize> for Value {}
impl From<i128> for Value {}
impl From<uuid::Uuid> for Value {}
impl From<i64> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<String> for Value {}
impl From<Vec<u8>> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl Value {
    pub fn data_type(&self) -> Type;
}
impl From<ValueRef<'_>> for Value {}
#[derive(Clone, Copy, Debug)]
pub enum ValueRef<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a [u8]),
    Blob(&'a [u8]),
}
impl ValueRef<'_> {
    pub fn data_type(&self) -> Type;
}
impl<'a> ValueRef<'a> {
    pub fn as_i64(&self) -> FromSqlResult<i64>;
    pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
    pub fn as_f64(&self) -> FromSqlResult<f64>;
    pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
    pub fn as_str(&self) -> FromSqlResult<&'a str>;
    pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>>;
    pub fn as_blob(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
    pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
}
impl<'a> From<&'a str> for ValueRef<'a> {}
impl<'a> From<&'a [u8]> for ValueRef<'a> {}
impl<'a> From<&'a Value> for ValueRef<'a> {}
impl<'a, T> From<Option<T>> for ValueRef<'a> where T: Into<ValueRef<'a>> {}
#[derive(Clone, Copy)]
pub struct Null;
#[derive(Clone, Copy, Debug)]
pub enum Type {
    Null,
    Integer,
    Real,
    Text,
    Blob,
}
impl fmt::Display for Type {}
impl ToSql for NaiveDate {}
impl FromSql for NaiveDate {}
impl ToSql for NaiveTime {}
impl FromSql for NaiveTime {}
impl ToSql for NaiveDateTime {}
impl FromSql for NaiveDateTime {}
impl ToSql for DateTime<Utc> {}
impl ToSql for DateTime<Local> {}
impl ToSql for DateTime<FixedOffset> {}
impl FromSql for DateTime<Utc> {}
impl FromSql for DateTime<Local> {}
impl FromSql for DateTime<FixedOffset> {}
impl FromSql for i64 {}
impl FromSql for f32 {}
impl FromSql for f64 {}
impl FromSql for bool {}
impl FromSql for String {}
impl FromSql for Box<str> {}
impl FromSql for Rc<str> {}
impl FromSql for Arc<str> {}
impl FromSql for Vec<u8> {}
impl<const N: usize> FromSql for [u8; N] {}
impl FromSql for i128 {}
impl FromSql for uuid::Uuid {}
impl<T: FromSql> FromSql for Option<T> {}
impl ToSql for serde_json::Value {}
impl FromSql for serde_json::Value {}
impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {}
impl<T: ToSql + ?Sized> ToSql for Box<T> {}
impl<T: ToSql + ?Sized> ToSql for Rc<T> {}
impl<T: ToSql + ?Sized> ToSql for Arc<T> {}
impl<T: ?Sized> ToSql for &'_ T where T: ToSql {}
impl ToSql for String {}
impl ToSql for str {}
impl ToSql for Vec<u8> {}
impl<const N: usize> ToSql for [u8; N] {}
impl ToSql for [u8] {}
impl<T: ToSql> ToSql for Option<T> {}
