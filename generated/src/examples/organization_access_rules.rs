// Made from spec/v4/organization_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::organization_access_rules::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"92f17202ed8bd63d69a66b86a49a8f6b","notes":"This rule is on because of an event that occured on date X","allowed_modes":["whitelist","block","challenge"],"mode":"challenge","configuration":{"target":"ip","value":"1.2.3.4"},"scope":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","type":"organization"},"created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .organization_access_rules()
                .list(
                    &List::new("01a7362d577a6c3019a474fd6f485823")
                        .notes("mynote")
                        .mode(types::AccessMode::Challenge)
                        .match_(types::Match::All)
                        .configuration_value("1.2.3.4")
                        .order(ListOrder::Mode)
                        .page(1)
                        .per_page(50)
                        .configuration_target(types::AccessTarget::Ip)
                        .direction(types::Direction::Desc),
                ),
        )),
    },
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"92f17202ed8bd63d69a66b86a49a8f6b","notes":"This rule is on because of an event that occured on date X","allowed_modes":["whitelist","block","challenge"],"mode":"challenge","configuration":{"target":"ip","value":"1.2.3.4"},"scope":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","type":"organization"},"created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .organization_access_rules()
                .create(
                    &Create::new(
                            "01a7362d577a6c3019a474fd6f485823",
                            types::AccessMode::Challenge,
                            types::AccessConfiguration::new()
                                .target(types::AccessTarget::Ip)
                                .value("1.2.3.4"),
                        )
                        .notes(
                            "This rule is on because of an event that occured on date X",
                        ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"92f17202ed8bd63d69a66b86a49a8f6b","notes":"This rule is on because of an event that occured on date X","allowed_modes":["whitelist","block","challenge"],"mode":"challenge","configuration":{"target":"ip","value":"1.2.3.4"},"scope":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","type":"organization"},"created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .organization_access_rules()
                .update(
                    &Update::new(
                            "01a7362d577a6c3019a474fd6f485823",
                            "92f17202ed8bd63d69a66b86a49a8f6b",
                        )
                        .mode(types::AccessMode::Challenge)
                        .configuration(
                            types::AccessConfiguration::new()
                                .target(types::AccessTarget::Ip)
                                .value("1.2.3.4"),
                        )
                        .notes(
                            "This rule is on because of an event that occured on date X",
                        ),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"92f17202ed8bd63d69a66b86a49a8f6b"}}"#,
        call: |client| run(|| Ok(
            client
                .organization_access_rules()
                .delete(
                    &Delete::new(
                        "01a7362d577a6c3019a474fd6f485823",
                        "92f17202ed8bd63d69a66b86a49a8f6b",
                    ),
                ),
        )),
    },
];
