//! `asyncwise completions` and `asyncwise man`: what shells and `man` want to know of the command line.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::Args;
use super::output::{self, Failure};

/// Prints the script that completes the command line in `shell`.
pub fn completions(shell: Shell) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "asyncwise", &mut script);
    output::print(&String::from_utf8_lossy(&script))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the manual page of the program or of one of its commands, as roff.
pub fn man(name: Option<&str>) -> Result<ExitCode, Failure> {
    let mut program = Args::command();
    program.build();
    let command = match name {
        None => &program,
        Some(name) => {
            let found = program.find_subcommand(name).filter(|command| !command.is_hide_set());
            found.ok_or_else(|| Failure(format!("there is no command `{name}`")))?
        }
    };
    let title = command.get_display_name().unwrap_or("asyncwise").to_owned();
    let mut page = Vec::new();
    Man::new(command.clone()).title(title).render(&mut page)?;
    output::print(&String::from_utf8_lossy(&page))?;
    Ok(ExitCode::SUCCESS)
}
