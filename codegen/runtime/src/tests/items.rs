//! Lists that come page by page, from a real server. Each ends, and no item comes twice.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::*;

/// The ids that a list gives, and the pages that it asked for. A page that is asked for beyond the last is the last again.
async fn list_from(start: List, pages: &[&str]) -> (Vec<String>, Vec<String>, Option<Error>) {
    let server = MockServer::start().await;
    let bodies: Vec<_> = pages.iter().map(|body| (*body).to_owned()).collect();
    let first = start.page.unwrap_or(1) as usize;
    let answer = move |request: &Request| {
        let page: usize = request.url.query().unwrap().strip_prefix("page=").unwrap().parse().unwrap();
        let body = &bodies[(page - first).min(bodies.len() - 1)];
        ResponseTemplate::new(if body.contains("false") { 400 } else { 200 })
            .set_body_raw(body.as_bytes(), "application/json")
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Credential::user_service_key("k")).base_url(server.uri()).build().unwrap();
    let (mut ids, mut error) = (Vec::new(), None);
    let mut items = client.all(start);
    while let Some(item) = items.next().await {
        match item {
            Ok(pet) => ids.push(pet.id),
            Err(found) => error = Some(found),
        }
        assert!(ids.len() < 100, "a list without an end");
    }
    let requests = server.received_requests().await.unwrap();
    (ids, requests.iter().map(|request| request.url.query().unwrap().to_owned()).collect(), error)
}

fn page(ids: &str, info: &str) -> String {
    let items: Vec<_> = ids.chars().map(|id| format!(r#"{{"ID":"{id}"}}"#)).collect();
    format!(r#"{{"success":true,"result":[{}]{info}}}"#, items.join(","))
}

#[tokio::test]
async fn a_list_ends() {
    let info = |info: &str| format!(r#","result_info":{{{info}}}"#);
    let two = r#""per_page":2"#;
    let cases: &[(&str, Vec<String>, &str, usize)] = &[
        (
            "on the number of pages",
            vec![page("ab", &info(r#""total_pages":2"#)), page("cd", &info(r#""total_pages":2"#))],
            "abcd",
            2,
        ),
        (
            "on the number of items",
            vec![
                page("ab", &info(r#""page":1,"per_page":2,"total_count":4"#)),
                page("cd", &info(r#""page":2,"per_page":2,"total_count":4"#)),
            ],
            "abcd",
            2,
        ),
        ("on a short page", vec![page("ab", &info(two)), page("c", &info(two))], "abc", 2),
        ("on an empty page", vec![page("ab", ""), page("c", ""), page("", "")], "abc", 3),
        ("on a page that repeats", vec![page("ab", ""), page("cd", "")], "abcd", 3),
        ("on a full page that repeats", vec![page("ab", &info(two))], "ab", 2),
        ("at once", vec![page("", &info(r#""total_pages":9"#))], "", 1),
    ];
    for (when, pages, expected, requests) in cases {
        let pages: Vec<_> = pages.iter().map(String::as_str).collect();
        let (ids, asked, error) = list_from(List::default(), &pages).await;
        assert_eq!((ids.concat().as_str(), asked.len()), (*expected, *requests), "{when}");
        assert!(error.is_none(), "{when}");
        let numbers: Vec<_> = (1..=*requests).map(|page| format!("page={page}")).collect();
        assert_eq!(asked, numbers, "{when}");
    }
}

#[tokio::test]
async fn a_list_begins_at_the_page_that_was_asked_for() {
    let info = r#","result_info":{"page":7,"per_page":2,"total_count":14}"#;
    let (ids, asked, _) = list_from(List { page: Some(7) }, &[&page("yz", info)]).await;
    assert_eq!((ids.concat().as_str(), asked), ("yz", vec!["page=7".to_owned()]));
}

#[tokio::test]
async fn an_error_ends_a_list_after_the_items_before_it() {
    let failure = r#"{"success":false,"errors":[{"code":1004,"message":"gone"}]}"#;
    let (ids, asked, error) = list_from(List::default(), &[&page("ab", ""), failure]).await;
    assert_eq!((ids.concat().as_str(), asked.len()), ("ab", 2));
    assert_eq!(error.unwrap().code(), Some(ErrorCode::NoSuchPet));
}
