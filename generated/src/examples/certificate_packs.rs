// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::certificate_packs::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"3822ff90-ea29-44df-9e55-21300bb9419b","type":"custom","hosts":["example.com","www.example.com","foo.example.com"],"certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com"],"issuer":"GlobalSign","signature":"SHA256WithRSA","status":"active","bundle_method":"ubiquitous","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","uploaded_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z","expires_on":"2016-01-01T05:20:00Z","priority":1}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .certificate_packs()
                .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Order::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"3822ff90-ea29-44df-9e55-21300bb9419b","type":"custom","hosts":["example.com","www.example.com","foo.example.com"],"certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com"],"issuer":"GlobalSign","signature":"SHA256WithRSA","status":"active","bundle_method":"ubiquitous","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","uploaded_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z","expires_on":"2016-01-01T05:20:00Z","priority":1}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c"}}"#,
        call: |client| run(|| Ok(
            client
                .certificate_packs()
                .order(
                    &Order::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .hosts(["example.com", "www.example.com", "foo.example.com"]),
                ),
        )),
    },
    Example {
        operation: Edit::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"3822ff90-ea29-44df-9e55-21300bb9419b","type":"custom","hosts":["example.com","www.example.com","foo.example.com"],"certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com"],"issuer":"GlobalSign","signature":"SHA256WithRSA","status":"active","bundle_method":"ubiquitous","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","uploaded_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z","expires_on":"2016-01-01T05:20:00Z","priority":1}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c"}}"#,
        call: |client| run(|| Ok(
            client
                .certificate_packs()
                .edit(
                    &Edit::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "3822ff90-ea29-44df-9e55-21300bb9419b",
                        )
                        .hosts(["example.com", "www.example.com", "foo.example.com"]),
                ),
        )),
    },
];
