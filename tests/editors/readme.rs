//! What a README tells users to type, so that exactly that is tested.

use std::fs;
use std::path::Path;

/// The code blocks of a language, in order.
pub fn blocks(readme: &str, language: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(readme);
    let text = fs::read_to_string(path).unwrap();
    let opening = format!("```{language}\n");
    let blocks = text.split(&opening).skip(1).map(|rest| rest.split("\n```").next().unwrap().to_owned());
    blocks.collect()
}

#[test]
fn blocks_are_told_apart_by_their_language() {
    assert_eq!(blocks("editors/neovim/README.md", "sh").len(), 1);
    assert!(blocks("editors/neovim/README.md", "lua")[0].starts_with("vim.lsp.config("));
}
