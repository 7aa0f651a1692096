//! chrono 0.4.45

pub mod strftime {
    use crate::format::{Item, ParseError};

    #[derive(Clone, Debug)]
    pub struct StrftimeItems<'a> { _p: () }
    impl<'a> StrftimeItems<'a> {
        pub const fn new(s: &'a str) -> StrftimeItems<'a>;
        pub const fn new_lenient(s: &'a str) -> StrftimeItems<'a>;
        pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError>;
        pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError>;
    }
    impl<'a> Iterator for StrftimeItems<'a> { type Item = Item<'a>; }
}
use crate::{DateTime, Weekday};
use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
use crate::offset::{FixedOffset, Offset, TimeZone};
use std::{fmt, str};
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{Display, Write};
pub use crate::format::strftime::StrftimeItems;

#[derive(Debug)]
pub struct DelayedFormat<I> { _p: () }
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
    pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I>;
    pub fn new_with_offset<Off>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &Off, items: I) -> DelayedFormat<I>
    where Off: Offset + Display;
    pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> fmt::Result;
}
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {}
pub fn format<'a, I, B>(
    w: &mut fmt::Formatter,
    date: Option<&NaiveDate>,
    time: Option<&NaiveTime>,
    off: Option<&(String, FixedOffset)>,
    items: I,
) -> fmt::Result where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
pub fn format_item(
    w: &mut fmt::Formatter,
    date: Option<&NaiveDate>,
    time: Option<&NaiveTime>,
    off: Option<&(String, FixedOffset)>,
    item: &Item<'_>,
) -> fmt::Result;
#[derive(Clone, Copy, Debug)]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
}
#[derive(Clone, Debug, Default)]
pub struct Parsed { _p: () }
impl Parsed {
    pub fn new() -> Parsed;
    pub fn set_year(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_quarter(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_month(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()>;
    pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_day(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_ampm(&mut self, value: bool) -> ParseResult<()>;
    pub fn set_hour12(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_hour(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_minute(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_second(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_offset(&mut self, value: i64) -> ParseResult<()>;
    pub fn to_naive_date(&self) -> ParseResult<NaiveDate>;
    pub fn to_naive_time(&self) -> ParseResult<NaiveTime>;
    pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime>;
    pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset>;
    pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>>;
    pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>>;
    pub fn year(&self) -> Option<i32>;
    pub fn year_div_100(&self) -> Option<i32>;
    pub fn year_mod_100(&self) -> Option<i32>;
    pub fn isoyear(&self) -> Option<i32>;
    pub fn isoyear_div_100(&self) -> Option<i32>;
    pub fn isoyear_mod_100(&self) -> Option<i32>;
    pub fn quarter(&self) -> Option<u32>;
    pub fn month(&self) -> Option<u32>;
    pub fn week_from_sun(&self) -> Option<u32>;
    pub fn week_from_mon(&self) -> Option<u32>;
    pub fn isoweek(&self) -> Option<u32>;
    pub fn weekday(&self) -> Option<Weekday>;
    pub fn ordinal(&self) -> Option<u32>;
    pub fn day(&self) -> Option<u32>;
    pub fn hour_div_12(&self) -> Option<u32>;
    pub fn hour_mod_12(&self) -> Option<u32>;
    pub fn minute(&self) -> Option<u32>;
    pub fn second(&self) -> Option<u32>;
    pub fn nanosecond(&self) -> Option<u32>;
    pub fn timestamp(&self) -> Option<i64>;
    pub fn offset(&self) -> Option<i32>;
}
pub fn parse<'a, I, B>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<()>
where I: Iterator<Item = B>, B: Borrow<Item<'a>>;
pub fn parse_and_remainder<'a, 'b, I, B>(parsed: &mut Parsed, s: &'b str, items: I) -> ParseResult<&'b str>
where I: Iterator<Item = B>, B: Borrow<Item<'a>>;
#[derive(Clone, Copy, Debug)]
pub enum Pad {
    None,
    Zero,
    Space,
}
#[derive(Clone, Debug)]
pub enum Numeric {
    Year,
    YearDiv100,
    YearMod100,
    IsoYear,
    IsoYearDiv100,
    IsoYearMod100,
    Quarter,
    Month,
    Day,
    WeekFromSun,
    WeekFromMon,
    IsoWeek,
    NumDaysFromSun,
    WeekdayFromMon,
    Ordinal,
    Hour,
    Hour12,
    Minute,
    Second,
    Nanosecond,
    Timestamp,
    Internal(InternalNumeric),
}
#[derive(Clone)]
pub struct InternalNumeric { _p: () }
#[derive(Clone, Debug)]
pub enum Fixed {
    ShortMonthName,
    LongMonthName,
    ShortWeekdayName,
    LongWeekdayName,
    LowerAmPm,
    UpperAmPm,
    Nanosecond,
    Nanosecond3,
    Nanosecond6,
    Nanosecond9,
    TimezoneName,
    TimezoneOffsetColon,
    TimezoneOffsetDoubleColon,
    TimezoneOffsetTripleColon,
    TimezoneOffsetColonZ,
    TimezoneOffset,
    TimezoneOffsetZ,
    RFC2822,
    RFC3339,
    Internal(InternalFixed),
}
#[derive(Clone, Debug)]
pub struct InternalFixed { _p: () }
#[derive(Clone, Copy, Debug)]
pub struct OffsetFormat {
    pub precision: OffsetPrecision,
    pub colons: Colons,
    pub allow_zulu: bool,
    pub padding: Pad,
}
#[derive(Clone, Copy, Debug)]
pub enum OffsetPrecision {
    Hours,
    Minutes,
    Seconds,
    OptionalMinutes,
    OptionalSeconds,
    OptionalMinutesAndSeconds,
}
#[derive(Clone, Copy, Debug)]
pub enum Colons {
    None,
    Colon,
    Maybe,
}
#[derive(Clone, Debug)]
pub enum Item<'a> {
    Literal(&'a str),
    OwnedLiteral(Box<str>),
    Space(&'a str),
    OwnedSpace(Box<str>),
    Numeric(Numeric, Pad),
    Fixed(Fixed),
    Error,
}
impl Item<'_> {
    pub fn to_owned(self) -> Item<'static>;
}
#[derive(Clone, Copy, Debug)]
pub struct ParseError { _p: () }
impl ParseError {
    pub const fn kind(&self) -> ParseErrorKind;
}
impl fmt::Display for ParseError {}
impl Error for ParseError {}
#[derive(Clone, Copy, Debug)]
pub enum ParseErrorKind {
    OutOfRange,
    Impossible,
    NotEnough,
    Invalid,
    TooShort,
    TooLong,
    BadFormat,
}
pub type ParseResult<T> = Result<T, ParseError>;
