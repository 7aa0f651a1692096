//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::{AsMut, AsRef, From};
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::marker::{Copy, Sized};
use crate::ops::{Deref, DerefMut};

pub macro offset_of;

pub struct Discriminant<T>(());
impl<T> Eq for Discriminant<T> {}
impl<T> PartialEq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {}
impl<T> Debug for Discriminant<T> {}
impl<T> Clone for Discriminant<T> {}
impl<T> Copy for Discriminant<T> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManuallyDrop<T> where T: ?Sized { _p: () }
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T>;
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
}
impl<T> ManuallyDrop<T> where T: ?Sized { pub unsafe fn drop(slot: &mut ManuallyDrop<T>); }
impl<T> Deref for ManuallyDrop<T> where T: ?Sized { type Target = T; }
impl<T> DerefMut for ManuallyDrop<T> where T: ?Sized {}

#[derive(Copy)]
pub union MaybeUninit<T> { _p: () }
impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T>;
    pub const fn uninit() -> MaybeUninit<T>;
    pub const fn zeroed() -> MaybeUninit<T>;
    pub const fn write(&mut self, val: T) -> &mut T;
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub const unsafe fn assume_init(self) -> T;
    pub const unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub const unsafe fn assume_init_ref(&self) -> &T;
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T> Debug for MaybeUninit<T> {}
impl<T> Clone for MaybeUninit<T> where T: Copy {}

pub const fn align_of<T>() -> usize;
pub const fn align_of_val<T>(val: &T) -> usize where T: ?Sized;
pub const fn discriminant<T>(v: &T) -> Discriminant<T>;
pub fn drop<T>(_x: T);
pub const fn forget<T>(t: T);
pub fn min_align_of<T>() -> usize;
pub fn min_align_of_val<T>(val: &T) -> usize where T: ?Sized;
pub const fn needs_drop<T>() -> bool where T: ?Sized;
pub const fn replace<T>(dest: &mut T, src: T) -> T;
pub const fn size_of<T>() -> usize;
pub const fn size_of_val<T>(val: &T) -> usize where T: ?Sized;
pub const fn swap<T>(x: &mut T, y: &mut T);
pub fn take<T>(dest: &mut T) -> T where T: Default;
pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub unsafe fn uninitialized<T>() -> T;
pub const unsafe fn zeroed<T>() -> T;
