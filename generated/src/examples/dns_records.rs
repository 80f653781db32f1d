// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::dns_records::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","type":"A","name":"example.com","content":"1.2.3.4","proxiable":true,"proxied":false,"ttl":120,"locked":false,"zone_id":"023e105f4ecef8ad9ca31a8372d0c353","zone_name":"example.com","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","data":{}}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .create(
                    &Create::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            RecordType::A,
                            "example.com",
                            "127.0.0.1",
                        )
                        .ttl(120)
                        .proxied(false),
                ),
        )),
    },
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"372e67954025e0ba6aaa6d586b9e0b59","type":"A","name":"example.com","content":"1.2.3.4","proxiable":true,"proxied":false,"ttl":120,"locked":false,"zone_id":"023e105f4ecef8ad9ca31a8372d0c353","zone_name":"example.com","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","data":{}}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .list(
                    &List::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .type_(RecordType::A)
                        .name("example.com")
                        .content("127.0.0.1")
                        .page(1)
                        .per_page(20)
                        .order(ListOrder::Type)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","type":"A","name":"example.com","content":"1.2.3.4","proxiable":true,"proxied":false,"ttl":120,"locked":false,"zone_id":"023e105f4ecef8ad9ca31a8372d0c353","zone_name":"example.com","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","data":{}}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "372e67954025e0ba6aaa6d586b9e0b59",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59","type":"A","name":"example.com","content":"1.2.3.4","proxiable":true,"proxied":false,"ttl":120,"locked":false,"zone_id":"023e105f4ecef8ad9ca31a8372d0c353","zone_name":"example.com","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","data":{}}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "372e67954025e0ba6aaa6d586b9e0b59",
                            RecordType::A,
                            "example.com",
                            "127.0.0.1",
                        )
                        .ttl(120)
                        .proxied(false),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"372e67954025e0ba6aaa6d586b9e0b59"}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .delete(
                    &Delete::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "372e67954025e0ba6aaa6d586b9e0b59",
                    ),
                ),
        )),
    },
    Example {
        operation: Import::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"recs_added":5,"total_records_parsed":5},"timing":{"start_time":"2014-03-01T12:20:00Z","end_time":"2014-03-01T12:20:01Z","process_time":1}}"#,
        call: |client| run(|| Ok(
            client
                .dns_records()
                .import(
                    &Import::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        crate::File::new("bind_config.txt", ""),
                    ),
                ),
        )),
    },
];
