//! rusqlite 0.32.1

use crate::types::ValueRef;

#[derive(Debug)]
pub enum PreUpdateCase {
    Insert(PreUpdateNewValueAccessor),
    Delete(PreUpdateOldValueAccessor),
    Update {
        old_value_accessor: PreUpdateOldValueAccessor,
        new_value_accessor: PreUpdateNewValueAccessor,
    },
    Unknown,
}
#[derive(Debug)]
pub struct PreUpdateOldValueAccessor { _p: () }
impl PreUpdateOldValueAccessor {
    pub fn get_column_count(&self) -> i32;
    pub fn get_query_depth(&self) -> i32;
    pub fn get_old_row_id(&self) -> i64;
    pub fn get_old_column_value(&self, i: i32) -> crate::Result<ValueRef>;
}
#[derive(Debug)]
pub struct PreUpdateNewValueAccessor { _p: () }
impl PreUpdateNewValueAccessor {
    pub fn get_column_count(&self) -> i32;
    pub fn get_query_depth(&self) -> i32;
    pub fn get_new_row_id(&self) -> i64;
    pub fn get_new_column_value(&self, i: i32) -> crate::Result<ValueRef>;
}
#[derive(Clone, Copy, Debug)]
pub enum Action {
    UNKNOWN,
    SQLITE_DELETE,
    SQLITE_INSERT,
    SQLITE_UPDATE,
}
impl From<PreUpdateCase> for Action {}
impl From<i32> for Action {}
#[derive(Clone, Copy, Debug)]
pub struct AuthContext<'c> {
    pub action: AuthAction<'c>,
    pub database_name: Option<&'c str>,
    pub accessor: Option<&'c str>,
}
#[derive(Clone, Copy, Debug)]
pub enum AuthAction<'c> {
    Unknown { code: i32, arg1: Option<&'c str>, arg2: Option<&'c str> },
    CreateIndex { index_name: &'c str, table_name: &'c str },
    CreateTable { table_name: &'c str },
    CreateTempIndex { index_name: &'c str, table_name: &'c str },
    CreateTempTable { table_name: &'c str },
    CreateTempTrigger { trigger_name: &'c str, table_name: &'c str },
    CreateTempView { view_name: &'c str },
    CreateTrigger { trigger_name: &'c str, table_name: &'c str },
    CreateView { view_name: &'c str },
    Delete { table_name: &'c str },
    DropIndex { index_name: &'c str, table_name: &'c str },
    DropTable { table_name: &'c str },
    DropTempIndex { index_name: &'c str, table_name: &'c str },
    DropTempTable { table_name: &'c str },
    DropTempTrigger { trigger_name: &'c str, table_name: &'c str },
    DropTempView { view_name: &'c str },
    DropTrigger { trigger_name: &'c str, table_name: &'c str },
    DropView { view_name: &'c str },
    Insert { table_name: &'c str },
    Pragma { pragma_name: &'c str, pragma_value: Option<&'c str> },
    Read { table_name: &'c str, column_name: &'c str },
    Select,
    Transaction { operation: TransactionOperation },
    Update { table_name: &'c str, column_name: &'c str },
    Attach { filename: &'c str },
    Detach { database_name: &'c str },
    AlterTable { database_name: &'c str, table_name: &'c str },
    Reindex { index_name: &'c str },
    Analyze { table_name: &'c str },
    CreateVtable { table_name: &'c str, module_name: &'c str },
    DropVtable { table_name: &'c str, module_name: &'c str },
    Function { function_name: &'c str },
    Savepoint { operation: TransactionOperation, savepoint_name: &'c str },
    Recursive,
}
#[derive(Clone, Copy, Debug)]
pub enum TransactionOperation {
    Unknown,
    Begin,
    Release,
    Rollback,
}
#[derive(Clone, Copy, Debug)]
pub enum Authorization {
    Allow,
    Ignore,
    Deny,
}
