// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::organization_roles;

/// An invitation to an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invite {
    /// What identifies the invitation.
    pub id: String,
    /// What identifies the user who is invited.
    pub invited_member_id: Option<String>,
    /// The e-mail address of the user who is invited.
    pub invited_member_email: Option<String>,
    /// The organization.
    pub organization_id: Option<String>,
    /// The name of the organization.
    pub organization_name: Option<String>,
    /// The roles that the user is to have.
    pub roles: Option<Vec<organization_roles::Role>>,
    /// The e-mail address of the user who invites.
    pub invited_by: Option<String>,
    /// When the invitation was made.
    pub invited_on: Option<jiff::Timestamp>,
    /// When the invitation expires.
    pub expires_on: Option<jiff::Timestamp>,
    /// The state, such as `accepted`.
    pub status: Option<String>,
}

record!(
    Invite => id, invited_member_id, invited_member_email, organization_id, organization_name,
    roles, invited_by, invited_on, expires_on, status
);

/// A role.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleId {
    /// What identifies the role.
    pub id: String,
}

impl RoleId {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the role.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(RoleId => id);
