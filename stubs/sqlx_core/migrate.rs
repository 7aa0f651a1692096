//! sqlx-core 0.8.6

use crate::acquire::Acquire;
use crate::error::{BoxDynError, Error};
use futures_core::future::BoxFuture;
use std::slice;
use std::borrow::Cow;
use std::fmt::Debug;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(Debug)]
pub enum MigrateError {
    Execute(Error),
    ExecuteMigration(Error, i64),
    Source(BoxDynError),
    VersionMissing(i64),
    VersionMismatch(i64),
    VersionNotPresent(i64),
    VersionTooOld(i64, i64),
    VersionTooNew(i64, i64),
    ForceNotSupported,
    InvalidMixReversibleAndSimple,
    Dirty(i64),
}
pub trait MigrateDatabase {
    fn create_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
    fn database_exists(url: &str) -> BoxFuture<'_, Result<bool, Error>>;
    fn drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
    fn force_drop_database(_url: &str) -> BoxFuture<'_, Result<(), Error>>;
}
pub trait Migrate {
    fn ensure_migrations_table(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
    fn dirty_version(&mut self) -> BoxFuture<'_, Result<Option<i64>, MigrateError>>;
    fn list_applied_migrations(&mut self) -> BoxFuture<'_, Result<Vec<AppliedMigration>, MigrateError>>;
    fn lock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
    fn unlock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
    fn apply<'e: 'm, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
    fn revert<'e: 'm, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
}
#[derive(Clone, Debug)]
pub struct Migration {
    pub version: i64,
    pub description: Cow<'static, str>,
    pub migration_type: MigrationType,
    pub sql: Cow<'static, str>,
    pub checksum: Cow<'static, [u8]>,
    pub no_tx: bool,
}
impl Migration {
    pub fn new(
        version: i64,
        description: Cow<'static, str>,
        migration_type: MigrationType,
        sql: Cow<'static, str>,
        no_tx: bool,
    ) -> Self;
}
#[derive(Clone, Debug)]
pub struct AppliedMigration {
    pub version: i64,
    pub checksum: Cow<'static, [u8]>,
}
#[derive(Clone, Copy, Debug)]
pub enum MigrationType {
    Simple,
    ReversibleUp,
    ReversibleDown,
}
impl MigrationType {
    pub fn from_filename(filename: &str) -> Self;
    pub fn is_reversible(&self) -> bool;
    pub fn is_up_migration(&self) -> bool;
    pub fn is_down_migration(&self) -> bool;
    pub fn label(&self) -> &'static str;
    pub fn suffix(&self) -> &'static str;
    pub fn file_content(&self) -> &'static str;
    pub fn infer(migrator: &Migrator, reversible: bool) -> MigrationType;
}
#[derive(Debug)]
pub struct Migrator { _p: () }
impl Migrator {
    pub async fn new<'s, S>(source: S) -> Result<Self, MigrateError> where S: MigrationSource<'s>;
    pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self;
    pub fn set_locking(&mut self, locking: bool) -> &Self;
    pub fn iter(&self) -> slice::Iter<'_, Migration>;
    pub fn version_exists(&self, version: i64) -> bool;
    pub async fn run<'a, A>(&self, migrator: A) -> Result<(), MigrateError>
    where A: Acquire<'a>, <A::Connection as Deref>::Target: Migrate;
    pub async fn undo<'a, A>(&self, migrator: A, target: i64) -> Result<(), MigrateError>
    where A: Acquire<'a>, <A::Connection as Deref>::Target: Migrate;
}
pub trait MigrationSource<'s>: Debug {
    fn resolve(self) -> BoxFuture<'s, Result<Vec<Migration>, BoxDynError>>;
}
impl<'s> MigrationSource<'s> for &'s Path {}
impl MigrationSource<'static> for PathBuf {}
