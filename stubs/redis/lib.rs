//! redis 0.27.6

extern crate bytes;
extern crate futures_util;
extern crate serde_json;
extern crate tokio;
extern crate url;

pub mod aio;
pub mod streams;
use crate::aio::{AsyncPushSender, ConnectionManager, ConnectionManagerConfig, Elapsed, Monitor,
    MultiplexedConnection};
use crate::streams::{StreamAddOptions, StreamAutoClaimOptions, StreamClaimOptions, StreamMaxlen, StreamReadOptions,
    StreamTrimOptions};
use futures_util::{Stream, future};
use std::{error, fmt, io, slice};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::{CString, NulError};
use std::future::Future;
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::str::{FromStr, Utf8Error};
use std::string::FromUtf8Error;
use std::sync::mpsc::Sender;
use std::time::Duration;
use std::vec::IntoIter;

#[derive(Clone)]
pub struct Pipeline { _p: () }
impl Pipeline {
    pub fn new() -> Pipeline;
    pub fn with_capacity(capacity: usize) -> Pipeline;
    pub fn atomic(&mut self) -> &mut Pipeline;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    #[blocks(db)]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db)]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    #[blocks(db)]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
}
#[derive(Clone, Debug)]
pub struct Client { _p: () }
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client>;
    #[blocks(db)]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[blocks(db)]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_async_connection(&self) -> RedisResult<aio::Connection>;
    pub async fn get_tokio_connection(&self) -> RedisResult<aio::Connection>;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_timeouts(
        &self,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(
        &self,
        config: &AsyncConnectionConfig,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection_with_response_timeouts(
        &self,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn create_multiplexed_tokio_connection_with_response_timeout(
        &self,
        response_timeout: Duration,
    ) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn create_multiplexed_tokio_connection(
        &self,
    ) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub async fn get_tokio_connection_manager_with_backoff(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_tokio_connection_manager_with_backoff_and_timeouts(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff_and_timeouts(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(
        &self,
        config: ConnectionManagerConfig,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}
impl ConnectionLike for Client {}
#[derive(Clone, Default)]
pub struct AsyncConnectionConfig { _p: () }
impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn set_response_timeout(self, response_timeout: Duration) -> Self;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
}
#[derive(Clone)]
pub enum Arg<D> {
    Simple(D),
    Cursor,
}
#[derive(Clone)]
pub struct Cmd { _p: () }
impl RedisWrite for Cmd {}
impl Default for Cmd {}
impl Cmd {
    pub fn new() -> Cmd;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd;
    pub fn get_packed_command(&self) -> Vec<u8>;
    pub fn in_scan_mode(&self) -> bool;
    #[blocks(db)]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
    pub async fn iter_async<'a, T: FromRedisValue + 'a>(
        self,
        con: &'a mut (dyn aio::ConnectionLike + Send),
    ) -> RedisResult<AsyncIter<'a, T>>;
    #[blocks(db)]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    #[blocks(db)]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>>;
    pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd;
    pub fn is_no_response(&self) -> bool;
}
pub struct Iter<'a, T: FromRedisValue> { _p: () }
impl<T: FromRedisValue> Iterator for Iter<'_, T> {
    type Item = T;
    #[blocks(db)]
    fn next(&mut self) -> Option<T>;
}
pub struct AsyncIter<'a, T: FromRedisValue + 'a> { _p: () }
impl<'a, T: FromRedisValue + 'a + Unpin + Send> AsyncIter<'a, T> {
    pub async fn next_item(&mut self) -> Option<T>;
}
impl<'a, T: FromRedisValue + Unpin + Send + 'a> Stream for AsyncIter<'a, T> { type Item = T; }
pub fn cmd(name: &str) -> Cmd;
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8>;
pub fn pipe() -> Pipeline;
pub enum ControlFlow<U> {
    Continue,
    Break(U),
}
pub trait PubSubCommands: Sized {
    fn subscribe<C, F, U>(&mut self, arg1: C, arg2: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs;
    fn psubscribe<P, F, U>(&mut self, arg1: P, arg2: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs;
}
#[derive(Default)]
pub struct ScanOptions { _p: () }
impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self;
    pub fn with_pattern(self, p: impl Into<String>) -> Self;
    pub fn with_type(self, t: impl Into<String>) -> Self;
}
impl ToRedisArgs for ScanOptions {}
#[derive(Default)]
pub struct LposOptions { _p: () }
impl LposOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn rank(self, n: isize) -> Self;
    pub fn maxlen(self, n: usize) -> Self;
}
impl ToRedisArgs for LposOptions {}
pub enum Direction {
    Left,
    Right,
}
impl ToRedisArgs for Direction {}
#[derive(Clone, Copy, Default)]
pub struct SetOptions { _p: () }
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for SetOptions {}
#[derive(Clone, Debug)]
pub struct TlsConnParams;
pub fn parse_redis_url(input: &str) -> Option<url::Url>;
#[derive(Clone, Copy)]
pub enum TlsMode {
    Secure,
    Insecure,
}
#[derive(Clone, Debug)]
pub enum ConnectionAddr {
    Tcp(String, u16),
    TcpTls {
        host: String,
        port: u16,
        insecure: bool,
        tls_params: Option<TlsConnParams>,
    },
    Unix(PathBuf),
}
impl PartialEq for ConnectionAddr {}
impl Eq for ConnectionAddr {}
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool;
}
impl fmt::Display for ConnectionAddr {}
#[derive(Clone, Debug)]
pub struct ConnectionInfo {
    pub addr: ConnectionAddr,
    pub redis: RedisConnectionInfo,
}
impl FromStr for ConnectionInfo { type Err = RedisError; }
impl IntoConnectionInfo for ConnectionInfo {}
#[derive(Clone, Debug, Default)]
pub struct RedisConnectionInfo {
    pub db: i64,
    pub username: Option<String>,
    pub password: Option<String>,
    pub protocol: ProtocolVersion,
}
pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
pub struct Connection { _p: () }
impl PubSubCommands for Connection {}
impl Connection {
    #[blocks(db)]
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    #[blocks(db)]
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    #[blocks(db)]
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
    pub fn set_push_sender(&mut self, sender: SyncPushSender);
}
impl ConnectionLike for Connection {}
pub struct PubSub<'a> { _p: () }
impl<'a> PubSub<'a> {
    #[blocks(db)]
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    #[blocks(db)]
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    #[blocks(db)]
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    #[blocks(db)]
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    #[blocks(db)]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}
#[derive(Clone, Debug)]
pub struct Msg { _p: () }
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn from_push_info(push_info: PushInfo) -> Option<Self>;
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
}
pub trait ConnectionLike {
    #[blocks(db)]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[blocks(db)]
    fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>>;
    #[blocks(db)]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    #[blocks(db)]
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
#[blocks(db)]
#[runs(closure = inline)]
pub fn transaction<
    C: ConnectionLike,
    K: ToRedisArgs,
    T,
    F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>,
>(con: &mut C, keys: &[K], func: F) -> RedisResult<T>;
#[derive(Clone, Debug)]
pub struct Script { _p: () }
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn get_hash(&self) -> &str;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
    #[blocks(db)]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T> where C: aio::ConnectionLike, T: FromRedisValue;
}
pub struct ScriptInvocation<'a> { _p: () }
impl<'a> ScriptInvocation<'a> {
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a> where 'a: 'b;
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a> where 'a: 'b;
    #[blocks(db)]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db)]
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: aio::ConnectionLike;
}
pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}
#[derive(Clone, Copy)]
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}
#[derive(Clone, Copy)]
pub enum ExistenceCheck {
    NX,
    XX,
}
#[derive(Clone, Copy, Debug)]
pub enum NumericBehavior {
    NonNumeric,
    NumberIsInteger,
    NumberIsFloat,
}
#[derive(Clone, Copy, Debug)]
pub enum ErrorKind {
    ResponseError,
    ParseError,
    AuthenticationFailed,
    TypeError,
    ExecAbortError,
    BusyLoadingError,
    NoScriptError,
    InvalidClientConfig,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    IoError,
    ClientError,
    ExtensionError,
    ReadOnly,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    NotBusy,
    ClusterConnectionNotFound,
    NoSub,
    Serialize,
    RESP3NotSupported,
}
#[derive(Clone, Copy, Debug)]
pub enum ServerErrorKind {
    ResponseError,
    ExecAbortError,
    BusyLoadingError,
    NoScriptError,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    ReadOnly,
    NotBusy,
    NoSub,
}
#[derive(Clone, Debug)]
pub enum ServerError {
    ExtensionError { code: String, detail: Option<String> },
    KnownError { kind: ServerErrorKind, detail: Option<String> },
}
impl ServerError {
    pub fn kind(&self) -> Option<ServerErrorKind>;
    pub fn code(&self) -> &str;
    pub fn details(&self) -> Option<&str>;
}
#[derive(Clone)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    SimpleString(String),
    Okay,
    Map(Vec<(Value, Value)>),
    Attribute { data: Box<Value>, attributes: Vec<(Value, Value)> },
    Set(Vec<Value>),
    Double(f64),
    Boolean(bool),
    VerbatimString { format: VerbatimFormat, text: String },
    BigNumber(num_bigint::BigInt),
    Push { kind: PushKind, data: Vec<Value> },
    ServerError(ServerError),
}
impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Value]>;
    pub fn into_sequence(self) -> Result<Vec<Value>, Value>;
    pub fn as_map_iter(&self) -> Option<MapIter<'_>>;
    pub fn into_map_iter(self) -> Result<OwnedMapIter, Value>;
    pub fn extract_error(self) -> RedisResult<Self>;
}
impl FromRedisValue for Value {}
#[derive(Clone, Debug)]
pub enum VerbatimFormat {
    Unknown(String),
    Markdown,
    Text,
}
impl fmt::Display for VerbatimFormat {}
#[derive(Clone, Debug)]
pub enum PushKind {
    Disconnection,
    Other(String),
    Invalidate,
    Message,
    PMessage,
    SMessage,
    Unsubscribe,
    PUnsubscribe,
    SUnsubscribe,
    Subscribe,
    PSubscribe,
    SSubscribe,
}
impl fmt::Display for PushKind {}
pub enum MapIter<'a> {
    Array(slice::Iter<'a, Value>),
    Map(slice::Iter<'a, (Value, Value)>),
}
impl<'a> Iterator for MapIter<'a> { type Item = (&'a Value, &'a Value); }
pub enum OwnedMapIter {
    Array(IntoIter<Value>),
    Map(IntoIter<(Value, Value)>),
}
impl Iterator for OwnedMapIter { type Item = (Value, Value); }
pub struct RedisError { _p: () }
impl From<Elapsed> for RedisError {}
impl From<ServerError> for RedisError {}
impl From<serde_json::Error> for RedisError {}
impl PartialEq for RedisError {}
impl From<io::Error> for RedisError {}
impl From<Utf8Error> for RedisError {}
impl From<NulError> for RedisError {}
impl From<FromUtf8Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}
impl error::Error for RedisError {}
impl fmt::Display for RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn extension_error_code(&self) -> Option<&str>;
}
pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<'a, T> = future::BoxFuture<'a, RedisResult<T>>;
#[derive(Clone, Debug)]
pub struct InfoDict { _p: () }
impl InfoDict {
    pub fn new(kvpairs: &str) -> InfoDict;
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
    pub fn find(&self, key: &&str) -> Option<&Value>;
    pub fn contains_key(&self, key: &&str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Deref for InfoDict { type Target = HashMap<String, Value>; }
impl FromRedisValue for InfoDict {}
#[derive(Clone, Debug)]
pub enum Role {
    Primary { replication_offset: u64, replicas: Vec<ReplicaInfo> },
    Replica {
        primary_ip: String,
        primary_port: u16,
        replication_state: String,
        data_received: u64,
    },
    Sentinel { primary_names: Vec<String> },
}
impl FromRedisValue for Role {}
#[derive(Clone, Debug)]
pub struct ReplicaInfo {
    pub ip: String,
    pub port: u16,
    pub replication_offset: i64,
}
impl FromRedisValue for ReplicaInfo {}
pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn write_arg_fmt(&mut self, arg: impl fmt::Display);
}
pub trait ToRedisArgs: Sized {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W) where W: ?Sized + RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}
pub trait FromRedisValue: Sized {
    fn from_redis_value(v: &Value) -> RedisResult<Self>;
    fn from_owned_redis_value(v: Value) -> RedisResult<Self>;
    fn from_redis_values(items: &[Value]) -> RedisResult<Vec<Self>>;
    fn from_owned_redis_values(items: Vec<Value>) -> RedisResult<Vec<Self>>;
    fn from_byte_vec(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_owned_byte_vec(_vec: Vec<u8>) -> RedisResult<Vec<Self>>;
}
pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;
pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T>;
#[derive(Clone, Copy, Debug, Default)]
pub enum ProtocolVersion {
    RESP2,
    RESP3,
}
#[derive(Clone, Copy)]
pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}
impl ToRedisArgs for ExpireOption {}
#[derive(Clone, Debug)]
pub struct PushInfo {
    pub kind: PushKind,
    pub data: Vec<Value>,
}
pub(crate) type SyncPushSender = Sender<PushInfo>;
#[blocks(db)]
pub trait Commands: ConnectionLike {
    fn get<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn keys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn set<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn set_options<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisResult<RV>;
    fn set_multiple<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    fn mset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    fn set_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisResult<RV>;
    fn pset_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisResult<RV>;
    fn set_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn mset_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    fn getset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn getrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    fn setrange<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn key_type<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn expire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    fn expire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    fn pexpire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    fn pexpire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    fn expire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pexpire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn persist<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn ttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn get_ex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    fn get_del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn rename<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn rename_nx<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn append<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn incr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn decr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn setbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    fn getbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    fn bitcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn bitcount_range<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
    fn bit_and<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_or<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_xor<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_not<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV>;
    fn strlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hget<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hdel<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisResult<RV>;
    fn hexists<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn httl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpttl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpersist<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hkeys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hvals<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hgetall<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn blmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn lindex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    fn linsert_before<
        K: ToRedisArgs,
        P: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
    fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    fn llen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn lmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisResult<RV>;
    fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    fn lpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn lpos<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisResult<RV>;
    fn lpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lrem<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn ltrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn rpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
    fn rpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn sadd<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn scard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn sismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn smismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn smembers<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisResult<RV>;
    fn spop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV>;
    fn srem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisResult<RV>;
    fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisResult<RV>;
    fn zcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisResult<RV>;
    fn zinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn zinterstore_min_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn zinterstore_max_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    fn zrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV>;
    fn zrandmember_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn zrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrangebylex_limit<
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebylex<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebylex_limit<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrangebyscore<
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebyscore_withscores<
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebyscore_limit<
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrangebyscore_limit_withscores<
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zrem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zremrangebyrank<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrevrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrevrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebyscore_withscores<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebyscore_limit<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore_limit_withscores<
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zscore<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: &'a [M],
    ) -> RedisResult<RV>;
    fn zunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn zunionstore_min_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn zunionstore_max_weights<
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    fn pfadd<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pfmerge<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn publish<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    fn object_encoding<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_idletime<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_freq<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_refcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_setname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;
    fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_getuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    fn acl_setuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    fn acl_setuser_rules<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        username: K,
        rules: &'a [acl::Rule],
    ) -> RedisResult<RV>;
    fn acl_deluser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &'a [K]) -> RedisResult<RV>;
    fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        username: K,
        command: C,
        args: A,
    ) -> RedisResult<RV>;
    fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_cat_categoryname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV>;
    fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV>;
    fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV>;
    fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn geo_add<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member1: M1,
        member2: M2,
        unit: geo::Unit,
    ) -> RedisResult<RV>;
    fn geo_hash<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_pos<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_radius<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        longitude: f64,
        latitude: f64,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;
    fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;
    fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisResult<RV>;
    fn xadd<
        K: ToRedisArgs,
        ID: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<RV>;
    fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        map: BTM,
    ) -> RedisResult<RV>;
    fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        items: I,
        options: &'a StreamAddOptions,
    ) -> RedisResult<RV>;
    fn xadd_maxlen<
        K: ToRedisArgs,
        ID: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        maxlen: StreamMaxlen,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    fn xadd_maxlen_map<
        K: ToRedisArgs,
        ID: ToRedisArgs,
        BTM: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV>;
    fn xautoclaim_options<
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        start: S,
        options: StreamAutoClaimOptions,
    ) -> RedisResult<RV>;
    fn xclaim<
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
    ) -> RedisResult<RV>;
    fn xclaim_options<
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
        options: StreamClaimOptions,
    ) -> RedisResult<RV>;
    fn xdel<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV>;
    fn xgroup_create<
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_createconsumer<
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
    fn xgroup_create_mkstream<
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xgroup_delconsumer<
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
    fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xpending_count<
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisResult<RV>;
    fn xpending_consumer_count<
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
        consumer: CN,
    ) -> RedisResult<RV>;
    fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisResult<RV>;
    fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange_count<
        K: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV>;
    fn xread<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
    ) -> RedisResult<RV>;
    fn xread_options<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a StreamReadOptions,
    ) -> RedisResult<RV>;
    fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisResult<RV>;
    fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrevrange_count<
        K: ToRedisArgs,
        E: ToRedisArgs,
        S: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV>;
    fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen) -> RedisResult<RV>;
    fn xtrim_options<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        options: &'a StreamTrimOptions,
    ) -> RedisResult<RV>;
    fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &'a ScriptInvocation<'a>) -> RedisResult<RV>;
}
pub trait AsyncCommands: aio::ConnectionLike + Send + Sized {
    fn get<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn keys<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn set<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisFuture<'a, RV>;
    fn set_multiple<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>;
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>;
    fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisFuture<'a, RV>;
    fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisFuture<'a, RV>;
    fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>;
    fn getset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn getrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV>;
    fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn key_type<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn expire<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>;
    fn expire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn pexpire<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>;
    fn pexpire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn expire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pexpire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn persist<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn ttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn get_ex<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV>;
    fn get_del<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn rename<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>;
    fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>;
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn append<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn incr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn decr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn setbit<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisFuture<'a, RV>;
    fn getbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>;
    fn bitcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bitcount_range<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisFuture<'a, RV>;
    fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>;
    fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>;
    fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>;
    fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisFuture<'a, RV>;
    fn strlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn hset_multiple<
        'a,
        K: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
    fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisFuture<'a, RV>;
    fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>;
    fn httl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpersist<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hkeys<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hvals<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hgetall<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisFuture<'a, RV>;
    fn blmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>;
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisFuture<'a, RV>;
    fn lindex<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>;
    fn linsert_before<
        'a,
        K: ToRedisArgs,
        P: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
    fn linsert_after<
        'a,
        K: ToRedisArgs,
        P: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
    fn llen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisFuture<'a, RV>;
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>;
    fn lpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>;
    fn lpos<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisFuture<'a, RV>;
    fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn lrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn ltrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn lset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn rpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>;
    fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        dstkey: D,
    ) -> RedisFuture<'a, RV>;
    fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn scard<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>;
    fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>;
    fn smembers<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisFuture<'a, RV>;
    fn spop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn srandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn srandmember_multiple<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: usize,
    ) -> RedisFuture<'a, RV>;
    fn srem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisFuture<'a, RV>;
    fn zadd_multiple<
        'a,
        K: ToRedisArgs,
        S: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, RV>;
    fn zcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zinterstore_min_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zinterstore_max_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zlexcount<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zrandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: Option<isize>,
    ) -> RedisFuture<'a, RV>;
    fn zrandmember_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebylex<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrangebylex_limit<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebylex<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrevrangebylex_limit<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrangebyscore_withscores<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrangebyscore_limit<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn zrembylex<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zremrangebyrank<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrembyscore<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrevrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_withscores<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_limit<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>;
    fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>;
    fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: &'a [M],
    ) -> RedisFuture<'a, RV>;
    fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zunionstore_min_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zunionstore_max_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        element: E,
    ) -> RedisFuture<'a, RV>;
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>;
    fn publish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>;
    fn object_encoding<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_idletime<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_freq<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_refcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn client_getname<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_id<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_setname<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, connection_name: K) -> RedisFuture<'a, RV>;
    fn acl_load<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_save<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_list<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_users<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_getuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV>;
    fn acl_setuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV>;
    fn acl_setuser_rules<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        username: K,
        rules: &'a [acl::Rule],
    ) -> RedisFuture<'a, RV>;
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, RV>;
    fn acl_dryrun<
        'a,
        K: ToRedisArgs,
        C: ToRedisArgs,
        A: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, username: K, command: C, args: A) -> RedisFuture<'a, RV>;
    fn acl_cat<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_cat_categoryname<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, categoryname: K) -> RedisFuture<'a, RV>;
    fn acl_genpass<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_genpass_bits<'a, RV: FromRedisValue>(&'a mut self, bits: isize) -> RedisFuture<'a, RV>;
    fn acl_whoami<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_log<'a, RV: FromRedisValue>(&'a mut self, count: isize) -> RedisFuture<'a, RV>;
    fn acl_log_reset<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_help<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn geo_add<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>;
    fn geo_dist<
        'a,
        K: ToRedisArgs,
        M1: ToRedisArgs,
        M2: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        member1: M1,
        member2: M2,
        unit: geo::Unit,
    ) -> RedisFuture<'a, RV>;
    fn geo_hash<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>;
    fn geo_pos<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>;
    fn geo_radius<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        longitude: f64,
        latitude: f64,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisFuture<'a, RV>;
    fn geo_radius_by_member<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisFuture<'a, RV>;
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisFuture<'a, RV>;
    fn xadd<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
    fn xadd_map<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        BTM: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, id: ID, map: BTM) -> RedisFuture<'a, RV>;
    fn xadd_options<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        I: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        id: ID,
        items: I,
        options: &'a StreamAddOptions,
    ) -> RedisFuture<'a, RV>;
    fn xadd_maxlen<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        maxlen: StreamMaxlen,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>;
    fn xadd_maxlen_map<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        BTM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        maxlen: StreamMaxlen,
        id: ID,
        map: BTM,
    ) -> RedisFuture<'a, RV>;
    fn xautoclaim_options<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        start: S,
        options: StreamAutoClaimOptions,
    ) -> RedisFuture<'a, RV>;
    fn xclaim<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>;
    fn xclaim_options<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
        options: StreamClaimOptions,
    ) -> RedisFuture<'a, RV>;
    fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>;
    fn xgroup_create<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
    fn xgroup_createconsumer<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>;
    fn xgroup_create_mkstream<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
    fn xgroup_setid<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
    fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
    ) -> RedisFuture<'a, RV>;
    fn xgroup_delconsumer<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV>;
    fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
    ) -> RedisFuture<'a, RV>;
    fn xinfo_groups<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xinfo_stream<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xpending<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
    ) -> RedisFuture<'a, RV>;
    fn xpending_count<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, group: G, start: S, end: E, count: C) -> RedisFuture<'a, RV>;
    fn xpending_consumer_count<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
        consumer: CN,
    ) -> RedisFuture<'a, RV>;
    fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisFuture<'a, RV>;
    fn xrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xrange_count<
        'a,
        K: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, start: S, end: E, count: C) -> RedisFuture<'a, RV>;
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        keys: &'a [K],
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>;
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a StreamReadOptions,
    ) -> RedisFuture<'a, RV>;
    fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisFuture<'a, RV>;
    fn xrevrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xrevrange_count<
        'a,
        K: ToRedisArgs,
        E: ToRedisArgs,
        S: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(&'a mut self, key: K, end: E, start: S, count: C) -> RedisFuture<'a, RV>;
    fn xtrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, maxlen: StreamMaxlen) -> RedisFuture<'a, RV>;
    fn xtrim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        options: &'a StreamTrimOptions,
    ) -> RedisFuture<'a, RV>;
    fn invoke_script<'a, RV: FromRedisValue>(&'a mut self, invocation: &'a ScriptInvocation<'a>) -> RedisFuture<'a, RV>;
}
impl IntoConnectionInfo for &str {}
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> {}
impl IntoConnectionInfo for String {}
impl IntoConnectionInfo for url::Url {}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: DerefMut<Target = C> {}
impl RedisWrite for Vec<Vec<u8>> {}
impl ToRedisArgs for u8 {}
impl ToRedisArgs for bool {}
impl ToRedisArgs for String {}
impl ToRedisArgs for &str {}
impl<'a, T> ToRedisArgs for Cow<'a, T> where T: ToOwned + ?Sized, &'a T: ToRedisArgs, for<'b> &'b T::Owned: ToRedisArgs {}
impl<T: ToRedisArgs> ToRedisArgs for Vec<T> {}
impl<T: ToRedisArgs> ToRedisArgs for &[T] {}
impl<T: ToRedisArgs> ToRedisArgs for Option<T> {}
impl<T: ToRedisArgs, const N: usize> ToRedisArgs for &[T; N] {}
impl<T: FromRedisValue, const N: usize> FromRedisValue for [T; N] {}
impl FromRedisValue for u8 {}
impl FromRedisValue for bool {}
impl FromRedisValue for CString {}
impl FromRedisValue for String {}
impl FromRedisValue for () {}
impl<T: FromRedisValue> FromRedisValue for Option<T> {}
impl FromRedisValue for bytes::Bytes {}
impl<T> Commands for T where T: ConnectionLike {}
impl<T> AsyncCommands for T where T: aio::ConnectionLike + Send + Sized {}
