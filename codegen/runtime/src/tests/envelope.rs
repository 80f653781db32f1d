//! An API with a different envelope: only the status says whether a call succeeded, members are nested, and pages have
//! cursors.

use wiremock::matchers::{any, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

static NESTED: Api = Api {
    name: "nested",
    base_url: "http://127.0.0.1:9",
    is_main: true,
    auth_schemes: &[AuthScheme { kind: CredentialKind::Token, carrier: Carrier::Headers(&["X-Token"]), prefix: None }],
    envelope: Envelope {
        result: "data.item",
        errors: &[ErrorPaths { code: Some("problem.id"), message: Some("problem.reason"), ..ErrorPaths::NONE }],
        page: Some(PagePaths {
            items: "data.items",
            total_count: Some("data.paging.total"),
            more: Some("data.paging.more"),
            next: Some("data.paging.next"),
            ..PagePaths::NONE
        }),
        ..Envelope::NONE
    },
    form: FormEncoding::Urlencoded,
    pager: Some(Pager::Cursor("after")),
    secrets: &[],
    rate_limits: &[],
};

operation! {
    /// A list by cursors.
    #[derive(Default)]
    pub struct Herd -> Page<Pet>;
    Meta::get(&NESTED, "pets.herd").path("/pets").page();
    set {
        /// The cursor.
        after: String as into = query("after"),
    }
}

paged!(Herd => Pet);

operation! {
    /// Gets one pet.
    pub struct One -> Pet;
    Meta::get(&NESTED, "pets.one").path("/pets/one");
}

fn client(server: &MockServer) -> Client {
    Client::builder(Credential::token("t")).base_url(server.uri()).attempts(1).build().unwrap()
}

fn page(ids: &str, paging: &str) -> String {
    let items: Vec<_> = ids.chars().map(|id| format!(r#"{{"ID":"{id}"}}"#)).collect();
    format!(r#"{{"data":{{"paging":{{{paging}}},"items":[{}]}}}}"#, items.join(","))
}

/// Starts a server that answers a call without a cursor with the first page, and each cursor with its page.
async fn herd(first: &str, others: &[(&str, &str)]) -> MockServer {
    let server = MockServer::start().await;
    let answer = |body: &str| ResponseTemplate::new(200).set_body_raw(body, "application/json");
    Mock::given(query_param_is_missing("after")).respond_with(answer(first)).mount(&server).await;
    for (cursor, body) in others {
        Mock::given(query_param("after", *cursor)).respond_with(answer(body)).mount(&server).await;
    }
    server
}

/// Returns the IDs of a list, the number of calls and the message of its error.
async fn all(server: &MockServer, list: Herd) -> (String, usize, String) {
    let client = client(server);
    let (mut items, mut ids, mut says) = (client.all(&list), String::new(), String::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(pet) => ids.push_str(&pet.id),
            Err(error) => says = error.to_string(),
        }
    }
    (ids, server.received_requests().await.unwrap().len(), says)
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page_over_empty_ones() {
    let (first, empty) = (page("ab", r#""next":"c1","total":3"#), page("", r#""next":"c2""#));
    let last = page("c", r#""next":null"#);
    let others = [("c1", empty.as_str()), ("c2", last.as_str())];
    let server = herd(&first, &others).await;
    assert_eq!(all(&server, Herd::new()).await, ("abc".to_owned(), 3, String::new()));
    let server = herd(&first, &others).await;
    assert_eq!(all(&server, Herd::new().after("c2")).await, ("c".to_owned(), 1, String::new()));
    // An empty cursor ends a list, and so does one next to `more: false`.
    for end in [r#""next":"""#, r#""next":"c1","more":false"#] {
        let server = herd(&page("a", end), &[]).await;
        assert_eq!(all(&server, Herd::new()).await, ("a".to_owned(), 1, String::new()), "{end}");
    }
}

#[tokio::test]
async fn a_cursor_that_came_before_breaks_the_list_off() {
    let server = herd(&page("a", r#""next":"c1""#), &[("c1", &page("b", r#""next":"c1""#))]).await;
    let says = "GET /pets: the list breaks off: after c1 came before, items given so far: 2; the server says more items; \
                it may have changed meanwhile: list it again";
    assert_eq!(all(&server, Herd::new()).await, ("ab".to_owned(), 2, says.to_owned()));
}

#[tokio::test]
async fn the_parts_of_an_answer_are_found_where_the_envelope_has_them() {
    let server = herd(&page("ab", r#""total":7,"next":"c","more":true,"page":9"#), &[]).await;
    let found = client(&server).call(&Herd::new()).await.unwrap();
    let info = found.info.unwrap();
    assert_eq!((info.total_count, info.next.as_deref(), info.more, info.page), (Some(7), Some("c"), Some(true), None));
    // The members around the item may have any value.
    for (body, id) in [
        (r#"{"data":{"item":{"ID":"a"},"other":[{"item":1}]},"item":2}"#, "a"),
        (r#"{"data":{"item":{"ID":"a","age":3}},"data":{"item":{"ID":"b"}}}"#, "b"),
    ] {
        let server = herd(body, &[]).await;
        let pet = client(&server).call(&One::new()).await.unwrap();
        assert_eq!((pet.id.as_str(), pet.age), (id, None), "{body}");
    }
}

#[tokio::test]
async fn what_is_not_where_the_envelope_has_it_is_an_error() {
    let cases = [
        (200, r#"{"data":{"item":{"ID":1}}}"#, "at $.data.item.ID"),
        (200, r#"{"data":[1],"item":{"ID":"a"}}"#, "missing field `data.item`"),
        (200, r#"{"problem":{"id":"E_GONE","reason":"no such pet"}}"#, "E_GONE: no such pet"),
        (404, r#"{"problem":{"id":4,"reason":"no such pet"}}"#, "404, 4: no such pet"),
        (200, r#"{"data":{"item":{"ID":"a"}},"problem":{"reason":"half of it is lost"}}"#, "half of it is lost"),
    ];
    for (status, body, says) in cases {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_raw(body, "application/json");
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let error = client(&server).call(&One::new()).strict().await.unwrap_err().to_string();
        assert!(error.contains(says), "{body}: {error}");
    }
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn a_mock_answers_in_the_envelope_of_the_api() {
    let mock = MockTransport::with_answers(|_| None);
    let client = mock.client().unwrap();
    mock.on::<One>(Pet { id: "a".to_owned(), ..Pet::default() });
    assert_eq!(client.call(&One::new()).await.unwrap().id, "a");
    let pets = vec![Pet { id: "b".to_owned(), ..Pet::default() }];
    mock.on::<Herd>(Page { info: Some(PageInfo { next: Some("c".to_owned()), ..PageInfo::default() }), ..pets.into() });
    let page = client.call(&Herd::new()).await.unwrap();
    assert_eq!((page.items[0].id.as_str(), page.info.unwrap().next.as_deref()), ("b", Some("c")));
    mock.on_error::<One>(404, "E_GONE", "no such pet");
    let error = client.call(&One::new()).await;
    // Responses come in the order in which they were set.
    assert!(error.is_ok());
    assert!(client.call(&One::new()).await.unwrap_err().to_string().ends_with("404, E_GONE: no such pet"));
}
