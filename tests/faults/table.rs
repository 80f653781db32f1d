//! The table of faults: the number of attempts that both clients make of a `GET` and of a `POST`, the number of bodies
//! that arrive, and the error.

use std::time::Duration;

use cloudflare_client::{Error, blocking, zones};

use super::server::Fault::{self, CloseAfterBody, Flood, Good, Hang, Refuse, ResetAfterBody, ResetAtOnce, ResetInBody};
use super::server::{Server, Still, answer, builder};

/// A fault, and its expected effect.
struct Row {
    fault: &'static str,
    /// Behavior of the server for the first request, the second, and so on.
    server: Vec<Fault>,
    /// Number of attempts.
    get: u32,
    post: u32,
    /// Number of attempts of the `POST` that arrive with their body.
    bodies: usize,
    /// Text of the error of the last attempt; none if it succeeds.
    says: &'static str,
}

/// Returns a fault with the same effect for all methods.
fn alike(fault: &'static str, server: Fault, attempts: u32, says: &'static str) -> Row {
    Row { fault, server: vec![server], get: attempts, post: attempts, bodies: attempts as usize, says }
}

/// Returns a fault after which only a `GET` is retried.
fn again(fault: &'static str, server: Fault, bodies: usize, says: &'static str) -> Row {
    Row { fault, server: vec![server], get: 4, post: 1, bodies, says }
}

