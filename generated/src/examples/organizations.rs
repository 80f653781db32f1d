// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::organizations::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","members":[{"id":"7c5dae5552338874e5053f2534d2767a","name":"John Smith","email":"user@example.com","status":"accepted","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}],"invites":[{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}],"roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}}"##,
        call: |client| run(|| Ok(
            client.organizations().get(&Get::new("01a7362d577a6c3019a474fd6f485823")),
        )),
    },
    Example {
        operation: Update::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","members":[{"id":"7c5dae5552338874e5053f2534d2767a","name":"John Smith","email":"user@example.com","status":"accepted","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}],"invites":[{"id":"4f5f0c14a2a41d5063dd301b2f829f04","invited_member_id":"5a7805061c76ada191ed06f989cc3dac","invited_member_email":"user@example.com","organization_id":"5a7805061c76ada191ed06f989cc3dac","organization_name":"Cloudflare, Inc.","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}],"invited_by":"user@example.com","invited_on":"2014-01-01T05:20:00Z","expires_on":"2014-01-01T05:20:00Z","status":"accepted"}],"roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}}"##,
        call: |client| run(|| Ok(
            client
                .organizations()
                .update(
                    &Update::new("01a7362d577a6c3019a474fd6f485823")
                        .name("Cloudflare, Inc."),
                ),
        )),
    },
];
