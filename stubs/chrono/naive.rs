//! chrono 0.4.45

use crate::{DateTime, Datelike, Months, TimeDelta, Timelike, Weekday};
use crate::format::{DelayedFormat, Item, ParseError, ParseResult};
use crate::format::strftime::StrftimeItems;
use crate::offset::{FixedOffset, MappedLocalTime, TimeZone, Utc};
use crate::round::{DurationRound, RoundingError};
use std::{fmt, str};
use std::borrow::Borrow;
use std::iter::FusedIterator;
use std::ops::{Add, AddAssign, RangeInclusive, Sub, SubAssign};
use std::time::Duration;

#[derive(Clone, Copy)]
pub struct NaiveDate { _p: () }
impl NaiveDate {
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub const fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub const fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub const fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub const fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub const fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub const fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub const fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub const fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub const fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)>;
    pub const fn checked_add_months(self, months: Months) -> Option<Self>;
    pub const fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub const fn checked_add_days(self, days: Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub const fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub const fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub const fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub const fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub const fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub const fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub const fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub const fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub const fn succ(&self) -> NaiveDate;
    pub const fn succ_opt(&self) -> Option<NaiveDate>;
    pub const fn pred(&self) -> NaiveDate;
    pub const fn pred_opt(&self) -> Option<NaiveDate>;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub const fn abs_diff(self, rhs: Self) -> Days;
    pub const fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const fn iter_days(&self) -> NaiveDateDaysIterator;
    pub const fn iter_weeks(&self) -> NaiveDateWeeksIterator;
    pub const fn week(&self, start: Weekday) -> NaiveWeek;
    pub const fn leap_year(&self) -> bool;
    pub const fn to_epoch_days(&self) -> i32;
    pub const MIN: NaiveDate = _;
    pub const MAX: NaiveDate = _;
}
impl Datelike for NaiveDate {}
impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl AddAssign<TimeDelta> for NaiveDate {}
impl Add<Months> for NaiveDate { type Output = NaiveDate; }
impl Sub<Months> for NaiveDate { type Output = NaiveDate; }
impl Add<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl SubAssign<TimeDelta> for NaiveDate {}
impl Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; }
impl From<NaiveDateTime> for NaiveDate {}
impl fmt::Display for NaiveDate {}
impl str::FromStr for NaiveDate { type Err = ParseError; }
impl Default for NaiveDate {}
pub const MIN_DATE: NaiveDate = _;
pub const MAX_DATE: NaiveDate = _;
#[derive(Clone, Copy, Debug)]
pub struct NaiveDateDaysIterator { _p: () }
impl Iterator for NaiveDateDaysIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}
impl FusedIterator for NaiveDateDaysIterator {}
#[derive(Clone, Copy, Debug)]
pub struct NaiveDateWeeksIterator { _p: () }
impl Iterator for NaiveDateWeeksIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
impl FusedIterator for NaiveDateWeeksIterator {}
pub const MIN_DATETIME: NaiveDateTime = _;
pub const MAX_DATETIME: NaiveDateTime = _;
#[derive(Clone, Copy)]
pub struct NaiveDateTime { _p: () }
impl NaiveDateTime {
    pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub const fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)>;
    pub const fn date(&self) -> NaiveDate;
    pub const fn time(&self) -> NaiveTime;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_micros(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_days(self, days: Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub const fn and_utc(&self) -> DateTime<Utc>;
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub const UNIX_EPOCH: Self = _;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl AddAssign<Duration> for NaiveDateTime {}
impl Add<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl SubAssign<TimeDelta> for NaiveDateTime {}
impl SubAssign<Duration> for NaiveDateTime {}
impl Sub<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; }
impl Add<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl fmt::Display for NaiveDateTime {}
impl str::FromStr for NaiveDateTime { type Err = ParseError; }
impl Default for NaiveDateTime {}
impl DurationRound for NaiveDateTime { type Err = RoundingError; }
#[derive(Clone, Copy)]
pub struct IsoWeek { _p: () }
impl IsoWeek {
    pub const fn year(&self) -> i32;
    pub const fn week(&self) -> u32;
    pub const fn week0(&self) -> u32;
}
#[derive(Clone, Copy)]
pub struct NaiveTime { _p: () }
impl NaiveTime {
    pub const fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub const fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub const fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub const fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub const fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub const fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub const fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub const fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub const fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)>;
    pub const fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const MIN: Self = _;
}
impl Timelike for NaiveTime {}
impl Add<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl AddAssign<TimeDelta> for NaiveTime {}
impl Add<Duration> for NaiveTime { type Output = NaiveTime; }
impl AddAssign<Duration> for NaiveTime {}
impl Add<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl SubAssign<TimeDelta> for NaiveTime {}
impl Sub<Duration> for NaiveTime { type Output = NaiveTime; }
impl SubAssign<Duration> for NaiveTime {}
impl Sub<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<NaiveTime> for NaiveTime { type Output = TimeDelta; }
impl fmt::Display for NaiveTime {}
impl str::FromStr for NaiveTime { type Err = ParseError; }
impl Default for NaiveTime {}
#[derive(Clone, Copy, Debug)]
pub struct NaiveWeek { _p: () }
impl NaiveWeek {
    pub const fn first_day(&self) -> NaiveDate;
    pub const fn checked_first_day(&self) -> Option<NaiveDate>;
    pub const fn last_day(&self) -> NaiveDate;
    pub const fn checked_last_day(&self) -> Option<NaiveDate>;
    pub const fn days(&self) -> RangeInclusive<NaiveDate>;
    pub const fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>>;
}
impl PartialEq for NaiveWeek {}
#[derive(Clone, Copy, Debug)]
pub struct Days { _p: () }
impl Days {
    pub const fn new(num: u64) -> Self;
}
