//! sqlx-core 0.8.6

extern crate bytes;
extern crate chrono;
extern crate either;
extern crate futures_core;
extern crate log;
extern crate serde;
extern crate serde_json;
extern crate url;

pub mod error;
pub mod arguments {
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::types::Type;
    use std::fmt;
    use std::fmt::Write;

    pub trait Arguments<'q>: Send + Sized + Default {
        type Database: Database;
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T>(&mut self, value: T) -> Result<(), BoxDynError> where T: 'q + Encode<'q, Self::Database> + Type<Self::Database>;
        fn len(&self) -> usize;
        fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result;
    }
    pub trait IntoArguments<'q, DB: Database>: Sized + Send {
        fn into_arguments(self) -> <DB as Database>::Arguments<'q>;
    }
    pub struct ImmutableArguments<'q, DB: Database>(pub <DB as Database>::Arguments<'q>);
    impl<'q, DB: Database> IntoArguments<'q, DB> for ImmutableArguments<'q, DB> {}
}
pub mod pool;
pub mod connection;
pub mod transaction;
pub mod encode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::types::Json;
    use serde_json::Value;

    pub enum IsNull {
        Yes,
        No,
    }
    impl IsNull {
        pub fn is_null(&self) -> bool;
    }
    pub trait Encode<'q, DB: Database> {
        fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> where Self: Sized;
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError>;
        fn produces(&self) -> Option<DB::TypeInfo>;
        fn size_hint(&self) -> usize;
    }
    impl<'q, T, DB: Database> Encode<'q, DB> for &'_ T where T: Encode<'q, DB> {}
    impl<'q, DB> Encode<'q, DB> for Value where for<'a> Json<&'a Self>: Encode<'q, DB>, DB: Database {}
}
pub mod decode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::types::Json;
    use serde_json::Value;
    use serde_json::value::RawValue;

    pub trait Decode<'r, DB: Database>: Sized {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError>;
    }
    impl<'r, DB, T> Decode<'r, DB> for Option<T> where DB: Database, T: Decode<'r, DB> {}
    impl<'r, DB> Decode<'r, DB> for Value where Json<Self>: Decode<'r, DB>, DB: Database {}
    impl<'r, DB> Decode<'r, DB> for &'r RawValue where Json<Self>: Decode<'r, DB>, DB: Database {}
}
pub mod types;
pub mod query;
pub mod acquire {
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};

    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection>
            + DerefMut
            + Send;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
}
pub mod column {
    use crate::database::Database;
    use crate::error::Error;
    use std::fmt::Debug;

    pub trait Column: 'static + Send + Sync + Debug {
        type Database: Database<Column = Self>;
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
        fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
    }
    pub trait ColumnIndex<T: ?Sized>: Debug {
        fn index(&self, container: &T) -> Result<usize, Error>;
    }
    impl<T: ?Sized, I: ColumnIndex<T> + ?Sized> ColumnIndex<T> for &'_ I {}
}
pub mod statement {
    use crate::arguments::IntoArguments;
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::error::Error;
    use crate::from_row::FromRow;
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use either::Either;

    pub trait Statement<'q>: Send + Sync {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Statement<'static>;
        fn sql(&self) -> &str;
        fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self>;
        fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self>;
        fn query(&self) -> Query<'_, Self::Database, <Self::Database as Database>::Arguments<'_>>;
        fn query_with<'s, A>(&'s self, arguments: A) -> Query<'s, Self::Database, A> where A: IntoArguments<'s, Self::Database>;
        fn query_as<O>(&self) -> QueryAs<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
        where O: for<'r> FromRow<'r, <Self::Database as Database>::Row>;
        fn query_as_with<'s, O, A>(&'s self, arguments: A) -> QueryAs<'s, Self::Database, O, A>
        where O: for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>;
        fn query_scalar<O>(&self) -> QueryScalar<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
        where (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
        fn query_scalar_with<'s, O, A>(&'s self, arguments: A) -> QueryScalar<'s, Self::Database, O, A>
        where (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>;
    }
}
pub mod database {
    use crate::arguments::Arguments;
    use crate::column::Column;
    use crate::connection::Connection;
    use crate::row::Row;
    use crate::statement::Statement;
    use crate::transaction::TransactionManager;
    use crate::type_info::TypeInfo;
    use crate::value::{Value, ValueRef};
    use std::fmt::Debug;

