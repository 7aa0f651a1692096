//! Markdown on a terminal: headings in bold, code in colour, paragraphs wrapped. As much of it as the rules' pages use.

use std::fmt::Write;

use anstyle::{AnsiColor, Effects, Style};

const HEADING: Style = Style::new().effects(Effects::BOLD.insert(Effects::UNDERLINE));
const STRONG: Style = Style::new().effects(Effects::BOLD);
const CODE: Style = AnsiColor::Cyan.on_default();

/// Wider text is hard to read.
const WIDEST: usize = 100;

/// The width to wrap at.
#[must_use]
pub fn terminal_width() -> usize {
    let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    columns.clamp(40, WIDEST)
}

/// `text` for a terminal of `width` columns.
#[must_use]
pub fn for_terminal(text: &str, width: usize) -> String {
    let mut page = Page { out: String::new(), width, paragraph: String::new() };
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            page.end_paragraph();
            in_code = !in_code;
        } else if in_code {
            page.code(line);
        } else {
            page.line(line);
        }
    }
    page.end_paragraph();
    page.out
}

struct Page {
    out: String,
    width: usize,
    /// Lines of the paragraph or list item that is being read, joined.
    paragraph: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        let starts_block = line.is_empty() || line.starts_with('#') || line.trim_start().starts_with("- ");
        if starts_block {
            self.end_paragraph();
        }
        if line.is_empty() {
            self.out.push('\n');
        } else if let Some(title) = line.strip_prefix('#') {
            self.heading(title.trim_start_matches('#').trim());
        } else if self.paragraph.is_empty() {
            self.paragraph.push_str(line);
        } else {
            self.paragraph.push(' ');
            self.paragraph.push_str(line.trim_start());
        }
    }

    fn heading(&mut self, title: &str) {
        let _ = writeln!(self.out, "{HEADING}{title}{HEADING:#}");
    }

    fn code(&mut self, line: &str) {
        if line.trim().is_empty() {
            self.out.push('\n');
        } else {
            let _ = writeln!(self.out, "    {CODE}{line}{CODE:#}");
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.is_empty() {
            return;
        }
        let indent = hanging_indent(&paragraph);
        for line in wrap(&paragraph, self.width, indent) {
            let _ = writeln!(self.out, "{line}");
        }
    }
}

/// Under which column the further lines of a list item stand.
fn hanging_indent(paragraph: &str) -> usize {
    let text = paragraph.trim_start();
    let margin = paragraph.len() - text.len();
    if text.starts_with("- ") { margin + 2 } else { margin }
}

/// Lines of at most `width` columns, styles inside.
fn wrap(paragraph: &str, width: usize, indent: usize) -> Vec<String> {
    let margin = paragraph.len() - paragraph.trim_start().len();
    let mut lines = Vec::new();
    let mut line = " ".repeat(margin);
    let mut used = margin;
    let mut fresh = true;
    for word in words(paragraph) {
        if !fresh && used + 1 + word.columns > width {
            lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            used = indent;
            fresh = true;
        }
        if !fresh {
            line.push(' ');
            used += 1;
        }
        line.push_str(&word.styled);
        used += word.columns;
        fresh = false;
    }
    lines.push(line);
    lines
}

struct Word {
    styled: String,
    columns: usize,
}

/// The words of a paragraph; inline code is never broken, and emphasis becomes a style.
fn words(paragraph: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word { styled: String::new(), columns: 0 };
    let mut style = None;
    let mut chars = paragraph.trim_start().chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '`' => toggle(&mut word, &mut style, CODE),
            '*' if chars.peek() == Some(&'*') && style != Some(CODE) => {
                chars.next();
                toggle(&mut word, &mut style, STRONG);
            }
            ' ' if style != Some(CODE) => {
                let next = Word { styled: String::new(), columns: 0 };
                words.push(std::mem::replace(&mut word, next));
            }
            _ => {
                word.styled.push(char);
                word.columns += 1;
            }
        }
    }
    words.push(word);
    words.retain(|word| !word.styled.is_empty());
    words
}

fn toggle(word: &mut Word, style: &mut Option<Style>, to: Style) {
    if style.take_if(|now| *now == to).is_some() {
        let _ = write!(word.styled, "{to:#}");
    } else {
        *style = Some(to);
        let _ = write!(word.styled, "{to}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, width: usize) -> String {
        anstream::adapter::strip_str(&for_terminal(text, width)).to_string()
    }

    #[test]
    fn paragraphs_are_joined_and_wrapped() {
        assert_eq!(plain("one two\nthree four", 10), "one two\nthree four\n");
        assert_eq!(plain("one two\nthree", 80), "one two three\n");
    }

    #[test]
    fn list_items_hang() {
        assert_eq!(plain("- one two three\n- four", 9), "- one two\n  three\n- four\n");
    }

    #[test]
    fn code_is_kept_as_it_is() {
        assert_eq!(plain("Say `a  b` now\n\n```rust\nfn  f() {}\n```\n", 6), "Say\na  b\nnow\n\n    fn  f() {}\n");
    }

    #[test]
    fn headings_lose_their_marks() {
        assert_eq!(plain("# rule\n\n## Why\n\nBecause.", 80), "rule\n\nWhy\n\nBecause.\n");
    }
}
