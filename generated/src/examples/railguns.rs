// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::railguns::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","status":"active","enabled":true,"zones_connected":2,"build":"b1234","version":"2.1","revision":"123","activation_key":"e4edc00281cb56ebac22c81be9bac8f3","activated_on":"2014-01-02T02:20:00Z","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"#,
        call: |client| run(|| Ok(client.railguns().create(&Create::new("My Railgun")))),
    },
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","status":"active","enabled":true,"zones_connected":2,"build":"b1234","version":"2.1","revision":"123","activation_key":"e4edc00281cb56ebac22c81be9bac8f3","activated_on":"2014-01-02T02:20:00Z","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .railguns()
                .list(
                    &List::new().page(1).per_page(20).direction(types::Direction::Desc),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","status":"active","enabled":true,"zones_connected":2,"build":"b1234","version":"2.1","revision":"123","activation_key":"e4edc00281cb56ebac22c81be9bac8f3","activated_on":"2014-01-02T02:20:00Z","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client.railguns().get(&Get::new("e928d310693a83094309acf9ead50448")),
        )),
    },
    Example {
        operation: ListZones::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com","development_mode":7200,"original_name_servers":["ns1.originaldnshost.com","ns2.originaldnshost.com"],"original_registrar":"GoDaddy","original_dnshost":"NameCheap","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .railguns()
                .list_zones(&ListZones::new("e928d310693a83094309acf9ead50448")),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448","name":"My Railgun","status":"active","enabled":true,"zones_connected":2,"build":"b1234","version":"2.1","revision":"123","activation_key":"e4edc00281cb56ebac22c81be9bac8f3","activated_on":"2014-01-02T02:20:00Z","created_on":"2014-01-01T05:20:00Z","modified_on":"2014-01-01T05:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client
                .railguns()
                .update(&Update::new("e928d310693a83094309acf9ead50448", true)),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"e928d310693a83094309acf9ead50448"}}"#,
        call: |client| run(|| Ok(
            client.railguns().delete(&Delete::new("e928d310693a83094309acf9ead50448")),
        )),
    },
];
