//! sqlx-core 0.8.6

use crate::database::Database;
use crate::migrate::MigrateError;
use crate::types::Type;
use std::{error, io, result};
use std::borrow::Cow;

pub type Result<T, E = Error> = result::Result<T, E>;
pub type BoxDynError = Box<dyn error::Error + 'static + Send + Sync>;
#[derive(Debug)]
pub struct UnexpectedNullError;
#[derive(Debug)]
pub enum Error {
    Configuration(BoxDynError),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(io::Error),
    Tls(BoxDynError),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: BoxDynError },
    Encode(BoxDynError),
    Decode(BoxDynError),
    AnyDriverError(BoxDynError),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    Migrate(Box<MigrateError>),
    InvalidSavePointStatement,
    BeginFailed,
}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
}
impl<E> From<E> for Error where E: DatabaseError {}
impl From<MigrateError> for Error {}
pub fn mismatched_types<DB: Database, T: Type<DB>>(ty: &DB::TypeInfo) -> BoxDynError;
#[derive(Debug)]
pub enum ErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    NotNullViolation,
    CheckViolation,
    Other,
}
pub trait DatabaseError: 'static + Send + Sync + error::Error {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<'_, str>>;
    fn as_error(&self) -> &(dyn error::Error + Send + Sync + 'static);
    fn as_error_mut(&mut self) -> &mut (dyn error::Error + Send + Sync + 'static);
    fn into_error(self: Box<Self>) -> Box<dyn error::Error + Send + Sync + 'static>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
    fn is_check_violation(&self) -> bool;
}
impl dyn DatabaseError {
    pub fn downcast_ref<E: DatabaseError>(&self) -> &E;
    pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E>;
    pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E>;
    pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> Result<Box<E>, Box<Self>>;
}
impl error::Error for Box<dyn DatabaseError> {}
