//! hyper-util 0.1.21

pub mod auto;
