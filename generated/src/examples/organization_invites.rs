// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::organization_invites::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}}"##,
        call: |client| run(|| Ok(
            client
                .organization_invites()
                .create(
                    &Create::new(
                            "01a7362d577a6c3019a474fd6f485823",
                            "user@example.com",
                            [
                                RoleId::new("5a7805061c76ada191ed06f989cc3dac"),
                                RoleId::new("9a7806061c88ada191ed06f989cc3dac"),
                            ],
                        )
                        .auto_accept(true),
                ),
        )),
    },
    Example {
        operation: List::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .organization_invites()
                .list(&List::new("01a7362d577a6c3019a474fd6f485823")),
        )),
    },
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}}"##,
        call: |client| run(|| Ok(
            client
                .organization_invites()
                .get(
                    &Get::new(
                        "01a7362d577a6c3019a474fd6f485823",
                        "4f5f0c14a2a41d5063dd301b2f829f04",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}}"##,
        call: |client| run(|| Ok(
            client
                .organization_invites()
                .update(
                    &Update::new(
                            "01a7362d577a6c3019a474fd6f485823",
                            "4f5f0c14a2a41d5063dd301b2f829f04",
                        )
                        .roles(["3536bcfad5faccb999b47003c79917fb"]),
                ),
        )),
    },
    Example {
        operation: Cancel::META,
        response: r#"{"id":"4f5f0c14a2a41d5063dd301b2f829f04"}"#,
        call: |client| run(|| Ok(
            client
                .organization_invites()
                .cancel(
                    &Cancel::new(
                        "01a7362d577a6c3019a474fd6f485823",
                        "4f5f0c14a2a41d5063dd301b2f829f04",
                    ),
                ),
        )),
    },
];
