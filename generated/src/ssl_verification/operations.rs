// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Answer;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the verification of the certificates of a zone.
    ///
    /// `GET /zones/:zone_identifier/ssl/verification` · needs `#ssl:read`
    ///
    /// Superseded by [`ssl::verification::Get`](crate::ssl::verification::Get).
    ///
    /// ```no_run
    /// use cloudflare_client::ssl_verification::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl_verification().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `ssl::verification::Get`")]
    pub struct Get -> Answer;
    Meta::get(&V4, "ssl_verification.get")
        .path("/zones/:zone_identifier/ssl/verification")
        .permissions(&["#ssl:read"])
        .whole_answer();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}
