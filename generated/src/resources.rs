// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented APIs and their resources.

use crate::runtime::{
    Api, ApiRateLimit, AuthScheme, Carrier, Client, CredentialKind, Denied, Envelope, ErrorPaths,
    FormEncoding, PagePaths, Pager,
};

/// CloudFlare Client Interface API: the API of 2012, with a single URL and an action for each call. It also
/// accepts `GET`, and with `callback=NAME` it responds in JSONP. The responses in the examples are assembled
/// from the documented shapes because the copies of the docs have none.
///
/// Base URL: `https://www.cloudflare.com`. Transcribed from "Client Interface API: the tables" of 2012, "Client
/// Interface API" of 2012.
///
/// # Credentials
///
/// - `email`, `tkn`: email address and API key of an account, sent as form fields.
///
/// # Rate limits
///
/// - 1,200 in 5 minutes: all calls.
///
/// # Paging and order
///
/// - `o`: offset of the first item. Raise it while `has_more` is true.
///
/// # HTTP statuses
///
/// - 200 OK: also sent for failed calls; the envelope has the outcome.
#[cfg(feature = "client-api")]
pub static CLIENT_API: Api = Api {
    name: "client-api",
    base_url: "https://www.cloudflare.com",
    is_main: true,
    auth_schemes: &[AuthScheme {
        kind: CredentialKind::Key,
        carrier: Carrier::Form(&["email", "tkn"]),
        prefix: None,
    }],
    envelope: Envelope {
        success: Some("result"),
        success_value: Some("success"),
        result: "response",
        errors: &[ErrorPaths {
            code: Some("err_code"),
            message: Some("msg"),
            ..ErrorPaths::NONE
        }],
        denied: Denied {
            text_codes: &["E_UNAUTH"],
            ..Denied::NONE
        },
        ..Envelope::NONE
    },
    form: FormEncoding::Urlencoded,
    pager: Some(Pager::Offset("o")),
    secrets: &[],
    rate_limits: &[ApiRateLimit::new(1200, 300, &[], &[])],
};

/// Cloudflare SSL API: certificates with which Cloudflare serves a zone.
///
/// Base URL: `https://api.cloudflare.com/client/v4`. Transcribed from "Cloudflare API reference: SSL", "Make
/// API calls".
///
/// # Credentials
///
/// - `Authorization`: API token, limited to the permissions it was created with, sent as a bearer token. Never
///   send or store it in plain text, nor commit it to a code repository.
/// - `X-Auth-Email`, `X-Auth-Key`: email address and API key of an account.
///
/// # Rate limits
///
/// - 1,200 in 5 minutes: all calls, counted together with those of API v4, which has the same base URL.
///
/// # Paging and order
///
/// - `page`: page number.
/// - `per_page`: number of items per page. Too large a number may cause a timeout.
/// - `order`: field to order by.
/// - `direction`: sort direction, `ASC` or `DESC`.
pub static SSL: Api = Api {
    name: "ssl",
    base_url: "https://api.cloudflare.com/client/v4",
    is_main: true,
    auth_schemes: &[
        AuthScheme {
            kind: CredentialKind::Token,
            carrier: Carrier::Headers(&["Authorization"]),
            prefix: None,
        },
        AuthScheme {
            kind: CredentialKind::Key,
            carrier: Carrier::Headers(&["X-Auth-Email", "X-Auth-Key"]),
            prefix: None,
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
            statuses: &[401, 403],
            codes: &[9109, 10000],
            ..Denied::NONE
        },
        ..Envelope::NONE
    },
    form: FormEncoding::Multipart,
    pager: Some(Pager::Page("page")),
    secrets: &[],
    rate_limits: &[ApiRateLimit::new(1200, 300, &[], &[])],
};

