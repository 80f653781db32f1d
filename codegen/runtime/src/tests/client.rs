//! What arrives at a real server.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::*;
use crate::runtime::client::environment::Environment;

async fn received(credential: Credential, path: &str) -> Request {
    let server = MockServer::start().await;
    let body = r#"{"success":true,"result":{"ID":"a"}}"#;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_raw(body, "application/json"))
        .mount(&server)
        .await;
    let client = Client::builder(credential).base_url(server.uri() + path).build().unwrap();
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), name: Some("n".to_owned()), ..Change::default() };
    client.call(&change).await.unwrap();
    server.received_requests().await.unwrap().remove(0)
}

#[tokio::test]
async fn each_credential_has_its_headers() {
    let cases: [(Credential, &[(&str, &str)]); 3] = [
        (Credential::token("t"), &[("authorization", "Bearer t")]),
        (Credential::key("e@example.com", "k"), &[("x-auth-email", "e@example.com"), ("x-auth-key", "k")]),
        (Credential::user_service_key("v1.0-s"), &[("x-auth-user-service-key", "v1.0-s")]),
    ];
    let all = ["authorization", "x-auth-email", "x-auth-key", "x-auth-user-service-key"];
    for (credential, expected) in cases {
        let request = received(credential, "").await;
        let found: Vec<_> =
            all.iter().filter_map(|name| Some((*name, request.headers.get(*name)?.to_str().unwrap()))).collect();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn method_path_content_type_and_body_arrive() {
    let request = received(Credential::token("t"), "/base/").await;
    assert_eq!(request.method.as_str(), "PATCH");
    assert_eq!(request.url.path(), "/base/owners/o/pets/i");
    assert_eq!(request.headers.get("content-type").unwrap(), "application/json");
    assert_eq!(request.body, br#"{"name":"n"}"#);
}

#[tokio::test]
async fn an_operation_that_takes_another_credential_is_not_sent() {
    let client = Client::new(Credential::token("t")).unwrap();
    let error = client.call(&List::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "GET /pets: not sent: it takes a user service key, and an API token was given");
}

#[tokio::test]
async fn a_refused_connection_names_the_call_and_not_the_credential() {
    let client = Client::new(Credential::token("s3cret")).unwrap();
    let error =
        client.call(&Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() }).await.unwrap_err();
    let line = error.to_string();
    assert!(line.starts_with("PATCH /owners/o/pets/i: no connection: "), "{line}");
    assert!(!line.contains("http://"), "{line}");
    assert!(line.contains("refused") && !format!("{error:?}{line}").contains("s3cret"), "{line}");
}

#[tokio::test]
async fn the_environment_names_the_base_url() {
    let server = MockServer::start().await;
    let url = server.uri() + "/base";
    let variables = |url: String| {
        move |name: &str| match name {
            "TEST_API_TOKEN" => Ok("t".to_owned()),
            "TEST_BASE_URL" => Ok(url.clone()),
            _ => Err(std::env::VarError::NotPresent),
        }
    };
    fn from(variable: impl Fn(&str) -> Result<String, std::env::VarError>) -> Result<Client, Error> {
        ClientBuilder::<Client>::from_environment(&Environment::of("TEST", variable))?.build()
    }
    let client = from(variables(format!(" {url}\n"))).unwrap();
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() };
    assert_eq!(client.call(&change).await.unwrap_err().status(), Some(404));
    assert_eq!(server.received_requests().await.unwrap()[0].url.path(), "/base/owners/o/pets/i");
    let error = from(variables("nonsense".to_owned())).unwrap_err().to_string();
    assert!(error.starts_with(r#"TEST_BASE_URL "nonsense" "#), "{error}");
}

/// Answers one call per text, each on a connection of its own.
async fn answering(answers: Vec<&'static str>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    url
}

#[tokio::test]
async fn a_body_arrives_whole_in_one_part_or_in_several() {
    const SEVERAL: &str =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n4\r\n two\r\n6\r\n three\r\n0\r\n\r\n";
    const ONE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\none two three";
    const NONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";
    for (answer, body, limit) in [(SEVERAL, "one two three", 13), (ONE, "one two three", 13), (NONE, "", 0)] {
        let url = answering(vec![answer; 2]).await;
        let client = |limit| {
            let builder = Client::builder(Credential::user_service_key("v1.0-s")).base_url(&url);
            builder.attempts(1).body_limit(limit).build().unwrap()
        };
        assert_eq!(client(limit).call(&List::default()).raw().await.unwrap().body, body);
        if limit > 0 {
            let error = client(limit - 1).call(&List::default()).raw().await.unwrap_err();
            assert!(error.to_string().contains("more than 12 bytes"), "{error}");
        }
    }
}

#[test]
fn a_line_end_begins_no_other_header() {
    let headers: Headers = [("a\n", "1\nb\n2"), ("empty", ""), ("b", "3")].into_iter().collect();
    assert_eq!(headers.iter().collect::<Vec<_>>(), [("a", "1b2"), ("empty", ""), ("b", "3")]);
    assert_eq!((headers.get("B"), headers.get("c")), (Some("3"), None));
}
