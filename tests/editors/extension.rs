//! The extension for VS Code: its types, its tests, its packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::dist::{self, vsix};
use crate::install;

/// The package without a server, of an extension that was checked.
static PACKAGE: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = vsix::folder().unwrap();
    install::run(vsix::npm(&dir).args(["run", "check"]), "the extension is checked");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("asyncwise.vsix");
    fs::copy(vsix::package(&dir, None), &package).unwrap();
    package
});

/// The package without a server.
pub fn package() -> PathBuf {
    PACKAGE.clone()
}

#[test]
fn its_types_and_tests_are_right_and_it_can_be_packaged() {
    assert!(!inside(&package()).contains("extension/server/"), "it has no server inside");
}

#[test]
fn a_release_has_a_package_for_each_platform_whose_program_is_at_hand() {
    // One at a time: both write into the same folder.
    LazyLock::force(&PACKAGE);
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (built, to) = (dir.path().join("built"), dir.path().join("dist"));
    let host = "x86_64-unknown-linux-gnu";
    let program = Path::new(env!("CARGO_BIN_EXE_asyncwise"));
    for (target, name, bytes) in [
        (host, "asyncwise", fs::read(program).unwrap()),
        (host, "cargo-asyncwise", b"a program".to_vec()),
        ("x86_64-pc-windows-msvc", "asyncwise.exe", b"a program".to_vec()),
    ] {
        fs::create_dir_all(built.join(target)).unwrap();
        fs::write(built.join(target).join(name), bytes).unwrap();
    }
    fs::set_permissions(built.join(host).join("asyncwise"), fs::metadata(program).unwrap().permissions()).unwrap();
    let options =
        dist::Options { target: Some(host.to_owned()), profile: "release".to_owned(), built: Some(built), to };
    let made = dist::run(&options).unwrap();

    let version = env!("CARGO_PKG_VERSION");
    let files = ["x86_64-unknown-linux-gnu.tar.gz", "universal.vsix", "linux-x64.vsix", "win32-x64.vsix"];
    let files = files.map(|name| options.to.join(format!("asyncwise-{version}-{name}")));
    assert_eq!(made.files, files);
    let skipped: Vec<&str> = made.skipped.iter().map(|reason| reason.split(':').next().unwrap()).collect();
    assert_eq!(
        skipped,
        ["linux-arm64", "alpine-x64", "darwin-x64", "darwin-arm64"].map(|it| format!("no package for {it}"))
    );
    let mut check = Command::new("sha256sum");
    let sums = files.iter().map(|file| format!("{}.sha256", file.display()));
    install::run(check.current_dir(&options.to).arg("--check").args(sums), "the checksums are right");

    let [_, universal, linux, windows] = files
        .each_ref()
        .map(|file| if file.extension() == Some("vsix".as_ref()) { inside(file) } else { String::new() });
    assert!(
        linux.contains("TargetPlatform=\"linux-x64\"") && linux.contains("0o755 extension/server/asyncwise\n"),
        "{linux}"
    );
    assert!(
        windows.contains("TargetPlatform=\"win32-x64\"") && windows.contains("extension/server/asyncwise.exe\n"),
        "{windows}"
    );
    assert!(!universal.contains("TargetPlatform") && !universal.contains("extension/server/"), "{universal}");
}

/// The manifest of a package; its files, with their permissions.
fn inside(package: &Path) -> String {
    let script = "import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as package:
    print(package.read('extension.vsixmanifest').decode())
    for file in package.infolist():
        print(oct(file.external_attr >> 16 & 0o777), file.filename)";
    let output = Command::new("python3").args(["-c", script]).arg(package).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
