use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::update::update;
use super::usage::usage;
use super::{deprecated, docs, values};
use crate::ir::{Constant, Meta, Module, Operation, Paged, PagedMembers, Rule};

/// Renders an operation: its values and its table.
pub fn operation(module: &Module, operation: &Operation) -> TokenStream {
    let Operation { name, docs: lines, superseded_by, constants, values, meta, output, paged, update, .. } = operation;
    let lines: Vec<_> = lines.iter().cloned().chain(usage(module, operation)).collect();
    let (docs, deprecated, default) = (docs(&lines), deprecated(superseded_by.as_deref()), values::default(values));
    let (meta, groups) = (self::meta(meta), values::groups(constants.iter().map(constant), values));
    let paged = paged.as_ref().map(|paged| list_all(name, paged));
    let update = update.as_ref().map(|update| self::update(name, update));
    quote! {
        operation! {
            #docs
            #deprecated
            #default
            pub struct #name -> #output;
            #meta;
            #groups
        }
        #paged
        #update
    }
}

fn constant(Constant { place, wire, value }: &Constant) -> TokenStream {
    quote!(#place(#wire) is #value)
}

/// Renders the implementation that lists all items.
fn list_all(name: &Ident, Paged { item, members, .. }: &Paged) -> TokenStream {
    match members {
        None => quote!(paged!(#name => #item);),
        Some(PagedMembers { items, signs }) => {
            let signs = signs.iter().map(|(sign, from)| quote!(#sign = #(#from).*));
            quote!(paged!(#name => #item, items = #(#items).*, #(#signs),*);)
        }
    }
}

fn meta(Meta { api, id, method, path, permissions, credentials, rules, answer }: &Meta) -> TokenStream {
    let permissions = (!permissions.is_empty()).then(|| quote!(.permissions(&[#(#permissions),*])));
    let credentials =
        (!credentials.is_empty()).then(|| quote!(.credentials(&[#(crate::runtime::CredentialKind::#credentials),*])));
    let (rules, answer) = ((!rules.is_empty()).then(|| quote!(.rules(&[#(#rules),*]))), answer.iter());
    quote!(Meta::#method(&#api, #id).path(#path) #permissions #credentials #rules #(.#answer())*)
}

/// `crate::runtime::Rule::at_least_one(&["files", "tags"])`.
impl ToTokens for Rule {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (function, parameters) = (format_ident!("{}", self.function), &self.parameters);
        let warning = self.warning.then(|| quote!(.warning()));
        tokens.extend(quote!(crate::runtime::Rule::#function(&[#(#parameters),*]) #warning));
    }
}
