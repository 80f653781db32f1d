use super::page;
use crate::ir::{Api, Crate};

/// What users of every client name; all else is in `runtime`. The libraries are those of types of fields. Each line is as
/// rustfmt leaves it whatever the width.
const EXPORTS: &str = r#"#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::blocking;
#[doc(inline)]
pub use runtime::{Call, Client, ClientBuilder, Credential, Error, File, Flag, Headers};
#[cfg(feature = "mock")]
#[doc(inline)]
pub use runtime::{InstantClock, MockTransport};
#[doc(inline)]
pub use runtime::{Items, Method, Mismatch, Moment, Nullable, Operation, Page, RateLimit};
#[doc(inline)]
pub use runtime::{Secret, Shell, UnixMillis, UnixSeconds};

pub use {bytes, jiff, rust_decimal, serde_json};
"#;

/// Renders `lib.rs`, as text instead of tokens: rustfmt checks it, because the root of a crate cannot be skipped.
pub fn crate_root(client: &Crate) -> String {
    format!(
        "{}\n\n{}\n{}\n{EXPORTS}\n\
         #[cfg(doctest)]\n\
         #[doc = include_str!(\"../README.md\")]\n\
         struct Readme;\n",
        page(include_str!("crate_root.txt"), client).trim_end(),
        modules(client),
        constants(client),
    )
}

fn modules(client: &Crate) -> String {
    let own = [("examples", "pub mod", Some("examples")), ("guide", "pub mod", None), ("runtime", "pub mod", None)];
    let hidden = [("package", "mod", None), ("resources", "mod", None)];
    let mut modules: Vec<_> =
        own.into_iter().chain(hidden).map(|(name, keyword, feature)| (name.to_owned(), keyword, feature)).collect();
    for Api { module, modules: own, feature, .. } in &client.apis {
        match module {
            Some(module) => modules.push((module.to_string(), "pub mod", feature.as_deref())),
            None => modules.extend(own.iter().map(|own| (own.name.to_string(), "pub mod", feature.as_deref()))),
        }
    }
    modules.sort();
    let module = |(name, keyword, feature)| format!("{}#[rustfmt::skip]\n{keyword} {name};\n", cfg(feature));
    modules.into_iter().map(module).collect()
}

/// Exports the statics of the APIs; each one behind a feature has a separate line.
fn constants(client: &Crate) -> String {
    let (gated, mut always): (Vec<_>, Vec<_>) = client.apis.iter().partition(|api| api.feature.is_some());
    always.sort_by_key(|api| api.constant.to_string());
    let names: Vec<_> = always.iter().map(|api| api.constant.to_string()).collect();
    let always = match names.as_slice() {
        [] => String::new(),
        [one] => format!("pub use resources::{one};\n"),
        several => format!("pub use resources::{{{}}};\n", several.join(", ")),
    };
    let gated =
        gated.into_iter().map(|api| format!("{}pub use resources::{};\n", cfg(api.feature.as_deref()), api.constant));
    gated.collect::<String>() + &always
}

fn cfg(feature: Option<&str>) -> String {
    feature.map_or_else(String::new, |feature| format!("#[cfg(feature = \"{feature}\")]\n"))
}
