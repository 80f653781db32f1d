// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::zone_rate_plans::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"free","name":"Free Plan","currency":"USD","duration":1,"frequency":"monthly","components":[{"name":"page_rules","default":5,"unit_price":1}]}}"#,
        call: |client| run(|| Ok(
            client.zone_rate_plans().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
];
