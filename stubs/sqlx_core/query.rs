//! sqlx-core 0.8.6

use crate::arguments::IntoArguments;
use crate::database::{Database, HasStatementCache};
use crate::encode::Encode;
use crate::error::{BoxDynError, Error};
use crate::executor::{Execute, Executor};
use crate::types::Type;
use either::Either;
use futures_core::stream::BoxStream;

pub struct Query<'q, DB: Database, A> { _p: () }
impl<'q, DB, A> Execute<'q, DB> for Query<'q, DB, A> where DB: Database, A: Send + IntoArguments<'q, DB> {}
impl<'q, DB: Database> Query<'q, DB, <DB as Database>::Arguments<'q>> {
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    pub fn try_bind<T: 'q + Encode<'q, DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError>;
}
impl<'q, DB, A> Query<'q, DB, A> where DB: Database + HasStatementCache {
    pub fn persistent(self, value: bool) -> Self;
}
impl<'q, DB, A: Send> Query<'q, DB, A> where DB: Database, A: 'q + IntoArguments<'q, DB> {
    pub fn map<F, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A>
    where F: FnMut(DB::Row) -> O + Send, O: Unpin;
    pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A> where F: FnMut(DB::Row) -> Result<O, Error> + Send, O: Unpin;
    #[waits(db)]
    pub async fn execute<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::QueryResult, Error>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    pub async fn execute_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::QueryResult, Error>>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, DB::Row>, Error>>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    #[waits(db)]
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<DB::Row>, Error>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    #[waits(db)]
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::Row, Error>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
    #[waits(db)]
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<DB::Row>, Error>
    where 'q: 'e, A: 'e, E: Executor<'c, Database = DB>;
}
pub struct Map<'q, DB: Database, F, A> { _p: () }
impl<'q, DB, F: Send, A: Send> Execute<'q, DB> for Map<'q, DB, F, A> where DB: Database, A: IntoArguments<'q, DB> {}
impl<'q, DB, F, O, A> Map<'q, DB, F, A>
where DB: Database, F: FnMut(DB::Row) -> Result<O, Error> + Send, O: Send + Unpin, A: 'q + Send + IntoArguments<'q, DB> {
    pub fn map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
    where G: FnMut(O) -> P + Send, P: Unpin;
    pub fn try_map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
    where G: FnMut(O) -> Result<P, Error> + Send, P: Unpin;
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
    where 'q: 'e, E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e;
    pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>>
    where 'q: 'e, E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e;
    #[waits(db)]
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error>
    where 'q: 'e, E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e;
    #[waits(db)]
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error>
    where 'q: 'e, E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e;
    #[waits(db)]
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error>
    where 'q: 'e, E: 'e + Executor<'c, Database = DB>, DB: 'e, F: 'e, O: 'e;
}
pub fn query_statement<'q, DB>(statement: &'q DB::Statement<'q>) -> Query<'q, DB, <DB as Database>::Arguments<'_>>
where DB: Database;
pub fn query_statement_with<'q, DB, A>(statement: &'q DB::Statement<'q>, arguments: A) -> Query<'q, DB, A>
where DB: Database, A: IntoArguments<'q, DB>;
pub fn query<DB>(sql: &str) -> Query<'_, DB, <DB as Database>::Arguments<'_>> where DB: Database;
pub fn query_with<'q, DB, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A> where DB: Database, A: IntoArguments<'q, DB>;
pub fn query_with_result<'q, DB, A>(sql: &'q str, arguments: Result<A, BoxDynError>) -> Query<'q, DB, A>
where DB: Database, A: IntoArguments<'q, DB>;