    pub trait Database: 'static + Sized + Send + Debug {
        type Connection: Connection<Database = Self>;
        type TransactionManager: TransactionManager<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: 'static
            + Sized
            + Send
            + Sync
            + Default
            + Extend<Self::QueryResult>;
        type Column: Column<Database = Self>;
        type TypeInfo: TypeInfo;
        type Value: Value<Database = Self> + 'static;
        type ValueRef<'r>: ValueRef<'r, Database = Self>;
        type Arguments<'q>: Arguments<'q, Database = Self>;
        type ArgumentBuffer<'q>;
        type Statement<'q>: Statement<'q, Database = Self>;
        const NAME: &'static str;
        const URL_SCHEMES: &'static [&'static str];
    }
    pub trait HasStatementCache {}
}
pub mod describe {
    use crate::database::Database;
    use either::Either;

    #[derive(Debug)]
    pub struct Describe<DB: Database> {
        pub columns: Vec<DB::Column>,
        pub parameters: Option<Either<Vec<DB::TypeInfo>, usize>>,
        pub nullable: Vec<Option<bool>>,
    }
    impl<DB: Database> Describe<DB> {
        pub fn columns(&self) -> &[DB::Column];
        pub fn column(&self, index: usize) -> &DB::Column;
        pub fn parameters(&self) -> Option<Either<&[DB::TypeInfo], usize>>;
        pub fn nullable(&self, column: usize) -> Option<bool>;
    }
}
pub mod executor;
pub mod from_row {
    use crate::error::Error;
    use crate::row::Row;

    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
    impl<'r, R> FromRow<'r, R> for () where R: Row {}
}
pub mod fs {
    use std::io;
    use std::ffi::OsString;
    use std::fs::Metadata;
    use std::path::{Path, PathBuf};

    pub struct ReadDir { _p: () }
    impl ReadDir {
        pub async fn next(&mut self) -> io::Result<Option<DirEntry>>;
    }
    pub struct DirEntry {
        pub path: PathBuf,
        pub file_name: OsString,
        pub metadata: Metadata,
    }
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn read_dir(path: PathBuf) -> io::Result<ReadDir>;
}
pub mod query_as;
pub mod query_builder;
pub mod query_scalar;
pub mod raw_sql;
pub mod row {
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::error::Error;
    use crate::types::Type;

    pub trait Row: Unpin + Send + Sync + 'static {
        type Database: Database<Row = Self>;
        fn is_empty(&self) -> bool;
        fn len(&self) -> usize;
        fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self>;
        fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self>;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn get<'r, T, I>(&'r self, index: I) -> T
        where I: ColumnIndex<Self>, T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn get_unchecked<'r, T, I>(&'r self, index: I) -> T where I: ColumnIndex<Self>, T: Decode<'r, Self::Database>;
        fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error>
        where I: ColumnIndex<Self>, T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn try_get_unchecked<'r, T, I>(&'r self, index: I) -> Result<T, Error>
        where I: ColumnIndex<Self>, T: Decode<'r, Self::Database>;
        fn try_get_raw<I>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error>
        where I: ColumnIndex<Self>;
    }
}
pub mod sync {

    pub struct AsyncSemaphore { _p: () }
    impl AsyncSemaphore {
        pub fn new(fair: bool, permits: usize) -> Self;
        pub fn permits(&self) -> usize;
        pub async fn acquire(&self, permits: u32) -> AsyncSemaphoreReleaser<'_>;
        pub fn try_acquire(&self, permits: u32) -> Option<AsyncSemaphoreReleaser<'_>>;
        pub fn release(&self, permits: usize);
    }
    pub struct AsyncSemaphoreReleaser<'a> { _p: () }
    impl AsyncSemaphoreReleaser<'_> {
        pub fn disarm(self);
    }
}
pub mod type_info {
    use std::fmt::{Debug, Display};

    pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool where Self: Sized;
    }
}
pub mod value {
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::error::Error;
    use crate::types::Type;
    use std::borrow::Cow;

    pub trait Value {
        type Database: Database<Value = Self>;
        fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
        fn decode<'r, T>(&'r self) -> T where T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn decode_unchecked<'r, T>(&'r self) -> T where T: Decode<'r, Self::Database>;
        fn try_decode<'r, T>(&'r self) -> Result<T, Error> where T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn try_decode_unchecked<'r, T>(&'r self) -> Result<T, Error> where T: Decode<'r, Self::Database>;
    }
    pub trait ValueRef<'r>: Sized {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Value;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
    }
}
pub mod migrate;
pub mod driver_prelude {
    pub use crate::{acquire, decode, describe, encode, executor, from_row, fs, pool, query, query_as, query_builder,
        query_scalar, sync};
    pub use crate::error::{Error, Result};
    pub use either::Either;
}
pub use bytes;
pub use url;
pub use crate::error::{Error, Result};
pub use either::Either;
pub use url::Url;
pub macro err_protocol;
pub macro impl_acquire;
pub macro impl_column_index_for_row;
pub macro impl_column_index_for_statement;
pub macro impl_encode_for_option;
pub macro impl_into_arguments_for_arguments;
pub macro impl_statement_query;
