//! How the client reads responses. Each comes from a real server.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

/// A server that answers with this, and a client of it.
async fn answering(response: ResponseTemplate) -> (MockServer, Client) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = Client::builder(Credential::user_service_key("k")).base_url(server.uri()).build().unwrap();
    (server, client)
}

async fn answer_of<O: Operation>(operation: &O, response: ResponseTemplate) -> Result<O::Output, Error> {
    let (_server, client) = answering(response).await;
    client.call(operation).await
}

fn response(status: u16, content_type: &str, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status)
        .insert_header("x-request", "230b030023ae2822-SJC")
        .set_body_raw(body.as_bytes(), content_type)
}

fn a_change() -> Change {
    Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() }
}

async fn change(status: u16, content_type: &str, body: &str) -> Result<Pet, Error> {
    answer_of(&a_change(), response(status, content_type, body)).await
}

/// The error of an answer that must be as documented.
async fn unfit(content_type: &str, body: &str) -> Error {
    let (_server, client) = answering(response(200, content_type, body)).await;
    client.call(&a_change()).strict().await.unwrap_err()
}

const JSON: &str = "application/json";

#[tokio::test]
async fn a_result_is_read() {
    let body = r#"{"success":true,"errors":[],"messages":[],"result":{"ID":"a","age":2}}"#;
    let pet = change(200, JSON, body).await.unwrap();
    assert_eq!((pet.id.as_str(), pet.age), ("a", Some(2)));
}

#[tokio::test]
async fn a_page_has_items_info_and_headers() {
    let body =
        r#"{"result_info":{"page":2,"per_page":20,"count":1,"total_count":21},"result":[{"ID":"a"}],"success":true}"#;
    let response = ResponseTemplate::new(200).insert_header("x-request", "230b").set_body_raw(body, JSON);
    let page = answer_of(&List::default(), response).await.unwrap();
    assert_eq!(page.items[0].id, "a");
    assert_eq!(page.request_id(), Some("230b"));
    assert_eq!(page.headers.get("Content-Type"), Some(JSON));
    assert_eq!(page.info.unwrap().total_count, Some(21));
}

#[tokio::test]
async fn a_page_may_leave_its_items_out_if_the_call_succeeded() {
    let list = List::default();
    let page = |body: &'static str| answer_of(&list, ResponseTemplate::new(200).set_body_raw(body, JSON));
    assert_eq!(page(r#"{"success":true}"#).await.unwrap().items, []);
    assert_eq!(page(r#"{"result":[]}"#).await.unwrap().items, []);
    let error = page(r#"{"code":7,"error":"go away"}"#).await.unwrap_err();
    assert_eq!(error.to_string(), "GET /pets: 200, 7: go away");
}

#[tokio::test]
async fn an_error_says_what_in_the_request_is_to_blame_and_where_it_is_explained() {
    let body = r#"{"success":false,"errors":[{"code":1,"message":"Bad host","documentation_url":"https://example.com/1",
        "source":{"pointer":"/hosts/0"}}]}"#;
    let error = change(400, JSON, body).await.unwrap_err();
    let line = "PATCH /owners/o/pets/i: 400, 1: Bad host at /hosts/0, see https://example.com/1";
    assert_eq!(error.to_string(), line);
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.errors[0].source.as_ref().unwrap().pointer.as_deref(), Some("/hosts/0"));
}

#[tokio::test]
async fn an_error_list_is_an_api_error_whatever_the_status() {
    let body = r#"{"result":null,"success":false,"errors":[{"code":1004,"message":"No\nsuch pet"},{"code":7}]}"#;
    for status in [200, 400, 500] {
        let error = change(status, JSON, body).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.code(), Some(ErrorCode::NoSuchPet));
        assert_eq!(error.context().unwrap().headers.request_id(), Some("230b030023ae2822-SJC"));
        let line = format!("PATCH /owners/o/pets/i: {status}, 1004: No such pet; 7: no message");
        assert_eq!(error.to_string(), line);
    }
}

