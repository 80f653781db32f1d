// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Profile;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the billing profile of the user.
    ///
    /// `GET /user/billing/profile` · needs `#billing:read`
    ///
    /// ```no_run
    /// use cloudflare_client::billing_profile::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.billing_profile().get(&Get::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct Get -> Profile;
    Meta::get(&V4, "billing_profile.get")
        .path("/user/billing/profile")
        .permissions(&["#billing:read"]);
}
