//! Code for the slots of the pages for which the spec has no text: the documented call of one of its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::usage::{call, imports};
use crate::ir::{Api, Crate, Module, Operation};

/// An operation that the samples call.
struct Sample<'c> {
    library: &'c str,
    module: &'c Module,
    operation: &'c Operation,
}

/// The parts of a sample: the start of its code block, the names of the crate that it needs, the head of its function, and
/// the lines around the statement with the call.
struct Parts {
    fence: &'static str,
    names: &'static str,
    head: &'static [&'static str],
    before: &'static [&'static str],
    statement: fn(TokenStream) -> TokenStream,
    after: &'static [&'static str],
}

const PROGRAM: Parts = Parts {
    fence: "rust,no_run",
    names: "Client",
    head: &["#[tokio::main]", "async fn main() -> Result<(), Box<dyn std::error::Error>> {"],
    before: &["let client = Client::from_env()?;"],
    statement: |call| quote!(let answer = #call.await?;),
    after: &["println!(\"{answer:?}\");"],
};

const FUNCTION: Parts =
    Parts { fence: "no_run", head: &["# async fn example() -> Result<(), Box<dyn std::error::Error>> {"], ..PROGRAM };

const COMMAND: Parts = Parts {
    names: "{Client, Shell}",
    statement: |call| quote!(let command = #call.command(Shell::Bash);),
    after: &["println!(\"{command}\");"],
    ..FUNCTION
};

const ERRORS: Parts = Parts {
    names: "{Client, Error}",
    statement: |call| quote!(let answer = #call.await;),
    after: &[
        "match answer {",
        "    Ok(answer) => println!(\"{answer:?}\"),",
        "    Err(Error::Invalid { violations, .. }) => violations.iter().for_each(|violation| eprintln!(\"{violation}\")),",
        "    Err(error) if error.status() == Some(403) => eprintln!(\"not permitted: {error}\"),",
        "    Err(error) => eprintln!(\"{error}\"),",
        "}",
    ],
    ..FUNCTION
};

const PAGE: Parts = Parts {
    statement: |call| quote!(let page = #call.await?;),
    after: &["println!(\"{} of {:?}\", page.items.len(), page.info.and_then(|info| info.total_count));"],
    ..FUNCTION
};

const RETRIES: Parts = Parts {
    names: "{Client, Credential}",
    before: &[
        "let client = Client::builder(Credential::from_env()?)",
        "    .attempts(6)",
        "    .total_timeout(std::time::Duration::from_secs(60))",
        "    .build()?;",
    ],
    statement: |call| quote!(let answer = #call.attempts(1).await?;),
    ..FUNCTION
};

const TEST: Parts = Parts {
    fence: "",
    names: "MockTransport",
    head: &[
        "# #[tokio::main(flavor = \"current_thread\")]",
        "# async fn main() -> Result<(), Box<dyn std::error::Error>> {",
    ],
    before: &["let mock = MockTransport::new();", "let client = mock.client()?;"],
    statement: |call| quote!(let answer = #call.await?;),
    after: &["println!(\"{answer:?} of {}\", mock.calls()[0].operation);"],
};

/// Returns the sample of a slot; an empty text if there is none.
pub fn sample(slot: &str, client: &Crate) -> String {
    let (parts, is_page) = match slot {
        "readme_example" => (PROGRAM, false),
        "crate_example" => (FUNCTION, false),
        "commands_example" => (COMMAND, false),
        "errors_codes" => (ERRORS, false),
        "paging_page" => (PAGE, true),
        "retries_example" => (RETRIES, false),
        "testing_example" => (TEST, false),
        _ => return String::new(),
    };
    Sample::of(client, is_page).map_or_else(String::new, |sample| sample.render(&parts))
}

impl<'c> Sample<'c> {
    /// Chooses an operation of an API that is always there and takes a token, as tests have one.
    fn of(client: &'c Crate, is_page: bool) -> Option<Self> {
        let takes_token =
            |api: &&Api| api.auth_schemes.is_empty() || api.auth_schemes.iter().any(|scheme| scheme.kind == "Token");
        let apis = client.apis.iter().filter(|api| api.feature.is_none()).filter(takes_token);
        let mut apis: Vec<_> = apis.collect();
        apis.sort_by_key(|api| api.module.is_some());
        let operations = apis.into_iter().flat_map(|api| &api.modules).flat_map(|module| {
            module.operations.iter().map(move |operation| Self { library: &client.package.library, module, operation })
        });
        let mut fitting = operations.filter(|Self { operation, .. }| {
            let fits = !is_page || matches!(operation.output, crate::ir::Type::Page(_));
            fits && operation.superseded_by.is_none() && operation.meta.credentials.is_empty()
        });
        fitting.next()
    }

    fn render(&self, parts: &Parts) -> String {
        let shown = parts.head.iter().all(|line| !line.starts_with("# "));
        let (indent, hidden) = if shown { ("    ", "") } else { ("", "# ") };
        let own = format!("use {}::{};", self.library, parts.names);
        let mut lines = vec![format!("```{}", parts.fence), own];
        lines.extend(imports(self.module, self.operation));
        lines.push(String::new());
        lines.extend(parts.head.iter().map(|line| (*line).to_owned()));
        let text = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let body = [text(parts.before), call(self.module, self.operation, parts.statement), text(parts.after)].concat();
        lines.extend(body.into_iter().map(|line| format!("{indent}{line}")));
        lines.extend([format!("{indent}{hidden}Ok(())"), format!("{hidden}}}"), "```".to_owned()]);
        lines.join("\n")
    }
}
