//! Signatures as written: on one line, and their generic parameters one by one.

/// On one line, without comments and attributes.
pub fn flat(text: &str) -> String {
    let mut rest = text.trim();
    let mut without = String::new();
    loop {
        while let Some(attr) = rest.strip_prefix("#[") {
            rest = attr[end_of(attr, '[', ']').unwrap_or(attr.len())..].trim_start();
        }
        let Some((line, after)) = rest.split_once('\n') else { break };
        without.push_str(line.split("//").next().unwrap_or_default());
        without.push(' ');
        rest = after.trim_start();
    }
    without.push_str(rest.split("//").next().unwrap_or_default());
    without.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where what follows an opening bracket ends: behind the closing one.
fn end_of(text: &str, open: char, close: char) -> Option<usize> {
    let (mut depth, mut last) = (1, ' ');
    for (at, ch) in text.char_indices() {
        depth += i32::from(ch == open) - i32::from(ch == close && last != '-');
        last = ch;
        if depth == 0 {
            return Some(at + ch.len_utf8());
        }
    }
    None
}

/// The parameters between `<` and `>` at the front, and what follows.
pub fn generics(text: &str) -> (&str, &str) {
    let Some(inner) = text.trim_start().strip_prefix('<') else { return ("", text) };
    match end_of(inner, '<', '>') {
        Some(end) => (&inner[..end - 1], &inner[end..]),
        None => ("", text),
    }
}

/// The text before a word that stands in no brackets, and what follows it.
pub fn split_at_word<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let mut depth = 0;
    let mut last = ' ';
    for (at, ch) in text.char_indices() {
        if depth == 0 && text[at..].starts_with(word) {
            return Some((&text[..at], &text[at + word.len()..]));
        }
        depth +=
            i32::from(matches!(ch, '<' | '(' | '[')) - i32::from(matches!(ch, ')' | ']') || ch == '>' && last != '-');
        last = ch;
    }
    None
}

/// The parameters of a list.
fn params(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((param, after)) = split_at_word(rest, ",") {
        found.push(param.trim());
        rest = after;
    }
    found.push(rest.trim());
    found.retain(|param| !param.is_empty());
    found
}

fn name_of(param: &str) -> &str {
    let param = param.strip_prefix("const ").unwrap_or(param);
    param.split([':', '=']).next().unwrap_or_default().trim()
}

/// The names of generic parameters.
pub fn names_of(text: &str) -> String {
    params(text).into_iter().map(name_of).collect::<Vec<_>>().join(", ")
}

/// The names of those that are no lifetimes.
pub fn type_names_of(text: &str) -> String {
    let names = params(text).into_iter().filter(|param| !param.starts_with('\'')).map(name_of);
    names.collect::<Vec<_>>().join(", ")
}

/// The text with another word for each `word`.
pub fn replace_word(text: &str, word: &str, with: &str) -> String {
    let is_part = |ch: char| ch.is_alphanumeric() || ch == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(word) {
        let is_whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        out.push_str(before);
        out.push_str(if is_whole { with } else { word });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Generic parameters without their defaults.
pub fn without_defaults(text: &str) -> String {
    let cut = |param: &str| split_at_word(param, " = ").map_or(param, |(param, _)| param).trim().to_owned();
    params(text).into_iter().map(cut).collect::<Vec<_>>().join(", ")
}

/// `<params>`, or nothing when there are none.
pub fn in_angles(params: &str) -> String {
    if params.is_empty() { String::new() } else { format!("<{params}>") }
}
