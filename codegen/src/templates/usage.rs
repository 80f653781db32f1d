use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

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
    let library = &module.library;
    lines.push(format!("# async fn example(client: &{library}::Client) -> Result<(), Box<dyn std::error::Error>> {{"));
    lines.extend(call(module, operation, |call| quote!(let answer = #call.await?;)));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Renders the imports that a documented call needs.
pub fn imports(module: &Module, Operation { name, example, .. }: &Operation) -> Vec<String> {
    let names = names([&example.imports], [name]);
    let names = if let [one] = names.as_slice() { one.clone() } else { format!("{{{}}}", names.join(", ")) };
    let (library, prefix) = (&module.library, module.prefix());
    let modules = example.imports.modules.iter().map(|module| format!("use {library}::{prefix}{module};"));
    let mut lines: Vec<_> = modules.chain([format!("use {library}::{}::{names};", module.path())]).collect();
    lines.sort();
    lines
}

/// Renders a statement with the documented call on one line if it fits, or else after one that creates the operation.
pub fn call(
    module: &Module,
    Operation { method, example, .. }: &Operation,
    statement: impl Fn(TokenStream) -> TokenStream,
) -> Vec<String> {
    let operation = outside(example.operation.to_token_stream(), &module.library);
    let send = |operation: &TokenStream| {
        let handle = handle_of(module);
        format::statements(statement(quote!(#handle.#method(&#operation))))
    };
    let mut text = send(&operation);
    if text.lines().count() > 1 {
        text = format::statements(quote!(let request = #operation;)) + &send(&quote!(request));
    }
    text.lines().map(str::to_owned).collect()
}

/// Returns the code as users of the crate write it, with long strings shortened.
fn outside(tokens: TokenStream, library: &Ident) -> TokenStream {
    let token = |token| match token {
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), outside(group.stream(), library))),
        TokenTree::Ident(ident) if ident == "crate" => TokenTree::Ident(library.clone()),
        TokenTree::Literal(literal) => TokenTree::Literal(shortened(literal)),
        other => other,
    };
    tokens.into_iter().map(token).collect()
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
