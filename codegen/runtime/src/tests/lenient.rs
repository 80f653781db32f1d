//! What becomes of an answer of success that is not as documented: the call succeeds, what fits is there, and each place
//! that does not fit is told. Each answer comes from a real server.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use serde_json::{Value, json};
use wiremock::matchers;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

record! {
    /// A member of each kind that must be there, and of each that need not.
    pub struct Zoo {
        /// A string.
        name: String,
        /// A whole number.
        count: i64,
        /// A number.
        weight: f64,
        /// To the digit.
        price: rust_decimal::Decimal,
        /// A boolean.
        open: bool,
        /// 0 or 1.
        flag: Flag,
        /// A time.
        since: jiff::Timestamp,
        /// Seconds.
        seconds: UnixSeconds,
        /// A secret.
        key: Secret,
        /// A value of several.
        kind: Kind,
        /// A list.
        tags: Vec<String>,
        /// A list of records.
        pets: Vec<Pet>,
        /// A map.
        notes: BTreeMap<String, i64>,
        /// A map of records.
        homes: BTreeMap<String, Collar>,
        /// A record.
        star: Pet,
        /// A record or its value.
        collar: Collar,
        /// A union.
        toy: Toy,
        /// What may be missing.
        age: Option<i64>,
        /// A record that may be missing.
        heir: Option<Box<Pet>>,
        /// A list that may be missing.
        toys: Option<Vec<Toy>>,
        /// Of which null is a value.
        number: Nullable<i64>,
        /// Anything.
        any: Value,
    }
}

operation! {
    /// A zoo.
    pub struct Visit -> Zoo;
    Meta::get(&API, "zoos.visit").path("/zoos/1");
}

operation! {
    /// A zoo of a pet.
    pub struct VisitOf -> Zoo;
    Meta::get(&API, "zoos.visit_of").path("/zoos/:id");
    new {
        /// Its id.
        id: String as into = path("id"),
    }
}

/// A zoo in which all is as documented.
fn zoo() -> Value {
    json!({
        "name": "n", "count": 3, "weight": 0.5, "price": 20.05, "open": true, "flag": 1,
        "since": "2014-01-01T05:20:00Z", "seconds": 5, "key": "s3cret-key", "kind": "cat", "tags": ["a", "b"],
        "pets": [{"ID": "p", "age": 1, "toys": [{"id": "collar", "value": 1}]}, {"ID": "q", "notes": {"k": "v"}}],
        "notes": {"x": 1, "y": 2}, "homes": {"h": {"id": "i", "value": 4}, "j": 5},
        "star": {"ID": "s", "young": [{"ID": "t", "young": [{"ID": "u"}]}]}, "collar": {"id": "c", "value": 7},
        "toy": {"id": "pet", "ID": "v", "age": 2}, "age": 4, "heir": {"ID": "w"},
        "toys": [{"id": "collar", "value": 3}, {"id": "ball", "size": 2}], "number": 8, "any": {"deep": [1, "x"]},
    })
}

fn enveloped(result: &Value) -> String {
    json!({"success": true, "errors": [], "result": result}).to_string()
}

/// A server that answers with this, with a client of it and what its hook is told.
async fn serving(body: &str) -> (MockServer, ClientBuilder, Arc<Mutex<Vec<Mismatch>>>) {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(200).set_body_raw(body.as_bytes(), "application/json");
    Mock::given(matchers::any()).respond_with(response).mount(&server).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let hook = told.clone();
    let builder = Client::builder(Credential::user_service_key("k")).base_url(server.uri()).attempts(1);
    let builder = builder.on_mismatch(move |mismatch| hook.lock().unwrap().push(mismatch.clone()));
    (server, builder, told)
}

async fn detailed<O: Operation>(operation: &O, body: &str) -> Result<Detailed<O::Output>, Error> {
    let (_server, builder, told) = serving(body).await;
    let outcome = builder.build().unwrap().call(operation).detailed().await;
    if let Ok(detailed) = &outcome {
        assert_eq!(*told.lock().unwrap(), detailed.mismatches);
    }
    outcome
}

