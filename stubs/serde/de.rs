//! serde 1.0.229

use std::{error, fmt};
use std::fmt::Display;
pub use std::error::Error as StdError;

pub trait Error: Sized + error::Error {
    fn custom<T>(msg: T) -> Self where T: Display;
    fn missing_field(field: &'static str) -> Self;
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self;
    fn duplicate_field(field: &'static str) -> Self;
    fn invalid_length(len: usize, exp: &dyn Expected) -> Self;
}
pub trait Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
}
pub trait Deserialize<'de>: Sized {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de>;
}
pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
pub trait DeserializeSeed<'de>: Sized {
    type Value;
    fn deserialize<D>(self, deserializer: D) -> Result<Self::Value, D::Error> where D: Deserializer<'de>;
}
pub trait Deserializer<'de>: Sized {
    type Error: Error;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
    fn is_human_readable(&self) -> bool;
}
pub trait Visitor<'de>: Sized {
    type Value;
    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
    fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
    fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
    fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
    fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
    fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E>;
    fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
    fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
    fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error>;
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;
}
pub trait SeqAccess<'de> {
    type Error: Error;
    fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error>;
    fn size_hint(&self) -> Option<usize>;
}
pub trait MapAccess<'de> {
    type Error: Error;
    fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error>;
    fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error>;
    fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error>;
    fn size_hint(&self) -> Option<usize>;
}
pub trait EnumAccess<'de>: Sized {
    type Error: Error;
    type Variant: VariantAccess<'de, Error = Self::Error>;
    fn variant<V: Deserialize<'de>>(self) -> Result<(V, Self::Variant), Self::Error>;
}
pub trait VariantAccess<'de>: Sized {
    type Error: Error;
    fn unit_variant(self) -> Result<(), Self::Error>;
    fn newtype_variant<T: Deserialize<'de>>(self) -> Result<T, Self::Error>;
}
pub trait IntoDeserializer<'de, E: Error> {
    type Deserializer: Deserializer<'de, Error = E>;
    fn into_deserializer(self) -> Self::Deserializer;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct IgnoredAny;
impl<T> DeserializeOwned for T where T: for<'de> Deserialize<'de> {}
