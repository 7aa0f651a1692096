//! tracing-subscriber 0.3.23

use crate::filter::FilterId;
use tracing_core::{Metadata, Subscriber};
use tracing_core::field::FieldSet;
use tracing_core::span::Id;

#[derive(Debug)]
pub struct Extensions<'a> { _p: () }
impl<'a> Extensions<'a> {
    pub fn get<T: 'static>(&self) -> Option<&T>;
}
#[derive(Debug)]
pub struct ExtensionsMut<'a> { _p: () }
impl<'a> ExtensionsMut<'a> {
    pub fn insert<T: Send + Sync + 'static>(&mut self, val: T);
    pub fn replace<T: Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T>;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
}
#[derive(Debug)]
pub struct Registry { _p: () }
impl Default for Registry {}
impl Subscriber for Registry {}
impl<'a> LookupSpan<'a> for Registry { type Data = Data<'a>; }
#[derive(Debug)]
pub struct Data<'a> { _p: () }
impl<'a> SpanData<'a> for Data<'a> {}
pub trait LookupSpan<'a> {
    type Data: SpanData<'a>;
    fn span_data(&'a self, id: &Id) -> Option<Self::Data>;
    fn span(&'a self, id: &Id) -> Option<SpanRef<'a, Self>> where Self: Sized;
    fn register_filter(&mut self) -> FilterId;
}
pub trait SpanData<'a> {
    fn id(&self) -> Id;
    fn metadata(&self) -> &'static Metadata<'static>;
    fn parent(&self) -> Option<&Id>;
    fn extensions(&self) -> Extensions<'_>;
    fn extensions_mut(&self) -> ExtensionsMut<'_>;
    fn is_enabled_for(&self, filter: FilterId) -> bool;
}
#[derive(Debug)]
pub struct SpanRef<'a, R: LookupSpan<'a>> { _p: () }
impl<'a, R> SpanRef<'a, R> where R: LookupSpan<'a> {
    pub fn id(&self) -> Id;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn name(&self) -> &'static str;
    pub fn fields(&self) -> &FieldSet;
    pub fn parent(&self) -> Option<Self>;
    pub fn scope(&self) -> Scope<'a, R>;
    pub fn extensions(&self) -> Extensions<'_>;
    pub fn extensions_mut(&self) -> ExtensionsMut<'_>;
}
#[derive(Debug)]
pub struct Scope<'a, R> { _p: () }
impl<'a, R> Scope<'a, R> where R: LookupSpan<'a> {
    pub fn from_root(self) -> ScopeFromRoot<'a, R>;
}
impl<'a, R> Iterator for Scope<'a, R> where R: LookupSpan<'a> { type Item = SpanRef<'a, R>; }
pub struct ScopeFromRoot<'a, R> where R: LookupSpan<'a> { _p: () }
impl<'a, R> Iterator for ScopeFromRoot<'a, R> where R: LookupSpan<'a> { type Item = SpanRef<'a, R>; }
