//! The commands of this repository: `cargo xtask <command>`, one file or folder each.

mod bench_build;
mod ci;
mod export;
mod generate;
mod lint;
mod list;
mod made;
mod place;
mod schema;
mod spec_dir;
mod stage;
mod tree;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

pub use bench_build::usage;

/// Why a command failed, as text for the terminal.
pub type Failure = String;

/// Turns API documentation into a Rust client.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Gen(generate::Gen),
    Lint(lint::Lint),
    List(list::List),
    #[command(subcommand)]
    Export(export::Export),
    Schema(schema::Schema),
    BenchBuild(bench_build::BenchBuild),
    Ci(ci::Ci),
}

/// Runs the command that the arguments name, and returns its output.
///
/// # Errors
/// The text to print before the program ends with a failure.
pub fn run(arguments: impl IntoIterator<Item: Into<OsString>>) -> Result<String, Failure> {
    let program = OsString::from("xtask");
    let cli = match Cli::try_parse_from([program].into_iter().chain(arguments.into_iter().map(Into::into))) {
        Ok(cli) => cli,
        Err(help) if help.kind() == ErrorKind::DisplayHelp => return Ok(help.to_string()),
        Err(error) => return Err(error.to_string()),
    };
    match cli.command {
        Command::Gen(command) => command.run(),
        Command::Lint(command) => command.run(),
        Command::List(command) => command.run(),
        Command::Export(command) => command.run(),
        Command::Schema(command) => command.run(),
        Command::BenchBuild(command) => command.run(),
        Command::Ci(command) => command.run(),
    }
}

/// Returns a folder of this repository, from any working directory.
fn in_repository(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(name);
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).map(Path::to_owned).unwrap_or(path)
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    format!("error: can't {verb} {}: {error}", path.display())
}