#[tokio::test]
async fn the_errors_that_led_to_an_error_are_shown_and_matched() {
    let body = r#"{"success":false,"errors":[
        {"code":1,"message":"Refused","documentation_url":"https://example.com/1","error_chain":[
            {"code":9005,"message":"Bad address","error_chain":[{"code":1004,"message":"No pet"}]},
            {"code":9006,"message":"Bad name","source":{"pointer":"/name"}}]},
        {"code":2,"message":"Stopped","error_chain":[]}]}"#;
    let error = change(400, JSON, body).await.unwrap_err();
    let said = "1: Refused, see https://example.com/1 (9005: Bad address (1004: No pet); 9006: Bad name at /name)";
    assert_eq!(error.to_string(), format!("PATCH /owners/o/pets/i: 400, {said}; 2: Stopped"));
    assert_eq!(error.codes::<u32>().collect::<Vec<_>>(), [1, 9005, 1004, 9006, 2]);
    assert_eq!(error.code(), Some(1));
    assert!(error.has_code(9006) && error.has_code(ErrorCode::NoSuchPet) && !error.has_code(3));
    assert!(!error.has_code("9006"));
}

#[tokio::test]
async fn an_error_may_have_a_chain_alone() {
    let body = r#"{"success":false,"errors":[{"error_chain":[{"code":1004}]},{"error_chain":7},{"error_chain":[[]]}]}"#;
    let error = change(400, JSON, body).await.unwrap_err();
    assert_eq!(error.to_string(), "PATCH /owners/o/pets/i: 400, no message (1004: no message)");
    assert_eq!(error.code(), Some(ErrorCode::NoSuchPet));
}

#[tokio::test]
async fn a_code_may_be_a_string() {
    let body = r#"{"success":false,"errors":[{"code":"E_ONE","error_chain":[{"code":"1004"},{"code":"E_TWO"}]}]}"#;
    let error = change(400, JSON, body).await.unwrap_err();
    assert_eq!(error.codes::<&str>().collect::<Vec<_>>(), ["E_ONE", "1004", "E_TWO"]);
    assert!(error.has_code("E_TWO") && error.has_code(1004) && !error.has_code("E_THREE"));
}

#[test]
fn what_is_not_of_an_answer_has_no_code() {
    let error = Error::Config("no".to_owned());
    assert!(error.codes::<u32>().next().is_none() && !error.has_code(1));
}

#[tokio::test]
async fn an_unknown_code_survives() {
    let body = r#"{"success":false,"errors":[{"code":4294967295,"message":"m"}]}"#;
    let error = change(400, JSON, body).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Other(u32::MAX)));
    assert_eq!(ErrorCode::CODES, [1004]);
    assert_eq!(error.code::<ErrorCode>().map(ErrorCode::code), error.code());
}

