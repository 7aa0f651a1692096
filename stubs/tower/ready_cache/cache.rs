//! tower 0.5.3

use crate::BoxError;
use crate::ready_cache::error::Failed;
use std::hash::Hash;
use std::task::{Context, Poll};
use tower_service::Service;

pub struct ReadyCache<K, S, Req> where K: Eq + Hash { _p: () }
impl<K, S, Req> Default for ReadyCache<K, S, Req> where K: Eq + Hash, S: Service<Req> {}
impl<K, S, Req> ReadyCache<K, S, Req> where K: Eq + Hash {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn ready_len(&self) -> usize;
    pub fn pending_len(&self) -> usize;
    pub fn pending_contains<Q: Hash>(&self, key: &Q) -> bool;
    pub fn get_ready<Q: Hash>(&self, key: &Q) -> Option<(usize, &K, &S)>;
    pub fn get_ready_mut<Q: Hash>(&mut self, key: &Q) -> Option<(usize, &K, &mut S)>;
    pub fn get_ready_index(&self, idx: usize) -> Option<(&K, &S)>;
    pub fn get_ready_index_mut(&mut self, idx: usize) -> Option<(&K, &mut S)>;
    pub fn iter_ready(&self) -> impl Iterator<Item = (&K, &S)>;
    pub fn iter_ready_mut(&mut self) -> impl Iterator<Item = (&K, &mut S)>;
    pub fn evict<Q: Hash>(&mut self, key: &Q) -> bool;
}
impl<K, S, Req> ReadyCache<K, S, Req>
where K: Clone + Eq + Hash, S: Service<Req>, <S as Service<Req>>::Error: Into<BoxError>, S::Error: Into<BoxError> {
    pub fn push(&mut self, key: K, svc: S);
    pub fn poll_pending(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Failed<K>>>;
    pub fn check_ready<Q: Hash>(&mut self, cx: &mut Context<'_>, key: &Q) -> Result<bool, Failed<K>>;
    pub fn check_ready_index(&mut self, cx: &mut Context<'_>, index: usize) -> Result<bool, Failed<K>>;
    pub fn call_ready<Q: Hash>(&mut self, key: &Q, req: Req) -> S::Future;
    pub fn call_ready_index(&mut self, index: usize, req: Req) -> S::Future;
}
