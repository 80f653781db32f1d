//! Members that the documentation does not have: they are kept, and sent again.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;

fn read(json: &Value) -> Pet {
    serde_json::from_str(&json.to_string()).unwrap()
}

/// A pet with members that it has no field for, in each kind of place.
fn pet() -> Value {
    json!({
        "ID": "a", "owner": {"id": 7}, "alive": null, "fur": ["red", 1.5],
        "young": [{"ID": "b", "size": "s"}], "collar": {"value": 1, "colour": "red"},
        "toys": [{"id": "collar", "value": 2, "squeaks": true}, {"id": "pet", "ID": "c", "legs": 4}],
    })
}

#[test]
fn unknown_members_are_kept_and_written_again() {
    let found = read(&pet());
    assert_eq!(found.extra["owner"]["id"], 7);
    assert_eq!(found.extra.keys().collect::<Vec<_>>(), ["alive", "fur", "owner"]);
    assert_eq!(found.young.as_ref().unwrap()[0].extra["size"], "s");
    assert_eq!(found.collar.as_ref().unwrap().extra["colour"], "red");
    let toys = found.toys.as_ref().unwrap();
    // The tag of a union is no member of its record.
    assert!(matches!(&toys[0], Toy::Collar(collar) if collar.extra.keys().eq(["squeaks"])));
    assert!(matches!(&toys[1], Toy::Pet(pet) if pet.extra.keys().eq(["legs"])));
    assert_eq!(serde_json::to_value(&found).unwrap(), pet());
    assert_eq!(read(&serde_json::to_value(&found).unwrap()), found);
}

#[test]
fn a_value_that_stands_for_a_record_does_so_only_without_other_members() {
    let mut found = read(&json!({"ID": "a", "collar": {"value": 1, "colour": "red"}}));
    found.collar.as_mut().unwrap().extra.clear();
    assert_eq!(serde_json::to_value(&found).unwrap(), json!({"ID": "a", "collar": 1}));
}

#[test]
fn a_record_without_unknown_members_takes_one_word_more() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    let none = Extra::default();
    assert!(none.is_empty() && none.get("x").is_none());
    assert_eq!(none, Extra::from(BTreeMap::new()));
    // Asking for it to be changed makes it no other value.
    let mut changed = read(&json!({"ID": "a"}));
    changed.extra.remove("x");
    assert_eq!(changed, read(&json!({"ID": "a"})));
}

#[test]
fn the_last_of_two_unknown_members_counts_and_nothing_is_left_of_the_first_record() {
    let json = r#"{"ID":"a","x":{"y":1},"x":2,"collar":{"value":1,"z":1},"collar":{"value":2}}"#;
    let found: Pet = serde_json::from_str(json).unwrap();
    assert_eq!((&found.extra["x"], found.extra.len()), (&json!(2), 1));
    assert!(found.collar.unwrap().extra.is_empty());
}

#[test]
fn debug_shows_names_and_no_values() {
    let found = read(&json!({"ID": "a", "private_key": "s3cret"}));
    let shown = format!("{found:?}");
    assert!(shown.contains(r#"extra: {"private_key"}"#) && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn what_was_read_can_be_sent_and_is_sent_whole_unless_it_is_cleared() {
    let client = Client::new(Credential::token("t")).unwrap();
    let body = |like: Pet| {
        let change = Change { owner: "o".to_owned(), id: "i".to_owned(), like: Some(like), ..Change::default() };
        let body: Value = serde_json::from_slice(&client.call(&change).request().body.as_ref().unwrap().bytes).unwrap();
        body["like"].clone()
    };
    let mut found = read(&pet());
    assert_eq!(body(found.clone()), pet());
    found.extra.clear();
    assert_eq!(body(found)["owner"], Value::Null);
    // A member that has a field is sent once.
    let mut odd = read(&json!({"ID": "a"}));
    odd.extra.insert("ID".to_owned(), json!("b"));
    assert_eq!(body(odd), json!({"ID": "a"}));
}

#[test]
fn a_secret_among_unknown_members_is_hidden_in_errors() {
    let client = Client::new(Credential::token("t")).unwrap();
    let mut like = read(&json!({"ID": "a", "pin": "9876-5432", "deep": {"pin": "1234-5678"}}));
    like.extra.insert("open".to_owned(), json!("v1sible"));
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), like: Some(like), ..Change::default() };
    let shown = client.call(&change).command(Shell::Bash).to_string();
    assert!(!shown.contains("9876") && !shown.contains("1234") && shown.contains("v1sible"), "{shown}");
}

#[test]
fn what_cannot_be_kept_is_no_error() {
    let deep = format!(r#"{{"ID":"a","deep":{}{},"x":1}}"#, "[".repeat(10_000), "]".repeat(10_000));
    let found: Pet = serde_json::from_str(&deep).unwrap();
    assert_eq!((found.id.as_str(), found.extra["x"].clone(), found.extra.len()), ("a", json!(1), 1));
    let half: Pet = serde_json::from_str(r#"{"ID":"a","half":"\ud800","large":1e999,"x":1}"#).unwrap();
    assert_eq!(half.extra.keys().collect::<Vec<_>>(), ["x"]);
}

#[tokio::test]
async fn unknown_members_take_no_memory_from_those_that_are_documented() {
    use wiremock::matchers::any;
    use wiremock::{Mock, MockServer, ResponseTemplate};

    let server = MockServer::start().await;
    // Each takes more than a hundred times its size.
    let items = vec![r#"{"ID":"a","x":{"y":0}}"#; 5_000].join(",");
    let body = format!(r#"{{"success":true,"result":[{items}]}}"#);
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&server).await;
    let client = Client::builder(Credential::user_service_key("k")).base_url(server.uri()).body_limit(2 << 20);
    let page = client.build().unwrap().call(&List::new()).await.unwrap();
    let kept = page.items.iter().filter(|pet| !pet.extra.is_empty()).count();
    assert!(page.items.len() == 5_000 && (1..5_000).contains(&kept) && page.mismatches.is_empty(), "{kept}");
}
