// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// Response of a user to an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Response {
    /// The user joins the organization.
    Accepted,
    /// The user does not join the organization.
    Rejected,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Response => Accepted = "accepted", Rejected = "rejected");
