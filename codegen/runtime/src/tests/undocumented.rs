//! Calls that are not documented, at a real server.

use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::*;

/// Starts a server that answers with these pages, which the parameter `page` selects.
async fn server(pages: &[&str]) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let pages: Vec<_> = pages.iter().map(|page| (*page).to_owned()).collect();
    let answer = move |request: &Request| {
        let page = request.url.query_pairs().find(|(name, _)| name == "page");
        let page = page.map_or(1, |(_, page)| page.parse::<usize>().unwrap());
        ResponseTemplate::new(200).set_body_raw(pages[page.min(pages.len()) - 1].as_bytes(), "application/json")
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).attempts(1).build().unwrap();
    (server, client)
}

async fn requests(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

#[tokio::test]
async fn a_result_is_read_as_the_type_that_is_asked_for() {
    let (_server, client) = server(&[r#"{"success":true,"result":{"ID":"a","age":"x"}}"#]).await;
    let call = || client.undocumented(&API, Method::Get, "/pets/a");
    let pet = call().typed::<Pet>().detailed().await.unwrap();
    assert_eq!((pet.output.id.as_str(), pet.mismatches.len()), ("a", 1));
    assert!(call().typed::<Pet>().strict().await.is_err());
    assert_eq!(call().await.unwrap(), json!({ "ID": "a", "age": "x" }));

    let body = r#"{"success":true,"result":[{"ID":"a"}],"result_info":{"page":1,"total_count":7}}"#;
    let (_server, client) = server(&[body]).await;
    let call = || client.undocumented(&API, Method::Get, "/pets");
    assert_eq!(call().typed::<Vec<Pet>>().await.unwrap()[0].id, "a");
    let page = call().typed::<Page<Pet>>().await.unwrap();
    assert_eq!((page.items[0].id.as_str(), page.info.unwrap().total_count), ("a", Some(7)));
}

#[tokio::test]
async fn a_body_is_any_json_or_any_bytes() {
    let (server, client) = server(&[r#"{"success":true,"result":null}"#]).await;
    let call = || client.undocumented(&API, Method::Put, "/pets");
    call().json(&[1, 2]).await.unwrap();
    call().json(&json!({ "a": 1 })).body_member("b", 2).await.unwrap();
    call().body("text/csv", "a,b\n").await.unwrap();
    let requests = requests(&server).await;
    let seen = |request: &Request| {
        let content_type = request.headers["content-type"].to_str().unwrap().to_owned();
        (content_type, String::from_utf8(request.body.clone()).unwrap())
    };
    let expected = [("application/json", "[1,2]"), ("application/json", r#"{"a":1,"b":2}"#), ("text/csv", "a,b\n")];
    let expected = expected.map(|(kind, body)| (kind.to_owned(), body.to_owned()));
    assert_eq!(requests.iter().map(seen).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_body_that_cannot_be_sent_is_an_error() {
    let (server, client) = server(&["{}"]).await;
    let call = || client.undocumented(&API, Method::Post, "/pets");
    let (bytes, map) = (Vec::new(), std::collections::HashMap::from([([1], 2)]));
    for (call, problem) in [
        (call().json(&[1]).body_member("a", 1), "body member \"a\" can't be added to JSON that is not an object"),
        (
            call().body("text/csv", bytes.clone()).body_member("a", 1),
            "body member \"a\" can't be added to a body that is neither JSON nor a URL-encoded form",
        ),
        (call().body("text/csv\n", bytes), "the content type: has a character that no HTTP header can carry"),
        (call().json(&map), "the body can't be written as JSON: key must be a string"),
    ] {
        let error = call.unchecked().await.unwrap_err().to_string();
        assert_eq!(error, format!("POST /pets: not sent: {problem}"));
    }
    assert!(requests(&server).await.is_empty());
}

#[tokio::test]
async fn a_secret_in_a_body_is_shown_nowhere() {
    let (_server, client) = server(&[r#"{"success":false,"errors":[{"code":1,"message":"bad s3cret-pin"}]}"#]).await;
    let call = || client.undocumented(&API, Method::Post, "/pets").json(&json!([{ "pin": "s3cret-pin" }]));
    let command = call().command(Shell::Bash).to_string();
    let shown = format!("{command} {:?} {:?}", call(), call().await.unwrap_err());
    assert!(!shown.contains("s3cret") && command.contains(r#"[{"pin":"<SECRET>"}]"#), "{shown}");
}

#[tokio::test]
async fn all_items_are_listed_from_the_page_in_the_path() {
    let page = |id: &str| format!(r#"{{"success":true,"result":[{{"ID":"{id}"}}],"result_info":{{"total_pages":3}}}}"#);
    for (path, ids, queries) in [
        ("/pets", "abc", vec!["kind=cat&page=1", "kind=cat&page=2", "kind=cat&page=3"]),
        ("/pets?page=2&x=%20", "bc", vec!["x=%20&kind=cat&page=2", "x=%20&kind=cat&page=3"]),
    ] {
        let (server, client) = server(&[&page("a"), &page("b"), &page("c")]).await;
        let mut pets = client.undocumented(&API, Method::Get, path).query("kind", "cat").items::<Pet>();
        let mut found = String::new();
        while let Some(pet) = pets.next().await {
            found += &pet.unwrap().id;
        }
        assert_eq!(found, ids);
        let requests = requests(&server).await;
        assert_eq!(requests.iter().map(|request| request.url.query().unwrap()).collect::<Vec<_>>(), queries);
    }
}
