//! sqlx-core 0.8.6

pub mod chrono {
    pub use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
}
use crate::database::Database;
use crate::error::BoxDynError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::ops::{Deref, DerefMut};
pub use serde_json::Value as JsonValue;
pub use serde_json::value::RawValue as JsonRawValue;

#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T: ?Sized>(pub T);
impl<T> From<T> for Json<T> {}
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
impl<T> AsRef<T> for Json<T> {}
impl<T> AsMut<T> for Json<T> {}
impl<T: Serialize> Json<T> {
    pub fn encode_to_string(&self) -> Result<String, serde_json::Error>;
    pub fn encode_to(&self, buf: &mut Vec<u8>) -> Result<(), serde_json::Error>;
}
impl<'a, T: 'a> Json<T> where T: Deserialize<'a> {
    pub fn decode_from_string(s: &'a str) -> Result<Self, BoxDynError>;
    pub fn decode_from_bytes(bytes: &'a [u8]) -> Result<Self, BoxDynError>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<T>(pub T);
impl<T> Text<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Deref for Text<T> { type Target = T; }
impl<T> DerefMut for Text<T> {}
pub trait Type<DB: Database> {
    fn type_info() -> DB::TypeInfo;
    fn compatible(ty: &DB::TypeInfo) -> bool;
}
impl<DB> Type<DB> for Value where Json<Self>: Type<DB>, DB: Database {}
impl<DB> Type<DB> for RawValue where for<'a> Json<&'a Self>: Type<DB>, DB: Database {}
impl<T: ?Sized + Type<DB>, DB: Database> Type<DB> for &'_ T {}
impl<T: Type<DB>, DB: Database> Type<DB> for Option<T> {}
