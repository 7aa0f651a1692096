//! uuid 1.29.3

pub mod context {
    use crate::timestamp::ClockSequence;
    use std::thread::LocalKey;

    #[derive(Debug)]
    pub struct ContextV1 { _p: () }
    impl ContextV1 {
        pub const fn new(count: u16) -> Self;
        pub fn new_random() -> Self;
    }
    impl ClockSequence for ContextV1 { type Output = u16; }
    pub type Context = ContextV1;
    pub struct ThreadLocalContext<C: 'static> { _p: () }
    impl<C: 'static> ThreadLocalContext<C> {
        pub const fn new(local_key: &'static LocalKey<C>) -> Self;
    }
    impl<C: ClockSequence + 'static> ClockSequence for ThreadLocalContext<C> { type Output = C::Output; }
    #[derive(Debug, Default)]
    pub struct ContextV7 { _p: () }
    impl ContextV7 {
        pub const fn new() -> Self;
        pub fn with_adjust_by_millis(self, millis: u32) -> Self;
        pub fn with_additional_precision(self) -> Self;
        pub fn with_additional_precision_bits(self, bits: usize) -> Self;
    }
    impl ClockSequence for ContextV7 { type Output = u64; }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct NoContext;
    impl ClockSequence for NoContext { type Output = u16; }
}
use crate::Error;
use std::panic::{AssertUnwindSafe, RefUnwindSafe};
use std::sync::Mutex;
use std::time::SystemTime;

pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = _;
#[derive(Clone, Copy, Debug)]
pub struct Timestamp { _p: () }
impl Timestamp {
    pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self;
    pub const fn from_gregorian_time(ticks: u64, counter: u16) -> Self;
    pub const fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self;
    pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self;
    pub const fn to_gregorian(&self) -> (u64, u16);
    pub const fn to_unix(&self) -> (u64, u32);
    pub const fn from_rfc4122(ticks: u64, counter: u16) -> Self;
    pub const fn to_rfc4122(&self) -> (u64, u16);
    pub const fn to_unix_nanos(&self) -> u32;
    pub const fn from_gregorian(ticks: u64, counter: u16) -> Self;
}
impl TryFrom<SystemTime> for Timestamp { type Error = Error; }
pub trait ClockSequence {
    type Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
    fn usable_bits(&self) -> usize where Self::Output: Sized;
}
impl From<Timestamp> for SystemTime {}
impl<T: ClockSequence + ?Sized> ClockSequence for &T { type Output = T::Output; }
impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> { type Output = C::Output; }
impl<C: ClockSequence + RefUnwindSafe> ClockSequence for Mutex<C> { type Output = C::Output; }
