// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::zone_railguns::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","enabled":true,"connected":true}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client.zone_railguns().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","enabled":true,"connected":true}}"#,
        call: |client| run(|| Ok(
            client
                .zone_railguns()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "e928d310693a83094309acf9ead50448",
                    ),
                ),
        )),
    },
    Example {
        operation: Diagnose::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"method":"GET","host_name":"www.example.com","http_status":200,"railgun":"on","url":"https://www.cloudflare.com","response_status":"200 OK","protocol":"HTTP/1.1","elapsed_time":"0.239013s","body_size":"63910 bytes","body_hash":"be27f2429421e12f200cab1da43ba301bdc70e1d","missing_headers":"No Content-Length or Transfer-Encoding","connection_close":false,"cloudflare":"on","cf-ray":"1ddd7570575207d9-LAX","cf-wan-error":null,"cf-cache-status":null}}"#,
        call: |client| run(|| Ok(
            client
                .zone_railguns()
                .diagnose(
                    &Diagnose::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "e928d310693a83094309acf9ead50448",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","enabled":true,"connected":true}}"#,
        call: |client| run(|| Ok(
            client
                .zone_railguns()
                .update(
                    &Update::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "e928d310693a83094309acf9ead50448",
                        true,
                    ),
                ),
        )),
    },
];
