//! A project with one fix applied.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use asyncwise::findings::{Applicability, FileFindings, Finding, Fix, Level};
use asyncwise::fixes::apply::{Plan, apply};
use asyncwise::host::{Host, LoadOptions, STACK_SIZE};

use crate::Failure;

/// A fix, and what became of it.
pub struct Variant {
    /// The rule whose finding it mends.
    pub rule: &'static str,
    /// How serious the finding is.
    pub level: Level,
    /// The fix.
    pub fix: Fix,
    /// The file and the line of the finding.
    pub at: String,
    /// What is wrong with the result, in the order in which it was found.
    pub faults: Vec<Fault>,
    /// It stands in code that was compiled.
    pub compiled: bool,
}

/// What can be wrong with the result of a fix.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The edits do not fit.
    Misfit,
    /// The result does not parse.
    Syntax,
    /// The finding is still there.
    Stays,
    /// There are more findings of this rule.
    New(String),
    /// It does not compile, and why.
    Compile(String),
}

impl Variant {
    /// Whether it is said to be applied blindly.
    pub fn is_safe(&self) -> bool {
        self.fix.applicability == Applicability::Safe
    }

    /// Whether nothing is wrong with it.
    pub fn is_fine(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether its title says that it does not compile as it is.
    pub fn is_announced(&self) -> bool {
        ["(needs", "needs a hand", "need a hand"].iter().any(|said| self.fix.title.contains(said))
    }
}

/// All fixes of a project, applied one at a time and checked again.
pub fn all(dir: &Path, warnings_only: bool) -> Result<Vec<Variant>, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_SIZE).num_threads(1).build()?;
    let found = pool.install(|| {
        let mut host = Host::new();
        host.load(&[dir.to_path_buf()], &LoadOptions::default());
        let mut variants = collect(&host, dir, warnings_only);
        let mut again = Again { host, before: BTreeMap::new() };
        variants.iter_mut().for_each(|variant| again.check(variant));
        variants
    });
    Ok(found)
}

fn collect(host: &Host, dir: &Path, warnings_only: bool) -> Vec<Variant> {
    let snapshot = host.snapshot();
    let mut variants = Vec::new();
    for path in snapshot.checked_files().expect("nothing changes") {
        let found = snapshot.findings(&path).expect("nothing changes");
        for finding in found.findings.iter().filter(|finding| !warnings_only || finding.level >= Level::Warn) {
            let fixes = snapshot.fixes_of(&path, finding).expect("nothing changes");
            variants.extend(fixes.into_iter().map(|fix| variant(dir, &found, finding, fix)));
        }
    }
    variants
}

fn variant(dir: &Path, found: &FileFindings, finding: &Finding, fix: Fix) -> Variant {
    let line = found.text[..finding.range.start as usize].lines().count().max(1);
    let name = found.path.strip_prefix(dir).unwrap_or(&found.path).display().to_string();
    let at = format!("{name}:{line}");
    Variant { rule: finding.rule, level: finding.level, fix, at, faults: Vec::new(), compiled: false }
}

/// Checks files again with other texts.
struct Again {
    host: Host,
    before: BTreeMap<PathBuf, Arc<FileFindings>>,
}

impl Again {
    fn check(&mut self, variant: &mut Variant) {
        let mut plan = Plan::default();
        plan.take(&variant.fix);
        let sources: Vec<_> =
            plan.files().filter(|(path, _)| path.extension().is_some_and(|ext| ext == "rs")).collect();
        let mut was_there = 0;
        let mut is_there = 0;
        for (path, edits) in sources {
            let before = self.before(path);
            let Ok(after) = apply(&before.text, edits) else { return variant.faults.push(Fault::Misfit) };
            if syn::parse_file(&after).is_err() {
                return variant.faults.push(Fault::Syntax);
            }
            self.host.set_overlay(path, after.into(), &[]);
            let after = self.host.snapshot().findings(path).expect("nothing changes");
            was_there += count(&before, variant);
            is_there += count(&after, variant);
            variant.faults.extend(new_rules(&before, &after).into_iter().map(Fault::New));
            self.host.set_overlay(path, before.text.clone(), &[]);
        }
        if is_there >= was_there {
            variant.faults.push(Fault::Stays);
        }
    }

    fn before(&mut self, path: &Path) -> Arc<FileFindings> {
        let host = &self.host;
        let found = self.before.entry(path.to_path_buf());
        found.or_insert_with(|| host.snapshot().findings(path).expect("nothing changes")).clone()
    }
}

/// The findings of the rule that are as serious: what is left may be milder.
fn count(found: &FileFindings, variant: &Variant) -> usize {
    found.findings.iter().filter(|finding| finding.rule == variant.rule && finding.level >= variant.level).count()
}

/// The rules that find more than they did, at levels that count.
fn new_rules(before: &FileFindings, after: &FileFindings) -> Vec<String> {
    let serious = |found: &FileFindings| {
        let mut rules: BTreeMap<&'static str, usize> = BTreeMap::new();
        for finding in found.findings.iter().filter(|finding| finding.level >= Level::Warn) {
            *rules.entry(finding.rule).or_default() += 1;
        }
        rules
    };
    let before = serious(before);
    let more = serious(after).into_iter().filter(|(rule, count)| before.get(rule).copied().unwrap_or(0) < *count);
    more.map(|(rule, _)| rule.to_owned()).collect()
}
