// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A user.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// What identifies the user.
    pub id: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The country where the user lives.
    pub country: Option<String>,
    /// The postal code where the user lives.
    pub zipcode: Option<String>,
    /// When the user signed up.
    pub created_on: Option<jiff::Timestamp>,
    /// When the details last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// Whether signing in takes a second factor.
    pub two_factor_authentication_enabled: Option<bool>,
}

record!(
    User => id, email, first_name, last_name, username, telephone, country, zipcode, created_on,
    modified_on, two_factor_authentication_enabled
);
