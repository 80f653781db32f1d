//! Lists that would never end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudflare_client::{
    Client, Credential, Headers,
    runtime::{Exchange, HttpRequest, Response, Transport},
    zones,
};

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::server::Fault::Page;
use super::server::{Server, Still, client};

/// Returns a page with one zone that has this ID, and the facts that the server reports about the page.
fn page(id: usize, info: &str) -> String {
    format!(r#"{{"success":true,"result":[{{"id":"{id}","name":"b.c"}}],"result_info":{{{info}}}}}"#)
}

/// A fault of a list: the answers to the requests, the number of requests, the items, and the error.
type Row = (&'static str, fn(usize) -> String, usize, usize, &'static str);

const TABLE: &[Row] = &[
    ("endless pages", |request| page(request, ""), 25, 25, ENDLESS),
    ("endless pages that are full", |request| page(request, r#""per_page":1"#), 25, 25, ENDLESS),
    ("pages that become more", |request| page(request, &format!(r#""total_pages":{}"#, request + 2)), 25, 25, ENDLESS),
    ("the same page again and again", |_| page(0, ""), 2, 1, ""),
    (
        "the same page again and again, of many",
        |_| page(0, r#""total_pages":99,"total_count":99"#),
        2,
        1,
        "GET /zones: the list breaks off: page 2 came before, items given so far: 1; the server says total_count 99 and \
         total_pages 99; it may have changed meanwhile: list it again",
    ),
    ("pages in a cycle", |request| page(request % 3, ""), 4, 3, ""),
    (
        "many pages that are empty",
        |_| r#"{"success":true,"result":[],"result_info":{"total_pages":99}}"#.to_owned(),
        1,
        0,
        "GET /zones: the list breaks off: page 1 is empty, items given so far: 0; the server says total_pages 99; it may have \
         changed meanwhile: list it again",
    ),
];

const ENDLESS: &str = "GET /zones: not sent: the list goes on after 25 pages, and `page_limit` can allow more";

#[tokio::test]
async fn each_list_ends() {
    for (list, answer, requests, items, says) in TABLE {
        for prefetches in [false, true] {
            let server = Server::start([Page(*answer)]).await;
            let client = client(&server, &Still::new());
            let zones = client.zones().list_all(&zones::List::new()).page_limit(25);
            let mut zones = if prefetches { zones.prefetch() } else { zones };
            let (mut found, mut said) = (0, String::new());
            while let Some(zone) = zones.next().await {
                assert!(found < 100, "{list}: it does not end");
                match zone {
                    Ok(_) => found += 1,
                    Err(error) => said = error.to_string(),
                }
            }
            assert_eq!((found, server.requests(), said.as_str()), (*items, *requests, *says), "{list}");
        }
    }
}

/// The reports of a server with ten zones, two per page although the list asks for five, with the IDs 0 to 9.
struct Ten {
    server: &'static str,
    /// IDs on a page, and the reported facts.
    page: fn(page: usize) -> (Vec<usize>, String),
    /// IDs that the list returns; all ten by default. A list without an error returns all.
    gives: &'static [usize],
    requests: usize,
    /// Text of the error.
    says: &'static str,
}

const ALL: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/// Returns the IDs on a page of this size.
fn ids(page: usize, size: usize) -> Vec<usize> {
    ALL.iter().copied().skip((page - 1) * size).take(size).collect()
}

fn totals(pages: usize, count: usize) -> String {
    format!(r#""total_pages":{pages},"total_count":{count}"#)
}

const TENS: &[Ten] = &[
    Ten { server: "honest", page: |page| (ids(page, 2), totals(5, 10)), gives: ALL, requests: 5, says: "" },
    Ten { server: "silent", page: |page| (ids(page, 2), String::new()), gives: ALL, requests: 6, says: "" },
    Ten {
        server: "its first page comes again, since there are new zones before it",
        page: |page| match page {
            1 => (ids(1, 2), totals(5, 10)),
            page => (ids(page - 1, 2), totals(6, 12)),
        },
        gives: &[0, 1],
        requests: 2,
        says: "page 2 came before, items given so far: 2; the server says total_count 12 and total_pages 6",
    },
    Ten {
        server: "a page in the middle is empty",
        page: |page| (if page == 2 { vec![] } else { ids(page, 2) }, totals(5, 10)),
        gives: &[0, 1],
        requests: 2,
        says: "page 2 is empty, items given so far: 2; the server says total_count 10 and total_pages 5",
    },
    Ten {
        server: "a page in the middle is empty, by the number of pages",
        page: |page| (if page == 3 { vec![] } else { ids(page, 2) }, r#""total_pages":5"#.to_owned()),
        gives: &[0, 1, 2, 3],
        requests: 3,
        says: "page 3 is empty, items given so far: 4; the server says total_pages 5",
    },
    Ten {
        server: "the last page is empty, and only the number of pages counts it",
        page: |page| (if page == 5 { vec![] } else { ids(page, 2) }, r#""total_pages":5"#.to_owned()),
        gives: &[0, 1, 2, 3, 4, 5, 6, 7],
        requests: 5,
        says: "page 5 is empty, items given so far: 8; the server says total_pages 5",
    },
    Ten {
        server: "the page after the first is the first",
        page: |_| (ids(1, 2), r#""total_pages":2"#.to_owned()),
        gives: &[0, 1],
        requests: 2,
        says: "page 2 came before, items given so far: 2; the server says total_pages 2",
    },
    Ten {
        server: "short pages, by the number of items",
        page: |page| (ids(page, 1), r#""per_page":2,"total_count":10"#.to_owned()),
        gives: ALL,
        requests: 10,
        says: "",
    },
    Ten {
        server: "short pages, by the number of pages",
        page: |page| (ids(page, 1), r#""per_page":2,"total_pages":10"#.to_owned()),
        gives: ALL,
        requests: 10,
        says: "",
    },
    Ten {
        server: "short pages, and a number of items as if they were full",
        page: |page| (ids(page, 1), r#""page":1,"per_page":9,"total_count":10,"total_pages":2"#.to_owned()),
        gives: ALL,
        requests: 10,
        says: "",
    },
    Ten {
        server: "pages of one zone, whatever is asked for, and nothing else said",
        page: |page| (ids(page, 1), String::new()),
        gives: ALL,
        requests: 11,
        says: "",
    },
    Ten {
        server: "pages of one zone, which it says",
        page: |page| (ids(page, 1), r#""per_page":1,"total_count":10,"total_pages":10"#.to_owned()),
        gives: ALL,
        requests: 10,
        says: "",
    },
    Ten {
        server: "pages of one zone, and the size that was asked for",
        page: |page| (ids(page, 1), r#""per_page":5,"count":1"#.to_owned()),
        gives: ALL,
        requests: 11,
        says: "",
    },
    Ten {
        server: "fewer zones than came",
        page: |page| (ids(page, 2), r#""total_count":3"#.to_owned()),
        gives: ALL,
        requests: 6,
        says: "",
    },
    Ten { server: "no zones at all", page: |page| (ids(page, 2), totals(0, 0)), gives: ALL, requests: 6, says: "" },
    Ten {
        server: "as many zones as on the page, on several pages",
        page: |page| (ids(page, 2), totals(5, 2)),
        gives: ALL,
        requests: 5,
        says: "",
    },
    Ten {
        server: "one page with more zones than on it",
        page: |page| (ids(page, 2), totals(1, 10)),
        gives: ALL,
        requests: 5,
        says: "",
    },
    Ten {
        server: "more zones than it has",
        page: |page| (ids(page, 2), r#""total_count":11"#.to_owned()),
        gives: ALL,
        requests: 6,
        says: "page 6 is empty, items given so far: 10; the server says total_count 11",
    },
    Ten {
        server: "another number of zones on the page",
        page: |page| (ids(page, 2), r#""count":10,"total_count":2,"total_pages":1"#.to_owned()),
        gives: ALL,
        requests: 6,
        says: "",
    },
    Ten {
        server: "another page than was asked for",
        page: |page| (ids(page, 2), r#""page":9,"total_pages":5"#.to_owned()),
        gives: ALL,
        requests: 5,
        says: "",
    },
    Ten {
        server: "it knows no pages, and counts right",
        page: |_| (ids(1, 10), r#""per_page":2,"count":10,"total_count":10"#.to_owned()),
        gives: ALL,
        requests: 1,
        says: "",
    },
    Ten { server: "it knows no pages", page: |_| (ids(1, 10), String::new()), gives: ALL, requests: 2, says: "" },
    Ten { server: "one page too many", page: |page| (ids(page, 2), totals(6, 10)), gives: ALL, requests: 6, says: "" },
    Ten {
        server: "totals that are none",
        page: |page| (ids(page, 2), totals(5, 10).replace("10", "-10").replace(":5", ":-5")),
        gives: ALL,
        requests: 6,
        says: "",
    },
];

#[tokio::test]
async fn a_list_loses_no_item_in_silence() {
    for Ten { server, page, gives, requests, says } in TENS {
        let pages = MockServer::start().await;
        let answer = move |request: &Request| {
            let number = request.url.query_pairs().find(|(name, _)| name == "page").unwrap();
            let (ids, info) = page(number.1.parse().unwrap());
            let zones: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}","name":"b.c"}}"#)).collect();
            let (zones, info) = (zones.join(","), format!(r#""result_info":{{{info}}}"#));
            ResponseTemplate::new(200).set_body_string(format!(r#"{{"success":true,"result":[{zones}],{info}}}"#))
        };
        Mock::given(any()).respond_with(answer).mount(&pages).await;
        let client = Client::builder(Credential::token("t")).base_url(pages.uri()).build().unwrap();
        let (mut found, mut said) = (Vec::new(), String::new());
        let mut zones = client.zones().list_all(&zones::List::new().per_page(5));
        while let Some(zone) = zones.next().await {
            assert!(found.len() < 100, "{server}: it does not end");
            match zone {
                Ok(zone) => found.push(zone.id.parse().unwrap()),
                Err(error) => said = error.to_string(),
            }
        }
        assert_eq!((found.as_slice(), said.contains(says)), (*gives, true), "{server}: {said}");
        assert_eq!(said.is_empty(), says.is_empty(), "{server}: {said}");
        assert_eq!(pages.received_requests().await.unwrap().len(), *requests, "{server}");
    }
}

/// Answers each request with another page.
#[derive(Debug, Default)]
struct Endless(AtomicUsize);

impl Transport for Endless {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let body = page(self.0.fetch_add(1, Ordering::SeqCst), "").into_bytes();
        Box::pin(std::future::ready(Ok(Response { status: 200, headers: Headers::default(), body: body.into() })))
    }
}

#[tokio::test]
async fn ten_thousand_pages_are_enough_for_a_list() {
    let pages = Arc::<Endless>::default();
    let builder = Client::builder(Credential::token("t")).transport(pages.clone()).rate_limit(None);
    let client = builder.build().unwrap();
    let mut zones = client.zones().list_all(&zones::List::new());
    let mut found = 0;
    while let Some(Ok(_)) = zones.next().await {
        found += 1;
        assert!(found <= 10_000);
    }
    assert_eq!((found, pages.0.load(Ordering::SeqCst)), (10_000, 10_000));
}
