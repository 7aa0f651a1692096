//! `asyncwise check`.

use std::process::ExitCode;

use super::args::{Check, Format};
use super::engine::Engine;
use super::output::{self, Failure};
use super::paths::{self, Targets};
use super::report::Report;
use super::text::{self, TextRenderer};
use super::{fix, json};

/// Checks, prints, and tells by its status whether anything was found.
pub fn run(args: &Check) -> Result<ExitCode, Failure> {
    let targets = Targets::new(&args.paths)?;
    let mut engine = Engine::start(&targets, args)?;
    let mut report = engine.check()?;
    if args.fix {
        report = fix::mend(&mut engine, report)?;
    }
    print(&report, args)?;
    // The process ends here, and to free all that is known node by node takes a while.
    std::mem::forget(engine);
    Ok(ExitCode::from(status(&report)))
}

/// Nothing checked is no clean bill.
fn status(report: &Report) -> u8 {
    if report.stats.files == 0 && report.findings.is_empty() {
        return super::COULD_NOT_RUN;
    }
    u8::from(!report.findings.is_empty())
}

fn print(report: &Report, args: &Check) -> Result<(), Failure> {
    report.notes.iter().for_each(|note| output::say_warning(note));
    match args.format {
        Format::Json => output::print(&json::render(report, args.stats)),
        Format::Text => print_text(report, args),
    }
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
    output::say(&text::closing_line(report));
    if let Some(advice) = text::advice(report) {
        output::say(&advice);
    }
    Ok(())
}
