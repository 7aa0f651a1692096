//! std 1.95.0

use crate::{error, result};
use crate::iter::IntoIterator;
use crate::marker::Sized;
use crate::ops::Fn;
use crate::option::Option;
use crate::string::String;

pub macro Debug;

pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

#[derive(Clone, Copy, Debug)]
pub struct Arguments<'a> { _p: () }
impl<'a> Arguments<'a> { pub const fn as_str(&self) -> Option<&'static str>; }
impl Display for Arguments<'_> {}

pub struct DebugList<'a, 'b> where 'b: 'a { _p: () }
impl<'a, 'b> DebugList<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugList<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugMap<'a, 'b> where 'b: 'a { _p: () }
impl<'a, 'b> DebugMap<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut DebugMap<'a, 'b>
    where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugSet<'a, 'b> where 'b: 'a { _p: () }
impl<'a, 'b> DebugSet<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugStruct<'a, 'b> where 'b: 'a { _p: () }
impl<'a, 'b> DebugStruct<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugTuple<'a, 'b> where 'b: 'a { _p: () }
impl<'a, 'b> DebugTuple<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;
impl error::Error for Error {}
impl Display for Error {}

pub struct Formatter<'a> { _p: () }
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> {}

pub struct FromFn<F>(());
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }

pub type Result = result::Result<(), Error>;

pub fn format(args: Arguments<'_>) -> String;
#[runs(closure = inline)]
pub const fn from_fn<F>(f: F) -> FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result;
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result;

impl<T> Debug for &T where T: Debug + ?Sized {}
impl<T> Debug for &mut T where T: Debug + ?Sized {}
impl<T> Display for &T where T: Display + ?Sized {}
impl<T> Display for &mut T where T: Display + ?Sized {}
impl<W> Write for &mut W where W: Write + ?Sized {}
