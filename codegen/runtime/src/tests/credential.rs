use std::env::VarError;

use super::*;
use crate::runtime::client::environment::Environment;

fn from(variables: &[(&str, &str)]) -> Result<Credential, String> {
    let variable = |name: &str| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
    };
    Environment::of("TEST", variable).credential().map_err(|error| error.to_string())
}

const TOKEN: (&str, &str) = ("TEST_API_TOKEN", "t");
const KEY: (&str, &str) = ("TEST_API_KEY", "k");
const EMAIL: (&str, &str) = ("TEST_EMAIL", "e@example.com");
const SERVICE: (&str, &str) = ("TEST_API_USER_SERVICE_KEY", "v1.0-s");

#[test]
fn each_kind_is_found() {
    assert_eq!(from(&[TOKEN]), Ok(Credential::token("t")));
    assert_eq!(from(&[KEY, EMAIL]), Ok(Credential::key("e@example.com", "k")));
    assert_eq!(from(&[SERVICE]), Ok(Credential::user_service_key("v1.0-s")));
    assert_eq!(from(&[TOKEN, ("TEST_API_USER_SERVICE_KEY", "")]), Ok(Credential::token("t")));
}

#[test]
fn two_kinds_half_a_kind_and_none_are_errors() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[TOKEN, KEY, EMAIL], "both TEST_API_TOKEN and TEST_API_KEY are set"),
        (&[TOKEN, SERVICE], "both TEST_API_TOKEN and TEST_API_USER_SERVICE_KEY are set"),
        (&[KEY, EMAIL, SERVICE], "both TEST_API_KEY and TEST_API_USER_SERVICE_KEY are set"),
        (&[KEY], "TEST_API_KEY is set without TEST_EMAIL"),
        (&[EMAIL], "TEST_EMAIL is set without TEST_API_KEY"),
        (&[TOKEN, KEY], "TEST_API_KEY is set without TEST_EMAIL"),
        (&[], "no credential: set TEST_API_TOKEN"),
    ];
    for (variables, expected) in cases {
        let error = from(variables).unwrap_err();
        assert!(error.contains(expected), "{variables:?}: {error}");
    }
}

#[test]
fn a_variable_that_no_header_can_carry_is_named_and_not_shown() {
    for name in [TOKEN.0, SERVICE.0] {
        let error = from(&[(name, "s3\ncret")]).unwrap_err();
        assert_eq!(error, format!("{name} has a character that no HTTP header can carry: set it again"));
    }
    let bad = "s3cret\u{e9}x";
    for (email, key, name) in [(bad, "k", EMAIL.0), ("e@example.com", bad, KEY.0)] {
        let error = from(&[(KEY.0, key), (EMAIL.0, email)]).unwrap_err();
        assert!(error.starts_with(name) && !error.contains("s3cret"), "{error}");
    }
    let bad = |name: &str| match name {
        "TEST_API_TOKEN" => Ok("s3\ncret".to_owned()),
        _ => Err(VarError::NotPresent),
    };
    let error = Environment::of("TEST", bad).credential().unwrap_err().to_string();
    assert_eq!(error, "TEST_API_TOKEN has a character that no HTTP header can carry: set it again");
}

#[test]
fn white_space_around_a_variable_does_not_count() {
    assert_eq!(from(&[(TOKEN.0, " t\r\n")]), Ok(Credential::token("t")));
    assert_eq!(from(&[(KEY.0, "k\n"), (EMAIL.0, "\te@example.com ")]), Ok(Credential::key("e@example.com", "k")));
    assert_eq!(from(&[(TOKEN.0, " \n"), SERVICE]), Ok(Credential::user_service_key("v1.0-s")));
}

#[test]
fn debug_shows_no_secret() {
    for credential in
        [Credential::token("s3cret"), Credential::key("e", "s3cret"), Credential::user_service_key("s3cret")]
    {
        let client = Client::new(credential.clone()).unwrap();
        let shown = format!("{credential:?} {client:?} {:?}", Client::builder(credential.clone()));
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}

#[test]
fn what_no_header_can_carry_is_refused_without_showing_it() {
    let error = Client::new(Credential::token("s3cret\n")).unwrap_err().to_string();
    assert_eq!(error, "an API token has a character that no HTTP header can carry");
}

#[test]
fn a_base_url_must_be_one() {
    for url in ["", "example.com", "ftp://example.com", "http://example.com/?a=b", "http://example.com#a"] {
        let error = Client::builder(Credential::token("t")).base_url(url).build().unwrap_err().to_string();
        assert!(error.contains("the base URL"), "{url}: {error}");
    }
}

#[test]
fn a_base_url_leads_where_it_says() {
    let build = |url: &str| Client::builder(Credential::token("t")).base_url(url).build();
    let paths = ["//v1", "/a//b", "/..", "/a/../b", "/.", "/%2e%2E/b", "/.%2e", "/a\\b", "/a b", "/{a}", "/a|b", "/ä"];
    for url in paths.map(|path| format!("https://example.com{path}")) {
        let error = build(&url).unwrap_err().to_string();
        assert!(error.starts_with(&format!("the base URL {url:?} ")), "{url}: {error}");
    }
    for url in
        ["https://a@example.com", "https://a:b@example.com/v1", "http://example.com", "http://127.0.0.1.example.com"]
    {
        assert!(build(url).is_err(), "{url}");
    }
    for url in ["https://example.com/a.b/..c/%2Fd/v1/", "http://localhost:80/", "http://[::1]:80", "http://127.0.0.1"] {
        assert!(build(url).is_ok(), "{url}");
    }
}

#[tokio::test]
async fn a_credential_that_does_not_begin_as_documented_is_not_sent() {
    static PREFIXED: Api = Api {
        name: "prefixed",
        auth_schemes: &[AuthScheme {
            kind: CredentialKind::Token,
            carrier: Carrier::Headers(&["Authorization"]),
            prefix: Some("v1.0-"),
        }],
        ..super::api(Pager::Page("page"))
    };
    operation! {
        /// Gets a pet.
        pub struct Get -> Pet;
        Meta::get(&PREFIXED, "pets.get").path("/pets/1");
    }
    let client = |token: &str| Client::new(Credential::token(token)).unwrap();
    let error = client("s3cret").call(&Get::new()).await.unwrap_err();
    let said = "GET /pets/1: not sent: the credential must begin with v1.0-, as an API token does; `.unchecked()` ";
    assert!(error.to_string().starts_with(said), "{error}");
    for error in [
        client("s3cret").call(&Get::new()).unchecked().await.unwrap_err(),
        client("v1.0-s3cret").call(&Get::new()).await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::Transport { .. }), "{error}");
    }
}
