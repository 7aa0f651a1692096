//! tokio 1.54.1

pub mod error {
    use std::{error, fmt, io};

    #[derive(Clone, Copy, Debug)]
    pub struct Error { _p: () }
    impl From<Kind> for Error {}
    impl Error {
        pub fn shutdown() -> Error;
        pub fn is_shutdown(&self) -> bool;
        pub fn at_capacity() -> Error;
        pub fn is_at_capacity(&self) -> bool;
        pub fn invalid() -> Error;
        pub fn is_invalid(&self) -> bool;
    }
    impl error::Error for Error {}
    impl fmt::Display for Error {}
    #[derive(Clone, Copy, Debug)]
    pub(crate) enum Kind {
        Shutdown,
        AtCapacity,
        Invalid,
    }
    #[derive(Debug)]
    pub struct Elapsed { _p: () }
    impl fmt::Display for Elapsed {}
    impl error::Error for Elapsed {}
    impl From<Elapsed> for io::Error {}
}
use crate::time::error::Elapsed;
use std::{ops, time};
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::time::Duration;

pub fn pause();
pub fn resume();
#[cancel(safe)]
pub async fn advance(duration: Duration);
#[derive(Clone, Copy)]
pub struct Instant { _p: () }
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: time::Instant) -> Instant;
    pub fn into_std(self) -> time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl From<time::Instant> for Instant {}
impl ops::Add<Duration> for Instant { type Output = Instant; }
impl ops::AddAssign<Duration> for Instant {}
impl ops::Sub for Instant { type Output = Duration; }
impl ops::Sub<Duration> for Instant { type Output = Instant; }
impl ops::SubAssign<Duration> for Instant {}
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;
#[derive(Clone, Copy, Debug)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}
impl Default for MissedTickBehavior {}
#[derive(Debug)]
pub struct Interval { _p: () }
impl Interval {
    #[cancel(safe)]
    #[waits(sleep)]
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}
#[waits(sleep)]
pub fn sleep_until(deadline: Instant) -> Sleep;
#[waits(sleep)]
pub fn sleep(duration: Duration) -> Sleep;
#[cancel(safe)]
#[derive(Debug)]
pub struct Sleep { _p: () }
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep { type Output = (); }
#[runs(closure = inline)]
pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
#[runs(closure = inline)]
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
#[derive(Debug)]
pub struct Timeout<T> { _p: () }
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> Future for Timeout<T> where T: Future { type Output = Result<T::Output, Elapsed>; }
impl From<Instant> for time::Instant {}