/// Cloudflare API v4: almost everything the dashboard can do with an account, its zones and their settings,
/// over HTTPS on port 443. Nearly every resource has an `id` of 32 hexadecimal characters, returned when it is
/// created and in the list of its collection. The identifier of an account is in the address bar on the
/// Cloudflare home page. Dates are in ISO 8601 and UTC, including microseconds. An error response has a null
/// `result`, a false `success` and a list of `errors`, each with an integer `code` and a `message`, such as
/// 1003 and `Invalid or missing zone id.`.
///
/// Base URL: `https://api.cloudflare.com/client/v4`. Transcribed from "Cloudflare API v4 reference" of
/// 2017-03-16, "Cloudflare API guide", "Make API calls".
///
/// # Credentials
///
/// - `Authorization`: API token, limited to the permissions it was created with, sent as a bearer token. Never
///   send or store it in plain text, nor commit it to a code repository.
/// - `X-Auth-Email`, `X-Auth-Key`: email address of an account and its API key. The key is at the bottom of the
///   "My Account" page (reference) or the "API Tokens" page (guide).
/// - `X-Auth-User-Service-Key`: key for a few endpoints. Starts with `v1.0-`; the length varies.
///
/// # Rate limits
///
/// - 1,200 in 5 minutes: all requests.
/// - 2,000 in 24 hours: requests that purge by tag, with up to 30 tags each.
///
/// # Paging and order
///
/// - `page`: page number.
/// - `per_page`: number of items per page. Too large a number may cause a timeout.
/// - `order`: field to order by.
/// - `direction`: sort direction. "Make API calls" documents the values in upper case: `ASC` and `DESC`.
///
/// # Content types
///
/// - `application/json`: JSON object, as in nearly all responses.
/// - `text/plain`: plain text.
/// - `application/x-yaml`: YAML object.
/// - `application/octet-stream`: raw data. No response uses it yet.
///
/// # HTTP statuses
///
/// - 200 OK: the request succeeded.
/// - 304 Not Modified.
/// - 400 Bad Request: the request is not valid.
/// - 401 Unauthorized: the user lacks a permission.
/// - 403 Forbidden: the request is not authenticated.
/// - 429 Too many requests: the client is over its rate limit.
/// - 405 Method Not Allowed: the HTTP method is wrong.
/// - 415 Unsupported Media Type: the response is not valid JSON.
pub static V4: Api = Api {
    name: "v4",
    base_url: "https://api.cloudflare.com/client/v4",
    is_main: true,
    auth_schemes: &[
        AuthScheme {
            kind: CredentialKind::Token,
            carrier: Carrier::Headers(&["Authorization"]),
            prefix: None,
        },
        AuthScheme {
            kind: CredentialKind::Key,
            carrier: Carrier::Headers(&["X-Auth-Email", "X-Auth-Key"]),
            prefix: None,
        },
        AuthScheme {
            kind: CredentialKind::UserServiceKey,
            carrier: Carrier::Headers(&["X-Auth-User-Service-Key"]),
            prefix: Some("v1.0-"),
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
            statuses: &[401, 403],
            codes: &[9109, 10000],
            ..Denied::NONE
        },
        ..Envelope::NONE
    },
    form: FormEncoding::Multipart,
    pager: Some(Pager::Page("page")),
    secrets: &["activation_key", "private_key"],
    rate_limits: &[
        ApiRateLimit::new(1200, 300, &[], &[]),
        ApiRateLimit::new(2000, 86400, &["zones.purge_files"], &["tags"]),
    ],
};

