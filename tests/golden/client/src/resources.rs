// Made from spec/pets by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented APIs and their resources.

use crate::runtime::{
    Api, Carrier, Client, CredentialKind, Envelope, Errors, Field, FormEncoding, Login,
};

/// Pet API: keeps pets.
///
/// Base URL: `https://api.example.com/v1`. Made from "Pet API reference".
///
/// # Credentials
///
/// - `Authorization`: an API token.
/// - `X-Service-Key`: a key for a few calls.
///
/// # Rate limits
///
/// - 1,200 in 5 minutes: all calls.
/// - 1 in 1 hour: the calls that import.
///
/// # Paging and order
///
/// - `page`: the page of the list.
///
/// # Content types
///
/// - `application/json`: the answer is JSON.
///
/// # HTTP statuses
///
/// - 200 OK: it worked.
/// - 304 Not Modified.
pub static PETS: Api = Api {
    name: "pets",
    base_url: "https://api.example.com/v1",
    credentials: &[
        Login {
            kind: CredentialKind::Token,
            carrier: Carrier::Headers(&["Authorization"]),
        },
        Login {
            kind: CredentialKind::UserServiceKey,
            carrier: Carrier::Headers(&["X-Service-Key"]),
        },
    ],
    envelope: Envelope {
        success: "success",
        success_value: None,
        result: Field::body("result"),
        errors: Errors::List("errors"),
    },
    form: FormEncoding::Multipart,
};

impl Client {
    /// Pets: pets and their owners.
    #[inline]
    pub fn pets(&self) -> crate::pets::Api<'_> {
        crate::pets::Api(self)
    }
}
