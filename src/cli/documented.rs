//! What documents tell readers to type is what the command line accepts.

use std::fs;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use super::args::Args;

/// The documents: those of the repository, of `docs/`, and of the editors.
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for dir in
        ["", "docs", "editors", "editors/helix", "editors/neovim", "editors/vscode", "editors/vscode/walkthrough"]
    {
        let files =
            fs::read_dir(root.join(dir)).expect("a folder of documents").map(|entry| entry.expect("an entry").path());
        paths.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    }
    paths.extend([root.join(".pre-commit-hooks.yaml")]);
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("text"))).collect()
}

/// Code: the lines of blocks and of files that are no Markdown, and what stands between backticks.
fn code(path: &Path, text: &str) -> Vec<String> {
    let mut in_block = path.extension().is_some_and(|extension| extension != "md");
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if in_block {
            found.push(line.to_owned());
        } else {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

/// The words of a command line of ours in `code`, if there is one.
fn command(code: &str) -> Option<Vec<String>> {
    let code = code.trim_start().trim_start_matches("- ");
    let code = ["run: ", "entry: ", "$ "].iter().find_map(|start| code.strip_prefix(start)).unwrap_or(code);
    let code = code.strip_prefix("cargo ").unwrap_or(code);
    if code != "asyncwise" && !code.starts_with("asyncwise ") {
        return None;
    }
    // What another program reads or a shell does, and what GitHub puts in.
    let end = [" #", " >", " |", " &&"].iter().filter_map(|mark| code.find(mark)).min().unwrap_or(code.len());
    let mut words = Vec::new();
    let mut rest = &code[..end];
    while let Some((before, after)) = rest.split_once("${{") {
        words.extend(before.split_whitespace().map(str::to_owned));
        words.extend(["-p".to_owned(), "filled-in".to_owned()]);
        rest = after.split_once("}}")?.1;
    }
    words.extend(rest.split_whitespace().map(|word| word.trim_matches(['\'', '"']).to_owned()));
    Some(words)
}

#[test]
fn every_command_line_in_the_documents_is_accepted() {
    let mut seen = 0;
    for (path, text) in documents() {
        for words in code(&path, &text).iter().filter_map(|code| command(code)) {
            seen += 1;
            if let Err(error) = Args::try_parse_from(&words) {
                // The name of a subcommand, without what it takes.
                let is_name = words.len() == 2 && error.kind() == ErrorKind::MissingRequiredArgument;
                assert!(is_name || !error.use_stderr(), "{}: `{}`: {error}", path.display(), words.join(" "));
            }
        }
    }
    assert!(seen > 20, "only {seen} were found");
}

#[test]
fn every_option_in_the_documents_exists() {
    let mut root = Args::command();
    root.build();
    let commands = root.get_subcommands().chain(std::iter::once(&root));
    let known: Vec<&str> = commands.flat_map(clap::Command::get_arguments).filter_map(clap::Arg::get_long).collect();
    let mut seen = 0;
    for (path, text) in
        documents().iter().filter(|(path, _)| path.ends_with("README.md") || path.ends_with("docs/ci.md"))
    {
        for option in code(path, text).iter().filter_map(|code| code.strip_prefix("--")) {
            if !option.starts_with(|start: char| start.is_ascii_lowercase()) {
                continue;
            }
            seen += 1;
            let name = option.split([' ', '=', '`']).next().unwrap_or(option);
            assert!(known.contains(&name), "{}: `--{option}`", path.display());
        }
    }
    assert!(seen > 10, "only {seen} were found");
}

#[test]
fn command_lines_are_told_from_what_is_around_them() {
    let words = |code: &str| command(code).map(|words| words.join(" "));
    assert_eq!(
        words("- run: asyncwise check ${{ matrix.p }} --level hint > out || true").as_deref(),
        Some("asyncwise check -p filled-in --level hint")
    );
    assert_eq!(words("cargo asyncwise check 'a b' # why").as_deref(), Some("asyncwise check a b"));
    assert_eq!(words("// asyncwise: allow(x)"), None);
    assert_eq!(words("asyncwise-baseline.jsonl"), None);
    assert!(Args::try_parse_from(command("asyncwise check --fromat json").expect("a command")).is_err());
}
