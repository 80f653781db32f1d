//! `cargo xtask export`.

use clap::{Args, Subcommand};
use spec::checked::Api;

use crate::Failure;
use crate::spec_dir::{SpecDir, check};

/// Prints the spec in the format of another tool
#[derive(Subcommand)]
pub enum Export {
    Openapi(Openapi),
}

/// Prints the spec as one OpenAPI 3.1 document
#[derive(Args)]
pub struct Openapi {
    /// Name of the only API to print
    #[arg(long, value_name = "NAME")]
    api: Option<String>,
    #[command(flatten)]
    spec: SpecDir,
}

impl Export {
    pub fn run(self) -> Result<String, Failure> {
        match self {
            Self::Openapi(openapi) => openapi.run(),
        }
    }
}

impl Openapi {
    fn run(self) -> Result<String, Failure> {
        let loaded = self.spec.load()?;
        let spec = check(&loaded)?;
        let wanted = |api: &&Api<'_>| self.api.as_ref().is_none_or(|name| *name == api.name);
        let apis: Vec<_> = spec.apis.iter().filter(wanted).collect();
        if let (Some(name), []) = (&self.api, apis.as_slice()) {
            let known: Vec<_> = spec.apis.iter().map(|api| api.name.as_str()).collect();
            return Err(format!("error: there is no API `{name}`; there is {}", known.join(", ")));
        }
        serde_json::to_string_pretty(&spec::openapi(&apis)).map_err(|error| format!("error: {error}"))
    }
}
