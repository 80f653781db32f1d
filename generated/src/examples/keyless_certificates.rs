// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::keyless_certificates::*;
use crate::custom_certificates;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4d2844d2ce78891c34d0b6c0535a291e","name":"example.com Keyless SSL","host":"example.com","port":24008,"status":"active","enabled":false,"permissions":["#ssl:read","#ssl:edit"],"created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"##,
        call: |client| run(|| Ok(
            client
                .keyless_certificates()
                .create(
                    &Create::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "example.com",
                            24008,
                            "-----BEGIN CERTIFICATE----- MIIDtTCCAp2gAwIBAgIJAM15n7fdxhRtMA0GCSqGSIb3DQEBBQUAMEUxCzAJBgNV BAYTAlVTMRMwEQYDVQQIEwpTb21lLVN0YXRlMSEwHwYDVQQKExhJbnRlcm5ldCBX aWRnaXRzIFB0eSBMdGQwHhcNMTQwMzExMTkyMTU5WhcNMTQwNDEwMTkyMTU5WjBF MQswCQYDVQQGEwJVUzETMBEGA1UECBMKU29tZS1TdGF0ZTEhMB8GA1UEChMYSW50 ZXJuZXQgV2lkZ2l0cyBQdHkgTHRkMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB CgKCAQEAvq3sKsHpeduJHimOK+fvQdKsI8z8A05MZyyLp2/R/GE8FjNv+hkVY1WQ LIyTNNQH7CJecE1nbTfo8Y56S7x/rhxC6/DJ8MIulapFPnorq46KU6yRxiM0MQ3N nTJHlHA2ozZta6YBBfVfhHWl1F0IfNbXCLKvGwWWMbCx43OfW6KTkbRnE6gFWKuO fSO5h2u5TaWVuSIzBvYs7Vza6m+gtYAvKAJV2nSZ+eSEFPDo29corOy8+huEOUL8 5FAw4BFPsr1TlrlGPFitduQUHGrSL7skk1ESGza0to3bOtrodKei2s9bk5MXm7lZ qI+WZJX4Zu9+mzZhc9pCVi8r/qlXuQIDAQABo4GnMIGkMB0GA1UdDgQWBBRvavf+ sWM4IwKiH9X9w1vl6nUVRDB1BgNVHSMEbjBsgBRvavf+sWM4IwKiH9X9w1vl6nUV RKFJpEcwRTELMAkGA1UEBhMCVVMxEzARBgNVBAgTClNvbWUtU3RhdGUxITAfBgNV BAoTGEludGVybmV0IFdpZGdpdHMgUHR5IEx0ZIIJAM15n7fdxhRtMAwGA1UdEwQF MAMBAf8wDQYJKoZIhvcNAQEFBQADggEBABY2ZzBaW0dMsAAT7tPJzrVWVzQx6KU4 UEBLudIlWPlkAwTnINCWR/8eNjCCmGA4heUdHmazdpPa8RzwOmc0NT1NQqzSyktt vTqb4iHD7+8f9MqJ9/FssCfTtqr/Qst/hGH4Wmdf1EJ/6FqYAAb5iRlPgshFZxU8 uXtA8hWn6fK6eISD9HBdcAFToUvKNZ1BIDPvh9f95Ine8ar6yGd56TUNrHR8eHBs ESxz5ddVR/oWRysNJ+aGAyYqHS8S/ttmC7r4XCAHqXptkHPCGRqkAhsterYhd4I8 /cBzejUobNCjjHFbtkAL/SjxZOLW+pNkZwfeYdM8iPkD54Uua1v2tdw= -----END CERTIFICATE-----",
                        )
                        .name("example.com Keyless SSL")
                        .bundle_method(custom_certificates::BundleMethod::Ubiquitous),
                ),
        )),
    },
    Example {
        operation: List::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"4d2844d2ce78891c34d0b6c0535a291e","name":"example.com Keyless SSL","host":"example.com","port":24008,"status":"active","enabled":false,"permissions":["#ssl:read","#ssl:edit"],"created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .keyless_certificates()
                .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4d2844d2ce78891c34d0b6c0535a291e","name":"example.com Keyless SSL","host":"example.com","port":24008,"status":"active","enabled":false,"permissions":["#ssl:read","#ssl:edit"],"created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"##,
        call: |client| run(|| Ok(
            client
                .keyless_certificates()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "4d2844d2ce78891c34d0b6c0535a291e",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4d2844d2ce78891c34d0b6c0535a291e","name":"example.com Keyless SSL","host":"example.com","port":24008,"status":"active","enabled":false,"permissions":["#ssl:read","#ssl:edit"],"created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"##,
        call: |client| run(|| Ok(
            client
                .keyless_certificates()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "4d2844d2ce78891c34d0b6c0535a291e",
                        )
                        .host("example.com")
                        .name("example.com Keyless SSL")
                        .port(24008)
                        .enabled(false),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"4d2844d2ce78891c34d0b6c0535a291e"}}"#,
        call: |client| run(|| Ok(
            client
                .keyless_certificates()
                .delete(
                    &Delete::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "4d2844d2ce78891c34d0b6c0535a291e",
                    ),
                ),
        )),
    },
];
