//! crossbeam-queue 0.3.14

pub struct ArrayQueue<T> { _p: () }
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T>;
    pub fn push(&self, value: T) -> Result<(), T>;
    pub fn push_mut(&mut self, value: T) -> Result<(), T>;
    pub fn force_push(&self, value: T) -> Option<T>;
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn capacity(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> IntoIterator for ArrayQueue<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
#[derive(Debug)]
pub struct IntoIter<T> { _p: () }
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct SegQueue<T> { _p: () }
impl<T> SegQueue<T> {
    pub const fn new() -> SegQueue<T>;
    pub fn push(&self, value: T);
    pub fn push_mut(&mut self, value: T);
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> Default for SegQueue<T> {}
impl<T> IntoIterator for SegQueue<T> {
    type Item = T;
    type IntoIter = SegQueueIntoIter<T>;
}
#[derive(Debug)]
pub struct SegQueueIntoIter<T> { _p: () }
impl<T> Iterator for SegQueueIntoIter<T> { type Item = T; }
