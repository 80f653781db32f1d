// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::rate_limits::{
    Action, ActionResponse, Create, Delete, Get, List, RequestMatch, ResponseMatch, Traffic, Update,
};
use crate::runtime::examples;

examples! {
    client => client.rate_limits();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353").page(1).per_page(20);
    create => Create::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        Traffic::new()
            .request(
                RequestMatch::new()
                    .methods(["GET", "POST"])
                    .schemes(["HTTP", "HTTPS"])
                    .url("*.example.org/path*"),
            )
            .response(ResponseMatch::new().status([401, 403]).origin_traffic(true)),
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
    .description("Prevent multiple login failures to mitigate brute force attacks");
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "372e67954025e0ba6aaa6d586b9e0b59",
        Traffic::new()
            .request(
                RequestMatch::new()
                    .methods(["GET", "POST"])
                    .schemes(["HTTP", "HTTPS"])
                    .url("*.example.org/path*"),
            )
            .response(ResponseMatch::new().status([401, 403]).origin_traffic(true)),
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
    .description("Prevent multiple login failures to mitigate brute force attacks");
    delete => Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
}
