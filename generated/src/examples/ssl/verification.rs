// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl::verification::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"result":[{"certificate_status":"active","brand_check":false,"cert_pack_uuid":"a77f8bd7-3b47-46b4-a6f1-75cf98109948","signature":"ECDSAWithSHA256","validation_method":"txt","verification_info":{"record_name":"record_name","record_target":"record_value"},"verification_status":true,"verification_type":"cname"}]}"#,
        call: |client| run(|| Ok(client.ssl().verification().get(&Get::new("$ZONE_ID")))),
    },
    Example {
        operation: Edit::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"status":"pending_validation","validation_method":"txt"}}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .verification()
                .edit(
                    &Edit::new(
                        "$ZONE_ID",
                        "$CERTIFICATE_PACK_ID",
                        EditValidationMethod::Txt,
                    ),
                ),
        )),
    },
];
