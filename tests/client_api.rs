//! The conventions of the Client Interface API of 2012: errors in responses with status 200, and paging by offset.

use cloudflare_client::client_api::records::RecordType;
use cloudflare_client::client_api::types::ErrorCode;
use cloudflare_client::client_api::{changes, info, records, types};
use cloudflare_client::{Client, Credential, Error};
use serde_json::{Value, json};
use spec::model::Code;
use wiremock::matchers::{body_string_contains, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{read_spec, repository};

fn client(server: &MockServer) -> Client {
    Client::builder(Credential::key("user@example.com", "k")).base_url(server.uri()).build().unwrap()
}

async fn answer(server: &MockServer, holds: &str, answer: Value) {
    let post = Mock::given(method("POST")).and(path("/api_json.html")).and(body_string_contains(holds));
    post.respond_with(ResponseTemplate::new(200).set_body_json(answer)).expect(1).mount(server).await;
}

#[tokio::test]
async fn each_error_code_is_told_apart_though_the_status_is_200() {
    let spec = read_spec(&repository("spec")).spec;
    let api = spec.apis.iter().find(|api| api.name == "client-api").unwrap();
    let typed = [ErrorCode::Unauthorized, ErrorCode::InvalidInput, ErrorCode::TooManyCalls];
    assert_eq!(api.def.errors.len(), typed.len());
    for (error, typed) in api.def.errors.iter().zip(typed) {
        let Code::Text(code) = &error.code else { panic!("{error:?}") };
        let server = MockServer::start().await;
        let failure = json!({ "result": "error", "msg": error.message, "err_code": code });
        answer(&server, "a=zone_load_multi", failure).await;
        let found = client(&server).client_api().info().zone_load_multi(&info::ZoneLoadMulti::new()).await.unwrap_err();
        assert_eq!(found.code(), Some(typed));
        let hint = if code == "E_UNAUTH" { "; check the credential and its permissions" } else { "" };
        assert_eq!(found.to_string(), format!("POST /api_json.html: 200, {code}: {}{hint}", error.message));
    }
}

#[tokio::test]
async fn an_error_without_a_code_and_an_unknown_one_are_understood() {
    for (failure, said, code) in [
        (json!({ "result": "error", "msg": "No such zone" }), "No such zone", None),
        (json!({ "result": "error", "msg": "No", "err_code": "E_NEW" }), "E_NEW: No", Some("E_NEW")),
    ] {
        let server = MockServer::start().await;
        answer(&server, "a=zone_grab", failure).await;
        let error = client(&server).client_api().changes().zone_grab(&changes::ZoneGrab::new(42)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("POST /api_json.html: 200, {said}"));
        assert_eq!(error.code(), code.map(|code| ErrorCode::Other(code.to_owned())));
    }
}

#[tokio::test]
async fn records_are_loaded_over_three_pages() {
    let server = MockServer::start().await;
    let page = |ids: std::ops::Range<i64>, has_more: bool| {
        let records: Vec<_> = ids.map(|id| json!({ "rec_id": id.to_string(), "ttl": "1" })).collect();
        let recs = json!({ "has_more": has_more, "count": records.len(), "objs": records });
        json!({ "result": "success", "msg": null, "response": { "recs": recs } })
    };
    answer(&server, "z=example.com&o=0&", page(0..180, true)).await;
    answer(&server, "z=example.com&o=180&", page(180..360, true)).await;
    answer(&server, "z=example.com&o=360&", page(360..400, false)).await;

    let client = client(&server);
    let mut records = client.client_api().info().rec_load_all_items(&info::RecLoadAll::new("example.com"));
    let mut found = Vec::new();
    while let Some(record) = records.next().await {
        found.push(record.unwrap().rec_id);
    }
    assert_eq!(found, (0..400).collect::<Vec<_>>());
}

#[tokio::test]
async fn fields_of_srv_records_are_refused_on_others() {
    let server = MockServer::start().await;
    let client = client(&server);
    let new =
        |kind| records::RecNew::new("example.com", kind, "sub", "1.2.3.4").service("_sip").port(5060).priority(10);
    let error = client.client_api().records().rec_new(&new(RecordType::A)).await.unwrap_err();
    let Error::Invalid { violations, .. } = &error else { panic!("{error}") };
    let fields: Vec<_> = violations.iter().map(|violation| violation.field.as_str()).collect();
    assert_eq!(fields, ["prio", "service", "port"]);
    assert!(error.to_string().contains("service needs type to be SRV, got \"A\""), "{error}");
    let mail = client.client_api().records().rec_new(&new(RecordType::Mx)).await.unwrap_err();
    assert!(!mail.to_string().contains("prio"), "{mail}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_caching_level_that_can_only_be_read_is_refused() {
    let server = MockServer::start().await;
    let client = client(&server);
    let simplified = changes::CacheLvl::new("example.com", types::CacheLevel::Simplified);
    let error = client.client_api().changes().cache_lvl(&simplified).await.unwrap_err();
    assert!(error.to_string().contains("v must be one of agg, basic, got \"iqs\""), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_token_is_no_credential_of_this_api() {
    let server = MockServer::start().await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    let error = client.client_api().records().rec_delete(&records::RecDelete::new("example.com", 1)).await.unwrap_err();
    let said = "POST /api_json.html: not sent: it takes an e-mail address and API key, and an API token was given";
    assert_eq!(error.to_string(), said);
    assert!(server.received_requests().await.unwrap().is_empty());
}
