//! bb8 0.8.6

use std::{error, fmt};
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub struct Pool<M> where M: ManageConnection { _p: () }
impl<M> Clone for Pool<M> where M: ManageConnection {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    #[cancel(queue)]
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn state(&self) -> State;
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>>;
}
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
    pub statistics: Statistics,
}
#[derive(Debug, Default)]
pub struct Statistics {
    pub get_direct: u64,
    pub get_waited: u64,
    pub get_timed_out: u64,
    pub get_wait_time: Duration,
    pub connections_created: u64,
    pub connections_closed_broken: u64,
    pub connections_closed_invalid: u64,
    pub connections_closed_max_lifetime: u64,
    pub connections_closed_idle_timeout: u64,
}
impl From<&AtomicStatistics> for Statistics {}
#[derive(Debug)]
pub struct Builder<M: ManageConnection> { _p: () }
impl<M: ManageConnection> Default for Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, max_size: u32) -> Self;
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Self;
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Self;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn retry_connection(self, retry: bool) -> Self;
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self;
    pub fn reaper_rate(self, reaper_rate: Duration) -> Self;
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self;
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self;
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
#[derive(Clone, Copy, Debug, Default)]
pub enum QueueStrategy {
    Fifo,
    Lifo,
}
pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: fmt::Debug + Send + 'static;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait CustomizeConnection<
    C: Send + 'static,
    E: 'static,
>: fmt::Debug + Send + Sync + 'static {
    async fn on_acquire(&self, _connection: &mut C) -> Result<(), E>;
}
#[guard(permit)]
pub struct PooledConnection<'a, M> where M: ManageConnection { _p: () }
impl<'a, M> Deref for PooledConnection<'a, M> where M: ManageConnection { type Target = M::Connection; }
impl<'a, M> DerefMut for PooledConnection<'a, M> where M: ManageConnection {}
#[derive(Clone, Debug)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E> fmt::Display for RunError<E> where E: error::Error + 'static {}
impl<E> error::Error for RunError<E> where E: error::Error + 'static {}
impl<E> From<E> for RunError<E> where E: error::Error {}
#[derive(Clone, Debug)]
pub enum AddError<C> {
    Broken(C),
    NoCapacity(C),
}
impl<E: error::Error + 'static> fmt::Display for AddError<E> {}
impl<E: error::Error + 'static> error::Error for AddError<E> {}
pub trait ErrorSink<E>: fmt::Debug + Send + Sync + 'static {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}
#[derive(Clone, Copy, Debug)]
pub struct NopErrorSink;
impl<E> ErrorSink<E> for NopErrorSink {}
#[derive(Default)]
pub(crate) struct AtomicStatistics { _p: () }
