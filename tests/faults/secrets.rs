//! What nobody may see.

use cloudflare_client::{Client, Credential, Error, Shell, custom_certificates, railguns};

use super::server::Fault::Good;
use super::server::{Server, Still, answer, client};

#[tokio::test]
async fn a_credential_does_not_travel_in_the_clear() {
    for (url, fits) in [
        ("http://example.com", false),
        ("http://10.0.0.1:8080/v4", false),
        ("https://example.com", true),
        ("http://localhost:8080", true),
        ("http://127.0.0.9", true),
        ("http://[::1]:80", true),
    ] {
        let built = Client::builder(Credential::token("t")).base_url(url).build();
        assert_eq!(built.is_ok(), fits, "{url}");
        let said = built.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(fits || said.contains("in the clear: use https"), "{said}");
    }
}

#[tokio::test]
async fn secrets_are_sent_and_not_shown() {
    let server = Server::start([Good]).await;
    let client = client(&server, &Still::new());
    let key = "-----BEGIN \"KEY\"-----\ns3cret";
    let create = custom_certificates::Create::new("a", "certificate", key);
    let call = client.custom_certificates().create(&create);
    let body = String::from_utf8(call.request().body.as_ref().unwrap().bytes.clone()).unwrap();
    assert!(body.contains("s3cret"));
    for shell in [Shell::Bash, Shell::Cmd, Shell::PowerShell] {
        let command = call.command(shell);
        assert!(command.to_string().contains("<SECRET>"), "{command}");
        assert!(!format!("{create:?}{call:?}{client:?}{command}{command:?}").contains("s3cret"));
        assert!(command.with_credential().to_string().contains("s3cret"));
    }
    let railgun: railguns::Railgun = serde_json::from_str(r#"{"id":"r","activation_key":"s3cret"}"#).unwrap();
    assert_eq!(railgun.activation_key.as_ref().unwrap().expose(), "s3cret");
    assert!(!format!("{railgun:?}").contains("s3cret"));
    let failure = answer("400 Bad", &[], r#"{"success":false,"errors":[],"activation_key":"s3cret"}"#);
    let server = Server::start([failure]).await;
    let error = self::client(&server, &Still::new()).railguns().get(&railguns::Get::new("r")).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert!(error.body.expose().contains("s3cret") && !format!("{error:?}").contains("s3cret"));
}
