use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

use super::{handle_of, names};
use crate::format;
use crate::ir::{Module, Operation};

/// Maximum length of a string in an example; a longer one is shortened.
const LONGEST_TEXT: usize = 60;

/// Renders the example in the docs of an operation: its documented call, as code that compiles.
pub fn usage(module: &Module, operation: &Operation) -> Vec<String> {
    let mut lines = vec![String::new(), "```no_run".to_owned()];
    lines.extend(imports(module, operation));
    lines.push(String::new());
    lines.push(
        "# async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    );
    lines.extend(statements(module, operation));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

fn imports(module: &Module, Operation { name, example, .. }: &Operation) -> Vec<String> {
    let names = names([&example.imports], [name]);
    let names = if let [one] = names.as_slice() { one.clone() } else { format!("{{{}}}", names.join(", ")) };
    let prefix = module.prefix();
    let modules = example.imports.modules.iter().map(|module| format!("use cloudflare_client::{prefix}{module};"));
    let mut lines: Vec<_> = modules.chain([format!("use cloudflare_client::{}::{names};", module.path())]).collect();
    lines.sort();
    lines
}

/// Renders the call on one line if it fits, or else after a statement that creates the operation.
fn statements(module: &Module, Operation { method, example, .. }: &Operation) -> Vec<String> {
    let operation = outside(example.operation.to_token_stream());
    let send = |operation: &TokenStream| {
        let handle = handle_of(module);
        format::statements(quote!(let answer = #handle.#method(&#operation).await?;))
    };
    let mut text = send(&operation);
    if text.lines().count() > 1 {
        text = format::statements(quote!(let request = #operation;)) + &send(&quote!(request));
    }
    text.lines().map(str::to_owned).collect()
}

/// Returns the code as users of the crate write it, with long strings shortened.
fn outside(tokens: TokenStream) -> TokenStream {
    let token = |token| match token {
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), outside(group.stream()))),
        TokenTree::Ident(ident) if ident == "crate" => TokenTree::Ident(own_name()),
        TokenTree::Literal(literal) => TokenTree::Literal(shortened(literal)),
        other => other,
    };
    tokens.into_iter().map(token).collect()
}

fn own_name() -> Ident {
    format_ident!("cloudflare_client")
}

fn shortened(literal: Literal) -> Literal {
    match syn::parse_str::<syn::LitStr>(&literal.to_string()) {
        Ok(text) if literal.to_string().starts_with('"') && text.value().chars().count() > LONGEST_TEXT => {
            let start: String = text.value().chars().take(LONGEST_TEXT / 2).collect();
            Literal::string(&format!("{start}…"))
        }
        _ => literal,
    }
}
