//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::Hash;

pub macro Copy;

pub trait Copy: Clone {}

pub trait Destruct {}

pub trait DiscriminantKind { type Discriminant: Clone + Copy + Debug + Eq + PartialEq + Hash + Send + Sync + Unpin; }

pub trait FnPtr: Copy + Clone { fn addr(self) -> *const (); }

pub trait MetaSized {}

pub trait PointeeSized {}

pub unsafe trait Send {}

pub trait Sized {}

pub unsafe trait Sync {}

pub trait Tuple {}

pub trait Unpin {}

pub struct PhantomData<T> where T: ?Sized;
impl<T> Eq for PhantomData<T> where T: ?Sized {}
impl<T> Ord for PhantomData<T> where T: ?Sized {}
impl<T> PartialEq for PhantomData<T> where T: ?Sized {}
impl<T> PartialOrd for PhantomData<T> where T: ?Sized {}
impl<T> Hash for PhantomData<T> where T: ?Sized {}
impl<T> Debug for PhantomData<T> where T: ?Sized {}
impl<T> Default for PhantomData<T> where T: ?Sized {}
impl<T> Clone for PhantomData<T> where T: ?Sized {}
impl<T> Copy for PhantomData<T> where T: ?Sized {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;

impl<T> Copy for &T where T: ?Sized {}
