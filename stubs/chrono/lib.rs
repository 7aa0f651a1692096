//! chrono 0.4.45

pub mod prelude {
    pub use crate::{Date, DateTime, Datelike, Month, Timelike, Weekday};
    pub use crate::format::SecondsFormat;
    pub use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
    pub use crate::offset::{FixedOffset, Local, Offset, TimeZone, Utc};
    pub use crate::round::SubsecRound;
}
pub mod format;
pub mod naive;
pub mod offset;
pub mod round {
    use crate::{TimeDelta, Timelike};
    use std::fmt;
    use std::error::Error;
    use std::ops::{Add, Sub};

    pub trait SubsecRound {
        fn round_subsecs(self, digits: u16) -> Self;
        fn trunc_subsecs(self, digits: u16) -> Self;
    }
    pub trait DurationRound: Sized {
        type Err: Error;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Copy, Debug)]
    pub enum RoundingError {
        DurationExceedsTimestamp,
        DurationExceedsLimit,
        TimestampExceedsLimit,
    }
    impl fmt::Display for RoundingError {}
    impl Error for RoundingError {}
    impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {}
}
use crate::format::{DelayedFormat, Item};
use crate::format::strftime::StrftimeItems;
use crate::offset::LocalResult;
use std::{fmt, str, time};
use std::borrow::Borrow;
use std::error::Error;
use std::iter::{FusedIterator, Sum};
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
use std::str::FromStr;
use std::time::SystemTime;
pub use crate::format::{ParseError, ParseResult, SecondsFormat};
pub use crate::naive::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek};
pub use crate::offset::{FixedOffset, Local, MappedLocalTime, Offset, TimeZone, Utc};
pub use crate::round::{DurationRound, RoundingError, SubsecRound};

