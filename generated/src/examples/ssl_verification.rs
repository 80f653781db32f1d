// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl_verification::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"result":[{"certificate_status":"active","verification_type":"cname","verification_info":{"record_name":"b3b90cfedd89a3e487d3e383c56c4267.example.com","record_target":"6979be7e4cfc9e5c603e31df7efac9cc60fee82d.comodoca.com"}}]}"#,
        call: |client| run(|| Ok(
            client.ssl_verification().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
];
