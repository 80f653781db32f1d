//! `cargo xtask list`.

use clap::Args;

use crate::Failure;
use crate::spec_dir::{SpecDir, check};

/// Prints each operation: API, operation, method, path
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    spec: SpecDir,
}

impl List {
    pub fn run(self) -> Result<String, Failure> {
        let loaded = self.spec.load()?;
        let spec = check(&loaded)?;
        let mut lines = Vec::new();
        for api in &spec.apis {
            for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
                let (id, method) = (&operation.id, operation.method.as_str());
                lines.push(format!("{}\t{id}\t{method}\t{}", api.name, operation.path));
            }
        }
        Ok(lines.join("\n"))
    }
}
