//! std 1.95.0

pub use crate::is_x86_feature_detected;
