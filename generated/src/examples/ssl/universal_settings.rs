// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl::universal_settings::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"enabled":true}}"#,
        call: |client| run(|| Ok(
            client.ssl().universal_settings().get(&Get::new("$ZONE_ID")),
        )),
    },
    Example {
        operation: Edit::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"enabled":true}}"#,
        call: |client| run(|| Ok(
            client.ssl().universal_settings().edit(&Edit::new("$ZONE_ID").enabled(true)),
        )),
    },
];
