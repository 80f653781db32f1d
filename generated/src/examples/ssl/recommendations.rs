// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl::recommendations::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"result":{"id":"ssl_automatic_mode","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z","value":"auto","next_scheduled_scan":"2014-01-01T05:20:00.12345Z"},"success":true}"#,
        call: |client| run(|| Ok(
            client.ssl().recommendations().get(&Get::new("$ZONE_ID")),
        )),
    },
];
