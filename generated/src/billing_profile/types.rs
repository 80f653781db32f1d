// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Recipient of the bills and the card that pays them.
    pub struct Profile {
        /// Identifier of the billing profile.
        id: String,
        /// First name.
        first_name: Option<String>,
        /// Last name.
        last_name: Option<String>,
        /// First line of the address.
        address: Option<String>,
        /// Second line of the address.
        address2: Option<String>,
        /// Company.
        company: Option<String>,
        /// City.
        city: Option<String>,
        /// State.
        state: Option<String>,
        /// Postal code.
        zipcode: Option<String>,
        /// Country.
        country: Option<String>,
        /// Telephone number.
        telephone: Option<String>,
        /// Card number, masked except for the last digits.
        card_number: Option<String>,
        /// Year in which the card expires.
        card_expiry_year: Option<i64>,
        /// Month in which the card expires.
        card_expiry_month: Option<i64>,
        /// VAT number.
        vat: Option<String>,
        /// Time of the last change.
        edited_on: Option<jiff::Timestamp>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
    }
}
