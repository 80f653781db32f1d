//! A client of several APIs: a credential goes to the API that it is for, and to no other.

use std::collections::BTreeMap;

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;
use crate::runtime::client::environment::Environment;

/// An API of someone else.
static OTHER_API: Api = Api { name: "other-api", is_main: false, ..api(Pager::Page("page")) };

/// Another API with the credential of the main one.
static SISTER: Api = Api { name: "sister", ..api(Pager::Page("page")) };

operation! {
    /// Gets a thing.
    #[derive(Default)]
    pub struct Get -> Pet;
    Meta::get(&OTHER_API, "things.get").path("/thing");
}

operation! {
    /// Gets a thing of the other API.
    #[derive(Default)]
    pub struct GetSister -> Pet;
    Meta::get(&SISTER, "sisters.get").path("/sister");
}

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let body = r#"{"success":true,"result":{"ID":"a"}}"#;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&server).await;
    server
}

/// Returns the path and the credential of each request.
async fn seen(server: &MockServer) -> BTreeMap<String, String> {
    let requests = server.received_requests().await.unwrap();
    let seen = requests.iter().map(|request| {
        let credential = request.headers["authorization"].to_str().unwrap();
        (request.url.path().to_owned(), credential.to_owned())
    });
    seen.collect()
}

#[tokio::test]
async fn a_credential_is_not_sent_to_another_api() {
    let (main, other) = (server().await, server().await);
    let client = Client::builder(Credential::token("main")).base_url(main.uri()).base_url_for(&OTHER_API, other.uri());
    let client = client.build().unwrap();
    let error = client.call(&Get::default()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /thing: not sent: it takes an API token or an e-mail address and API key or a user service key, and none was \
         given for the API `other-api`: `credential_for(&OTHER_API, …)` of the builder sets it, and \
         `Credential::from_env_for(&OTHER_API)` reads it from OTHER_API_API_TOKEN or OTHER_API_API_KEY with \
         OTHER_API_EMAIL or OTHER_API_API_USER_SERVICE_KEY"
    );
    client.undocumented(&OTHER_API, Method::Get, "/x").await.unwrap_err();
    assert_eq!((seen(&main).await, seen(&other).await), Default::default());
    let command = client.call(&Get::default()).command(Shell::Bash).with_credential().to_string();
    assert!(command.ends_with("--header 'Authorization: Bearer <API_TOKEN>'"), "{command}");
}

#[tokio::test]
async fn each_api_has_its_credential_and_its_base_url() {
    let (main, other) = (server().await, server().await);
    let builder = Client::builder(Credential::token("main")).base_url(main.uri());
    let builder = builder.credential_for(&OTHER_API, Credential::token("other")).base_url_for(&OTHER_API, other.uri());
    let client = builder.build().unwrap();
    client.call(&GetSister::default()).await.unwrap();
    client.call(&Get::default()).await.unwrap();
    let pair = |path: &str, credential: &str| BTreeMap::from([(path.to_owned(), credential.to_owned())]);
    assert_eq!(seen(&main).await, pair("/sister", "Bearer main"));
    assert_eq!(seen(&other).await, pair("/thing", "Bearer other"));
    let command = client.call(&Get::default()).command(Shell::Bash).with_credential().to_string();
    assert!(command.contains(&other.uri()) && command.ends_with("Bearer other'"), "{command}");
}

#[tokio::test]
async fn an_api_can_have_another_credential_than_the_client() {
    let server = server().await;
    let builder = Client::builder(Credential::token("main")).base_url(server.uri());
    let client = builder.credential_for(&SISTER, Credential::token("sister")).build().unwrap();
    client.call(&GetSister::default()).await.unwrap();
    client.undocumented(&API, Method::Get, "/main").await.unwrap();
    let expected = [("/main", "Bearer main"), ("/sister", "Bearer sister")];
    assert_eq!(seen(&server).await, expected.map(|(path, token)| (path.to_owned(), token.to_owned())).into());
}

#[tokio::test]
async fn a_call_can_bring_its_credential() {
    let server = server().await;
    let client = Client::builder(Credential::token("main")).base_url_for(&OTHER_API, server.uri()).build().unwrap();
    client.call(&Get::default()).credential(Credential::token("own")).await.unwrap();
    assert_eq!(seen(&server).await["/thing"], "Bearer own");
}

#[test]
fn the_variables_of_an_api_begin_with_its_name() {
    let variable = |name: &str| match name {
        "OTHER_API_API_TOKEN" => Ok("t".to_owned()),
        _ => Err(std::env::VarError::NotPresent),
    };
    let read = |api: &Api| Environment::of(&api.prefix(), variable).credential();
    assert_eq!(read(&OTHER_API).unwrap(), Credential::token("t"));
    assert!(read(&SISTER).unwrap_err().to_string().starts_with("no credential: set TEST_API_TOKEN, or "));
}

#[test]
fn what_is_not_valid_is_named_with_its_api() {
    let builder = || Client::builder(Credential::token("t"));
    let error = builder().base_url_for(&OTHER_API, "http://mock").build().unwrap_err().to_string();
    assert!(error.starts_with(r#"the base URL of the API `other-api` "http://mock" would send"#), "{error}");
    let error = builder().credential_for(&OTHER_API, Credential::token("s3cret\n")).build().unwrap_err().to_string();
    assert_eq!(error, "an API token has a character that no HTTP header can carry");
}
