//! `cargo xtask lint`.

use clap::Args;

use crate::spec_dir::SpecDir;
use crate::{Failure, count};

/// Reports every mistake in the spec
#[derive(Args)]
pub struct Lint {
    #[command(flatten)]
    spec: SpecDir,
}

impl Lint {
    pub fn run(self) -> Result<String, Failure> {
        let spec = self.spec.load()?;
        let operations: usize = spec.resources().map(|(_, resource)| resource.def.operations.len()).sum();
        let resources = spec.resources().count();
        Ok(format!("no mistakes in {} of {}", count(operations, "operation"), count(resources, "resource")))
    }
}
