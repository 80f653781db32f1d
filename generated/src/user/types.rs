// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A user.
    pub struct User {
        /// Identifier of the user.
        id: String,
        /// Email address.
        email: Option<String>,
        /// First name.
        first_name: Option<String>,
        /// Last name.
        last_name: Option<String>,
        /// User name.
        username: Option<String>,
        /// Telephone number.
        telephone: Option<String>,
        /// Country where the user lives.
        country: Option<String>,
        /// Postal code where the user lives.
        zipcode: Option<String>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Whether two-factor authentication is enabled.
        two_factor_authentication_enabled: Option<bool>,
    }
}
