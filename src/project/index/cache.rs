//! The index on disk: one file per package and version, so that the next start need not read sources.
//!
//! A file is written aside and then renamed, so that two processes never see half of one. It says what made it and carries
//! a checksum; what does not fit is made again, and what cannot be written is done without.

use std::hash::Hasher;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde::{Deserialize, Serialize};

use crate::project::Externals;

use super::stored::read_trees;
use super::{PackageSource, Trees};

/// The folder of the cache.
pub const VARIABLE: &str = "ASYNCWISE_CACHE_DIR";

/// Changes whenever item trees do.
const FORMAT: u32 = 5;
const EXTENSION: &str = "awi";
const MAGIC: &[u8; 8] = b"asyncwis";
/// How much smaller than its content a block can be.
const MAX_RATIO: usize = 256;
/// Magic and checksum.
const HEADER: usize = 16;

/// What a cache file was made by and from. What it holds comes after.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    version: (u32, String),
    dir: String,
    stamp: u64,
}

/// How large the cache is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Size {
    /// Its files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Where the index is kept: `ASYNCWISE_CACHE_DIR`, else the user's cache folder; none when there is no such place.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = variable(VARIABLE) {
        return Some(folder);
    }
    let home = || variable("HOME");
    let user = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").filter(|path| path.is_absolute()).or_else(|| home().map(|home| home.join(".cache")))
    };
    user.map(|folder| folder.join("asyncwise"))
}

/// How large the cache in `folder` is.
#[must_use]
pub fn size(folder: &Path) -> Size {
    let sizes = files(folder).into_iter().filter_map(|path| Some(path.metadata().ok()?.len()));
    sizes.fold(Size::default(), |size, bytes| Size { files: size.files + 1, bytes: size.bytes + bytes })
}

/// Removes the cache's files from `folder`, and nothing else.
///
/// # Errors
/// When one of them cannot be removed.
pub fn clear(folder: &Path) -> std::io::Result<Size> {
    let size = size(folder);
    for path in files(folder) {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(size)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION)).collect()
}

/// A package as it was kept; none when it was not, or is not to be trusted.
#[must_use]
pub fn load(source: &PackageSource) -> Option<Trees> {
    load_from(&folder()?, source)
}

/// Keeps the trees of a package, as they were written. Doing without is no error.
pub fn store(source: &PackageSource, trees: &[u8]) {
    if let Some(folder) = folder()
        && let Err(error) = store_in(&folder, source, trees)
    {
        tracing::debug!(%error, folder = %folder.display(), "the index of dependencies is not kept");
    }
}

fn load_from(folder: &Path, source: &PackageSource) -> Option<Trees> {
    let plain = unpack(&std::fs::read(folder.join(file_name(source))).ok()?)?;
    let (origin, rest): (Origin, &[u8]) = postcard::take_from_bytes(&plain).ok()?;
    (origin == self::origin(source)).then(|| read_trees(&source.dir, rest)).flatten()
}

fn store_in(folder: &Path, source: &PackageSource, trees: &[u8]) -> std::io::Result<()> {
    let mut plain = postcard::to_allocvec(&origin(source)).map_err(std::io::Error::other)?;
    plain.extend_from_slice(trees);
    keep(folder, &file_name(source), &plain)
}

fn origin(source: &PackageSource) -> Origin {
    Origin { version: version(), dir: source.dir.to_string_lossy().into_owned(), stamp: stamp(source) }
}

/// What a workspace resolves to, as it was kept under this key.
#[must_use]
pub fn load_graph(key: u64) -> Option<Externals> {
    let plain = unpack(&std::fs::read(folder()?.join(graph_name(key))).ok()?)?;
    let (made_by, rest): ((u32, String), &[u8]) = postcard::take_from_bytes(&plain).ok()?;
    (made_by == version()).then(|| postcard::from_bytes(rest).ok()).flatten()
}

/// Keeps what a workspace resolves to. Doing without is no error.
pub fn store_graph(key: u64, externals: &Externals) {
    let plain = postcard::to_allocvec(&(version(), externals)).map_err(std::io::Error::other);
    if let Some(folder) = folder()
        && let Err(error) = plain.and_then(|plain| keep(&folder, &graph_name(key), &plain))
    {
        tracing::debug!(%error, folder = %folder.display(), "what the workspace resolves to is not kept");
    }
}

fn graph_name(key: u64) -> String {
    format!("workspace-{key:016x}.{EXTENSION}")
}

/// What the bytes of a cache file are when unpacked; none when they are not to be trusted.
fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
    let (header, packed) = bytes.split_at_checked(HEADER)?;
    let (magic, sum) = header.split_at_checked(MAGIC.len())?;
    if magic != MAGIC || sum != checksum(packed).to_le_bytes() {
        return None;
    }
    let (size, _) = packed.split_first_chunk()?;
    // No text gets this much smaller.
    let is_likely = u32::from_le_bytes(*size) as usize <= packed.len().saturating_mul(MAX_RATIO);
    is_likely.then(|| lz4_flex::decompress_size_prepended(packed).ok()).flatten()
}

/// Writes a file of the cache, whole or not at all.
fn keep(folder: &Path, name: &str, plain: &[u8]) -> std::io::Result<()> {
    let packed = lz4_flex::compress_prepend_size(plain);
    std::fs::create_dir_all(folder)?;
    let aside = aside(folder);
    let written = write(&aside, &packed).and_then(|()| std::fs::rename(&aside, folder.join(name)));
    if written.is_err() {
        // What is left of a failed attempt is of no use to anyone.
        let _ = std::fs::remove_file(&aside);
    }
    written
}

