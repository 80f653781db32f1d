use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::{cfg, docs, file_docs, summary};
use crate::ir::{Api, Crate, Envelope, Errors, Login, Module, Pager, RateLimit};

/// `resources.rs`: the documented APIs, and a method of the client for each resource at the root.
pub fn resources(client: &Crate) -> TokenStream {
    let apis = client.apis.iter().map(api);
    let pager = client.apis.iter().any(|api| api.pager.is_some()).then(|| quote!(, Pager));
    let limited = client.apis.iter().any(|api| api.rate_limit.is_some());
    let (rate_limit, duration) = (
        limited.then(|| quote!(, RateLimit)),
        limited.then(|| {
            quote!(
                use std::time::Duration;
            )
        }),
    );
    let methods = client.apis.iter().map(|api| match &api.module {
        Some(_) => api_method(api),
        None => api.modules.iter().filter(|module| !module.operations.is_empty()).map(root_method).collect(),
    });
    quote! {
        //! The documented APIs and their resources.
        #duration
        use crate::runtime::{Api, Carrier, Client, CredentialKind, Envelope, Errors, Field, FormEncoding, Login #pager #rate_limit};
        #(#apis)*

        impl Client {
            #(#methods)*
        }
    }
}

fn api(
    Api { constant, docs: lines, name, base_url, feature, logins, envelope, form, pager, secrets, rate_limit, .. }: &Api,
) -> TokenStream {
    let (docs, cfg, envelope) = (docs(lines), cfg(feature.as_deref()), self::envelope(envelope));
    let pager = optional(pager.as_ref().map(|Pager { kind, parameter }| quote!(Pager::#kind(#parameter))));
    let rate_limit = optional(rate_limit.as_ref().map(self::rate_limit));
    let logins = logins.iter().map(|Login { kind, carrier, names }| {
        quote!(Login { kind: CredentialKind::#kind, carrier: Carrier::#carrier(&[#(#names),*]) })
    });
    quote! {
        #docs
        #cfg
        pub static #constant: Api = Api {
            name: #name,
            base_url: #base_url,
            credentials: &[#(#logins),*],
            envelope: #envelope,
            form: FormEncoding::#form,
            pager: #pager,
            secrets: &[#(#secrets),*],
            rate_limit: #rate_limit,
        };
    }
}

fn rate_limit(RateLimit { calls, seconds }: &RateLimit) -> TokenStream {
    let (calls, seconds) = (Literal::u32_unsuffixed(*calls), Literal::u32_unsuffixed(*seconds));
    quote!(RateLimit { calls: #calls, period: Duration::from_secs(#seconds) })
}

fn envelope(Envelope { success, success_value, result, errors }: &Envelope) -> TokenStream {
    let success_value = optional(success_value.as_ref());
    let errors = match errors {
        Errors::List(member) => quote!(List(#member)),
        Errors::One { message, code } => quote!(One { message: #message, code: #code }),
    };
    quote! {
        Envelope {
            success: #success,
            success_value: #success_value,
            result: Field::body(#result),
            errors: Errors::#errors,
        }
    }
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

/// `<api>/mod.rs`: the resources of an API that has a module of its own.
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
