//! hyper-util 0.1.21

pub mod cache;
pub mod map;
pub mod negotiate;
pub mod singleton;
