// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// What identifies the zone.
    pub id: String,
    /// The domain name.
    pub name: String,
    /// How long development mode lasts, in seconds.
    pub development_mode: Option<i64>,
    /// The name servers before Cloudflare.
    pub original_name_servers: Option<Vec<String>>,
    /// The registrar before Cloudflare.
    pub original_registrar: Option<String>,
    /// The DNS host before Cloudflare.
    pub original_dnshost: Option<String>,
    /// When the zone was added.
    pub created_on: Option<jiff::Timestamp>,
    /// When the zone last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// The name servers that Cloudflare assigned.
    pub name_servers: Option<Vec<String>>,
    /// Whom the zone belongs to.
    pub owner: Option<Owner>,
    /// What the caller may do with the zone.
    pub permissions: Option<Vec<String>>,
    /// The plan of the zone.
    pub plan: Option<Plan>,
    /// The plan that the zone changes to.
    pub plan_pending: Option<Plan>,
    /// The state of the zone.
    pub status: Option<Status>,
    /// Whether Cloudflare serves DNS only.
    pub paused: Option<bool>,
    /// How Cloudflare serves the zone.
    pub type_: Option<ZoneType>,
    /// When the state was last checked.
    pub checked_on: Option<jiff::Timestamp>,
}

record!(
    Zone => id, name, development_mode, original_name_servers, original_registrar,
    original_dnshost, created_on, modified_on, name_servers, owner, permissions, plan,
    plan_pending, status, paused, type_ = "type", checked_on
);

/// Whom a zone belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// What identifies the owner.
    pub id: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// What kind of owner it is, such as `user`.
    pub owner_type: Option<String>,
}

record!(Owner => id, email, owner_type);

/// A plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// What identifies the plan.
    pub id: String,
    /// The name of the plan.
    pub name: Option<String>,
    /// The price of a period.
    pub price: Option<rust_decimal::Decimal>,
    /// The currency of the price, such as `USD`.
    pub currency: Option<String>,
    /// How often the price is due, such as `monthly`.
    pub frequency: Option<String>,
    /// The former name of the plan, such as `pro`.
    pub legacy_id: Option<String>,
    /// Whether the zone has it.
    pub is_subscribed: Option<bool>,
    /// Whether the zone can have it.
    pub can_subscribe: Option<bool>,
}

record!(
    Plan => id, name, price, currency, frequency, legacy_id, is_subscribed, can_subscribe
);

/// A plan to change to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanId {
    /// What identifies the plan.
    pub id: String,
}

impl PlanId {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the plan.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(PlanId => id);

/// An organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// What identifies the organization.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The state, such as `active`.
    pub status: Option<String>,
    /// What the caller may do in it.
    pub permissions: Option<Vec<String>>,
}

impl Organization {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the organization.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            status: None,
            permissions: None,
        }
    }

    /// The name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state, such as `active`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// What the caller may do in it.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }
}

record!(Organization => id, name, status, permissions);

/// An account.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// What identifies the account.
    pub id: String,
}

impl Account {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the account.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(Account => id);

/// The state of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `pending`.
    Pending,
    /// `initializing`.
    Initializing,
    /// `moved`.
    Moved,
    /// `deleted`.
    Deleted,
    /// `deactivated`.
    Deactivated,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Status => Active = "active", Pending = "pending", Initializing = "initializing",
    Moved = "moved", Deleted = "deleted", Deactivated = "deactivated"
);

/// How Cloudflare serves a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneType {
    /// `full`.
    Full,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ZoneType => Full = "full");

/// What zones can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// `email`.
    Email,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Name = "name", Status = "status", Email = "email");
