//! tokio-postgres 0.7.18

use std::{error, fmt};

#[derive(Clone, Debug)]
pub struct SqlState { _p: () }
impl SqlState {
    pub fn from_code(s: &str) -> SqlState;
    pub fn code(&self) -> &str;
    pub const SUCCESSFUL_COMPLETION: SqlState = _;
    pub const WARNING: SqlState = _;
    pub const WARNING_DYNAMIC_RESULT_SETS_RETURNED: SqlState = _;
    pub const WARNING_IMPLICIT_ZERO_BIT_PADDING: SqlState = _;
    pub const WARNING_NULL_VALUE_ELIMINATED_IN_SET_FUNCTION: SqlState = _;
    pub const WARNING_PRIVILEGE_NOT_GRANTED: SqlState = _;
    pub const WARNING_PRIVILEGE_NOT_REVOKED: SqlState = _;
    pub const WARNING_STRING_DATA_RIGHT_TRUNCATION: SqlState = _;
    pub const WARNING_DEPRECATED_FEATURE: SqlState = _;
    pub const NO_DATA: SqlState = _;
    pub const NO_ADDITIONAL_DYNAMIC_RESULT_SETS_RETURNED: SqlState = _;
    pub const SQL_STATEMENT_NOT_YET_COMPLETE: SqlState = _;
    pub const CONNECTION_EXCEPTION: SqlState = _;
    pub const CONNECTION_DOES_NOT_EXIST: SqlState = _;
    pub const CONNECTION_FAILURE: SqlState = _;
    pub const SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION: SqlState = _;
    pub const SQLSERVER_REJECTED_ESTABLISHMENT_OF_SQLCONNECTION: SqlState = _;
    pub const TRANSACTION_RESOLUTION_UNKNOWN: SqlState = _;
    pub const PROTOCOL_VIOLATION: SqlState = _;
    pub const TRIGGERED_ACTION_EXCEPTION: SqlState = _;
    pub const FEATURE_NOT_SUPPORTED: SqlState = _;
    pub const INVALID_TRANSACTION_INITIATION: SqlState = _;
    pub const LOCATOR_EXCEPTION: SqlState = _;
    pub const L_E_INVALID_SPECIFICATION: SqlState = _;
    pub const INVALID_GRANTOR: SqlState = _;
    pub const INVALID_GRANT_OPERATION: SqlState = _;
    pub const INVALID_ROLE_SPECIFICATION: SqlState = _;
    pub const DIAGNOSTICS_EXCEPTION: SqlState = _;
    pub const STACKED_DIAGNOSTICS_ACCESSED_WITHOUT_ACTIVE_HANDLER: SqlState = _;
    pub const CASE_NOT_FOUND: SqlState = _;
    pub const CARDINALITY_VIOLATION: SqlState = _;
    pub const DATA_EXCEPTION: SqlState = _;
    pub const ARRAY_ELEMENT_ERROR: SqlState = _;
    pub const ARRAY_SUBSCRIPT_ERROR: SqlState = _;
    pub const CHARACTER_NOT_IN_REPERTOIRE: SqlState = _;
    pub const DATETIME_FIELD_OVERFLOW: SqlState = _;
    pub const DATETIME_VALUE_OUT_OF_RANGE: SqlState = _;
    pub const DIVISION_BY_ZERO: SqlState = _;
    pub const ERROR_IN_ASSIGNMENT: SqlState = _;
    pub const ESCAPE_CHARACTER_CONFLICT: SqlState = _;
    pub const INDICATOR_OVERFLOW: SqlState = _;
    pub const INTERVAL_FIELD_OVERFLOW: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_LOG: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_NTILE: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_NTH_VALUE: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_POWER_FUNCTION: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION: SqlState = _;
    pub const INVALID_CHARACTER_VALUE_FOR_CAST: SqlState = _;
    pub const INVALID_DATETIME_FORMAT: SqlState = _;
    pub const INVALID_ESCAPE_CHARACTER: SqlState = _;
    pub const INVALID_ESCAPE_OCTET: SqlState = _;
    pub const INVALID_ESCAPE_SEQUENCE: SqlState = _;
    pub const NONSTANDARD_USE_OF_ESCAPE_CHARACTER: SqlState = _;
    pub const INVALID_INDICATOR_PARAMETER_VALUE: SqlState = _;
    pub const INVALID_PARAMETER_VALUE: SqlState = _;
    pub const INVALID_PRECEDING_OR_FOLLOWING_SIZE: SqlState = _;
    pub const INVALID_REGULAR_EXPRESSION: SqlState = _;
    pub const INVALID_ROW_COUNT_IN_LIMIT_CLAUSE: SqlState = _;
    pub const INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE: SqlState = _;
    pub const INVALID_TABLESAMPLE_ARGUMENT: SqlState = _;
    pub const INVALID_TABLESAMPLE_REPEAT: SqlState = _;
    pub const INVALID_TIME_ZONE_DISPLACEMENT_VALUE: SqlState = _;
    pub const INVALID_USE_OF_ESCAPE_CHARACTER: SqlState = _;
    pub const MOST_SPECIFIC_TYPE_MISMATCH: SqlState = _;
    pub const NULL_VALUE_NOT_ALLOWED: SqlState = _;
    pub const NULL_VALUE_NO_INDICATOR_PARAMETER: SqlState = _;
    pub const NUMERIC_VALUE_OUT_OF_RANGE: SqlState = _;
    pub const SEQUENCE_GENERATOR_LIMIT_EXCEEDED: SqlState = _;
    pub const STRING_DATA_LENGTH_MISMATCH: SqlState = _;
    pub const STRING_DATA_RIGHT_TRUNCATION: SqlState = _;
    pub const SUBSTRING_ERROR: SqlState = _;
    pub const TRIM_ERROR: SqlState = _;
    pub const UNTERMINATED_C_STRING: SqlState = _;
    pub const ZERO_LENGTH_CHARACTER_STRING: SqlState = _;
    pub const FLOATING_POINT_EXCEPTION: SqlState = _;
    pub const INVALID_TEXT_REPRESENTATION: SqlState = _;
    pub const INVALID_BINARY_REPRESENTATION: SqlState = _;
    pub const BAD_COPY_FILE_FORMAT: SqlState = _;
    pub const UNTRANSLATABLE_CHARACTER: SqlState = _;
    pub const NOT_AN_XML_DOCUMENT: SqlState = _;
    pub const INVALID_XML_DOCUMENT: SqlState = _;
    pub const INVALID_XML_CONTENT: SqlState = _;
    pub const INVALID_XML_COMMENT: SqlState = _;
    pub const INVALID_XML_PROCESSING_INSTRUCTION: SqlState = _;
    pub const DUPLICATE_JSON_OBJECT_KEY_VALUE: SqlState = _;
    pub const INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION: SqlState = _;
    pub const INVALID_JSON_TEXT: SqlState = _;
    pub const INVALID_SQL_JSON_SUBSCRIPT: SqlState = _;
    pub const MORE_THAN_ONE_SQL_JSON_ITEM: SqlState = _;
    pub const NO_SQL_JSON_ITEM: SqlState = _;
    pub const NON_NUMERIC_SQL_JSON_ITEM: SqlState = _;
    pub const NON_UNIQUE_KEYS_IN_A_JSON_OBJECT: SqlState = _;
    pub const SINGLETON_SQL_JSON_ITEM_REQUIRED: SqlState = _;
    pub const SQL_JSON_ARRAY_NOT_FOUND: SqlState = _;
    pub const SQL_JSON_MEMBER_NOT_FOUND: SqlState = _;
    pub const SQL_JSON_NUMBER_NOT_FOUND: SqlState = _;
    pub const SQL_JSON_OBJECT_NOT_FOUND: SqlState = _;
    pub const TOO_MANY_JSON_ARRAY_ELEMENTS: SqlState = _;
    pub const TOO_MANY_JSON_OBJECT_MEMBERS: SqlState = _;
    pub const SQL_JSON_SCALAR_REQUIRED: SqlState = _;
    pub const SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE: SqlState = _;
    pub const INTEGRITY_CONSTRAINT_VIOLATION: SqlState = _;
    pub const RESTRICT_VIOLATION: SqlState = _;
    pub const NOT_NULL_VIOLATION: SqlState = _;
    pub const FOREIGN_KEY_VIOLATION: SqlState = _;
    pub const UNIQUE_VIOLATION: SqlState = _;
    pub const CHECK_VIOLATION: SqlState = _;
    pub const EXCLUSION_VIOLATION: SqlState = _;
    pub const INVALID_CURSOR_STATE: SqlState = _;
    pub const INVALID_TRANSACTION_STATE: SqlState = _;
    pub const ACTIVE_SQL_TRANSACTION: SqlState = _;
    pub const BRANCH_TRANSACTION_ALREADY_ACTIVE: SqlState = _;
    pub const HELD_CURSOR_REQUIRES_SAME_ISOLATION_LEVEL: SqlState = _;
    pub const INAPPROPRIATE_ACCESS_MODE_FOR_BRANCH_TRANSACTION: SqlState = _;
    pub const INAPPROPRIATE_ISOLATION_LEVEL_FOR_BRANCH_TRANSACTION: SqlState = _;
    pub const NO_ACTIVE_SQL_TRANSACTION_FOR_BRANCH_TRANSACTION: SqlState = _;
    pub const READ_ONLY_SQL_TRANSACTION: SqlState = _;
    pub const SCHEMA_AND_DATA_STATEMENT_MIXING_NOT_SUPPORTED: SqlState = _;
    pub const NO_ACTIVE_SQL_TRANSACTION: SqlState = _;
    pub const IN_FAILED_SQL_TRANSACTION: SqlState = _;
    pub const IDLE_IN_TRANSACTION_SESSION_TIMEOUT: SqlState = _;
    pub const INVALID_SQL_STATEMENT_NAME: SqlState = _;
    pub const UNDEFINED_PSTATEMENT: SqlState = _;
    pub const TRIGGERED_DATA_CHANGE_VIOLATION: SqlState = _;
    pub const INVALID_AUTHORIZATION_SPECIFICATION: SqlState = _;
    pub const INVALID_PASSWORD: SqlState = _;
    pub const DEPENDENT_PRIVILEGE_DESCRIPTORS_STILL_EXIST: SqlState = _;
    pub const DEPENDENT_OBJECTS_STILL_EXIST: SqlState = _;
    pub const INVALID_TRANSACTION_TERMINATION: SqlState = _;
    pub const SQL_ROUTINE_EXCEPTION: SqlState = _;
    pub const S_R_E_FUNCTION_EXECUTED_NO_RETURN_STATEMENT: SqlState = _;
    pub const S_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = _;
    pub const S_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = _;
    pub const S_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = _;
    pub const INVALID_CURSOR_NAME: SqlState = _;
    pub const UNDEFINED_CURSOR: SqlState = _;
    pub const EXTERNAL_ROUTINE_EXCEPTION: SqlState = _;
    pub const E_R_E_CONTAINING_SQL_NOT_PERMITTED: SqlState = _;
    pub const E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = _;
    pub const E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = _;
    pub const E_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = _;
    pub const EXTERNAL_ROUTINE_INVOCATION_EXCEPTION: SqlState = _;
    pub const E_R_I_E_INVALID_SQLSTATE_RETURNED: SqlState = _;
    pub const E_R_I_E_NULL_VALUE_NOT_ALLOWED: SqlState = _;
    pub const E_R_I_E_TRIGGER_PROTOCOL_VIOLATED: SqlState = _;
    pub const E_R_I_E_SRF_PROTOCOL_VIOLATED: SqlState = _;
    pub const E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED: SqlState = _;
    pub const SAVEPOINT_EXCEPTION: SqlState = _;
    pub const S_E_INVALID_SPECIFICATION: SqlState = _;
    pub const INVALID_CATALOG_NAME: SqlState = _;
    pub const UNDEFINED_DATABASE: SqlState = _;
    pub const INVALID_SCHEMA_NAME: SqlState = _;
    pub const UNDEFINED_SCHEMA: SqlState = _;
    pub const TRANSACTION_ROLLBACK: SqlState = _;
    pub const T_R_INTEGRITY_CONSTRAINT_VIOLATION: SqlState = _;
    pub const T_R_SERIALIZATION_FAILURE: SqlState = _;
    pub const T_R_STATEMENT_COMPLETION_UNKNOWN: SqlState = _;
    pub const T_R_DEADLOCK_DETECTED: SqlState = _;
    pub const SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION: SqlState = _;
    pub const SYNTAX_ERROR: SqlState = _;
    pub const INSUFFICIENT_PRIVILEGE: SqlState = _;
    pub const CANNOT_COERCE: SqlState = _;
    pub const GROUPING_ERROR: SqlState = _;
    pub const WINDOWING_ERROR: SqlState = _;
    pub const INVALID_RECURSION: SqlState = _;
    pub const INVALID_FOREIGN_KEY: SqlState = _;
    pub const INVALID_NAME: SqlState = _;
    pub const NAME_TOO_LONG: SqlState = _;
    pub const RESERVED_NAME: SqlState = _;
    pub const DATATYPE_MISMATCH: SqlState = _;
    pub const INDETERMINATE_DATATYPE: SqlState = _;
    pub const COLLATION_MISMATCH: SqlState = _;
    pub const INDETERMINATE_COLLATION: SqlState = _;
    pub const WRONG_OBJECT_TYPE: SqlState = _;
    pub const GENERATED_ALWAYS: SqlState = _;
    pub const UNDEFINED_COLUMN: SqlState = _;
    pub const UNDEFINED_FUNCTION: SqlState = _;
    pub const UNDEFINED_TABLE: SqlState = _;
    pub const UNDEFINED_PARAMETER: SqlState = _;
    pub const UNDEFINED_OBJECT: SqlState = _;
    pub const DUPLICATE_COLUMN: SqlState = _;
    pub const DUPLICATE_CURSOR: SqlState = _;
    pub const DUPLICATE_DATABASE: SqlState = _;
    pub const DUPLICATE_FUNCTION: SqlState = _;
    pub const DUPLICATE_PSTATEMENT: SqlState = _;
    pub const DUPLICATE_SCHEMA: SqlState = _;
    pub const DUPLICATE_TABLE: SqlState = _;
    pub const DUPLICATE_ALIAS: SqlState = _;
    pub const DUPLICATE_OBJECT: SqlState = _;
    pub const AMBIGUOUS_COLUMN: SqlState = _;
    pub const AMBIGUOUS_FUNCTION: SqlState = _;
    pub const AMBIGUOUS_PARAMETER: SqlState = _;
    pub const AMBIGUOUS_ALIAS: SqlState = _;
    pub const INVALID_COLUMN_REFERENCE: SqlState = _;
    pub const INVALID_COLUMN_DEFINITION: SqlState = _;
    pub const INVALID_CURSOR_DEFINITION: SqlState = _;
    pub const INVALID_DATABASE_DEFINITION: SqlState = _;
    pub const INVALID_FUNCTION_DEFINITION: SqlState = _;
    pub const INVALID_PSTATEMENT_DEFINITION: SqlState = _;
    pub const INVALID_SCHEMA_DEFINITION: SqlState = _;
    pub const INVALID_TABLE_DEFINITION: SqlState = _;
    pub const INVALID_OBJECT_DEFINITION: SqlState = _;
    pub const WITH_CHECK_OPTION_VIOLATION: SqlState = _;
    pub const INSUFFICIENT_RESOURCES: SqlState = _;
    pub const DISK_FULL: SqlState = _;
    pub const OUT_OF_MEMORY: SqlState = _;
    pub const TOO_MANY_CONNECTIONS: SqlState = _;
    pub const CONFIGURATION_LIMIT_EXCEEDED: SqlState = _;
    pub const PROGRAM_LIMIT_EXCEEDED: SqlState = _;
    pub const STATEMENT_TOO_COMPLEX: SqlState = _;
    pub const TOO_MANY_COLUMNS: SqlState = _;
    pub const TOO_MANY_ARGUMENTS: SqlState = _;
    pub const OBJECT_NOT_IN_PREREQUISITE_STATE: SqlState = _;
    pub const OBJECT_IN_USE: SqlState = _;
    pub const CANT_CHANGE_RUNTIME_PARAM: SqlState = _;
    pub const LOCK_NOT_AVAILABLE: SqlState = _;
    pub const UNSAFE_NEW_ENUM_VALUE_USAGE: SqlState = _;
    pub const OPERATOR_INTERVENTION: SqlState = _;
    pub const QUERY_CANCELED: SqlState = _;
    pub const ADMIN_SHUTDOWN: SqlState = _;
    pub const CRASH_SHUTDOWN: SqlState = _;
    pub const CANNOT_CONNECT_NOW: SqlState = _;
    pub const DATABASE_DROPPED: SqlState = _;
    pub const IDLE_SESSION_TIMEOUT: SqlState = _;
    pub const SYSTEM_ERROR: SqlState = _;
    pub const IO_ERROR: SqlState = _;
    pub const UNDEFINED_FILE: SqlState = _;
    pub const DUPLICATE_FILE: SqlState = _;
    pub const SNAPSHOT_TOO_OLD: SqlState = _;
    pub const CONFIG_FILE_ERROR: SqlState = _;
    pub const LOCK_FILE_EXISTS: SqlState = _;
    pub const FDW_ERROR: SqlState = _;
    pub const FDW_COLUMN_NAME_NOT_FOUND: SqlState = _;
    pub const FDW_DYNAMIC_PARAMETER_VALUE_NEEDED: SqlState = _;
    pub const FDW_FUNCTION_SEQUENCE_ERROR: SqlState = _;
    pub const FDW_INCONSISTENT_DESCRIPTOR_INFORMATION: SqlState = _;
    pub const FDW_INVALID_ATTRIBUTE_VALUE: SqlState = _;
    pub const FDW_INVALID_COLUMN_NAME: SqlState = _;
    pub const FDW_INVALID_COLUMN_NUMBER: SqlState = _;
    pub const FDW_INVALID_DATA_TYPE: SqlState = _;
    pub const FDW_INVALID_DATA_TYPE_DESCRIPTORS: SqlState = _;
    pub const FDW_INVALID_DESCRIPTOR_FIELD_IDENTIFIER: SqlState = _;
    pub const FDW_INVALID_HANDLE: SqlState = _;
    pub const FDW_INVALID_OPTION_INDEX: SqlState = _;
    pub const FDW_INVALID_OPTION_NAME: SqlState = _;
    pub const FDW_INVALID_STRING_LENGTH_OR_BUFFER_LENGTH: SqlState = _;
    pub const FDW_INVALID_STRING_FORMAT: SqlState = _;
    pub const FDW_INVALID_USE_OF_NULL_POINTER: SqlState = _;
    pub const FDW_TOO_MANY_HANDLES: SqlState = _;
    pub const FDW_OUT_OF_MEMORY: SqlState = _;
    pub const FDW_NO_SCHEMAS: SqlState = _;
    pub const FDW_OPTION_NAME_NOT_FOUND: SqlState = _;
    pub const FDW_REPLY_HANDLE: SqlState = _;
    pub const FDW_SCHEMA_NOT_FOUND: SqlState = _;
    pub const FDW_TABLE_NOT_FOUND: SqlState = _;
    pub const FDW_UNABLE_TO_CREATE_EXECUTION: SqlState = _;
    pub const FDW_UNABLE_TO_CREATE_REPLY: SqlState = _;
    pub const FDW_UNABLE_TO_ESTABLISH_CONNECTION: SqlState = _;
    pub const PLPGSQL_ERROR: SqlState = _;
    pub const RAISE_EXCEPTION: SqlState = _;
    pub const NO_DATA_FOUND: SqlState = _;
    pub const TOO_MANY_ROWS: SqlState = _;
    pub const ASSERT_FAILURE: SqlState = _;
    pub const INTERNAL_ERROR: SqlState = _;
    pub const DATA_CORRUPTED: SqlState = _;
    pub const INDEX_CORRUPTED: SqlState = _;
}
#[derive(Clone, Copy, Debug)]
pub enum Severity {
    Panic,
    Fatal,
    Error,
    Warning,
    Notice,
    Debug,
    Info,
    Log,
}
impl fmt::Display for Severity {}
#[derive(Clone, Debug)]
pub struct DbError { _p: () }
impl DbError {
    pub fn severity(&self) -> &str;
    pub fn parsed_severity(&self) -> Option<Severity>;
    pub fn code(&self) -> &SqlState;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn position(&self) -> Option<&ErrorPosition>;
    pub fn where_(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn datatype(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<u32>;
    pub fn routine(&self) -> Option<&str>;
}
impl fmt::Display for DbError {}
impl error::Error for DbError {}
#[derive(Clone, Debug)]
pub enum ErrorPosition {
    Original(u32),
    Internal { position: u32, query: String },
}
pub struct Error { _p: () }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}
