// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::shelters::places::*;
use crate::shelters::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Take::META,
        response: r#"{"result":"ok","answer":{"id":"42","quiet":"1","days":"3","until":1345768790,"seen":1335816172000},"echo":{}}"#,
        call: |client| run(|| Ok(
            client
                .shelters()
                .places()
                .take(
                    &Take::new(Kind::Bird)
                        .days(types::Days::from(3))
                        .quiet(crate::Flag(true))
                        .perch(7),
                ),
        )),
    },
    Example {
        operation: Leave::META,
        response: r#"{"result":"ok","text":null}"#,
        call: |client| run(|| Ok(client.shelters().places().leave(&Leave::new(42)))),
    },
];
