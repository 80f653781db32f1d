// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::organization_roles;
use crate::runtime::record;

record! {
    /// A member of an organization.
    pub struct Member {
        /// Identifier of the member.
        id: String,
        /// Name of the member.
        name: Option<String>,
        /// Email address of the member.
        email: Option<String>,
        /// Status of the membership, such as `accepted`.
        status: Option<String>,
        /// Roles of the member.
        roles: Option<Vec<organization_roles::Role>>,
    }
}
