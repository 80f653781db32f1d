// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::open_enum;

open_enum! {
    /// Response of a user to an invitation.
    pub enum Response {
        /// The user joins the organization.
        Accepted = "accepted",
        /// The user does not join the organization.
        Rejected = "rejected",
    }
}
