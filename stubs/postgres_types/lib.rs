//! postgres-types 0.2.14

extern crate bytes;

use bytes::BytesMut;
use std::fmt;
use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::SystemTime;
pub macro accepts;
pub macro to_sql_checked;
#[derive(Clone, Copy)]
pub struct PgLsn { _p: () }
impl From<u64> for PgLsn {}
impl FromStr for PgLsn { type Err = ParseLsnError; }
impl fmt::Display for PgLsn {}
impl<'a> FromSql<'a> for PgLsn {}
impl ToSql for PgLsn {}
#[derive(Debug)]
pub struct ParseLsnError { _p: () }
#[derive(Clone, Copy, Debug)]
pub enum Date<T> {
    PosInfinity,
    NegInfinity,
    Value(T),
}
impl<'a, T: FromSql<'a>> FromSql<'a> for Date<T> {}
impl<T: ToSql> ToSql for Date<T> {}
#[derive(Clone, Copy, Debug)]
pub enum Timestamp<T> {
    PosInfinity,
    NegInfinity,
    Value(T),
}
impl<'a, T: FromSql<'a>> FromSql<'a> for Timestamp<T> {}
impl<T: ToSql> ToSql for Timestamp<T> {}
#[derive(Clone)]
pub struct Type { _p: () }
impl Type {
    pub const BOOL: Type = _;
    pub const BYTEA: Type = _;
    pub const CHAR: Type = _;
    pub const NAME: Type = _;
    pub const INT8: Type = _;
    pub const INT2: Type = _;
    pub const INT2_VECTOR: Type = _;
    pub const INT4: Type = _;
    pub const REGPROC: Type = _;
    pub const TEXT: Type = _;
    pub const OID: Type = _;
    pub const TID: Type = _;
    pub const XID: Type = _;
    pub const CID: Type = _;
    pub const OID_VECTOR: Type = _;
    pub const PG_DDL_COMMAND: Type = _;
    pub const JSON: Type = _;
    pub const XML: Type = _;
    pub const XML_ARRAY: Type = _;
    pub const PG_NODE_TREE: Type = _;
    pub const JSON_ARRAY: Type = _;
    pub const TABLE_AM_HANDLER: Type = _;
    pub const XID8_ARRAY: Type = _;
    pub const INDEX_AM_HANDLER: Type = _;
    pub const POINT: Type = _;
    pub const LSEG: Type = _;
    pub const PATH: Type = _;
    pub const BOX: Type = _;
    pub const POLYGON: Type = _;
    pub const LINE: Type = _;
    pub const LINE_ARRAY: Type = _;
    pub const CIDR: Type = _;
    pub const CIDR_ARRAY: Type = _;
    pub const FLOAT4: Type = _;
    pub const FLOAT8: Type = _;
    pub const UNKNOWN: Type = _;
    pub const CIRCLE: Type = _;
    pub const CIRCLE_ARRAY: Type = _;
    pub const MACADDR8: Type = _;
    pub const MACADDR8_ARRAY: Type = _;
    pub const MONEY: Type = _;
    pub const MONEY_ARRAY: Type = _;
    pub const MACADDR: Type = _;
    pub const INET: Type = _;
    pub const BOOL_ARRAY: Type = _;
    pub const BYTEA_ARRAY: Type = _;
    pub const CHAR_ARRAY: Type = _;
    pub const NAME_ARRAY: Type = _;
    pub const INT2_ARRAY: Type = _;
    pub const INT2_VECTOR_ARRAY: Type = _;
    pub const INT4_ARRAY: Type = _;
    pub const REGPROC_ARRAY: Type = _;
    pub const TEXT_ARRAY: Type = _;
    pub const TID_ARRAY: Type = _;
    pub const XID_ARRAY: Type = _;
    pub const CID_ARRAY: Type = _;
    pub const OID_VECTOR_ARRAY: Type = _;
    pub const BPCHAR_ARRAY: Type = _;
    pub const VARCHAR_ARRAY: Type = _;
    pub const INT8_ARRAY: Type = _;
    pub const POINT_ARRAY: Type = _;
    pub const LSEG_ARRAY: Type = _;
    pub const PATH_ARRAY: Type = _;
    pub const BOX_ARRAY: Type = _;
    pub const FLOAT4_ARRAY: Type = _;
    pub const FLOAT8_ARRAY: Type = _;
    pub const POLYGON_ARRAY: Type = _;
    pub const OID_ARRAY: Type = _;
    pub const ACLITEM: Type = _;
    pub const ACLITEM_ARRAY: Type = _;
    pub const MACADDR_ARRAY: Type = _;
    pub const INET_ARRAY: Type = _;
    pub const BPCHAR: Type = _;
    pub const VARCHAR: Type = _;
    pub const DATE: Type = _;
    pub const TIME: Type = _;
    pub const TIMESTAMP: Type = _;
    pub const TIMESTAMP_ARRAY: Type = _;
    pub const DATE_ARRAY: Type = _;
    pub const TIME_ARRAY: Type = _;
    pub const TIMESTAMPTZ: Type = _;
    pub const TIMESTAMPTZ_ARRAY: Type = _;
    pub const INTERVAL: Type = _;
    pub const INTERVAL_ARRAY: Type = _;
    pub const NUMERIC_ARRAY: Type = _;
    pub const CSTRING_ARRAY: Type = _;
    pub const TIMETZ: Type = _;
    pub const TIMETZ_ARRAY: Type = _;
    pub const BIT: Type = _;
    pub const BIT_ARRAY: Type = _;
    pub const VARBIT: Type = _;
    pub const VARBIT_ARRAY: Type = _;
    pub const NUMERIC: Type = _;
    pub const REFCURSOR: Type = _;
    pub const REFCURSOR_ARRAY: Type = _;
    pub const REGPROCEDURE: Type = _;
    pub const REGOPER: Type = _;
    pub const REGOPERATOR: Type = _;
    pub const REGCLASS: Type = _;
    pub const REGTYPE: Type = _;
    pub const REGPROCEDURE_ARRAY: Type = _;
    pub const REGOPER_ARRAY: Type = _;
    pub const REGOPERATOR_ARRAY: Type = _;
    pub const REGCLASS_ARRAY: Type = _;
    pub const REGTYPE_ARRAY: Type = _;
    pub const RECORD: Type = _;
    pub const CSTRING: Type = _;
    pub const ANY: Type = _;
    pub const ANYARRAY: Type = _;
    pub const VOID: Type = _;
    pub const TRIGGER: Type = _;
    pub const LANGUAGE_HANDLER: Type = _;
    pub const INTERNAL: Type = _;
    pub const ANYELEMENT: Type = _;
    pub const RECORD_ARRAY: Type = _;
    pub const ANYNONARRAY: Type = _;
    pub const TXID_SNAPSHOT_ARRAY: Type = _;
    pub const UUID: Type = _;
    pub const UUID_ARRAY: Type = _;
    pub const TXID_SNAPSHOT: Type = _;
    pub const FDW_HANDLER: Type = _;
    pub const PG_LSN: Type = _;
    pub const PG_LSN_ARRAY: Type = _;
    pub const TSM_HANDLER: Type = _;
    pub const PG_NDISTINCT: Type = _;
    pub const PG_DEPENDENCIES: Type = _;
    pub const ANYENUM: Type = _;
    pub const TS_VECTOR: Type = _;
    pub const TSQUERY: Type = _;
    pub const GTS_VECTOR: Type = _;
    pub const TS_VECTOR_ARRAY: Type = _;
    pub const GTS_VECTOR_ARRAY: Type = _;
    pub const TSQUERY_ARRAY: Type = _;
    pub const REGCONFIG: Type = _;
    pub const REGCONFIG_ARRAY: Type = _;
    pub const REGDICTIONARY: Type = _;
    pub const REGDICTIONARY_ARRAY: Type = _;
    pub const JSONB: Type = _;
    pub const JSONB_ARRAY: Type = _;
    pub const ANY_RANGE: Type = _;
    pub const EVENT_TRIGGER: Type = _;
    pub const INT4_RANGE: Type = _;
    pub const INT4_RANGE_ARRAY: Type = _;
    pub const NUM_RANGE: Type = _;
    pub const NUM_RANGE_ARRAY: Type = _;
    pub const TS_RANGE: Type = _;
    pub const TS_RANGE_ARRAY: Type = _;
    pub const TSTZ_RANGE: Type = _;
    pub const TSTZ_RANGE_ARRAY: Type = _;
    pub const DATE_RANGE: Type = _;
    pub const DATE_RANGE_ARRAY: Type = _;
    pub const INT8_RANGE: Type = _;
    pub const INT8_RANGE_ARRAY: Type = _;
    pub const JSONPATH: Type = _;
    pub const JSONPATH_ARRAY: Type = _;
    pub const REGNAMESPACE: Type = _;
    pub const REGNAMESPACE_ARRAY: Type = _;
    pub const REGROLE: Type = _;
    pub const REGROLE_ARRAY: Type = _;
    pub const REGCOLLATION: Type = _;
    pub const REGCOLLATION_ARRAY: Type = _;
    pub const INT4MULTI_RANGE: Type = _;
    pub const NUMMULTI_RANGE: Type = _;
    pub const TSMULTI_RANGE: Type = _;
    pub const TSTZMULTI_RANGE: Type = _;
    pub const DATEMULTI_RANGE: Type = _;
    pub const INT8MULTI_RANGE: Type = _;
    pub const ANYMULTI_RANGE: Type = _;
    pub const ANYCOMPATIBLEMULTI_RANGE: Type = _;
    pub const PG_BRIN_BLOOM_SUMMARY: Type = _;
    pub const PG_BRIN_MINMAX_MULTI_SUMMARY: Type = _;
    pub const PG_MCV_LIST: Type = _;
    pub const PG_SNAPSHOT: Type = _;
    pub const PG_SNAPSHOT_ARRAY: Type = _;
    pub const XID8: Type = _;
    pub const ANYCOMPATIBLE: Type = _;
    pub const ANYCOMPATIBLEARRAY: Type = _;
    pub const ANYCOMPATIBLENONARRAY: Type = _;
    pub const ANYCOMPATIBLE_RANGE: Type = _;
    pub const INT4MULTI_RANGE_ARRAY: Type = _;
    pub const NUMMULTI_RANGE_ARRAY: Type = _;
    pub const TSMULTI_RANGE_ARRAY: Type = _;
    pub const TSTZMULTI_RANGE_ARRAY: Type = _;
    pub const DATEMULTI_RANGE_ARRAY: Type = _;
    pub const INT8MULTI_RANGE_ARRAY: Type = _;
}
impl fmt::Display for Type {}
impl Type {
    pub fn new(name: String, oid: postgres_protocol::Oid, kind: Kind, schema: String) -> Type;
    pub fn from_oid(oid: postgres_protocol::Oid) -> Option<Type>;
    pub fn oid(&self) -> postgres_protocol::Oid;
    pub fn kind(&self) -> &Kind;
    pub fn schema(&self) -> &str;
    pub fn name(&self) -> &str;
}
#[derive(Clone, Debug)]
pub enum Kind {
    Simple,
    Enum(Vec<String>),
    Pseudo,
    Array(Type),
    Range(Type),
    Multirange(Type),
    Domain(Type),
    Composite(Vec<Field>),
}
#[derive(Clone, Debug)]
pub struct Field { _p: () }
impl Field {
    pub fn new(name: String, type_: Type) -> Field;
    pub fn name(&self) -> &str;
    pub fn type_(&self) -> &Type;
}
#[derive(Clone, Copy, Debug)]
pub struct WasNull;
impl fmt::Display for WasNull {}
impl Error for WasNull {}
#[derive(Debug)]
pub struct WrongType { _p: () }
impl fmt::Display for WrongType {}
impl Error for WrongType {}
impl WrongType {
    pub fn new<T>(ty: Type) -> WrongType;
}
pub trait FromSql<'a>: Sized {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn from_sql_null(ty: &Type) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn from_sql_nullable(ty: &Type, raw: Option<&'a [u8]>) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn accepts(ty: &Type) -> bool;
}
pub trait FromSqlOwned: for<'a> FromSql<'a> {}
pub enum IsNull {
    Yes,
    No,
}
pub trait ToSql: fmt::Debug {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> where Self: Sized;
    fn accepts(ty: &Type) -> bool where Self: Sized;
    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn encode_format(&self, _ty: &Type) -> Format;
}
impl BorrowToSql for &dyn ToSql {}
impl BorrowToSql for &(dyn ToSql + Sync) {}
#[derive(Clone, Copy, Debug)]
pub enum Format {
    Text,
    Binary,
}
pub trait BorrowToSql {
    fn borrow_to_sql(&self) -> &dyn ToSql;
}
impl From<PgLsn> for u64 {}
impl<T> FromSqlOwned for T where T: for<'a> FromSql<'a> {}
impl<'a, T: FromSql<'a>> FromSql<'a> for Option<T> {}
impl<'a, T: FromSql<'a>> FromSql<'a> for Vec<T> {}
impl<'a, T: FromSql<'a>, const N: usize> FromSql<'a> for [T; N] {}
impl<'a, T: FromSql<'a>> FromSql<'a> for Box<T> {}
impl<'a, T: FromSql<'a>> FromSql<'a> for Box<[T]> {}
impl<'a> FromSql<'a> for Vec<u8> {}
impl<'a> FromSql<'a> for &'a [u8] {}
impl<'a> FromSql<'a> for String {}
impl<'a> FromSql<'a> for Box<str> {}
impl<'a> FromSql<'a> for &'a str {}
impl<'a> FromSql<'a> for Cow<'a, str> {}
impl<'a, S> FromSql<'a> for HashMap<String, Option<String>, S> where S: Default + BuildHasher {}
impl<'a> FromSql<'a> for SystemTime {}
impl<'a> FromSql<'a> for IpAddr {}
impl<T> ToSql for &T where T: ToSql {}
impl<T: ToSql> ToSql for Option<T> {}
impl<T: ToSql> ToSql for &[T] {}
impl ToSql for &[u8] {}
impl<const N: usize> ToSql for [u8; N] {}
impl<T: ToSql, const N: usize> ToSql for [T; N] {}
impl<T: ToSql> ToSql for Vec<T> {}
impl<T: ToSql> ToSql for Box<T> {}
impl<T: ToSql> ToSql for Box<[T]> {}
impl ToSql for Cow<'_, [u8]> {}
impl ToSql for Vec<u8> {}
impl ToSql for &str {}
impl ToSql for Cow<'_, str> {}
impl ToSql for String {}
impl ToSql for Box<str> {}
impl<H> ToSql for HashMap<String, Option<String>, H> where H: BuildHasher {}
impl ToSql for SystemTime {}
impl ToSql for IpAddr {}
impl BorrowToSql for Box<dyn ToSql + Sync + '_> {}
impl BorrowToSql for Box<dyn ToSql + Sync + Send + '_> {}
impl<T> BorrowToSql for T where T: ToSql {}
