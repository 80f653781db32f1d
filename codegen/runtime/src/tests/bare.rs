//! Answers in an envelope where none is documented, and the other way round.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

record! {
    /// A record that may be empty.
    pub struct Settings {
        /// A size.
        size: Option<i64>,
    }
}

record! {
    /// An answer that has the members of an envelope itself.
    pub struct Import {
        /// Its result.
        result: Settings,
        /// How long it took.
        timing: Option<i64>,
    }
}

/// Operations, with what is documented of their answers.
macro_rules! operations {
    ($($name:ident -> $output:ty $(, $answer:ident)?;)*) => {
        $(operation! {
            /// An operation.
            pub struct $name -> $output;
            Meta::get(&API, "pets.any").path("/pets")$(.$answer())?;
        })*
    };
}

operations! {
    BarePet -> Pet, whole_answer;
    BareList -> Vec<Pet>, whole_answer;
    BareJson -> Value, whole_answer;
    BareImport -> Import, whole_answer;
    OnePet -> Pet;
    Pets -> Vec<Pet>;
    PetPage -> Page<Pet>, page;
    OneToy -> Toy;
    OneText -> String;
    MaybePet -> Option<Pet>;
    Options -> Settings;
    Counts -> BTreeMap<String, i64>;
    Any -> Value;
    Removal -> (), no_result;
}

async fn detailed<O: Operation>(operation: &O, body: &str) -> Result<Detailed<O::Output>, Error> {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_string(body)).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    let detailed = client.call(operation).detailed().await;
    let strict = client.call(operation).strict().await;
    let fits = detailed.as_ref().is_ok_and(|detailed| detailed.mismatches.is_empty());
    assert_eq!(strict.is_ok(), fits, "{body}");
    detailed
}

/// What an answer gives, which has nothing that does not fit.
async fn output<O: Operation>(operation: &O, body: &str) -> O::Output {
    let detailed = detailed(operation, body).await.unwrap();
    assert!(detailed.mismatches.is_empty(), "{body}: {:?}", detailed.mismatches);
    detailed.output
}

async fn paths<O: Operation>(operation: &O, body: &str) -> Vec<String> {
    detailed(operation, body).await.unwrap().mismatches.into_iter().map(|mismatch| mismatch.path).collect()
}

