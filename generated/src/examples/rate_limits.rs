// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::rate_limits::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"372e67954025e0ba6aaa6d586b9e0b59","disabled":false,"description":"Prevent multiple login failures to mitigate brute force attacks","match":{"request":{"methods":["GET","POST"],"schemes":["HTTP","HTTPS"],"url":"*.example.org/path*"},"response":{"status":[401,403],"origin_traffic":true}},"threshold":60,"period":900,"action":{"mode":"simulate","timeout":86400,"response":{"content_type":"text/xml","body":"<error>This request has been rate-limited.</error>"}}}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .rate_limits()
                .list(
                    &List::new("023e105f4ecef8ad9ca31a8372d0c353").page(1).per_page(20),
                ),
        )),
    },
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","disabled":false,"description":"Prevent multiple login failures to mitigate brute force attacks","match":{"request":{"methods":["GET","POST"],"schemes":["HTTP","HTTPS"],"url":"*.example.org/path*"},"response":{"status":[401,403],"origin_traffic":true}},"threshold":60,"period":900,"action":{"mode":"simulate","timeout":86400,"response":{"content_type":"text/xml","body":"<error>This request has been rate-limited.</error>"}}}}"#,
        call: |client| run(|| Ok(
            client
                .rate_limits()
                .create(
                    &Create::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            Traffic::new()
                                .request(
                                    RequestMatch::new()
                                        .methods(["GET", "POST"])
                                        .schemes(["HTTP", "HTTPS"])
                                        .url("*.example.org/path*"),
                                )
                                .response(
                                    ResponseMatch::new().status([401, 403]).origin_traffic(true),
                                ),
                            60,
                            900,
                            Action::new()
                                .mode("simulate")
                                .timeout(86400)
                                .response(
                                    ActionResponse::new()
                                        .content_type("text/xml")
                                        .body("<error>This request has been rate-limited.</error>"),
                                ),
                        )
                        .rate_limit_id("372e67954025e0ba6aaa6d586b9e0b59")
                        .disabled(false)
                        .description(
                            "Prevent multiple login failures to mitigate brute force attacks",
                        ),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","disabled":false,"description":"Prevent multiple login failures to mitigate brute force attacks","match":{"request":{"methods":["GET","POST"],"schemes":["HTTP","HTTPS"],"url":"*.example.org/path*"},"response":{"status":[401,403],"origin_traffic":true}},"threshold":60,"period":900,"action":{"mode":"simulate","timeout":86400,"response":{"content_type":"text/xml","body":"<error>This request has been rate-limited.</error>"}}}}"#,
        call: |client| run(|| Ok(
            client
                .rate_limits()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "372e67954025e0ba6aaa6d586b9e0b59",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","disabled":false,"description":"Prevent multiple login failures to mitigate brute force attacks","match":{"request":{"methods":["GET","POST"],"schemes":["HTTP","HTTPS"],"url":"*.example.org/path*"},"response":{"status":[401,403],"origin_traffic":true}},"threshold":60,"period":900,"action":{"mode":"simulate","timeout":86400,"response":{"content_type":"text/xml","body":"<error>This request has been rate-limited.</error>"}}}}"#,
        call: |client| run(|| Ok(
            client
                .rate_limits()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "372e67954025e0ba6aaa6d586b9e0b59",
                            Traffic::new()
                                .request(
                                    RequestMatch::new()
                                        .methods(["GET", "POST"])
                                        .schemes(["HTTP", "HTTPS"])
                                        .url("*.example.org/path*"),
                                )
                                .response(
                                    ResponseMatch::new().status([401, 403]).origin_traffic(true),
                                ),
                            60,
                            900,
                            Action::new()
                                .mode("simulate")
                                .timeout(86400)
                                .response(
                                    ActionResponse::new()
                                        .content_type("text/xml")
                                        .body("<error>This request has been rate-limited.</error>"),
                                ),
                        )
                        .body_id("372e67954025e0ba6aaa6d586b9e0b59")
                        .disabled(false)
                        .description(
                            "Prevent multiple login failures to mitigate brute force attacks",
                        ),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59"}}"#,
        call: |client| run(|| Ok(
            client
                .rate_limits()
                .delete(
                    &Delete::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "372e67954025e0ba6aaa6d586b9e0b59",
                    ),
                ),
        )),
    },
];
