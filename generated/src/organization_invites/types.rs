// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::organization_roles;

/// An invitation to an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invite {
    /// Identifier of the invitation.
    pub id: String,
    /// Identifier of the invited user.
    pub invited_member_id: Option<String>,
    /// Email address of the invited user.
    pub invited_member_email: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Name of the organization.
    pub organization_name: Option<String>,
    /// Roles to give the user.
    pub roles: Option<Vec<organization_roles::Role>>,
    /// Email address of the inviting user.
    pub invited_by: Option<String>,
    /// Time of creation.
    pub invited_on: Option<jiff::Timestamp>,
    /// Time of expiration.
    pub expires_on: Option<jiff::Timestamp>,
    /// Status of the invitation, such as `accepted`.
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
    /// Identifier of the role.
    pub id: String,
}

impl RoleId {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the role.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(RoleId => id);
