//! std 1.95.0

use crate::convert::AsRef;
use crate::ffi::OsStr;
use crate::io::{Error, Result};
use crate::marker::{Send, Sync};
use crate::ops::FnMut;
use crate::option::Option;
use crate::process::Command;

pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    #[runs(closure = stored)]
    unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> Result<()> + Send + Sync + 'static;
    fn exec(&mut self) -> Error;
    fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
    #[runs(closure = stored)]
    unsafe fn before_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> Result<()> + Send + Sync + 'static;
}

pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

pub fn parent_id() -> u32;
