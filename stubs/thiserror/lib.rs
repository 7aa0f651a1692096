//! thiserror 2.0.21

pub macro Error;
