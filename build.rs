//! The stubs are built into the library; without this a changed stub would not rebuild it.

fn main() {
    println!("cargo::rerun-if-changed=stubs");
    println!("cargo::rerun-if-changed=build.rs");
}
