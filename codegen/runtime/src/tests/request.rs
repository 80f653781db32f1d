use super::*;

fn client() -> Client {
    Client::new(Credential::token("t")).unwrap()
}

fn change() -> Change {
    Change { owner: "o1".to_owned(), id: "p1".to_owned(), ..Change::default() }
}

fn body(operation: &impl Operation) -> String {
    String::from_utf8(client().call(operation).request().body.clone().unwrap().bytes).unwrap()
}

#[test]
fn each_value_travels_in_its_place() {
    let change = Change {
        expand: Some(vec!["a b".to_owned(), "c&d".to_owned()]),
        since: Some("2014-01-01T05:20:00Z".parse().unwrap()),
        name: Some("é\"".to_owned()),
        like: Some(Pet { id: "p2".to_owned(), kind: Some(Kind::Cat), ..Pet::default() }),
        ..change()
    };
    let client = client();
    let call = client.call(&change);
    let request = call.request();
    assert_eq!(request.method, Method::Patch);
    assert_eq!(request.target, "/owners/o1/pets/p1?expand=a%20b%2Cc%26d&since=2014-01-01T05%3A20%3A00Z");
    assert_eq!(request.body.as_ref().unwrap().content_type, "application/json");
    assert_eq!(body(&change), r#"{"name":"é\"","like":{"ID":"p2","kind":"cat"}}"#);
}

#[test]
fn a_hostile_id_stays_one_segment() {
    let change = Change { owner: "a/../b?c#d%2F é\n".to_owned(), ..change() };
    assert_eq!(client().call(&change).request().target, "/owners/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9%0A/pets/p1");
}

#[test]
fn a_change_of_nothing_is_an_empty_object_and_a_list_has_no_body() {
    assert_eq!(body(&change()), "{}");
    assert_eq!(client().call(&List::default()).request().body, None);
}

#[test]
fn a_further_member_leaves_the_others_to_the_digit() {
    let price = "0.1234567890123456789012345678";
    let like = Pet { id: "p2".to_owned(), price: Some(price.parse().unwrap()), ..Pet::default() };
    let change = Change { like: Some(like), ..change() };
    let client = client();
    let call = client.call(&change).body_member("also", 1);
    let body = String::from_utf8(call.request().body.clone().unwrap().bytes).unwrap();
    assert_eq!(body, format!(r#"{{"also":1,"like":{{"ID":"p2","price":{price}}}}}"#));
}

#[test]
fn a_form_is_a_multipart_body() {
    let upload = Upload { file: File::new("zone \"a\".txt", "@ A 1"), note: Some("hi".to_owned()) };
    let client = client();
    let form = client.call(&upload).request().body.clone().unwrap();
    assert_eq!(form.content_type, "multipart/form-data; boundary=form-boundary-0");
    let expected = "--form-boundary-0\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"zone %22a%22.txt\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n@ A 1\r\n\
        --form-boundary-0\r\n\
        Content-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n\
        --form-boundary-0--\r\n";
    assert_eq!(String::from_utf8(form.bytes).unwrap(), expected);
}

#[test]
fn a_boundary_is_never_part_of_the_content() {
    let upload = Upload { file: File::new("f", "--form-boundary-0"), note: None };
    let client = client();
    let form = client.call(&upload).request().body.clone().unwrap();
    assert!(form.content_type.ends_with("form-boundary-1"), "{}", form.content_type);
}

operation! {
    /// A move of a pet, with values in headers.
    pub struct Move -> Pet;
    Meta::post(&API, "pets.move").path("/pets");
    new {
        /// Areas that the pet may cross.
        areas: Vec<String> as texts = header("X-Areas").max_items(2),
    }
    set {
        /// Whether to only try it.
        dry_run: bool = header("X-Dry-Run"),
        /// Key of the gate.
        key: Secret as into = header("X-Key"),
    }
}

#[tokio::test]
async fn a_value_travels_in_its_header() {
    let server = wiremock::MockServer::start().await;
    let answer = wiremock::ResponseTemplate::new(200)
        .set_body_raw(r#"{"success":true,"result":{"ID":"a"}}"#, "application/json");
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Credential::token("t")).base_url(server.uri()).build().unwrap();
    client.call(&Move::new(["a", "b"]).key("k3y")).await.unwrap();
    client.call(&Move::new(["a"]).dry_run(true)).header("x-areas", "c").await.unwrap();
    let received = server.received_requests().await.unwrap();
    let headers = |index: usize| {
        ["x-areas", "x-dry-run", "x-key"]
            .map(|name| received[index].headers.get(name).map(|value| value.to_str().unwrap()))
    };
    assert_eq!(headers(0), [Some("a,b"), None, Some("k3y")]);
    // A header of the call takes the place of the operation's.
    assert_eq!(headers(1), [Some("c"), Some("true"), None]);
    assert_eq!(received[1].headers.get_all("x-areas").iter().count(), 1);
}

#[tokio::test]
async fn a_header_carries_no_line_end_and_keeps_its_limits() {
    let smuggled = client().call(&Move::new(["a\r\nx-key: b"])).unchecked().await.unwrap_err();
    assert!(smuggled.to_string().contains("X-Areas has a character that no HTTP header can carry"), "{smuggled}");
    let many = client().call(&Move::new(["a", "b", "c"])).await.unwrap_err();
    assert!(many.to_string().contains("X-Areas must have at most 2 items, got 3"), "{many}");
}

#[test]
fn a_command_shows_a_header_unless_it_is_secret() {
    let (client, call) = (client(), Move::new(["a"]).key("k3y"));
    let command = client.call(&call).command(Shell::Bash);
    let shown = command.to_string();
    assert!(shown.contains("--header 'X-Areas: a'") && shown.contains("--header 'X-Key: <SECRET>'"), "{shown}");
    assert!(!format!("{command:?}").contains("k3y"));
    assert!(command.with_credential().to_string().contains("--header 'X-Key: k3y'"));
}
