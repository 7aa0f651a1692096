//! log 0.4.35

use serde::Serialize;
use std::{error, fmt, io};
use std::borrow::{Borrow, Cow};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn msg(msg: &'static str) -> Self;
}
impl fmt::Display for Error {}
impl From<fmt::Error> for Error {}
impl Error {
    pub fn boxed<E>(err: E) -> Self where E: Into<BoxedError>;
}
impl error::Error for Error {}
impl From<io::Error> for Error {}
pub(crate) type BoxedError = Box<dyn error::Error + Send + Sync>;
pub trait ToKey {
    fn to_key(&self) -> Key<'_>;
}
#[derive(Clone, Debug)]
pub struct Key<'k> { _p: () }
impl<'k> ToKey for Key<'k> {}
impl<'k> Key<'k> {
    pub fn from_str(key: &'k str) -> Self;
    pub fn from_str_static(key: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
    pub fn to_borrowed_str(&self) -> Option<&'k str>;
    pub fn to_static_str(&self) -> Option<&'static str>;
}
impl<'k> fmt::Display for Key<'k> {}
impl<'k> AsRef<str> for Key<'k> {}
impl<'k> Borrow<str> for Key<'k> {}
impl<'k> From<&'k str> for Key<'k> {}
impl<'a> Serialize for Key<'a> {}
pub trait Source {
    fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error>;
    fn get(&self, key: Key) -> Option<Value<'_>>;
    fn count(&self) -> usize;
}
pub trait VisitSource<'kvs> {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error>;
}
pub trait ToValue {
    fn to_value(&self) -> Value<'_>;
}
#[derive(Clone)]
pub struct Value<'v> { _p: () }
impl<'v> ToValue for Value<'v> {}
impl<'v> Value<'v> {
    pub fn from_any<T>(value: &'v T) -> Self where T: ToValue;
    pub fn from_debug<T>(value: &'v T) -> Self where T: fmt::Debug;
    pub fn from_display<T>(value: &'v T) -> Self where T: fmt::Display;
    pub fn from_serde<T>(value: &'v T) -> Self where T: serde::Serialize;
    pub fn from_sval<T>(value: &'v T) -> Self;
    pub fn from_dyn_debug(value: &'v dyn fmt::Debug) -> Self;
    pub fn from_dyn_display(value: &'v dyn fmt::Display) -> Self;
    pub fn from_dyn_error(err: &'v (dyn error::Error + 'static)) -> Self;
    pub fn null() -> Self;
    pub fn visit(&self, visitor: impl VisitValue<'v>) -> Result<(), Error>;
}
impl<'v> fmt::Display for Value<'v> {}
impl<'v> serde::Serialize for Value<'v> {}
impl<'v> From<&'v str> for Value<'v> {}
impl<'v> Value<'v> {
    pub fn to_borrowed_error(&self) -> Option<&(dyn error::Error + 'static)>;
    pub fn to_borrowed_str(&self) -> Option<&'v str>;
    pub fn to_cow_str(&self) -> Option<Cow<'v, str>>;
}
impl<'v> From<&'v String> for Value<'v> {}
pub trait VisitValue<'v> {
    fn visit_any(&mut self, value: Value) -> Result<(), Error>;
    fn visit_null(&mut self) -> Result<(), Error>;
    fn visit_u64(&mut self, value: u64) -> Result<(), Error>;
    fn visit_i64(&mut self, value: i64) -> Result<(), Error>;
    fn visit_u128(&mut self, value: u128) -> Result<(), Error>;
    fn visit_i128(&mut self, value: i128) -> Result<(), Error>;
    fn visit_f64(&mut self, value: f64) -> Result<(), Error>;
    fn visit_bool(&mut self, value: bool) -> Result<(), Error>;
    fn visit_str(&mut self, value: &str) -> Result<(), Error>;
    fn visit_borrowed_str(&mut self, value: &'v str) -> Result<(), Error>;
    fn visit_char(&mut self, value: char) -> Result<(), Error>;
    fn visit_error(&mut self, err: &(dyn error::Error + 'static)) -> Result<(), Error>;
    fn visit_borrowed_error(&mut self, err: &'v (dyn error::Error + 'static)) -> Result<(), Error>;
}
impl<T> ToKey for &T where T: ToKey + ?Sized {}
impl ToKey for str {}
impl ToKey for String {}
impl<'a> ToKey for Cow<'a, str> {}
impl<T> Source for &T where T: Source + ?Sized {}
impl<K, V> Source for (K, V) where K: ToKey, V: ToValue {}
impl<S> Source for [S] where S: Source {}
impl<const N: usize, S> Source for [S; N] where S: Source {}
impl<S> Source for Option<S> where S: Source {}
impl<'a, 'kvs, T> VisitSource<'kvs> for &'a mut T where T: VisitSource<'kvs> + ?Sized {}
impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugMap<'a, 'b> {}
impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugList<'a, 'b> {}
impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugSet<'a, 'b> {}
impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugTuple<'a, 'b> {}
impl<S> Source for Box<S> where S: Source + ?Sized {}
impl<S> Source for Arc<S> where S: Source + ?Sized {}
impl<S> Source for Rc<S> where S: Source + ?Sized {}
impl<S> Source for Vec<S> where S: Source {}
impl<'kvs, V> VisitSource<'kvs> for Box<V> where V: VisitSource<'kvs> + ?Sized {}
impl<K, V, S> Source for HashMap<K, V, S> where K: ToKey + Borrow<str> + Eq + Hash, V: ToValue, S: BuildHasher {}
impl<K, V> Source for BTreeMap<K, V> where K: ToKey + Borrow<str> + Ord, V: ToValue {}
impl<T> ToValue for &T where T: ToValue + ?Sized {}
impl ToValue for str {}
impl ToValue for () {}
impl<T> ToValue for Option<T> where T: ToValue {}
impl<T> ToValue for Box<T> where T: ToValue + ?Sized {}
impl<T> ToValue for Arc<T> where T: ToValue + ?Sized {}
impl<T> ToValue for Rc<T> where T: ToValue + ?Sized {}
impl ToValue for String {}
impl<'v> ToValue for Cow<'v, str> {}
impl<'a, 'v, T: ?Sized> VisitValue<'v> for &'a mut T where T: VisitValue<'v> {}
