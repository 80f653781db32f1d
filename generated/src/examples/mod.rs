// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of all operations, with their documented responses.

#[cfg(feature = "client-api")]
mod client_api {
    pub(in crate::examples) mod changes;
    pub(in crate::examples) mod info;
    pub(in crate::examples) mod records;
}

mod ssl {
    pub(in crate::examples) mod analyze;
    pub(in crate::examples) mod automatic_upgrader;
    pub(in crate::examples) mod certificate_packs;
    pub(in crate::examples) mod quota;
    pub(in crate::examples) mod recommendations;
    pub(in crate::examples) mod universal_settings;
    pub(in crate::examples) mod verification;
}

mod analytics;
mod billing_history;
mod billing_profile;
mod certificate_packs;
mod certificates;
mod custom_certificates;
mod custom_pages;
mod dns_records;
mod keyless_certificates;
mod organization_access_rules;
mod organization_invites;
mod organization_members;
mod organization_railguns;
mod organization_roles;
mod organizations;
mod page_rules;
mod railguns;
mod rate_limits;
mod settings;
mod ssl_analyzer;
mod ssl_verification;
mod user;
mod user_access_rules;
mod user_invites;
mod user_organizations;
mod user_subscriptions;
mod waf_groups;
mod waf_packages;
mod waf_rules;
mod zone_access_rules;
mod zone_railguns;
mod zone_rate_plans;
mod zone_subscriptions;
mod zones;

pub use crate::runtime::client::example::{Answer, Example};

static ALL: &[&[Example]] = &[
    #[cfg(feature = "client-api")]
    client_api::changes::EXAMPLES,
    #[cfg(feature = "client-api")]
    client_api::info::EXAMPLES,
    #[cfg(feature = "client-api")]
    client_api::records::EXAMPLES,
    ssl::analyze::EXAMPLES,
    ssl::automatic_upgrader::EXAMPLES,
    ssl::certificate_packs::EXAMPLES,
    ssl::quota::EXAMPLES,
    ssl::recommendations::EXAMPLES,
    ssl::universal_settings::EXAMPLES,
    ssl::verification::EXAMPLES,
    analytics::EXAMPLES,
    billing_history::EXAMPLES,
    billing_profile::EXAMPLES,
    certificate_packs::EXAMPLES,
    certificates::EXAMPLES,
    custom_certificates::EXAMPLES,
    custom_pages::EXAMPLES,
    dns_records::EXAMPLES,
    keyless_certificates::EXAMPLES,
    organization_access_rules::EXAMPLES,
    organization_invites::EXAMPLES,
    organization_members::EXAMPLES,
    organization_railguns::EXAMPLES,
    organization_roles::EXAMPLES,
    organizations::EXAMPLES,
    page_rules::EXAMPLES,
    railguns::EXAMPLES,
    rate_limits::EXAMPLES,
    settings::EXAMPLES,
    ssl_analyzer::EXAMPLES,
    ssl_verification::EXAMPLES,
    user::EXAMPLES,
    user_access_rules::EXAMPLES,
    user_invites::EXAMPLES,
    user_organizations::EXAMPLES,
    user_subscriptions::EXAMPLES,
    waf_groups::EXAMPLES,
    waf_packages::EXAMPLES,
    waf_rules::EXAMPLES,
    zone_access_rules::EXAMPLES,
    zone_railguns::EXAMPLES,
    zone_rate_plans::EXAMPLES,
    zone_subscriptions::EXAMPLES,
    zones::EXAMPLES,
];

/// Lists all documented calls.
pub fn all() -> impl Iterator<Item = &'static Example> {
    ALL.iter().copied().flatten()
}

#[cfg(feature = "mock")]
impl crate::MockTransport {
    /// Creates a transport that answers each call with its documented response.
    pub fn new() -> Self {
        Self::with_answers(|id| {
            all()
                .find(|example| example.operation.id == id)
                .map(|example| example.response)
        })
    }
}

#[cfg(feature = "mock")]
impl Default for crate::MockTransport {
    fn default() -> Self {
        Self::new()
    }
}
