// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented APIs and their resources.

use crate::runtime::{
    Api, ApiRateLimit, AuthScheme, Carrier, Client, CredentialKind, Denied, Envelope, ErrorPaths,
    FormEncoding, PagePaths, Pager,
};

/// Library API: API for borrowing books.
///
/// Base URL: `https://library.example.com/api`. Transcribed from "Library API reference".
///
/// # Credentials
///
/// - `X-Reader`: token of a reader.
///
/// # Paging and order
///
/// - `after`: cursor of the page.
pub static LIBRARY: Api = Api {
    name: "library",
    base_url: "https://library.example.com/api",
    is_main: false,
    auth_schemes: &[AuthScheme {
        kind: CredentialKind::Token,
        carrier: Carrier::Headers(&["X-Reader"]),
        prefix: None,
    }],
    envelope: Envelope {
        result: "data.item",
        errors: &[
            ErrorPaths {
                code: Some("fault.kind"),
                message: Some("fault.reason"),
                ..ErrorPaths::NONE
            },
            ErrorPaths {
                list: Some("data.problems"),
                code: Some("id"),
                message: Some("text"),
                pointer: Some("field"),
                ..ErrorPaths::NONE
            },
        ],
        page: Some(PagePaths {
            items: "data.items",
            total_count: Some("data.paging.total"),
            next: Some("data.paging.next"),
            ..PagePaths::NONE
        }),
        ..Envelope::NONE
    },
    form: FormEncoding::Multipart,
    pager: Some(Pager::Cursor("after")),
    secrets: &[],
    rate_limits: &[],
};

/// Pet API: API for keeping pets.
///
/// Base URL: `https://api.example.com/v1`. Transcribed from "Pet API reference".
///
/// # Credentials
///
/// - `Authorization`: API token.
/// - `X-Service-Key`: key for a few calls.
///
/// # Rate limits
///
/// - 1,200 in 5 minutes: all calls.
/// - 1 in 1 hour: calls that only try an import.
///
/// # Paging and order
///
/// - `page`: page number.
///
/// # Content types
///
/// - `application/json`: the response is JSON.
///
/// # HTTP statuses
///
/// - 200 OK: the call succeeded.
/// - 304 Not Modified.
pub static PETS: Api = Api {
    name: "pets",
    base_url: "https://api.example.com/v1",
    is_main: true,
    auth_schemes: &[
        AuthScheme {
            kind: CredentialKind::Token,
            carrier: Carrier::Headers(&["Authorization"]),
            prefix: None,
        },
        AuthScheme {
            kind: CredentialKind::UserServiceKey,
            carrier: Carrier::Headers(&["X-Service-Key"]),
            prefix: Some("s-"),
        },
    ],
    envelope: Envelope {
        success: Some("success"),
        result: "result",
        errors: &[
            ErrorPaths {
                list: Some("errors"),
                code: Some("code"),
                message: Some("message"),
                chain: Some("error_chain"),
                documentation_url: Some("documentation_url"),
                pointer: Some("source.pointer"),
            },
            ErrorPaths {
                code: Some("code"),
                message: Some("error"),
                ..ErrorPaths::NONE
            },
        ],
        page: Some(PagePaths {
            items: "result",
            page: Some("result_info.page"),
            per_page: Some("result_info.per_page"),
            count: Some("result_info.count"),
            total_count: Some("result_info.total_count"),
            total_pages: Some("result_info.total_pages"),
            ..PagePaths::NONE
        }),
        denied: Denied {
            statuses: &[401],
            codes: &[9109],
            text_codes: &["E_DENIED"],
        },
        ..Envelope::NONE
    },
    form: FormEncoding::Multipart,
    pager: Some(Pager::Page("page")),
    secrets: &[],
    rate_limits: &[
        ApiRateLimit::new(1200, 300, &[], &[]),
        ApiRateLimit::new(1, 3600, &["pets.import"], &["X-Dry-Run"]),
    ],
};

/// Shelter API: API for finding homes.
///
/// Base URL: `https://shelters.example.com`. Transcribed from "Shelter API reference".
///
/// # Credentials
///
/// - `mail`, `secret`: email address and key.
#[cfg(feature = "shelters")]
pub static SHELTERS: Api = Api {
    name: "shelters",
    base_url: "https://shelters.example.com",
    is_main: false,
    auth_schemes: &[AuthScheme {
        kind: CredentialKind::Key,
        carrier: Carrier::Form(&["mail", "secret"]),
        prefix: None,
    }],
    envelope: Envelope {
        success: Some("result"),
        success_value: Some("ok"),
        result: "answer",
        errors: &[ErrorPaths {
            code: Some("code"),
            message: Some("text"),
            ..ErrorPaths::NONE
        }],
        ..Envelope::NONE
    },
    form: FormEncoding::Urlencoded,
    pager: None,
    secrets: &[],
    rate_limits: &[],
};

impl Client {
    /// Library API: API for borrowing books.
    #[inline]
    pub fn library(&self) -> crate::library::Api<'_> {
        crate::library::Api(self)
    }

    /// Pets: pets and their owners.
    #[inline]
    pub fn pets(&self) -> crate::pets::Api<'_> {
        crate::pets::Api(self)
    }

    /// Shelter API: API for finding homes.
    #[cfg(feature = "shelters")]
    #[inline]
    pub fn shelters(&self) -> crate::shelters::Api<'_> {
        crate::shelters::Api(self)
    }
}
