//! chrono 0.4.45

use crate::{Date, DateTime, Weekday};
use crate::format::{ParseError, ParseResult};
use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy)]
pub struct FixedOffset { _p: () }
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub const fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub const fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub const fn local_minus_utc(&self) -> i32;
    pub const fn utc_minus_local(&self) -> i32;
}
impl FromStr for FixedOffset { type Err = ParseError; }
impl TimeZone for FixedOffset { type Offset = FixedOffset; }
impl Offset for FixedOffset {}
impl fmt::Display for FixedOffset {}
#[derive(Clone, Copy, Debug)]
pub struct Local;
impl Local {
    pub fn today() -> Date<Local>;
    pub fn now() -> DateTime<Local>;
}
impl TimeZone for Local { type Offset = FixedOffset; }
#[derive(Clone, Copy)]
pub struct Utc;
impl Utc {
    pub fn today() -> Date<Utc>;
    pub fn now() -> DateTime<Utc>;
}
impl TimeZone for Utc { type Offset = Utc; }
impl Offset for Utc {}
impl fmt::Display for Utc {}
pub type MappedLocalTime<T> = LocalResult<T>;
impl<T> MappedLocalTime<T> {
    pub fn single(self) -> Option<T>;
    pub fn earliest(self) -> Option<T>;
    pub fn latest(self) -> Option<T>;
    pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U>;
}
impl<Tz: TimeZone> MappedLocalTime<Date<Tz>> {
    pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>>;
}
impl<T: fmt::Debug> MappedLocalTime<T> {
    pub fn unwrap(self) -> T;
}
#[derive(Clone, Copy, Debug)]
pub enum LocalResult<T> {
    Single(T),
    Ambiguous(T, T),
    None,
}
pub trait Offset: Sized + Clone + fmt::Debug {
    fn fix(&self) -> FixedOffset;
}
pub trait TimeZone: Sized + Clone {
    type Offset: Offset;
    fn with_ymd_and_hms(
        &self,
        year: i32,
        month: u32,
        day: u32,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> MappedLocalTime<DateTime<Self>>;
    fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
    fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>>;
    fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
    fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>>;
    fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
    fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_offset(offset: &Self::Offset) -> Self;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
    fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}
