//! The proofs: the promises of the client, tested with the real spec and the real client.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod blocking;
mod client_api;
mod collisions;
mod commands;
mod decode;
mod dependencies;
mod docs;
mod errors;
mod faults;
mod folder;
#[path = "fuzz/mod.rs"]
mod fuzz;
mod golden;
mod hostile;
mod layers;
mod mock;
mod openapi;
mod promises;
mod reach;
#[path = "scale/mod.rs"]
mod scale;
mod size;
mod standalone;
mod wire;
mod workshop;

use std::path::{Path, PathBuf};

use cloudflare_client::{
    Credential,
    runtime::{CredentialKind, Meta},
};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Respond};

/// Starts a server that answers each request like this.
async fn serve(answer: impl Respond + 'static) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

/// Returns a folder of this repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(path)
}

/// Returns a credential that an operation accepts.
fn credential(operation: &Meta) -> Credential {
    match operation.accepted().next().unwrap() {
        CredentialKind::UserServiceKey => Credential::user_service_key("v1.0-key"),
        CredentialKind::Key => Credential::key("user@example.com", "secret"),
        _ => Credential::token("token"),
    }
}

/// Reads a spec.
fn read_spec(folder: &Path) -> spec::Loaded {
    spec::load(folder).unwrap()
}

/// Checks a spec that has no mistakes.
fn check(loaded: &spec::Loaded) -> spec::Checked<'_> {
    spec::check(loaded).unwrap_or_else(|mistakes| panic!("{}", spec::render(&mistakes, false)))
}
