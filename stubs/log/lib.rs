//! log 0.4.35

extern crate serde;

pub mod kv;
use crate::kv::Source;
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::{error, fmt};
use std::str::FromStr;
use std::sync::Arc;
pub macro debug;
pub macro error;
pub macro info;
pub macro log;
pub macro log_enabled;
pub macro trace;
pub macro warn;
#[derive(Clone, Copy, Debug)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Serialize for Level {}
impl<'de> Deserialize<'de> for Level {}
impl PartialEq<LevelFilter> for Level {}
impl PartialOrd<LevelFilter> for Level {}
impl FromStr for Level { type Err = ParseLevelError; }
impl fmt::Display for Level {}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
#[derive(Clone, Copy, Debug)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Serialize for LevelFilter {}
impl<'de> Deserialize<'de> for LevelFilter {}
impl PartialEq<Level> for LevelFilter {}
impl PartialOrd<Level> for LevelFilter {}
impl FromStr for LevelFilter { type Err = ParseLevelError; }
impl fmt::Display for LevelFilter {}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
#[derive(Clone, Debug)]
pub struct Record<'a> { _p: () }
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &fmt::Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn key_values(&self) -> &dyn Source;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}
#[derive(Debug)]
pub struct RecordBuilder<'a> { _p: () }
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: fmt::Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    pub fn key_values(&mut self, kvs: &'a dyn Source) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}
impl Default for RecordBuilder<'_> {}
#[derive(Clone, Debug)]
pub struct Metadata<'a> { _p: () }
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}
#[derive(Debug)]
pub struct MetadataBuilder<'a> { _p: () }
impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}
impl Default for MetadataBuilder<'_> {}
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
pub fn set_max_level(level: LevelFilter);
pub unsafe fn set_max_level_racy(level: LevelFilter);
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub unsafe fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
#[derive(Debug)]
pub struct SetLoggerError { _p: () }
impl fmt::Display for SetLoggerError {}
impl error::Error for SetLoggerError {}
#[derive(Debug)]
pub struct ParseLevelError { _p: () }
impl fmt::Display for ParseLevelError {}
impl error::Error for ParseLevelError {}
pub fn logger() -> &'static dyn Log;
pub const STATIC_MAX_LEVEL: LevelFilter = _;
impl<T> Log for &'_ T where T: ?Sized + Log {}
impl<T> Log for Box<T> where T: ?Sized + Log {}
impl<T> Log for Arc<T> where T: ?Sized + Log {}
