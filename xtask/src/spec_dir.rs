//! The option for the folder of the spec.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::Args;
use spec::{Diagnostic, Spec};

use crate::{Failure, in_repository};

/// The folder of the spec.
#[derive(Args)]
pub struct SpecDir {
    /// Folder of the spec
    #[arg(long, value_name = "DIR", default_value_os_t = in_repository("spec"))]
    spec: PathBuf,
}

impl SpecDir {
    /// Loads the spec, and fails with all of its mistakes if there are any.
    pub fn load(&self) -> Result<Spec, Failure> {
        let loaded = spec::load(&self.spec).map_err(|error| format!("error: {error}"))?;
        let mut mistakes = loaded.diagnostics;
        mistakes.extend(spec::lint(&loaded.spec));
        mistakes.extend(codegen::collisions(&loaded.spec));
        if mistakes.is_empty() { Ok(loaded.spec) } else { Err(report(&mistakes)) }
    }
}

/// Shows all mistakes for the terminal.
pub fn report(mistakes: &[Diagnostic]) -> Failure {
    spec::render(mistakes, std::io::stderr().is_terminal())
}
