// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::ssl::certificate_packs::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":[{"id":"023e105f4ecef8ad9ca31a8372d0c353","certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com","*.example.com"],"status":"active","bundle_method":"ubiquitous","expires_on":"2024-01-01T00:00:00Z","geo_restrictions":{"label":"us"},"issuer":"Let's Encrypt","modified_on":"2014-01-01T05:20:00Z","priority":0,"signature":"ECDSAWithSHA256","uploaded_on":"2014-01-01T05:20:00Z","zone_id":"023e105f4ecef8ad9ca31a8372d0c353"}],"hosts":["example.com","*.example.com","www.example.com"],"status":"initializing","type":"universal","certificate_authority":"lets_encrypt","cloudflare_branding":false,"dcv_delegation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c","validation_errors":[{"message":"SERVFAIL looking up CAA for app.example.com"}],"validation_method":"txt","validation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"validity_days":14}],"result_info":{"count":1,"page":1,"per_page":20,"total_count":2000,"total_pages":100}}"#,
        call: |client| run(|| Ok(
            client.ssl().certificate_packs().list(&List::new("$ZONE_ID")),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com","*.example.com"],"status":"active","bundle_method":"ubiquitous","expires_on":"2024-01-01T00:00:00Z","geo_restrictions":{"label":"us"},"issuer":"Let's Encrypt","modified_on":"2014-01-01T05:20:00Z","priority":0,"signature":"ECDSAWithSHA256","uploaded_on":"2014-01-01T05:20:00Z","zone_id":"023e105f4ecef8ad9ca31a8372d0c353"}],"hosts":["example.com","*.example.com","www.example.com"],"status":"initializing","type":"universal","certificate_authority":"lets_encrypt","cloudflare_branding":false,"dcv_delegation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c","validation_errors":[{"message":"SERVFAIL looking up CAA for app.example.com"}],"validation_method":"txt","validation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"validity_days":14}}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .certificate_packs()
                .get(&Get::new("$ZONE_ID", "$CERTIFICATE_PACK_ID")),
        )),
    },
    Example {
        operation: Order::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com","*.example.com"],"status":"active","bundle_method":"ubiquitous","expires_on":"2024-01-01T00:00:00Z","geo_restrictions":{"label":"us"},"issuer":"Let's Encrypt","modified_on":"2014-01-01T05:20:00Z","priority":0,"signature":"ECDSAWithSHA256","uploaded_on":"2014-01-01T05:20:00Z","zone_id":"023e105f4ecef8ad9ca31a8372d0c353"}],"hosts":["example.com","*.example.com","www.example.com"],"status":"initializing","type":"universal","certificate_authority":"lets_encrypt","cloudflare_branding":false,"dcv_delegation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c","validation_errors":[{"message":"SERVFAIL looking up CAA for app.example.com"}],"validation_method":"txt","validation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"validity_days":14}}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .certificate_packs()
                .order(
                    &Order::new(
                        "$ZONE_ID",
                        CertificateAuthority::LetsEncrypt,
                        ["example.com", "*.example.com", "www.example.com"],
                        OrderValidationMethod::Txt,
                        14,
                    ),
                ),
        )),
    },
    Example {
        operation: RestartValidation::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","certificates":[{"id":"7e7b8deba8538af625850b7b2530034c","hosts":["example.com","*.example.com"],"status":"active","bundle_method":"ubiquitous","expires_on":"2024-01-01T00:00:00Z","geo_restrictions":{"label":"us"},"issuer":"Let's Encrypt","modified_on":"2014-01-01T05:20:00Z","priority":0,"signature":"ECDSAWithSHA256","uploaded_on":"2014-01-01T05:20:00Z","zone_id":"023e105f4ecef8ad9ca31a8372d0c353"}],"hosts":["example.com","*.example.com","www.example.com"],"status":"initializing","type":"universal","certificate_authority":"lets_encrypt","cloudflare_branding":false,"dcv_delegation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"primary_certificate":"7e7b8deba8538af625850b7b2530034c","validation_errors":[{"message":"SERVFAIL looking up CAA for app.example.com"}],"validation_method":"txt","validation_records":[{"cname":"_acme-challenge.example.com","cname_target":"dcv.cloudflare.com","emails":["administrator@example.com","webmaster@example.com"],"http_body":"ca3-574923932a82475cb8592200f1a2a23d","http_url":"http://app.example.com/.well-known/pki-validation/ca3-da12a1c25e7b48cf80408c6c1763b8a2.txt","status":"pending","txt_name":"_acme-challenge.app.example.com","txt_value":"810b7d5f01154524b961ba0cd578acc2"}],"validity_days":14}}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .certificate_packs()
                .restart_validation(
                    &RestartValidation::new("$ZONE_ID", "$CERTIFICATE_PACK_ID"),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message","documentation_url":"documentation_url","source":{"pointer":"pointer"}}],"success":true,"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353"}}"#,
        call: |client| run(|| Ok(
            client
                .ssl()
                .certificate_packs()
                .delete(&Delete::new("$ZONE_ID", "$CERTIFICATE_PACK_ID")),
        )),
    },
];
