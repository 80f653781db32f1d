//! Lists that come page by page from a real server. Each ends, and no item comes twice.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::*;

/// Returns the IDs of a list, the pages that it requested, and its error. Each page beyond the last is the last one
/// again.
async fn list_from(start: List, pages: &[&str]) -> (Vec<String>, Vec<String>, Option<Error>) {
    let first = start.page.unwrap_or(1);
    all_of(start, pages, move |page| page - first).await
}

/// Does the same, where `index` says which of the pages a number selects; beyond the last, it is the last one.
async fn all_of<O: Paged<Item = Pet>>(
    list: O,
    pages: &[&str],
    index: impl Fn(i64) -> i64 + Send + Sync + 'static,
) -> (Vec<String>, Vec<String>, Option<Error>) {
    let server = MockServer::start().await;
    let bodies: Vec<_> = pages.iter().map(|body| (*body).to_owned()).collect();
    let answer = move |request: &Request| {
        let page: i64 = request.url.query().unwrap().strip_prefix("page=").unwrap().parse().unwrap();
        let body = &bodies[(index(page) as usize).min(bodies.len() - 1)];
        ResponseTemplate::new(if body.contains(r#""success":false"#) { 400 } else { 200 })
            .set_body_raw(body.as_bytes(), "application/json")
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Credential::user_service_key("k")).base_url(server.uri()).build().unwrap();
    let (mut ids, mut error) = (Vec::new(), None);
    let mut items = client.all(&list);
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
        ("at once", vec![page("", "")], "", 1),
        ("at once, where a page is counted", vec![page("", &info(r#""total_pages":1,"total_count":0"#))], "", 1),
        (
            "on a short page, but not on the first, which may be as long as the server makes them",
            vec![page("ab", &info(r#""per_page":9"#)), page("cd", &info(r#""per_page":9"#)), page("", "")],
            "abcd",
            3,
        ),
        (
            "on an empty page that is counted, if the items are complete",
            vec![
                page("ab", &info(r#""total_pages":2,"total_count":2"#)),
                page("", &info(r#""total_pages":2,"total_count":2"#)),
            ],
            "ab",
            2,
        ),
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

#[tokio::test]
async fn a_list_that_begins_at_the_last_number_ends() {
    let more = r#","result_info":{"total_count":9}"#;
    let last = i64::MAX;
    let (ids, asked, error) = list_from(List { page: Some(last) }, &[&page("yz", more)]).await;
    assert_eq!((ids.concat().as_str(), asked, error.is_none()), ("yz", vec![format!("page={last}")], true));
    for start in [last, last - 1] {
        let list = Chain { page: Some(start) };
        let (ids, asked, _) = all_of(list, &[r#"{"toys":[{"ID":"a"},{"ID":"b"}]}"#], |_| 0).await;
        assert_eq!((ids.concat().as_str(), asked.len()), ("ab", 1));
    }
}

operation! {
    /// A list by offsets that says whether there is more.
    #[derive(Default)]
    pub struct Chain -> Link;
    Meta::get(&OFFSET_API, "pets.chain")
        .path("/chain")
        .credentials(&[CredentialKind::UserServiceKey])
        .whole_answer();
    set {
        /// The offset.
        page: i64 = query("page"),
    }
}

paged!(Chain => Pet, items = toys, more = more);

record! {
    /// A part of a chain.
    pub struct Link {
        /// The items.
        toys: Vec<Pet>,
        /// Whether there are more.
        more: Option<bool>,
    }
}

operation! {
    /// A list by offsets that counts.
    #[derive(Default)]
    pub struct Row -> Page<Pet>;
    Meta::get(&OFFSET_API, "pets.row")
        .path("/row")
        .credentials(&[CredentialKind::UserServiceKey])
        .page();
    set {
        /// The offset.
        page: i64 = query("page"),
    }
}

paged!(Row => Pet);

/// Returns the IDs of a list by offsets, the number of requests and the message of its error.
async fn by_offset<O: Paged<Item = Pet>>(list: O, pages: &[(i64, String)]) -> (String, usize, String) {
    let (starts, bodies): (Vec<_>, Vec<_>) = pages.iter().map(|(start, body)| (*start, body.as_str())).unzip();
    let index = move |offset| starts.iter().position(|start| *start == offset).unwrap_or(starts.len() - 1) as i64;
    let (ids, asked, error) = all_of(list, &bodies, index).await;
    (ids.concat(), asked.len(), error.map(|error| error.to_string()).unwrap_or_default())
}

#[tokio::test]
async fn a_list_by_offsets_ends() {
    let link = |ids: &str, more: &str| page(ids, more).replace("result", "toys");
    let gap = |page: &str, says: &str| {
        format!(
            "GET /{page} 2 came before, items given so far: 2; the server says {says}; it may have changed meanwhile: list it again"
        )
    };
    let chain = |page: &str| gap(&format!("chain: the list breaks off: {page}"), "more items");
    let yes = r#","more":true"#;
    let cases = [
        (vec![(0, link("ab", yes)), (2, link("c", r#","more":false"#))], "abc", 2, String::new()),
        (vec![(0, link("ab", "")), (2, link("c", "")), (3, link("", ""))], "abc", 3, String::new()),
        (vec![(0, link("ab", ""))], "ab", 2, String::new()),
        (vec![(0, link("ab", yes))], "ab", 2, chain("page")),
        (vec![(0, link("ab", yes)), (2, link("", yes))], "ab", 2, chain("page").replace("came before", "is empty")),
    ];
    for (pages, ids, asked, says) in cases {
        assert_eq!(by_offset(Chain::default(), &pages).await, (ids.to_owned(), asked, says), "{pages:?}");
    }

    let row = |ids: &str, info: &str| page(ids, &format!(r#","result_info":{{{info}}}"#));
    let pages = r#""per_page":2,"total_pages":3"#;
    let count = r#""total_count":5"#;
    let odd = r#""total_count":1"#;
    let none = String::new();
    let cases = [
        // By the number of pages, none of which needs to be full.
        (
            vec![(0, row("ab", pages)), (2, row("c", pages)), (3, row("de", pages)), (5, row("f", pages))],
            "abcdef",
            4,
            &none,
        ),
        (vec![(0, row("ab", pages)), (2, row("cd", pages)), (4, row("e", pages))], "abcde", 3, &none),
        (vec![(0, row("ab", pages))], "ab", 2, &gap("row: the list breaks off: page", "total_pages 3")),
        // By the number of items.
        (vec![(0, row("abc", count)), (3, row("de", count))], "abcde", 2, &none),
        (vec![(0, row("ab", count))], "ab", 2, &gap("row: the list breaks off: page", "total_count 5")),
        // The items contradict it.
        (vec![(0, row("ab", odd)), (2, row("cd", odd)), (4, row("", odd))], "abcd", 3, &none),
    ];
    for (pages, ids, asked, says) in cases {
        assert_eq!(by_offset(Row::default(), &pages).await, (ids.to_owned(), asked, says.clone()), "{pages:?}");
    }
    let late = vec![(3, row("de", count))];
    assert_eq!(by_offset(Row { page: Some(3) }, &late).await, ("de".to_owned(), 1, none));
}

/// Returns a list that borrows neither the client nor the operation.
fn pets(url: &str) -> Items<List> {
    let client = Client::builder(Credential::user_service_key("k")).base_url(url).build().unwrap();
    client.all(&List::new())
}

#[tokio::test]
async fn a_list_can_be_returned_from_a_function_and_moved_to_a_task() {
    let server = MockServer::start().await;
    let body = page("ab", r#","result_info":{"total_pages":1}"#);
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&server).await;
    let mut pets = pets(&server.uri());
    let task = tokio::spawn(async move {
        let mut ids = String::new();
        while let Some(pet) = pets.next().await {
            ids += &pet.unwrap().id;
        }
        ids
    });
    assert_eq!(task.await.unwrap(), "ab");
}
