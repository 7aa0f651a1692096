//! tracing-core 0.1.36

use crate::callsite::Identifier;
use std::fmt;
use std::borrow::Borrow;
use std::error::Error;

#[derive(Debug)]
pub struct Field { _p: () }
impl Field {
    pub fn callsite(&self) -> Identifier;
    pub fn name(&self) -> &'static str;
    pub fn index(&self) -> usize;
}
impl fmt::Display for Field {}
impl AsRef<str> for Field {}
impl PartialEq for Field {}
impl Eq for Field {}
impl Clone for Field {}
#[derive(Debug)]
pub struct Empty;
impl Value for Empty {}
pub struct FieldSet { _p: () }
impl FieldSet {
    pub const fn new(names: &'static [&'static str], callsite: Identifier) -> Self;
    pub fn field<Q: Borrow<str> + ?Sized>(&self, name: &Q) -> Option<Field>;
    pub fn contains(&self, field: &Field) -> bool;
    pub fn iter(&self) -> Iter;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl IntoIterator for &FieldSet {
    type IntoIter = Iter;
    type Item = Field;
}
impl fmt::Display for FieldSet {}
impl Eq for FieldSet {}
impl PartialEq for FieldSet {}
pub struct ValueSet<'a> { _p: () }
impl ValueSet<'_> {
    pub fn callsite(&self) -> Identifier;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl fmt::Display for ValueSet<'_> {}
#[derive(Debug)]
pub struct Iter { _p: () }
impl Iterator for Iter { type Item = Field; }
pub trait Visit {
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static));
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug);
}
pub trait Value {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
impl fmt::Display for dyn Value {}
#[derive(Clone)]
pub struct DisplayValue<T: fmt::Display> { _p: () }
impl<T> Value for DisplayValue<T> where T: fmt::Display {}
impl<T: fmt::Display> fmt::Display for DisplayValue<T> {}
#[derive(Clone)]
pub struct DebugValue<T: fmt::Debug> { _p: () }
impl<T> Value for DebugValue<T> where T: fmt::Debug {}
pub fn display<T>(t: T) -> DisplayValue<T> where T: fmt::Display;
pub fn debug<T>(t: T) -> DebugValue<T> where T: fmt::Debug;
impl Visit for fmt::DebugStruct<'_, '_> {}
impl Visit for fmt::DebugMap<'_, '_> {}
impl<F> Visit for F where F: FnMut(&Field, &dyn fmt::Debug) {}
impl<T: Value> Value for Wrapping<T> {}
impl Value for str {}
impl Value for [u8] {}
impl Value for dyn Error + 'static {}
impl Value for dyn Error + Send + 'static {}
impl Value for dyn Error + Sync + 'static {}
impl Value for dyn Error + Send + Sync + 'static {}
impl<'a, T: ?Sized> Value for &'a T where T: Value + 'a {}
impl<'a, T: ?Sized> Value for &'a mut T where T: Value + 'a {}
impl Value for fmt::Arguments<'_> {}
impl<T: ?Sized> Value for Box<T> where T: Value {}
impl Value for String {}
impl<T: Value> Value for Option<T> {}
