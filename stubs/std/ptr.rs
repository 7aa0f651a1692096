//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::From;
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::{Hash, Hasher};
use crate::marker::{Copy, FnPtr, Sized};
use crate::num::NonZero;
use crate::ops::FnOnce;
use crate::option::Option;

pub macro addr_of;
pub macro addr_of_mut;

pub trait Pointee {}

pub struct NonNull<T> where T: ?Sized { _p: () }
impl<T> NonNull<T> {
    pub const fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
    pub const fn dangling() -> NonNull<T>;
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
}
impl<T> NonNull<T> where T: ?Sized {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>;
    pub const fn new(ptr: *mut T) -> Option<NonNull<T>>;
    pub const fn from_ref(r: &T) -> NonNull<T>;
    pub const fn from_mut(r: &mut T) -> NonNull<T>;
    pub fn addr(self) -> NonZero<usize>;
    pub fn expose_provenance(self) -> NonZero<usize>;
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
    #[runs(closure = inline)]
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
    pub const fn as_ptr(self) -> *mut T;
    pub const unsafe fn as_ref<'a>(&self) -> &'a T;
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    pub const fn cast<U>(self) -> NonNull<U>;
    pub const unsafe fn offset(self, count: isize) -> NonNull<T> where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> NonNull<T>;
    pub const unsafe fn add(self, count: usize) -> NonNull<T> where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> NonNull<T>;
    pub const unsafe fn sub(self, count: usize) -> NonNull<T> where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> NonNull<T>;
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize where U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize where T: Sized;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize where U: ?Sized;
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized;
    pub const unsafe fn read_unaligned(self) -> T where T: Sized;
    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize) where T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) where T: Sized;
    pub const unsafe fn copy_from(self, src: NonNull<T>, count: usize) where T: Sized;
    pub const unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) where T: Sized;
    pub unsafe fn drop_in_place(self);
    pub const unsafe fn write(self, val: T) where T: Sized;
    pub const unsafe fn write_bytes(self, val: u8, count: usize) where T: Sized;
    pub unsafe fn write_volatile(self, val: T) where T: Sized;
    pub const unsafe fn write_unaligned(self, val: T) where T: Sized;
    pub const unsafe fn replace(self, src: T) -> T where T: Sized;
    pub const unsafe fn swap(self, with: NonNull<T>) where T: Sized;
    pub fn align_offset(self, align: usize) -> usize where T: Sized;
    pub fn is_aligned(self) -> bool where T: Sized;
}
impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
}
impl<T> Eq for NonNull<T> where T: ?Sized {}
impl<T> Ord for NonNull<T> where T: ?Sized {}
impl<T> PartialEq for NonNull<T> where T: ?Sized {}
impl<T> PartialOrd for NonNull<T> where T: ?Sized {}
impl<T> Hash for NonNull<T> where T: ?Sized {}
impl<T> From<&T> for NonNull<T> where T: ?Sized {}
impl<T> From<&mut T> for NonNull<T> where T: ?Sized {}
impl<T> Debug for NonNull<T> where T: ?Sized {}
impl<T> Clone for NonNull<T> where T: ?Sized {}
impl<T> Copy for NonNull<T> where T: ?Sized {}

pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool where T: ?Sized, U: ?Sized;
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
pub const fn dangling<T>() -> *const T;
pub const fn dangling_mut<T>() -> *mut T;
pub unsafe fn drop_in_place<T>(to_drop: *mut T) where T: ?Sized;
pub fn eq<T>(a: *const T, b: *const T) -> bool where T: ?Sized;
pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool where T: FnPtr, U: FnPtr;
pub const fn from_mut<T>(r: &mut T) -> *mut T where T: ?Sized;
pub const fn from_ref<T>(r: &T) -> *const T where T: ?Sized;
pub fn hash<T, S>(hashee: *const T, into: &mut S) where S: Hasher, T: ?Sized;
pub const fn null<T>() -> *const T;
pub const fn null_mut<T>() -> *mut T;
pub const unsafe fn read<T>(src: *const T) -> T;
pub const unsafe fn read_unaligned<T>(src: *const T) -> T;
pub unsafe fn read_volatile<T>(src: *const T) -> T;
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T;
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
pub const unsafe fn swap<T>(x: *mut T, y: *mut T);
pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
pub const fn with_exposed_provenance<T>(addr: usize) -> *const T;
pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
pub const fn without_provenance<T>(addr: usize) -> *const T;
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T;
pub const unsafe fn write<T>(dst: *mut T, src: T);
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T);
pub unsafe fn write_volatile<T>(dst: *mut T, src: T);

impl<T> *const T where T: ?Sized {
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *const U;
    pub const fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    #[runs(closure = inline)]
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn offset(self, count: isize) -> *const T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> *const T;
    pub const fn wrapping_offset(self, count: isize) -> *const T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize where U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *const T where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> *const T;
    pub const unsafe fn sub(self, count: usize) -> *const T where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> *const T;
    pub const fn wrapping_add(self, count: usize) -> *const T where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> *const T;
    pub const fn wrapping_sub(self, count: usize) -> *const T where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized;
    pub const unsafe fn read_unaligned(self) -> T where T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized;
    pub fn align_offset(self, align: usize) -> usize where T: Sized;
    pub fn is_aligned(self) -> bool where T: Sized;
}
impl<T> *const [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}
impl<T> *mut T where T: ?Sized {
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *mut U;
    pub const fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    #[runs(closure = inline)]
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn offset(self, count: isize) -> *mut T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_offset(self, count: isize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized;
    pub const unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize where U: ?Sized;
    pub const unsafe fn add(self, count: usize) -> *mut T where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> *mut T;
    pub const unsafe fn sub(self, count: usize) -> *mut T where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_add(self, count: usize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub const fn wrapping_sub(self, count: usize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized;
    pub const unsafe fn read_unaligned(self) -> T where T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized;
    pub const unsafe fn copy_from(self, src: *const T, count: usize) where T: Sized;
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) where T: Sized;
    pub unsafe fn drop_in_place(self);
    pub const unsafe fn write(self, val: T) where T: Sized;
    pub const unsafe fn write_bytes(self, val: u8, count: usize) where T: Sized;
    pub unsafe fn write_volatile(self, val: T) where T: Sized;
    pub const unsafe fn write_unaligned(self, val: T) where T: Sized;
    pub const unsafe fn replace(self, src: T) -> T where T: Sized;
    pub const unsafe fn swap(self, with: *mut T) where T: Sized;
    pub fn align_offset(self, align: usize) -> usize where T: Sized;
    pub fn is_aligned(self) -> bool where T: Sized;
}
impl<T> *mut [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}
impl<T> Clone for *const T where T: ?Sized {}
impl<T> Clone for *mut T where T: ?Sized {}
impl<T> Debug for *const T where T: ?Sized {}
impl<T> Debug for *mut T where T: ?Sized {}
impl<T> Default for *const T {}
impl<T> Default for *mut T {}
impl<T> Hash for *const T where T: ?Sized {}
impl<T> Hash for *mut T where T: ?Sized {}
impl<T> Ord for *const T where T: ?Sized {}
impl<T> Ord for *mut T where T: ?Sized {}
impl<T> PartialEq for *const T where T: ?Sized {}
impl<T> PartialEq for *mut T where T: ?Sized {}
impl<T> PartialOrd for *const T where T: ?Sized {}
impl<T> PartialOrd for *mut T where T: ?Sized {}
impl<T> Copy for *const T where T: ?Sized {}
impl<T> Copy for *mut T where T: ?Sized {}
impl<T> Eq for *const T where T: ?Sized {}
impl<T> Eq for *mut T where T: ?Sized {}
