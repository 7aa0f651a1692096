//! tracing-subscriber 0.3.23

pub mod combinator {
    use crate::layer::Filter;

    pub struct And<A, B, S> { _p: () }
    impl<A, B, S> Filter<S> for And<A, B, S> where A: Filter<S>, B: Filter<S> {}
    impl<A, B, S> Clone for And<A, B, S> where A: Clone, B: Clone {}
    pub struct Or<A, B, S> { _p: () }
    impl<A, B, S> Filter<S> for Or<A, B, S> where A: Filter<S>, B: Filter<S> {}
    impl<A, B, S> Clone for Or<A, B, S> where A: Clone, B: Clone {}
    pub struct Not<A, S> { _p: () }
    impl<A, S> Filter<S> for Not<A, S> where A: Filter<S> {}
    impl<A, S> Clone for Not<A, S> where A: Clone {}
}
pub mod targets;
use crate::filter::combinator::{And, Not, Or};
use crate::layer::{Context, Filter, Layer};
use crate::registry::LookupSpan;
use std::{env, fmt};
use std::error::Error;
use std::str::FromStr;
use tracing_core::{Interest, Level, Metadata, Subscriber, metadata, span, subscriber};
pub use crate::filter::targets::Targets;
pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError as LevelParseError};

#[derive(Clone)]
pub struct FilterFn<F = fn(&Metadata<'_>) -> bool> { _p: () }
impl<F> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {
    pub fn new(enabled: F) -> Self;
    pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self;
}
impl<S, F> Layer<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool + 'static, S: Subscriber {}
impl<F> From<F> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
impl<S, F> Filter<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
pub struct DynFilterFn<
    S,
    F = fn(&Metadata<'_>, &Context<'_, S>) -> bool,
    R = fn(&'static Metadata<'static>) -> Interest,
> { _p: () }
impl<S, F> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {
    pub fn new(enabled: F) -> Self;
}
impl<S, F, R> DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {
    pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self;
    pub fn with_callsite_filter<R2>(self, callsite_enabled: R2) -> DynFilterFn<S, F, R2>
    where R2: Fn(&'static Metadata<'static>) -> Interest;
}
impl<S, F, R> Layer<S> for DynFilterFn<S, F, R>
where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool + 'static, R: Fn(&'static Metadata<'static>) -> Interest + 'static, S: Subscriber {}
impl<S, F, R> Clone for DynFilterFn<S, F, R> where F: Clone, R: Clone {}
impl<F, S> From<F> for DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {}
impl<S, F, R> Filter<S> for DynFilterFn<S, F, R>
where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest {}
pub fn filter_fn<F>(f: F) -> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool;
pub fn dynamic_filter_fn<S, F>(f: F) -> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool;
#[derive(Clone, Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub fn with_regex(self, regex: bool) -> Self;
    pub fn with_default_directive(self, default_directive: Directive) -> Self;
    pub fn with_env_var(self, var: impl ToString) -> Self;
    pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter;
    pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<EnvFilter, ParseError>;
    pub fn from_env_lossy(&self) -> EnvFilter;
    pub fn from_env(&self) -> Result<EnvFilter, FromEnvError>;
    pub fn try_from_env(&self) -> Result<EnvFilter, FromEnvError>;
}
impl Default for Builder {}
#[derive(Clone, Debug)]
pub struct Directive { _p: () }
impl FromStr for Directive { type Err = ParseError; }
impl Default for Directive {}
impl PartialOrd for Directive {}
impl Ord for Directive {}
impl fmt::Display for Directive {}
impl From<LevelFilter> for Directive {}
impl From<Level> for Directive {}
#[derive(Clone, Debug)]
pub struct BadFieldName { _p: () }
impl Error for BadFieldName {}
impl fmt::Display for BadFieldName {}
#[derive(Debug)]
pub struct EnvFilter { _p: () }
impl Clone for EnvFilter {}
impl EnvFilter {
    pub const DEFAULT_ENV: &'static str = _;
    pub fn builder() -> Builder;
    pub fn from_default_env() -> Self;
    pub fn from_env<A: AsRef<str>>(env: A) -> Self;
    pub fn new<S: AsRef<str>>(directives: S) -> Self;
    pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, ParseError>;
    pub fn try_from_default_env() -> Result<Self, FromEnvError>;
    pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError>;
    pub fn add_directive(self, directive: Directive) -> Self;
    pub fn enabled<S>(&self, metadata: &Metadata<'_>, arg2: Context<'_, S>) -> bool;
    pub fn max_level_hint(&self) -> Option<LevelFilter>;
    pub fn on_new_span<S>(&self, attrs: &span::Attributes<'_>, id: &span::Id, arg3: Context<'_, S>);
    pub fn on_enter<S>(&self, id: &span::Id, arg2: Context<'_, S>);
    pub fn on_exit<S>(&self, id: &span::Id, arg2: Context<'_, S>);
    pub fn on_close<S>(&self, id: span::Id, arg2: Context<'_, S>);
    pub fn on_record<S>(&self, id: &span::Id, values: &span::Record<'_>, arg3: Context<'_, S>);
}
impl<S: subscriber::Subscriber> Layer<S> for EnvFilter {}
impl<S> Filter<S> for EnvFilter {}
impl FromStr for EnvFilter { type Err = ParseError; }
impl<S> From<S> for EnvFilter where S: AsRef<str> {}
impl Default for EnvFilter {}
impl fmt::Display for EnvFilter {}
#[derive(Debug)]
pub struct FromEnvError { _p: () }
impl From<ParseError> for FromEnvError {}
impl From<env::VarError> for FromEnvError {}
impl fmt::Display for FromEnvError {}
impl Error for FromEnvError {}
#[derive(Clone)]
pub struct Filtered<L, F, S> { _p: () }
impl<L, F, S> Filtered<L, F, S> {
    pub fn new(layer: L, filter: F) -> Self;
    pub fn filter(&self) -> &F;
    pub fn filter_mut(&mut self) -> &mut F;
    pub fn inner(&self) -> &L;
    pub fn inner_mut(&mut self) -> &mut L;
}
impl<S, L, F> Layer<S> for Filtered<L, F, S>
where S: subscriber::Subscriber + for<'span> LookupSpan<'span> + 'static, F: Filter<S> + 'static, L: Layer<S> {}
#[derive(Clone, Copy)]
pub struct FilterId { _p: () }
pub trait FilterExt<S>: Filter<S> {
    fn and<B>(self, other: B) -> And<Self, B, S> where Self: Sized, B: Filter<S>;
    fn or<B>(self, other: B) -> Or<Self, B, S> where Self: Sized, B: Filter<S>;
    fn not(self) -> Not<Self, S> where Self: Sized;
    fn boxed(self) -> Box<dyn Filter<S> + Send + Sync + 'static> where Self: Sized + Send + Sync + 'static;
}
#[derive(Debug)]
pub struct ParseError { _p: () }
impl fmt::Display for ParseError {}
impl Error for ParseError {}
impl From<Box<dyn Error + Send + Sync>> for ParseError {}
impl From<metadata::ParseLevelFilterError> for ParseError {}
impl<F, S> FilterExt<S> for F where F: Filter<S> {}