/// The zoo that an answer gives, and what does not fit, as `path: expected, found`.
async fn visit(result: &Value) -> (Zoo, Vec<String>) {
    let Detailed { output, mismatches, .. } = detailed(&Visit::new(), &enveloped(result)).await.unwrap();
    (output, mismatches.iter().map(shown).collect())
}

fn shown(mismatch: &Mismatch) -> String {
    assert!(mismatch.to_string().starts_with(&format!("{}: {}: expected ", mismatch.operation, mismatch.path)));
    format!("{}: {}, {}", mismatch.path, mismatch.expected, mismatch.found)
}

/// The value at a JSON pointer, to be changed.
fn at<'v>(value: &'v mut Value, pointer: &str) -> &'v mut Value {
    value.pointer_mut(pointer).unwrap()
}

#[tokio::test]
async fn an_answer_as_documented_has_no_mismatch() {
    let (found, mismatches) = visit(&zoo()).await;
    assert_eq!(mismatches, [""; 0]);
    assert_eq!(serde_json::to_value(found).unwrap(), zoo());
}

/// Each place, what stands there instead, and what is told of it.
#[tokio::test]
async fn what_does_not_fit_is_left_at_its_default_and_told() {
    let whole = "a whole number from -9223372036854775808 to 9223372036854775807";
    let time = "a time in UTC, such as 2014-01-01T05:20:00.12345Z";
    let (list, object, pet) = (json!(["x"]), json!({"x": 1}), "an object (Pet)");
    let cases = [
        ("/name", json!(null), "result.name: a string, null".to_owned()),
        ("/name", json!(5), "result.name: a string, a number".to_owned()),
        ("/name", list.clone(), "result.name: a string, a list".to_owned()),
        ("/name", object.clone(), "result.name: a string, an object".to_owned()),
        ("/count", json!("seven"), format!("result.count: {whole}, a string")),
        ("/count", json!(7.5), format!("result.count: {whole}, a number")),
        ("/count", json!(true), format!("result.count: {whole}, a boolean")),
        ("/count", list.clone(), format!("result.count: {whole}, a list")),
        ("/weight", object.clone(), "result.weight: a number, an object".to_owned()),
        ("/weight", json!("1e999x"), "result.weight: a number, a string".to_owned()),
        ("/price", json!(1e40), "result.price: a decimal number of at most 28 digits, a number".to_owned()),
        ("/open", json!("true"), "result.open: true or false, a string".to_owned()),
        ("/flag", json!(2), "result.flag: 0 or 1, a number".to_owned()),
        ("/since", json!("yesterday"), format!("result.since: {time}, a string")),
        ("/seconds", json!("5x"), "result.seconds: a number of seconds, a string".to_owned()),
        ("/key", json!(12345), "result.key: a string, a number".to_owned()),
        ("/kind", json!([]), "result.kind: a string (Kind), a list".to_owned()),
        ("/tags", object.clone(), "result.tags: a list, an object".to_owned()),
        ("/tags", json!("a"), "result.tags: a list, a string".to_owned()),
        ("/tags/1", json!(null), "result.tags[1]: a string, null".to_owned()),
        ("/pets", json!({"ID": "p"}), "result.pets: a list, an object".to_owned()),
        ("/pets/0", json!(7), format!("result.pets[0]: {pet}, a number")),
        ("/pets/1/ID", json!(7), "result.pets[1].ID: a string, a number".to_owned()),
        ("/pets/0/toys/0/value", json!([]), format!("result.pets[0].toys[0].value: {whole}, a list")),
        ("/pets/1/notes/k", json!(1), "result.pets[1].notes.k: a string, a number".to_owned()),
        ("/notes", list.clone(), "result.notes: an object, a list".to_owned()),
        ("/notes/y", json!("y"), format!("result.notes.y: {whole}, a string")),
        ("/homes/j", json!("five"), format!("result.homes.j: {whole}, a string")),
        ("/homes/h/value", json!("x"), format!("result.homes.h.value: {whole}, a string")),
        ("/star", list.clone(), format!("result.star: {pet}, a list")),
        ("/star", json!(null), format!("result.star: {pet}, null")),
        ("/star/young", json!("x"), "result.star.young: a list, a string".to_owned()),
        ("/star/young/0/young/0", json!([1]), format!("result.star.young[0].young[0]: {pet}, a list")),
        ("/collar", json!(null), format!("result.collar: {whole}, null")),
        ("/collar/value", json!({}), format!("result.collar.value: {whole}, an object")),
        ("/toy/age", json!("old"), format!("result.toy.age: {whole}, a string")),
        ("/toy/ID", json!(null), "result.toy.ID: a string, null".to_owned()),
        ("/age", json!("x"), format!("result.age: {whole}, a string")),
        ("/heir", json!(true), format!("result.heir: {pet}, a boolean")),
        ("/toys", json!(1), "result.toys: a list, a number".to_owned()),
        ("/number", object, format!("result.number: {whole}, an object")),
    ];
    for (pointer, value, told) in cases {
        let mut answer = zoo();
        *at(&mut answer, pointer) = value;
        let (found, mismatches) = visit(&answer).await;
        assert_eq!(mismatches, [told], "{pointer}");
        assert_rest(&found, pointer);
    }
}

