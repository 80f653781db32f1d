// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::organization_invites;
use crate::organization_members;
use crate::organization_roles;

/// An organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Identifier of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: Option<String>,
    /// Members of the organization.
    pub members: Option<Vec<organization_members::Member>>,
    /// Pending invitations.
    pub invites: Option<Vec<organization_invites::Invite>>,
    /// Roles that members can have.
    pub roles: Option<Vec<organization_roles::Role>>,
}

record!(Organization => id, name, members, invites, roles);