impl Client {
    /// CloudFlare Client Interface API: the API of 2012, with a single URL and an action for each call. It also
    /// accepts `GET`, and with `callback=NAME` it responds in JSONP. The responses in the examples are assembled
    /// from the documented shapes because the copies of the docs have none.
    #[cfg(feature = "client-api")]
    #[inline]
    pub fn client_api(&self) -> crate::client_api::Api<'_> {
        crate::client_api::Api(self)
    }

    /// Cloudflare SSL API: certificates with which Cloudflare serves a zone.
    #[inline]
    pub fn ssl(&self) -> crate::ssl::Api<'_> {
        crate::ssl::Api(self)
    }

    /// Zone Analytics: traffic statistics of a zone.
    #[inline]
    pub fn analytics(&self) -> crate::analytics::Api<'_> {
        crate::analytics::Api(self)
    }

    /// User Billing History: items billed to the user.
    #[inline]
    pub fn billing_history(&self) -> crate::billing_history::Api<'_> {
        crate::billing_history::Api(self)
    }

    /// User Billing Profile: billing details of the user.
    #[inline]
    pub fn billing_profile(&self) -> crate::billing_profile::Api<'_> {
        crate::billing_profile::Api(self)
    }

    /// Certificate Packs: packs of certificates that cover the same host names.
    #[inline]
    pub fn certificate_packs(&self) -> crate::certificate_packs::Api<'_> {
        crate::certificate_packs::Api(self)
    }

    /// Cloudflare CA: certificates that Cloudflare issues for origin servers.
    #[inline]
    pub fn certificates(&self) -> crate::certificates::Api<'_> {
        crate::certificates::Api(self)
    }

    /// Custom SSL for a Zone: SSL certificates that customers upload for a zone.
    #[inline]
    pub fn custom_certificates(&self) -> crate::custom_certificates::Api<'_> {
        crate::custom_certificates::Api(self)
    }

    /// Custom Pages for a Zone: pages that a zone shows in place of the default Cloudflare pages.
    #[inline]
    pub fn custom_pages(&self) -> crate::custom_pages::Api<'_> {
        crate::custom_pages::Api(self)
    }

    /// DNS Records for a Zone: DNS records of a zone.
    #[inline]
    pub fn dns_records(&self) -> crate::dns_records::Api<'_> {
        crate::dns_records::Api(self)
    }

    /// Keyless SSL for a Zone: SSL certificates whose private keys stay outside Cloudflare.
    #[inline]
    pub fn keyless_certificates(&self) -> crate::keyless_certificates::Api<'_> {
        crate::keyless_certificates::Api(self)
    }

    /// Organization-level Firewall access rule: firewall access rules for all zones of an organization.
    #[inline]
    pub fn organization_access_rules(&self) -> crate::organization_access_rules::Api<'_> {
        crate::organization_access_rules::Api(self)
    }

    /// Organization Invites: invitations to join an organization.
    #[inline]
    pub fn organization_invites(&self) -> crate::organization_invites::Api<'_> {
        crate::organization_invites::Api(self)
    }

    /// Organization Members: members of an organization.
    #[inline]
    pub fn organization_members(&self) -> crate::organization_members::Api<'_> {
        crate::organization_members::Api(self)
    }

    /// Organization Railgun: the Railguns of an organization.
    #[inline]
    pub fn organization_railguns(&self) -> crate::organization_railguns::Api<'_> {
        crate::organization_railguns::Api(self)
    }

    /// Organization Roles: roles that members of an organization can have.
    #[inline]
    pub fn organization_roles(&self) -> crate::organization_roles::Api<'_> {
        crate::organization_roles::Api(self)
    }

    /// Organizations: groups of users who share zones.
    #[inline]
    pub fn organizations(&self) -> crate::organizations::Api<'_> {
        crate::organizations::Api(self)
    }

    /// Page rules for a Zone: rules that apply actions to requests for matching URLs.
    #[inline]
    pub fn page_rules(&self) -> crate::page_rules::Api<'_> {
        crate::page_rules::Api(self)
    }

    /// Railgun: the Railguns of the user.
    #[inline]
    pub fn railguns(&self) -> crate::railguns::Api<'_> {
        crate::railguns::Api(self)
    }

    /// Rate Limits for a Zone: limits on how often a visitor can make requests.
    #[inline]
    pub fn rate_limits(&self) -> crate::rate_limits::Api<'_> {
        crate::rate_limits::Api(self)
    }

    /// Zone Settings: settings of a zone.
    #[inline]
    pub fn settings(&self) -> crate::settings::Api<'_> {
        crate::settings::Api(self)
    }

    /// Analyze Certificate: details read from a certificate.
    #[inline]
    pub fn ssl_analyzer(&self) -> crate::ssl_analyzer::Api<'_> {
        crate::ssl_analyzer::Api(self)
    }

    /// SSL Verification: verification of the certificates of a zone.
    #[inline]
    pub fn ssl_verification(&self) -> crate::ssl_verification::Api<'_> {
        crate::ssl_verification::Api(self)
    }

    /// User: the authenticated user.
    #[inline]
    pub fn user(&self) -> crate::user::Api<'_> {
        crate::user::Api(self)
    }

    /// User-level Firewall access rule: firewall access rules for all zones of the user.
    #[inline]
    pub fn user_access_rules(&self) -> crate::user_access_rules::Api<'_> {
        crate::user_access_rules::Api(self)
    }

    /// User's Invites: the user's invitations to organizations.
    #[inline]
    pub fn user_invites(&self) -> crate::user_invites::Api<'_> {
        crate::user_invites::Api(self)
    }

    /// User's Organizations: organizations that the user is a member of.
    #[inline]
    pub fn user_organizations(&self) -> crate::user_organizations::Api<'_> {
        crate::user_organizations::Api(self)
    }

    /// User Subscription: subscriptions of the user.
    #[inline]
    pub fn user_subscriptions(&self) -> crate::user_subscriptions::Api<'_> {
        crate::user_subscriptions::Api(self)
    }

    /// WAF Rule Groups: groups of related web application firewall rules.
    #[inline]
    pub fn waf_groups(&self) -> crate::waf_groups::Api<'_> {
        crate::waf_groups::Api(self)
    }

    /// WAF Rule Packages: collections of web application firewall rule groups.
    #[inline]
    pub fn waf_packages(&self) -> crate::waf_packages::Api<'_> {
        crate::waf_packages::Api(self)
    }

    /// WAF Rules: web application firewall rules of a zone.
    #[inline]
    pub fn waf_rules(&self) -> crate::waf_rules::Api<'_> {
        crate::waf_rules::Api(self)
    }

    /// Firewall access rule for a Zone: firewall access rules that apply to a zone directly or are inherited from
    /// the user or organization.
    #[inline]
    pub fn zone_access_rules(&self) -> crate::zone_access_rules::Api<'_> {
        crate::zone_access_rules::Api(self)
    }

    /// Railgun connections for a Zone: the Railguns that a zone can use.
    #[inline]
    pub fn zone_railguns(&self) -> crate::zone_railguns::Api<'_> {
        crate::zone_railguns::Api(self)
    }

    /// Zone Rate Plan: rate plans that a zone can subscribe to.
    #[inline]
    pub fn zone_rate_plans(&self) -> crate::zone_rate_plans::Api<'_> {
        crate::zone_rate_plans::Api(self)
    }

    /// Zone Subscription: subscription of a zone: its plan and add-ons.
    #[inline]
    pub fn zone_subscriptions(&self) -> crate::zone_subscriptions::Api<'_> {
        crate::zone_subscriptions::Api(self)
    }

    /// Zone: a domain name, its subdomains, and its other identities.
    #[inline]
    pub fn zones(&self) -> crate::zones::Api<'_> {
        crate::zones::Api(self)
    }
}