fn write(path: &Path, packed: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(MAGIC)?;
    file.write_all(&checksum(packed).to_le_bytes())?;
    file.write_all(packed)
}

/// A name that no other process and no other thread uses.
fn aside(folder: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    folder.join(format!("{}-{count}.tmp", std::process::id()))
}

fn file_name(source: &PackageSource) -> String {
    let place = checksum(source.dir.as_os_str().as_encoded_bytes());
    format!("{}-{}-{place:016x}.{EXTENSION}", source.name, source.version)
}

fn version() -> (u32, String) {
    (FORMAT, env!("CARGO_PKG_VERSION").to_owned())
}

/// Changes when the sources do. Those of a registry or of a git revision never do.
fn stamp(source: &PackageSource) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(source.root.as_os_str().as_encoded_bytes());
    if source.dir.join(".cargo-ok").is_file() {
        return hasher.finish();
    }
    let mut folders = vec![source.root.parent().unwrap_or(&source.dir).to_path_buf()];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let Ok(metadata) = entry.metadata() else { continue };
            if metadata.is_dir() {
                folders.push(entry.path());
                continue;
            }
            hasher.write(entry.file_name().as_encoded_bytes());
            hasher.write_u64(metadata.len());
            let modified = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
            hasher.write_u128(modified.map_or(0, |time| time.as_nanos()));
        }
    }
    hasher.finish()
}

/// A number that changes when the bytes do.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::super::{build, stored};
    use super::*;

    fn source(dir: &Path) -> PackageSource {
        PackageSource {
            dir: dir.into(),
            root: dir.join("src/lib.rs"),
            name: "pool".into(),
            version: "1.0.0".into(),
            proc_macro: false,
        }
    }

    fn package() -> (tempfile::TempDir, PackageSource, Vec<u8>) {
        let dir = tempfile::tempdir().expect("a folder");
        let source = source(dir.path());
        std::fs::create_dir(dir.path().join("src")).expect("a folder");
        std::fs::write(&source.root, "pub struct Pool<T> { inner: Vec<T> } mod inner;").expect("written");
        std::fs::write(dir.path().join("src/inner.rs"), "pub fn f() {}").expect("written");
        let package = stored::write_trees(dir.path(), build::trees(&source)).expect("written");
        (dir, source, package)
    }

    fn names(trees: &Trees) -> Vec<String> {
        let mut names: Vec<String> =
            trees.values().flat_map(|tree| &tree.items).map(|item| item.name.to_string()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_kept_comes_back() {
        let (dir, source, package) = package();
        let folder = dir.path().join("cache");
        store_in(&folder, &source, &package).expect("stored");
        let loaded = load_from(&folder, &source).expect("loaded");
        assert_eq!(names(&loaded), ["Pool", "f", "inner"]);
        let root = &loaded[&*source.root];
        assert_eq!(root.items[0].generics().map(|generics| generics.params.len()), Some(1));
        assert_eq!(size(&folder).files, 1);
        assert!(files(&folder).iter().all(|path| path.extension().is_some_and(|extension| extension == EXTENSION)));
    }

    #[test]
    fn a_damaged_file_is_not_trusted() {
        let (dir, source, package) = package();
        let folder = dir.path().join("cache");
        store_in(&folder, &source, &package).expect("stored");
        let path = folder.join(file_name(&source));
        let whole = std::fs::read(&path).expect("read");
        for cut in [0, 7, HEADER, whole.len() / 2, whole.len() - 1] {
            std::fs::write(&path, &whole[..cut]).expect("written");
            assert!(load_from(&folder, &source).is_none(), "cut at {cut}");
        }
        for at in [0, 9, HEADER + 2, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x55;
            std::fs::write(&path, &bytes).expect("written");
            assert!(load_from(&folder, &source).is_none(), "changed at {at}");
        }
        for content in [&b""[..], &[0xFF; 64], &u32::MAX.to_le_bytes()] {
            let mut bytes = MAGIC.to_vec();
            bytes.extend(checksum(content).to_le_bytes());
            bytes.extend(content);
            std::fs::write(&path, &bytes).expect("written");
            assert!(load_from(&folder, &source).is_none(), "{content:?}");
        }
        store_in(&folder, &source, &package).expect("stored again");
        assert!(load_from(&folder, &source).is_some());
    }

    #[test]
    fn sources_that_changed_are_read_again() {
        let (dir, source, package) = package();
        let folder = dir.path().join("cache");
        store_in(&folder, &source, &package).expect("stored");
        std::fs::write(&source.root, "pub struct Other;").expect("written");
        assert!(load_from(&folder, &source).is_none());
    }

    #[test]
    fn clearing_takes_the_caches_own_files_only() {
        let (dir, source, package) = package();
        let folder = dir.path().join("cache");
        store_in(&folder, &source, &package).expect("stored");
        std::fs::write(folder.join("notes.txt"), "mine").expect("written");
        assert_eq!(clear(&folder).expect("cleared").files, 1);
        assert_eq!(size(&folder).files, 0);
        assert!(folder.join("notes.txt").is_file());
    }

    #[test]
    fn many_writers_do_not_harm_each_other() {
        let (dir, source, package) = package();
        let folder = dir.path().join("cache");
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        store_in(&folder, &source, &package).expect("stored");
                        let whole = load_from(&folder, &source).expect("whole");
                        assert_eq!(names(&whole), ["Pool", "f", "inner"]);
                    }
                });
            }
        });
        assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 1);
    }
}