#[tokio::test]
async fn what_is_documented_without_an_envelope_is_read_in_one() {
    let enveloped = |result: &str| format!(r#"{{"result":{result},"success":true,"errors":[],"messages":[]}}"#);
    let pet = r#"{"ID":"a","age":2}"#;
    for body in [pet, &enveloped(pet)] {
        let found = output(&BarePet::new(), body).await;
        assert_eq!((found.id.as_str(), found.age, found.extra.len()), ("a", Some(2), 0), "{body}");
    }
    for body in [r#"[{"ID":"a"}]"#.to_owned(), enveloped(r#"[{"ID":"a"}]"#)] {
        assert_eq!(output(&BareList::new(), &body).await[0].id, "a");
    }
    assert_eq!(paths(&BarePet::new(), &enveloped(r#"{"ID":"a","age":"x"}"#)).await, ["result.age"]);
    assert_eq!(paths(&BarePet::new(), r#"{"ID":"a","age":"x"}"#).await, ["age"]);
    assert_eq!(paths(&BarePet::new(), "[]").await, ["$"]);
    assert_eq!(paths(&BareList::new(), r#"[{"ID":"a"},{"ID":1}]"#).await, ["[1].ID"]);
    // It may report errors there.
    let refused = r#"{"result":null,"success":false,"errors":[{"code":7,"message":"no"}]}"#;
    assert_eq!(detailed(&BarePet::new(), refused).await.unwrap_err().code(), Some(7));
    assert_eq!(detailed(&BareList::new(), refused).await.unwrap_err().code(), Some(7));
    // A type that has these members is the whole answer, and so is JSON of any shape.
    let import = r#"{"success":true,"errors":[],"result":{"size":1},"timing":3}"#;
    let found = output(&BareImport::new(), import).await;
    assert_eq!((found.result.size, found.timing), (Some(1), Some(3)));
    assert_eq!(output(&BareJson::new(), import).await, serde_json::from_str::<Value>(import).unwrap());
    // One of them alone makes no envelope.
    assert_eq!(output(&BarePet::new(), r#"{"ID":"a","result":{"ID":"b"}}"#).await.id, "a");
}

#[tokio::test]
async fn what_is_documented_in_an_envelope_is_read_without_one() {
    let pet = r#"{"ID":"a","age":2}"#;
    assert_eq!(output(&OnePet::new(), pet).await.age, Some(2));
    assert_eq!(output(&OnePet::new(), r#"{"success":true,"ID":"a"}"#).await.id, "a");
    assert_eq!(output(&MaybePet::new(), pet).await.unwrap().age, Some(2));
    assert_eq!(output(&MaybePet::new(), r#"{"success":true}"#).await, None);
    assert_eq!(output(&Pets::new(), r#"[{"ID":"a"},{"ID":"b"}]"#).await.len(), 2);
    assert_eq!(output(&PetPage::new(), r#"[{"ID":"a"},{"ID":"b"}]"#).await.items.len(), 2);
    assert_eq!(output(&OneText::new(), r#""text""#).await, "text");
    assert!(matches!(output(&OneToy::new(), r#"{"id":"pet","ID":"a"}"#).await, Toy::Pet(pet) if pet.id == "a"));
    assert_eq!(output(&Counts::new(), r#"{"x":1}"#).await["x"], 1);
    assert_eq!(output(&Options::new(), r#"{"size":1}"#).await.size, Some(1));
    assert_eq!(output(&Any::new(), r#"{"new":[1]}"#).await, json!({"new": [1]}));
    // Of a list, all that fits is read.
    assert_eq!(paths(&Pets::new(), r#"[{"ID":"a"},{"ID":1}]"#).await, ["[1].ID"]);
    assert_eq!(paths(&PetPage::new(), r#"[{"ID":"a"},7]"#).await, ["[1]"]);
    // An envelope with a word of success is one, and lacks its result.
    assert_eq!(paths(&Any::new(), r#"{"success":true}"#).await, ["result"]);
    assert_eq!(paths(&Options::new(), r#"{"success":true}"#).await, ["result"]);
    assert_eq!(paths(&Counts::new(), r#"{"success":true}"#).await, ["result"]);
}

#[tokio::test]
async fn what_is_neither_is_an_error() {
    for body in [r#"{"age":2}"#, "{}", "[]", "null", r#"{"ID":"a","age":"x"}"#] {
        assert!(matches!(detailed(&OnePet::new(), body).await, Err(Error::Decode(_))), "{body}");
    }
    for body in ["{}", r#"{"other":1}"#, r#"{"size":"x"}"#] {
        assert!(matches!(detailed(&Options::new(), body).await, Err(Error::Decode(_))), "{body}");
    }
    assert!(detailed(&OneToy::new(), r#"{"ID":"a"}"#).await.is_err());
    assert!(detailed(&PetPage::new(), r#"{"items":[]}"#).await.is_err());
    for body in [r#"{"ID":"a","code":7,"error":"no"}"#, r#"{"success":false,"ID":"a"}"#] {
        assert!(matches!(detailed(&OnePet::new(), body).await, Err(Error::Api(_))), "{body}");
    }
}

#[tokio::test]
async fn an_answer_without_a_result_needs_no_word_of_success() {
    output(&Removal::new(), r#"{"success":true}"#).await;
    for body in [r#"{"id":"a"}"#, "{}", "null", r#""ok""#, "[]"] {
        let found = detailed(&Removal::new(), body).await.unwrap();
        assert_eq!(found.mismatches[0].to_string(), "pets.any: success: expected true, found nothing", "{body}");
    }
    for body in [r#"{"success":false}"#, r#"{"code":7,"error":"no"}"#, r#"{"success":"yes"}"#] {
        assert!(matches!(detailed(&Removal::new(), body).await, Err(Error::Api(_))), "{body}");
    }
}
