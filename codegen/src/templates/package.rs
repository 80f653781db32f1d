use crate::ir::Crate;

/// `Cargo.toml` of the client.
pub fn manifest(client: &Crate) -> String {
    let gated = client.apis.iter().filter_map(|api| Some((&api.title, api.feature.as_ref()?)));
    let features: String = gated.map(|(title, feature)| format!("# The {title}.\n{feature} = []\n")).collect();
    include_str!("package/Cargo.toml.txt").replace("[features]\n", &format!("[features]\n{features}"))
}

/// `README.md` of the client.
pub fn readme() -> String {
    include_str!("package/README.md").to_owned()
}
