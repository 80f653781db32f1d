// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl::automatic_upgrader::*;
use crate::ssl::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"errors":[],"messages":[],"result":{"editable":true,"id":"ssl_automatic_mode","modified_on":"2014-01-01T05:20:00.12345Z","next_scheduled_scan":"2014-02-01T05:20:00.12345Z","value":"auto"},"success":true}"#,
        call: |client| run(|| Ok(
            client.ssl().automatic_upgrader().get(&Get::new("$ZONE_ID")),
        )),
    },
    Example {
        operation: Edit::META,
        response: r#"{"errors":[],"messages":[],"result":{"editable":true,"id":"ssl_automatic_mode","modified_on":"2014-01-01T05:20:00.12345Z","next_scheduled_scan":"2014-02-01T05:20:00.12345Z","value":"auto"},"success":true}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .automatic_upgrader()
                .edit(&Edit::new("$ZONE_ID", types::AutomaticModeValue::Auto)),
        )),
    },
];
