//! Positions as editors count them.

/// A place in a text: line and column, both from 0. What a column counts is the [`Encoding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Position {
    /// Line, from 0. Lines end in LF, CRLF or CR, in nothing else.
    pub line: u32,
    /// Column in the line, from 0, in code units of the encoding.
    pub column: u32,
}

impl Position {
    /// The position at `line` and `column`.
    #[must_use]
    pub const fn new(line: u32, column: u32) -> Self {
        Self { line, column }
    }
}

/// What one step of a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Encoding {
    /// A byte.
    Utf8,
    /// A UTF-16 code unit: what editors mean unless agreed otherwise.
    #[default]
    Utf16,
    /// A character (Unicode scalar value).
    Utf32,
}

impl Encoding {
    /// Code units of `text`.
    #[must_use]
    pub fn measure(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            // ASCII is the common case by far, and `is_ascii` works a word at a time.
            _ if text.is_ascii() => text.len(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Utf32 => text.chars().count(),
        }
    }

    /// The byte where the character holding code unit `column` of `text` starts; the text's end when it has fewer.
    #[must_use]
    pub fn byte_of(self, text: &str, column: usize) -> usize {
        if text.is_ascii() {
            return column.min(text.len());
        }
        let mut units = 0;
        for (byte, char) in text.char_indices() {
            units += self.width(char);
            if column < units {
                return byte;
            }
        }
        text.len()
    }

    const fn width(self, char: char) -> usize {
        match self {
            Self::Utf8 => char.len_utf8(),
            Self::Utf16 => char.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}
