//! What an item is, read from its text when somebody asks. Of most signatures nobody does: a crate has thousands, and code
//! calls dozens.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::{ItemKind, Shape};

/// An [`ItemKind`] that may not be read yet.
#[derive(Clone)]
pub struct LazyKind {
    known: OnceLock<Box<ItemKind>>,
    unread: Option<Unread>,
}

/// The text of an item's header, and who can read it.
#[derive(Clone)]
struct Unread {
    shape: Shape,
    text: TextPart,
    read: fn(Shape, &str) -> ItemKind,
}

/// A part of a text that others share.
#[derive(Clone)]
pub struct TextPart {
    whole: Arc<str>,
    start: u32,
    end: u32,
}

impl TextPart {
    /// The bytes of `whole` from `start` to `end`.
    #[must_use]
    pub fn new(whole: Arc<str>, start: u32, end: u32) -> Self {
        Self { whole, start, end }
    }

    /// Its text; empty when it is no part of the whole.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.whole.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl From<&Arc<str>> for TextPart {
    fn from(whole: &Arc<str>) -> Self {
        Self { whole: whole.clone(), start: 0, end: u32::try_from(whole.len()).unwrap_or(u32::MAX) }
    }
}

impl LazyKind {
    /// What `read` reads from `text`. It is of this shape, or does not parse.
    #[must_use]
    pub fn unread(shape: Shape, text: TextPart, read: fn(Shape, &str) -> ItemKind) -> Self {
        Self { known: OnceLock::new(), unread: Some(Unread { shape, text, read }) }
    }

    /// What the item is.
    #[must_use]
    pub fn get(&self) -> &ItemKind {
        self.known.get_or_init(|| {
            Box::new(self.unread.as_ref().map_or(ItemKind::Unknown, |it| (it.read)(it.shape, it.text.as_str())))
        })
    }

    /// What the item is, by value.
    #[must_use]
    pub fn into_known(self) -> ItemKind {
        let Self { known, unread } = self;
        match (known.into_inner(), unread) {
            (Some(kind), _) => *kind,
            (None, Some(it)) => (it.read)(it.shape, it.text.as_str()),
            (None, None) => ItemKind::Unknown,
        }
    }

    /// The text that it is read from; none when it was known from the start.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.unread.as_ref().map(|unread| unread.text.as_str())
    }

    /// What kind of item it is. Reads nothing: what turns out not to parse is taken for what its keyword says.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match &self.unread {
            Some(unread) => unread.shape,
            None => self.known.get().map_or(Shape::Unknown, |kind| Shape::of(kind)),
        }
    }
}

impl From<ItemKind> for LazyKind {
    fn from(kind: ItemKind) -> Self {
        Box::new(kind).into()
    }
}

impl From<Box<ItemKind>> for LazyKind {
    fn from(kind: Box<ItemKind>) -> Self {
        Self { known: OnceLock::from(kind), unread: None }
    }
}

/// By their texts when both have one: equal texts are the same kind.
impl PartialEq for LazyKind {
    fn eq(&self, other: &Self) -> bool {
        match (&self.unread, &other.unread) {
            (Some(one), Some(two)) => one.shape == two.shape && one.text.as_str() == two.text.as_str(),
            (None, None) => self.known == other.known,
            _ => self.get() == other.get(),
        }
    }
}

impl Eq for LazyKind {}

impl fmt::Debug for LazyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
