// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::User;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets the details of the user.
///
/// `GET /user` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.user().get(&Get::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Get {}

impl Get {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Operation for Get {
    type Output = User;

    const META: &'static Meta = &Meta::get(&V4, "user.get").path("/user");
}

values!(Get =>);

/// Changes some details of the user.
///
/// `PATCH /user` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user()
///     .update(
///         &Update::new()
///             .first_name("John")
///             .last_name("Appleseed")
///             .telephone("+1 123-123-1234")
///             .country("US")
///             .zipcode("12345"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Update {
    first_name: Option<String>,
    last_name: Option<String>,
    telephone: Option<String>,
    country: Option<String>,
    zipcode: Option<String>,
}

impl Update {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// First name. At most 60 characters. Example: `John`.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name. At most 60 characters. Example: `Appleseed`.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Telephone number. At most 20 characters. Example: `+1 123-123-1234`.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Country where the user lives. At most 30 characters. Example: `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Postal code where the user lives. At most 20 characters. Example: `12345`.
    pub fn zipcode(mut self, zipcode: impl Into<String>) -> Self {
        self.zipcode = Some(zipcode.into());
        self
    }
}

impl Operation for Update {
    type Output = User;

    const META: &'static Meta = &Meta::patch(&V4, "user.update")
        .path("/user")
        .fields(&[
            Field::body("first_name").max_length(60),
            Field::body("last_name").max_length(60),
            Field::body("telephone").max_length(20),
            Field::body("country").max_length(30),
            Field::body("zipcode").max_length(20),
        ]);
}

values!(Update => first_name, last_name, telephone, country, zipcode);