#[tokio::test]
async fn an_error_without_a_list_shows_the_body() {
    let error = change(403, JSON, r#"{"error": "go away"}"#).await.unwrap_err();
    assert_eq!(error.to_string(), "PATCH /owners/o/pets/i: 403, go away");
    let error = change(400, JSON, r#"{"errors": []}"#).await.unwrap_err();
    assert_eq!(error.to_string(), r#"PATCH /owners/o/pets/i: 400, no error is named: {"errors": []}"#);
}

#[tokio::test]
async fn an_answer_that_is_not_json_keeps_its_status_and_start() {
    let page = format!("<html>\n  <body>Bad gateway {}</body>", "x".repeat(10_000));
    for status in [200, 502] {
        let error = change(status, "text/html", &page).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        let line = error.to_string();
        let start =
            format!("PATCH /owners/o/pets/i: {status}, the answer is not JSON but text/html: <html> <body>Bad gat");
        assert!(line.starts_with(&start) && line.len() < 700 && !line.contains('\n'), "{line}");
    }
}

/// Defines an operation with this output and this kind of answer.
macro_rules! call {
    ($name:ident -> $output:ty, $($answer:ident)?) => {
        operation! {
            /// A removal.
            pub struct $name -> $output;
            Meta::delete(&API, "pets.remove").path("/pets")$(.$answer())?;
        }
    };
}

call!(Remove -> (), no_result);
call!(RemoveUnit -> (), );
call!(RemoveOptional -> Option<Pet>, );
call!(RemoveJson -> serde_json::Value, );
call!(RemoveWhole -> Page<Pet>, page);
call!(RemoveList -> Vec<Pet>, );

#[tokio::test]
async fn an_answer_may_be_empty_where_no_result_is_promised() {
    for (status, body) in [(204, ""), (200, ""), (202, " \n")] {
        let empty = || ResponseTemplate::new(status).set_body_raw(body, JSON);
        answer_of(&Remove::new(), empty()).await.unwrap();
        answer_of(&RemoveUnit::new(), empty()).await.unwrap();
        assert_eq!(answer_of(&RemoveOptional::new(), empty()).await.unwrap(), None);
        assert_eq!(answer_of(&RemoveJson::new(), empty()).await.unwrap(), serde_json::Value::Null);
        let lacks = format!("{status}, the answer is empty, and the documentation promises a result");
        let errors = [
            change(status, JSON, body).await.unwrap_err(),
            answer_of(&RemoveWhole::new(), empty()).await.unwrap_err(),
            answer_of(&RemoveList::new(), empty()).await.unwrap_err(),
        ];
        assert!(errors.iter().all(|error| error.to_string().ends_with(&lacks)), "{errors:?}");
    }
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    assert_eq!(client.undocumented(&API, Method::Delete, "/x").await.unwrap(), serde_json::Value::Null);
    let error = answer_of(&Remove::new(), ResponseTemplate::new(500)).await.unwrap_err();
    assert_eq!(error.to_string(), "DELETE /pets (4 attempts): 500, the answer is empty");
}

#[tokio::test]
async fn only_the_value_of_success_is_success() {
    let body = |success: &str| format!(r#"{{{success}"result":{{"ID":"a"}}}}"#);
    for success in ["", r#""success":true,"#, r#""success":false,"success":true,"#] {
        assert_eq!(change(200, JSON, &body(success)).await.unwrap().id, "a", "{success}");
    }
    for value in ["false", r#""false""#, r#""true""#, "0", "1", "null", "{}", "[true]"] {
        for success in [format!(r#""success":{value},"#), format!(r#""success":true,"success":{value},"#)] {
            let line = change(200, JSON, &body(&success)).await.unwrap_err().to_string();
            assert!(line.starts_with("PATCH /owners/o/pets/i: 200, no error is named: "), "{success}: {line}");
        }
    }
}

#[tokio::test]
async fn the_last_of_two_results_counts() {
    let first = r#""result":{"ID":"a","age":1,"tags":["x"],"young":[{"ID":"y"}],"notes":{"k":"v"}}"#;
    let pet = change(200, JSON, &format!(r#"{{"success":true,{first},"result":{{"ID":"b"}}}}"#)).await.unwrap();
    assert_eq!(pet, Pet { id: "b".to_owned(), ..Pet::default() });
    let body = r#"{"success":true,"result":[{"ID":"a"},{"ID":"b"}],"result":[{"ID":"c"}]}"#;
    let page = answer_of(&List::default(), ResponseTemplate::new(200).set_body_raw(body, JSON)).await.unwrap();
    assert_eq!(page.items.iter().map(|pet| pet.id.as_str()).collect::<Vec<_>>(), ["c"]);
}

#[tokio::test]
async fn a_refusal_names_the_permission_that_the_call_needs() {
    let needs = "; check the credential: this call needs #pet:read and #pet:edit";
    let errors = |errors: &str| format!(r#"{{"success":false,"errors":[{errors}]}}"#);
    // By the status or by a code, also of an error that led to another.
    for (status, body, says) in [
        (401, errors(r#"{"code":1,"message":"no"}"#), "1: no"),
        (401, errors(""), r#"no error is named: {"success":false,"errors":[]}"#),
        (400, errors(r#"{"code":9109,"message":"no"}"#), "9109: no"),
        (400, errors(r#"{"code":1},{"code":2,"error_chain":[{"code":9109}]}"#), {
            "1: no message; 2: no message (9109: no message)"
        }),
        (200, errors(r#"{"code":"E_DENIED","message":"no"}"#), "E_DENIED: no"),
    ] {
        let line = change(status, JSON, &body).await.unwrap_err().to_string();
        assert_eq!(line, format!("PATCH /owners/o/pets/i: {status}, {says}{needs}"));
    }
    for status in [400, 403] {
        let line = change(status, JSON, &errors(r#"{"code":9110,"message":"no"}"#)).await.unwrap_err().to_string();
        assert_eq!(line, format!("PATCH /owners/o/pets/i: {status}, 9110: no"));
    }
}

#[tokio::test]
async fn a_refusal_of_a_call_without_documented_permissions_says_what_to_check() {
    let denied = ResponseTemplate::new(401).set_body_raw(r#"{"success":false,"errors":[{"code":1}]}"#, JSON);
    let line = answer_of(&List::default(), denied).await.unwrap_err().to_string();
    assert_eq!(line, "GET /pets: 401, 1: no message; check the credential and its permissions");
}

#[tokio::test]
async fn what_does_not_fit_is_shown() {
    let long = "é".repeat(60);
    let body = format!("{{\"success\":true,\n\"result\":{{\"ID\":\"{long}\",\"age\":true,\"kind\":\"cat\"}}}}");
    let Error::Decode(error) = unfit(JSON, &body).await else { panic!() };
    assert_eq!(error.spot, format!("{}\",\"age\":true»,\"kind\":\"cat\"}}}}", "é".repeat(28)));
    assert!(error.to_string().contains(&format!(", in {}", error.spot)), "{error:?}");
}

#[tokio::test]
async fn no_error_shows_a_secret() {
    let key = "s3cret-key";
    let client = |url: String| Client::builder(Credential::token(key)).base_url(url).attempts(1).build().unwrap();
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() };
    let bodies = [
        // Reported by the server, in each string of an error.
        format!(
            r#"{{"success":false,"errors":[{{"code":1,"message":"bad {key}","documentation_url":"{key}",
            "source":{{"pointer":"/{key}"}},"error_chain":[{{"message":"{key}"}}]}}]}}"#
        ),
        // Without a listed error.
        format!(r#"{{"success":false,"pin":"9876","seen":"{key}"}}"#),
        // Does not fit; not JSON; cut off.
        format!(r#"{{"success":true,"result":{{"pin": "9876","ID":"a","age":"{key}"}}}}"#),
        format!("<html>{key} \"pin\": 9876"),
        r#"{"success":true,"result":{"pin":"9876"#.to_owned(),
    ];
    for body in bodies {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).insert_header("set-cookie", "9876").set_body_raw(body.clone(), JSON);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let error = client(server.uri()).call(&change).strict().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(key) && !shown.contains("9876") && shown.contains('…'), "{body}: {shown}");
        assert!(format!("{:?}", client(server.uri()).call(&change).raw().await).find("9876").is_none());
    }
}

#[tokio::test]
async fn what_does_not_fit_is_named_by_its_path() {
    let cases = [
        (
            r#"{"success":true,"result":{"ID":"a","young":[{"ID":"b"},{"ID":"c","age":"x"}]}}"#,
            "$.result.young[1].age: ",
        ),
        (r#"{"success":true,"result":{"age":1}}"#, "$.result: missing field `ID`"),
        (r#"{"success":true,"result":{"ID":"a","notes":{"k":[]}}}"#, "$.result.notes.k: "),
        (r#"{"success":true}"#, "$: missing field `result`"),
        (r#"{"success":true,"result":null}"#, "$.result: "),
    ];
    for (body, place) in cases {
        let line = unfit(JSON, body).await.to_string();
        assert!(
            line.starts_with(&format!("PATCH /owners/o/pets/i: 200, the answer does not fit at {place}")),
            "{line}"
        );
    }
}

#[tokio::test]
async fn no_error_commands_a_terminal() {
    let escape = "\u{1b}[31m\u{9b}31m\u{202e}\u{200b}\u{2066}\u{feff}";
    let bodies = [
        format!("<html>{escape}"),
        r#"{"success":false,"errors":[{"code":1,"message":"\u001b[31m","documentation_url":"\u009b"}]}"#.to_owned(),
        r#"{"success":false,"errors":[{"code":1,"message":"a\u202eb\u200fc","source":{"pointer":"\u2069\u2028"}}]}"#
            .to_owned(),
        r#"{"success":false,"e":"a\u202eb"}"#.replace("\\u202e", "\u{202e}\u{85}\u{2029}\u{2060}\u{ad}\u{e0041}"),
        format!(r#"{{"success":true,"result":{{"ID":"{}","age":"\u001b[31m"}}}}"#, '\u{9b}'),
        r#"{"success":true,"result":{"ID":"a","notes":{"\u001b[31m":[]}}}"#.to_owned(),
    ];
    for body in bodies {
        let line = unfit("text/\u{9b}", &body).await.to_string();
        let hidden = |c: char| {
            c.is_control()
                || "\u{200b}\u{200f}\u{202e}\u{2028}\u{2029}\u{2060}\u{2066}\u{2069}\u{feff}\u{ad}\u{e0041}".contains(c)
        };
        assert!(!line.contains(hidden) && line.contains(char::REPLACEMENT_CHARACTER), "{line:?}");
    }
}

#[tokio::test]
async fn a_cut_off_answer_is_not_taken_for_json() {
    let error = change(200, JSON, r#"{"success":true,"result":{"ID":"a""#).await.unwrap_err();
    assert!(matches!(error, Error::NotJson(_)), "{error}");
}

#[tokio::test]
async fn errors_of_another_type_say_nothing() {
    assert_eq!(change(200, JSON, r#"{"success":true,"errors":7,"result":{"ID":"a"}}"#).await.unwrap().id, "a");
    for errors in ["7", "[7]", "{}", r#"[{"code":-1}]"#, "null"] {
        let body = format!(r#"{{"success":false,"errors":{errors}}}"#);
        let line = change(200, JSON, &body).await.unwrap_err().to_string();
        assert_eq!(line, format!("PATCH /owners/o/pets/i: 200, no error is named: {body}"));
    }
}

#[tokio::test]
async fn json_of_another_shape_is_json() {
    for (body, place) in
        [("\"x\"", "$: invalid type: string \"x\", expected an object"), ("[]", "$: "), ("null", "$: ")]
    {
        let line = change(200, JSON, body).await.unwrap_err().to_string();
        assert!(
            line.starts_with(&format!("PATCH /owners/o/pets/i: 200, the answer does not fit at {place}")),
            "{line}"
        );
        let line = change(400, JSON, body).await.unwrap_err().to_string();
        assert_eq!(line, format!("PATCH /owners/o/pets/i: 400, no error is named: {body}"));
    }
    let error = change(400, JSON, "\"x").await.unwrap_err();
    assert!(matches!(&error, Error::NotJson(error) if error.cut_off), "{error}");
    assert!(format!("{error:?}").contains(r#"operation: Meta("pets.change")"#), "{error:?}");
}

#[tokio::test]
async fn data_after_the_json_makes_an_answer_invalid() {
    let error = change(200, JSON, r#"{"success":true,"result":{"ID":"a"}} <html>"#).await.unwrap_err();
    assert!(matches!(error, Error::NotJson(_)), "{error}");
}

#[tokio::test]
async fn a_refusal_counts_even_with_a_result() {
    let body = r#"{"success":false,"errors":[{"code":1004,"message":"m"}],"result":{"ID":"a"}}"#;
    assert_eq!(change(200, JSON, body).await.unwrap_err().code(), Some(ErrorCode::NoSuchPet));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = MockServer::start().await;
    let elsewhere = ResponseTemplate::new(302).insert_header("location", format!("{}/elsewhere", server.uri()));
    Mock::given(any()).respond_with(elsewhere).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    let change = Change { owner: "o".to_owned(), id: "i".to_owned(), ..Change::default() };
    let line = client.call(&change).await.unwrap_err().to_string();
    let location = format!("Location {}/elsewhere (not followed)", server.uri());
    assert_eq!(line, format!("PATCH /owners/o/pets/i: 302, {location}, the answer is empty"));
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}
