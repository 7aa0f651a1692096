//! async-process 2.5.0

extern crate futures_lite;

pub mod unix {
    use crate::Command;
    use std::io;
    use std::ffi::OsStr;

    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        fn exec(&mut self) -> io::Error;
        fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
    }
}
use crate::unix::CommandExt;
use futures_lite::io;
use std::process;
use std::convert::Infallible;
use std::ffi::OsStr;
use std::future::Future;
use std::os::unix::io::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::process::{CommandArgs, CommandEnvs};
pub use std::process::{ExitStatus, Output, Stdio};

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> u32;
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn try_status(&mut self) -> io::Result<Option<ExitStatus>>;
    #[cancel(safe)]
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(self) -> impl Future<Output = io::Result<Output>>;
}
#[derive(Debug)]
pub struct ChildStdin { _p: () }
impl ChildStdin {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl io::AsyncWrite for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl AsFd for ChildStdin {}
#[derive(Debug)]
pub struct ChildStdout { _p: () }
impl ChildStdout {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl io::AsyncRead for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl AsFd for ChildStdout {}
#[derive(Debug)]
pub struct ChildStderr { _p: () }
impl ChildStderr {
    pub async fn into_stdio(self) -> io::Result<Stdio>;
}
impl io::AsyncRead for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl AsFd for ChildStderr {}
pub fn driver() -> impl Future<Output = Infallible> + Send + 'static;
pub struct Command { _p: () }
impl CommandExt for Command {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
    pub fn get_program(&self) -> &OsStr;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
}
impl From<process::Command> for Command {}
impl TryFrom<ChildStdin> for OwnedFd { type Error = io::Error; }
impl TryFrom<ChildStdout> for OwnedFd { type Error = io::Error; }
impl TryFrom<ChildStderr> for OwnedFd { type Error = io::Error; }
