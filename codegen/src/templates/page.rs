//! Pages of the crate: texts with places in braces, as in `{{name}}`. A place that has a line of its own is a slot, for which
//! the spec may have a text; without one, the slot has a sample of this crate, or nothing.

use super::sample::sample;
use crate::ir::Crate;
use crate::lower::prose;

/// Slots of all pages.
pub const SLOTS: [&str; 19] = [
    "commands_example",
    "crate_example",
    "credentials_apis",
    "credentials_example",
    "credentials_where",
    "errors_chain",
    "errors_codes",
    "errors_denied",
    "errors_mismatch",
    "paging_all",
    "paging_page",
    "readme_apis",
    "readme_example",
    "readme_walkthrough",
    "retries_example",
    "testing_errors",
    "testing_example",
    "testing_retries",
    "undocumented_example",
];

/// The oldest Rust that compiles a client.
const RUST_VERSION: &str = "1.88";

/// Fills the places of a page.
pub fn page(template: &str, client: &Crate) -> String {
    let mut text = String::new();
    let mut lines = template.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((start, slot)) = slot(line) else {
            text.extend([&named(line, client), "\n"]);
            continue;
        };
        let filled = client.package.slots.get(slot).cloned().unwrap_or_else(|| sample(slot, client));
        if filled.is_empty() {
            // Nor does an empty slot leave an empty line.
            lines.next_if(|next| next.trim_end() == start.trim_end());
        }
        text.extend(filled.trim_end().lines().map(|line| format!("{start}{line}").trim_end().to_owned() + "\n"));
    }
    text
}

/// Returns the slot that a line is, with what precedes it.
fn slot(line: &str) -> Option<(&str, &str)> {
    let (start, name) = line.strip_suffix("}}")?.split_once("{{")?;
    SLOTS.contains(&name).then_some((start, name))
}

/// Fills the names in a line.
fn named(line: &str, client: &Crate) -> String {
    let package = &client.package;
    let names = [
        ("{{name}}", package.name.clone()),
        ("{{library}}", package.library.clone()),
        ("{{version}}", package.version.clone()),
        ("{{title}}", prose(&package.title)),
        ("{{plain_title}}", package.title.replace(char::is_control, " ").replace('\\', "\\\\").replace('"', "\\\"")),
        ("{{variables}}", package.variables.clone()),
        ("{{keywords}}", format!("{:?}", package.keywords)),
        ("{{apis}}", apis(client)),
        ("{{rust_version}}", RUST_VERSION.to_owned()),
        ("{{feature_rows}}", feature_rows(client)),
    ];
    names.into_iter().fold(line.to_owned(), |line, (place, name)| line.replace(place, &name))
}

/// Rows of a table, one for each feature that enables an API.
fn feature_rows(client: &Crate) -> String {
    let gated = client.apis.iter().filter_map(|api| Some((api.feature.as_ref()?, &api.title)));
    let rows: String = gated.map(|(feature, title)| format!("\n| `{feature}` | {} |", prose(title))).collect();
    let all = if rows.is_empty() { "" } else { "\n| `apis` | all APIs that have a feature |" };
    rows + all
}

/// Begins a sentence about what the constants of the APIs say.
fn apis(client: &Crate) -> String {
    let always = || client.apis.iter().filter(|api| api.feature.is_none());
    match always().find(|api| api.module.is_none()).or(always().next()) {
        Some(api) => format!("[`{}`] describes", api.constant),
        None => "A constant for each API describes".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_slot_is_in_a_page() {
        let pages = crate::files::PAGES.iter().map(|(_, text)| *text).chain([include_str!("crate_root.txt")]);
        let lines: Vec<_> = pages.flat_map(str::lines).collect();
        let found: BTreeSet<_> = lines.iter().filter_map(|line| slot(line)).map(|(_, name)| name).collect();
        assert_eq!(found, SLOTS.into_iter().collect());
    }
}
