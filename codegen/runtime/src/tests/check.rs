use super::*;

/// The error of a call that is not sent. Nothing listens where it would go.
async fn refused<O: Operation>(operation: &O) -> String {
    let client = Client::new(Credential::token("t")).unwrap();
    match client.call(operation).await {
        Err(error @ Error::Invalid { .. }) => error.to_string(),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("sent"),
    }
}

#[tokio::test]
async fn all_broken_limits_are_reported_at_once() {
    let change = Change {
        owner: "o".to_owned(),
        id: "i".to_owned(),
        expand: Some(vec![String::new(); 3]),
        name: Some("abcdef".to_owned()),
        host: Some("no host".to_owned()),
        like: Some(Pet {
            toys: Some(vec![Toy::Collar(Collar { value: 10, ..Collar::default() })]),
            age: Some(41),
            young: Some(vec![Pet { age: Some(-1), ..Pet::default() }]),
            ..Pet::default()
        }),
        ..Change::default()
    };
    assert_eq!(
        refused(&change).await,
        "PATCH /owners/o/pets/i: not sent: expand has 3 items, at most 2 are allowed; \
         name has 6 characters, at most 5 are allowed; host is \"no host\", which is no host name; \
         like.age is 41, at most 40 is allowed; like.young[0].age is -1, at least 0 is allowed; \
         like.toys[0].value is 10, at most 9 is allowed"
    );
}

#[tokio::test]
async fn a_text_must_match_its_pattern() {
    let change = |name: &str| Change {
        owner: "o".to_owned(),
        id: "i".to_owned(),
        name: Some(name.to_owned()),
        ..Change::default()
    };
    assert!(refused(&change("A")).await.contains("name is \"A\", which does not match ^[a-zé]+$"));
    // Characters are counted, not bytes.
    assert!(sends(&change("ééééé")).await);
}

#[tokio::test]
async fn a_segment_that_would_change_the_path_is_refused_even_unchecked() {
    for id in ["", ".", ".."] {
        let change = Change { owner: "o".to_owned(), id: id.to_owned(), ..Change::default() };
        let client = Client::new(Credential::token("t")).unwrap();
        let error = client.call(&change).unchecked().await.unwrap_err();
        assert!(error.to_string().contains("not sent: identifier is "), "{error}");
    }
}

#[tokio::test]
async fn unchecked_sends_what_breaks_a_limit() {
    let client = Client::new(Credential::user_service_key("v1.0-k")).unwrap();
    let error = client.call(&List { page: Some(0) }).unchecked().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
}

#[tokio::test]
async fn host_names_are_told_from_other_texts() {
    let change = |host: &str| Change {
        owner: "o".to_owned(),
        id: "i".to_owned(),
        host: Some(host.to_owned()),
        ..Change::default()
    };
    for host in ["example.com", "*.example.com", "_sip._tcp.example.com.", "bücher.example", "a"] {
        assert!(sends(&change(host)).await, "{host}");
    }
    let long = "a".repeat(64);
    for host in ["", "a b", "a..b", "-a.com", "a-.com", "http://a.com", "a.*.com", &long] {
        assert!(refused(&change(host)).await.contains("no host name"), "{host}");
    }
}

#[tokio::test]
async fn an_ip_address_is_as_good_as_a_host_name_where_the_docs_say_so() {
    let change = |server: &str| Change {
        owner: "o".to_owned(),
        id: "i".to_owned(),
        server: Some(server.to_owned()),
        ..Change::default()
    };
    for server in ["example.com", "192.0.2.1", "2001:db8::1"] {
        assert!(sends(&change(server)).await, "{server}");
    }
    assert!(refused(&change("2001:db8::g")).await.contains("neither a host name nor an IP address"));
}

#[tokio::test]
async fn a_number_must_be_one_of_those_listed() {
    let change = |days| Change { owner: "o".to_owned(), id: "i".to_owned(), days: Some(days), ..Change::default() };
    assert!(sends(&change(30)).await);
    assert!(refused(&change(14)).await.ends_with("days is 14, only 7, 30 are allowed"));
}

/// Whether a call passes the checks: it then fails for want of a server.
async fn sends<O: Operation>(operation: &O) -> bool {
    let client = Client::new(Credential::token("t")).unwrap();
    matches!(client.call(operation).await, Err(Error::Transport { .. }))
}
