//! rand 0.8.8

extern crate rand_core;

pub mod distributions;
pub mod prelude {
    pub use crate::{Rng, random, thread_rng};
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IteratorRandom, SliceRandom};
    pub use rand_core::{CryptoRng, RngCore, SeedableRng};
}
pub mod rngs;
pub mod seq;
use crate::distributions::{DistIter, Distribution, Standard};
use crate::distributions::uniform::{SampleRange, SampleUniform};
use crate::rngs::ThreadRng;
pub use rand_core::{CryptoRng, Error, RngCore, SeedableRng};

pub trait Rng: RngCore {
    fn gen<T>(&mut self) -> T where Standard: Distribution<T>;
    fn gen_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T>;
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D>(self, distr: D) -> DistIter<D, Self, T> where D: Distribution<T>, Self: Sized;
    fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    fn try_fill<T: Fill + ?Sized>(&mut self, dest: &mut T) -> Result<(), Error>;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
}
pub trait Fill {
    fn try_fill<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Result<(), Error>;
}
pub fn thread_rng() -> ThreadRng;
pub fn random<T>() -> T where Standard: Distribution<T>;
pub fn rng() -> ThreadRng;
pub fn random_range<T, R>(range: R) -> T;
pub fn random_bool(p: f64) -> bool;
impl<R: RngCore + ?Sized> Rng for R {}
impl Fill for [u8] {}
impl<T, const N: usize> Fill for [T; N] where [T]: Fill {}
