//! tracing-core 0.1.36

use crate::field::{Field, FieldSet, ValueSet, Visit};
use crate::metadata::Metadata;
use std::num::NonZeroU64;

#[derive(Clone, Debug)]
pub struct Id { _p: () }
impl Id {
    pub fn from_u64(u: u64) -> Self;
    pub const fn from_non_zero_u64(id: NonZeroU64) -> Self;
    pub fn into_u64(&self) -> u64;
    pub const fn into_non_zero_u64(&self) -> NonZeroU64;
}
#[derive(Debug)]
pub struct Attributes<'a> { _p: () }
impl<'a> Attributes<'a> {
    pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
    pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
    pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn values(&self) -> &ValueSet<'a>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn fields(&self) -> &FieldSet;
}
#[derive(Debug)]
pub struct Record<'a> { _p: () }
impl<'a> Record<'a> {
    pub fn new(values: &'a ValueSet<'a>) -> Self;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn len(&self) -> usize;
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
}
#[derive(Debug)]
pub struct Current { _p: () }
impl Current {
    pub fn new(id: Id, metadata: &'static Metadata<'static>) -> Self;
    pub fn none() -> Self;
    pub fn is_known(&self) -> bool;
    pub fn into_inner(self) -> Option<(Id, &'static Metadata<'static>)>;
    pub fn id(&self) -> Option<&Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
}
impl<'a> From<&'a Id> for Option<Id> {}
impl<'a> From<&'a Current> for Option<&'a Id> {}
impl<'a> From<&'a Current> for Option<Id> {}
impl From<Current> for Option<Id> {}
impl<'a> From<&'a Current> for Option<&'static Metadata<'static>> {}
