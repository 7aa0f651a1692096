//! std 1.95.0

use crate::marker::Sized;
use crate::ops::FnMut;
use crate::option::Option;

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
    fn is_contained_in(self, haystack: &str) -> bool;
    fn is_prefix_of(self, haystack: &str) -> bool;
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: ReverseSearcher<'a>;
    fn strip_prefix_of(self, haystack: &str) -> Option<&str>;
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> where Self::Searcher<'a>: ReverseSearcher<'a>;
}

pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;
    fn next_match_back(&mut self) -> Option<(usize, usize)>;
    fn next_reject_back(&mut self) -> Option<(usize, usize)>;
}

pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)>;
    fn next_reject(&mut self) -> Option<(usize, usize)>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }

impl<F> Pattern for F where F: FnMut(char) -> bool { type Searcher<'a> = (); }
