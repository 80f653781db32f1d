// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::billing_history::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"b69a9f3492637782896352daae219e7d","type":"charge","action":"subscription","description":"The billing item description","occurred_at":"2014-03-01T12:21:59.3456Z","amount":20.99,"currency":"USD","zone":{"name":"example.com"}}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .billing_history()
                .list(
                    &List::new()
                        .page(1)
                        .per_page(20)
                        .order(ListOrder::OccurredAt)
                        .type_("charge")
                        .occurred_at("2014-03-01T12:21:59.3456Z".parse()?)
                        .action("subscription"),
                ),
        )),
    },
];
