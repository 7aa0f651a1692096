//! `asyncwise check`.

use std::process::ExitCode;

use super::args::{Check, Format};
use super::baseline::{Baseline, Compared};
use super::engine::Engine;
use super::output::{self, Failure, count};
use super::packages::Selection;
use super::paths::{self, Targets};
use super::report::Report;
use super::text::{self, TextRenderer};
use super::{fix, github, json, sarif, watch};

/// Checks, prints, and tells by its status whether anything was found.
pub fn run(args: &Check) -> Result<ExitCode, Failure> {
    let mut targets = Targets::new(&args.paths)?;
    let selection = Selection::new(&args.packages, &mut targets)?;
    let mut engine = Engine::start(&targets, selection, args)?;
    let status = if args.watch { watch::run(&mut engine, &targets, args) } else { once(&mut engine, args) };
    // The process ends here, and to free all that is known node by node takes a while.
    std::mem::forget(engine);
    Ok(ExitCode::from(status?))
}

/// Checks and prints once. Returns the status to end with.
///
/// # Errors
/// When something cannot be read or written.
pub fn once(engine: &mut Engine, args: &Check) -> Result<u8, Failure> {
    let mut report = engine.check()?;
    if args.fixing.diff {
        let status = status(&report);
        fix::mend(engine, report, &args.fixing)?;
        return Ok(status);
    }
    if args.fixing.fix {
        report = fix::mend(engine, report, &args.fixing)?;
    }
    let baseline = args.baseline.as_deref().map(|path| Baseline::open(path, args.update_baseline)).transpose()?;
    let compared = match &baseline {
        Some(baseline) if args.update_baseline => return update(baseline, &report),
        Some(baseline) => Some(baseline.apply(&mut report)),
        None => None,
    };
    print(&report, compared.as_ref(), args)?;
    Ok(status(&report))
}

/// Nothing checked is no clean bill.
fn status(report: &Report) -> u8 {
    if report.stats.files == 0 && report.findings.is_empty() {
        return super::COULD_NOT_RUN;
    }
    u8::from(!report.findings.is_empty())
}

fn update(baseline: &Baseline, report: &Report) -> Result<u8, Failure> {
    let known = baseline.update(report)?;
    output::say(&format!("the baseline now has {}", count(known, "finding")));
    Ok(0)
}

fn print(report: &Report, compared: Option<&Compared>, args: &Check) -> Result<(), Failure> {
    report.notes.iter().for_each(|note| output::say_warning(note));
    match args.format {
        Format::Json => output::print(&json::render(report, compared, args.stats))?,
        Format::Sarif => output::print(&sarif::render(report, status(report)))?,
        Format::Github => output::print(&github::render(report))?,
        Format::Text => print_text(report, args)?,
    }
    compared.into_iter().for_each(say_compared);
    if args.format != Format::Json {
        output::say(&text::closing_line(report));
    }
    if args.format == Format::Text
        && let Some(advice) = text::advice(report)
    {
        output::say(&advice);
    }
    Ok(())
}

fn print_text(report: &Report, args: &Check) -> Result<(), Failure> {
    let dir = paths::current_dir();
    for skipped in &report.skipped {
        output::say_warning(&format!("skipped {}: {}", paths::relative(&skipped.path, &dir), skipped.reason));
    }
    let renderer = TextRenderer::new(&report.sources, dir);
    for located in &report.findings {
        output::print(&renderer.render(located))?;
    }
    if args.stats {
        output::print(&report.stats.to_text())?;
    }
    Ok(())
}

/// Tells what the baseline left out, and what it need not name any more.
fn say_compared(compared: &Compared) {
    for entry in &compared.stale {
        output::say(&format!("no longer found: {} in {}: {}", entry.rule, entry.file, entry.line));
    }
    if !compared.stale.is_empty() {
        let entries = if compared.stale.len() == 1 { "1 entry" } else { &format!("{} entries", compared.stale.len()) };
        output::say_warning(&format!("{entries} of the baseline can go: `--update-baseline` removes them"));
    }
    if compared.known > 0 {
        output::say(&format!("{} in the baseline", count(compared.known, "finding")));
    }
}
