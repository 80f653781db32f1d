//! The client without an async runtime.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use cloudflare_client::{
    Client, Credential, Error, MockTransport, blocking, examples,
    runtime::{Exchange, HttpRequest, Transport},
    zones,
};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::credential;

/// Both clients send all documented calls.
#[tokio::test]
async fn both_clients_send_the_same() {
    for example in examples::all() {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).set_body_raw(example.response, "application/json");
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let builder = || Client::builder(credential(example.operation)).base_url(server.uri()).attempts(1);
        example.call(&builder().build().unwrap()).await.unwrap();
        let client = blocking::Client::with(builder()).unwrap();
        let blocked = tokio::task::spawn_blocking(move || {
            let future = example.call(&client);
            match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(answer) => answer.map(drop).map_err(|error| error.to_string()),
                Poll::Pending => Err("it had to wait".to_owned()),
            }
        });
        let id = example.operation.id;
        assert_eq!(blocked.await.unwrap(), Ok(()), "{id}");
        let requests = server.received_requests().await.unwrap();
        let [one, other] = requests.as_slice() else { panic!("{id}: {} requests", requests.len()) };
        assert_eq!(seen(one), seen(other), "{id}");
    }
}

/// A request, regardless of the order of its headers.
fn seen(request: &Request) -> (String, String, BTreeSet<(String, String)>, Vec<u8>) {
    let headers = request.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    (request.method.to_string(), request.url.to_string(), headers, request.body.clone())
}

#[test]
fn calls_and_lists_wait() {
    let mock = MockTransport::new();
    mock.on_json::<zones::List>(200, serde_json::json!({ "success": true, "result": [{ "id": "a", "name": "b.c" }] }));
    mock.on_error::<zones::List>(400, 7, "no");
    let client = mock.client().unwrap();
    let zone = client.zones().get(&zones::Get::new("a")).wait().unwrap();
    assert_eq!(zone.name, "example.com");
    let listed: Vec<_> = client.zones().list_all(&zones::List::new()).wait().collect();
    assert!(matches!(listed.as_slice(), [Ok(_), Err(Error::Api(_))]), "{listed:?}");
    assert_eq!(client.zones().get(&zones::Get::new("a")).wait_raw().unwrap().status, 200);
}

#[test]
fn a_client_that_must_be_awaited_says_so() {
    let client = Client::new(Credential::token("t")).unwrap();
    let said = "this client does not block: make it with `blocking::Client`, or await the call";
    assert_eq!(client.zones().get(&zones::Get::new("a")).wait().unwrap_err().to_string(), said);
    let listed: Vec<_> = client.zones().list_all(&zones::List::new()).wait().collect();
    assert!(matches!(listed.as_slice(), [Err(Error::Config(_))]), "{listed:?}");
}

#[test]
fn faults_are_errors_and_not_panics() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = || Client::builder(Credential::token("s3cret")).base_url(&url).attempts(1);
    // No server listens.
    let client = blocking::Client::with(builder().timeout(Duration::from_millis(200))).unwrap();
    let error = client.zones().get(&zones::Get::new("a")).wait().unwrap_err();
    assert!(error.to_string().starts_with("GET /zones/a: no complete answer in time: "), "{error}");
    drop(listener);
    let client = blocking::Client::with(builder()).unwrap();
    let error = client.zones().get(&zones::Get::new("a")).wait().unwrap_err();
    assert!(error.to_string().contains("refused") && !format!("{error:?}").contains("s3cret"), "{error:?}");
}

#[tokio::test]
async fn a_blocking_client_works_and_ends_within_an_asynchronous_context() {
    let server = MockServer::start().await;
    let body = r#"{"success":true,"result":{"id":"a","name":"b.c"}}"#;
    let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let builder = Client::builder(Credential::token("t")).base_url(server.uri()).attempts(1);
    let client = blocking::Client::with(builder).unwrap();
    // The server has its own thread, so this one can block.
    assert_eq!(client.zones().get(&zones::Get::new("a")).wait().unwrap().name, "b.c");
    drop(client);
}

/// Claims to answer at once, but does not.
#[derive(Debug)]
struct Liar;

impl Transport for Liar {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        Box::pin(std::future::pending())
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}

#[test]
fn a_transport_that_does_not_answer_at_once_is_an_error() {
    let builder = Client::builder(Credential::token("t")).transport(Arc::new(Liar));
    let client = blocking::Client::with(builder).unwrap();
    let said = "the transport of this client does not answer at once";
    assert_eq!(client.zones().get(&zones::Get::new("a")).wait().unwrap_err().to_string(), said);
    let listed: Vec<_> = client.zones().list_all(&zones::List::new()).wait().take(9).collect();
    assert!(matches!(listed.as_slice(), [Err(Error::Config(found))] if found == said), "{listed:?}");
}
