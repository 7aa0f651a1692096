//! tracing-core 0.1.36

use crate::callsite::Identifier;
use crate::field::FieldSet;
use std::fmt;
use std::error::Error;
use std::str::FromStr;

pub struct Metadata<'a> { _p: () }
impl<'a> Metadata<'a> {
    pub const fn new(
        name: &'static str,
        target: &'a str,
        level: Level,
        file: Option<&'a str>,
        line: Option<u32>,
        module_path: Option<&'a str>,
        fields: FieldSet,
        kind: Kind,
    ) -> Self;
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn callsite(&self) -> Identifier;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}
impl Eq for Metadata<'_> {}
impl PartialEq for Metadata<'_> {}
#[derive(Clone)]
pub struct Kind { _p: () }
impl Kind {
    pub const EVENT: Kind = _;
    pub const SPAN: Kind = _;
    pub const HINT: Kind = _;
    pub fn is_span(&self) -> bool;
    pub fn is_event(&self) -> bool;
    pub fn is_hint(&self) -> bool;
    pub const fn hint(self) -> Self;
}
#[derive(Clone, Copy, Debug)]
pub struct Level { _p: () }
impl Level {
    pub const ERROR: Level = _;
    pub const WARN: Level = _;
    pub const INFO: Level = _;
    pub const DEBUG: Level = _;
    pub const TRACE: Level = _;
    pub fn as_str(&self) -> &'static str;
}
impl fmt::Display for Level {}
impl FromStr for Level { type Err = ParseLevelError; }
impl PartialEq<LevelFilter> for Level {}
impl PartialOrd for Level {}
impl Ord for Level {}
impl PartialOrd<LevelFilter> for Level {}
#[derive(Clone, Copy)]
pub struct LevelFilter { _p: () }
impl From<Level> for LevelFilter {}
impl From<Option<Level>> for LevelFilter {}
impl LevelFilter {
    pub const OFF: LevelFilter = _;
    pub const ERROR: LevelFilter = _;
    pub const WARN: LevelFilter = _;
    pub const INFO: LevelFilter = _;
    pub const DEBUG: LevelFilter = _;
    pub const TRACE: LevelFilter = _;
    pub const fn from_level(level: Level) -> Self;
    pub const fn into_level(self) -> Option<Level>;
    pub fn current() -> Self;
}
impl fmt::Display for LevelFilter {}
impl FromStr for LevelFilter { type Err = ParseLevelFilterError; }
impl PartialEq<Level> for LevelFilter {}
impl PartialOrd for LevelFilter {}
impl Ord for LevelFilter {}
impl PartialOrd<Level> for LevelFilter {}
#[derive(Clone, Debug)]
pub struct ParseLevelFilterError { _p: () }
impl fmt::Display for ParseLevelFilterError {}
impl Error for ParseLevelFilterError {}
#[derive(Debug)]
pub struct ParseLevelError { _p: () }
impl Error for ParseLevelError {}
impl fmt::Display for ParseLevelError {}
impl From<LevelFilter> for Option<Level> {}
