//! What a spec says of the crate that is made of it: names that Cargo, the shell and HTTP accept.

use runtime::rules;

use super::names::is_kebab;
use crate::diagnostic::{At, Diagnostic};
use crate::package::Package;

/// Most keywords that crates.io takes.
const MOST_KEYWORDS: usize = 5;

pub(super) fn check(package: &Package, found: &mut Vec<Diagnostic>) {
    let def = &package.def;
    let mut report = |pointer: &str, message: String, help: &str| {
        found.push(Diagnostic::new(&package.file, pointer, At::Value, message, "wrong format", help));
    };
    if let Some(name) = def.name.as_ref().filter(|name| !is_kebab(name)) {
        report("/name", format!("`{name}` is not the name of a crate"), "write it like `cloudflare-client`");
    }
    if let Some(version) = def.version.as_ref().filter(|version| !is_version(version)) {
        report("/version", format!("`{version}` is not a version"), "write three numbers, as in `0.1.0`");
    }
    if let Some(title) = def.title.as_ref().filter(|title| title.trim().is_empty() || title.contains(['"', '\\'])) {
        report("/title", format!("`{title}` is not a title"), "write it like `Cloudflare API`");
    }
    if def.keywords.len() > MOST_KEYWORDS {
        report("/keywords", format!("there are more than {MOST_KEYWORDS} keywords"), "keep the best ones");
    }
    for (index, word) in def.keywords.iter().enumerate().filter(|(_, word)| !is_kebab(word) || word.len() > 20) {
        let help = "write at most 20 lower-case letters, digits and hyphens";
        report(&format!("/keywords/{index}"), format!("`{word}` is not a keyword"), help);
    }
    if let Some(variables) = def.variables.as_ref().filter(|variables| !is_shouting(variables)) {
        let help = "write upper-case letters, digits and underscores, as in `CLOUDFLARE`";
        report("/variables", format!("`{variables}` does not begin the name of a variable"), help);
    }
    if let Some((what, way_out)) = def.request_id.as_ref().and_then(|name| rules::header_problem(name)) {
        report("/request_id", format!("the header {what}"), way_out);
    }
}

fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    let is_number = |part: &&str| part.parse::<u32>().is_ok_and(|number| number.to_string() == **part);
    parts.len() == 3 && parts.iter().all(is_number)
}

fn is_shouting(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
