// Made from spec/client-api/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types that several resources share.

use crate::runtime::{bit_set, open_enum, record, text_error_codes};

text_error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// E_UNAUTH: `authentication could not be completed`
        Unauthorized = "E_UNAUTH",
        /// E_INVLDINPUT: `some other input was not valid`
        InvalidInput = "E_INVLDINPUT",
        /// E_MAXAPI: `the allowed number of calls is exceeded`
        TooManyCalls = "E_MAXAPI",
    }
}

record! {
    /// A zone after a change.
    pub struct ZoneAnswer {
        /// Zone after the change.
        zone: ZoneObject,
    }
}

record! {
    /// A wrapped zone.
    pub struct ZoneObject {
        /// The zone.
        obj: Zone,
    }
}

record! {
    /// A zone: a domain and how Cloudflare serves it.
    pub struct Zone {
        /// Identifier of the zone.
        zone_id: i64,
        /// Identifier of the user.
        user_id: Option<i64>,
        /// Domain name.
        zone_name: String,
        /// Domain name, for display.
        display_name: Option<String>,
        /// Status, as a letter.
        zone_status: Option<String>,
        /// Mode of the zone.
        zone_mode: Option<i64>,
        /// Identifier of the hosting partner.
        host_id: Option<i64>,
        /// Setup of the zone.
        zone_type: Option<ZoneType>,
        /// Name of the hosting partner.
        host_pubname: Option<String>,
        /// Website of the hosting partner.
        host_website: Option<String>,
        /// TXT record that verifies the zone.
        vtxt: Option<String>,
        /// Name servers assigned by Cloudflare.
        fqdns: Option<Vec<String>>,
        /// Step of the setup.
        step: Option<i64>,
        /// Status, as a class name.
        zone_status_class: Option<String>,
        /// Status, for display.
        zone_status_desc: Option<String>,
        /// Vanity name servers of the zone.
        ns_vanity_map: Option<serde_json::Value>,
        /// Registrar when the zone was added.
        orig_registrar: Option<String>,
        /// DNS host when the zone was added.
        orig_dnshost: Option<String>,
        /// Name servers when the zone was added.
        orig_ns_names: Option<String>,
        /// Properties of the zone.
        props: Option<ZoneProps>,
        /// Confirmation codes for actions.
        confirm_code: Option<std::collections::BTreeMap<String, String>>,
        /// Actions that the caller may take.
        allow: Option<Vec<String>>,
    }
}

record! {
    /// Properties of a zone.
    pub struct ZoneProps {
        /// Whether the zone is set up by CNAME.
        dns_cname: Option<crate::Flag>,
        /// Whether the zone came through a partner.
        dns_partner: Option<crate::Flag>,
        /// Whether the partner is anonymous.
        dns_anon_partner: Option<crate::Flag>,
        /// Whether the zone is on the Pro plan.
        pro: Option<crate::Flag>,
        /// Whether the Pro plan has expired.
        expired_pro: Option<crate::Flag>,
        /// Whether the zone is subscribed to the Pro plan.
        pro_sub: Option<crate::Flag>,
        /// Whether the zone has SSL.
        ssl: Option<crate::Flag>,
        /// Whether SSL has expired.
        expired_ssl: Option<crate::Flag>,
        /// Whether the reseller's Pro plan has expired.
        expired_rs_pro: Option<crate::Flag>,
        /// Whether a reseller pays for the Pro plan.
        reseller_pro: Option<crate::Flag>,
        /// Whether the zone is kept internal.
        force_interal: Option<crate::Flag>,
        /// Whether the zone needs SSL.
        ssl_needed: Option<crate::Flag>,
        /// Alexa rank.
        alexa_rank: Option<i64>,
    }
}

open_enum! {
    /// Setup of a zone.
    pub enum ZoneType {
        /// `P`.
        P = "P",
        /// `F`.
        F = "F",
    }
}

open_enum! {
    /// A security level.
    pub enum SecurityLevel {
        /// Under attack.
        UnderAttack = "help",
        /// High.
        High = "high",
        /// Medium.
        Medium = "med",
        /// Low.
        Low = "low",
        /// Essentially off.
        EssentiallyOff = "eoff",
    }
}

open_enum! {
    /// A caching level.
    pub enum CacheLevel {
        /// Aggressive.
        Aggressive = "agg",
        /// Simplified.
        Simplified = "iqs",
        /// Basic.
        Basic = "basic",
    }
}

open_enum! {
    /// Mode of Rocket Loader.
    pub enum RocketLoader {
        /// Off.
        Off = "0",
        /// Automatic.
        Automatic = "a",
        /// Manual.
        Manual = "m",
    }
}

bit_set! {
    /// File types to minify.
    pub struct Minify {
        /// JavaScript.
        JAVA_SCRIPT = 1,
        /// CSS.
        CSS = 2,
        /// HTML.
        HTML = 4,
    }
}
