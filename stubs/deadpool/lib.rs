//! deadpool 0.12.3

pub mod managed;
pub mod unmanaged;

pub macro managed_reexports;
#[derive(Clone, Copy, Debug)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
#[derive(Clone, Copy, Debug)]
pub enum Runtime {
    Tokio1,
    AsyncStd1,
}
