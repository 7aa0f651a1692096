//! The language server as a client meets it: the real program, over real pipes.

mod clients;
mod diagnostics;
mod documents;
mod driver;
mod lifecycle;
mod transport;
mod workspace;
