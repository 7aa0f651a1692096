//! rand 0.8.8

pub mod adapter {
    use rand_core::{CryptoRng, RngCore, SeedableRng};
    use rand_core::block::BlockRngCore;
    use std::fmt;
    use std::error::Error;
    use std::io::Read;

    #[derive(Debug)]
    pub struct ReadRng<R> { _p: () }
    impl<R: Read> ReadRng<R> {
        pub fn new(r: R) -> ReadRng<R>;
    }
    impl<R: Read> RngCore for ReadRng<R> {}
    #[derive(Debug)]
    pub struct ReadError { _p: () }
    impl fmt::Display for ReadError {}
    impl Error for ReadError {}
    #[derive(Debug)]
    pub struct ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: RngCore { _p: () }
    impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: RngCore {
        pub fn new(rng: R, threshold: u64, reseeder: Rsdr) -> Self;
        pub fn reseed(&mut self) -> Result<(), rand_core::Error>;
    }
    impl<R, Rsdr: RngCore> RngCore for ReseedingRng<R, Rsdr>
    where R: BlockRngCore<Item = u32> + SeedableRng, <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]> {}
    impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Clone, Rsdr: RngCore + Clone {}
    impl<R, Rsdr> CryptoRng for ReseedingRng<R, Rsdr>
    where R: BlockRngCore + SeedableRng + CryptoRng, Rsdr: RngCore + CryptoRng {}
}
pub mod mock {
    use rand_core::RngCore;

    #[derive(Clone, Debug)]
    pub struct StepRng { _p: () }
    impl StepRng {
        pub fn new(initial: u64, increment: u64) -> Self;
    }
    impl RngCore for StepRng {}
}
use rand_core::{CryptoRng, RngCore, SeedableRng};
pub use rand_core::OsRng;

#[derive(Clone, Debug)]
pub struct Xoshiro256PlusPlus { _p: () }
impl SeedableRng for Xoshiro256PlusPlus { type Seed = [u8; 32]; }
impl RngCore for Xoshiro256PlusPlus {}
pub(crate) type Rng = Xoshiro256PlusPlus;
#[derive(Clone, Debug)]
pub struct SmallRng { _p: () }
impl RngCore for SmallRng {}
impl SeedableRng for SmallRng { type Seed = <Rng as SeedableRng>::Seed; }
#[derive(Clone, Debug)]
pub struct StdRng { _p: () }
impl RngCore for StdRng {}
impl SeedableRng for StdRng { type Seed = <rand_chacha::ChaCha12Rng as SeedableRng>::Seed; }
impl CryptoRng for StdRng {}
#[derive(Clone, Debug)]
pub struct ThreadRng { _p: () }
impl Default for ThreadRng {}
impl RngCore for ThreadRng {}
impl CryptoRng for ThreadRng {}
