//! The program, as it is called.

mod baseline;
mod basics;
mod fix;
mod github;
mod packages;
mod program;
mod sarif;
mod shell;
mod watch;
