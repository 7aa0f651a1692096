//! rusqlite 0.32.1

extern crate chrono;
extern crate serde_json;
extern crate uuid;

pub mod auto_extension {
    use crate::Connection;
    use std::os::raw::{c_char, c_int};

    pub type AutoExtension = fn(Connection) -> crate::Result<()>;
    pub type RawAutoExtension = unsafe extern "C" fn(
        db: *mut libsqlite3_sys::sqlite3,
        pz_err_msg: *mut *mut c_char,
        _: *const libsqlite3_sys::sqlite3_api_routines,
    ) -> c_int;
    pub unsafe fn init_auto_extension(
        db: *mut libsqlite3_sys::sqlite3,
        pz_err_msg: *mut *mut c_char,
        ax: AutoExtension,
    ) -> c_int;
    pub unsafe fn register_auto_extension(ax: RawAutoExtension) -> crate::Result<()>;
    pub fn cancel_auto_extension(ax: RawAutoExtension) -> bool;
    pub fn reset_auto_extension();
}
pub mod backup {
    use crate::{Connection, DatabaseName};
    use std::os::raw::c_int;
    use std::time::Duration;

    #[derive(Clone, Copy, Debug)]
    pub enum StepResult {
        Done,
        More,
        Busy,
        Locked,
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Progress {
        pub remaining: c_int,
        pub pagecount: c_int,
    }
    pub struct Backup<'a, 'b> { _p: () }
    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> crate::Result<Backup<'a, 'b>>;
        pub fn new_with_names<'a, 'b>(
            from: &'a Connection,
            from_name: DatabaseName<'_>,
            to: &'b mut Connection,
            to_name: DatabaseName<'_>,
        ) -> crate::Result<Backup<'a, 'b>>;
        pub fn progress(&self) -> Progress;
        #[blocks(db)]
        pub fn step(&self, num_pages: c_int) -> crate::Result<StepResult>;
        #[blocks(db)]
        pub fn run_to_completion(
            &self,
            pages_per_step: c_int,
            pause_between_pages: Duration,
            progress: Option<fn(Progress)>,
        ) -> crate::Result<()>;
    }
}
pub mod blob;
pub mod config {

    #[derive(Clone, Copy, Debug)]
    pub enum DbConfig {
        SQLITE_DBCONFIG_ENABLE_FKEY,
        SQLITE_DBCONFIG_ENABLE_TRIGGER,
        SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
        SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        SQLITE_DBCONFIG_ENABLE_QPSG,
        SQLITE_DBCONFIG_TRIGGER_EQP,
        SQLITE_DBCONFIG_RESET_DATABASE,
        SQLITE_DBCONFIG_DEFENSIVE,
        SQLITE_DBCONFIG_WRITABLE_SCHEMA,
        SQLITE_DBCONFIG_LEGACY_ALTER_TABLE,
        SQLITE_DBCONFIG_DQS_DML,
        SQLITE_DBCONFIG_DQS_DDL,
        SQLITE_DBCONFIG_ENABLE_VIEW,
        SQLITE_DBCONFIG_LEGACY_FILE_FORMAT,
        SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        SQLITE_DBCONFIG_STMT_SCANSTATUS,
        SQLITE_DBCONFIG_REVERSE_SCANORDER,
    }
}
pub mod functions;
pub mod hooks;
pub mod limits {

    #[derive(Clone, Copy, Debug)]
    pub enum Limit {
        SQLITE_LIMIT_LENGTH,
        SQLITE_LIMIT_SQL_LENGTH,
        SQLITE_LIMIT_COLUMN,
        SQLITE_LIMIT_EXPR_DEPTH,
        SQLITE_LIMIT_COMPOUND_SELECT,
        SQLITE_LIMIT_VDBE_OP,
        SQLITE_LIMIT_FUNCTION_ARG,
        SQLITE_LIMIT_ATTACHED,
        SQLITE_LIMIT_LIKE_PATTERN_LENGTH,
        SQLITE_LIMIT_VARIABLE_NUMBER,
        SQLITE_LIMIT_TRIGGER_DEPTH,
        SQLITE_LIMIT_WORKER_THREADS,
    }
}
pub mod serialize {
    use std::ops::Deref;
    use std::ptr::NonNull;

