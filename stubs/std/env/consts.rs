//! std 1.95.0

pub const ARCH: &str = _;
pub const DLL_EXTENSION: &str = _;
pub const DLL_PREFIX: &str = _;
pub const DLL_SUFFIX: &str = _;
pub const EXE_EXTENSION: &str = _;
pub const EXE_SUFFIX: &str = _;
pub const FAMILY: &str = _;
pub const OS: &str = _;
