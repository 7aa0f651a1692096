//! std 1.95.0

use crate::boxed::Box;
use crate::fmt::{Debug, Display};
use crate::marker::{Send, Sized, Sync};
use crate::option::Option;
use crate::result::Result;

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl dyn Error {
    pub fn is<T>(&self) -> bool where T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error + 'static;
    pub fn downcast<T>(self: Box<dyn Error>) -> Result<Box<T>, Box<dyn Error>> where T: Error + 'static;
}
impl dyn Error + Send {
    pub fn is<T>(&self) -> bool where T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error + 'static;
    pub fn downcast<T>(self: Box<dyn Error + Send>) -> Result<Box<T>, Box<dyn Error + Send>> where T: Error + 'static;
}
impl dyn Error + Send + Sync {
    pub fn is<T>(&self) -> bool where T: Error + 'static;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error + 'static;
    pub fn downcast<T>(self: Box<dyn Error + Send + Sync>) -> Result<Box<T>, Box<dyn Error + Send + Sync>>
    where T: Error + 'static;
}

impl<'a, T> Error for &'a T where T: Error + ?Sized {}
