//! rand 0.8.8

pub mod index {
    use crate::Rng;
    use crate::distributions::weighted::WeightedError;

    #[derive(Clone, Debug)]
    pub enum IndexVec {}
    impl IndexVec {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn index(&self, index: usize) -> usize;
        pub fn into_vec(self) -> Vec<usize>;
        pub fn iter(&self) -> IndexVecIter<'_>;
    }
    impl IntoIterator for IndexVec {
        type Item = usize;
        type IntoIter = IndexVecIntoIter;
    }
    impl PartialEq for IndexVec {}
    impl From<Vec<u32>> for IndexVec {}
    impl From<Vec<usize>> for IndexVec {}
    #[derive(Debug)]
    pub enum IndexVecIter<'a> {}
    impl<'a> Iterator for IndexVecIter<'a> { type Item = usize; }
    impl<'a> ExactSizeIterator for IndexVecIter<'a> {}
    #[derive(Clone, Debug)]
    pub enum IndexVecIntoIter {}
    impl Iterator for IndexVecIntoIter { type Item = usize; }
    impl ExactSizeIterator for IndexVecIntoIter {}
    pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec where R: Rng + ?Sized;
    pub fn sample_weighted<R, F, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, WeightedError>
    where R: Rng + ?Sized, F: Fn(usize) -> X, X: Into<f64>;
}
use crate::Rng;
use crate::distributions::uniform::{SampleBorrow, SampleUniform};
use crate::distributions::weighted::WeightedError;
use std::ops::{AddAssign, Index};

pub trait SliceRandom {
    type Item;
    fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item> where R: Rng + ?Sized;
    fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item> where R: Rng + ?Sized;
    fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Item> where R: Rng + ?Sized;
    fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightedError>
    where R: Rng + ?Sized, F: Fn(&Self::Item) -> B, B: SampleBorrow<X>, X: SampleUniform + for<'a> AddAssign<&'a X> + PartialOrd<X> + Clone + Default;
    fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Item, WeightedError>
    where R: Rng + ?Sized, F: Fn(&Self::Item) -> B, B: SampleBorrow<X>, X: SampleUniform + for<'a> AddAssign<&'a X> + PartialOrd<X> + Clone + Default;
    fn choose_multiple_weighted<R, F, X>(
        &self,
        rng: &mut R,
        amount: usize,
        weight: F,
    ) -> Result<SliceChooseIter<'_, Self, Self::Item>, WeightedError>
    where R: Rng + ?Sized, F: Fn(&Self::Item) -> X, X: Into<f64>;
    fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
    fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]) where R: Rng + ?Sized;
}
pub trait IteratorRandom: Iterator + Sized {
    fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized;
    fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized;
    fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng + ?Sized;
    fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng + ?Sized;
}
#[derive(Debug)]
pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a> { _p: () }
impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for SliceChooseIter<'a, S, T> { type Item = &'a T; }
impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator for SliceChooseIter<'a, S, T> {}
impl<T> SliceRandom for [T] { type Item = T; }
impl<I> IteratorRandom for I where I: Iterator + Sized {}
