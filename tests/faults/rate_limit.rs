//! The rate limit that the client keeps.

use std::pin::Pin;
use std::task::{Context, Waker};
use std::time::Duration;

use cloudflare_client::{Error, Headers, RateLimit, ssl, zones};
use jiff::SignedDuration;

use super::server::Fault::Good;
use super::server::{Server, Still, answer, builder};

#[tokio::test]
async fn the_rate_limit_is_kept_across_the_calls_and_apis_of_a_client() {
    let server = Server::start([Good]).await;
    let clock = Still::new();
    let limit = RateLimit { calls: 2, period: Duration::from_secs(10) };
    let client = builder(&server, &clock).rate_limit(Some(limit)).build().unwrap();
    let get = zones::Get::new("a");
    client.zones().get(&get).await.unwrap();
    let _ = client.ssl().quota().get(&ssl::quota::Get::new("a")).await;
    assert_eq!(clock.waits(), []);

    let hasty = client.zones().get(&get).total_timeout(Duration::from_secs(4)).await.unwrap_err();
    let said = "GET /zones/a: not sent: the rate limit allows it in 5.0 seconds, after its total timeout";
    assert_eq!(hasty.to_string(), said);
    assert_eq!(server.requests(), 2);

    client.clone().zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(5)]);
    client.zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(5); 2]);
}

#[tokio::test]
async fn the_documented_rate_limit_is_kept_unless_removed() {
    let server = Server::start([Good]).await;
    for (removed, expected) in [(false, 1), (true, 0)] {
        let clock = Still::new();
        let builder = builder(&server, &clock);
        let client = if removed { builder.rate_limit(None) } else { builder }.build().unwrap();
        // A call that exceeds its timeout before it is sent does not use the limit.
        for _ in 0..1201 {
            let _ = client.zones().get(&zones::Get::new("a")).attempts(1).timeout(Duration::ZERO).await;
        }
        assert_eq!(clock.waits().len(), expected);
    }
    assert_eq!(cloudflare_client::V4.rate_limits[0].limit, RateLimit { calls: 1200, period: Duration::from_secs(300) });
}

#[tokio::test]
async fn a_documented_limit_counts_only_the_calls_that_it_is_about() {
    let server = Server::start([Good]).await;
    let clock = Still::new();
    let client = builder(&server, &clock).build().unwrap();
    let purge = || zones::PurgeFiles::new("a");
    let (tags, files) = (purge().tags(["t"]), purge().files(["http://example.com/a"]));
    let long = Duration::from_secs(1);
    for _ in 0..2_000 {
        client.zones().purge_files(&tags).await.unwrap();
    }
    client.zones().purge_files(&files).await.unwrap();
    client.zones().get(&zones::Get::new("a")).await.unwrap();
    // These wait for the limit of all calls only, which is short.
    assert_eq!(clock.waits().iter().max(), Some(&Duration::from_millis(250)));
    // Meanwhile, a few more calls with tags became possible.
    while clock.waits().iter().all(|wait| *wait < long) {
        client.zones().purge_files(&tags).await.unwrap();
    }
    assert!((2_003..2_010).contains(&(server.requests() - 2)), "{}", server.requests());
    let waits = clock.waits().len();
    client.zones().purge_files(&files).await.unwrap();
    assert!(clock.waits()[waits..].iter().all(|wait| *wait < long));
}

#[tokio::test]
async fn the_oddest_limits_are_kept() {
    let server = Server::start([Good]).await;
    let waits = [(0, Duration::from_secs(9), Duration::from_secs(9)), (1, Duration::MAX, Duration::MAX)];
    for (calls, period, expected) in waits {
        let clock = Still::new();
        let client = builder(&server, &clock).rate_limit(Some(RateLimit { calls, period })).build().unwrap();
        let get = zones::Get::new("a");
        let mut found = Vec::new();
        for _ in 0..2 {
            if let Err(Error::RateLimit { wait, .. }) = client.zones().get(&get).total_timeout(Duration::ZERO).await {
                found.push(wait);
            }
        }
        assert_eq!(found.last(), Some(&expected), "{calls} in {period:?}");
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_gives_its_turn_back() {
    let server = Server::start([Good]).await;
    let clock = Still::new();
    let limit = RateLimit { calls: 1, period: Duration::from_secs(10) };
    let client = builder(&server, &clock).rate_limit(Some(limit)).build().unwrap();
    let get = zones::Get::new("a");
    client.zones().get(&get).await.unwrap();
    clock.stop(true);
    for _ in 0..20 {
        let mut call = client.zones().get(&get).into_future();
        assert!(Pin::new(&mut call).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    clock.stop(false);
    client.zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(10); 21]);
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn a_call_that_is_dropped_before_it_is_made_again_holds_no_turn() {
    let server = Server::start([answer("503 Slow", &[], "<p>"), Good]).await;
    let clock = Still::new();
    let limit = RateLimit { calls: 1, period: Duration::from_secs(10) };
    let client = builder(&server, &clock).rate_limit(Some(limit)).build().unwrap();
    let get = zones::Get::new("a");
    clock.stop(true);
    let given_up = async {
        while clock.waits().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        answer = client.zones().get(&get) => panic!("{answer:?}"),
        () = given_up => {}
    }
    clock.stop(false);
    client.zones().get(&get).await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_millis(250), Duration::from_secs(10)]);
}

#[tokio::test]
async fn the_rate_limit_is_kept_whatever_the_time_of_day_is_set_to() {
    for hours in [-1, 1] {
        let server = Server::start([Good]).await;
        let clock = Still::set_by(SignedDuration::from_hours(hours));
        let limit = RateLimit { calls: 1, period: Duration::from_secs(10) };
        let client = builder(&server, &clock).rate_limit(Some(limit)).build().unwrap();
        for _ in 0..4 {
            client.zones().get(&zones::Get::new("a")).await.unwrap();
        }
        assert_eq!(clock.waits(), [Duration::from_secs(10); 3]);
    }
}

#[tokio::test]
async fn what_the_server_says_of_its_limit_is_read() {
    let headers =
        [r#"Ratelimit: "default";r=50;t=30, "daily";r=1;t=9"#, r#"Ratelimit-Policy: "default";q=1200; w=300"#];
    let server = Server::start([answer("200 OK", &headers, r#"{"success":true,"result":[]}"#)]).await;
    let page = builder(&server, &Still::new()).build().unwrap().zones().list(&zones::List::new()).await.unwrap();
    let left = page.headers.rate_limit().unwrap();
    assert_eq!((left.calls, left.resets_in), (50, Duration::from_secs(30)));
    assert_eq!(page.headers.rate_limit_policy(), Some(RateLimit { calls: 1200, period: Duration::from_secs(300) }));

    let odd: Headers = [("ratelimit", r#""default";r=-1;t=30"#), ("ratelimit-policy", "a;q=1")].into_iter().collect();
    assert_eq!((odd.rate_limit(), odd.rate_limit_policy()), (None, None));
}
