//! Secrets that must not be shown.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use cloudflare_client::{Client, Credential, Error, Shell, custom_certificates, railguns, zones};
use serde_json::json;

use super::server::Fault::{self, Good};
use super::server::{Server, Still, answer, builder, client};

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

/// A token with characters that encodings change.
const TOKEN: &str = "s3cr+T0ken/=x";

/// Returns the error of a strict call whose server repeats what it received.
async fn repeated(fault: Fault) -> Error {
    let server = Server::start([fault]).await;
    let client = Client::builder(Credential::token(TOKEN)).base_url(&server.url).attempts(1).build().unwrap();
    let create = custom_certificates::Create::new("a", "certificate", "pr1vate-key");
    let call =
        client.custom_certificates().create(&create).header("X-Given", "g1ven-value").query("private_key", "qu3ry-key");
    call.body_member("extra", json!([{ "private_key": "m3mber-key" }]))
        .body_member("private_key", 12345678)
        .strict()
        .await
        .unwrap_err()
}

const SENT: [&str; 6] = [TOKEN, "pr1vate-key", "g1ven-value", "qu3ry-key", "m3mber-key", "12345678"];

#[tokio::test]
async fn no_error_shows_what_a_server_repeats() {
    let errors = r#"{"success":false,"errors":[{"code":1,"message":"no"}]}"#;
    let mut faults = Vec::new();
    for secret in SENT.iter().filter(|secret| **secret != "pr1vate-key") {
        for name in
            ["Ratelimit", "Ratelimit-Policy", "Content-Type", "Content-Encoding", "CF-RAY", "Retry-After", "X-Other"]
        {
            let header = format!("{name}: a {secret} b");
            faults.extend([errors, "<html>", "", r#"{"success":true}"#].map(|body| answer("429 No", &[&header], body)));
            faults.push(answer("200 OK", &[&header], r#"{"success":true}"#));
        }
        faults.push(answer("302 Found", &[&format!("Location: https://{secret}/?a={secret}")], errors));
        let escaped: String = secret.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
        let percent: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let spaced: String = secret.chars().map(|c| format!("{c} ")).collect();
        for form in [(*secret).to_owned(), secret.replace('/', "\\/"), escaped, percent, spaced] {
            faults.extend([
                answer("400 No", &[], format!(r#"{{"success":false,"errors":[{{"code":1,"message":"bad {form}"}}]}}"#)),
                answer("400 No", &[], format!(r#"{{"success":false,"{form}":[]}}"#)),
                answer("400 No", &[], format!("<p>{form}")),
                answer("200 OK", &[], format!(r#"{{"success":true,"result":{{"{form}":1}}}}"#)),
                answer("200 OK", &[], format!(r#"{{"success":true,"result":{{"id":["{form}"]}}}}"#)),
                answer(
                    "200 OK",
                    &[],
                    format!(r#"{{"success":true,"result":{{"geo_restrictions":{{"{form}":[]}},"id":7}}}}"#),
                ),
            ]);
        }
    }
    for fault in faults {
        let error = repeated(fault.clone()).await;
        let shown = format!("{error} {error:?} {error:#?}");
        let joined: String = shown.to_lowercase().split_whitespace().collect();
        for secret in SENT {
            let forms = [
                secret.to_lowercase(),
                secret.to_lowercase().replace('/', "\\/"),
                secret.bytes().map(|b| format!("%{b:02x}")).collect(),
            ];
            assert!(!forms.iter().any(|form| joined.contains(form)), "{secret} of {fault:?}: {shown}");
            assert!(
                !joined.contains(&format!("u{:04x}\\u{:04x}", secret.as_bytes()[0], secret.as_bytes()[1])),
                "{shown}"
            );
            assert!(
                !joined.contains(&format!("u{:04x}\\\\u{:04x}", secret.as_bytes()[0], secret.as_bytes()[1])),
                "{shown}"
            );
        }
    }
}

/// No timeout limits the processing of a response that has arrived.
#[tokio::test]
async fn an_answer_of_any_length_is_shown_at_once() {
    let (done, waits) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(show_long_answers());
        done.send(()).unwrap();
    });
    tokio::task::spawn_blocking(move || waits.recv_timeout(Duration::from_secs(100))).await.unwrap().unwrap();
}

async fn show_long_answers() {
    let members = r#""private_key":5"#.repeat(160_000);
    let list = format!(r#"{{"code":1,"message":"{}"}},"#, "x".repeat(10_000)).repeat(300);
    let message = "x".repeat(4_000_000);
    for body in [
        members.clone(),
        format!(r#"{{"success":true,"result":{{"id":"{message}","x":[{{{members}}}]}}}}"#),
        format!(r#"{{"success":false,"errors":[{list}{{"code":2}}]}}"#),
        format!(r#"{{"success":false,"errors":[{{"code":1,"message":"{message}"}}]}}"#),
        format!(r#"{{"success":true,"result":{{"id":["{message}"]}}}}"#),
    ] {
        let shown = repeated(answer("200 OK", &[], body)).await.to_string();
        assert!(shown.len() < 100_000, "{}", shown.len());
    }
}

#[tokio::test]
async fn a_command_has_placeholders_for_all_that_is_secret() {
    let server = Server::start([Good]).await;
    let client = builder(&server, &Still::new()).build().unwrap();
    let create = custom_certificates::Create::new("a", "certificate", "key");
    let call = client.custom_certificates().create(&create).credential(Credential::token("0wn-token"));
    let call = call.header("X-Given", "g1ven-value").header("Content-Type", "application/x+json");
    let call = call.query("private_key", "qu3ry").query("plain", "0wn-token&g1ven-value");
    let call = call.body_member("extra", json!({ "private_key": ["m3mber"], "note": "a m3mber b", "pin": 5 }));
    let list = client.zones().list(&zones::List::new().name("qu3ry"));
    for shell in [Shell::Bash, Shell::Cmd, Shell::PowerShell] {
        let command = call.command(shell);
        let shown = format!("{command} {command:?} {call:?}");
        for secret in ["g1ven-value", "qu3ry", "m3mber", "0wn-token", "\"key\""] {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
        assert!(shown.contains("X-Given") && shown.contains("<API_TOKEN>") && shown.contains("certificate"), "{shown}");
        assert!(shown.contains("private_key=<SECRET>") && shown.matches("application/x+json").count() == 1, "{shown}");
        assert!(shown.contains("pin") && !command.to_string().contains("application/json"), "{shown}");
        let command = command.with_credential().to_string();
        assert!(
            ["g1ven-value", "qu3ry", "m3mber", "Bearer 0wn-token"].iter().all(|secret| command.contains(secret)),
            "{command}"
        );
        assert!(list.command(shell).to_string().contains("qu3ry"));
    }
}
