//! postgres 0.19.14

extern crate tokio_postgres;

pub mod binary_copy {
    use crate::{CopyInWriter, CopyOutReader};
    use tokio_postgres::error::Error;
    use tokio_postgres::types::{BorrowToSql, ToSql, Type};
    pub use tokio_postgres::binary_copy::BinaryCopyOutRow;

    pub struct BinaryCopyInWriter<'a> { _p: () }
    impl<'a> BinaryCopyInWriter<'a> {
        pub fn new(writer: CopyInWriter<'a>, types: &[Type]) -> BinaryCopyInWriter<'a>;
        #[blocks(db)]
        pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        #[blocks(db)]
        pub fn write_raw<P, I>(&mut self, values: I) -> Result<(), Error>
        where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
        #[blocks(db)]
        pub fn finish(self) -> Result<u64, Error>;
    }
    pub struct BinaryCopyOutIter<'a> { _p: () }
    impl<'a> BinaryCopyOutIter<'a> {
        pub fn new(reader: CopyOutReader<'a>, types: &[Type]) -> BinaryCopyOutIter<'a>;
    }
}
pub mod config;
pub mod notifications {
    use std::time::Duration;

    pub struct Notifications<'a> { _p: () }
    impl<'a> Notifications<'a> {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&mut self) -> Iter<'_>;
        pub fn blocking_iter(&mut self) -> BlockingIter<'_>;
        pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_>;
    }
    pub struct Iter<'a> { _p: () }
    pub struct BlockingIter<'a> { _p: () }
    pub struct TimeoutIter<'a> { _p: () }
}
use std::io::{BufRead, Read, Write};
use std::time::Duration;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::{BorrowToSql, ToSql, Type};
pub use crate::config::Config;
pub use crate::notifications::Notifications;
pub use tokio_postgres::{Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement,
    ToStatement, error, row, tls, types};
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;

#[derive(Clone)]
pub struct CancelToken { _p: () }
impl CancelToken {
    #[blocks(db)]
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), tokio_postgres::Error> where T: MakeTlsConnect<Socket>;
}
pub struct Client { _p: () }
impl Client {
    #[blocks(db)]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, tokio_postgres::Error>
    where T: MakeTlsConnect<Socket> + 'static + Send, T::TlsConnect: Send, T::Stream: Send, <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn configure() -> Config;
    #[blocks(db)]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error>
    where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn execute_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_one<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_opt<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    #[blocks(db)]
    pub fn query_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    #[blocks(db)]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), tokio_postgres::Error>;
    #[blocks(db)]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error>;
    #[blocks(db)]
    pub fn check_connection(&mut self) -> Result<(), tokio_postgres::Error>;
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, tokio_postgres::Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    #[blocks(db)]
    pub fn close(self) -> Result<(), tokio_postgres::Error>;
}
impl GenericClient for Client {}
#[io(db)]
pub struct CopyInWriter<'a> { _p: () }
impl<'a> CopyInWriter<'a> {
    #[blocks(db)]
    pub fn finish(self) -> Result<u64, tokio_postgres::Error>;
}
impl Write for CopyInWriter<'_> {}
#[io(db)]
pub struct CopyOutReader<'a> { _p: () }
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}
#[blocks(db)]
pub trait GenericClient {
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where T: ?Sized + ToStatement;
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> + Sync + Send;
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
pub struct RowIter<'a> { _p: () }
impl<'a> RowIter<'a> {
    pub fn rows_affected(&self) -> Option<u64>;
}
pub struct Transaction<'a> { _p: () }
impl GenericClient for Transaction<'_> {}
impl<'a> Transaction<'a> {
    #[blocks(db)]
    pub fn commit(self) -> Result<(), tokio_postgres::Error>;
    #[blocks(db)]
    pub fn rollback(self) -> Result<(), tokio_postgres::Error>;
    #[blocks(db)]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error>
    where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn execute_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_one<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_opt<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    #[blocks(db)]
    pub fn query_typed(
        &mut self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    #[blocks(db)]
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, tokio_postgres::Error>
    where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn query_portal(
        &mut self,
        portal: &Portal,
        max_rows: i32,
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, tokio_postgres::Error> where T: ?Sized + ToStatement;
    #[blocks(db)]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error>;
    pub fn cancel_token(&self) -> CancelToken;
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, tokio_postgres::Error>;
    #[blocks(db)]
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, tokio_postgres::Error> where I: Into<String>;
}
pub struct TransactionBuilder<'a> { _p: () }
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    #[blocks(db)]
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}
