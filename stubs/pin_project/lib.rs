//! pin-project 1.1.13

pub macro pin_project;
pub macro pinned_drop;
pub unsafe trait UnsafeUnpin {}
