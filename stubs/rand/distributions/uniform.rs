//! rand 0.8.8

use crate::Rng;
use crate::distributions::Distribution;
use rand_core::RngCore;
use std::ops::{Range, RangeInclusive};
use std::time::Duration;

#[derive(Clone, Copy, Debug)]
pub struct Uniform<X: SampleUniform> { _p: () }
impl<X: SampleUniform> Uniform<X> {
    pub fn new<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
    pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
}
impl<X: SampleUniform> Distribution<X> for Uniform<X> {}
impl<X: SampleUniform> From<Range<X>> for Uniform<X> {}
impl<X: SampleUniform> From<RangeInclusive<X>> for Uniform<X> {}
pub trait SampleUniform: Sized {
    type Sampler: UniformSampler<X = Self>;
}
pub trait UniformSampler: Sized {
    type X;
    fn new<B1, B2>(low: B1, high: B2) -> Self where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn new_inclusive<B1, B2>(low: B1, high: B2) -> Self
    where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
    fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X
    where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X
    where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
}
pub trait SampleBorrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}
pub trait SampleRange<T> {
    fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> T;
    fn is_empty(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub struct UniformInt<X> { _p: () }
#[derive(Clone, Copy, Debug)]
pub struct UniformChar { _p: () }
impl UniformSampler for UniformChar { type X = char; }
#[derive(Clone, Copy, Debug)]
pub struct UniformFloat<X> { _p: () }
#[derive(Clone, Copy, Debug)]
pub struct UniformDuration { _p: () }
impl UniformSampler for UniformDuration { type X = Duration; }
impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}
impl<'a, Borrowed> SampleBorrow<Borrowed> for &'a Borrowed where Borrowed: SampleUniform {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
impl SampleUniform for char { type Sampler = UniformChar; }
impl SampleUniform for Duration { type Sampler = UniformDuration; }
