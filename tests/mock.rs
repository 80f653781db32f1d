//! Tests of a user's code without a server.

use std::time::Duration;

use cloudflare_client::client_api::records;
use cloudflare_client::{
    Credential, Error, Method, MockTransport, billing_history, blocking, dns_records, examples,
    runtime::TransportErrorKind, zones,
};
use serde_json::json;

use crate::credential;

/// Code of a user.
async fn pause_all(client: &cloudflare_client::Client) -> Result<usize, Error> {
    let mut paused = 0;
    let mut zones = client.zones().list_all(&zones::List::new());
    while let Some(zone) = zones.next().await {
        client.zones().edit(&zones::Edit::new(zone?.id).paused(true)).await?;
        paused += 1;
    }
    Ok(paused)
}

#[tokio::test]
async fn every_operation_is_answered_with_its_documented_answer() {
    let mock = MockTransport::new();
    for example in examples::all() {
        let client = mock.client_with(credential(example.operation)).unwrap();
        example.call(&client).await.unwrap();
    }
    assert_eq!(mock.calls().len(), examples::all().count());
}

#[tokio::test]
async fn a_documented_page_is_the_only_one() {
    let mock = MockTransport::new();
    assert_eq!(pause_all(&mock.client().unwrap()).await.unwrap(), 1);
    assert_eq!(mock.calls().iter().filter(|call| call.operation == "zones.list").count(), 1);
    let page = mock.client().unwrap().zones().list(&zones::List::new()).await.unwrap();
    let info = page.info.unwrap();
    assert_eq!((info.page, info.per_page, info.total_count), (Some(1), Some(20), Some(1)));
}

#[tokio::test]
async fn a_test_tells_what_is_answered_and_sees_what_was_called() {
    let mock = MockTransport::new();
    let zone = |id: &str| serde_json::from_value(json!({ "id": id, "name": "example.com" })).unwrap();
    mock.on::<zones::List>(vec![zone("a"), zone("b")].into());
    mock.on::<zones::List>(cloudflare_client::Page::default());
    assert_eq!(pause_all(&mock.client().unwrap()).await.unwrap(), 2);

    let calls = mock.calls();
    let changed: Vec<_> = calls.iter().filter(|call| call.operation == "zones.edit").collect();
    assert_eq!(changed.len(), 2);
    assert_eq!(changed[0].method, Method::Patch);
    assert_eq!(changed[1].url, "https://api.cloudflare.com/client/v4/zones/b");
    assert_eq!(changed[1].body, br#"{"paused":true}"#);
}

#[tokio::test]
async fn what_is_answered_is_exact() {
    let mut item = serde_json::to_value(billing_history::Item::default()).unwrap();
    item["amount"] = json!("0.1234567890123456789012345678");
    let item: billing_history::Item = serde_json::from_value(item).unwrap();
    let mock = MockTransport::new();
    mock.on::<billing_history::List>(vec![item.clone()].into());
    let page = mock.client().unwrap().billing_history().list(&billing_history::List::new()).await.unwrap();
    assert_eq!(page.items, [item]);
}

#[tokio::test]
async fn the_next_page_can_be_asked_for_early() {
    let zone = |id: &str| serde_json::from_value(json!({ "id": id, "name": "example.com" })).unwrap();
    for (prefetches, expected) in [(false, 1), (true, 2)] {
        let mock = MockTransport::new();
        for ids in [["a", "b"], ["c", "d"]] {
            mock.on::<zones::List>(ids.map(zone).to_vec().into());
        }
        mock.on::<zones::List>(cloudflare_client::Page::default());
        let client = mock.client().unwrap();
        let zones = client.zones().list_all(&zones::List::new());
        let mut zones = if prefetches { zones.prefetch() } else { zones };
        assert_eq!(zones.next().await.unwrap().unwrap().id, "a");
        assert_eq!(mock.calls().len(), expected);
        let mut rest = Vec::new();
        while let Some(zone) = zones.next().await {
            rest.push(zone.unwrap().id);
        }
        assert_eq!((rest.concat().as_str(), mock.calls().len()), ("bcd", 3));
    }
}

#[tokio::test]
async fn errors_of_every_envelope_can_be_told() {
    let mock = MockTransport::new();
    mock.on_error::<zones::List>(403, 9109, "Unauthorized");
    let error = pause_all(&mock.client().unwrap()).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some(9109)));

    mock.on_error::<records::RecDelete>(200, "E_UNAUTH", "no");
    let client = mock.client_with(Credential::key("a@b.c", "k")).unwrap();
    let error = client.client_api().records().rec_delete(&records::RecDelete::new("z", 1)).await.unwrap_err();
    assert_eq!(error.code(), Some(cloudflare_client::client_api::types::ErrorCode::Unauthorized));

    mock.on::<records::RecDelete>(());
    client.client_api().records().rec_delete(&records::RecDelete::new("z", 1)).await.unwrap_err();
    client.client_api().records().rec_delete(&records::RecDelete::new("z", 1)).await.unwrap();
}

fn zone(id: &str) -> zones::Zone {
    serde_json::from_value(json!({ "id": id, "name": "example.com" })).unwrap()
}

