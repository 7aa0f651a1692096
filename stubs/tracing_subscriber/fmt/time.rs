//! tracing-subscriber 0.3.23

use crate::fmt::format::Writer;
use std::fmt;
use std::time::Instant;

#[derive(Clone, Debug)]
pub struct LocalTime<F> { _p: () }
impl LocalTime<time::format_description::well_known::Rfc3339> {
    pub fn rfc_3339() -> Self;
}
impl<F> LocalTime<F> {
    pub fn new(format: F) -> Self;
}
impl<F> FormatTime for LocalTime<F> {}
impl<F> Default for LocalTime<F> where F: Default {}
#[derive(Clone, Debug)]
pub struct UtcTime<F> { _p: () }
impl UtcTime<time::format_description::well_known::Rfc3339> {
    pub fn rfc_3339() -> Self;
}
impl<F> UtcTime<F> {
    pub fn new(format: F) -> Self;
}
impl<F> FormatTime for UtcTime<F> {}
impl<F> Default for UtcTime<F> where F: Default {}
#[derive(Clone, Debug)]
pub struct OffsetTime<F> { _p: () }
impl OffsetTime<time::format_description::well_known::Rfc3339> {
    pub fn local_rfc_3339() -> Result<Self, time::error::IndeterminateOffset>;
}
impl<F> OffsetTime<F> {
    pub fn new(offset: time::UtcOffset, format: F) -> Self;
}
impl<F> FormatTime for OffsetTime<F> {}
#[derive(Clone, Debug, Default)]
pub struct ChronoLocal { _p: () }
impl ChronoLocal {
    pub fn rfc_3339() -> Self;
    pub fn new(format_string: String) -> Self;
}
impl FormatTime for ChronoLocal {}
#[derive(Clone, Debug, Default)]
pub struct ChronoUtc { _p: () }
impl ChronoUtc {
    pub fn rfc_3339() -> Self;
    pub fn new(format_string: String) -> Self;
}
impl FormatTime for ChronoUtc {}
pub trait FormatTime {
    fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result;
}
pub fn time() -> SystemTime;
pub fn uptime() -> Uptime;
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemTime;
impl FormatTime for SystemTime {}
#[derive(Clone, Copy, Debug)]
pub struct Uptime { _p: () }
impl Default for Uptime {}
impl From<Instant> for Uptime {}
impl FormatTime for Uptime {}
impl<F> FormatTime for &F where F: FormatTime {}
impl FormatTime for () {}
impl FormatTime for fn(&mut Writer<'_>) -> fmt::Result {}
