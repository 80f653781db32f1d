use std::collections::BTreeMap;

use crate::ir::Crate;

/// Renders `Cargo.toml` of the client. Features are checked with the spec, and a title is a comment on one line.
pub fn manifest(client: &Crate) -> String {
    let mut gated: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for api in &client.apis {
        if let Some(feature) = &api.feature {
            gated.entry(feature).or_default().push(api.title.replace(char::is_control, " "));
        }
    }
    let feature = |(feature, titles): (_, Vec<_>)| format!("# The {}.\n{feature} = []\n", titles.join(" and the "));
    let features: String = gated.into_iter().map(feature).collect();
    include_str!("package/Cargo.toml.txt").replace("[features]\n", &format!("[features]\n{features}"))
}

/// Returns `README.md` of the client.
pub fn readme() -> String {
    include_str!("package/README.md").to_owned()
}