/// All that a zoo has but what stands at a pointer is as documented, and that has its default.
fn assert_rest(found: &Zoo, pointer: &str) {
    let (mut found, mut rest) = (serde_json::to_value(found).unwrap(), zoo());
    let default = found.pointer(pointer).cloned();
    let is_default = matches!(
        default.as_ref().map(|value| value.to_string()).as_deref(),
        None | Some("null" | "0" | "0.0" | "false" | "\"\"" | "[]" | "{}" | "\"1970-01-01T00:00:00Z\"")
            | Some(r#"{"ID":""}"#)
    );
    assert!(is_default, "{pointer}: {default:?}");
    // What stands where the value was left out, or has its default, is no part of the comparison.
    for value in [&mut found, &mut rest] {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match value.pointer_mut(parent) {
            Some(Value::Object(members)) => drop(members.remove(name)),
            Some(Value::Array(items)) => items[name.parse::<usize>().unwrap()] = Value::Null,
            // A record of which only the bare value is left.
            _ => *value.pointer_mut(parent).unwrap() = Value::Null,
        }
    }
    assert_eq!(found, rest, "{pointer}");
}

#[tokio::test]
async fn a_member_that_is_missing_has_its_default() {
    let optional = ["age", "heir", "toys", "number"];
    for name in zoo().as_object().unwrap().keys() {
        let mut answer = zoo();
        answer.as_object_mut().unwrap().remove(name);
        let (found, mismatches) = visit(&answer).await;
        if optional.contains(&name.as_str()) {
            assert_eq!(mismatches, [""; 0], "{name}");
        } else {
            assert_eq!(mismatches.len(), 1, "{name}");
            let told = mismatches[0].starts_with(&format!("result.{name}: ")) && mismatches[0].ends_with(", nothing");
            assert!(told, "{mismatches:?}");
        }
        let mut again = serde_json::to_value(found).unwrap();
        again.as_object_mut().unwrap().remove(name);
        assert_eq!(again, answer);
    }
    let (found, mismatches) = visit(&json!({})).await;
    assert_eq!((found, mismatches.len()), (Zoo::default(), 18));
}

#[tokio::test]
async fn an_unknown_case_value_or_shape_is_kept_and_is_no_mismatch() {
    let mut answer = zoo();
    *at(&mut answer, "/kind") = json!("dragon");
    *at(&mut answer, "/toy") = json!({"id": "kite", "length": 3});
    *at(&mut answer, "/toys/0") = json!(7);
    let (found, mismatches) = visit(&answer).await;
    assert_eq!(mismatches, [""; 0]);
    assert_eq!((found.kind.as_str(), serde_json::to_value(&found).unwrap()), ("dragon", answer));
}

#[tokio::test]
async fn of_a_member_that_comes_again_the_last_counts() {
    let body = |members: &str| format!(r#"{{"success":true,"result":{{"ID":"a",{members}}}}}"#);
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() };
    for (members, age, places) in [
        (r#""age":"x","age":3"#, Some(3), vec![]),
        (r#""age":3,"age":"x""#, None, vec!["result.age"]),
        (r#""young":[1],"young":[{"ID":"y"}]"#, None, vec![]),
        (r#""young":[{"ID":"y"}],"age":1,"young":[1]"#, Some(1), vec!["result.young[0]"]),
        (r#""tags":[1],"ID":4,"ID":"a""#, None, vec!["result.tags[0]"]),
    ] {
        let found = detailed(&change, &body(members)).await.unwrap();
        let paths: Vec<_> = found.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
        assert_eq!((found.output.age, paths), (age, places), "{members}");
    }
    let twice = r#"{"success":true,"result":{"ID":4},"result":{"ID":"b"}}"#;
    let found = detailed(&change, twice).await.unwrap();
    assert_eq!((found.output.id.as_str(), found.mismatches), ("b", vec![]));
    // Also where both do not fit.
    let twice = r#"{"success":true,"result":{"ID":4},"result":{"ID":5}}"#;
    let found = detailed(&change, twice).await.unwrap();
    assert_eq!(found.mismatches.iter().map(shown).collect::<Vec<_>>(), ["result.ID: a string, a number"]);
    let cut = r#"{"success":true,"result":{"ID":4,"age":"x"},"result":{"ID":5"#;
    assert!(matches!(detailed(&change, cut).await, Err(Error::NotJson(_))));
    // Also where what fitted at first was a scalar.
    let first = zoo().to_string();
    let again = r#""name":1,"weight":{},"kind":[],"key":2,"flag":9,"seconds":[],"count":[]"#;
    let body = format!(r#"{{"success":true,"result":{},{again}}}}}"#, first.strip_suffix('}').unwrap());
    let found = detailed(&Visit::new(), &body).await.unwrap();
    let Zoo { name, weight, kind, key, flag, seconds, count, .. } = found.output;
    assert_eq!((name.as_str(), weight, kind, key.expose()), ("", 0.0, Kind::default(), ""));
    assert_eq!((flag, seconds, count, found.mismatches.len()), (Flag(false), UnixSeconds::default(), 0, 7));
}

#[tokio::test]
async fn a_result_may_be_missing_where_the_answer_says_that_the_call_succeeded() {
    for (body, told) in [
        (r#"{"success":true}"#, "result: an object (Zoo), nothing"),
        (r#"{"success":true,"result":null}"#, "result: an object (Zoo), null"),
        (r#"{"success":true,"result":"done"}"#, "result: an object (Zoo), a string"),
        (r#"{"success":true,"result":[{"name":"n"}]}"#, "result: an object (Zoo), a list"),
    ] {
        let found = detailed(&Visit::new(), body).await.unwrap();
        assert_eq!(found.mismatches.iter().map(shown).collect::<Vec<_>>(), [told]);
        assert_eq!(found.output, Zoo::default());
    }
    for (body, kind) in [(r#"{"result":null}"#, "null"), (r#"{"result":7}"#, "a number")] {
        assert_eq!(detailed(&Visit::new(), body).await.unwrap().mismatches[0].found, kind);
    }
    // Without such a word and without a result, nothing says that it did.
    for body in ["{}", "null", "[]", "7", r#"{"name":"n"}"#] {
        assert!(matches!(detailed(&Visit::new(), body).await, Err(Error::Decode(_))), "{body}");
    }
    for body in [r#"{"result":null,"errors":[{"code":7,"message":"no"}]}"#, r#"{"code":7,"error":"no"}"#] {
        assert_eq!(detailed(&Visit::new(), body).await.unwrap_err().code(), Some(7), "{body}");
    }
    let body = r#"{"success":false,"result":{"name":7}}"#;
    assert!(matches!(detailed(&Visit::new(), body).await, Err(Error::Api(_))));
}

#[tokio::test]
async fn a_page_lists_its_mismatches_and_keeps_all_that_fits() {
    let body = r#"{"success":true,"result":[{"ID":"a"},{"ID":null,"age":2},7,{"ID":"c","age":"x"}],
        "result_info":{"page":"one","total_count":4}}"#;
    let (_server, builder, told) = serving(body).await;
    let page = builder.build().unwrap().call(&List::new()).await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|pet| (pet.id.as_str(), pet.age)).collect();
    assert_eq!(ids, [("a", None), ("", Some(2)), ("", None), ("c", None)]);
    let paths: Vec<_> = page.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["result[1].ID", "result[2]", "result[3].age"]);
    assert_eq!(*told.lock().unwrap(), page.mismatches);
    assert_eq!(page.info.unwrap().total_count, Some(4));
    let found = detailed(&List::new(), r#"{"success":true,"result":{"ID":"a"}}"#).await.unwrap();
    assert_eq!((found.output.items.len(), found.output.mismatches), (0, found.mismatches.clone()));
    assert_eq!(shown(&found.mismatches[0]), "result: a list, an object");
}

#[tokio::test]
async fn a_list_of_all_items_tells_the_hook() {
    let body = r#"{"success":true,"result":[{"ID":"a"},{}],"result_info":{"page":1,"total_pages":1}}"#;
    let (_server, builder, told) = serving(body).await;
    let client = builder.build().unwrap();
    let mut items = client.all(&List::new());
    let mut ids = Vec::new();
    while let Some(pet) = items.next().await {
        ids.push(pet.unwrap().id);
    }
    assert_eq!((ids, told.lock().unwrap().len()), (vec!["a".to_owned(), String::new()], 1));
}

#[tokio::test]
async fn a_strict_call_fails_and_names_all_places() {
    let mut answer = zoo();
    for (pointer, value) in [("/count", json!("x")), ("/pets/1/ID", json!(null)), ("/star", json!(7))] {
        *at(&mut answer, pointer) = value;
    }
    answer.as_object_mut().unwrap().remove("tags");
    let places = ["result.count", "result.pets[1].ID", "result.star", "result.tags"];
    let (_server, builder, told) = serving(&enveloped(&answer)).await;
    let (one, all) = (builder.clone().build().unwrap(), builder.strict().build().unwrap());
    for error in [one.call(&Visit::new()).strict().await, all.call(&Visit::new()).await] {
        let error = error.unwrap_err();
        let line = error.to_string();
        let start =
            "GET /zoos/1: 200, the answer does not fit at $.result.count: invalid type: string \"x\", expected a ";
        assert!(line.starts_with(start), "{line}");
        assert!(line.ends_with("; nor at result.pets[1].ID, result.star, result.tags"), "{line}");
        let Error::Decode(error) = error else { panic!("{error}") };
        assert_eq!(error.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect::<Vec<_>>(), places);
        assert!(error.spot.contains("\"count\":\"x\"»"), "{}", error.spot);
    }
    assert!(told.lock().unwrap().is_empty());
    assert_eq!(one.call(&Visit::new()).detailed().await.unwrap().mismatches.len(), 4);
    // What fits passes.
    let (_server, builder, _) = serving(&enveloped(&zoo())).await;
    builder.strict().build().unwrap().call(&Visit::new()).await.unwrap();
}

#[tokio::test]
async fn an_error_names_a_few_places_and_counts_the_others() {
    let items = vec!["{}"; 2_000].join(",");
    let body = format!(r#"{{"success":true,"result":[{items}]}}"#);
    let (_server, builder, _) = serving(&body).await;
    let client = builder.build().unwrap();
    let line = client.call(&List::new()).strict().await.unwrap_err().to_string();
    assert!(line.contains("at $.result[0]: missing field `ID`"), "{line}");
    assert!(
        line.ends_with("; nor at result[1].ID, result[2].ID, result[3].ID, result[4].ID, result[5].ID and 994 more")
    );
    let page = client.call(&List::new()).await.unwrap();
    assert_eq!((page.items.len(), page.mismatches.len()), (2_000, 1_000));
}

#[cfg(feature = "blocking")]
#[tokio::test]
async fn the_blocking_client_reads_and_tells_the_same() {
    let (_server, builder, told) = serving(r#"{"success":true,"result":{"name":"n"}}"#).await;
    let client = move || {
        let client = blocking::Client::with(builder).unwrap();
        let detailed = client.call(&Visit::new()).wait_detailed().unwrap();
        let zoo = client.call(&Visit::new()).wait().unwrap();
        let error = client.call(&Visit::new()).strict().wait().unwrap_err();
        (detailed, zoo, error)
    };
    let (detailed, zoo, error) = tokio::task::spawn_blocking(client).await.unwrap();
    assert_eq!((zoo.name.as_str(), &zoo, detailed.status), ("n", &detailed.output, 200));
    assert_eq!(detailed.headers.get("content-type"), Some("application/json"));
    assert_eq!((detailed.mismatches.len(), told.lock().unwrap().len()), (17, 34));
    assert!(matches!(error, Error::Decode(error) if error.mismatches == detailed.mismatches));
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_still_an_error() {
    for body in ["<html>", "", r#"{"success":true,"result":{"name":"n""#, r#"{"success":true,"result":{"name":n}}"#] {
        assert!(matches!(detailed(&Visit::new(), body).await, Err(Error::NotJson(_))), "{body}");
    }
}

#[tokio::test]
async fn what_no_text_or_number_can_have_does_not_fail_a_call() {
    let server = MockServer::start().await;
    let mut body =
        enveloped(&zoo()).replace(r#""name":"n""#, r#""name":"a\ud800b\ud83e\udd80","any":1e999"#).into_bytes();
    let tag = String::from_utf8_lossy(&body).find(r#""tags":["a""#).unwrap() + 9;
    body[tag] = 0xff;
    Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_bytes(body)).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    let found = client.call(&Visit::new()).detailed().await.unwrap();
    assert_eq!(found.output.name, "a\u{fffd}b\u{1f980}");
    assert_eq!((found.output.tags[0].as_str(), found.mismatches), ("\u{fffd}", vec![]));
    assert!(client.call(&Visit::new()).strict().await.is_err());
}

#[tokio::test]
async fn no_mismatch_shows_a_value_or_a_secret() {
    let client = |url: String| Client::builder(Credential::token("s3cret-key")).base_url(url).build().unwrap();
    let mut answer = zoo();
    *at(&mut answer, "/notes") = json!({"s3cret-key": "v4lue", "\u{1b}[31m": "v4lue"});
    *at(&mut answer, "/count") = json!("v4lue");
    let (server, ..) = serving(&enveloped(&answer)).await;
    let found = client(server.uri()).call(&Visit::new()).detailed().await.unwrap();
    let shown = format!("{:?}", found.mismatches);
    assert_eq!(found.mismatches.len(), 3, "{shown}");
    assert!(!shown.contains("v4lue") && !shown.contains("s3cret") && !shown.contains("u{1b}"), "{shown}");
}

#[tokio::test]
async fn an_id_that_was_not_there_is_not_sent() {
    let found = detailed(&Visit::new(), r#"{"success":true,"result":{"count":1}}"#).await.unwrap();
    let (server, builder, _) = serving("{}").await;
    let call = builder.build().unwrap();
    let error = call.call(&VisitOf::new(&found.output.name)).unchecked().await.unwrap_err();
    assert!(matches!(&error, Error::Invalid { violations, .. } if violations[0].field == "id"), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

/// A change of one member or item of an answer.
#[derive(Clone, Debug)]
enum Mutation {
    Remove,
    Set(Value),
}

fn any_mutation() -> impl Strategy<Value = Mutation> {
    let value = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        Just(json!([])),
        Just(json!([[1], null, "x"])),
        Just(json!({})),
        Just(json!({"id": "kite", "value": {}})),
    ];
    prop_oneof![Just(Mutation::Remove), value.prop_map(Mutation::Set)]
}

/// The pointers to all members and items of JSON.
fn places(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                found.push(format!("{pointer}/{name}"));
                places(value, format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                found.push(format!("{pointer}/{index}"));
                places(value, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Changes a member or item. What is removed from a list leaves null there, so that the others stay where they are.
fn apply(answer: &mut Value, pointer: &str, change: &Mutation) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (answer.pointer_mut(parent), change) {
        (Some(Value::Object(members)), Mutation::Remove) => drop(members.remove(name)),
        (Some(parent), Mutation::Remove) => parent[name.parse::<usize>().unwrap()] = Value::Null,
        (Some(Value::Object(members)), Mutation::Set(value)) => drop(members.insert(name.to_owned(), value.clone())),
        (Some(parent), Mutation::Set(value)) => parent[name.parse::<usize>().unwrap()] = value.clone(),
        (None, _) => {}
    }
}

/// Answers each request with what it was told last.
#[derive(Debug, Default)]
struct Told(Mutex<Vec<u8>>);

impl Transport for Told {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let body = self.0.lock().unwrap().clone();
        Box::pin(std::future::ready(Ok(Response { status: 200, headers: Headers::default(), body: body.into() })))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// Whatever becomes of some members, the call succeeds, and all others are as they were.
    #[test]
    fn a_call_that_succeeded_never_fails(changes in prop::collection::vec((any::<prop::sample::Index>(), any_mutation()), 1..6)) {
        let (mut all, mut answer, mut changed) = (Vec::new(), zoo(), Vec::new());
        places(&answer, String::new(), &mut all);
        for (index, change) in changes {
            let pointer = index.get(&all);
            if !changed.iter().any(|other: &String| pointer.starts_with(other.as_str()) || other.starts_with(pointer)) {
                apply(&mut answer, pointer, &change);
                changed.push(pointer.clone());
            }
        }
        let transport = Arc::new(Told::default());
        *transport.0.lock().unwrap() = enveloped(&answer).into_bytes();
        let client = Client::builder(Credential::token("t")).transport(transport).rate_limit(None).build().unwrap();
        let found = runtime().block_on(client.call(&Visit::new()).detailed()).unwrap();
        let strict = runtime().block_on(client.call(&Visit::new()).strict().into_future());
        match strict {
            Ok(output) => prop_assert!(found.mismatches.is_empty() && output == found.output),
            Err(Error::Decode(error)) => {
                prop_assert_eq!(&error.mismatches, &found.mismatches);
                let first = format!("$.{}", found.mismatches[0].path);
                prop_assert!(first.starts_with(&error.path), "{} {}", first, error.path);
            }
            Err(error) => prop_assert!(false, "{}", error),
        }
        // Each place is a changed one, or below or above it.
        for mismatch in &found.mismatches {
            let pointer = mismatch.path.strip_prefix("result").unwrap().replace('[', "/").replace(']', "").replace('.', "/");
            let is_near = changed.iter().any(|other| pointer.starts_with(other.as_str()) || other.starts_with(&pointer));
            prop_assert!(is_near, "{} {:?}", mismatch.path, changed);
        }
        let (output, whole) = (serde_json::to_value(&found.output).unwrap(), zoo());
        for pointer in all {
            let near = |other: &String| pointer.starts_with(other.as_str()) || other.starts_with(pointer.as_str());
            // A tag that changed makes another case, and a value that stands for the whole is written so.
            let holder = |other: &String| other.rsplit_once('/').is_some_and(|(holder, _)| {
                !holder.is_empty() && pointer.starts_with(holder) && (other.ends_with("/id") || other.ends_with("/value"))
            });
            if !changed.iter().any(|other| near(other) || holder(other)) {
                prop_assert_eq!(output.pointer(&pointer), whole.pointer(&pointer), "{}", pointer);
            }
        }
    }
}

fn runtime() -> &'static tokio::runtime::Runtime {
    static RUNTIME: std::sync::LazyLock<tokio::runtime::Runtime> =
        std::sync::LazyLock::new(|| tokio::runtime::Builder::new_current_thread().build().unwrap());
    &RUNTIME
}
