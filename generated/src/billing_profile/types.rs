// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Recipient of the bills and the card that pays them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Identifier of the billing profile.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// First line of the address.
    pub address: Option<String>,
    /// Second line of the address.
    pub address2: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zipcode: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Card number, masked except for the last digits.
    pub card_number: Option<String>,
    /// Year in which the card expires.
    pub card_expiry_year: Option<i64>,
    /// Month in which the card expires.
    pub card_expiry_month: Option<i64>,
    /// VAT number.
    pub vat: Option<String>,
    /// Time of the last change.
    pub edited_on: Option<jiff::Timestamp>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
}

record!(
    Profile => id, first_name, last_name, address, address2, company, city, state, zipcode,
    country, telephone, card_number, card_expiry_year, card_expiry_month, vat, edited_on,
    created_on
);
