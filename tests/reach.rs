//! Undocumented additions to a call.

use cloudflare_client::client_api::records;
use cloudflare_client::types::AccessMode;
use cloudflare_client::{
    Call, Client, Credential, Error, File, Method, Nullable, V4, custom_certificates, dns_records, user_access_rules,
    zones,
};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn server(status: u16, body: &'static str) -> MockServer {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(status).insert_header("x-trace", "7").set_body_raw(body, "application/json");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

fn client(server: &MockServer) -> Client {
    Client::builder(Credential::token("t")).base_url(server.uri()).attempts(1).build().unwrap()
}

const ZONE: &str = r#"{"success":true,"result":{"id":"a","name":"example.com"}}"#;

#[tokio::test]
async fn a_call_takes_further_headers_pairs_and_members() {
    let server = server(200, ZONE).await;
    let create = zones::Create::new("example.com");
    let client = client(&server);
    let call = client.zones().create(&create).header("X-Purpose", "test").query("dry run", "a&b=c");
    call.body_member("name", "other.com").body_member("extra", json!([1])).await.unwrap();
    client.zones().get(&zones::Get::new("a")).query("q", "1").query("r", "2").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers.get("x-purpose").unwrap(), "test");
    assert_eq!(requests[0].url.query(), Some("dry%20run=a%26b%3Dc"));
    let body: serde_json::Value = serde_json::from_slice(&requests[0].body).unwrap();
    assert_eq!(body, json!({ "name": "other.com", "extra": [1] }));
    assert_eq!(requests[1].url.query(), Some("q=1&r=2"));
}

#[test]
fn null_says_something_else_than_nothing() {
    let update = || user_access_rules::Update::new("a").mode(AccessMode::Block);
    let kept: Option<String> = None;
    let cases = [
        (update(), json!({ "mode": "block" })),
        (update().notes(Nullable::Null), json!({ "mode": "block", "notes": null })),
        (update().notes(kept), json!({ "mode": "block", "notes": null })),
        (update().notes("why"), json!({ "mode": "block", "notes": "why" })),
        (update().notes("why").notes(Nullable::Unset), json!({ "mode": "block" })),
    ];
    let client = Client::new(Credential::token("t")).unwrap();
    for (update, expected) in cases {
        let call = client.user_access_rules().update(&update);
        let body: serde_json::Value = serde_json::from_slice(&call.request().body.as_ref().unwrap().bytes).unwrap();
        assert_eq!(body, expected);
    }
}

