// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::organization_roles;

/// A member of an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// What identifies the member.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The state of the membership, such as `accepted`.
    pub status: Option<String>,
    /// The roles of the member.
    pub roles: Option<Vec<organization_roles::Role>>,
}

record!(Member => id, name, email, status, roles);
