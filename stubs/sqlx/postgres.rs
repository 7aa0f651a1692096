//! sqlx 0.8.6

use sqlx_core::{database, pool};

pub struct Postgres { _p: () }
impl database::Database for Postgres {
    type Connection = PgConnection;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
}
pub struct PgConnection { _p: () }
pub struct PgRow { _p: () }
#[derive(Clone, Debug)]
pub struct PgConnectOptions { _p: () }
impl PgConnectOptions {
    pub fn new() -> Self;
}
pub type PgPool = pool::Pool<Postgres>;
pub type PgPoolOptions = pool::PoolOptions<Postgres>;
pub struct PgQueryResult { _p: () }
impl PgQueryResult {
    pub fn rows_affected(&self) -> u64;
}
pub struct PgArguments { _p: () }
pub struct PgListener { _p: () }
impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, sqlx_core::Error>;
    pub async fn listen(&mut self, channel: &str) -> Result<(), sqlx_core::Error>;
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Result<PgNotification, sqlx_core::Error>;
    #[cancel(safe)]
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, sqlx_core::Error>;
}
pub struct PgNotification { _p: () }
impl PgNotification {
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
