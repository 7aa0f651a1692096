//! serde 1.0.229

pub mod ser;
pub mod de;
pub use crate::de::{Deserialize, Deserializer};
pub use crate::ser::{Serialize, Serializer};
pub macro Deserialize;
pub macro Serialize;
