//! tracing 0.1.44

use crate::field::AsField;
use std::cmp;
use std::ops::Deref;
use tracing_core::{Metadata, field};
use tracing_core::dispatcher::Dispatch;
pub use tracing_core::span::{Attributes, Id, Record};

pub trait AsId {
    fn as_id(&self) -> Option<&Id>;
}
#[derive(Clone)]
pub struct Span { _p: () }
impl Span {
    pub fn new(meta: &'static Metadata<'static>, values: &field::ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static Metadata<'static>, values: &field::ValueSet<'_>) -> Span;
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &field::ValueSet<'_>) -> Span;
    pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    pub const fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    #[runs(closure = inline)]
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<field::Field>;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: AsField + ?Sized, V: field::Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    #[runs(closure = inline)]
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}
impl cmp::PartialEq for Span {}
#[guard(span)]
#[derive(Debug)]
pub struct Entered<'a> { _p: () }
#[guard(span)]
#[derive(Debug)]
pub struct EnteredSpan { _p: () }
impl EnteredSpan {
    pub fn id(&self) -> Option<Id>;
    pub fn exit(self) -> Span;
}
impl Deref for EnteredSpan { type Target = Span; }
impl<'a> From<&'a Span> for Option<&'a Id> {}
impl<'a> From<&'a Span> for Option<Id> {}
impl From<Span> for Option<Id> {}
impl<'a> From<&'a EnteredSpan> for Option<&'a Id> {}
impl<'a> From<&'a EnteredSpan> for Option<Id> {}
