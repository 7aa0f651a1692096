//! redis 0.27.6

use crate::{FromRedisValue, ToRedisArgs, Value};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug)]
pub enum StreamMaxlen {
    Equals(usize),
    Approx(usize),
}
impl ToRedisArgs for StreamMaxlen {}
#[derive(Debug)]
pub enum StreamTrimmingMode {
    Exact,
    Approx,
}
impl ToRedisArgs for StreamTrimmingMode {}
#[derive(Debug)]
pub enum StreamTrimStrategy {
    MaxLen(StreamTrimmingMode, usize, Option<usize>),
    MinId(StreamTrimmingMode, String, Option<usize>),
}
impl StreamTrimStrategy {
    pub fn maxlen(trim: StreamTrimmingMode, max_entries: usize) -> Self;
    pub fn minid(trim: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}
impl ToRedisArgs for StreamTrimStrategy {}
#[derive(Debug)]
pub struct StreamTrimOptions { _p: () }
impl StreamTrimOptions {
    pub fn maxlen(mode: StreamTrimmingMode, max_entries: usize) -> Self;
    pub fn minid(mode: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}
impl ToRedisArgs for StreamTrimOptions {}
#[derive(Debug, Default)]
pub struct StreamAddOptions { _p: () }
impl StreamAddOptions {
    pub fn nomkstream(self) -> Self;
    pub fn trim(self, trim: StreamTrimStrategy) -> Self;
}
impl ToRedisArgs for StreamAddOptions {}
#[derive(Debug, Default)]
pub struct StreamAutoClaimOptions { _p: () }
impl StreamAutoClaimOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn with_justid(self) -> Self;
}
impl ToRedisArgs for StreamAutoClaimOptions {}
#[derive(Debug, Default)]
pub struct StreamClaimOptions { _p: () }
impl StreamClaimOptions {
    pub fn idle(self, ms: usize) -> Self;
    pub fn time(self, ms_time: usize) -> Self;
    pub fn retry(self, count: usize) -> Self;
    pub fn with_force(self) -> Self;
    pub fn with_justid(self) -> Self;
    pub fn with_lastid(self, lastid: impl Into<String>) -> Self;
}
impl ToRedisArgs for StreamClaimOptions {}
#[derive(Debug, Default)]
pub struct StreamReadOptions { _p: () }
impl StreamReadOptions {
    pub fn read_only(&self) -> bool;
    pub fn noack(self) -> Self;
    pub fn block(self, ms: usize) -> Self;
    pub fn count(self, n: usize) -> Self;
    pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self;
}
impl ToRedisArgs for StreamReadOptions {}
#[derive(Clone, Debug, Default)]
pub struct StreamAutoClaimReply {
    pub next_stream_id: String,
    pub claimed: Vec<StreamId>,
    pub deleted_ids: Vec<String>,
}
impl FromRedisValue for StreamAutoClaimReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamReadReply {
    pub keys: Vec<StreamKey>,
}
impl FromRedisValue for StreamReadReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamRangeReply {
    pub ids: Vec<StreamId>,
}
impl FromRedisValue for StreamRangeReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamClaimReply {
    pub ids: Vec<StreamId>,
}
impl FromRedisValue for StreamClaimReply {}
#[derive(Clone, Debug, Default)]
pub enum StreamPendingReply {
    Empty,
    Data(StreamPendingData),
}
impl StreamPendingReply {
    pub fn count(&self) -> usize;
}
impl FromRedisValue for StreamPendingReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamPendingData {
    pub count: usize,
    pub start_id: String,
    pub end_id: String,
    pub consumers: Vec<StreamInfoConsumer>,
}
#[derive(Clone, Debug, Default)]
pub struct StreamPendingCountReply {
    pub ids: Vec<StreamPendingId>,
}
impl FromRedisValue for StreamPendingCountReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamInfoStreamReply {
    pub last_generated_id: String,
    pub radix_tree_keys: usize,
    pub groups: usize,
    pub length: usize,
    pub first_entry: StreamId,
    pub last_entry: StreamId,
}
impl FromRedisValue for StreamInfoStreamReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamInfoConsumersReply {
    pub consumers: Vec<StreamInfoConsumer>,
}
impl FromRedisValue for StreamInfoConsumersReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamInfoGroupsReply {
    pub groups: Vec<StreamInfoGroup>,
}
impl FromRedisValue for StreamInfoGroupsReply {}
#[derive(Clone, Debug, Default)]
pub struct StreamInfoConsumer {
    pub name: String,
    pub pending: usize,
    pub idle: usize,
}
#[derive(Clone, Debug, Default)]
pub struct StreamInfoGroup {
    pub name: String,
    pub consumers: usize,
    pub pending: usize,
    pub last_delivered_id: String,
    pub entries_read: Option<usize>,
    pub lag: Option<usize>,
}
#[derive(Clone, Debug, Default)]
pub struct StreamPendingId {
    pub id: String,
    pub consumer: String,
    pub last_delivered_ms: usize,
    pub times_delivered: usize,
}
#[derive(Clone, Debug, Default)]
pub struct StreamKey {
    pub key: String,
    pub ids: Vec<StreamId>,
}
#[derive(Clone, Debug, Default)]
pub struct StreamId {
    pub id: String,
    pub map: HashMap<String, Value>,
}
impl StreamId {
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
    pub fn contains_key(&self, key: &str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
