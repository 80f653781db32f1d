// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::organization_roles;
use crate::runtime::record;

record! {
    /// An invitation to an organization.
    pub struct Invite {
        /// Identifier of the invitation.
        id: String,
        /// Identifier of the invited user.
        invited_member_id: Option<String>,
        /// Email address of the invited user.
        invited_member_email: Option<String>,
        /// Identifier of the organization.
        organization_id: Option<String>,
        /// Name of the organization.
        organization_name: Option<String>,
        /// Roles to give the user.
        roles: Option<Vec<organization_roles::Role>>,
        /// Email address of the inviting user.
        invited_by: Option<String>,
        /// Time of creation.
        invited_on: Option<jiff::Timestamp>,
        /// Time of expiration.
        expires_on: Option<jiff::Timestamp>,
        /// Status of the invitation, such as `accepted`.
        status: Option<String>,
    }
}

record! {
    /// A role.
    pub struct RoleId;
    new {
        /// Identifier of the role.
        id: String as into = body("id"),
    }
}
