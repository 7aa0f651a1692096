//! What the documentation of a function says of cancel safety.

/// The attribute that carries the verdict in the tree of a dependency's file; no source can write it.
pub const CANCEL_ATTR: &str = "asyncwise::cancel";

/// The arguments of `#[cancel(…)]` that the doc comments of an item amount to; none when they do not say, or say more than
/// one thing.
#[must_use]
pub fn cancel_verdict(text: &str) -> Option<&'static str> {
    if !text.contains("ancel") {
        return None;
    }
    let section = section(text)?;
    let conditional = ["only cancel", "cancel safe if", "cancel safe when", "cancellation safe if", "cancel-safe if"];
    if conditional.iter().any(|words| section.contains(words)) {
        return None;
    }
    if section.contains("lose your place in the queue") {
        return Some("queue");
    }
    let verdicts = ["cancel safe", "cancel-safe", "cancellation safe", "cancellation-safe"];
    let mut found = None;
    for words in verdicts {
        for (at, _) in section.match_indices(words) {
            let before = section[..at].trim_end();
            let verdict = if before.ends_with(" not") { "unsafe" } else { "safe" };
            if found.is_some_and(|found| found != verdict) {
                return None;
            }
            found = Some(verdict);
        }
    }
    found
}

/// The text below the heading on cancel safety up to the next heading, in lower case and on one line.
fn section(text: &str) -> Option<String> {
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("///"));
    let mut section: Option<String> = None;
    for line in lines {
        let line = line.trim();
        if line.starts_with('#') {
            if section.is_some() {
                break;
            }
            if is_heading(line) {
                section = Some(String::new());
            }
        } else if let Some(section) = &mut section {
            section.push_str(&line.to_lowercase());
            section.push(' ');
        }
    }
    section
}

fn is_heading(line: &str) -> bool {
    let title = line.trim_start_matches('#').trim().to_lowercase();
    matches!(title.as_str(), "cancel safety" | "cancellation safety" | "cancellation" | "cancel-safety")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_read_as_their_authors_write_them() {
        for (says, expected) in [
            ("# Cancel safety\n///\n/// This method is cancel safe.", Some("safe")),
            ("# Cancellation safety\n/// This method is not\n/// cancellation safe.", Some("unsafe")),
            ("# Cancel safety\n/// Cancelling a call to `lock` makes you lose your place in the queue.", Some("queue")),
            ("# Cancel safety\n/// This method is only cancel safe if `fut` is cancel safe.", None),
            ("# Cancel safety\n/// It is cancel safe. The other is not cancel safe.", None),
            ("# Panics\n/// When it is cancel safe.", None),
            ("# Cancel safety\n/// This is cancel safe.\n/// # Panics\n/// It is not cancel safe.", Some("safe")),
        ] {
            let text = format!("/// Waits.\n///\n/// {says}\npub async fn f()");
            assert_eq!(cancel_verdict(&text), expected, "{says}");
        }
    }
}
