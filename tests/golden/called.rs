//! A further API needs a folder and no code: the client of one that shares no convention with the others is compiled and
//! called. Its results and pages are deeper in an answer, no member says whether a call succeeded, errors are elsewhere and
//! have strings as codes, and a cursor leads from page to page.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use golden_client::library::books::{Book, ErrorCode, Get, List};
use golden_client::{Client, Credential, Error, LIBRARY, MockTransport, pets};
use wiremock::matchers::{header, path, query_param, query_param_is_missing};
use wiremock::{Match, Mock, MockServer, Request, ResponseTemplate};

fn client(server: &MockServer) -> Client {
    let builder = Client::builder(Credential::token("of pets")).credential_for(&LIBRARY, Credential::token("t"));
    builder.base_url_for(&LIBRARY, server.uri()).attempts(1).build().unwrap()
}

/// Makes the server respond to requests for a path that fit.
async fn respond(server: &MockServer, at: &str, fits: impl Match + 'static, status: u16, body: &str) {
    let response = ResponseTemplate::new(status).set_body_raw(body, "application/json");
    let mock = Mock::given(path(at)).and(header("X-Reader", "Bearer t")).and(fits);
    mock.respond_with(response).expect(1).mount(server).await;
}

fn always(_: &Request) -> bool {
    true
}

/// A server with three pages of books.
async fn shelf() -> MockServer {
    let server = MockServer::start().await;
    let pages = [
        r#"{"data":{"paging":{"total":4,"next":"b"},"items":[{"isbn":"1","title":"A"},{"isbn":"2","title":"B"}]}}"#,
        r#"{"data":{"paging":{"total":4,"next":"c"},"items":[{"isbn":"3","title":"C"}]}}"#,
        r#"{"served_by":"desk 1","data":{"items":[{"isbn":"4","title":"D"}]}}"#,
    ];
    respond(&server, "/books", query_param_is_missing("after"), 200, pages[0]).await;
    respond(&server, "/books", query_param("after", "b"), 200, pages[1]).await;
    respond(&server, "/books", query_param("after", "c"), 200, pages[2]).await;
    server
}

#[tokio::test]
async fn a_result_is_read_from_the_documented_path() {
    let server = MockServer::start().await;
    let body = r#"{"item":1,"data":{"item":{"isbn":"978-0","title":"Ferns","lent":true}},"served_by":"desk 2"}"#;
    respond(&server, "/books/978-0", always, 200, body).await;
    let book = client(&server).library().books().get(&Get::new("978-0")).await.unwrap();
    assert_eq!((book.isbn.as_str(), book.title.as_str(), book.lent), ("978-0", "Ferns", Some(true)));
}

#[tokio::test]
async fn a_list_is_followed_by_its_cursors_to_the_end() {
    let server = shelf().await;
    let client = client(&server);
    let mut books = client.library().books().list_all(&List::new().shelf("B4"));
    let mut numbers = Vec::new();
    while let Some(book) = books.next().await {
        numbers.push(book.unwrap().isbn);
    }
    assert_eq!(numbers, ["1", "2", "3", "4"]);
    let requests = server.received_requests().await.unwrap();
    let queries: Vec<_> = requests.iter().map(|request| request.url.query().unwrap_or_default()).collect();
    assert_eq!(queries, ["shelf=B4", "after=b&shelf=B4", "after=c&shelf=B4"]);
}

#[tokio::test]
async fn a_page_has_the_cursor_of_the_next() {
    let server = MockServer::start().await;
    let body = r#"{"data":{"paging":{"total":9,"next":"b-2"},"items":[{"isbn":"1","title":"A"}]}}"#;
    respond(&server, "/books", always, 200, body).await;
    let page = client(&server).library().books().list(&List::new()).await.unwrap();
    let info = page.info.unwrap();
    assert_eq!((page.items.len(), info.total_count, info.next.as_deref()), (1, Some(9), Some("b-2")));
}

#[tokio::test]
async fn an_error_has_its_code_wherever_it_is() {
    // Either place of an error counts, with any status.
    let cases = [
        (404, r#"{"fault":{"kind":"no_such_book","reason":"burnt"}}"#, "no_such_book: burnt", ErrorCode::NoSuchBook),
        (200, r#"{"fault":{"kind":"no_such_book","reason":"lost"}}"#, "no_such_book: lost", ErrorCode::NoSuchBook),
        (
            400,
            r#"{"data":{"problems":[{"id":"odd","text":"not a number","field":"/isbn"}]}}"#,
            "odd: not a number at /isbn",
            ErrorCode::Other("odd".to_owned()),
        ),
    ];
    for (status, body, says, code) in cases {
        let server = MockServer::start().await;
        respond(&server, "/books/0", always, status, body).await;
        let error = client(&server).library().books().get(&Get::new("0")).await.unwrap_err();
        assert_eq!(error.to_string(), format!("GET /books/0: {status}, {says}"));
        assert_eq!(error.code(), Some(code));
    }
}

#[tokio::test]
async fn a_mock_responds_as_the_server_would() {
    let mock = MockTransport::new();
    let client = mock.client().unwrap();
    let books = client.library().books();
    // The documented responses, of which a page is the only one.
    assert_eq!(books.get(&Get::new("978-0")).await.unwrap().lent, Some(true));
    let mut all = books.list_all(&List::new());
    assert_eq!(all.next().await.unwrap().unwrap().title, "Ferns");
    assert!(all.next().await.is_none());

    let mut book = Book::default();
    book.title = "A".to_owned();
    mock.on::<Get>(book);
    assert_eq!(books.get(&Get::new("1")).await.unwrap().title, "A");
    mock.on_error::<List>(403, "no_such_book", "not for you");
    let error: Error = books.list(&List::new()).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some(ErrorCode::NoSuchBook)));
}

#[tokio::test]
async fn a_credential_is_sent_to_its_own_api_alone() {
    let (ours, theirs) = (MockServer::start().await, MockServer::start().await);
    let builder = Client::builder(Credential::token("t")).base_url(ours.uri()).base_url_for(&LIBRARY, theirs.uri());
    let client = builder.attempts(1).build().unwrap();
    client.pets().list(&pets::List::new()).await.unwrap_err();
    assert_eq!(ours.received_requests().await.unwrap()[0].headers["authorization"], "Bearer t");
    let error = client.library().books().get(&Get::new("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /books/1: not sent: it takes an API token, and none was given for the API `library`: `credential_for(&LIBRARY, \
         …)` of the builder sets it, and `Credential::from_env_for(&LIBRARY)` reads it from LIBRARY_API_TOKEN"
    );
    assert!(theirs.received_requests().await.unwrap().is_empty());
}
