//! Conditions and waits of retries.

use std::time::Duration;

use cloudflare_client::{Client, Credential, Error, Headers, RateLimit, blocking, zones};
use jiff::SignedDuration;

use super::server::Fault::{CloseAfterBody, Good};
use super::server::{Server, Still, answer, builder, client};

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    for (header, expected) in [
        ("7", 7.0),
        ("0", 0.0),
        // A date, in the current and in the obsolete format.
        ("Wed, 01 Jan 2014 05:20:09 GMT", 9.0),
        ("Wednesday, 01-Jan-14 05:20:09 GMT", 9.0),
        ("Wed Jan  1 05:20:09 2014", 9.0),
        ("Wed, 01 Jan 2014 05:20:60 GMT", 59.0),
        // A date in the past.
        ("Wed, 01 Jan 2014 05:19:09 GMT", 0.0),
        ("Tuesday, 31-Dec-13 23:59:59 GMT", 0.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 0.0),
        ("Wednesday, 01-Jan-64 05:20:01 GMT", 0.0),
        // Not a time: the client chooses the wait.
        ("-5", 0.25),
        ("+5", 0.25),
        ("1.5", 0.25),
        ("soon", 0.25),
        ("", 0.25),
        ("7, 8", 0.25),
        ("Wed, 32 Jan 2014 05:20:09 GMT", 0.25),
        ("Wed, 01 Foo 2014 05:20:09 GMT", 0.25),
        ("Wed, 01 Jan +014 05:20:09 GMT", 0.25),
        ("Wed, 01 Jan 2014 05:20:09", 0.25),
    ] {
        let server = Server::start([answer("429 Slow", &[&format!("Retry-After: {header}")], ""), Good]).await;
        let clock = Still::new();
        client(&server, &clock).zones().get(&zones::Get::new("a")).await.unwrap();
        assert_eq!(clock.waits(), [Duration::from_secs_f64(expected)], "{header}");
    }
}

#[tokio::test]
async fn the_time_that_the_server_asks_to_wait_can_be_asked_for() {
    let found = |header: &str| {
        let headers: Headers = [("retry-after", header)].into_iter().collect();
        headers.retry_after()
    };
    assert_eq!(found(" 7 "), Some(Duration::from_secs(7)));
    assert_eq!(found("99999999999999999999"), Some(Duration::MAX));
    assert_eq!(found("Wed, 01 Jan 2014 05:20:09 GMT"), Some(Duration::ZERO));
    assert!(found("Fri, 31 Dec 9999 23:59:59 GMT").unwrap() > Duration::from_secs(1 << 32));
    assert_eq!([found("soon"), found(""), Headers::default().retry_after()], [None; 3]);

    let server = Server::start([answer("429 Slow", &["Retry-After: 301"], "{}")]).await;
    let error = client(&server, &Still::new()).zones().get(&zones::Get::new("a")).await.unwrap_err();
    assert_eq!(error.context().unwrap().headers.retry_after(), Some(Duration::from_secs(301)));
}

#[tokio::test]
async fn a_time_too_far_is_named_and_not_awaited() {
    for header in [
        "301",
        "18446744073709551616",
        "Thu, 01 Jan 2015 05:20:09 GMT",
        "Thursday, 01-Jan-15 05:20:09 GMT",
        // At most 50 years from now.
        "Wednesday, 01-Jan-64 05:20:00 GMT",
        "Thu Jan 01 05:20:09 2015",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        let server = Server::start([answer("429 Slow", &[&format!("Retry-After: {header}")], "{}"), Good]).await;
        let clock = Still::new();
        let error = client(&server, &clock).zones().get(&zones::Get::new("a")).await.unwrap_err();
        assert_eq!(error.to_string(), format!("GET /zones/a: 429, Retry-After {header}, no error is named: {{}}"));
        assert_eq!((clock.waits(), server.requests()), (vec![], 1), "{header}");
    }
}

#[tokio::test]
async fn a_total_timeout_holds_whatever_the_time_of_day_is_set_to() {
    for hours in [-1, 1] {
        let server = Server::start([CloseAfterBody]).await;
        let clock = Still::set_by(SignedDuration::from_hours(hours));
        let get = zones::Get::new("a");
        let client = client(&server, &clock);
        let call = client.zones().get(&get).attempts(9).total_timeout(Duration::from_secs(20));
        assert_eq!(call.await.unwrap_err().context().unwrap().attempts, 7, "{hours}");
    }
}

#[tokio::test]
async fn the_longest_times_and_the_most_attempts_are_no_panic() {
    let server = Server::start([CloseAfterBody, Good]).await;
    let limit = RateLimit { calls: u32::MAX, period: Duration::MAX };
    // The real clock of the system; the wait is at most half a second.
    let builder = || {
        let builder = Client::builder(Credential::token("t")).base_url(&server.url).rate_limit(Some(limit));
        builder.timeout(Duration::MAX).total_timeout(Duration::MAX).connect_timeout(Duration::MAX).attempts(u32::MAX)
    };
    let get = zones::Get::new("a");
    builder().build().unwrap().zones().get(&get).await.unwrap();
    let blocking = builder().body_limit(usize::MAX);
    let call = move || blocking::Client::with(blocking).unwrap().zones().get(&zones::Get::new("a")).wait();
    tokio::task::spawn_blocking(call).await.unwrap().unwrap();
    // At least one attempt is made.
    let seldom = RateLimit { calls: 1, period: Duration::MAX };
    let client = builder().attempts(0).rate_limit(Some(seldom)).build().unwrap();
    client.zones().get(&get).await.unwrap();
    let error = client.zones().get(&get).await.unwrap_err();
    assert!(matches!(error, Error::RateLimit { wait, .. } if wait > Duration::from_secs(1 << 60)), "{error}");
}

#[tokio::test]
async fn waits_double_up_to_half_a_minute() {
    let server = Server::start([CloseAfterBody]).await;
    let clock = Still::new();
    let error = client(&server, &clock).zones().get(&zones::Get::new("a")).attempts(9).await.unwrap_err();
    assert_eq!(error.context().unwrap().attempts, 9);
    // Half of 0.5, 1, 2 … seconds, and at most 30 seconds.
    let expected = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0].map(Duration::from_secs_f64);
    assert_eq!(clock.waits(), expected);
}

#[tokio::test]
async fn what_would_be_late_is_not_awaited() {
    let server = Server::start([answer("429 Slow", &["Retry-After: 7"], r#"{"success":false}"#)]).await;
    let clock = Still::new();
    let get = zones::Get::new("a");
    let error = client(&server, &clock).zones().get(&get).total_timeout(Duration::from_secs(20)).await.unwrap_err();
    assert_eq!((error.context().unwrap().attempts, clock.waits().len()), (3, 2));
}

#[tokio::test]
async fn an_attempt_that_has_no_turn_is_not_made() {
    let server = Server::start([answer("503 Slow", &[], "<p>")]).await;
    let clock = Still::new();
    let limit = RateLimit { calls: 1, period: Duration::from_secs(10) };
    let builder = builder(&server, &clock).rate_limit(Some(limit)).total_timeout(Duration::from_secs(4));
    let error = builder.build().unwrap().zones().get(&zones::Get::new("a")).await.unwrap_err();
    assert!(matches!(error, Error::NotJson(_)) && error.status() == Some(503), "{error}");
    assert_eq!(server.requests(), 1);
}