#[tokio::test]
async fn retries_are_those_of_production_and_wait_for_nothing() {
    let mock = MockTransport::new();
    mock.on_error::<zones::Get>(429, 971, "slow").insert_header("Retry-After", "7");
    mock.on_failure::<zones::Get>(TransportErrorKind::Timeout).up_to_n_times(2);
    mock.on::<zones::Get>(zone("b"));
    let client = mock.client_builder().build().unwrap();
    let get = zones::Get::new("a");
    assert_eq!(client.zones().get(&get).await.unwrap().id, "b");
    assert_eq!(mock.calls().len(), 4);
    assert_eq!(mock.waits(), [7000, 500, 1000].map(Duration::from_millis));

    mock.on_failure::<zones::Create>(TransportErrorKind::Broken);
    let error = client.zones().create(&zones::Create::new("example.com")).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport { source, .. } if source.kind() == TransportErrorKind::Broken),
        "{error}"
    );
    let blocking = blocking::Client::with(mock.client_builder()).unwrap();
    assert_eq!(blocking.zones().get(&get).wait().unwrap().id, "b");
}

#[tokio::test]
async fn an_answer_can_be_for_certain_calls() {
    let mock = MockTransport::new();
    mock.on::<zones::Get>(zone("any"));
    mock.on::<zones::Get>(zone("for b")).with(&zones::Get::new("b"));
    mock.on_error::<zones::Get>(404, 1003, "no").and(|call| call.header("x-tenant") == Some("7"));
    let client = mock.client().unwrap();
    let get = |id: &str| client.zones().get(&zones::Get::new(id));
    for id in ["a", "c"] {
        assert_eq!(get(id).await.unwrap().id, "any");
    }
    for _ in 0..2 {
        assert_eq!(get("b").await.unwrap().id, "for b");
    }
    assert_eq!(get("a").header("X-Tenant", "7").await.unwrap_err().code(), Some(1003));

    // A list adds the number of its page, and a body may have more members.
    mock.on::<zones::List>(vec![zone("listed")].into()).with(&zones::List::new().name("a.example"));
    let all = client.zones().list_all(&zones::List::new().name("a.example").per_page(5)).next().await;
    assert_eq!(all.unwrap().unwrap().id, "listed");
    assert_ne!(client.zones().list(&zones::List::new().name("b.example")).await.unwrap().items[0].id, "listed");
    mock.on::<zones::Edit>(zone("paused")).with(&zones::Edit::new("a").paused(true));
    for (edit, is_it) in [(zones::Edit::new("a").paused(true), true), (zones::Edit::new("a").paused(false), false)] {
        let edit = client.zones().edit(&edit).body_member("new", 1);
        assert_eq!(edit.await.unwrap().id == "paused", is_it);
    }
}

#[tokio::test]
async fn an_answer_is_given_as_often_as_a_test_says() {
    let mock = MockTransport::new();
    mock.on::<zones::Get>(zone("twice")).up_to_n_times(2);
    mock.on::<zones::Get>(zone("once")).up_to_n_times(1);
    let client = mock.client().unwrap();
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(client.zones().get(&zones::Get::new("a")).await.unwrap().id);
    }
    // Then it is the documented one.
    assert_eq!(ids, ["twice", "twice", "once", "023e105f4ecef8ad9ca31a8372d0c353"]);
}

#[tokio::test]
async fn a_recorded_call_tells_what_was_sent() {
    let mock = MockTransport::new();
    mock.on_json::<zones::List>(200, json!({ "success": true, "result": [] })).insert_header("CF-RAY", "230b");
    let client = mock.client_builder().user_agent("shop/1.0").build().unwrap();
    let list = zones::List::new().name("a b&c").per_page(5);
    let page = client.zones().list(&list).unchecked().header("X-Tenant", "7").await.unwrap();
    assert_eq!(page.request_id(), Some("230b"));
    let create = dns_records::Create::new("z", dns_records::RecordType::A, "a.example", "198.51.100.4");
    client.dns_records().create(&create).await.unwrap();
    let [listed, created] = mock.calls().try_into().unwrap();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(listed.query(), [pair("name", "a b&c"), pair("per_page", "5")]);
    assert!(listed.path().ends_with("/client/v4/zones"), "{listed:?}");
    for (name, value) in [("authorization", "Bearer mock"), ("x-tenant", "7"), ("User-Agent", "shop/1.0")] {
        assert_eq!(listed.header(name), Some(value));
    }
    assert_eq!((listed.json(), created.json().unwrap()["name"].as_str()), (None, Some("a.example")));
    assert!(!format!("{listed:?}{mock:?}").contains("Bearer"), "{mock:?}");

    let client = mock.client_with(Credential::key("a@b.c", "k")).unwrap();
    client.client_api().records().rec_delete(&records::RecDelete::new("b.c", 1)).await.unwrap();
    let form = mock.calls().pop().unwrap().form();
    assert!(form.contains(&pair("email", "a@b.c")) && form.contains(&pair("z", "b.c")), "{form:?}");
}
