//! tower 0.5.3

pub mod cache;
pub mod error {
    use crate::BoxError;
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub struct Failed<K>(pub K, pub BoxError);
    impl<K> Display for Failed<K> {}
    impl<K: Debug> Error for Failed<K> {}
}
pub use crate::ready_cache::cache::ReadyCache;
