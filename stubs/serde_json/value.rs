//! serde_json 1.0.154

use crate::de::ParserNumber;
use crate::error::Error;
use serde::{Deserializer, de, ser};
use serde::de::{Deserialize, DeserializeOwned, IntoDeserializer};
use serde::ser::Serialize;
use std::{ops, str};
use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
pub use crate::map::Map;

#[derive(Clone)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}
impl Display for Value {}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_number(&self) -> bool;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_boolean(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}
impl Default for Value {}
impl Default for &Value {}
impl<'de> Deserialize<'de> for Value {}
impl FromStr for Value { type Err = Error; }
impl<'de> serde::Deserializer<'de> for Value { type Error = Error; }
impl<'de> IntoDeserializer<'de, Error> for Value { type Deserializer = Self; }
impl<'de> IntoDeserializer<'de, Error> for &'de Value { type Deserializer = Self; }
impl<'de> serde::Deserializer<'de> for &'de Value { type Error = Error; }
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl From<Number> for Value {}
impl From<Map<String, Value>> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl From<()> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl<I> ops::Index<I> for Value where I: Index { type Output = Value; }
impl<I> ops::IndexMut<I> for Value where I: Index {}
impl PartialEq<str> for Value {}
impl PartialEq<&str> for Value {}
impl PartialEq<String> for Value {}
impl Serialize for Value {}
pub trait Index {
    fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value>;
    fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value>;
    fn index_or_insert<'v>(&self, v: &'v mut Value) -> &'v mut Value;
}
pub struct Serializer;
impl serde::Serializer for Serializer {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = SerializeVec;
    type SerializeTuple = SerializeVec;
    type SerializeTupleStruct = SerializeVec;
    type SerializeTupleVariant = SerializeTupleVariant;
    type SerializeMap = SerializeMap;
    type SerializeStruct = SerializeMap;
    type SerializeStructVariant = SerializeStructVariant;
}
pub struct SerializeVec { _p: () }
impl ser::SerializeSeq for SerializeVec {
    type Ok = Value;
    type Error = Error;
}
impl ser::SerializeTuple for SerializeVec {
    type Ok = Value;
    type Error = Error;
}
impl ser::SerializeTupleStruct for SerializeVec {
    type Ok = Value;
    type Error = Error;
}
pub struct SerializeTupleVariant { _p: () }
impl ser::SerializeTupleVariant for SerializeTupleVariant {
    type Ok = Value;
    type Error = Error;
}
pub enum SerializeMap {
    Map { map: Map<String, Value>, next_key: Option<String> },
    Number { out_value: Option<Value> },
    RawValue { out_value: Option<Value> },
}
impl ser::SerializeMap for SerializeMap {
    type Ok = Value;
    type Error = Error;
}
impl ser::SerializeStruct for SerializeMap {
    type Ok = Value;
    type Error = Error;
}
pub struct SerializeStructVariant { _p: () }
impl ser::SerializeStructVariant for SerializeStructVariant {
    type Ok = Value;
    type Error = Error;
}
pub fn to_value<T>(value: T) -> Result<Value, Error> where T: Serialize;
pub fn from_value<T>(value: Value) -> Result<T, Error> where T: DeserializeOwned;
#[derive(Clone)]
pub struct Number { _p: () }
impl FromStr for Number { type Err = Error; }
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
    pub fn as_str(&self) -> &str;
}
impl Display for Number {}
impl serde::Serialize for Number {}
impl<'de> serde::Deserialize<'de> for Number {}
impl<'de> Deserializer<'de> for Number { type Error = Error; }
impl<'de> Deserializer<'de> for &Number { type Error = Error; }
impl From<ParserNumber> for Number {}
pub struct RawValue { _p: () }
impl ToOwned for RawValue { type Owned = Box<RawValue>; }
impl Display for RawValue {}
impl RawValue {
    pub const NULL: &'static RawValue = _;
    pub const TRUE: &'static RawValue = _;
    pub const FALSE: &'static RawValue = _;
    pub fn from_string(json: String) -> Result<Box<Self>, Error>;
    pub unsafe fn from_string_unchecked(json: String) -> Box<Self>;
    pub fn get(&self) -> &str;
}
impl Serialize for RawValue {}
impl<'de: 'a, 'a> Deserialize<'de> for &'a RawValue {}
impl<'de> IntoDeserializer<'de, Error> for &'de RawValue { type Deserializer = &'de RawValue; }
impl<'de> de::Deserializer<'de> for &'de RawValue { type Error = Error; }
pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error> where T: ?Sized + Serialize;
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<T> Index for &T where T: ?Sized + Index {}
impl PartialEq<Value> for str {}
impl PartialEq<Value> for &str {}
impl PartialEq<Value> for String {}
impl Clone for Box<RawValue> {}
impl Default for Box<RawValue> {}
impl<'de> Deserialize<'de> for Box<RawValue> {}
