// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::User;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the details of the user.
    ///
    /// `GET /user`
    ///
    /// ```no_run
    /// use cloudflare_client::user::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user().get(&Get::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct Get -> User;
    Meta::get(&V4, "user.get").path("/user");
}

operation! {
    /// Changes some details of the user.
    ///
    /// `PATCH /user`
    ///
    /// ```no_run
    /// use cloudflare_client::user::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new()
    ///     .first_name("John")
    ///     .last_name("Appleseed")
    ///     .telephone("+1 123-123-1234")
    ///     .country("US")
    ///     .zipcode("12345");
    /// let answer = client.user().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct Update -> User;
    Meta::patch(&V4, "user.update").path("/user");
    set {
        /// First name. At most 60 characters. Example: `John`.
        first_name: String as into = body("first_name").max_length(60),
        /// Last name. At most 60 characters. Example: `Appleseed`.
        last_name: String as into = body("last_name").max_length(60),
        /// Telephone number. At most 20 characters. Example: `+1 123-123-1234`.
        telephone: String as into = body("telephone").max_length(20),
        /// Country where the user lives. At most 30 characters. Example: `US`.
        country: String as into = body("country").max_length(30),
        /// Postal code where the user lives. At most 20 characters. Example: `12345`.
        zipcode: String as into = body("zipcode").max_length(20),
    }
}
