//! The dependencies of the client.

use std::collections::BTreeSet;
use std::process::Command;

use crate::repository;

/// Returns the crates that a crate of this workspace is built from, including itself.
fn crates(name: &str, options: &[&str]) -> BTreeSet<String> {
    let arguments = ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package", name];
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.current_dir(repository("")).args(arguments).args(options).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn the_readme_lists_what_the_client_brings_beside_reqwest() {
    let (client, reqwest) = (crates("cloudflare-client", &[]), crates("reqwest", &[]));
    assert!(client.contains("reqwest") && reqwest.len() > 20, "{client:?}");
    let brought: BTreeSet<_> =
        client.difference(&reqwest).filter(|name| *name != "cloudflare-client").cloned().collect();
    let readme = std::fs::read_to_string(repository("generated/README.md")).unwrap();
    let sentence =
        readme.split("\n\n").find(|paragraph| paragraph.starts_with("Beyond the dependencies of reqwest")).unwrap();
    let listed: BTreeSet<_> = sentence.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(brought, listed);
}

#[test]
fn the_blocking_client_brings_the_crates_of_the_asynchronous_one() {
    let with = |feature| crates("cloudflare-client", &["--no-default-features", "--features", feature]);
    assert_eq!(with("blocking"), with("async"));
}
