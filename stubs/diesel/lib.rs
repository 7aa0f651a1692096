//! diesel 2.3.14

pub mod prelude {
    pub use crate::{AsChangeset, Associations, Identifiable, Insertable, Queryable, QueryableByName, Selectable};
    pub use crate::connection::Connection;
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_dsl::{QueryDsl, RunQueryDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};

    pub trait SimpleConnection {
        #[blocks(db)]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
    pub trait Connection: SimpleConnection + Sized + Send {
        #[blocks(db)]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(db)]
        #[runs(closure = inline)]
        fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error>;
        #[blocks(db)]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
        #[blocks(db)]
        #[runs(closure = inline)]
        fn test_transaction<T, E, F>(&mut self, f: F) -> T where F: FnOnce(&mut Self) -> Result<T, E>;
    }
}
pub mod query_dsl {
    use crate::result::QueryResult;

    #[blocks(db)]
    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U>;
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U>;
    }
    pub trait QueryDsl: Sized {}
}
pub mod query_builder {
    use crate::query_dsl::RunQueryDsl;

    #[derive(Clone, Debug)]
    pub struct SqlQuery { _p: () }
    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> SqlQuery;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }
    pub struct IncompleteInsertStatement<T> { _p: () }
    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U>;
        pub fn default_values(self) -> InsertStatement<T, ()>;
    }
    pub struct InsertStatement<T, U> { _p: () }
    impl<T, V, Conn> RunQueryDsl<Conn> for InsertStatement<T, V> {}
    impl<T, U> InsertStatement<T, U> {
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U>;
    }
    pub struct UpdateStatement<T, U = ()> { _p: () }
    impl<T, U, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U> {}
    impl<T, U> UpdateStatement<T, U> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T, V>;
        pub fn filter<P>(self, predicate: P) -> Self;
    }
    pub struct DeleteStatement<T> { _p: () }
    impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}
    impl<T> DeleteStatement<T> {
        pub fn filter<P>(self, predicate: P) -> Self;
    }
}
pub mod result {
    use std::error;
    use std::fmt::Display;

    pub type QueryResult<T> = Result<T, Error>;
    impl<T> OptionalExtension<T> for QueryResult<T> {}
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    #[derive(Debug)]
    pub enum Error {
        InvalidCString,
        DatabaseError,
        NotFound,
        QueryBuilderError,
        DeserializationError,
        SerializationError,
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
    }
    impl error::Error for Error {}
    impl Display for Error {}
    #[derive(Debug)]
    pub enum ConnectionError {
        InvalidCString,
        BadConnection(String),
        InvalidConnectionUrl(String),
    }
    impl error::Error for ConnectionError {}
    impl Display for ConnectionError {}
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
}
pub mod pg {
    use crate::connection::{Connection, SimpleConnection};

    pub struct PgConnection { _p: () }
    impl Connection for PgConnection {}
    impl SimpleConnection for PgConnection {}
    #[derive(Debug, Default)]
    pub struct Pg { _p: () }
}
pub mod mysql {
    use crate::connection::{Connection, SimpleConnection};

    pub struct MysqlConnection { _p: () }
    impl Connection for MysqlConnection {}
    impl SimpleConnection for MysqlConnection {}
    #[derive(Debug, Default)]
    pub struct Mysql { _p: () }
}
pub mod sqlite {
    use crate::connection::{Connection, SimpleConnection};

    pub struct SqliteConnection { _p: () }
    impl Connection for SqliteConnection {}
    impl SimpleConnection for SqliteConnection {}
    #[derive(Debug, Default)]
    pub struct Sqlite { _p: () }
}
use crate::query_builder::{DeleteStatement, IncompleteInsertStatement, SqlQuery, UpdateStatement};
pub use crate::connection::Connection;
pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::query_dsl::{QueryDsl, RunQueryDsl};
pub use crate::result::{ConnectionError, ConnectionResult, Error as DieselError, OptionalExtension, QueryResult};
pub use crate::sqlite::SqliteConnection;
pub macro AsChangeset;
pub macro Associations;
pub macro Identifiable;
pub macro Insertable;
pub macro Queryable;
pub macro QueryableByName;
pub macro Selectable;
pub macro allow_tables_to_appear_in_same_query;
pub macro debug_query;
pub macro define_sql_function;
pub macro joinable;
pub macro table;
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;
pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn replace_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn update<T>(source: T) -> UpdateStatement<T>;
pub fn delete<T>(source: T) -> DeleteStatement<T>;
