//! tokio-postgres 0.7.18

extern crate bytes;
extern crate futures_util;
extern crate postgres_types;
extern crate tokio;

pub mod binary_copy {
    use bytes::Bytes;
    use crate::{CopyInSink, CopyOutStream};
    use crate::error::Error;
    use futures_util::Stream;
    use postgres_types::{BorrowToSql, FromSql, ToSql, Type};
    use std::pin::Pin;

    pub struct BinaryCopyInWriter { _p: () }
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<Bytes>, types: &[Type]) -> BinaryCopyInWriter;
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        pub async fn write_raw<P, I>(self: Pin<&mut Self>, values: I) -> Result<(), Error>
        where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
    }
    pub struct BinaryCopyOutStream { _p: () }
    impl BinaryCopyOutStream {
        pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream;
    }
    impl Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }
    pub struct BinaryCopyOutRow { _p: () }
    impl BinaryCopyOutRow {
        pub fn try_get<'a, T>(&'a self, idx: usize) -> Result<T, Error> where T: FromSql<'a>;
        pub fn get<'a, T>(&'a self, idx: usize) -> T where T: FromSql<'a>;
    }
}
pub mod config;
pub mod error;
pub mod row;
pub mod tls;
pub mod types {
    pub use postgres_types::*;
}
use bytes::{Buf, Bytes, BytesMut};
use crate::error::DbError;
use crate::tls::{MakeTlsConnect, TlsConnect};
use futures_util::{Sink, Stream};
use postgres_types::{BorrowToSql, FromSqlOwned, Oid, ToSql, Type};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
pub use crate::config::Config;
pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;

#[derive(Clone)]
pub struct CancelToken { _p: () }
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
}
pub struct Responses { _p: () }
impl Responses {
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<postgres_protocol::message::backend::Message, Error>>;
    pub async fn next(&mut self) -> Result<postgres_protocol::message::backend::Message, Error>;
}
pub struct InnerClient { _p: () }
impl InnerClient {
    pub fn send(&self, messages: RequestMessages) -> Result<Responses, Error>;
    pub fn typeinfo(&self) -> Option<Statement>;
    pub fn set_typeinfo(&self, statement: &Statement);
    pub fn typeinfo_composite(&self) -> Option<Statement>;
    pub fn set_typeinfo_composite(&self, statement: &Statement);
    pub fn typeinfo_enum(&self) -> Option<Statement>;
    pub fn set_typeinfo_enum(&self, statement: &Statement);
    pub fn type_(&self, oid: Oid) -> Option<Type>;
    pub fn set_type(&self, oid: Oid, type_: &Type);
    pub fn clear_type_cache(&self);
    pub fn with_buf<F, R>(&self, f: F) -> R where F: FnOnce(&mut BytesMut) -> R;
}
pub struct Client { _p: () }
#[waits(db)]
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<R>, Error> where T: ?Sized + ToStatement + fmt::Debug;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<R, Error> where T: ?Sized + ToStatement + fmt::Debug;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<R>, Error> where T: ?Sized + ToStatement + fmt::Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}
impl GenericClient for Client {}
pub enum FrontendMessage {
    Raw(Bytes),
    CopyData(postgres_protocol::message::frontend::CopyData<Box<dyn Buf + Send>>),
}
pub enum RequestMessages {
    Single(FrontendMessage),
    CopyIn(CopyInReceiver),
}
pub struct Connection<S, T> { _p: () }
impl<S, T> Connection<S, T> where S: AsyncRead + AsyncWrite + Unpin, T: AsyncRead + AsyncWrite + Unpin {
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>>;
}
impl<S, T> Future for Connection<S, T> where S: AsyncRead + AsyncWrite + Unpin, T: AsyncRead + AsyncWrite + Unpin {
    type Output = Result<(), Error>;
}
pub struct CopyInReceiver { _p: () }
impl Stream for CopyInReceiver { type Item = FrontendMessage; }
pub struct CopyInSink<T> { _p: () }
impl<T> CopyInSink<T> where T: Buf + 'static + Send {
    pub fn poll_finish(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64, Error>>;
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T> Sink<T> for CopyInSink<T> where T: Buf + 'static + Send { type Error = Error; }
pub struct CopyOutStream { _p: () }
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }
pub trait GenericClient {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement + Sync + Send;
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where T: ?Sized + ToStatement + Sync + Send, P: BorrowToSql, I: IntoIterator<Item = P> + Sync + Send, I::IntoIter: ExactSizeIterator;
    async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement + Sync + Send;
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement + Sync + Send;
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement + Sync + Send;
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where T: ?Sized + ToStatement + Sync + Send, P: BorrowToSql, I: IntoIterator<Item = P> + Sync + Send, I::IntoIter: ExactSizeIterator;
    async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> + Sync + Send;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn transaction<'a>(&'a mut self) -> Result<Transaction<'a>, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    fn client(&self) -> &Client;
}
#[derive(Clone)]
pub struct Portal { _p: () }
pub struct RowStream { _p: () }
impl Stream for RowStream { type Item = Result<Row, Error>; }
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
#[derive(Debug)]
pub struct SimpleColumn { _p: () }
impl SimpleColumn {
    pub fn name(&self) -> &str;
}
pub struct SimpleQueryStream { _p: () }
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }
#[derive(Debug)]
pub struct Socket { _p: () }
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}
#[derive(Clone)]
pub struct Statement { _p: () }
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
impl ToStatement for Statement {}
#[derive(Debug)]
pub struct Column { _p: () }
impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}
pub enum ToStatementType<'a> {
    Statement(&'a Statement),
    Query(&'a str),
}
impl ToStatementType<'_> {
    pub async fn into_statement(self, client: &Arc<InnerClient>) -> Result<Statement, Error>;
}
pub trait ToStatement {
    fn __convert(&self) -> ToStatementType<'_>;
}
pub struct Transaction<'a> { _p: () }
impl GenericClient for Transaction<'_> {}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
    pub fn client(&self) -> &Client;
}
#[derive(Clone, Copy, Debug)]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
pub struct TransactionBuilder<'a> { _p: () }
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where T: MakeTlsConnect<Socket>;
#[derive(Clone, Debug)]
pub struct Notification { _p: () }
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
#[derive(Clone, Debug)]
pub enum AsyncMessage {
    Notice(DbError),
    Notification(Notification),
}
#[derive(Debug)]
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}
impl ToStatement for str {}
impl ToStatement for String {}
