//! std 1.95.0

use crate::fmt::Debug;
use crate::marker::{Send, Sized, Sync};
use crate::option::Option;

pub trait Any: 'static { fn type_id(&self) -> TypeId; }
impl dyn Any {
    pub fn is<T>(&self) -> bool where T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
}
impl dyn Any + Send {
    pub fn is<T>(&self) -> bool where T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
}
impl dyn Any + Send + Sync {
    pub fn is<T>(&self) -> bool where T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId { _p: () }
impl TypeId { pub const fn of<T>() -> TypeId where T: 'static + ?Sized; }

pub fn type_name<T>() -> &'static str where T: ?Sized;
pub fn type_name_of_val<T>(_val: &T) -> &'static str where T: ?Sized;

impl Debug for dyn Any {}
impl Debug for dyn Any + Send {}
impl Debug for dyn Any + Send + Sync {}
impl<T> Any for T where T: 'static + ?Sized {}