    pub struct SharedData<'conn> { _p: () }
    pub struct OwnedData { _p: () }
    impl OwnedData {
        pub unsafe fn from_raw_nonnull(ptr: NonNull<u8>, sz: usize) -> Self;
    }
    pub enum Data<'conn> {
        Shared(SharedData<'conn>),
        Owned(OwnedData),
    }
    impl<'conn> Deref for Data<'conn> { type Target = [u8]; }
}
pub mod trace {
    use std::os::raw::c_int;

    pub unsafe fn config_log(callback: Option<fn(c_int, &str)>) -> crate::Result<()>;
    pub fn log(err_code: c_int, msg: &str);
}
pub mod types;
use crate::backup::Progress;
use crate::blob::Blob;
use crate::config::DbConfig;
use crate::functions::{Aggregate, Context, FunctionFlags, SqlFnOutput, WindowAggregate};
use crate::hooks::{Action, AuthContext, Authorization, PreUpdateCase};
use crate::limits::Limit;
use crate::serialize::{Data, OwnedData};
use crate::types::{FromSql, FromSqlError, Type, ValueRef};
use std::{error, fmt, result, str};
use std::cmp::Ordering;
use std::ffi::NulError;
use std::ops::{BitOr, Deref, DerefMut};
use std::os::raw::{c_char, c_int};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::{Path, PathBuf};
use std::time::Duration;
pub use crate::types::ToSql;
pub macro named_params;
pub macro params;
pub macro prepare_and_bind;
pub macro prepare_cached_and_bind;
#[derive(Debug)]
pub enum Error {
    SqliteFailure(libsqlite3_sys::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(str::Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    InvalidFunctionParameterType(usize, Type),
    UserFunctionError(Box<dyn error::Error + Send + Sync + 'static>),
    ToSqlConversionFailure(Box<dyn error::Error + Send + Sync + 'static>),
    InvalidQuery,
    UnwindingPanic,
    GetAuxWrongType,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    BlobSizeError,
    SqlInputError {
        error: libsqlite3_sys::Error,
        msg: String,
        sql: String,
        offset: c_int,
    },
    InvalidDatabaseIndex(usize),
}
impl PartialEq for Error {}
impl From<str::Utf8Error> for Error {}
impl From<NulError> for Error {}
impl From<FromSqlError> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl Error {
    pub fn sqlite_error(&self) -> Option<&libsqlite3_sys::Error>;
    pub fn sqlite_error_code(&self) -> Option<libsqlite3_sys::ErrorCode>;
}
pub unsafe fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int;
pub struct CachedStatement<'conn> { _p: () }
impl<'conn> Deref for CachedStatement<'conn> { type Target = Statement<'conn>; }
impl<'conn> DerefMut for CachedStatement<'conn> {}
impl CachedStatement<'_> {
    pub fn discard(self);
}
#[derive(Debug)]
pub struct Column<'stmt> { _p: () }
impl Column<'_> {
    pub fn name(&self) -> &str;
    pub fn decl_type(&self) -> Option<&str>;
}
pub struct LoadExtensionGuard<'conn> { _p: () }
impl LoadExtensionGuard<'_> {
    pub unsafe fn new(conn: &Connection) -> Result<LoadExtensionGuard<'_>>;
}
pub trait Params {
    fn __bind_in(self, stmt: &mut Statement<'_>) -> Result<()>;
}
#[derive(Clone, Debug)]
pub struct ParamsFromIter<I> { _p: () }
impl<I> Params for ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql {}
pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql;
pub struct Rows<'stmt> { _p: () }
impl<'stmt> Rows<'stmt> {
    #[blocks(db)]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    #[runs(closure = inline)]
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    #[runs(closure = inline)]
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    #[runs(closure = inline)]
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}
pub struct Map<'stmt, F> { _p: () }
pub struct MappedRows<'stmt, F> { _p: () }
impl<T, F> Iterator for MappedRows<'_, F> where F: FnMut(&Row<'_>) -> Result<T> {
    type Item = Result<T>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Result<T>>;
}
pub struct AndThenRows<'stmt, F> { _p: () }
impl<T, E, F> Iterator for AndThenRows<'_, F> where E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E> {
    type Item = Result<T, E>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}
pub struct Row<'stmt> { _p: () }
impl<'stmt> Row<'stmt> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}
pub trait RowIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}
pub struct Statement<'conn> { _p: () }
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn columns(&self) -> Vec<Column>;
    #[blocks(db)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[blocks(db)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    #[blocks(db)]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where P: Params, F: FnMut(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where P: Params, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>;
    #[blocks(db)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&'_ str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<T: ToSql>(&mut self, one_based_col_index: usize, param: T) -> Result<()>;
    #[blocks(db)]
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn is_explain(&self) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}
#[derive(Clone, Copy)]
pub enum StatementStatus {
    FullscanStep,
    Sort,
    AutoIndex,
    VmStep,
    RePrepare,
    Run,
    FilterMiss,
    FilterHit,
    MemUsed,
}
#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}
#[derive(Clone, Copy, Debug)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}
#[derive(Debug)]
pub struct Transaction<'conn> { _p: () }
impl Transaction<'_> {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn rollback(self) -> Result<()>;
    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction<'_> { type Target = Connection; }
