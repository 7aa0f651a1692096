//! The outcome, as a table in Markdown.

use std::collections::BTreeMap;
use std::path::Path;

use super::variant::{Fault, Variant};

#[derive(Default)]
struct Row {
    all: usize,
    compiled: usize,
    compiles: usize,
    announced: usize,
    parses: usize,
    gone: usize,
    nothing_new: usize,
}

impl Row {
    fn add(&mut self, variant: &Variant) {
        let has = |fault: &dyn Fn(&Fault) -> bool| variant.faults.iter().any(fault);
        let parses = !has(&|fault| matches!(fault, Fault::Misfit | Fault::Syntax));
        let compiles = !has(&|fault| matches!(fault, Fault::Compile(_)));
        self.all += 1;
        self.parses += usize::from(parses);
        self.gone += usize::from(parses && !has(&|fault| *fault == Fault::Stays));
        self.nothing_new += usize::from(parses && !has(&|fault| matches!(fault, Fault::New(_))));
        self.compiled += usize::from(variant.compiled);
        self.compiles += usize::from(variant.compiled && compiles);
        self.announced += usize::from(variant.compiled && !compiles && variant.is_announced());
    }

    fn print(&self, name: &str, kind: &str) {
        let Row { all, compiled, compiles, announced, parses, gone, nothing_new } = self;
        println!(
            "| {name} | {kind} | {all} | {parses} | {gone} | {nothing_new} | {compiles} of {compiled} | {announced} |"
        );
    }
}

/// Prints what became of each fix that is not fine, and the table.
pub fn print(dir: &Path, variants: &[Variant]) {
    let mut rows: BTreeMap<(&str, &str), Row> = BTreeMap::new();
    for variant in variants {
        let kind = if variant.is_safe() { "safe" } else { "review" };
        rows.entry((variant.rule, kind)).or_default().add(variant);
        rows.entry(("~ all", kind)).or_default().add(variant);
        if !variant.is_fine() {
            println!("{}: {} ({kind}): `{}`: {:?}", variant.at, variant.rule, variant.fix.title, variant.faults);
        }
    }
    println!("\n{}\n", dir.display());
    println!("| rule | fixes | applied | parse | finding gone | nothing new | compile | else the title says so |");
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    for ((rule, kind), row) in &rows {
        row.print(rule.trim_start_matches("~ "), kind);
    }
}
