// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::organization_invites;
use crate::organization_members;
use crate::organization_roles;
use crate::runtime::record;

record! {
    /// An organization.
    pub struct Organization {
        /// Identifier of the organization.
        id: String,
        /// Name of the organization.
        name: Option<String>,
        /// Members of the organization.
        members: Option<Vec<organization_members::Member>>,
        /// Pending invitations.
        invites: Option<Vec<organization_invites::Invite>>,
        /// Roles that members can have.
        roles: Option<Vec<organization_roles::Role>>,
    }
}
