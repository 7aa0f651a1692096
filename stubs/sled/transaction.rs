//! sled 0.34.7

use crate::{Batch, Error, IVec, Tree};
use std::{error, fmt};

#[derive(Clone)]
pub struct TransactionalTree { _p: () }
impl TransactionalTree {
    #[blocks(db)]
    pub fn insert<K, V>(&self, key: K, value: V) -> UnabortableTransactionResult<Option<IVec>>
    where K: AsRef<[u8]> + Into<IVec>, V: Into<IVec>;
    #[blocks(db)]
    pub fn remove<K>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>> where K: AsRef<[u8]> + Into<IVec>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>>;
    #[blocks(db)]
    pub fn apply_batch(&self, batch: &Batch) -> UnabortableTransactionResult<()>;
    pub fn flush(&self);
    pub fn generate_id(&self) -> crate::Result<u64>;
}
#[derive(Clone, Debug)]
pub enum UnabortableTransactionError {
    Conflict,
    Storage(Error),
}
impl fmt::Display for UnabortableTransactionError {}
impl error::Error for UnabortableTransactionError {}
impl From<Error> for UnabortableTransactionError {}
pub(crate) type UnabortableTransactionResult<T> = Result<T, UnabortableTransactionError>;
#[derive(Clone, Debug)]
pub enum ConflictableTransactionError<T = Error> {
    Abort(T),
    Storage(Error),
}
impl<E> From<UnabortableTransactionError> for ConflictableTransactionError<E> {}
impl<E: fmt::Display> fmt::Display for ConflictableTransactionError<E> {}
impl<E: error::Error> error::Error for ConflictableTransactionError<E> {}
impl<T> From<Error> for ConflictableTransactionError<T> {}
#[derive(Clone, Debug)]
pub enum TransactionError<T = Error> {
    Abort(T),
    Storage(Error),
}
impl<E: fmt::Display> fmt::Display for TransactionError<E> {}
impl<E: error::Error> error::Error for TransactionError<E> {}
impl<T> From<Error> for TransactionError<T> {}
pub type ConflictableTransactionResult<T, E = ()> = Result<T, ConflictableTransactionError<E>>;
pub type TransactionResult<T, E = ()> = Result<T, TransactionError<E>>;
pub struct TransactionalTrees { _p: () }
pub fn abort<A, T>(t: T) -> ConflictableTransactionResult<A, T>;
pub trait Transactional<E = ()> {
    type View;
    fn make_overlay(&self) -> crate::Result<TransactionalTrees>;
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View;
    #[blocks(db)]
    #[runs(closure = inline)]
    fn transaction<F, A>(&self, f: F) -> TransactionResult<A, E> where F: Fn(&Self::View) -> ConflictableTransactionResult<A, E>;
}
impl<E> Transactional<E> for [Tree] { type View = Vec<TransactionalTree>; }
impl<E> Transactional<E> for [&Tree] { type View = Vec<TransactionalTree>; }