#[derive(Clone, Copy, Debug, Default)]
pub struct TimeDelta { _p: () }
impl TimeDelta {
    pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub const fn weeks(weeks: i64) -> TimeDelta;
    pub const fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub const fn days(days: i64) -> TimeDelta;
    pub const fn try_days(days: i64) -> Option<TimeDelta>;
    pub const fn hours(hours: i64) -> TimeDelta;
    pub const fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub const fn minutes(minutes: i64) -> TimeDelta;
    pub const fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub const fn seconds(seconds: i64) -> TimeDelta;
    pub const fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub const fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub const fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub const fn microseconds(microseconds: i64) -> TimeDelta;
    pub const fn nanoseconds(nanos: i64) -> TimeDelta;
    pub const fn num_weeks(&self) -> i64;
    pub const fn num_days(&self) -> i64;
    pub const fn num_hours(&self) -> i64;
    pub const fn num_minutes(&self) -> i64;
    pub const fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub const fn num_milliseconds(&self) -> i64;
    pub const fn subsec_millis(&self) -> i32;
    pub const fn num_microseconds(&self) -> Option<i64>;
    pub const fn subsec_micros(&self) -> i32;
    pub const fn num_nanoseconds(&self) -> Option<i64>;
    pub const fn subsec_nanos(&self) -> i32;
    pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub const fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub const fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub const fn abs(&self) -> TimeDelta;
    pub const fn min_value() -> TimeDelta;
    pub const fn max_value() -> TimeDelta;
    pub const fn zero() -> TimeDelta;
    pub const fn is_zero(&self) -> bool;
    pub const fn from_std(duration: time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub const fn to_std(&self) -> Result<time::Duration, OutOfRangeError>;
    pub const MIN: Self = _;
    pub const MAX: Self = _;
}
impl Neg for TimeDelta { type Output = TimeDelta; }
impl Add for TimeDelta { type Output = TimeDelta; }
impl Sub for TimeDelta { type Output = TimeDelta; }
impl AddAssign for TimeDelta {}
impl SubAssign for TimeDelta {}
impl Mul<i32> for TimeDelta { type Output = TimeDelta; }
impl Div<i32> for TimeDelta { type Output = TimeDelta; }
impl<'a> Sum<&'a TimeDelta> for TimeDelta {}
impl Sum<TimeDelta> for TimeDelta {}
impl fmt::Display for TimeDelta {}
#[derive(Clone, Copy, Debug)]
pub struct OutOfRangeError { _p: () }
impl fmt::Display for OutOfRangeError {}
impl Error for OutOfRangeError {}
pub type Duration = TimeDelta;
#[derive(Clone)]
pub struct Date<Tz: TimeZone> { _p: () }
impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz>;
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>>;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz>;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz>;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz>;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz>;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>>;
    pub fn succ(&self) -> Date<Tz>;
    pub fn succ_opt(&self) -> Option<Date<Tz>>;
    pub fn pred(&self) -> Date<Tz>;
    pub fn pred_opt(&self) -> Option<Date<Tz>>;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDate;
    pub fn naive_local(&self) -> NaiveDate;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub const MIN_UTC: Date<Utc> = _;
    pub const MAX_UTC: Date<Utc> = _;
}
impl<Tz: TimeZone> Date<Tz> where Tz::Offset: fmt::Display {
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for Date<Tz> {}
impl<Tz: TimeZone> Copy for Date<Tz> where <Tz as TimeZone>::Offset: Copy {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<Date<Tz2>> for Date<Tz> {}
impl<Tz: TimeZone> Eq for Date<Tz> {}
impl<Tz: TimeZone> PartialOrd for Date<Tz> {}
impl<Tz: TimeZone> Ord for Date<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> SubAssign<TimeDelta> for Date<Tz> {}
impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> fmt::Display for Date<Tz> where Tz::Offset: fmt::Display {}
pub const MIN_DATE: Date<Utc> = _;
pub const MAX_DATE: Date<Utc> = _;
#[derive(Clone)]
pub struct DateTime<Tz: TimeZone> { _p: () }
impl<Tz: TimeZone> DateTime<Tz> {
    pub const fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date(&self) -> Date<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_micros(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    pub const fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub const fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub const fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
    pub const MIN_UTC: DateTime<Utc> = _;
    pub const MAX_UTC: DateTime<Utc> = _;
}
impl DateTime<Utc> {
    pub const fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub const fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Self;
    pub const UNIX_EPOCH: Self = _;
}
impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)>;
}
impl<Tz: TimeZone> DateTime<Tz> where Tz::Offset: fmt::Display {
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz> where <Tz as TimeZone>::Offset: Copy, NaiveDateTime: Copy {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Eq for DateTime<Tz> {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Ord for DateTime<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> AddAssign<time::Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> SubAssign<time::Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> fmt::Display for DateTime<Tz> where Tz::Offset: fmt::Display {}
impl str::FromStr for DateTime<Utc> { type Err = ParseError; }
impl str::FromStr for DateTime<Local> { type Err = ParseError; }
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl str::FromStr for DateTime<FixedOffset> { type Err = ParseError; }
impl<Tz: TimeZone> DurationRound for DateTime<Tz> { type Err = RoundingError; }
pub const MIN_DATETIME: DateTime<Utc> = _;
pub const MAX_DATETIME: DateTime<Utc> = _;
#[derive(Clone, Copy, Debug)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl FromStr for Weekday { type Err = ParseWeekdayError; }
impl Weekday {
    pub const fn succ(&self) -> Weekday;
    pub const fn pred(&self) -> Weekday;
    pub const fn number_from_monday(&self) -> u32;
    pub const fn number_from_sunday(&self) -> u32;
    pub const fn num_days_from_monday(&self) -> u32;
    pub const fn num_days_from_sunday(&self) -> u32;
    pub const fn days_since(&self, other: Weekday) -> u32;
}
impl fmt::Display for Weekday {}
impl TryFrom<u8> for Weekday { type Error = OutOfRange; }
#[derive(Clone)]
pub struct ParseWeekdayError { _p: () }
impl Error for ParseWeekdayError {}
impl fmt::Display for ParseWeekdayError {}
#[derive(Clone, Copy, Default)]
pub struct WeekdaySet { _p: () }
impl WeekdaySet {
    pub const fn from_array<const C: usize>(days: [Weekday; C]) -> Self;
    pub const fn single(weekday: Weekday) -> Self;
    pub const fn single_day(self) -> Option<Weekday>;
    pub fn insert(&mut self, day: Weekday) -> bool;
    pub fn remove(&mut self, day: Weekday) -> bool;
    pub const fn is_subset(self, other: Self) -> bool;
    pub const fn intersection(self, other: Self) -> Self;
    pub const fn union(self, other: Self) -> Self;
    pub const fn symmetric_difference(self, other: Self) -> Self;
    pub const fn difference(self, other: Self) -> Self;
    pub const fn first(self) -> Option<Weekday>;
    pub fn last(self) -> Option<Weekday>;
    pub const fn iter(self, start: Weekday) -> WeekdaySetIter;
    pub const fn contains(self, day: Weekday) -> bool;
    pub const fn is_empty(self) -> bool;
    pub const fn len(self) -> u8;
    pub const EMPTY: Self = _;
    pub const ALL: Self = _;
}
impl fmt::Display for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}
#[derive(Clone, Debug)]
pub struct WeekdaySetIter { _p: () }
impl Iterator for WeekdaySetIter { type Item = Weekday; }
impl DoubleEndedIterator for WeekdaySetIter {}
impl ExactSizeIterator for WeekdaySetIter {}
impl FusedIterator for WeekdaySetIter {}
#[derive(Clone, Copy, Debug)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl FromStr for Month { type Err = ParseMonthError; }
impl Month {
    pub const fn succ(&self) -> Month;
    pub const fn pred(&self) -> Month;
    pub const fn number_from_month(&self) -> u32;
    pub const fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}
impl TryFrom<u8> for Month { type Error = OutOfRange; }
#[derive(Clone, Copy, Debug)]
pub struct Months { _p: () }
impl Months {
    pub const fn new(num: u32) -> Self;
    pub const fn as_u32(&self) -> u32;
}
#[derive(Clone)]
pub struct ParseMonthError { _p: () }
impl Error for ParseMonthError {}
impl fmt::Display for ParseMonthError {}
pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}
#[derive(Clone, Copy)]
pub struct OutOfRange { _p: () }
impl fmt::Display for OutOfRange {}
impl Error for OutOfRange {}
impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime {}
