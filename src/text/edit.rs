//! One replacement in a text, and what it does to the ranges around it.

use super::TextRange;

/// The bytes of `range` in the text before became `new_len` other bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TextEdit {
    /// What was replaced, in bytes of the text before.
    pub range: TextRange,
    /// Length in bytes of what stands there now.
    pub new_len: u32,
}

impl TextEdit {
    /// Where `range` of the text before is in the text after: moved when it stands behind the edit, stretched when it
    /// holds the edit. `None` when the edit cuts through one of its ends, for then nobody can say.
    #[must_use]
    pub fn follow(self, range: TextRange) -> Option<TextRange> {
        if range.end < self.range.start || (range.end == self.range.start && !range.is_empty()) {
            return Some(range);
        }
        if range.start >= self.range.end {
            return Some(TextRange::new(self.moved(range.start), self.moved(range.end)));
        }
        range.contains(self.range).then(|| TextRange::new(range.start, self.moved(range.end)))
    }

    /// Whether it leaves every byte of `range` as it was.
    #[must_use]
    pub const fn spares(self, range: TextRange) -> bool {
        range.end <= self.range.start || self.range.end <= range.start
    }

    fn moved(self, offset: u32) -> u32 {
        (offset - self.range.len()).saturating_add(self.new_len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDIT: TextEdit = TextEdit { range: TextRange::new(10, 12), new_len: 5 };

    #[test]
    fn a_range_before_stays() {
        assert_eq!(EDIT.follow(TextRange::new(2, 10)), Some(TextRange::new(2, 10)));
    }

    #[test]
    fn a_range_behind_moves() {
        assert_eq!(EDIT.follow(TextRange::new(12, 20)), Some(TextRange::new(15, 23)));
    }

    #[test]
    fn a_range_around_stretches() {
        assert_eq!(EDIT.follow(TextRange::new(8, 14)), Some(TextRange::new(8, 17)));
    }

    #[test]
    fn a_range_cut_through_is_lost() {
        assert_eq!(EDIT.follow(TextRange::new(11, 14)), None);
        assert_eq!(EDIT.follow(TextRange::new(8, 11)), None);
    }

    #[test]
    fn what_is_typed_at_its_start_does_not_join_it() {
        let typed = TextEdit { range: TextRange::empty(10), new_len: 1 };
        assert_eq!(typed.follow(TextRange::new(10, 14)), Some(TextRange::new(11, 15)));
        assert_eq!(typed.follow(TextRange::new(6, 10)), Some(TextRange::new(6, 10)));
    }
}
