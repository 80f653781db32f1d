// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::organization_roles;

/// A member of an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// Identifier of the member.
    pub id: String,
    /// Name of the member.
    pub name: Option<String>,
    /// Email address of the member.
    pub email: Option<String>,
    /// Status of the membership, such as `accepted`.
    pub status: Option<String>,
    /// Roles of the member.
    pub roles: Option<Vec<organization_roles::Role>>,
}

record!(Member => id, name, email, status, roles);
