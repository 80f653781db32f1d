// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::pets::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"p1","type":"cat","born":"2014-01-01T05:20:00Z","balls":[7,{"size":9}]}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":1}}"#,
        call: |client| run(|| Ok(
            client
                .pets()
                .list(
                    &List::new()
                        .type_(Kind::Cat)
                        .sort(types::Sort::Asc)
                        .tags(["a", "b c"]),
                ),
        )),
    },
    Example {
        operation: Create::META,
        response: r#"{"success":true,"result":{"id":"p1","mother":{"id":"p0","weight":4.5}}}"#,
        call: |client| run(|| Ok(
            client
                .pets()
                .create(
                    &Create::new("o1", "Tom")
                        .chip(crate::Nullable::Null)
                        .home(
                            Home::new("h1").port(80).notes("up").before(Home::new("h0")),
                        )
                        .toys([
                            Toy::Ball(Ball::new(7).inner(Toy::Home(Home::new("h3")))),
                        ]),
                ),
        )),
    },
    Example {
        operation: Import::META,
        response: r#"{"count":3,"cf-ray":"1"}"#,
        call: |client| run(|| Ok(
            client.pets().import(&Import::new(crate::File::new("pets.txt", ""))),
        )),
    },
];
