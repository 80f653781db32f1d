// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Identifier of the user.
    pub id: String,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// User name.
    pub username: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Country where the user lives.
    pub country: Option<String>,
    /// Postal code where the user lives.
    pub zipcode: Option<String>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Whether two-factor authentication is enabled.
    pub two_factor_authentication_enabled: Option<bool>,
}

record!(
    User => id, email, first_name, last_name, username, telephone, country, zipcode, created_on,
    modified_on, two_factor_authentication_enabled
);
