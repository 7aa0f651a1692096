//! Names that were perhaps meant.

use crate::rules::registry;

/// The candidate that `name` is most likely a slip of.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase().replace('_', "-");
    let allowed = (wanted.chars().count() / 3).max(2);
    let scored =
        candidates.into_iter().map(|known| (strsim::damerau_levenshtein(&wanted, &known.replace('_', "-")), known));
    scored.filter(|(distance, _)| *distance <= allowed).min().map(|(_, known)| known)
}

/// The rule's id that is nearest to `name`.
pub fn nearest_rule(name: &str) -> Option<&'static str> {
    nearest(name, registry::infos().map(|info| info.id))
}
