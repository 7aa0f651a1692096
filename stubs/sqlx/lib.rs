//! sqlx 0.8.6

extern crate sqlx_core;

pub mod types {
    pub use sqlx_core::types::*;
}
pub mod encode {
    pub use sqlx_core::encode::{Encode, IsNull};
}
pub mod decode {
    pub use sqlx_core::decode::Decode;
}
pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}
pub mod prelude {
    pub use sqlx_core::acquire::Acquire;
    pub use sqlx_core::arguments::IntoArguments;
    pub use sqlx_core::connection::{ConnectOptions, Connection};
    pub use sqlx_core::decode::Decode;
    pub use sqlx_core::encode::Encode;
    pub use sqlx_core::executor::Executor;
    pub use sqlx_core::from_row::FromRow;
    pub use sqlx_core::row::Row;
    pub use sqlx_core::statement::Statement;
    pub use sqlx_core::types::Type;
}
pub mod postgres;
pub mod mysql {
    use sqlx_core::{database, pool};

    pub struct MySql { _p: () }
    impl database::Database for MySql {
        type Connection = MySqlConnection;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
    }
    pub struct MySqlConnection { _p: () }
    pub struct MySqlRow { _p: () }
    pub type MySqlPool = pool::Pool<MySql>;
    pub type MySqlPoolOptions = pool::PoolOptions<MySql>;
    pub struct MySqlQueryResult { _p: () }
    impl MySqlQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> u64;
    }
}
pub mod sqlite {
    use sqlx_core::{database, pool};

    pub struct Sqlite { _p: () }
    impl database::Database for Sqlite {
        type Connection = SqliteConnection;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
    }
    pub struct SqliteConnection { _p: () }
    pub struct SqliteRow { _p: () }
    #[derive(Clone, Debug)]
    pub struct SqliteConnectOptions { _p: () }
    pub type SqlitePool = pool::Pool<Sqlite>;
    pub type SqlitePoolOptions = pool::PoolOptions<Sqlite>;
    pub struct SqliteQueryResult { _p: () }
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_rowid(&self) -> i64;
    }
}
pub mod any {
    use sqlx_core::{database, pool};

    pub struct Any { _p: () }
    impl database::Database for Any {
        type Connection = AnyConnection;
        type Row = AnyRow;
        type QueryResult = AnyQueryResult;
    }
    pub struct AnyConnection { _p: () }
    pub struct AnyRow { _p: () }
    pub struct AnyQueryResult { _p: () }
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    pub type AnyPool = pool::Pool<Any>;
    pub type AnyPoolOptions = pool::PoolOptions<Any>;
    pub fn install_default_drivers();
}
pub use crate::any::{Any, AnyConnection, AnyPool};
pub use crate::mysql::{MySql, MySqlConnection, MySqlPool};
pub use crate::postgres::{PgConnection, PgPool, Postgres};
pub use crate::sqlite::{Sqlite, SqliteConnection, SqlitePool};
pub use sqlx_core::{Either, database, error, migrate, pool, query_builder};
pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::arguments::{Arguments, IntoArguments};
pub use sqlx_core::column::{Column, ColumnIndex};
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::Database;
pub use sqlx_core::decode::Decode;
pub use sqlx_core::describe::Describe;
pub use sqlx_core::encode::Encode;
pub use sqlx_core::error::{Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::from_row::FromRow;
pub use sqlx_core::pool::Pool;
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::QueryBuilder;
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{RawSql, raw_sql};
pub use sqlx_core::row::Row;
pub use sqlx_core::statement::Statement;
pub use sqlx_core::transaction::{Transaction, TransactionManager};
pub use sqlx_core::type_info::TypeInfo;
pub use sqlx_core::types::Type;
pub use sqlx_core::value::{Value, ValueRef};
pub macro Decode;
pub macro Encode;
pub macro FromRow;
pub macro Type;
pub macro migrate;
pub macro query;
pub macro query_as;
pub macro query_as_unchecked;
pub macro query_file;
pub macro query_file_as;
pub macro query_scalar;
pub macro query_unchecked;
pub macro test;
