// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// An organization that the user is a member of or invited to.
    pub struct Organization {
        /// Identifier of the organization.
        id: String,
        /// Name of the organization.
        name: Option<String>,
        /// Whether the user is a member or invited.
        status: Option<Status>,
        /// Permissions of the user in the organization.
        permissions: Option<Vec<String>>,
        /// Names of the user's roles.
        roles: Option<Vec<String>>,
    }
}

open_enum! {
    /// Whether a user is a member of an organization or invited.
    pub enum Status {
        /// The user is a member.
        Member = "member",
        /// The user is invited.
        Invited = "invited",
    }
}

open_enum! {
    /// Field to order organizations by.
    pub enum ListOrder {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `status`.
        Status = "status",
    }
}
