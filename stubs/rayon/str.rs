//! rayon 1.12.0

use crate::iter::ParallelIterator;

pub trait ParallelString {
    fn as_parallel_string(&self) -> &str;
    fn par_chars(&self) -> Chars<'_>;
    fn par_char_indices(&self) -> CharIndices<'_>;
    fn par_bytes(&self) -> Bytes<'_>;
    fn par_encode_utf16(&self) -> EncodeUtf16<'_>;
    fn par_split<P>(&self, separator: P) -> Split<'_, P>;
    fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<'_, P>;
    fn par_split_terminator<P>(&self, terminator: P) -> SplitTerminator<'_, P>;
    fn par_lines(&self) -> Lines<'_>;
    fn par_split_whitespace(&self) -> SplitWhitespace<'_>;
    fn par_split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    fn par_matches<P>(&self, pattern: P) -> Matches<'_, P>;
    fn par_match_indices<P>(&self, pattern: P) -> MatchIndices<'_, P>;
}
#[derive(Clone, Debug)]
pub struct Chars<'ch> { _p: () }
impl<'ch> ParallelIterator for Chars<'ch> { type Item = char; }
#[derive(Clone, Debug)]
pub struct CharIndices<'ch> { _p: () }
impl<'ch> ParallelIterator for CharIndices<'ch> { type Item = (usize, char); }
#[derive(Clone, Debug)]
pub struct Bytes<'ch> { _p: () }
impl<'ch> ParallelIterator for Bytes<'ch> { type Item = u8; }
#[derive(Clone, Debug)]
pub struct EncodeUtf16<'ch> { _p: () }
impl<'ch> ParallelIterator for EncodeUtf16<'ch> { type Item = u16; }
#[derive(Clone, Debug)]
pub struct Split<'ch, P> { _p: () }
impl<'ch, P> ParallelIterator for Split<'ch, P> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct SplitInclusive<'ch, P> { _p: () }
impl<'ch, P> ParallelIterator for SplitInclusive<'ch, P> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct SplitTerminator<'ch, P> { _p: () }
impl<'ch, P> ParallelIterator for SplitTerminator<'ch, P> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct Lines<'ch> { _p: () }
impl<'ch> ParallelIterator for Lines<'ch> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'ch> { _p: () }
impl<'ch> ParallelIterator for SplitWhitespace<'ch> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'ch> { _p: () }
impl<'ch> ParallelIterator for SplitAsciiWhitespace<'ch> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct Matches<'ch, P> { _p: () }
impl<'ch, P> ParallelIterator for Matches<'ch, P> { type Item = &'ch str; }
#[derive(Clone, Debug)]
pub struct MatchIndices<'ch, P> { _p: () }
impl<'ch, P> ParallelIterator for MatchIndices<'ch, P> { type Item = (usize, &'ch str); }
impl ParallelString for str {}
