//! The content of traces. The test has its own process, since subscribers in several threads share the state of spans.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudflare_client::{Client, Credential, InstantClock, RateLimit, zones};
use tokio::net::TcpSocket;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn each_attempt_is_a_span_and_each_wait_an_event() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(503)).up_to_n_times(1).mount(&server).await;
    let body = r#"{"success":true,"result":{"id":"a","name":"n"}}"#;
    let found = ResponseTemplate::new(200).insert_header("CF-RAY", "230b").set_body_raw(body, "application/json");
    Mock::given(any()).respond_with(found).up_to_n_times(1).mount(&server).await;
    let repeats = ResponseTemplate::new(200).insert_header("CF-RAY", "a hidden").set_body_raw(body, "application/json");
    Mock::given(any()).respond_with(repeats).mount(&server).await;
    let limit = RateLimit { calls: 2, period: Duration::from_secs(10) };
    let client = |url: String| {
        let builder = Client::builder(Credential::token("hidden")).base_url(url).rate_limit(Some(limit)).attempts(2);
        builder.clock(InstantClock::default()).build().unwrap()
    };
    let answered = client(server.uri());
    answered.zones().get(&zones::Get::new("s3cret")).await.unwrap();
    answered.zones().get(&zones::Get::new("s3cret")).await.unwrap();
    // It has a port and does not listen.
    let silent = TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let refused = client(format!("http://{}", silent.local_addr().unwrap()));
    refused.zones().get(&zones::Get::new("s3cret")).await.unwrap_err();
    // A response that differs from the documentation is a warning.
    let body = r#"{"success":true,"result":{"id":"a","name":["v4lue"]}}"#;
    let unfit = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&unfit).await;
    client(unfit.uri()).zones().get(&zones::Get::new("s3cret")).await.unwrap();
    // So is a call that its documentation forbids, but that is sent.
    let edit = zones::Edit::new("s3cret").paused(true).vanity_name_servers(["v4lue"]);
    client(unfit.uri()).zones().edit(&edit).await.unwrap();

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let spans: Vec<_> =
        log.lines().filter(|line| line.contains("cloudflare_client") && line.contains("close")).collect();
    let fields = "operation=\"zones.get\" method=\"GET\" path=\"/zones/:identifier\"";
    assert_eq!(spans.len(), 7, "{log}");
    assert!(spans[0].contains(&format!("{fields} attempt=1 status=503")), "{log}");
    assert!(spans[1].contains(&format!("{fields} attempt=2 status=200 request_id=\"230b\"")), "{log}");
    assert!(spans[2].contains(&format!("{fields} attempt=1 status=200 request_id=\"a …\"")), "{log}");
    let events: Vec<_> = log.lines().filter(|line| line.contains(" INFO cloudflare_client")).collect();
    let again = "a call waits to be made again operation=\"zones.get\" attempt=1";
    let turn = "a call waits for its turn under the rate limit operation=\"zones.get\"";
    let expected = [
        format!("{again} status=503 wait=250ms"),
        format!("{turn} wait=4.75s"),
        format!("{again} failure=Connect wait=250ms"),
    ];
    assert_eq!(events.len(), expected.len(), "{log}");
    assert!(events.iter().zip(&expected).all(|(event, expected)| event.ends_with(expected)), "{log}");
    assert!(!log.contains("s3cret") && !log.contains("hidden"), "{log}");
    let warnings: Vec<_> = log.lines().filter(|line| line.contains(" WARN ")).collect();
    let unlike = "operation=\"zones.get\" path=\"result.name\" expected=\"a string\" found=\"a list\"";
    let forbidden =
        "operation=\"zones.edit\" field=\"paused and vanity_name_servers\" problem=\"can't be set in the same call\"";
    for (warning, fields) in [(0, unlike), (1, forbidden), (2, "operation=\"zones.edit\" path=\"result.name\"")] {
        assert!(warnings.len() == 3 && warnings[warning].contains(fields), "{log}");
    }
    assert!(!log.contains("v4lue"), "{log}");
}
