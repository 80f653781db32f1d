// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::billing_profile::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"0020c268dbf54e975e7fe8563df49d52","first_name":"Bob","last_name":"Smith","address":"123 3rd St.","address2":"Apt 123","company":"Cloudflare","city":"San Francisco","state":"CA","zipcode":"12345","country":"US","telephone":"+1 111-867-5309","card_number":"xxxx-xxxx-xxxx-1234","card_expiry_year":2015,"card_expiry_month":4,"vat":"aaa-123-987","edited_on":"2014-03-01T12:21:02.0000Z","created_on":"2014-03-01T12:21:02.0000Z"}}"#,
        call: |client| run(|| Ok(client.billing_profile().get(&Get::new()))),
    },
];
