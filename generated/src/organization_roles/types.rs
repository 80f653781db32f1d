// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A role and its permissions.
    pub struct Role {
        /// Identifier of the role.
        id: String,
        /// Name of the role.
        name: Option<String>,
        /// Description of the role.
        description: Option<String>,
        /// Permissions of members with this role.
        permissions: Option<Vec<String>>,
    }
}
