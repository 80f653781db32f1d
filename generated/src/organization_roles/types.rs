// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A role, with what it permits.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// What identifies the role.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// What the role is for.
    pub description: Option<String>,
    /// What members with this role may do.
    pub permissions: Option<Vec<String>>,
}

record!(Role => id, name, description, permissions);
