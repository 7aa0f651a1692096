//! tokio 1.54.1

use crate::io::{AsyncRead, AsyncWrite};
use std::{io, process};
use std::ffi::OsStr;
use std::future::Future;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};

#[derive(Debug)]
pub struct Command { _p: () }
#[waits(process)]
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn as_std(&self) -> &process::Command;
    pub fn as_std_mut(&mut self) -> &mut process::Command;
    pub fn into_std(self) -> process::Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn uid(&mut self, id: u32) -> &mut Command;
    pub fn gid(&mut self, id: u32) -> &mut Command;
    pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
    #[runs(closure = thread)]
    pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn spawn_with(
        &mut self,
        with: impl FnOnce(&mut process::Command) -> io::Result<process::Child>,
    ) -> io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
    pub fn get_kill_on_drop(&self) -> bool;
}
impl From<process::Command> for Command {}
#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
#[waits(process)]
impl Child {
    pub fn id(&self) -> Option<u32>;
    pub fn start_kill(&mut self) -> io::Result<()>;
    pub async fn kill(&mut self) -> io::Result<()>;
    #[cancel(safe)]
    pub async fn wait(&mut self) -> io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    pub async fn wait_with_output(self) -> io::Result<Output>;
}
#[derive(Debug)]
#[io(process)]
pub struct ChildStdin { _p: () }
impl ChildStdin {
    pub fn from_std(inner: process::ChildStdin) -> io::Result<Self>;
}
impl AsyncWrite for ChildStdin {}
impl TryInto<Stdio> for ChildStdin { type Error = io::Error; }
#[derive(Debug)]
#[io(process)]
pub struct ChildStdout { _p: () }
impl ChildStdout {
    pub fn from_std(inner: process::ChildStdout) -> io::Result<Self>;
}
impl AsyncRead for ChildStdout {}
impl TryInto<Stdio> for ChildStdout { type Error = io::Error; }
#[derive(Debug)]
#[io(process)]
pub struct ChildStderr { _p: () }
impl ChildStderr {
    pub fn from_std(inner: process::ChildStderr) -> io::Result<Self>;
}
impl AsyncRead for ChildStderr {}
impl TryInto<Stdio> for ChildStderr { type Error = io::Error; }
