// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A role and its permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// Identifier of the role.
    pub id: String,
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
    /// Permissions of members with this role.
    pub permissions: Option<Vec<String>>,
}

record!(Role => id, name, description, permissions);
