//! rusqlite 0.32.1

use crate::Connection;
use crate::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
use std::error::Error;
use std::ops::{BitOr, Deref};
use std::os::raw::{c_int, c_uint};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

pub struct Context<'a> { _p: () }
impl Context<'_> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get<T: FromSql>(&self, idx: usize) -> crate::Result<T>;
    pub fn get_raw(&self, idx: usize) -> ValueRef<'_>;
    pub fn get_arg(&self, idx: usize) -> SqlFnArg;
    pub fn get_subtype(&self, idx: usize) -> c_uint;
    pub fn get_or_create_aux<T, E, F>(&self, arg: c_int, func: F) -> crate::Result<Arc<T>>
    where T: Send + Sync + 'static, E: Into<Box<dyn Error + Send + Sync + 'static>>, F: FnOnce(ValueRef<'_>) -> crate::Result<T, E>;
    pub fn set_aux<T: Send + Sync + 'static>(&self, arg: c_int, value: T) -> crate::Result<Arc<T>>;
    pub fn get_aux<T: Send + Sync + 'static>(&self, arg: c_int) -> crate::Result<Option<Arc<T>>>;
    pub unsafe fn get_connection(&self) -> crate::Result<ConnectionRef<'_>>;
}
pub struct ConnectionRef<'ctx> { _p: () }
impl Deref for ConnectionRef<'_> { type Target = Connection; }
pub type SubType = Option<c_uint>;
pub trait SqlFnOutput {
    fn to_sql(&self) -> crate::Result<(ToSqlOutput<'_>, SubType)>;
}
pub struct SqlFnArg { _p: () }
impl ToSql for SqlFnArg {}
pub trait Aggregate<A, T> where A: RefUnwindSafe + UnwindSafe, T: SqlFnOutput {
    fn init(&self, ctx: &mut Context<'_>) -> crate::Result<A>;
    fn step(&self, ctx: &mut Context<'_>, acc: &mut A) -> crate::Result<()>;
    fn finalize(&self, ctx: &mut Context<'_>, acc: Option<A>) -> crate::Result<T>;
}
pub trait WindowAggregate<A, T>: Aggregate<A, T> where A: RefUnwindSafe + UnwindSafe, T: SqlFnOutput {
    fn value(&self, acc: Option<&mut A>) -> crate::Result<T>;
    fn inverse(&self, ctx: &mut Context<'_>, acc: &mut A) -> crate::Result<()>;
}
#[derive(Clone, Copy, Debug)]
pub struct FunctionFlags { _p: () }
impl Default for FunctionFlags {}
impl FunctionFlags {
    pub const SQLITE_UTF8: FunctionFlags = _;
    pub const SQLITE_DETERMINISTIC: FunctionFlags = _;
    pub const SQLITE_DIRECTONLY: FunctionFlags = _;
}
impl BitOr for FunctionFlags { type Output = FunctionFlags; }
impl<T: ToSql> SqlFnOutput for T {}
impl<T: ToSql> SqlFnOutput for (T, SubType) {}
