//! serde_json 1.0.154

use crate::error::Error;
use crate::value::Value;
use serde::{de, ser};
use std::ops;
use std::borrow::Borrow;
use std::hash::Hash;
use std::str::FromStr;

pub struct Map<K, V> { _p: () }
impl Map<String, Value> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
    where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
    where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S>(&mut self, key: S) -> Entry where S: Into<String>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter;
    pub fn iter_mut(&mut self) -> IterMut;
    pub fn keys(&self) -> Keys;
    pub fn values(&self) -> Values;
    pub fn values_mut(&mut self) -> ValuesMut;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool;
    pub fn sort_keys(&mut self);
}
impl Default for Map<String, Value> {}
impl Clone for Map<String, Value> {}
impl PartialEq for Map<String, Value> {}
impl Eq for Map<String, Value> {}
impl<Q> ops::Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash { type Output = Value; }
impl<Q> ops::IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
impl ser::Serialize for Map<String, Value> {}
impl<'de> de::Deserialize<'de> for Map<String, Value> {}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl<'de> de::IntoDeserializer<'de, Error> for Map<String, Value> { type Deserializer = Self; }
impl<'de> de::IntoDeserializer<'de, Error> for &'de Map<String, Value> { type Deserializer = Self; }
impl<'a> IntoIterator for &'a Map<String, Value> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a mut Map<String, Value> {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;
}
impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
}
impl FromStr for Map<String, Value> { type Err = Error; }
impl<'de> serde::Deserializer<'de> for Map<String, Value> { type Error = Error; }
impl<'de> serde::Deserializer<'de> for &'de Map<String, Value> { type Error = Error; }
pub enum Entry<'a> {
    Vacant(VacantEntry<'a>),
    Occupied(OccupiedEntry<'a>),
}
impl<'a> Entry<'a> {
    pub fn key(&self) -> &String;
    pub fn or_insert(self, default: Value) -> &'a mut Value;
    pub fn or_insert_with<F>(self, default: F) -> &'a mut Value where F: FnOnce() -> Value;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value);
}
pub struct VacantEntry<'a> { _p: () }
impl<'a> VacantEntry<'a> {
    pub fn key(&self) -> &String;
    pub fn insert(self, value: Value) -> &'a mut Value;
}
pub struct OccupiedEntry<'a> { _p: () }
impl<'a> OccupiedEntry<'a> {
    pub fn key(&self) -> &String;
    pub fn get(&self) -> &Value;
    pub fn get_mut(&mut self) -> &mut Value;
    pub fn into_mut(self) -> &'a mut Value;
    pub fn insert(&mut self, value: Value) -> Value;
    pub fn remove(self) -> Value;
    pub fn swap_remove(self) -> Value;
    pub fn shift_remove(self) -> Value;
    pub fn remove_entry(self) -> (String, Value);
    pub fn swap_remove_entry(self) -> (String, Value);
    pub fn shift_remove_entry(self) -> (String, Value);
}
#[derive(Clone, Debug)]
pub struct Iter<'a> { _p: () }
#[derive(Debug)]
pub struct IterMut<'a> { _p: () }
#[derive(Debug)]
pub struct IntoIter { _p: () }
#[derive(Clone, Debug)]
pub struct Keys<'a> { _p: () }
#[derive(Clone, Debug)]
pub struct Values<'a> { _p: () }
#[derive(Debug)]
pub struct ValuesMut<'a> { _p: () }
#[derive(Debug)]
pub struct IntoValues { _p: () }
