// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::custom_pages::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"basic_challenge","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","url":"http://www.example.com","state":"default","required_tokens":["::CAPTCHA_BOX::"],"preview_target":"preview:target","description":"A basic challenge."}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client.custom_pages().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"basic_challenge","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","url":"http://www.example.com","state":"default","required_tokens":["::CAPTCHA_BOX::"],"preview_target":"preview:target","description":"A basic challenge."}}"#,
        call: |client| run(|| Ok(
            client
                .custom_pages()
                .get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353", "basic_challenge")),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"basic_challenge","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","url":"http://www.example.com","state":"default","required_tokens":["::CAPTCHA_BOX::"],"preview_target":"preview:target","description":"A basic challenge."}}"#,
        call: |client| run(|| Ok(
            client
                .custom_pages()
                .update(
                    &Update::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "basic_challenge",
                        "http://www.example.com",
                        State::Default,
                    ),
                ),
        )),
    },
];
