//! rand_core 0.6.4

pub mod block {
    use crate::{CryptoRng, RngCore, SeedableRng};

    pub trait BlockRngCore {
        type Item;
        type Results: AsRef<[Self::Item]> + AsMut<[Self::Item]> + Default;
        fn generate(&mut self, results: &mut Self::Results);
    }
    #[derive(Clone)]
    pub struct BlockRng<R: BlockRngCore + ?Sized> {
        pub core: R,
    }
    impl<R: BlockRngCore> BlockRng<R> {
        pub fn new(core: R) -> BlockRng<R>;
        pub fn index(&self) -> usize;
        pub fn reset(&mut self);
        pub fn generate_and_set(&mut self, index: usize);
    }
    impl<R: BlockRngCore<Item = u32>> RngCore for BlockRng<R> where <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]> {}
    impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng<R> { type Seed = R::Seed; }
    impl<R: BlockRngCore + CryptoRng> CryptoRng for BlockRng<R> {}
    #[derive(Clone)]
    pub struct BlockRng64<R: BlockRngCore + ?Sized> {
        pub core: R,
    }
    impl<R: BlockRngCore> BlockRng64<R> {
        pub fn new(core: R) -> BlockRng64<R>;
        pub fn index(&self) -> usize;
        pub fn reset(&mut self);
        pub fn generate_and_set(&mut self, index: usize);
    }
    impl<R: BlockRngCore<Item = u64>> RngCore for BlockRng64<R> where <R as BlockRngCore>::Results: AsRef<[u64]> + AsMut<[u64]> {}
    impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng64<R> { type Seed = R::Seed; }
}
pub mod impls {
    use crate::RngCore;

    pub fn next_u64_via_u32<R: RngCore + ?Sized>(rng: &mut R) -> u64;
    pub fn fill_bytes_via_next<R: RngCore + ?Sized>(rng: &mut R, dest: &mut [u8]);
    pub fn fill_via_u32_chunks(src: &[u32], dest: &mut [u8]) -> (usize, usize);
    pub fn fill_via_u64_chunks(src: &[u64], dest: &mut [u8]) -> (usize, usize);
    pub fn next_u32_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u32;
    pub fn next_u64_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u64;
}
pub mod le {

    pub fn read_u32_into(src: &[u8], dst: &mut [u32]);
    pub fn read_u64_into(src: &[u8], dst: &mut [u64]);
}
use std::{error, fmt, io};
use std::io::Read;
use std::num::NonZeroU32;

pub struct Error { _p: () }
impl Error {
    pub const CUSTOM_START: u32 = _;
    pub const INTERNAL_START: u32 = _;
    pub fn new<E>(err: E) -> Self where E: Into<Box<dyn error::Error + Send + Sync + 'static>>;
    pub fn inner(&self) -> &(dyn error::Error + Send + Sync + 'static);
    pub fn take_inner(self) -> Box<dyn error::Error + Send + Sync + 'static>;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn code(&self) -> Option<NonZeroU32>;
}
impl fmt::Display for Error {}
impl From<NonZeroU32> for Error {}
impl From<getrandom::Error> for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;
impl CryptoRng for OsRng {}
impl RngCore for OsRng {}
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
impl Read for dyn RngCore {}
pub trait CryptoRng {}
pub trait CryptoRngCore: CryptoRng + RngCore {
    fn as_rngcore(&mut self) -> &mut dyn RngCore;
}
pub trait SeedableRng: Sized {
    type Seed: Sized + Default + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng<R: RngCore>(rng: R) -> Result<Self, Error>;
    fn from_entropy() -> Self;
}
impl From<Error> for io::Error {}
impl<T: CryptoRng + RngCore> CryptoRngCore for T {}
impl<'a, R: RngCore + ?Sized> RngCore for &'a mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}
impl<'a, R: CryptoRng + ?Sized> CryptoRng for &'a mut R {}
impl<R: CryptoRng + ?Sized> CryptoRng for Box<R> {}
