//! Takes suppressed findings away, and finds suppressions that suppress nothing.

use std::path::Path;
use std::sync::Arc;

use crate::findings::{Applicability, Edit, Finding, Fix, Level, Setting};
use crate::rules::meta::unused_suppression::INFO;
use crate::rules::registry;
use crate::text::TextRange;

use super::super::Config;
use super::super::names::nearest_rule;
use super::{Suppression, Suppressions};

/// What is left of `findings`, whose levels are final, and what is to be said of the suppressions themselves.
#[must_use]
pub fn apply(
    suppressions: &Suppressions,
    findings: Vec<Finding>,
    config: &Config,
    path: &Arc<Path>,
    text: &str,
    was_run: &dyn Fn(&str) -> bool,
) -> Vec<Finding> {
    let mut used: Vec<Vec<bool>> =
        suppressions.comments.iter().map(|comment| vec![false; comment.rules.len()]).collect();
    let mut left = suppress(suppressions, findings, &mut used);
    let level = config.level(&INFO, path);
    if level == Level::Allow {
        return left;
    }
    let judge = Judge { config, path, text, was_run };
    let judged = suppressions.comments.iter().zip(&used);
    let said = judged.flat_map(|(comment, used)| judge.judge(comment, used));
    let said: Vec<Finding> = said.map(|finding| Finding { level, ..finding }).collect();
    left.extend(suppress(suppressions, said, &mut used));
    left
}

fn suppress(suppressions: &Suppressions, findings: Vec<Finding>, used: &mut [Vec<bool>]) -> Vec<Finding> {
    let mut left = Vec::new();
    for finding in findings {
        let mut is_suppressed = allowed_by_clippy(suppressions, &finding);
        for (comment, used) in suppressions.comments.iter().zip(&mut *used) {
            for ((rule, _), used) in comment.rules.iter().zip(used) {
                if *rule == finding.rule && comment.scope.covers(finding.range) {
                    *used = true;
                    is_suppressed = true;
                }
            }
        }
        if !is_suppressed {
            left.push(finding);
        }
    }
    left
}

fn allowed_by_clippy(suppressions: &Suppressions, finding: &Finding) -> bool {
    let lints = registry::info(finding.rule).map_or(&[][..], |info| info.clippy);
    suppressions.attributes.allow(lints, finding.range)
}

struct Judge<'a> {
    config: &'a Config,
    path: &'a Arc<Path>,
    text: &'a str,
    /// Whether a rule of this name was asked.
    was_run: &'a dyn Fn(&str) -> bool,
}

impl Judge<'_> {
    /// What is to be said of a suppression.
    fn judge(&self, comment: &Suppression, used: &[bool]) -> Vec<Finding> {
        if let Some(message) = comment.malformed {
            return vec![finding(comment.range, message.to_owned(), None)];
        }
        let unknown = comment.unknown.iter().map(|range| self.unknown(*range));
        unknown.chain(self.unused(comment, used)).collect()
    }

    fn unknown(&self, range: TextRange) -> Finding {
        let name = range.of(self.text);
        let Some(near) = nearest_rule(name) else {
            return finding(range, format!("there is no rule `{name}`"), None);
        };
        let fix = self.fix(format!("Replace with `{near}`"), Applicability::Review, range, near.to_owned());
        finding(range, format!("there is no rule `{name}`; `{near}` is the nearest"), Some(fix))
    }

    fn unused(&self, comment: &Suppression, used: &[bool]) -> Option<Finding> {
        if comment.unsure {
            return None;
        }
        let unused: Vec<(&str, TextRange)> = comment
            .rules
            .iter()
            .zip(used)
            .filter(|((rule, _), used)| !**used && self.is_on(rule))
            .map(|(rule, _)| *rule)
            .collect();
        let (_, first) = *unused.first()?;
        let names = unused.iter().map(|(rule, _)| format!("`{rule}`")).collect::<Vec<_>>().join(", ");
        let all = unused.len() == comment.rules.len() && comment.unknown.is_empty();
        let (range, fix) = if all {
            let fix = self.fix("Remove the suppression".into(), Applicability::Safe, comment.removal, String::new());
            (comment.range, fix)
        } else {
            let title = format!("Remove {names} from the suppression");
            (first, self.fix(title, Applicability::Safe, comment.args, self.without(comment, &unused)))
        };
        Some(finding(range, format!("nothing here is found by {names}, so this suppresses nothing"), Some(fix)))
    }

    /// A rule that is off finds nothing, and may be on elsewhere or tomorrow.
    fn is_on(&self, rule: &str) -> bool {
        let level = registry::info(rule).map(|info| self.config.level(info, self.path));
        rule != INFO.id && level.is_some_and(|level| level > Level::Allow) && (self.was_run)(rule)
    }

    /// The arguments without some rules.
    fn without(&self, comment: &Suppression, unused: &[(&str, TextRange)]) -> String {
        let rules =
            comment.rules.iter().map(|(_, range)| *range).filter(|range| !unused.iter().any(|(_, out)| out == range));
        let mut parts: Vec<TextRange> = rules.chain(comment.unknown.iter().copied()).chain(comment.reason).collect();
        parts.sort();
        parts.iter().map(|range| range.of(self.text)).collect::<Vec<_>>().join(", ")
    }

    fn fix(&self, title: String, applicability: Applicability, range: TextRange, text: String) -> Fix {
        Fix { title, applicability, edits: vec![Edit { path: self.path.clone(), range, text }] }
    }
}

fn finding(range: TextRange, message: String, fix: Option<Fix>) -> Finding {
    Finding {
        rule: INFO.id,
        level: INFO.level,
        setting: Setting::Production,
        range,
        message,
        related: Vec::new(),
        fixes: fix.into_iter().collect(),
    }
}
