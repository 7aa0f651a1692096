//! redis 0.27.6

use crate::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, Msg, Pipeline, PushInfo, RedisConnectionInfo,
    RedisFuture, RedisResult, ToRedisArgs, Value};
use futures_util::future::Future;
use futures_util::stream::Stream;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::Sender;
use tokio::sync::mpsc::UnboundedSender;

pub struct PubSubSink { _p: () }
impl Clone for PubSubSink {}
impl PubSubSink {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
}
pub struct PubSubStream { _p: () }
impl Stream for PubSubStream { type Item = Msg; }
pub struct PubSub { _p: () }
impl PubSub {
    pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
    pub fn into_on_message(self) -> PubSubStream;
    pub fn split(self) -> (PubSubSink, PubSubStream);
}
pub trait AsyncStream: AsyncRead + AsyncWrite {}
pub trait ConnectionLike {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
    fn req_packed_commands<'a>(&'a mut self, cmd: &'a Pipeline, offset: usize, count: usize) -> RedisFuture<'a, Vec<Value>>;
    fn get_db(&self) -> i64;
}
pub struct Connection<C = Pin<Box<dyn AsyncStream + Send + Sync>>> { _p: () }
impl<C> Connection<C> where C: Unpin + AsyncRead + AsyncWrite + Send {
    pub async fn new(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self>;
    pub fn into_pubsub(self) -> PubSub<C>;
    pub fn into_monitor(self) -> Monitor<C>;
}
impl<C> ConnectionLike for Connection<C> where C: Unpin + AsyncRead + AsyncWrite + Send {}
pub struct Monitor<C = Pin<Box<dyn AsyncStream + Send + Sync>>> { _p: () }
impl<C> Monitor<C> where C: Unpin + AsyncRead + AsyncWrite + Send {
    pub fn new(con: Connection<C>) -> Self;
    pub async fn monitor(&mut self) -> RedisResult<()>;
    pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T> + '_;
    pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T>;
}
#[derive(Clone)]
pub struct MultiplexedConnection { _p: () }
impl MultiplexedConnection {
    pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)>
    where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn new_with_response_timeout<C>(
        connection_info: &RedisConnectionInfo,
        stream: C,
        response_timeout: Option<Duration>,
    ) -> RedisResult<(Self, impl Future<Output = ()>)> where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub async fn new_with_config<C>(
        connection_info: &RedisConnectionInfo,
        stream: C,
        config: AsyncConnectionConfig,
    ) -> RedisResult<(Self, impl Future<Output = ()>)> where C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
    pub fn set_response_timeout(&mut self, timeout: Duration);
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
}
impl ConnectionLike for MultiplexedConnection {}
impl MultiplexedConnection {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
}
#[derive(Clone)]
pub struct ConnectionManagerConfig { _p: () }
impl ConnectionManagerConfig {
    pub fn new() -> Self;
    pub fn set_factor(self, factor: u64) -> ConnectionManagerConfig;
    pub fn set_max_delay(self, time: u64) -> ConnectionManagerConfig;
    pub fn set_exponent_base(self, base: u64) -> ConnectionManagerConfig;
    pub fn set_number_of_retries(self, amount: usize) -> ConnectionManagerConfig;
    pub fn set_response_timeout(self, duration: Duration) -> ConnectionManagerConfig;
    pub fn set_connection_timeout(self, duration: Duration) -> ConnectionManagerConfig;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
}
impl Default for ConnectionManagerConfig {}
#[derive(Clone)]
pub struct ConnectionManager { _p: () }
impl ConnectionManager {
    pub async fn new(client: Client) -> RedisResult<Self>;
    pub async fn new_with_backoff(
        client: Client,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
    ) -> RedisResult<Self>;
    pub async fn new_with_backoff_and_timeouts(
        client: Client,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<Self>;
    pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
}
impl ConnectionLike for ConnectionManager {}
#[derive(Debug)]
pub(crate) struct Elapsed { _p: () }
pub struct SendError;
pub trait AsyncPushSender: Send + Sync + 'static {
    fn send(&self, info: PushInfo) -> Result<(), SendError>;
}
impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}
impl AsyncPushSender for UnboundedSender<PushInfo> {}
impl AsyncPushSender for Sender<PushInfo> {}
impl<T, Func: Fn(PushInfo) -> Result<(), T> + Send + Sync + 'static> AsyncPushSender for Func {}
impl<T> AsyncPushSender for Arc<T> where T: AsyncPushSender {}
