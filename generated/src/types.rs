// Made from spec/v4/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types that several resources share.

use crate::runtime::{open_enum, record};

record! {
    /// Identifier of an object that was changed or deleted.
    pub struct Id {
        /// Identifier of the object.
        id: String,
    }
}

record! {
    /// Name and identifier of a zone.
    pub struct ZoneName keeps extra;
    set {
        /// Identifier of the zone.
        id: String as into = body("id"),
        /// Domain name of the zone.
        name: String as into = body("name"),
    }
}

record! {
    /// Condition of an access rule.
    pub struct AccessConfiguration keeps extra;
    set {
        /// Kind of value to match.
        target: AccessTarget = body("target"),
        /// IP address, IP address range or country code to match.
        value: String as into = body("value"),
    }
}

record! {
    /// A firewall access rule.
    pub struct AccessRule {
        /// Identifier of the access rule.
        id: String,
        /// Note on the rule.
        notes: Option<String>,
        /// Modes that the rule can have.
        allowed_modes: Option<Vec<AccessMode>>,
        /// Action on matching requests.
        mode: Option<AccessMode>,
        /// Condition of the rule.
        configuration: Option<AccessConfiguration>,
        /// Scope of the rule.
        scope: Option<AccessScope>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
    }
}

record! {
    /// Scope of an access rule.
    pub struct AccessScope {
        /// Identifier of the user, organization or zone.
        id: String,
        /// Email address of the user.
        email: Option<String>,
        /// Name of the organization.
        name: Option<String>,
        /// Kind of scope.
        type_: Option<ScopeType> = body("type"),
    }
}

open_enum! {
    /// Sort direction.
    pub enum Direction {
        /// Ascending.
        Asc = "asc",
        /// Descending.
        Desc = "desc",
    }
}

open_enum! {
    /// How several filters combine.
    pub enum Match {
        /// At least one filter matches.
        Any = "any",
        /// All filters match.
        All = "all",
    }
}

open_enum! {
    /// Whether something is on or off.
    pub enum OnOff {
        /// On.
        On = "on",
        /// Off.
        Off = "off",
    }
}

open_enum! {
    /// Action on requests that match an access rule.
    pub enum AccessMode {
        /// Blocks the request.
        Block = "block",
        /// Requires the visitor to solve a challenge.
        Challenge = "challenge",
        /// Lets the request through.
        Whitelist = "whitelist",
    }
}

open_enum! {
    /// Kind of value that an access rule matches.
    pub enum AccessTarget {
        /// IP address.
        Ip = "ip",
        /// IP address range.
        IpRange = "ip_range",
        /// Country.
        Country = "country",
    }
}

open_enum! {
    /// Scope of access rules.
    pub enum ScopeType {
        /// Rules of the user.
        User = "user",
        /// Rules of the organization.
        Organization = "organization",
        /// Rules of the zone.
        Zone = "zone",
    }
}
