//! `cargo xtask lint`.

use clap::Args;

use crate::spec_dir::{SpecDir, check};
use crate::{Failure, count};

/// Reports every mistake in the spec
#[derive(Args)]
pub struct Lint {
    #[command(flatten)]
    spec: SpecDir,
}

impl Lint {
    pub fn run(self) -> Result<String, Failure> {
        let loaded = self.spec.load()?;
        let spec = check(&loaded)?;
        let resources: Vec<_> = spec.apis.iter().flat_map(|api| &api.resources).collect();
        let operations: usize = resources.iter().map(|resource| resource.operations.len()).sum();
        Ok(format!("no mistakes in {} of {}", count(operations, "operation"), count(resources.len(), "resource")))
    }
}
