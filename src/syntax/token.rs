//! Tokens as the splitter, the depth check and the statement recovery see them.

use crate::text::TextRange;

/// A token: neither white space nor comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// First byte, from the start of the scanned text.
    pub start: u32,
    /// Bytes.
    pub len: u32,
    /// What it is.
    pub kind: TokenKind,
}

impl Token {
    /// One past the last byte.
    #[must_use]
    pub const fn end(self) -> u32 {
        self.start + self.len
    }

    /// Its bytes.
    #[must_use]
    pub const fn range(self) -> TextRange {
        TextRange::new(self.start, self.end())
    }
}

macro_rules! token_kinds {
    ($($(#[$doc:meta])* $plain:ident,)*; $($keyword:ident $text:literal,)*) => {
        /// What a token is. Operators are single characters, as in the lexer: `->` is a `Minus` and a `Gt`.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum TokenKind {
            $($(#[$doc])* $plain,)*
            $(#[doc = concat!("`", $text, "`")] $keyword,)*
        }

        impl TokenKind {
            /// The kind of the word `text`: a keyword, or [`TokenKind::Ident`].
            #[must_use]
            pub fn of_word(text: &str) -> Self {
                match text {
                    $($text => Self::$keyword,)*
                    _ => Self::Ident,
                }
            }
        }
    };
}

token_kinds! {
    /// A name, raw ones included.
    Ident,
    /// `'a`
    Lifetime,
    /// A terminated literal of any kind.
    Literal,
    /// A literal without an end: cut at the end of its line, or its quote alone.
    Unterminated,
    /// `;`
    Semi,
    /// `,`
    Comma,
    /// `.`
    Dot,
    /// `(`
    OpenParen,
    /// `)`
    CloseParen,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `[`
    OpenBracket,
    /// `]`
    CloseBracket,
    /// `@`
    At,
    /// `#`
    Pound,
    /// `~`
    Tilde,
    /// `?`
    Question,
    /// `:`
    Colon,
    /// `$`
    Dollar,
    /// `=`
    Eq,
    /// `!`
    Bang,
    /// `<`
    Lt,
    /// `>`
    Gt,
    /// `-`
    Minus,
    /// `&`
    And,
    /// `|`
    Or,
    /// `+`
    Plus,
    /// `*`
    Star,
    /// `/`
    Slash,
    /// `^`
    Caret,
    /// `%`
    Percent,
    /// No token of Rust.
    Unknown,
    ;
    As "as",
    Async "async",
    Auto "auto",
    Await "await",
    Break "break",
    Const "const",
    Continue "continue",
    Crate "crate",
    Default "default",
    Dyn "dyn",
    Else "else",
    Enum "enum",
    Extern "extern",
    Fn "fn",
    For "for",
    Gen "gen",
    If "if",
    Impl "impl",
    In "in",
    Let "let",
    Loop "loop",
    Macro "macro",
    MacroRules "macro_rules",
    Match "match",
    Mod "mod",
    Move "move",
    Mut "mut",
    Pub "pub",
    Ref "ref",
    Return "return",
    Safe "safe",
    SelfType "Self",
    SelfValue "self",
    Static "static",
    Struct "struct",
    Super "super",
    Trait "trait",
    Type "type",
    Underscore "_",
    Union "union",
    Unsafe "unsafe",
    Use "use",
    Where "where",
    While "while",
    Yield "yield",
}

impl TokenKind {
    /// `(`, `[` or `{`.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(self, Self::OpenParen | Self::OpenBracket | Self::OpenBrace)
    }

    /// `)`, `]` or `}`.
    #[must_use]
    pub const fn closes(self) -> bool {
        matches!(self, Self::CloseParen | Self::CloseBracket | Self::CloseBrace)
    }

    /// The delimiter that closes this one, if it opens.
    #[must_use]
    pub const fn closer(self) -> Option<Self> {
        match self {
            Self::OpenParen => Some(Self::CloseParen),
            Self::OpenBracket => Some(Self::CloseBracket),
            Self::OpenBrace => Some(Self::CloseBrace),
            _ => None,
        }
    }

    /// A single character of an operator or a separator.
    #[must_use]
    pub const fn is_punct(self) -> bool {
        matches!(
            self,
            Self::Semi
                | Self::Comma
                | Self::Dot
                | Self::At
                | Self::Pound
                | Self::Tilde
                | Self::Question
                | Self::Colon
                | Self::Dollar
                | Self::Eq
                | Self::Bang
                | Self::Lt
                | Self::Gt
                | Self::Minus
                | Self::And
                | Self::Or
                | Self::Plus
                | Self::Star
                | Self::Slash
                | Self::Caret
                | Self::Percent
        )
    }

    /// Can be a name: an identifier, or a word that is a keyword in some places only.
    #[must_use]
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Self::Ident
                | Self::Auto
                | Self::Default
                | Self::Gen
                | Self::Macro
                | Self::MacroRules
                | Self::Safe
                | Self::Union
        )
    }

    /// Can be a segment of a path.
    #[must_use]
    pub const fn is_path_segment(self) -> bool {
        self.is_name() || matches!(self, Self::Crate | Self::SelfValue | Self::SelfType | Self::Super)
    }

    /// Can end an operand, so that an operator after it is infix.
    #[must_use]
    pub const fn ends_operand(self) -> bool {
        self.is_path_segment()
            || self.closes()
            || matches!(self, Self::Literal | Self::Unterminated | Self::Question | Self::Await | Self::Underscore)
    }
}
