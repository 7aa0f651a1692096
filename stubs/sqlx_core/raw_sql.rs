//! sqlx-core 0.8.6

use crate::error;
use crate::database::Database;
use crate::error::Error;
use crate::executor::{Execute, Executor};
use either::Either;
use futures_core::stream::BoxStream;

pub struct RawSql<'q> { _p: () }
impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {}
impl<'q> RawSql<'q> {
    #[waits(db)]
    pub async fn execute<'e, E>(self, executor: E) -> error::Result<<E::Database as Database>::QueryResult>
    where 'q: 'e, E: Executor<'e>;
    pub fn execute_many<'e, E>(self, executor: E) -> BoxStream<'e, error::Result<<E::Database as Database>::QueryResult>>
    where 'q: 'e, E: Executor<'e>;
    pub fn fetch<'e, E>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>>
    where 'q: 'e, E: Executor<'e>;
    pub fn fetch_many<'e, E>(self, executor: E) -> BoxStream<
        'e,
        Result<
            Either<
                <E::Database as Database>::QueryResult,
                <E::Database as Database>::Row,
            >,
            Error,
        >,
    > where 'q: 'e, E: Executor<'e>;
    #[waits(db)]
    pub async fn fetch_all<'e, E>(self, executor: E) -> error::Result<Vec<<E::Database as Database>::Row>>
    where 'q: 'e, E: Executor<'e>;
    #[waits(db)]
    pub async fn fetch_one<'e, E>(self, executor: E) -> error::Result<<E::Database as Database>::Row>
    where 'q: 'e, E: Executor<'e>;
    #[waits(db)]
    pub async fn fetch_optional<'e, E>(self, executor: E) -> error::Result<<E::Database as Database>::Row>
    where 'q: 'e, E: Executor<'e>;
}
pub fn raw_sql(sql: &str) -> RawSql<'_>;
