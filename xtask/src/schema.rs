//! `cargo xtask schema`.

use clap::Args;

use crate::{Failure, in_repository};

/// Writes spec/schema.json, the format of the files in spec/
#[derive(Args)]
pub struct Schema;

impl Schema {
    pub fn run(self) -> Result<String, Failure> {
        let path = in_repository("spec").join("schema.json");
        let shown = path.display();
        std::fs::write(&path, spec::schema()).map_err(|error| format!("error: can't write {shown}: {error}"))?;
        Ok(format!("wrote {shown}"))
    }
}
