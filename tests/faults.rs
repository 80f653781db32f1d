//! Faults, made by a real server on loopback: how many attempts a call makes of each, how many bodies arrive, what the
//! error says.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudflare_client::{
    Client, Clock, Credential, Error, RateLimit, Shell, custom_certificates, railguns, ssl, zones,
};
use jiff::Timestamp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Closes the connection without reading.
    CloseAtOnce,
    /// Reads the request and closes the connection.
    CloseAfterBody,
    /// Sends this and closes the connection.
    Answer(&'static str),
    /// Sends this and says no more.
    Hang(&'static str),
}

use Fault::{Answer, CloseAfterBody, CloseAtOnce, Hang};

/// A server that meets each request with the next fault, and every later one with the last.
struct Server {
    url: String,
    requests: Arc<AtomicUsize>,
    bodies: Arc<AtomicUsize>,
}

impl Server {
    async fn start(faults: &'static [Fault]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (requests, bodies) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let server = Self { url, requests: Arc::clone(&requests), bodies: Arc::clone(&bodies) };
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let fault = faults[requests.fetch_add(1, Ordering::SeqCst).min(faults.len() - 1)];
                let bodies = Arc::clone(&bodies);
                tokio::spawn(async move { meet(&mut stream, fault, &bodies).await });
            }
        });
        server
    }
}

async fn meet(stream: &mut TcpStream, fault: Fault, bodies: &AtomicUsize) {
    if matches!(fault, CloseAtOnce) {
        return;
    }
    if read_request(stream).await {
        bodies.fetch_add(1, Ordering::SeqCst);
    }
    match fault {
        CloseAtOnce | CloseAfterBody => {}
        Answer(text) => drop(stream.write_all(text.as_bytes()).await),
        Hang(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            // Until the client gives up.
            let _ = stream.read(&mut [0]).await;
        }
    }
}

/// Reads a request to its end; tells whether it has a body.
async fn read_request(stream: &mut TcpStream) -> bool {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).to_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return length > 0;
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(count) if count > 0 => read.extend_from_slice(&chunk[..count]),
            _ => return false,
        }
    }
}

/// A clock that waits for nothing, and notes what it was to wait for.
#[derive(Debug)]
struct Still(Mutex<(Timestamp, Vec<Duration>)>);

