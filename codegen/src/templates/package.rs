/// `Cargo.toml` of the client.
pub fn manifest() -> String {
    include_str!("package/Cargo.toml.txt").to_owned()
}

/// `README.md` of the client.
pub fn readme() -> String {
    include_str!("package/README.md").to_owned()
}
