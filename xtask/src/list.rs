//! `cargo xtask list`.

use clap::Args;

use crate::Failure;
use crate::spec_dir::SpecDir;

/// Prints each operation: API, operation, method, path
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    spec: SpecDir,
}

impl List {
    pub fn run(self) -> Result<String, Failure> {
        let spec = self.spec.load()?;
        let mut lines = Vec::new();
        for (api, resource) in spec.resources() {
            for operation in &resource.def.operations {
                let (id, method) = (api.operation_id(resource, operation), operation.method.as_str());
                lines.push(format!("{}\t{id}\t{method}\t{}", api.name, operation.path));
            }
        }
        Ok(lines.join("\n"))
    }
}
