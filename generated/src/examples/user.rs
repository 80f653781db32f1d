// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::user::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","first_name":"John","last_name":"Appleseed","username":"cfuser12345","telephone":"+1 123-123-1234","country":"US","zipcode":"12345","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z","two_factor_authentication_enabled":false}}"#,
        call: |client| run(|| Ok(client.user().get(&Get::new()))),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","first_name":"John","last_name":"Appleseed","username":"cfuser12345","telephone":"+1 123-123-1234","country":"US","zipcode":"12345","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z","two_factor_authentication_enabled":false}}"#,
        call: |client| run(|| Ok(
            client
                .user()
                .update(
                    &Update::new()
                        .first_name("John")
                        .last_name("Appleseed")
                        .telephone("+1 123-123-1234")
                        .country("US")
                        .zipcode("12345"),
                ),
        )),
    },
];
