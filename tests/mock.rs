//! Tests of a user's code without a server.

use cloudflare_client::client_api::records;
use cloudflare_client::{Credential, Error, Method, MockTransport, billing_history, examples, zones};
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
        (example.call)(&client).await.unwrap();
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
