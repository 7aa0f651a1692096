//! rand 0.8.8

pub mod uniform;
pub mod weighted {
    pub mod alias_method {
        use crate::distributions::weighted::WeightedError;

        #[derive(Debug)]
        pub struct WeightedIndex<W: Weight> { _p: () }
        impl<W: Weight> WeightedIndex<W> {
            pub fn new(_weights: Vec<W>) -> Result<Self, WeightedError>;
        }
        pub trait Weight {}
    }
    use crate::distributions::Distribution;
    use crate::distributions::uniform::{SampleBorrow, SampleUniform};
    use std::fmt;
    use std::error::Error;
    use std::ops::{AddAssign, SubAssign};

    #[derive(Clone, Debug)]
    pub struct WeightedIndex<X: SampleUniform + PartialOrd> { _p: () }
    impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
        pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, WeightedError>
        where I: IntoIterator, I::Item: SampleBorrow<X>, X: for<'a> AddAssign<&'a X> + Clone + Default;
        pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), WeightedError>
        where X: for<'a> AddAssign<&'a X> + for<'a> SubAssign<&'a X> + Clone + Default;
    }
    impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {}
    #[derive(Clone, Copy, Debug)]
    pub enum WeightedError {
        NoItem,
        InvalidWeight,
        AllWeightsZero,
        TooMany,
    }
    impl Error for WeightedError {}
    impl fmt::Display for WeightedError {}
}
use crate::Rng;
use std::{char, fmt, iter};
use std::error::Error;
use std::fmt::Display;
use std::num::Wrapping;
pub use crate::distributions::uniform::Uniform;
pub use crate::distributions::weighted::{WeightedError, WeightedIndex};

#[derive(Clone, Copy, Debug)]
pub struct Bernoulli { _p: () }
impl Bernoulli {
    pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
    pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError>;
}
impl Distribution<bool> for Bernoulli {}
#[derive(Clone, Copy, Debug)]
pub enum BernoulliError {
    InvalidProbability,
}
impl fmt::Display for BernoulliError {}
impl Error for BernoulliError {}
pub trait Distribution<T> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    fn sample_iter<R>(self, rng: R) -> DistIter<Self, R, T> where R: Rng, Self: Sized;
    fn map<F, S>(self, func: F) -> DistMap<Self, F, T, S> where F: Fn(T) -> S, Self: Sized;
}
#[derive(Debug)]
pub struct DistIter<D, R, T> { _p: () }
impl<D, R, T> Iterator for DistIter<D, R, T> where D: Distribution<T>, R: Rng { type Item = T; }
impl<D, R, T> iter::FusedIterator for DistIter<D, R, T> where D: Distribution<T>, R: Rng {}
#[derive(Debug)]
pub struct DistMap<D, F, T, S> { _p: () }
impl<D, F, T, S> Distribution<S> for DistMap<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {}
pub trait DistString {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}
#[derive(Clone, Copy, Debug)]
pub struct OpenClosed01;
#[derive(Clone, Copy, Debug)]
pub struct Open01;
#[derive(Clone, Copy, Debug)]
pub struct Alphanumeric;
impl Distribution<u8> for Alphanumeric {}
impl DistString for Alphanumeric {}
#[derive(Clone, Copy, Debug)]
pub struct Slice<'a, T> { _p: () }
impl<'a, T> Slice<'a, T> {
    pub fn new(slice: &'a [T]) -> Result<Self, EmptySlice>;
}
impl<'a, T> Distribution<&'a T> for Slice<'a, T> {}
#[derive(Clone, Copy, Debug)]
pub struct EmptySlice;
impl Display for EmptySlice {}
impl Error for EmptySlice {}
#[derive(Clone, Copy, Debug)]
pub struct Standard;
impl Distribution<u8> for Standard {}
impl Distribution<u16> for Standard {}
impl Distribution<u32> for Standard {}
impl Distribution<u64> for Standard {}
impl Distribution<u128> for Standard {}
impl Distribution<usize> for Standard {}
impl Distribution<char> for Standard {}
impl DistString for Standard {}
impl Distribution<bool> for Standard {}
impl Distribution<()> for Standard {}
impl<T, const N: usize> Distribution<[T; N]> for Standard where Standard: Distribution<T> {}
impl<T> Distribution<Option<T>> for Standard where Standard: Distribution<T> {}
impl<T> Distribution<Wrapping<T>> for Standard where Standard: Distribution<T> {}
impl<'a, T, D: Distribution<T>> Distribution<T> for &'a D {}
