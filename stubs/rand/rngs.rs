//! rand 0.8.8

pub mod adapter {
    use std::fmt;
    use std::error::Error;
    use std::io::Read;

    #[derive(Debug)]
    pub struct ReadRng<R> { _p: () }
    impl<R: Read> ReadRng<R> {
        pub fn new(r: R) -> ReadRng<R>;
    }
    #[derive(Debug)]
    pub struct ReadError { _p: () }
    impl fmt::Display for ReadError {}
    impl Error for ReadError {}
    #[derive(Debug)]
    pub struct ReseedingRng<R, Rsdr> { _p: () }
    impl<R, Rsdr> ReseedingRng<R, Rsdr> {
        pub fn new(rng: R, threshold: u64, reseeder: Rsdr) -> Self;
        pub fn reseed(&mut self) -> Result<(), rand_core::Error>;
    }
    impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: Clone, Rsdr: Clone {}
}
pub mod mock {

    #[derive(Clone, Debug)]
    pub struct StepRng { _p: () }
    impl StepRng {
        pub fn new(initial: u64, increment: u64) -> Self;
    }
}

#[derive(Clone, Debug)]
pub struct SmallRng { _p: () }
#[derive(Clone, Debug)]
pub struct StdRng { _p: () }
#[derive(Clone, Debug)]
pub struct ThreadRng { _p: () }
impl Default for ThreadRng {}