#[tokio::test]
async fn a_form_takes_further_fields_unless_it_has_files() {
    let server = server(200, r#"{"result":"success"}"#).await;
    let key = Client::builder(Credential::key("a@b.c", "k")).base_url(server.uri()).build().unwrap();
    let delete = records::RecDelete::new("example.com", 1);
    key.client_api().records().rec_delete(&delete).body_member("note", "a b").body_member("n", 7).await.unwrap();
    let body = String::from_utf8(server.received_requests().await.unwrap()[0].body.clone()).unwrap();
    assert!(body.contains("&note=a%20b&n=7&email="), "{body}");

    let import = dns_records::Import::new("a", File::new("f", "x"));
    let error = client(&server).dns_records().import(&import).body_member("note", "n").unchecked().await.unwrap_err();
    assert!(error.to_string().contains("body member \"note\" can't be added to a multipart form"), "{error}");
}

#[tokio::test]
async fn a_header_cannot_smuggle_another_one() {
    let server = server(200, ZONE).await;
    for (name, value) in [("X-A", "b\r\nX-C: d"), ("X-A\r\nX-C", "d"), ("", "d"), ("X A", "d"), ("X-A", "\u{0}")] {
        let found = client(&server).zones().get(&zones::Get::new("a")).header(name, value).unchecked().await;
        assert!(matches!(found, Err(Error::Invalid { .. })), "{name:?} {value:?}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
    let call = client(&server);
    let call = call.zones().get(&zones::Get::new("a")).header("X-Key", "s3cret");
    assert!(!format!("{call:?}").contains("s3cret"));
}

#[tokio::test]
async fn an_answer_can_be_had_as_it_is() {
    let server = server(418, "tea").await;
    let answer = client(&server).zones().get(&zones::Get::new("a")).raw().await.unwrap();
    assert_eq!((answer.status, answer.headers.get("X-Trace"), &*answer.body), (418, Some("7"), &b"tea"[..]));
}

#[tokio::test]
async fn an_answer_is_read_in_its_envelope_or_without_one() {
    // Documented without, and answered so today.
    for body in [r#"{"id":"c"}"#, r#"{"result":{"id":"c"},"success":true,"errors":[],"messages":[]}"#] {
        let server = server(200, body).await;
        let delete = custom_certificates::Delete::new("a", "c");
        let found = client(&server).custom_certificates().delete(&delete).strict().await.unwrap();
        assert_eq!(found.id, "c");
    }
    let server = server(200, r#"{"id":"a","name":"example.com","account":{"id":"b"}}"#).await;
    let zone = client(&server).zones().get(&zones::Get::new("a")).strict().await.unwrap();
    assert_eq!((zone.name.as_str(), &zone.extra["account"]), ("example.com", &json!({ "id": "b" })));
}

#[tokio::test]
async fn an_undocumented_path_goes_the_same_way() {
    let server = server(200, r#"{"success":true,"result":{"new":[1]}}"#).await;
    let client = client(&server);
    let call = client.undocumented(&V4, Method::Post, "/accounts/a/new?x=1").query("y", "2").body_member("n", 1);
    assert_eq!(call.await.unwrap(), json!({ "new": [1] }));
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!((request.method.as_str(), request.url.path()), ("POST", "/accounts/a/new"));
    assert_eq!(request.url.query(), Some("x=1&y=2"));
    assert_eq!(
        (request.headers.get("authorization").unwrap(), request.body.as_slice()),
        (&"Bearer t".parse().unwrap(), &b"{\"n\":1}"[..])
    );
    let failing = self::server(404, r#"{"success":false,"errors":[{"code":7003,"message":"no"}]}"#).await;
    let error = self::client(&failing).undocumented(&V4, Method::Get, "/new").await.unwrap_err();
    assert_eq!(error.to_string(), "GET /new: 404, 7003: no");
}

#[tokio::test]
async fn an_undocumented_path_leads_to_no_other_one() {
    let server = server(200, r#"{"success":true,"result":1}"#).await;
    let client = client(&server);
    let encoded = "is not valid: it must begin with a slash and have its values encoded";
    let (dots, slash) = ("has a dot segment", "has a slash or a backslash in a segment");
    for (path, problem) in [
        ("accounts", encoded),
        ("", encoded),
        ("/a b", encoded),
        ("/a\r\nX: y", encoded),
        ("/a#b", encoded),
        ("/é", encoded),
        ("/zones/../user", dots),
        ("/zones/%2e%2E/user", dots),
        ("/zones/.%2e/user", dots),
        ("/zones/..", dots),
        ("/./user?a=b", dots),
        ("/zones/..?a=b", dots),
        ("//host/user", "has an empty segment"),
        ("/zones//user", "has an empty segment"),
        ("/\\..\\user", slash),
        ("/zones\\user", slash),
        ("/zones/a%2fb", slash),
        ("/zones/..%2Fuser", slash),
        ("/zones/%5c..", slash),
        ("/zones/%", "has a percent sign without two hex digits"),
        ("/zones/%2g", "has a percent sign without two hex digits"),
    ] {
        let error = client.undocumented(&V4, Method::Get, path).unchecked().await.unwrap_err();
        assert!(matches!(error, Error::Invalid { .. }) && error.to_string().contains(problem), "{path:?}: {error}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
    for path in ["/zones/", "/a.b/...?c=/../%2e//\\", "/a%20b/%252e%252e/c;d=1"] {
        client.undocumented(&V4, Method::Get, path).await.unwrap();
    }
    assert_eq!(server.received_requests().await.unwrap()[2].url.path(), "/a%20b/%252e%252e/c;d=1");
    let failing = self::server(400, r#"{"success":false,"errors":[{"code":1,"message":"bad s3cret+key"}]}"#).await;
    let error = self::client(&failing).undocumented(&V4, Method::Get, "/a?private_key=s3cret%2Bkey").await.unwrap_err();
    assert_eq!(error.to_string(), "GET /a: 400, 1: bad …");
}

#[tokio::test]
async fn a_header_of_the_client_itself_is_refused() {
    let server = server(200, ZONE).await;
    let client = client(&server);
    for name in [
        "Host",
        "Content-Length",
        "transfer-encoding",
        "Connection",
        "TE",
        "Trailer",
        "Upgrade",
        "Expect",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
    ] {
        let error = client.zones().get(&zones::Get::new("a")).header(name, "1").unchecked().await.unwrap_err();
        let said = format!("GET /zones/a: not sent: header {name:?} is set by the client from the URL and the body");
        assert!(error.to_string().starts_with(&said) && error.to_string().contains("`Transport`"), "{error}");
    }
    for name in ["Authorization", "authorization", "X-Auth-Key", "X-AUTH-EMAIL", "X-Auth-User-Service-Key"] {
        let error = client.zones().get(&zones::Get::new("a")).header(name, "s3cret").unchecked().await.unwrap_err();
        let said = format!("GET /zones/a: not sent: header {name:?} carries a credential: `.credential(…)` ");
        assert!(error.to_string().starts_with(&said) && !format!("{error:?}").contains("s3cret"), "{error}");
    }
    let import = dns_records::Import::new("a", File::new("f", "x"));
    let error =
        client.dns_records().import(&import).header("content-type", "text/plain").unchecked().await.unwrap_err();
    assert!(error.to_string().contains("it says where the parts of the form end"), "{error}");
    let key = Client::builder(Credential::key("a@b.c", "k")).base_url(server.uri()).build().unwrap();
    let delete = records::RecDelete::new("example.com", 1);
    let error =
        key.client_api().records().rec_delete(&delete).body_member("tkn", "s3cret").unchecked().await.unwrap_err();
    assert!(error.to_string().contains("body member \"tkn\" carries a credential"), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_header_takes_the_place_of_one_of_its_name() {
    let server = server(200, ZONE).await;
    let create = zones::Create::new("example.com");
    let client = client(&server);
    let blocking = cloudflare_client::blocking::Client::with(
        Client::builder(Credential::token("t")).base_url(server.uri()).attempts(1),
    );
    fn set(call: Call<'_, zones::Create>) -> Call<'_, zones::Create> {
        let call = call.header("Content-Type", "application/x").header("content-type", "application/merge-patch+json");
        call.header("USER-AGENT", "own").header("accept", "application/json").header("X-A", "1").header("x-a", "2")
    }
    set(client.zones().create(&create)).await.unwrap();
    tokio::task::spawn_blocking(move || set(blocking.unwrap().zones().create(&create)).wait().unwrap()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    for request in &requests {
        for (name, value) in [
            ("content-type", "application/merge-patch+json"),
            ("user-agent", "own"),
            ("accept", "application/json"),
            ("x-a", "2"),
        ] {
            assert_eq!(request.headers.get_all(name).iter().collect::<Vec<_>>(), [value]);
        }
    }
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn a_call_can_have_a_credential_of_its_own() {
    let server = server(400, r#"{"success":false,"errors":[{"code":1,"message":"bad 0ther-key"}]}"#).await;
    let client = client(&server);
    let get = zones::Get::new("a");
    let error = client.zones().get(&get).credential(Credential::key("a@b.c", "0ther-key")).await.unwrap_err();
    assert_eq!(error.to_string(), "GET /zones/a: 400, 1: bad …");
    client.zones().get(&get).await.unwrap_err();
    let requests = server.received_requests().await.unwrap();
    let credentials = |index: usize| {
        let names = ["authorization", "x-auth-email", "x-auth-key"];
        names.map(|name| requests[index].headers.get(name).map(|value| value.to_str().unwrap().to_owned()))
    };
    assert_eq!(credentials(0), [None, Some("a@b.c".to_owned()), Some("0ther-key".to_owned())]);
    assert_eq!(credentials(1), [Some("Bearer t".to_owned()), None, None]);
    let error = client.zones().get(&get).credential(Credential::token("s3cret\n")).unchecked().await.unwrap_err();
    let said = "GET /zones/a: not sent: the credential: an API token has a character that no HTTP header can carry";
    assert!(error.to_string() == said && !format!("{error:?}").contains("s3cret"), "{error:?}");
    let delete = records::RecDelete::new("example.com", 1);
    let call = client.client_api().records().rec_delete(&delete).credential(Credential::key("a@b.c", "k3y"));
    call.await.unwrap_err();
    let body = String::from_utf8(server.received_requests().await.unwrap()[2].body.clone()).unwrap();
    assert!(body.ends_with("&email=a%40b.c&tkn=k3y"), "{body}");
}
