use crate::ir::Crate;

/// `lib.rs`. It is text and not tokens: rustfmt checks it, as it can't be told to skip the root of a crate.
pub fn crate_root(client: &Crate) -> String {
    let mut modules: Vec<_> = client.modules.iter().map(|module| (module.name.to_string(), "pub mod")).collect();
    modules.extend(
        [("guide", "pub mod"), ("resources", "mod"), ("runtime", "mod")]
            .map(|(name, keyword)| (name.to_owned(), keyword)),
    );
    modules.sort();
    let mut constants: Vec<_> = client.apis.iter().map(|api| api.constant.to_string()).collect();
    constants.sort();
    let constants = match constants.as_slice() {
        [one] => one.clone(),
        several => format!("{{{}}}", several.join(", ")),
    };
    let modules: String =
        modules.iter().map(|(name, keyword)| format!("#[rustfmt::skip]\n{keyword} {name};\n")).collect();
    format!(
        "{}\n\
         #[cfg(feature = \"examples\")]\n\
         #[rustfmt::skip]\n\
         pub mod examples;\n\
         {modules}\n\
         pub use resources::{constants};\n\
         pub use runtime::*;\n\n\
         #[cfg(doctest)]\n\
         #[doc = include_str!(\"../README.md\")]\n\
         struct Readme;\n",
        include_str!("crate_root.txt").trim_end(),
    )
}
