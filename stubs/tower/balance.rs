//! tower 0.5.3

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Debug)]
    pub struct Discover { _p: () }
    impl fmt::Display for Discover {}
    impl Error for Discover {}
}
pub mod p2c;