#[derive(Debug)]
pub struct Savepoint<'conn> { _p: () }
impl Savepoint<'_> {
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn rollback(&mut self) -> Result<()>;
    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}
impl Deref for Savepoint<'_> { type Target = Connection; }
#[derive(Clone, Copy, Debug)]
pub enum TransactionState {
    None,
    Read,
    Write,
}
pub fn version_number() -> i32;
pub fn version() -> &'static str;
pub type Result<T, E = Error> = result::Result<T, E>;
impl<T> OptionalExtension<T> for Result<T> {}
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
#[derive(Clone, Copy, Debug)]
pub enum DatabaseName<'a> {
    Main,
    Temp,
    Attached(&'a str),
}
pub const MAIN_DB: DatabaseName<'static> = _;
pub const TEMP_DB: DatabaseName<'static> = _;
pub struct Connection { _p: () }
impl Connection {
    #[blocks(db)]
    pub fn backup<P: AsRef<Path>>(&self, name: DatabaseName<'_>, dst_path: P, progress: Option<fn(Progress)>) -> Result<()>;
    #[blocks(db)]
    pub fn restore<P: AsRef<Path>, F: Fn(Progress)>(
        &mut self,
        name: DatabaseName<'_>,
        src_path: P,
        progress: Option<F>,
    ) -> Result<()>;
    #[blocks(db)]
    pub fn blob_open<'a>(
        &'a self,
        db: DatabaseName<'_>,
        table: &str,
        column: &str,
        row_id: i64,
        read_only: bool,
    ) -> Result<Blob<'a>>;
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
    #[blocks(db)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn create_collation<C>(&self, collation_name: &str, x_compare: C) -> Result<()>
    where C: Fn(&str, &str) -> Ordering + Send + 'static;
    pub fn collation_needed(&self, x_coll_needed: fn(&Connection, &str) -> Result<()>) -> Result<()>;
    pub fn remove_collation(&self, collation_name: &str) -> Result<()>;
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
    pub fn create_scalar_function<F, T>(&self, fn_name: &str, n_arg: c_int, flags: FunctionFlags, x_func: F) -> Result<()>
    where F: FnMut(&Context<'_>) -> Result<T> + Send + 'static, T: SqlFnOutput;
    pub fn create_aggregate_function<A, D, T>(
        &self,
        fn_name: &str,
        n_arg: c_int,
        flags: FunctionFlags,
        aggr: D,
    ) -> Result<()> where A: RefUnwindSafe + UnwindSafe, D: Aggregate<A, T> + 'static, T: SqlFnOutput;
    pub fn create_window_function<A, W, T>(&self, fn_name: &str, n_arg: c_int, flags: FunctionFlags, aggr: W) -> Result<()>
    where A: RefUnwindSafe + UnwindSafe, W: WindowAggregate<A, T> + 'static, T: SqlFnOutput;
    pub fn remove_function(&self, fn_name: &str, n_arg: c_int) -> Result<()>;
    pub fn preupdate_hook<F>(&self, hook: Option<F>) where F: FnMut(Action, &str, &str, &PreUpdateCase) + Send + 'static;
    pub fn commit_hook<F>(&self, hook: Option<F>) where F: FnMut() -> bool + Send + 'static;
    pub fn rollback_hook<F>(&self, hook: Option<F>) where F: FnMut() + Send + 'static;
    pub fn update_hook<F>(&self, hook: Option<F>) where F: FnMut(Action, &str, &str, i64) + Send + 'static;
    pub fn progress_handler<F>(&self, num_ops: c_int, handler: Option<F>) where F: FnMut() -> bool + Send + 'static;
    pub fn authorizer<'c, F>(&self, hook: Option<F>) where F: for<'r> FnMut(AuthContext<'r>) -> Authorization + Send + 'static;
    pub fn limit(&self, limit: Limit) -> i32;
    pub fn set_limit(&self, limit: Limit, new_val: i32) -> i32;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<T>
    where F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn pragma_query<F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<()>
    where F: FnMut(&Row<'_>) -> Result<()>;
    #[blocks(db)]
    pub fn pragma<F, V>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V, f: F) -> Result<()>
    where F: FnMut(&Row<'_>) -> Result<()>, V: ToSql;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn pragma_update<V>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V) -> Result<()>
    where V: ToSql;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn pragma_update_and_check<F, T, V>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        pragma_value: V,
        f: F,
    ) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T>, V: ToSql;
    #[blocks(db)]
    pub fn serialize(&self, schema: DatabaseName) -> Result<Data>;
    pub fn deserialize(&mut self, schema: DatabaseName<'_>, data: OwnedData, read_only: bool) -> Result<()>;
    pub fn trace(&mut self, trace_fn: Option<fn(&str)>);
    pub fn profile(&mut self, profile_fn: Option<fn(&str, Duration)>);
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn transaction_state(&self, db_name: Option<DatabaseName<'_>>) -> Result<TransactionState>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    #[blocks(db)]
    pub fn open_in_memory() -> Result<Connection>;
    #[blocks(db)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection>;
    #[blocks(db)]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> Result<Connection>;
    #[blocks(db)]
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection>;
    #[blocks(db)]
    pub fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> Result<Connection>;
    #[blocks(db)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[blocks(db)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>, E: From<Error>;
    #[blocks(db)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[blocks(db)]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    #[blocks(db)]
    pub fn close(self) -> Result<(), (Connection, Error)>;
    pub unsafe fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;
    pub unsafe fn load_extension<P: AsRef<Path>>(&self, dylib_path: P, entry_point: Option<&str>) -> Result<()>;
    pub unsafe fn handle(&self) -> *mut libsqlite3_sys::sqlite3;
    pub unsafe fn from_handle(db: *mut libsqlite3_sys::sqlite3) -> Result<Connection>;
    pub unsafe fn from_handle_owned(db: *mut libsqlite3_sys::sqlite3) -> Result<Connection>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    #[blocks(db)]
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly(&self, db_name: DatabaseName<'_>) -> Result<bool>;
    pub fn db_name(&self, index: usize) -> Result<String>;
    pub fn is_interrupted(&self) -> bool;
}
#[derive(Debug)]
pub struct Batch<'conn, 'sql> { _p: () }
impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Batch<'conn, 'sql>;
    #[blocks(db)]
    pub fn next(&mut self) -> Result<Option<Statement<'conn>>>;
}
impl<'conn> Iterator for Batch<'conn, '_> {
    type Item = Result<Statement<'conn>>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Result<Statement<'conn>>>;
}
pub struct InterruptHandle { _p: () }
impl InterruptHandle {
    pub fn interrupt(&self);
}
#[derive(Clone, Copy, Debug)]
pub struct OpenFlags { _p: () }
impl Default for OpenFlags {}
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags = _;
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags = _;
    pub const SQLITE_OPEN_CREATE: OpenFlags = _;
    pub const SQLITE_OPEN_URI: OpenFlags = _;
    pub const SQLITE_OPEN_MEMORY: OpenFlags = _;
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags = _;
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags = _;
    pub const SQLITE_OPEN_SHARED_CACHE: OpenFlags = _;
    pub const SQLITE_OPEN_PRIVATE_CACHE: OpenFlags = _;
    pub const SQLITE_OPEN_NOFOLLOW: OpenFlags = _;
}
impl BitOr for OpenFlags { type Output = OpenFlags; }
impl Default for OpenFlags {}
#[derive(Clone, Copy, Debug)]
pub struct PrepFlags { _p: () }
impl PrepFlags {
    pub const SQLITE_PREPARE_PERSISTENT: PrepFlags = _;
}
impl BitOr for PrepFlags { type Output = PrepFlags; }
impl Default for PrepFlags {}
impl Params for [&(dyn ToSql + Send + Sync); 0] {}
impl Params for &[&dyn ToSql] {}
impl Params for &[(&str, &dyn ToSql)] {}
impl Params for () {}
impl<T: ToSql> Params for (T,) {}
impl RowIndex for usize {}
impl RowIndex for &'_ str {}
