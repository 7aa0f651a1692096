//! What an item is, read from its text when somebody asks. Of most signatures nobody does: a crate has thousands, and code
//! calls dozens.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::ItemKind;

/// An [`ItemKind`] that may not be read yet.
#[derive(Clone)]
pub struct LazyKind {
    known: OnceLock<ItemKind>,
    unread: Option<Unread>,
}

/// The text of a function's signature, and who can read it.
#[derive(Clone)]
struct Unread {
    text: Arc<str>,
    read: fn(&str) -> ItemKind,
}

impl LazyKind {
    /// The signature of a function, to be read by `read` from `text`. It is [`ItemKind::Fn`] or does not parse.
    #[must_use]
    pub fn function(text: Arc<str>, read: fn(&str) -> ItemKind) -> Self {
        Self { known: OnceLock::new(), unread: Some(Unread { text, read }) }
    }

    /// What the item is.
    #[must_use]
    pub fn get(&self) -> &ItemKind {
        self.known.get_or_init(|| self.unread.as_ref().map_or(ItemKind::Unknown, |unread| (unread.read)(&unread.text)))
    }

    /// The text of a function's signature, where it is read from one.
    #[must_use]
    pub fn text(&self) -> Option<&Arc<str>> {
        self.unread.as_ref().map(|unread| &unread.text)
    }

    /// Whether it is a function. Does not read it: a function whose signature does not parse is one.
    #[must_use]
    pub fn is_fn(&self) -> bool {
        self.unread.is_some() || matches!(self.known.get(), Some(ItemKind::Fn(_)))
    }
}

impl From<ItemKind> for LazyKind {
    fn from(kind: ItemKind) -> Self {
        Self { known: OnceLock::from(kind), unread: None }
    }
}

/// By their texts when both have one: equal texts are the same kind.
impl PartialEq for LazyKind {
    fn eq(&self, other: &Self) -> bool {
        match (&self.unread, &other.unread) {
            (Some(one), Some(two)) => one.text == two.text,
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
