//! tracing-subscriber 0.3.23

use crate::filter::ParseError;
use crate::layer::{Filter, Layer};
use std::fmt;
use std::str::FromStr;
use tracing_core::{Level, Subscriber};
use tracing_core::metadata::LevelFilter;

#[derive(Clone, Debug, Default)]
pub struct Targets { _p: () }
impl Targets {
    pub fn new() -> Self;
    pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self;
    pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Self
    where String: From<T>, LevelFilter: From<L>;
    pub fn with_default(self, level: impl Into<LevelFilter>) -> Self;
    pub fn default_level(&self) -> Option<LevelFilter>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn would_enable(&self, target: &str, level: &Level) -> bool;
}
impl<T, L> Extend<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
impl<T, L> FromIterator<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
impl FromStr for Targets { type Err = ParseError; }
impl<S> Layer<S> for Targets where S: Subscriber {}
impl<S> Filter<S> for Targets {}
impl IntoIterator for Targets {
    type Item = (String, LevelFilter);
    type IntoIter = IntoIter;
}
impl<'a> IntoIterator for &'a Targets {
    type Item = (&'a str, LevelFilter);
    type IntoIter = Iter<'a>;
}
impl fmt::Display for Targets {}
#[derive(Debug)]
pub struct IntoIter { _p: () }
impl Iterator for IntoIter { type Item = (String, LevelFilter); }
#[derive(Debug)]
pub struct Iter<'a> { _p: () }
impl<'a> Iterator for Iter<'a> { type Item = (&'a str, LevelFilter); }
