//! asyncwise
