//! `cargo xtask schema`.

use clap::Args;

use crate::{Failure, failure, in_repository};

/// Writes spec/schema.json, the format of the files in spec/
#[derive(Args)]
pub struct Schema;

impl Schema {
    pub fn run(self) -> Result<String, Failure> {
        let path = in_repository("spec").join("schema.json");
        std::fs::write(&path, spec::schema()).map_err(|error| failure("write", &path, &error))?;
        Ok(format!("wrote {}", path.display()))
    }
}
