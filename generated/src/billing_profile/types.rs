// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Whom the bills go to, and the card that pays them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// What identifies the profile.
    pub id: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The first line of the address.
    pub address: Option<String>,
    /// The second line of the address.
    pub address2: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The postal code.
    pub zipcode: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The card number, all but its end hidden.
    pub card_number: Option<String>,
    /// The year in which the card expires.
    pub card_expiry_year: Option<i64>,
    /// The month in which the card expires.
    pub card_expiry_month: Option<i64>,
    /// The VAT number.
    pub vat: Option<String>,
    /// When the profile last changed.
    pub edited_on: Option<jiff::Timestamp>,
    /// When the profile was made.
    pub created_on: Option<jiff::Timestamp>,
}

record!(
    Profile => id, first_name, last_name, address, address2, company, city, state, zipcode,
    country, telephone, card_number, card_expiry_year, card_expiry_month, vat, edited_on,
    created_on
);
