// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Identifier of the zone.
    pub id: String,
    /// Domain name of the zone.
    pub name: String,
    /// Duration of development mode, in seconds.
    pub development_mode: Option<i64>,
    /// Name servers before the move to Cloudflare.
    pub original_name_servers: Option<Vec<String>>,
    /// Registrar before the move to Cloudflare.
    pub original_registrar: Option<String>,
    /// DNS host before the move to Cloudflare.
    pub original_dnshost: Option<String>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Name servers assigned by Cloudflare.
    pub name_servers: Option<Vec<String>>,
    /// Owner of the zone.
    pub owner: Option<Owner>,
    /// Permissions of the caller on the zone.
    pub permissions: Option<Vec<String>>,
    /// Plan of the zone.
    pub plan: Option<Plan>,
    /// Plan to which the zone is changing.
    pub plan_pending: Option<Plan>,
    /// Status of the zone.
    pub status: Option<Status>,
    /// Whether Cloudflare serves only DNS.
    pub paused: Option<bool>,
    /// Type of the zone: how Cloudflare serves it.
    pub type_: Option<ZoneType>,
    /// Time of the last status check.
    pub checked_on: Option<jiff::Timestamp>,
}

record!(
    Zone => id, name, development_mode, original_name_servers, original_registrar,
    original_dnshost, created_on, modified_on, name_servers, owner, permissions, plan,
    plan_pending, status, paused, type_ = "type", checked_on
);

/// Owner of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// Identifier of the owner.
    pub id: String,
    /// Email address of the owner.
    pub email: Option<String>,
    /// Type of the owner, such as `user`.
    pub owner_type: Option<String>,
}

record!(Owner => id, email, owner_type);

/// A plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// Identifier of the plan.
    pub id: String,
    /// Name of the plan.
    pub name: Option<String>,
    /// Price per billing period.
    pub price: Option<rust_decimal::Decimal>,
    /// Currency of the price, such as `USD`.
    pub currency: Option<String>,
    /// Frequency of billing, such as `monthly`.
    pub frequency: Option<String>,
    /// Former name of the plan, such as `pro`.
    pub legacy_id: Option<String>,
    /// Whether the zone is subscribed to the plan.
    pub is_subscribed: Option<bool>,
    /// Whether the zone can subscribe to the plan.
    pub can_subscribe: Option<bool>,
}

record!(
    Plan => id, name, price, currency, frequency, legacy_id, is_subscribed, can_subscribe
);

/// A plan to change to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanId {
    /// Identifier of the plan.
    pub id: String,
}

impl PlanId {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the plan.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(PlanId => id);

/// An organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Identifier of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: Option<String>,
    /// Status of the organization, such as `active`.
    pub status: Option<String>,
    /// Permissions of the caller in the organization.
    pub permissions: Option<Vec<String>>,
}

impl Organization {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the organization.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            status: None,
            permissions: None,
        }
    }

    /// Name of the organization.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Status of the organization, such as `active`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Permissions of the caller in the organization.
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
    /// Identifier of the account.
    pub id: String,
}

impl Account {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the account.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(Account => id);

/// Status of a zone.
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

/// Type of a zone: how Cloudflare serves it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneType {
    /// `full`.
    Full,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ZoneType => Full = "full");

/// Field to order zones by.
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
