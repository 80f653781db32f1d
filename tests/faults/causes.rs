//! Causes of errors, as reports print them.

use std::error::Error as StdError;
use std::sync::Arc;
use std::{fmt, io};

use cloudflare_client::{
    Client, Credential, Error, blocking,
    runtime::{Exchange, HttpRequest, Transport, TransportError, TransportErrorKind},
    zones,
};

use super::server::Fault::Refuse;
use super::server::{Server, Still, builder};

/// Returns the errors of both clients for a connection that is refused.
async fn refused() -> [Error; 2] {
    let server = Server::start([Refuse]).await;
    let builder = || builder(&server, &Still::new()).attempts(1);
    let asynchronous = builder().build().unwrap().zones().get(&zones::Get::new("a")).await.unwrap_err();
    let client = blocking::Client::with(builder()).unwrap();
    let call = move || client.zones().get(&zones::Get::new("a")).wait().unwrap_err();
    [asynchronous, tokio::task::spawn_blocking(call).await.unwrap()]
}

fn assert_once(report: &str) {
    let causes = ["no connection", "error sending request", "client error", "tcp connect error", "Connection refused"];
    for cause in causes {
        assert_eq!(report.matches(cause).count(), 1, "{cause}: {report}");
    }
}

#[tokio::test]
async fn each_cause_is_printed_once() {
    for error in refused().await {
        let line = error.to_string();
        assert_once(&line);
        assert!(line.starts_with("GET /zones/a: no connection: ") && !line.contains('\n'), "{line}");
        let error = anyhow::Error::from(error);
        assert_eq!([format!("{error}"), format!("{error:#}")], [&*line, &*line]);
        let error = error.context("no zones");
        assert_eq!(format!("{error:#}"), format!("no zones: {line}"));
        assert_once(&format!("{error:?}"));
    }
}

#[tokio::test]
async fn the_error_of_a_transport_has_its_causes_as_sources() {
    for error in refused().await {
        let Error::Transport { source, .. } = error else { panic!("{error}") };
        assert_eq!(source.to_string(), "no connection");
        let error = anyhow::Error::from(source);
        assert_once(&format!("{error:#}"));
        let found = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>()).unwrap();
        assert_eq!(found.kind(), io::ErrorKind::ConnectionRefused);
    }
}

#[test]
fn a_text_is_the_cause_of_an_error() {
    let error = TransportError::new(TransportErrorKind::Broken, "the wire is cut");
    assert_eq!(format!("{:#}", anyhow::Error::from(error)), "no complete answer: the wire is cut");
}

/// An error that repeats its cause, as some do.
#[derive(Debug)]
struct Repeats(io::Error);

impl StdError for Repeats {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

impl fmt::Display for Repeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no wire: {}", self.0)
    }
}

#[derive(Debug)]
struct Wire;

impl Transport for Wire {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let cause = Repeats(io::Error::other("it is cut"));
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect, cause)) })
    }
}

#[tokio::test]
async fn a_cause_that_another_one_repeats_is_printed_once() {
    let client = Client::builder(Credential::token("t")).transport(Arc::new(Wire)).attempts(1).build().unwrap();
    let line = client.zones().get(&zones::Get::new("a")).await.unwrap_err().to_string();
    assert_eq!(line, "GET /zones/a: no connection: no wire: it is cut");
}
