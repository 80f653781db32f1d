// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// An organization that the user is a member of or invited to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Identifier of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: Option<String>,
    /// Whether the user is a member or invited.
    pub status: Option<Status>,
    /// Permissions of the user in the organization.
    pub permissions: Option<Vec<String>>,
    /// Names of the user's roles.
    pub roles: Option<Vec<String>>,
}

record!(Organization => id, name, status, permissions, roles);

/// Whether a user is a member of an organization or invited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// The user is a member.
    Member,
    /// The user is invited.
    Invited,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Status => Member = "member", Invited = "invited");

/// Field to order organizations by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// `status`.
    Status,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Id = "id", Name = "name", Status = "status");
