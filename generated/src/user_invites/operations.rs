// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Response;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::organization_invites;

/// Lists the invitations of the user.
///
/// `GET /user/invites` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_invites::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.user_invites().list(&List::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Operation for List {
    type Output = crate::Page<organization_invites::Invite>;

    const META: &'static Meta = &Meta::get(&V4, "user_invites.list")
        .path("/user/invites")
        .whole_answer();
}

values!(List =>);

/// Gets an invitation.
///
/// `GET /user/invites/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_invites::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_invites()
///     .get(&Get::new("4f5f0c14a2a41d5063dd301b2f829f04"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    invite_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `invite_id`: Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
    pub fn new(invite_id: impl Into<String>) -> Self {
        Self {
            invite_id: invite_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = organization_invites::Invite;

    const META: &'static Meta = &Meta::get(&V4, "user_invites.get")
        .path("/user/invites/:identifier")
        .fields(&[Field::path("identifier")]);
}

values!(Get => invite_id);

/// Accepts or rejects an invitation.
///
/// `PATCH /user/invites/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_invites::{Respond, Response};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_invites()
///     .respond(&Respond::new("4f5f0c14a2a41d5063dd301b2f829f04", Response::Accepted))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Respond {
    invite_id: String,
    status: Response,
}

impl Respond {
    /// With the values that are required.
    ///
    /// - `invite_id`: Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
    /// - `status`: Response of the user. Example: `accepted`.
    pub fn new(invite_id: impl Into<String>, status: Response) -> Self {
        Self {
            invite_id: invite_id.into(),
            status,
        }
    }
}

impl Operation for Respond {
    type Output = organization_invites::Invite;

    const META: &'static Meta = &Meta::patch(&V4, "user_invites.respond")
        .path("/user/invites/:identifier")
        .fields(&[Field::path("identifier"), Field::body("status")]);
}

values!(Respond => invite_id, status);