impl Still {
    fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(("2014-01-01T05:20:00Z".parse().unwrap(), Vec::new()))))
    }

    fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().1.clone()
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0.lock().unwrap().0
    }

    fn sleep(&self, duration: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut inner = self.0.lock().unwrap();
        inner.0 += duration;
        inner.1.push(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

fn client(server: &Server, clock: Arc<Still>) -> Client {
    let builder = Client::builder(Credential::token("t")).base_url(&server.url).clock(clock);
    builder.timeout(Duration::from_millis(300)).body_limit(10_000).build().unwrap()
}

macro_rules! answer {
    ($status:literal, $headers:literal, $body:literal) => {
        Answer(concat!("HTTP/1.1 ", $status, "\r\n", $headers, "Connection: close\r\n\r\n", $body))
    };
}

const OK: Fault = answer!("200 OK", "", "{\"success\":true,\"result\":{\"id\":\"a\",\"name\":\"example.com\"}}");

/// A fault, the attempts that a `GET` and a `POST` make of it, and what the error of the last says.
type Row = (&'static str, &'static [Fault], usize, usize, &'static str);

const TABLE: &[Row] = &[
    ("closed before the body is read", &[CloseAtOnce], 4, 1, "no complete answer"),
    ("closed after the body was read", &[CloseAfterBody], 4, 1, "no complete answer"),
    ("closed once", &[CloseAfterBody, OK], 2, 1, "no complete answer"),
    ("slow headers", &[Hang("")], 4, 1, "no complete answer"),
    ("slow body", &[Hang("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")], 4, 1, "no complete answer"),
    (
        "truncated body",
        &[answer!("200 OK", "Content-Length: 99\r\n", "{\"success\":true,")],
        4,
        1,
        "no complete answer",
    ),
    (
        "content length too small",
        &[answer!("200 OK", "Content-Length: 5\r\n", "{\"success\":true}")],
        1,
        1,
        "ends in the middle of its JSON: {\"suc",
    ),
    (
        "JSON cut off",
        &[answer!("200 OK", "", "{\"success\":true,\"result\":{\"id\":")],
        1,
        1,
        "ends in the middle of its JSON: {",
    ),
    (
        "HTML with status 502",
        &[answer!("502 Bad Gateway", "Content-Type: text/html\r\n", "<html>Bad</html>")],
        4,
        1,
        "not JSON but text/html: <html>Bad</html>",
    ),
    (
        "HTML with status 200",
        &[answer!("200 OK", "Content-Type: text/html\r\n", "<html>Hi</html>")],
        1,
        1,
        "not JSON but text/html",
    ),
    ("empty", &[answer!("200 OK", "", "")], 1, 1, "the answer is empty"),
    (
        "an error list with status 500",
        &[answer!("500 Oops", "", "{\"success\":false,\"errors\":[{\"code\":7,\"message\":\"broken\"}]}")],
        4,
        1,
        "500, 7: broken",
    ),
    (
        "an error list with status 400",
        &[answer!("400 Bad", "", "{\"success\":false,\"errors\":[{\"code\":7,\"message\":\"wrong\"}]}")],
        1,
        1,
        "400, 7: wrong",
    ),
    (
        "failure with status 200",
        &[answer!("200 OK", "", "{\"success\":false,\"errors\":[{\"code\":7,\"message\":\"no\"}]}")],
        1,
        1,
        "200, 7: no",
    ),
    ("a code and an error alone", &[answer!("200 OK", "", "{\"code\":7,\"error\":\"no\"}")], 1, 1, "200, 7: no"),
    (
        "over the rate limit",
        &[answer!("429 Too Many", "Retry-After: 7\r\n", "{\"success\":false,\"errors\":[]}")],
        4,
        4,
        "429, no error is named",
    ),
    (
        "over the rate limit once",
        &[answer!("429 Too Many", "Retry-After: Wed, 01 Jan 2014 05:20:09 GMT\r\n", ""), OK],
        2,
        2,
        "",
    ),
    (
        "over the rate limit for long",
        &[answer!("429 Too Many", "Retry-After: 301\r\n", "{\"success\":false}")],
        1,
        1,
        "429",
    ),
    (
        "over the rate limit, with headers",
        &[answer!(
            "429 Slow",
            "Ratelimit: \"default\";r=0;t=30\r\nRatelimit-Policy: \"default\";q=1200;w=300\r\nRetry-After: 999\r\n",
            "{\"success\":false,\"errors\":[{\"code\":10,\"message\":\"slow\"}]}"
        )],
        1,
        1,
        "429, Ratelimit \"default\";r=0;t=30, Ratelimit-Policy \"default\";q=1200;w=300, 10: slow",
    ),
    (
        "a redirect to another host",
        &[answer!("302 Found", "Location: http://127.0.0.2:1/\r\n", "")],
        1,
        1,
        "302, the answer is empty",
    ),
    ("status 408", &[answer!("408 Slow", "", "{\"success\":false}")], 4, 1, "408"),
    ("status 501", &[answer!("501 Never", "", "{\"success\":false}")], 1, 1, "501"),
    ("status 522", &[answer!("522 Origin", "", "{\"success\":false}")], 4, 1, "522"),
];

#[tokio::test]
async fn each_fault_is_met_as_it_deserves() {
    let mut failures = Vec::new();
    for (fault, faults, get, post, says) in TABLE {
        let server = Server::start(faults).await;
        let found = client(&server, Still::new()).zones().get(&zones::Get::new("a")).await;
        failures.extend(compare(&format!("GET, {fault}"), found.map(drop), &server, *get, 0, says));

        let server = Server::start(faults).await;
        let found = client(&server, Still::new()).zones().create(&zones::Create::new("example.com")).await;
        let bodies = if matches!(faults[0], CloseAtOnce) { 0 } else { *post };
        failures.extend(compare(&format!("POST, {fault}"), found.map(drop), &server, *post, bodies, says));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn compare(
    fault: &str,
    found: Result<(), Error>,
    server: &Server,
    attempts: usize,
    bodies: usize,
    says: &str,
) -> Option<String> {
    let counts = [&server.requests, &server.bodies].map(|count| count.load(Ordering::SeqCst));
    let said = found.as_ref().err().map(ToString::to_string).unwrap_or_default();
    let made = found.as_ref().err().and_then(Error::context).map_or(attempts, |context| context.attempts as usize);
    // A fault that passes leaves no error, unless the call is not made again.
    let fits = found.is_ok() || said.contains(says);
    let fits = fits && (attempts < 2 || found.is_ok() || said.contains(&format!("({attempts} attempts)")));
    let as_expected = counts == [attempts, bodies] && made == attempts && fits;
    (!as_expected).then(|| format!("{fault}: {counts:?} in place of {:?}: {said}", [attempts, bodies]))
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_not_read_to_its_end() {
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n{}", "x".repeat(100_000));
    let server = Server::start(vec![Hang(answer.leak())].leak()).await;
    let error = client(&server, Still::new()).zones().get(&zones::Get::new("a")).await.unwrap_err();
    let said =
        "GET /zones/a: no complete answer: the answer has more than 10000 bytes: raise the limit with `body_limit`";
    assert_eq!(error.to_string(), said);
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_only_for_calls_without_harm() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let clock = Still::new();
    let client = Client::builder(Credential::token("t")).base_url(url).clock(clock.clone()).build().unwrap();
    let error = client.zones().get(&zones::Get::new("a")).await.unwrap_err();
    assert!(error.to_string().starts_with("GET /zones/a (4 attempts): no complete answer: "), "{error}");
    assert_eq!(clock.waits(), [250, 500, 1000].map(Duration::from_millis));
    let error = client.zones().create(&zones::Create::new("example.com")).await.unwrap_err();
    assert!(error.to_string().starts_with("POST /zones: no complete answer: "), "{error}");
    assert_eq!(clock.waits().len(), 3);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    for (header, expected) in
        [("7", 7), ("0", 0), ("Wed, 01 Jan 2014 05:20:09 GMT", 9), ("Wed, 01 Jan 2014 05:19:09 GMT", 0)]
    {
        let answer = format!("HTTP/1.1 429 Slow\r\nRetry-After: {header}\r\nConnection: close\r\n\r\n");
        let server = Server::start(vec![Answer(answer.leak()), OK].leak()).await;
        let clock = Still::new();
        client(&server, clock.clone()).zones().get(&zones::Get::new("a")).await.unwrap();
        assert_eq!(clock.waits(), [Duration::from_secs(expected)], "{header}");
    }
}

#[tokio::test]
async fn waits_double_up_to_half_a_minute() {
    let server = Server::start(&[CloseAfterBody]).await;
    let clock = Still::new();
    let error = client(&server, clock.clone()).zones().get(&zones::Get::new("a")).attempts(9).await.unwrap_err();
    assert_eq!(error.context().unwrap().attempts, 9);
    // Half of 0.5, 1, 2 … seconds, and of 30 at most.
    let expected = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0].map(Duration::from_secs_f64);
    assert_eq!(clock.waits(), expected);
}

#[tokio::test]
async fn what_would_be_late_is_not_awaited() {
    let server = Server::start(&[answer!("429 Slow", "Retry-After: 7\r\n", "{\"success\":false}")]).await;
    let clock = Still::new();
    let get = zones::Get::new("a");
    let error =
        client(&server, clock.clone()).zones().get(&get).total_timeout(Duration::from_secs(20)).await.unwrap_err();
    assert_eq!((error.context().unwrap().attempts, clock.waits().len()), (3, 2));
}

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
async fn the_rate_limit_is_kept_across_the_calls_and_apis_of_a_client() {
    let server = Server::start(&[OK]).await;
    let clock = Still::new();
    let limit = RateLimit { calls: 2, period: Duration::from_secs(10) };
    let builder = Client::builder(Credential::token("t")).base_url(&server.url).clock(clock.clone());
    let client = builder.rate_limit(Some(limit)).build().unwrap();
    let get = zones::Get::new("a");
    client.zones().get(&get).await.unwrap();
    let _ = client.ssl().quota().get(&ssl::quota::Get::new("a")).await;
    assert_eq!(clock.waits(), []);

    let hasty = client.zones().get(&get).total_timeout(Duration::from_secs(4)).await.unwrap_err();
    let said = "GET /zones/a: not sent: the rate limit allows it in 5.0 seconds, after its total timeout";
    assert_eq!(hasty.to_string(), said);
    assert_eq!(server.requests.load(Ordering::SeqCst), 2);

    client.clone().zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(5)]);
    client.zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(5); 2]);
}

#[tokio::test]
async fn the_documented_rate_limit_is_kept_unless_removed() {
    let server = Server::start(&[OK]).await;
    for (removed, expected) in [(false, 1), (true, 0)] {
        let clock = Still::new();
        let builder = Client::builder(Credential::token("t")).base_url(&server.url).clock(clock.clone());
        let client = if removed { builder.rate_limit(None) } else { builder }.build().unwrap();
        // A call that is over its limit before it is sent costs no time of the server's.
        for _ in 0..1201 {
            let _ = client.zones().get(&zones::Get::new("a")).attempts(1).timeout(Duration::ZERO).await;
        }
        assert_eq!(clock.waits().len(), expected);
    }
    assert_eq!(cloudflare_client::V4.rate_limit, Some(RateLimit { calls: 1200, period: Duration::from_secs(300) }));
}

#[tokio::test]
async fn secrets_are_sent_and_not_shown() {
    let server = Server::start(&[OK]).await;
    let client = client(&server, Still::new());
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
    let failure = answer!("400 Bad", "", "{\"success\":false,\"errors\":[],\"activation_key\":\"s3cret\"}");
    let server = Server::start(vec![failure].leak()).await;
    let error = self::client(&server, Still::new()).railguns().get(&railguns::Get::new("r")).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert!(error.body.expose().contains("s3cret") && !format!("{error:?}").contains("s3cret"));
}
