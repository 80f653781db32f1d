//! What a builder changes of each call, at a real server.

use std::sync::{Arc, Mutex};

use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::*;

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let body = r#"{"success":true,"result":{"ID":"a"}}"#;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_raw(body, "application/json"))
        .mount(&server)
        .await;
    server
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder(Credential::token("t")).base_url(url).attempts(1)
}

fn change() -> Change {
    Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() }
}

fn header(request: &Request, name: &str) -> Vec<String> {
    request.headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// Passes requests on, and keeps their URLs.
#[derive(Debug)]
struct Recorder {
    inner: ReqwestTransport,
    urls: Arc<Mutex<Vec<String>>>,
}

impl Transport for Recorder {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a> {
        self.urls.lock().unwrap().push(request.url.clone());
        self.inner.send(request)
    }
}

#[tokio::test]
async fn a_proxy_is_a_setting_of_the_http_client() {
    // The server is the proxy, and gets the URL that nobody else could resolve.
    let server = server().await;
    let proxy = reqwest::Proxy::all(server.uri()).unwrap();
    let http = ReqwestTransport::client_builder().proxy(proxy).build().unwrap();
    let transport = ReqwestTransport::new(http);
    let url = "http://mock.invalid/v1";
    let client = builder(url).allow_plain_http().transport(transport.clone()).build().unwrap();
    client.call(&change()).await.unwrap();
    let blocking = blocking::Client::builder(Credential::token("t")).base_url(url).allow_plain_http();
    let blocking = blocking.transport(transport).build().unwrap();
    tokio::task::spawn_blocking(move || blocking.call(&change()).wait().unwrap()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let urls: Vec<_> = requests.iter().map(|request| request.url.to_string()).collect();
    assert_eq!(urls, ["http://mock.invalid/v1/owners/o/pets/i"; 2]);
}

#[tokio::test]
async fn a_decorator_sees_each_request_of_both_clients() {
    let server = server().await;
    let (urls, url) = (Arc::<Mutex<Vec<String>>>::default(), server.uri());
    let recorder = || {
        let inner = ReqwestTransport::new(ReqwestTransport::client_builder().build().unwrap());
        Recorder { inner, urls: Arc::clone(&urls) }
    };
    builder(&url).transport(recorder()).build().unwrap().call(&change()).await.unwrap();
    let blocking = blocking::Client::with(builder(&url).transport(Arc::new(recorder()))).unwrap();
    tokio::task::spawn_blocking(move || blocking.call(&change()).wait().unwrap()).await.unwrap();
    assert_eq!(*urls.lock().unwrap(), vec![format!("{url}/owners/o/pets/i"); 2]);
}

#[tokio::test]
async fn an_http_client_that_follows_redirects_fails_the_call() {
    let server = MockServer::start().await;
    let elsewhere = ResponseTemplate::new(307).insert_header("Location", "/elsewhere");
    Mock::given(path("/owners/o/pets/i")).respond_with(elsewhere).mount(&server).await;
    let body = ResponseTemplate::new(200).set_body_raw(r#"{"success":true,"result":{"ID":"a"}}"#, "application/json");
    Mock::given(path("/elsewhere")).respond_with(body).mount(&server).await;
    let client = builder(&server.uri()).transport(ReqwestTransport::new(reqwest::Client::new())).build().unwrap();
    let error = client.call(&change()).await.unwrap_err().to_string();
    let said = "PATCH /owners/o/pets/i: no complete answer: the HTTP client followed a redirect: build it with \
                `redirect(Policy::none())`";
    assert_eq!(error, said);
}

#[tokio::test]
async fn default_headers_are_sent_unless_a_call_sets_them() {
    let server = server().await;
    let builder = builder(&server.uri()).user_agent("shop/1.0").default_header("X-Trace", "a");
    let client = builder.build().unwrap();
    client.call(&change()).await.unwrap();
    client.call(&change()).header("x-trace", "b").await.unwrap();
    client.undocumented(&API, Method::Get, "/new").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let traces: Vec<_> = requests.iter().map(|request| header(request, "x-trace")).collect();
    assert_eq!(traces, [["a"], ["b"], ["a"]]);
    assert!(requests.iter().all(|request| header(request, "user-agent") == ["shop/1.0"]), "{requests:?}");
    let command = client.call(&change()).command(Shell::Bash).with_credential().to_string();
    assert!(
        command.contains("--header 'User-Agent: shop/1.0'") && command.contains("--header 'X-Trace: a'"),
        "{command}"
    );
}

#[tokio::test]
async fn a_default_header_that_no_call_can_set_is_an_error() {
    let build = |name: &str, value: &str| builder("https://example.com").default_header(name, value).build();
    for (name, value, problem) in [
        ("X Trace", "a", "has a character that no HTTP header can carry"),
        ("X-Trace", "s3cret\n", "has a character that no HTTP header can carry"),
        ("Host", "b", "is set by the client from the URL and the body: a `Transport` of your own can send another one"),
    ] {
        let error = build(name, value).unwrap_err().to_string();
        assert_eq!(error, format!("the default header {name:?} {problem}"));
    }
    // Which header carries a credential depends on the API.
    let client = build("x-auth-key", "s3cret").unwrap();
    assert!(!format!("{client:?}").contains("s3cret"), "{client:?}");
    let error = client.call(&change()).await.unwrap_err().to_string();
    assert!(error.contains(r#"not sent: header "x-auth-key" carries a credential"#), "{error}");
}

#[test]
fn plain_http_to_another_machine_must_be_allowed() {
    let (url, said) = ("http://mock:8080", "the base URL \"http://mock:8080\" would send the credential in the clear");
    let error = builder(url).build().unwrap_err().to_string();
    assert!(error.starts_with(said) && error.ends_with("`allow_plain_http()` allows it"), "{error}");
    assert!(builder(url).allow_plain_http().build().is_ok());
    assert!(builder("http://a b").allow_plain_http().build().is_err());
}
