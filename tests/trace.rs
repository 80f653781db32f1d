//! The content of traces. The test has its own process, since subscribers in several threads share the state of spans.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};

use cloudflare_client::{Client, Credential, zones};
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
async fn each_attempt_is_a_span_without_values() {
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
    let client = Client::builder(Credential::token("hidden")).base_url(server.uri()).build().unwrap();
    client.zones().get(&zones::Get::new("s3cret")).await.unwrap();
    client.zones().get(&zones::Get::new("s3cret")).await.unwrap();
    // What is not as documented is a warning.
    let body = r#"{"success":true,"result":{"id":"a","name":["v4lue"]}}"#;
    let unfit = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&unfit).await;
    let client = Client::builder(Credential::token("hidden")).base_url(unfit.uri()).build().unwrap();
    client.zones().get(&zones::Get::new("s3cret")).await.unwrap();

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let spans: Vec<_> =
        log.lines().filter(|line| line.contains("cloudflare_client") && line.contains("close")).collect();
    let fields = "operation=\"zones.get\" method=\"GET\" path=\"/zones/:identifier\"";
    assert_eq!(spans.len(), 4, "{log}");
    assert!(spans[0].contains(&format!("{fields} attempt=1 status=503")), "{log}");
    assert!(spans[1].contains(&format!("{fields} attempt=2 status=200 ray_id=\"230b\"")), "{log}");
    assert!(spans[2].contains(&format!("{fields} attempt=1 status=200 ray_id=\"a …\"")), "{log}");
    assert!(spans.iter().all(|span| !span.contains("s3cret") && !span.contains("hidden")), "{log}");
    let warnings: Vec<_> = log.lines().filter(|line| line.contains(" WARN ")).collect();
    let fields = "operation=\"zones.get\" path=\"result.name\" expected=\"a string\" found=\"a list\"";
    assert!(warnings.len() == 1 && warnings[0].contains(fields) && !log.contains("v4lue"), "{log}");
}