fn table(elsewhere: &str) -> Vec<Row> {
    let json = "Content-Type: application/json";
    let html = "Content-Type: text/html";
    let redirect = format!("Location: {elsewhere}/");
    let over = |headers: &[&str]| answer("429 Too Many Requests", headers, r#"{"success":false,"errors":[]}"#);
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00";
    vec![
        // No connection, or one that breaks.
        again("connection refused", Refuse, 0, "no connection: "),
        again("reset before the request is read", ResetAtOnce, 0, "no complete answer: "),
        again("reset in the middle of the request", ResetInBody, 0, "no complete answer: "),
        again("reset after the body", ResetAfterBody, 1, "no complete answer: "),
        again("closed after the body", CloseAfterBody, 1, "no complete answer: "),
        Row { server: vec![CloseAfterBody, Good], get: 2, ..again("closed once", Good, 1, "no complete answer: ") },
        // Slow responses.
        again("slow headers", Hang(""), 1, "no complete answer in time: "),
        again("slow body", Hang("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), 1, "no complete answer in time: "),
        // Bodies that differ from their description.
        again(
            "truncated body",
            answer("200 OK", &["Content-Length: 99"], r#"{"success":true,"#),
            1,
            "no complete answer: ",
        ),
        alike(
            "content length too small",
            answer("200 OK", &["Content-Length: 5"], r#"{"success":true}"#),
            1,
            r#"200, the answer ends in the middle of its JSON: {"suc"#,
        ),
        again(
            "content length that is no number",
            answer("200 OK", &["Content-Length: x"], "{}"),
            1,
            "no complete answer: ",
        ),
        alike(
            "JSON cut off",
            answer("200 OK", &[json], r#"{"success":true,"result":{"id":"#),
            1,
            r#"200, the answer ends in the middle of its JSON: {"success":true"#,
        ),
        alike(
            "wrong content type",
            answer("200 OK", &[html], r#"{"success":true,"result":{"id":"a","name":"b"}}"#),
            1,
            "",
        ),
        alike(
            "HTML as JSON",
            answer("200 OK", &[json], "<html>Hi</html>"),
            1,
            "200, the answer is not JSON but application/json: <html>Hi</html>",
        ),
        alike("HTML", answer("200 OK", &[html], "<p>Hi"), 1, "200, the answer is not JSON but text/html: <p>Hi"),
        again(
            "HTML with status 502",
            answer("502 Bad Gateway", &[html], "<html>Bad</html>"),
            1,
            "502, the answer is not JSON but text/html: <html>Bad</html>",
        ),
        alike("empty", answer("200 OK", &[], ""), 1, "200, the answer is empty"),
        alike(
            "compressed, which was not asked for",
            answer("200 OK", &[json, "Content-Encoding: gzip"], gzip),
            1,
            "200, the answer is not JSON but application/json in gzip: ",
        ),
        alike(
            "100 MB",
            Flood("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"),
            1,
            "the answer is too long: it has more than 67108864 bytes, and `body_limit` can allow more",
        ),
        alike(
            "100 MB without a length",
            Flood("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"),
            1,
            "the answer is too long: it has more than 67108864 bytes",
        ),
        // Errors that the server reports.
        again(
            "an error list with status 500",
            answer("500 Oops", &[json], r#"{"success":false,"errors":[{"code":7,"message":"broken"}]}"#),
            1,
            "500, 7: broken",
        ),
        alike(
            "an error list with status 400",
            answer("400 Bad", &[json], r#"{"success":false,"errors":[{"code":7,"message":"wrong"}]}"#),
            1,
            "400, 7: wrong",
        ),
        alike(
            "failure with status 200",
            answer("200 OK", &[json], r#"{"success":false,"errors":[{"code":7,"message":"no"}]}"#),
            1,
            "200, 7: no",
        ),
        alike("a code and an error alone", answer("200 OK", &[json], r#"{"code":7,"error":"no"}"#), 1, "200, 7: no"),
        again("status 408", answer("408 Slow", &[], r#"{"success":false}"#), 1, "408, no error is named"),
        again("status 522", answer("522 Origin", &[], r#"{"success":false}"#), 1, "522, no error is named"),
        alike("status 501", answer("501 Never", &[], r#"{"success":false}"#), 1, "501, no error is named"),
        // Limits and redirects.
        alike(
            "over the rate limit, with seconds",
            over(&["Retry-After: 7"]),
            4,
            "429, Retry-After 7, no error is named",
        ),
        alike(
            "over the rate limit, with a date",
            over(&["Retry-After: Wed, 01 Jan 2014 05:20:09 GMT"]),
            4,
            "429, Retry-After Wed, 01 Jan 2014 05:20:09 GMT, no error is named",
        ),
        Row { server: vec![over(&["Retry-After: 7"]), Good], ..alike("over the rate limit once", Good, 2, "") },
        alike(
            "over the rate limit for long",
            over(&["Retry-After: 301"]),
            1,
            "429, Retry-After 301, no error is named",
        ),
        alike(
            "over the rate limit, with its numbers",
            over(&[
                r#"Ratelimit: "default";r=0;t=301"#,
                r#"Ratelimit-Policy: "default";q=9;w=300"#,
                "Retry-After: 301",
            ]),
            1,
            r#"429, Retry-After 301, Ratelimit "default";r=0;t=301, Ratelimit-Policy "default";q=9;w=300, no error is named"#,
        ),
        alike(
            "a redirect to another host",
            answer("302 Found", &[&redirect], ""),
            1,
            "302, Location http://127.0.0.1:",
        ),
        alike("a redirect without a place", answer("302 Found", &[], ""), 1, "302, the answer is empty"),
        alike("a place without a redirect", answer("400 Bad", &[&redirect], ""), 1, "400, the answer is empty"),
    ]
}

/// The observed effect of a call: its error, if there is one, the requests and the bodies.
type Seen = (Option<Error>, usize, usize);

#[tokio::test]
async fn each_fault_is_met_as_it_deserves() {
    let elsewhere = Server::start([Good]).await;
    let mut wrong = Vec::new();
    for row in table(&elsewhere.url) {
        // Concurrently, since some wait for the end of the timeout.
        let (get, get_blocks, post, post_blocks) =
            tokio::join!(get(&row, false), get(&row, true), post(&row, false), post(&row, true));
        let gets = [("async GET", get), ("blocking GET", get_blocks)];
        let posts = [("async POST", post), ("blocking POST", post_blocks)];
        let gets = gets.map(|(call, seen)| (call, unexpected(&row, row.get, 0, seen)));
        let posts = posts.map(|(call, seen)| (call, unexpected(&row, row.post, row.bodies, seen)));
        let found = gets.into_iter().chain(posts);
        wrong.extend(found.filter_map(|(call, seen)| Some(format!("{call}, {}", seen?))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(elsewhere.requests(), 0);
}

async fn get(row: &Row, blocks: bool) -> Seen {
    let server = Server::start(row.server.clone()).await;
    let (client, get) = (set_up(row, &server, blocks), zones::Get::new("a"));
    let error = match blocks {
        true => tokio::task::spawn_blocking(move || client.zones().get(&get).wait().err()).await.unwrap(),
        false => client.zones().get(&get).await.err(),
    };
    (error, server.requests(), server.bodies())
}

async fn post(row: &Row, blocks: bool) -> Seen {
    let server = Server::start(row.server.clone()).await;
    // Long enough for a body that does not fit into the buffers of a connection.
    let name = "k".repeat(if matches!(row.server[0], ResetInBody) { 20_000_000 } else { 10 });
    let (client, create) = (set_up(row, &server, blocks), zones::Create::new(name));
    let error = match blocks {
        true => {
            tokio::task::spawn_blocking(move || client.zones().create(&create).unchecked().wait().err()).await.unwrap()
        }
        false => client.zones().create(&create).unchecked().await.err(),
    };
    (error, server.requests(), server.bodies())
}

/// Only a hanging response times out soon, and even then a busy machine has time to send the request first.
fn set_up(row: &Row, server: &Server, blocks: bool) -> cloudflare_client::Client {
    let hangs = row.server.iter().any(|fault| matches!(fault, Hang(_)));
    let builder =
        builder(server, &Still::new()).timeout(if hangs { Duration::from_secs(3) } else { Duration::from_secs(600) });
    match blocks {
        true => (*blocking::Client::with(builder).unwrap()).clone(),
        false => builder.build().unwrap(),
    }
}

/// Returns the differences from the row.
fn unexpected(row: &Row, attempts: u32, bodies: usize, (error, requests, found_bodies): Seen) -> Option<String> {
    let said = error.as_ref().map(ToString::to_string).unwrap_or_default();
    let made = error.as_ref().and_then(Error::context).map_or(attempts, |context| context.attempts);
    let attempts = attempts as usize;
    let succeeds = matches!(row.server[(attempts - 1).min(row.server.len() - 1)], Good);
    let says = if row.says.is_empty() || succeeds { said.is_empty() } else { said.contains(row.says) };
    let counts = attempts < 2 || said.is_empty() || said.contains(&format!(" ({attempts} attempts): "));
    let expected = [attempts, if matches!(row.server[..], [Refuse]) { 0 } else { attempts }, bodies];
    let found = [made as usize, requests, found_bodies];
    (!says || !counts || found != expected)
        .then(|| format!("{}: {found:?} in place of {expected:?}: {said}", row.fault))
}
