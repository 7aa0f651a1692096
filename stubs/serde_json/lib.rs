//! serde_json 1.0.154

extern crate serde;

pub mod de;
pub mod error {
    use serde::{de, ser};
    use std::{io, result};
    use std::fmt::Display;
    use std::io::ErrorKind;

    pub struct Error { _p: () }
    impl Error {
        pub fn line(&self) -> usize;
        pub fn column(&self) -> usize;
        pub fn classify(&self) -> Category;
        pub fn is_io(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_data(&self) -> bool;
        pub fn is_eof(&self) -> bool;
        pub fn io_error_kind(&self) -> Option<ErrorKind>;
    }
    impl de::StdError for Error {}
    impl Display for Error {}
    impl de::Error for Error {}
    impl ser::Error for Error {}
    pub type Result<T> = result::Result<T, Error>;
    #[derive(Clone, Copy, Debug)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
    impl From<Error> for io::Error {}
}
pub mod map;
pub mod ser;
pub mod value;
use std::ops::Deref;
pub use crate::de::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
pub use crate::error::{Error, Result};
pub use crate::map::Map;
pub use crate::ser::{Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
pub use crate::value::{Number, Value, from_value, to_value};
pub macro json;
pub struct Position {
    pub line: usize,
    pub column: usize,
}
pub enum Reference<'b, 'c, T> where T: ?Sized + 'static {
    Borrowed(&'b T),
    Copied(&'c T),
}
impl<'b, 'c, T> Deref for Reference<'b, 'c, T> where T: ?Sized + 'static { type Target = T; }
