//! std 1.95.0

use crate::convert::{AsRef, From, Into};
use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Result, Stderr, Stdout, Write};
use crate::iter::{ExactSizeIterator, IntoIterator, Iterator};
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::unix::process::{CommandExt, ExitStatusExt};
use crate::path::Path;
use crate::vec::Vec;

pub trait Termination { fn report(self) -> ExitCode; }

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>, _p: (),
}
impl Child {
    pub fn kill(&mut self) -> Result<()>;
    pub fn id(&self) -> u32;
    #[blocks(process, instead = " use tokio::process::Command")]
    pub fn wait(&mut self) -> Result<ExitStatus>;
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>>;
    #[blocks(process, instead = " use tokio::process::Command")]
    pub fn wait_with_output(self) -> Result<Output>;
}

#[io(process)]
#[derive(Debug)]
pub struct ChildStderr { _p: () }
impl AsFd for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl From<OwnedFd> for ChildStderr {}
impl IntoRawFd for ChildStderr {}
impl Read for ChildStderr {}

#[io(process)]
#[derive(Debug)]
pub struct ChildStdin { _p: () }
impl AsFd for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl From<OwnedFd> for ChildStdin {}
impl IntoRawFd for ChildStdin {}
impl Write for &ChildStdin {}
impl Write for ChildStdin {}

#[io(process)]
#[derive(Debug)]
pub struct ChildStdout { _p: () }
impl AsFd for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl From<OwnedFd> for ChildStdout {}
impl IntoRawFd for ChildStdout {}
impl Read for ChildStdout {}

#[derive(Debug)]
pub struct Command { _p: () }
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
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
    pub fn spawn(&mut self) -> Result<Child>;
    #[blocks(process, instead = " use tokio::process::Command")]
    pub fn output(&mut self) -> Result<Output>;
    #[blocks(process, instead = " use tokio::process::Command")]
    pub fn status(&mut self) -> Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}
impl CommandExt for Command {}

#[derive(Debug)]
pub struct CommandArgs<'a> { _p: () }
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; }

#[derive(Debug)]
pub struct CommandEnvs<'a> { _p: () }
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); }

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode(());
impl ExitCode {
    pub const SUCCESS: ExitCode = _;
    pub const FAILURE: ExitCode = _;
}
impl From<u8> for ExitCode {}
impl Termination for ExitCode {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus(());
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl Display for ExitStatus {}
impl ExitStatusExt for ExitStatus {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8>, }

#[derive(Debug)]
pub struct Stdio(());
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl From<ChildStderr> for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<File> for Stdio {}
impl From<OwnedFd> for Stdio {}
impl From<PipeReader> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<Stdout> for Stdio {}
impl FromRawFd for Stdio {}

#[diverges]
pub fn abort() -> !;
#[diverges]
pub fn exit(code: i32) -> !;
pub fn id() -> u32;
