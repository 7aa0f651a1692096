//! A text that an editor changes piece by piece.

use std::ops::Range;
use std::sync::Arc;

use ropey::{Rope, RopeSlice};

use super::{Encoding, Position, TextEdit, TextRange};

/// An open document. A rope, so that a key stroke costs the logarithm of the length, not the length.
#[derive(Clone, Debug, Default)]
pub struct Document {
    rope: Rope,
}

impl Document {
    /// A document that holds `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { rope: Rope::from_str(text) }
    }

    /// The whole text in one piece: copies it, so ask once per version that is looked at.
    #[must_use]
    pub fn text(&self) -> Arc<str> {
        Arc::from(String::from(&self.rope))
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> u32 {
        to_u32(self.rope.len_bytes())
    }

    /// Whether it holds no byte.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rope.len_bytes() == 0
    }

    /// Replaces what stands in `range` by `text`. Positions are clamped as [`Document::offset`] says, and a range given
    /// backwards is turned round: no range that a client sends can do harm.
    pub fn apply(&mut self, range: Range<Position>, text: &str, encoding: Encoding) -> TextEdit {
        let (a, b) = (self.char_at(range.start, encoding), self.char_at(range.end, encoding));
        let (start, end) = (a.min(b), a.max(b));
        let bytes = TextRange::new(to_u32(self.rope.char_to_byte(start)), to_u32(self.rope.char_to_byte(end)));
        self.rope.remove(start..end);
        self.rope.insert(start, text);
        TextEdit { range: bytes, new_len: to_u32(text.len()) }
    }

    /// Replaces the whole text. The edit covers only what differs: to a client that always sends everything, a key stroke
    /// is a key stroke too.
    pub fn replace(&mut self, text: &str) -> TextEdit {
        let old = String::from(&self.rope);
        let (start, end) = differing(&old, text);
        let new = &text[start..text.len() - (old.len() - end)];
        let chars = self.rope.byte_to_char(start)..self.rope.byte_to_char(end);
        self.rope.remove(chars.clone());
        self.rope.insert(chars.start, new);
        TextEdit { range: TextRange::new(to_u32(start), to_u32(end)), new_len: to_u32(new.len()) }
    }

    /// The line that holds byte `offset`: its first byte, and its text without its line break.
    #[must_use]
    pub fn line_at(&self, offset: u32) -> (u32, String) {
        let line = self.rope.byte_to_line((offset as usize).min(self.rope.len_bytes()));
        (to_u32(self.rope.line_to_byte(line)), content(self.rope.line(line)).to_string())
    }

    /// The byte at `position`, which is clamped: past the line's end means the line's end (before its line break), past
    /// the last line the end of the document, in a character its start.
    #[must_use]
    pub fn offset(&self, position: Position, encoding: Encoding) -> u32 {
        to_u32(self.rope.char_to_byte(self.char_at(position, encoding)))
    }

    /// The position of byte `offset`. An offset in a character counts as its start, one in a line break as the line's
    /// end, one past the text as the text's end.
    #[must_use]
    pub fn position(&self, offset: u32, encoding: Encoding) -> Position {
        let offset = (offset as usize).min(self.rope.len_bytes());
        let char = self.rope.byte_to_char(offset);
        let line = self.rope.char_to_line(char);
        let content = content(self.rope.line(line));
        let within = (char - self.rope.line_to_char(line)).min(content.len_chars());
        let column = match encoding {
            Encoding::Utf8 => content.char_to_byte(within),
            Encoding::Utf16 => content.char_to_utf16_cu(within),
            Encoding::Utf32 => within,
        };
        Position::new(to_u32(line), to_u32(column))
    }

    fn char_at(&self, position: Position, encoding: Encoding) -> usize {
        let line = position.line as usize;
        let Some(whole) = self.rope.get_line(line) else {
            return self.rope.len_chars();
        };
        let content = content(whole);
        let column = position.column as usize;
        let within = match encoding {
            Encoding::Utf8 => content.byte_to_char(column.min(content.len_bytes())),
            Encoding::Utf16 => content.utf16_cu_to_char(column.min(content.len_utf16_cu())),
            Encoding::Utf32 => column.min(content.len_chars()),
        };
        self.rope.line_to_char(line) + within
    }
}

/// The bytes of `old` that have to go for it to become `new`: what is left of the common start and end.
fn differing(old: &str, new: &str) -> (usize, usize) {
    let same = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let start = old.floor_char_boundary(same);
    let rest = old[start..].bytes().rev().zip(new[start..].bytes().rev());
    let same = rest.take_while(|(a, b)| a == b).count();
    (start, old.ceil_char_boundary(old.len() - same))
}

/// A line without its line break.
fn content(line: RopeSlice<'_>) -> RopeSlice<'_> {
    let mut end = line.len_chars();
    let last = |end: usize| end.checked_sub(1).map(|at| line.char(at));
    if last(end) == Some('\n') {
        end -= 1;
    }
    if last(end) == Some('\r') {
        end -= 1;
    }
    line.slice(..end)
}

/// The server refuses documents of 4 GiB long before this saturates.
fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
