//! tonic 0.12.3

pub mod errors {
    use std::fmt;
    use std::error::Error;

    #[derive(Debug)]
    pub struct InvalidMetadataValue { _p: () }
    impl fmt::Display for InvalidMetadataValue {}
    impl Error for InvalidMetadataValue {}
    #[derive(Debug)]
    pub struct InvalidMetadataValueBytes { _p: () }
    impl fmt::Display for InvalidMetadataValueBytes {}
    impl Error for InvalidMetadataValueBytes {}
    #[derive(Debug, Default)]
    pub struct InvalidMetadataKey { _p: () }
    impl fmt::Display for InvalidMetadataKey {}
    impl Error for InvalidMetadataKey {}
    #[derive(Debug)]
    pub struct ToStrError { _p: () }
    impl fmt::Display for ToStrError {}
    impl Error for ToStrError {}
}
use bytes::Bytes;
use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
use http::HeaderValue;
use std::fmt;
use std::borrow::Borrow;
use std::str::FromStr;

#[derive(Clone, Debug)]
pub enum Ascii {}
#[derive(Clone, Debug)]
pub enum Binary {}
#[derive(Clone)]
pub struct MetadataKey<VE> { _p: () }
impl<VE> MetadataKey<VE> {
    pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey>;
    pub fn from_static(src: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl<VE> FromStr for MetadataKey<VE> { type Err = InvalidMetadataKey; }
impl<VE> AsRef<str> for MetadataKey<VE> {}
impl<VE> AsRef<[u8]> for MetadataKey<VE> {}
impl<VE> Borrow<str> for MetadataKey<VE> {}
impl<VE> fmt::Display for MetadataKey<VE> {}
impl<'a, VE> From<&'a MetadataKey<VE>> for MetadataKey<VE> {}
impl<'a, VE> PartialEq<&'a MetadataKey<VE>> for MetadataKey<VE> {}
impl<'a, VE> PartialEq<MetadataKey<VE>> for &'a MetadataKey<VE> {}
impl<VE> PartialEq<str> for MetadataKey<VE> {}
impl<'a, VE> PartialEq<&'a str> for MetadataKey<VE> {}
pub type AsciiMetadataKey = MetadataKey<Ascii>;
pub type BinaryMetadataKey = MetadataKey<Binary>;
#[derive(Clone, Debug, Default)]
pub struct MetadataMap { _p: () }
impl MetadataMap {
    pub fn new() -> Self;
    pub fn from_headers(headers: http::HeaderMap) -> Self;
    pub fn into_headers(self) -> http::HeaderMap;
    pub fn with_capacity(capacity: usize) -> MetadataMap;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>>;
    pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>>;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>>;
    pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>>;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii>;
    pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary>;
    pub fn contains_key<K>(&self, key: K) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey>;
    pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey>;
    pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>>;
    pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>>;
    pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool;
    pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool;
    pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>>;
    pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>>;
}
#[derive(Debug)]
pub struct Iter<'a> { _p: () }
impl<'a> Iterator for Iter<'a> { type Item = KeyAndValueRef<'a>; }
#[derive(Debug)]
pub enum KeyAndValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
}
#[derive(Debug)]
pub enum KeyAndMutValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
}
#[derive(Debug)]
pub struct IterMut<'a> { _p: () }
impl<'a> Iterator for IterMut<'a> { type Item = KeyAndMutValueRef<'a>; }
#[derive(Debug)]
pub struct ValueDrain<'a, VE> { _p: () }
impl<'a, VE> Iterator for ValueDrain<'a, VE> { type Item = MetadataValue<VE>; }
#[derive(Debug)]
pub struct Keys<'a> { _p: () }
impl<'a> Iterator for Keys<'a> { type Item = KeyRef<'a>; }
impl<'a> ExactSizeIterator for Keys<'a> {}
#[derive(Debug)]
pub enum KeyRef<'a> {
    Ascii(&'a MetadataKey<Ascii>),
    Binary(&'a MetadataKey<Binary>),
}
#[derive(Debug)]
pub struct Values<'a> { _p: () }
impl<'a> Iterator for Values<'a> { type Item = ValueRef<'a>; }
#[derive(Debug)]
pub enum ValueRef<'a> {
    Ascii(&'a MetadataValue<Ascii>),
    Binary(&'a MetadataValue<Binary>),
}
#[derive(Debug)]
pub struct ValuesMut<'a> { _p: () }
impl<'a> Iterator for ValuesMut<'a> { type Item = ValueRefMut<'a>; }
#[derive(Debug)]
pub enum ValueRefMut<'a> {
    Ascii(&'a mut MetadataValue<Ascii>),
    Binary(&'a mut MetadataValue<Binary>),
}
#[derive(Debug)]
pub struct ValueIter<'a, VE> { _p: () }
impl<'a, VE> Iterator for ValueIter<'a, VE> where VE: 'a { type Item = &'a MetadataValue<VE>; }
impl<'a, VE> DoubleEndedIterator for ValueIter<'a, VE> where VE: 'a {}
#[derive(Debug)]
pub struct ValueIterMut<'a, VE> { _p: () }
impl<'a, VE> Iterator for ValueIterMut<'a, VE> where VE: 'a { type Item = &'a mut MetadataValue<VE>; }
impl<'a, VE> DoubleEndedIterator for ValueIterMut<'a, VE> where VE: 'a {}
#[derive(Debug)]
pub struct GetAll<'a, VE> { _p: () }
impl<'a, VE> GetAll<'a, VE> {
    pub fn iter(&self) -> ValueIter<'a, VE>;
}
impl<'a, VE> PartialEq for GetAll<'a, VE> {}
impl<'a, VE> IntoIterator for GetAll<'a, VE> where VE: 'a {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<'a, 'b: 'a, VE> IntoIterator for &'b GetAll<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
#[derive(Debug)]
pub enum Entry<'a, VE> {
    Occupied(OccupiedEntry<'a, VE>),
    Vacant(VacantEntry<'a, VE>),
}
impl<'a, VE> Entry<'a, VE> {
    pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
    pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(
        self,
        default: F,
    ) -> &'a mut MetadataValue<VE>;
    pub fn key(&self) -> &MetadataKey<VE>;
}
#[derive(Debug)]
pub struct VacantEntry<'a, VE> { _p: () }
impl<'a, VE> VacantEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE>;
    pub fn into_key(self) -> MetadataKey<VE>;
    pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
    pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii>;
}
#[derive(Debug)]
pub struct OccupiedEntry<'a, VE> { _p: () }
impl<'a, VE> OccupiedEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE>;
    pub fn get(&self) -> &MetadataValue<VE>;
    pub fn get_mut(&mut self) -> &mut MetadataValue<VE>;
    pub fn into_mut(self) -> &'a mut MetadataValue<VE>;
    pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE>;
    pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE>;
    pub fn append(&mut self, value: MetadataValue<VE>);
    pub fn remove(self) -> MetadataValue<VE>;
    pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>);
    pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>);
    pub fn iter(&self) -> ValueIter<'_, VE>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, VE>;
}
impl<'a, VE> IntoIterator for OccupiedEntry<'a, VE> where VE: 'a {
    type Item = &'a mut MetadataValue<VE>;
    type IntoIter = ValueIterMut<'a, VE>;
}
impl<'a, 'b: 'a, VE> IntoIterator for &'b OccupiedEntry<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<'a, 'b: 'a, VE> IntoIterator for &'b mut OccupiedEntry<'a, VE> {
    type Item = &'a mut MetadataValue<VE>;
    type IntoIter = ValueIterMut<'a, VE>;
}
#[derive(Clone)]
pub struct MetadataValue<VE> { _p: () }
impl<VE> MetadataValue<VE> {
    pub fn from_static(src: &'static str) -> Self;
    pub unsafe fn from_shared_unchecked(src: Bytes) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes>;
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
    pub fn as_encoded_bytes(&self) -> &[u8];
}
impl<'a, VE> TryFrom<&'a [u8]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<'a, VE, const N: usize> TryFrom<&'a [u8; N]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<VE> TryFrom<Bytes> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl MetadataValue<Ascii> {
    pub fn from_key<KeyVE>(key: MetadataKey<KeyVE>) -> Self;
    pub fn len(&self) -> usize;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn as_bytes(&self) -> &[u8];
}
impl MetadataValue<Binary> {
    pub fn from_bytes(src: &[u8]) -> Self;
}
impl<VE> AsRef<[u8]> for MetadataValue<VE> {}
impl<KeyVE> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
impl FromStr for MetadataValue<Ascii> { type Err = InvalidMetadataValue; }
impl<'a, VE> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}
impl<VE> PartialEq for MetadataValue<VE> {}
impl<VE> Eq for MetadataValue<VE> {}
impl<VE> PartialOrd for MetadataValue<VE> {}
impl<VE> Ord for MetadataValue<VE> {}
impl<VE> PartialEq<str> for MetadataValue<VE> {}
impl<VE> PartialEq<[u8]> for MetadataValue<VE> {}
impl<VE> PartialOrd<str> for MetadataValue<VE> {}
impl<VE> PartialOrd<[u8]> for MetadataValue<VE> {}
impl<VE> PartialEq<String> for MetadataValue<VE> {}
impl<VE> PartialOrd<String> for MetadataValue<VE> {}
impl<'a, VE> PartialEq<MetadataValue<VE>> for &'a MetadataValue<VE> {}
impl<'a, VE> PartialOrd<MetadataValue<VE>> for &'a MetadataValue<VE> {}
impl<'a, VE, T: ?Sized> PartialEq<&'a T> for MetadataValue<VE> where MetadataValue<VE>: PartialEq<T> {}
impl<'a, VE, T: ?Sized> PartialOrd<&'a T> for MetadataValue<VE> where MetadataValue<VE>: PartialOrd<T> {}
pub type AsciiMetadataValue = MetadataValue<Ascii>;
pub type BinaryMetadataValue = MetadataValue<Binary>;
pub const GRPC_CONTENT_TYPE: HeaderValue = _;
impl<VE> From<MetadataKey<VE>> for Bytes {}
impl<VE> PartialEq<MetadataKey<VE>> for str {}
impl<'a, VE> PartialEq<MetadataKey<VE>> for &'a str {}
impl<VE> From<MetadataValue<VE>> for Bytes {}
impl<VE> PartialEq<MetadataValue<VE>> for str {}
impl<VE> PartialEq<MetadataValue<VE>> for [u8] {}
impl<VE> PartialOrd<MetadataValue<VE>> for str {}
impl<VE> PartialOrd<MetadataValue<VE>> for [u8] {}
impl<VE> PartialEq<MetadataValue<VE>> for String {}
impl<VE> PartialOrd<MetadataValue<VE>> for String {}
impl<'a, VE> PartialEq<MetadataValue<VE>> for &'a str {}
impl<'a, VE> PartialOrd<MetadataValue<VE>> for &'a str {}
