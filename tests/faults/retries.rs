//! When a call is made again.

use std::time::Duration;

use cloudflare_client::{Error, RateLimit, zones};

use super::server::Fault::{CloseAfterBody, Good};
use super::server::{Server, Still, answer, builder, client};

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    for (header, expected) in
        [("7", 7), ("0", 0), ("Wed, 01 Jan 2014 05:20:09 GMT", 9), ("Wed, 01 Jan 2014 05:19:09 GMT", 0)]
    {
        let server = Server::start([answer("429 Slow", &[&format!("Retry-After: {header}")], ""), Good]).await;
        let clock = Still::new();
        client(&server, &clock).zones().get(&zones::Get::new("a")).await.unwrap();
        assert_eq!(clock.waits(), [Duration::from_secs(expected)], "{header}");
    }
}

#[tokio::test]
async fn waits_double_up_to_half_a_minute() {
    let server = Server::start([CloseAfterBody]).await;
    let clock = Still::new();
    let error = client(&server, &clock).zones().get(&zones::Get::new("a")).attempts(9).await.unwrap_err();
    assert_eq!(error.context().unwrap().attempts, 9);
    // Half of 0.5, 1, 2 … seconds, and of 30 at most.
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
