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
    /// Zone after the change.
    pub zone: ZoneObject,
}

record!(ZoneAnswer => zone);

/// A wrapped zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneObject {
    /// The zone.
    pub obj: Zone,
}

record!(ZoneObject => obj);

/// A zone: a domain and how Cloudflare serves it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Identifier of the zone.
    pub zone_id: i64,
    /// Identifier of the user.
    pub user_id: Option<i64>,
    /// Domain name.
    pub zone_name: String,
    /// Domain name, for display.
    pub display_name: Option<String>,
    /// Status, as a letter.
    pub zone_status: Option<String>,
    /// Mode of the zone.
    pub zone_mode: Option<i64>,
    /// Identifier of the hosting partner.
    pub host_id: Option<i64>,
    /// Setup of the zone.
    pub zone_type: Option<ZoneType>,
    /// Name of the hosting partner.
    pub host_pubname: Option<String>,
    /// Website of the hosting partner.
    pub host_website: Option<String>,
    /// TXT record that verifies the zone.
    pub vtxt: Option<String>,
    /// Name servers assigned by Cloudflare.
    pub fqdns: Option<Vec<String>>,
    /// Step of the setup.
    pub step: Option<i64>,
    /// Status, as a class name.
    pub zone_status_class: Option<String>,
    /// Status, for display.
    pub zone_status_desc: Option<String>,
    /// Vanity name servers of the zone.
    pub ns_vanity_map: Option<serde_json::Value>,
    /// Registrar when the zone was added.
    pub orig_registrar: Option<String>,
    /// DNS host when the zone was added.
    pub orig_dnshost: Option<String>,
    /// Name servers when the zone was added.
    pub orig_ns_names: Option<String>,
    /// Properties of the zone.
    pub props: Option<ZoneProps>,
    /// Confirmation codes for actions.
    pub confirm_code: Option<std::collections::BTreeMap<String, String>>,
    /// Actions that the caller may take.
    pub allow: Option<Vec<String>>,
}

record!(
    Zone => zone_id, user_id, zone_name, display_name, zone_status, zone_mode, host_id,
    zone_type, host_pubname, host_website, vtxt, fqdns, step, zone_status_class,
    zone_status_desc, ns_vanity_map, orig_registrar, orig_dnshost, orig_ns_names, props,
    confirm_code, allow
);

/// Properties of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneProps {
    /// Whether the zone is set up by CNAME.
    pub dns_cname: Option<crate::Flag>,
    /// Whether the zone came through a partner.
    pub dns_partner: Option<crate::Flag>,
    /// Whether the partner is anonymous.
    pub dns_anon_partner: Option<crate::Flag>,
    /// Whether the zone is on the Pro plan.
    pub pro: Option<crate::Flag>,
    /// Whether the Pro plan has expired.
    pub expired_pro: Option<crate::Flag>,
    /// Whether the zone is subscribed to the Pro plan.
    pub pro_sub: Option<crate::Flag>,
    /// Whether the zone has SSL.
    pub ssl: Option<crate::Flag>,
    /// Whether SSL has expired.
    pub expired_ssl: Option<crate::Flag>,
    /// Whether the reseller's Pro plan has expired.
    pub expired_rs_pro: Option<crate::Flag>,
    /// Whether a reseller pays for the Pro plan.
    pub reseller_pro: Option<crate::Flag>,
    /// Whether the zone is kept internal.
    pub force_interal: Option<crate::Flag>,
    /// Whether the zone needs SSL.
    pub ssl_needed: Option<crate::Flag>,
    /// Alexa rank.
    pub alexa_rank: Option<i64>,
}

record!(
    ZoneProps => dns_cname, dns_partner, dns_anon_partner, pro, expired_pro, pro_sub, ssl,
    expired_ssl, expired_rs_pro, reseller_pro, force_interal, ssl_needed, alexa_rank
);

/// Setup of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneType {
    /// Setup through a partner.
    Partial,
    /// Setup with its own name servers.
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

/// A caching level.
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

/// Mode of Rocket Loader.
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

/// File types to minify.
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
