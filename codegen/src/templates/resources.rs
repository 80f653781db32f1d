use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use spec::model::{Code, Denied, Envelope, ErrorPaths, PagePaths};

use super::{cfg, docs, file_docs, summary};
use crate::ir::{Api, AuthScheme, Crate, Module, Pager, RateLimit};

/// Renders `resources.rs`: the documented APIs, and a method of the client for each resource at the root.
pub fn resources(client: &Crate) -> TokenStream {
    let apis = client.apis.iter().map(api);
    let any = |has: fn(&Api) -> bool| client.apis.iter().any(has);
    let used = [
        ("Denied", any(|api| denied(&api.envelope.denied).is_some())),
        ("ErrorPaths", any(|api| !api.envelope.errors.is_empty())),
        ("PagePaths", any(|api| api.envelope.page.is_some())),
        ("Pager", any(|api| api.pager.is_some())),
        ("ApiRateLimit", any(|api| !api.rate_limits.is_empty())),
    ];
    let always = ["Api", "AuthScheme", "Carrier", "Client", "CredentialKind", "Envelope", "FormEncoding"]
        .map(|name| (name, true));
    let used: BTreeSet<_> = used.into_iter().chain(always).filter(|(_, used)| *used).map(|(name, _)| name).collect();
    let used = used.into_iter().map(|name| format_ident!("{name}"));
    let methods = client.apis.iter().map(|api| match &api.module {
        Some(_) => api_method(api),
        None => api.modules.iter().filter(|module| !module.operations.is_empty()).map(root_method).collect(),
    });
    quote! {
        //! The documented APIs and their resources.
        use crate::runtime::{#(#used),*};
        #(#apis)*

        impl Client {
            #(#methods)*
        }
    }
}

fn api(
    Api {
        constant,
        docs: lines,
        name,
        base_url,
        is_main,
        feature,
        auth_schemes,
        envelope,
        form,
        pager,
        secrets,
        rate_limits,
        ..
    }: &Api,
) -> TokenStream {
    let (docs, cfg, envelope) = (docs(lines), cfg(feature.as_deref()), self::envelope(envelope));
    let pager = optional(pager.as_ref().map(|Pager { kind, parameter }| quote!(Pager::#kind(#parameter))));
    let rate_limits = rate_limits.iter().map(rate_limit);
    let auth_schemes = auth_schemes.iter().map(|AuthScheme { kind, carrier, names, prefix }| {
        let prefix = optional(prefix.as_ref());
        quote!(AuthScheme { kind: CredentialKind::#kind, carrier: Carrier::#carrier(&[#(#names),*]), prefix: #prefix })
    });
    quote! {
        #docs
        #cfg
        pub static #constant: Api = Api {
            name: #name,
            base_url: #base_url,
            is_main: #is_main,
            auth_schemes: &[#(#auth_schemes),*],
            envelope: #envelope,
            form: FormEncoding::#form,
            pager: #pager,
            secrets: &[#(#secrets),*],
            rate_limits: &[#(#rate_limits),*],
        };
    }
}

fn rate_limit(RateLimit { calls, seconds, operations, with }: &RateLimit) -> TokenStream {
    let (calls, seconds) = (Literal::u32_unsuffixed(*calls), Literal::u32_unsuffixed(*seconds));
    quote!(ApiRateLimit::new(#calls, #seconds, &[#(#operations),*], &[#(#with),*]))
}

fn envelope(Envelope { success, success_value, result, errors, page, denied, .. }: &Envelope) -> TokenStream {
    let list = (!errors.is_empty()).then(|| {
        let errors = errors.iter().map(error_paths);
        quote!(&[#(#errors),*])
    });
    let page = page.as_ref().map(page_paths);
    let members = [
        ("success", some(success.as_deref())),
        ("success_value", some(success_value.as_deref())),
        ("result", result.as_ref().map(|path| quote!(#path))),
        ("errors", list),
        ("page", page.map(|page| quote!(Some(#page)))),
        ("denied", self::denied(denied)),
    ];
    said("Envelope", members)
}

fn denied(Denied { statuses, codes }: &Denied) -> Option<TokenStream> {
    let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
    let (mut numbers, mut texts) = (Vec::new(), Vec::new());
    for code in codes {
        match code {
            Code::Number(number) => numbers.push(Literal::u32_unsuffixed(*number)),
            Code::Text(text) => texts.push(text),
        }
    }
    let members = [("statuses", slice(statuses.collect())), ("codes", slice(numbers)), ("text_codes", slice(texts))];
    members.iter().any(|(_, value)| value.is_some()).then(|| said("Denied", members))
}

fn slice<T: ToTokens>(items: Vec<T>) -> Option<TokenStream> {
    (!items.is_empty()).then(|| quote!(&[#(#items),*]))
}

fn error_paths(paths: &ErrorPaths) -> TokenStream {
    said("ErrorPaths", paths.keys().map(|(key, path)| (key, some(path))))
}

fn page_paths(paths: &PagePaths) -> TokenStream {
    let items = paths.items.as_str();
    let info = paths.keys().map(|(key, path)| (key, some(path)));
    said("PagePaths", [("items", Some(quote!(#items)))].into_iter().chain(info))
}

fn some(value: Option<&str>) -> Option<TokenStream> {
    value.map(|value| quote!(Some(#value)))
}

/// Renders a struct with these members; the others are as in its `NONE`.
fn said<'m>(name: &str, members: impl IntoIterator<Item = (&'m str, Option<TokenStream>)>) -> TokenStream {
    let (said, rest): (Vec<_>, Vec<_>) = members.into_iter().partition(|(_, value)| value.is_some());
    let name = format_ident!("{name}");
    let said = said.into_iter().map(|(member, value)| {
        let member = format_ident!("{member}");
        quote!(#member: #value,)
    });
    let rest = (!rest.is_empty()).then(|| quote!(..#name::NONE));
    quote!(#name { #(#said)* #rest })
}

fn optional<T: ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn root_method(Module { name, docs, .. }: &Module) -> TokenStream {
    let summary = summary(docs);
    quote! {
        #summary
        #[inline]
        pub fn #name(&self) -> crate::#name::Api<'_> {
            crate::#name::Api(self)
        }
    }
}

fn api_method(Api { module, docs, feature, .. }: &Api) -> TokenStream {
    let (summary, cfg) = (summary(docs), cfg(feature.as_deref()));
    quote! {
        #summary
        #cfg
        #[inline]
        pub fn #module(&self) -> crate::#module::Api<'_> {
            crate::#module::Api(self)
        }
    }
}

/// Renders `<api>/mod.rs`: the resources of an API with a separate module.
pub fn api_root(Api { module, docs: lines, modules, .. }: &Api) -> TokenStream {
    let (docs, names) = (file_docs(lines), modules.iter().map(|module| &module.name));
    let handle = module
        .as_ref()
        .map(|module| format!(" Resources of this API, returned by [`Client::{module}`](crate::Client::{module})."));
    let methods = modules.iter().filter(|module| !module.operations.is_empty()).map(|Module { name, docs, .. }| {
        let summary = summary(docs);
        quote! {
            #summary
            #[inline]
            pub fn #name(&self) -> #name::Api<'c> {
                #name::Api(self.0)
            }
        }
    });
    quote! {
        #docs
        #(pub mod #names;)*

        #[doc = #handle]
        #[derive(Clone, Copy, Debug)]
        pub struct Api<'c>(pub(crate) &'c crate::Client);

        impl<'c> Api<'c> {
            #(#methods)*
        }
    }
}
