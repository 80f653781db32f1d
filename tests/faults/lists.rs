//! Lists that would go on for ever.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudflare_client::{Client, Credential, Exchange, Headers, HttpRequest, Response, Transport, zones};

use super::server::Fault::Page;
use super::server::{Server, Still, client};

/// A page with one zone of this id, and what the server says of the page.
fn page(id: usize, info: &str) -> String {
    format!(r#"{{"success":true,"result":[{{"id":"{id}","name":"b.c"}}],"result_info":{{{info}}}}}"#)
}

/// What a list does, what the server answers to each request, the requests and the items, and what the error says.
type Row = (&'static str, fn(usize) -> String, usize, usize, &'static str);

const TABLE: &[Row] = &[
    ("endless pages", |request| page(request, ""), 25, 25, ENDLESS),
    ("endless pages that are full", |request| page(request, r#""per_page":1"#), 25, 25, ENDLESS),
    ("pages that become more", |request| page(request, &format!(r#""total_pages":{}"#, request + 2)), 25, 25, ENDLESS),
    ("the same page again and again", |_| page(0, ""), 2, 1, ""),
    ("the same page again and again, of many", |_| page(0, r#""total_pages":99,"total_count":99"#), 2, 1, ""),
    ("pages that go round", |request| page(request % 3, ""), 4, 3, ""),
    (
        "many pages that are empty",
        |_| r#"{"success":true,"result":[],"result_info":{"total_pages":99}}"#.to_owned(),
        1,
        0,
        "",
    ),
];

const ENDLESS: &str = "GET /zones: not sent: the list goes on after 25 pages, and `page_limit` can allow more";

#[tokio::test]
async fn each_list_ends() {
    for (list, answer, requests, items, says) in TABLE {
        for prefetches in [false, true] {
            let server = Server::start([Page(*answer)]).await;
            let client = client(&server, &Still::new());
            let zones = client.zones().list_all(zones::List::new()).page_limit(25);
            let mut zones = if prefetches { zones.prefetch() } else { zones };
            let (mut found, mut said) = (0, String::new());
            while let Some(zone) = zones.next().await {
                assert!(found < 100, "{list}: it goes on");
                match zone {
                    Ok(_) => found += 1,
                    Err(error) => said = error.to_string(),
                }
            }
            assert_eq!((found, server.requests(), said.as_str()), (*items, *requests, *says), "{list}");
        }
    }
}

/// Answers each request with another page.
#[derive(Debug, Default)]
struct Endless(AtomicUsize);

impl Transport for Endless {
    fn send(&self, _: HttpRequest) -> Exchange<'_> {
        let body = page(self.0.fetch_add(1, Ordering::SeqCst), "").into_bytes();
        Box::pin(std::future::ready(Ok(Response { status: 200, headers: Headers::default(), body })))
    }
}

#[tokio::test]
async fn ten_thousand_pages_are_enough_for_a_list() {
    let pages = Arc::<Endless>::default();
    let builder = Client::builder(Credential::token("t")).transport(pages.clone()).rate_limit(None);
    let client = builder.build().unwrap();
    let mut zones = client.zones().list_all(zones::List::new());
    let mut found = 0;
    while let Some(Ok(_)) = zones.next().await {
        found += 1;
        assert!(found <= 10_000);
    }
    assert_eq!((found, pages.0.load(Ordering::SeqCst)), (10_000, 10_000));
}
