// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A zone.
    pub struct Zone {
        /// Identifier of the zone.
        id: String,
        /// Domain name of the zone.
        name: String,
        /// Duration of development mode, in seconds.
        development_mode: Option<i64>,
        /// Name servers before the move to Cloudflare.
        original_name_servers: Option<Vec<String>>,
        /// Registrar before the move to Cloudflare.
        original_registrar: Option<String>,
        /// DNS host before the move to Cloudflare.
        original_dnshost: Option<String>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Name servers assigned by Cloudflare.
        name_servers: Option<Vec<String>>,
        /// Owner of the zone.
        owner: Option<Owner>,
        /// Permissions of the caller on the zone.
        permissions: Option<Vec<String>>,
        /// Plan of the zone.
        plan: Option<Plan>,
        /// Plan to which the zone is changing.
        plan_pending: Option<Plan>,
        /// Status of the zone.
        status: Option<Status>,
        /// Whether Cloudflare serves only DNS.
        paused: Option<bool>,
        /// Type of the zone: how Cloudflare serves it.
        type_: Option<ZoneType> = body("type"),
        /// Time of the last status check.
        checked_on: Option<jiff::Timestamp>,
    }
}

record! {
    /// Owner of a zone.
    pub struct Owner {
        /// Identifier of the owner.
        id: String,
        /// Email address of the owner.
        email: Option<String>,
        /// Type of the owner, such as `user`.
        owner_type: Option<String>,
    }
}

record! {
    /// A plan.
    pub struct Plan {
        /// Identifier of the plan.
        id: String,
        /// Name of the plan.
        name: Option<String>,
        /// Price per billing period.
        price: Option<rust_decimal::Decimal>,
        /// Currency of the price, such as `USD`.
        currency: Option<String>,
        /// Frequency of billing, such as `monthly`.
        frequency: Option<String>,
        /// Former name of the plan, such as `pro`.
        legacy_id: Option<String>,
        /// Whether the zone is subscribed to the plan.
        is_subscribed: Option<bool>,
        /// Whether the zone can subscribe to the plan.
        can_subscribe: Option<bool>,
    }
}

record! {
    /// A plan to change to.
    pub struct PlanId;
    new {
        /// Identifier of the plan.
        id: String as into = body("id"),
    }
}

record! {
    /// An organization.
    pub struct Organization;
    new {
        /// Identifier of the organization.
        id: String as into = body("id"),
    }
    set {
        /// Name of the organization.
        name: String as into = body("name"),
        /// Status of the organization, such as `active`.
        status: String as into = body("status"),
        /// Permissions of the caller in the organization.
        permissions: Vec<String> as texts = body("permissions"),
    }
}

record! {
    /// An account.
    pub struct Account;
    new {
        /// Identifier of the account.
        id: String as into = body("id"),
    }
}

open_enum! {
    /// Status of a zone.
    pub enum Status {
        /// `active`.
        Active = "active",
        /// `pending`.
        Pending = "pending",
        /// `initializing`.
        Initializing = "initializing",
        /// `moved`.
        Moved = "moved",
        /// `deleted`.
        Deleted = "deleted",
        /// `deactivated`.
        Deactivated = "deactivated",
    }
}

open_enum! {
    /// Type of a zone: how Cloudflare serves it.
    pub enum ZoneType {
        /// `full`.
        Full = "full",
    }
}

open_enum! {
    /// Field to order zones by.
    pub enum ListOrder {
        /// `name`.
        Name = "name",
        /// `status`.
        Status = "status",
        /// `email`.
        Email = "email",
    }
}
