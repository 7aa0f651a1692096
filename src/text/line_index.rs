//! Bytes to lines and columns, and back, in a plain text.

use super::{Encoding, Position, TextRange};

/// Where the lines of a text start. Lines end in LF, CRLF or CR.
///
/// It does not hold the text: every question is asked together with the text it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// First byte of each line; the first is 0, so there is always one.
    starts: Vec<u32>,
}

impl LineIndex {
    /// The index of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, &byte) in bytes.iter().enumerate() {
            let ends_line = byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends_line {
                starts.push(to_u32(at + 1));
            }
        }
        Self { starts }
    }

    /// Number of lines; a text that ends in a line break has an empty last one.
    #[must_use]
    pub fn lines(&self) -> u32 {
        to_u32(self.starts.len())
    }

    /// The line (from 0) that holds byte `offset`.
    #[must_use]
    pub fn line_of(&self, offset: u32) -> u32 {
        to_u32(self.starts.partition_point(|&start| start <= offset) - 1)
    }

    /// The bytes of `line`, without its line break; empty at the end of the text when there is no such line.
    #[must_use]
    pub fn line_range(&self, text: &str, line: u32) -> TextRange {
        let end = to_u32(text.len());
        let Some(&start) = self.starts.get(line as usize) else {
            return TextRange::empty(end);
        };
        let next = self.starts.get(line as usize + 1).map_or(end, |&next| next);
        let content = TextRange::new(start, next).of(text);
        let kept = content.strip_suffix('\n').unwrap_or(content);
        let kept = kept.strip_suffix('\r').unwrap_or(kept);
        TextRange::new(start, start + to_u32(kept.len()))
    }

    /// The position of byte `offset`. An offset in a character counts as its start, one in a line break as the line's
    /// end, one past the text as the text's end.
    #[must_use]
    pub fn position(&self, text: &str, offset: u32, encoding: Encoding) -> Position {
        let (line, before) = self.locate(text, offset);
        Position::new(line, to_u32(encoding.measure(before)))
    }

    /// The byte at `position`, which is clamped: past the line's end means the line's end, past the last line the end of
    /// the text, in a character its start.
    #[must_use]
    pub fn offset(&self, text: &str, position: Position, encoding: Encoding) -> u32 {
        let line = self.line_range(text, position.line);
        line.start + to_u32(encoding.byte_of(line.of(text), position.column as usize))
    }

    /// Line and column of byte `offset`, both from 1, the column in characters: what a terminal prints.
    #[must_use]
    pub fn line_column(&self, text: &str, offset: u32) -> (u32, u32) {
        let position = self.position(text, offset, Encoding::Utf32);
        (position.line + 1, position.column + 1)
    }

    /// The byte at a line and column, both from 1, the column in characters. Clamped as [`Self::offset`] does.
    #[must_use]
    pub fn offset_of_line_column(&self, text: &str, line: u32, column: u32) -> u32 {
        let position = Position::new(line.saturating_sub(1), column.saturating_sub(1));
        self.offset(text, position, Encoding::Utf32)
    }

    /// The line that holds `offset`, and the line's text before it.
    fn locate<'t>(&self, text: &'t str, offset: u32) -> (u32, &'t str) {
        let offset = text.floor_char_boundary(offset as usize);
        let line = self.line_of(to_u32(offset));
        let content = self.line_range(text, line);
        let end = to_u32(offset).min(content.end);
        (line, TextRange::new(content.start, end).of(text))
    }
}

/// Texts of 4 GiB and more are refused before they get here; a saturated offset is the text's end to every caller.
fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_three_line_breaks_and_no_other() {
        let index = LineIndex::new("a\nb\r\nc\rd\u{2028}e\u{b}f\u{85}g");
        assert_eq!(index.lines(), 4);
    }

    #[test]
    fn counts_from_one_in_chars_for_terminals() {
        let text = "é𝒳x\ny";
        let index = LineIndex::new(text);
        assert_eq!(index.line_column(text, 6), (1, 3));
        assert_eq!(index.line_column(text, 8), (2, 1));
        assert_eq!(index.offset_of_line_column(text, 1, 3), 6);
    }

    #[test]
    fn never_splits_crlf() {
        let text = "ab\r\ncd";
        let index = LineIndex::new(text);
        assert_eq!(index.position(text, 3, Encoding::Utf8), Position::new(0, 2));
        assert_eq!(index.offset(text, Position::new(0, 3), Encoding::Utf8), 2);
    }

    #[test]
    fn clamps_what_is_outside() {
        let text = "a𝒳\nb";
        let index = LineIndex::new(text);
        assert_eq!(index.offset(text, Position::new(0, 2), Encoding::Utf16), 1);
        assert_eq!(index.offset(text, Position::new(0, 99), Encoding::Utf16), 5);
        assert_eq!(index.offset(text, Position::new(9, 0), Encoding::Utf16), 7);
        assert_eq!(index.position(text, 3, Encoding::Utf16), Position::new(0, 1));
        assert_eq!(index.position(text, u32::MAX, Encoding::Utf16), Position::new(1, 1));
    }

    #[test]
    fn an_empty_text_has_one_line() {
        let index = LineIndex::new("");
        assert_eq!(index.lines(), 1);
        assert_eq!(index.position("", 7, Encoding::Utf16), Position::new(0, 0));
    }
}
