//! Reads a file of the configuration. What is wrong in it costs only itself, and is a finding.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::findings::{Applicability, Edit, Finding, Fix, Level};
use crate::rules::meta::unknown_configuration;
use crate::rules::registry;
use crate::text::TextRange;

use super::names::{nearest, nearest_rule};
use super::settings::LEVELS;
use super::{Knowledge, Override, Settings};

/// Where in a file settings can stand, the nearest first.
const MANIFEST_SECTIONS: [[&str; 3]; 2] =
    [["package", "metadata", "asyncwise"], ["workspace", "metadata", "asyncwise"]];

/// What a file says.
#[derive(Debug, Default)]
pub struct Read {
    /// Its settings, the nearest first: a manifest may hold those of a package and those of a workspace. None: the file is
    /// no TOML.
    pub settings: Option<Vec<Settings>>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// Reads the text of the file at `path`.
#[must_use]
pub fn read(path: &Arc<Path>, text: &str) -> Read {
    let is_manifest = path.file_name().is_some_and(|name| name == "Cargo.toml");
    if is_manifest && !text.contains("asyncwise") {
        return Read { settings: Some(Vec::new()), findings: Vec::new() };
    }
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut reader = Reader { path, start, findings: Vec::new() };
    let settings = match DeTable::parse(&text[start..]) {
        Ok(table) if is_manifest => Some(reader.manifest(table.get_ref())),
        Ok(table) => Some(vec![reader.settings(table.get_ref())]),
        // What is wrong with a manifest is cargo's to say.
        Err(_) if is_manifest => None,
        Err(error) => {
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            let span = error.span().unwrap_or_default();
            reader.report(span, format!("this file is not in force: {message}"), None);
            None
        }
    };
    Read { settings, findings: reader.findings }
}

struct Reader<'a> {
    path: &'a Arc<Path>,
    /// Bytes before the TOML.
    start: usize,
    findings: Vec<Finding>,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl Reader<'_> {
    fn manifest(&mut self, table: &DeTable<'_>) -> Vec<Settings> {
        let sections = MANIFEST_SECTIONS
            .iter()
            .filter_map(|keys| keys.iter().try_fold(table, |table, key| table.get(*key)?.get_ref().as_table()));
        let sections: Vec<_> = sections.collect();
        sections.into_iter().map(|section| self.settings(section)).collect()
    }

    fn settings(&mut self, table: &DeTable<'_>) -> Settings {
        let mut settings = Settings::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "rules" => settings.rules = self.levels(value),
                "overrides" => settings.overrides = self.overrides(value),
                "knowledge" => settings.knowledge = self.knowledge(value),
                name => self.unknown_key(name, key.span(), &["rules", "overrides", "knowledge"]),
            }
        }
        settings
    }

    fn levels(&mut self, value: &Value<'_>) -> BTreeMap<String, Level> {
        let mut levels = BTreeMap::new();
        for (key, value) in self.table(value).into_iter().flatten() {
            let id = key.get_ref().as_ref();
            if registry::info(id).is_none() {
                let message = format!("there is no rule `{id}`");
                self.unknown(message, key.span(), nearest_rule(id), false);
            } else if let Some(level) = self.level(value) {
                levels.insert(id.to_owned(), level);
            }
        }
        levels
    }

    fn level(&mut self, value: &Value<'_>) -> Option<Level> {
        let Some(name) = value.get_ref().as_str() else {
            self.wrong_type(value, "a level: \"allow\", \"hint\", \"warn\" or \"error\"");
            return None;
        };
        let level = LEVELS.into_iter().find(|level| level.as_str() == name);
        if level.is_none() {
            let near = nearest(name, LEVELS.map(Level::as_str));
            self.unknown(format!("there is no level `{name}`"), value.span(), near, true);
        }
        level
    }

    fn overrides(&mut self, value: &Value<'_>) -> Vec<Override> {
        let Some(entries) = self.array(value) else { return Vec::new() };
        entries.iter().filter_map(|entry| self.one_override(entry)).collect()
    }

    fn one_override(&mut self, value: &Value<'_>) -> Option<Override> {
        let mut result = Override::default();
        for (key, value) in self.table(value)? {
            match key.get_ref().as_ref() {
                "paths" => result.paths = self.globs(value),
                "rules" => result.rules = self.levels(value),
                name => self.unknown_key(name, key.span(), &["paths", "rules"]),
            }
        }
        Some(result)
    }

    fn globs(&mut self, value: &Value<'_>) -> Vec<String> {
        let mut globs = Vec::new();
        for (glob, span) in self.strings(value) {
            match globset::Glob::new(&glob) {
                Ok(_) => globs.push(glob),
                Err(error) => self.report(span, format!("this is no glob: {}", error.kind()), None),
            }
        }
        globs
    }

    fn knowledge(&mut self, value: &Value<'_>) -> Knowledge {
        let mut knowledge = Knowledge::default();
        for (key, value) in self.table(value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "stubs" => knowledge.stubs = self.strings(value).into_iter().map(|(text, _)| text).collect(),
                "runs_blocking" => {
                    knowledge.runs_blocking = self.strings(value).into_iter().map(|(text, _)| text).collect();
                }
                name => self.unknown_key(name, key.span(), &["stubs", "runs_blocking"]),
            }
        }
        knowledge
    }

    fn strings(&mut self, value: &Value<'_>) -> Vec<(String, Range<usize>)> {
        let mut strings = Vec::new();
        for entry in self.array(value).into_iter().flatten() {
            match entry.get_ref().as_str() {
                Some(text) => strings.push((text.to_owned(), entry.span())),
                None => self.wrong_type(entry, "a string"),
            }
        }
        strings
    }

    fn table<'v, 'i>(&mut self, value: &'v Value<'i>) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(value, "a table");
        }
        table
    }

    fn array<'v, 'i>(&mut self, value: &'v Value<'i>) -> Option<&'v DeArray<'i>> {
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_type(value, "a list");
        }
        array
    }

    fn wrong_type(&mut self, value: &Value<'_>, wanted: &str) {
        let found = value.get_ref().type_str();
        self.report(value.span(), format!("here should be {wanted}, not a value of type {found}"), None);
    }

    fn unknown_key(&mut self, name: &str, span: Range<usize>, known: &[&'static str]) {
        let near = nearest(name, known.iter().copied());
        self.unknown(format!("there is no key `{name}` here"), span, near, false);
    }

    fn unknown(&mut self, message: String, span: Range<usize>, near: Option<&str>, quoted: bool) {
        let Some(near) = near else { return self.report(span, message, None) };
        let message = format!("{message}; `{near}` is the nearest");
        let text = if quoted { format!("\"{near}\"") } else { near.to_owned() };
        self.report(span, message, Some((near, text)));
    }

    fn report(&mut self, span: Range<usize>, message: String, replacement: Option<(&str, String)>) {
        let at = |offset: usize| u32::try_from(offset + self.start).unwrap_or(u32::MAX);
        let range = TextRange::new(at(span.start), at(span.end));
        let fix = replacement.map(|(name, text)| Fix {
            title: format!("Replace with `{name}`"),
            applicability: Applicability::Review,
            edits: vec![Edit { path: self.path.clone(), range, text }],
        });
        self.findings
            .push(Finding { fixes: fix.into_iter().collect(), ..unknown_configuration::finding(range, message) });
    }
}
