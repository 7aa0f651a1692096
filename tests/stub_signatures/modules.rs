//! From the files of a stub to the lines that rustc is given: a module for each, with its probes.

use std::path::{Path, PathBuf};

use asyncwise::syntax::{self, SplitItem, SplitKind};

use super::probe;
use super::written::flat;

/// What the stub says once for all types, and std for each number.
const FOR_EACH_NUMBER: [&str; 6] =
    ["Shl<Rhs>", "Shr<Rhs>", "ShlAssign<Rhs>", "ShrAssign<Rhs>", "Wrapping<T>", "Saturating<T>"];

/// A line of what is compiled.
pub struct Line {
    pub text: String,
    /// It compares something.
    pub is_probe: bool,
}

fn line(text: String) -> Line {
    Line { text, is_probe: false }
}

/// The probes of the stub in a folder.
pub fn probes(root: &Path) -> Vec<Line> {
    let mut lines = Vec::new();
    module(root, &mut Vec::new(), &root.join("lib.rs"), &mut lines);
    lines
}

/// The probes of a module and of those below it.
fn module(root: &Path, path: &mut Vec<String>, file: &Path, lines: &mut Vec<Line>) {
    let text = std::fs::read_to_string(file).expect("a module of the stub");
    let split = syntax::split(&text, None);
    let own = if path.is_empty() { "::std".to_owned() } else { format!("::std::{}", path.join("::")) };
    lines.push(line(format!("mod m{} {{", lines.len())));
    lines.push(line(format!("use {own}::*;")));
    lines.extend(imports(&text, &split.items, &own).map(line));
    for (index, item) in split.items.iter().enumerate() {
        let number = lines.len();
        let found = match item.kind {
            SplitKind::Fn => probe::function(&text, &split.items, item, &own, number).into_iter().collect(),
            SplitKind::Impl => probe::claims(&text, &split.items, index, number),
            _ => Vec::new(),
        };
        let found = found.into_iter().filter(|text| !FOR_EACH_NUMBER.iter().any(|part| text.contains(part)));
        lines.extend(found.map(|text| Line { text, is_probe: true }));
    }
    lines.push(line("}".to_owned()));
    for child in children(&text, &split.items) {
        let folder: PathBuf = path.iter().fold(root.to_path_buf(), |folder, name| folder.join(name));
        path.push(child.clone());
        let beside = folder.join(format!("{child}.rs"));
        let file = if beside.is_file() { beside } else { folder.join(&child).join("mod.rs") };
        module(root, path, &file, lines);
        path.pop();
    }
}

/// What the module imports for itself.
fn imports<'t>(text: &'t str, items: &'t [SplitItem], module: &'t str) -> impl Iterator<Item = String> + 't {
    let own = items.iter().filter(|item| item.kind == SplitKind::Use && item.parent.is_none());
    let texts = own.map(|item| flat(item.range.of(text))).filter(|text| text.starts_with("use "));
    let around = module.rsplit_once("::").map_or("::std", |(around, _)| around);
    texts.map(move |text| {
        let text = text.replace("crate::", "::std::").replace("super::", &format!("{around}::"));
        text.replace("self::", &format!("{module}::"))
    })
}

/// The modules in other files.
fn children(text: &str, items: &[SplitItem]) -> Vec<String> {
    let mods = items.iter().filter(|item| item.kind == SplitKind::Mod && item.parent.is_none() && item.body.is_none());
    let names = mods.map(|item| flat(item.range.of(text)));
    let name = |text: String| text.trim_end_matches(';').rsplit(' ').next().unwrap_or_default().to_owned();
    names.map(|text| name(text).trim_start_matches("r#").to_owned()).collect()
}
