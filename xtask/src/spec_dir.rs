//! The option for the folder of the spec.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::Args;
use spec::{Checked, Diagnostic, Loaded};

use crate::{Failure, in_repository};

/// The folder of the spec.
#[derive(Args)]
pub struct SpecDir {
    /// Folder of the spec
    #[arg(long, value_name = "DIR", default_value_os_t = in_repository("spec"))]
    spec: PathBuf,
}

impl SpecDir {
    /// Reads the spec.
    pub fn load(&self) -> Result<Loaded, Failure> {
        spec::load(&self.spec).map_err(|error| format!("error: {error}"))
    }
}

/// Checks a spec, and fails with all of its mistakes if it has any.
pub fn check(loaded: &Loaded) -> Result<Checked<'_>, Failure> {
    let collisions = codegen::collisions(&loaded.spec);
    match spec::check(loaded) {
        Ok(checked) if collisions.is_empty() => Ok(checked),
        Ok(_) => Err(report(&collisions)),
        Err(mistakes) => Err(report(&[mistakes, collisions].concat())),
    }
}

/// Shows all mistakes for the terminal.
pub fn report(mistakes: &[Diagnostic]) -> Failure {
    spec::render(mistakes, std::io::stderr().is_terminal())
}
