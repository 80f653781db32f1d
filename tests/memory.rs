//! The memory that a response takes, counted by the allocator. The test has its own process, since all memory is
//! counted.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use cloudflare_client::settings::{List, Setting};
use cloudflare_client::{
    Client, Credential, Error, Headers, Method, V4, dns_records,
    runtime::{Exchange, HttpRequest, Response, Transport},
    zones,
};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MEBIBYTE: usize = 1 << 20;

/// Answers each request with this body.
#[derive(Debug)]
struct Body(u16, String);

impl Transport for Body {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let body = self.1.clone().into_bytes();
        Box::pin(std::future::ready(Ok(Response { status: self.0, headers: Headers::default(), body: body.into() })))
    }
}

/// Returns a client that receives about 1 MiB of these items, and the length of the response.
fn client(status: u16, before: &str, item: &str, after: &str) -> (Client, usize) {
    let items = vec![item; MEBIBYTE / (item.len() + 1)].join(",");
    let body = format!("{before}{items}{after}");
    let length = body.len();
    let builder = Client::builder(Credential::token("t")).transport(Arc::new(Body(status, body)));
    // The body limit is the least that values may take.
    let builder = builder.attempts(1).body_limit(MEBIBYTE);
    (builder.build().unwrap(), length)
}

/// Returns the peak of memory in multiples of the length of the response, and the error of the call.
async fn peak<T>(length: usize, call: impl IntoFuture<Output = Result<T, Error>>) -> (usize, Option<Error>) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let failure = call.await.err();
    ((MEMORY.peak_usage() - before) / length, failure)
}

const TOO_MUCH: &str = "its values take more than ";

#[tokio::test]
async fn an_answer_takes_a_multiple_of_its_size() {
    let list = r#"{"success":true,"result":["#;
    let says = |failure: &Option<Error>| failure.as_ref().map(ToString::to_string).unwrap_or_default();

    // Nearly empty items. Without a required member, an item can be empty.
    let (client_, length) = client(200, list, r#"{"id":"","name":""}"#, "]}");
    let (times, failure) = peak(length, client_.zones().list(&zones::List::new())).await;
    assert!(says(&failure).contains(TOO_MUCH) && says(&failure).contains("$.result["), "{}", says(&failure));
    assert!(times < 20, "zones: {times}");
    assert!(says(&failure).contains("a `body_limit` above that allows more"));

    // A map of maps, JSON of any shape, an unknown union.
    let record = r#"{"success":true,"result":{"id":"a","type":"A","name":"b","data":{"a":["#;
    for item in ["0", "[]", "{}", r#"{"a":0}"#, r#"[[[]]]"#] {
        let (client_, length) = client(200, record, item, "]}}}");
        let get = dns_records::Get::new("a", "b");
        let (times, failure) = peak(length, client_.dns_records().get(&get)).await;
        assert!(times < 20 && says(&failure).contains(TOO_MUCH), "{item}: {times}, {}", says(&failure));
        let (client_, length) = client(200, list, item, "]}");
        let (times, failure) = peak(length, client_.undocumented(&V4, Method::Get, "/x")).await;
        assert!(times < 20 && says(&failure).contains(TOO_MUCH), "{item}: {times}, {}", says(&failure));
        let (client_, length) = client(200, list, &format!(r#"{{"id":"","value":[{item}]}}"#), "]}");
        let (times, _) = peak(length, client_.settings().list(&List::new("a"))).await;
        assert!(times < 20, "{item}: {times}, {}", size_of::<Setting>());
    }

    // Errors, in the place of errors and in others.
    for before in [r#"{"success":false,"errors":["#, r#"{"error":["#, "[", r#"{"result":["#] {
        let (client_, length) = client(400, before, "{}", if before == "[" { "]" } else { "]}" });
        let (times, failure) = peak(length, client_.zones().list(&zones::List::new())).await;
        assert!(times < 20 && failure.is_some(), "{before}: {times}");
    }
    // An error keeps the body, and takes little more.
    let (client_, length) = client(400, "<html>", "{}", "");
    let (times, failure) = peak(length, client_.zones().list(&zones::List::new())).await;
    assert!(times < 4 && failure.is_some(), "{times}");

    // A response full of values can be read.
    let zone = format!(
        r#"{{"id":"{0}","name":"example.com","status":"active","name_servers":["{0}","{0}"]}}"#,
        "a".repeat(32)
    );
    let (client_, length) = client(200, list, &zone, "]}");
    let (times, failure) = peak(length, client_.zones().list(&zones::List::new())).await;
    assert!(times < 20 && failure.is_none(), "{times}: {}", says(&failure));
}
