// Made from spec/client-api/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{bit_set, open_enum, record, text_error_codes};

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// E_UNAUTH: `authentication could not be completed`
    Unauthorized,
    /// E_INVLDINPUT: `some other input was not valid`
    InvalidInput,
    /// E_MAXAPI: `the allowed number of calls is exceeded`
    TooManyCalls,
    /// A code that the documentation does not list.
    Other(String),
}

text_error_codes!(
    ErrorCode => Unauthorized = "E_UNAUTH", InvalidInput = "E_INVLDINPUT",
    TooManyCalls = "E_MAXAPI"
);

/// A zone after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneAnswer {
    /// The zone.
    pub zone: ZoneObject,
}

record!(ZoneAnswer => zone);

/// A zone in its wrapper.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneObject {
    /// The zone.
    pub obj: Zone,
}

record!(ZoneObject => obj);

/// A zone: a domain and how it is served.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// What identifies the zone.
    pub zone_id: i64,
    /// The user.
    pub user_id: Option<i64>,
    /// The domain name.
    pub zone_name: String,
    /// The domain name for people.
    pub display_name: Option<String>,
    /// The state, as a letter.
    pub zone_status: Option<String>,
    /// The mode.
    pub zone_mode: Option<i64>,
    /// The hosting partner.
    pub host_id: Option<i64>,
    /// How the zone is set up.
    pub zone_type: Option<ZoneType>,
    /// The name of the hosting partner.
    pub host_pubname: Option<String>,
    /// The website of the hosting partner.
    pub host_website: Option<String>,
    /// The text record that verifies the zone.
    pub vtxt: Option<String>,
    /// The name servers that Cloudflare assigned.
    pub fqdns: Option<Vec<String>>,
    /// The step of the setup.
    pub step: Option<i64>,
    /// The state, as a class.
    pub zone_status_class: Option<String>,
    /// The state, for people.
    pub zone_status_desc: Option<String>,
    /// The name servers of its own.
    pub ns_vanity_map: Option<serde_json::Value>,
    /// The registrar when the zone was added.
    pub orig_registrar: Option<String>,
    /// The DNS host when the zone was added.
    pub orig_dnshost: Option<String>,
    /// The name servers when the zone was added.
    pub orig_ns_names: Option<String>,
    /// What is true of the zone.
    pub props: Option<ZoneProps>,
    /// The codes that confirm an action.
    pub confirm_code: Option<std::collections::BTreeMap<String, String>>,
    /// What the caller may do.
    pub allow: Option<Vec<String>>,
}

record!(
    Zone => zone_id, user_id, zone_name, display_name, zone_status, zone_mode, host_id,
    zone_type, host_pubname, host_website, vtxt, fqdns, step, zone_status_class,
    zone_status_desc, ns_vanity_map, orig_registrar, orig_dnshost, orig_ns_names, props,
    confirm_code, allow
);

/// What is true of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneProps {
    /// Whether it is set up by CNAME.
    pub dns_cname: Option<crate::Flag>,
    /// Whether it came through a partner.
    pub dns_partner: Option<crate::Flag>,
    /// Whether the partner is anonymous.
    pub dns_anon_partner: Option<crate::Flag>,
    /// Whether it is on the Pro plan.
    pub pro: Option<crate::Flag>,
    /// Whether its Pro plan has expired.
    pub expired_pro: Option<crate::Flag>,
    /// Whether it is subscribed to the Pro plan.
    pub pro_sub: Option<crate::Flag>,
    /// Whether it has SSL.
    pub ssl: Option<crate::Flag>,
    /// Whether its SSL has expired.
    pub expired_ssl: Option<crate::Flag>,
    /// Whether the Pro plan of its reseller has expired.
    pub expired_rs_pro: Option<crate::Flag>,
    /// Whether a reseller pays for its Pro plan.
    pub reseller_pro: Option<crate::Flag>,
    /// Whether it is kept internal.
    pub force_interal: Option<crate::Flag>,
    /// Whether it needs SSL.
    pub ssl_needed: Option<crate::Flag>,
    /// Its rank by Alexa.
    pub alexa_rank: Option<i64>,
}

record!(
    ZoneProps => dns_cname, dns_partner, dns_anon_partner, pro, expired_pro, pro_sub, ssl,
    expired_ssl, expired_rs_pro, reseller_pro, force_interal, ssl_needed, alexa_rank
);

/// How a zone is set up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneType {
    /// Through a partner.
    Partial,
    /// With its own name servers.
    Full,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ZoneType => Partial = "P", Full = "F");

/// A security level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityLevel {
    /// Under attack.
    UnderAttack,
    /// High.
    High,
    /// Medium.
    Medium,
    /// Low.
    Low,
    /// Essentially off.
    EssentiallyOff,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    SecurityLevel => UnderAttack = "help", High = "high", Medium = "med", Low = "low",
    EssentiallyOff = "eoff"
);

/// What is cached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevel {
    /// Aggressive.
    Aggressive,
    /// Simplified.
    Simplified,
    /// Basic.
    Basic,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(CacheLevel => Aggressive = "agg", Simplified = "iqs", Basic = "basic");

/// How Rocket Loader works.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RocketLoader {
    /// Off.
    Off,
    /// Automatic.
    Automatic,
    /// Manual.
    Manual,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(RocketLoader => Off = "0", Automatic = "a", Manual = "m");

/// What is minified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Minify(u32);

impl Minify {
    /// JavaScript.
    pub const JAVA_SCRIPT: Self = Self(1);

    /// CSS.
    pub const CSS: Self = Self(2);

    /// HTML.
    pub const HTML: Self = Self(4);
}

bit_set!(Minify);
