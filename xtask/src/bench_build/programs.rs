//! The size of a program that makes three calls, with the client and by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{fill, progress, run};
use crate::{Failure, failure};

/// The programs: name, dependencies and source.
const PROGRAMS: [(&str, &str, &str); 2] = [
    ("with-client", include_str!("programs/with_client.toml.txt"), include_str!("programs/with_client.rs")),
    ("by-hand", include_str!("programs/by_hand.toml.txt"), include_str!("programs/by_hand.rs")),
];

/// Size of a program, in bytes.
pub struct Size {
    pub name: &'static str,
    pub built: i64,
    pub stripped: i64,
}

/// Builds the programs and returns their sizes.
pub fn sizes(home: &Path) -> Result<Vec<Size>, Failure> {
    let size = |(name, dependencies, source): (&'static str, &str, &str)| {
        progress(format_args!("building the program {name}"));
        let folder = home.join(name);
        let package =
            format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n");
        let manifest = (PathBuf::from("Cargo.toml"), package + dependencies);
        fill(&folder, [manifest, (PathBuf::from("src/main.rs"), source.to_owned())])?;
        let built = build(home, &folder, name, &[])?;
        Ok(Size { name, built, stripped: build(home, &folder, name, &["--", "-C", "strip=symbols"])? })
    };
    PROGRAMS.into_iter().map(size).collect()
}

fn build(home: &Path, folder: &Path, name: &str, options: &[&str]) -> Result<i64, Failure> {
    let target = home.join("target");
    let mut cargo = Command::new("cargo");
    run(cargo
        .args(["rustc", "--release", "--quiet"])
        .args(options)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &target))?;
    let program = target.join("release").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    let length = fs::metadata(&program).map_err(|error| failure("read", &program, &error))?.len();
    Ok(i64::try_from(length).unwrap_or(i64::MAX))
}
