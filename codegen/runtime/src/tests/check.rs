use std::collections::BTreeMap;

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
        "PATCH /owners/o/pets/i: not sent: expand must have between 1 and 2 items, got 3; \
         name must have at most 5 characters, got 6; host must be a valid host name, got \"no host\"; \
         like.age must be between 0 and 40, got 41; like.young[0].age must be between 0 and 40, got -1; \
         like.toys[0].value must be at most 9, got 10; `.unchecked()` sends it anyway"
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
    assert!(refused(&change("A")).await.contains("name must match ^[a-zé]+$, got \"A\""));
    // A long value is cut.
    let long = refused(&change(&"A".repeat(300))).await;
    assert!(long.contains(&format!("got \"{}\"…", "A".repeat(80))) && long.len() < 300, "{long}");
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
async fn host_names_are_distinguished_from_other_strings() {
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
        assert!(refused(&change(host)).await.contains("host must be a valid host name"), "{host}");
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
    assert!(refused(&change("2001:db8::g")).await.contains("server must be a valid host name or IP address"));
}

#[tokio::test]
async fn a_number_must_be_one_of_those_listed() {
    let change = |days| Change { owner: "o".to_owned(), id: "i".to_owned(), days: Some(days), ..Change::default() };
    assert!(sends(&change(30)).await);
    assert!(refused(&change(14)).await.contains("days must be one of 7, 30, got 14;"));
}

operation! {
    /// A change with a field for each further kind of limit.
    #[derive(Default)]
    pub struct Limited -> Pet;
    Meta::post(&API, "pets.limit").path("/pets");
    set {
        /// Parts of a whole.
        share: f64 = body("share").exclusive_min(0).max(0.9).multiple_of(0.1),
        /// A word.
        word: String as into = body("word").min_length(2).max_length(4),
        /// A secret word.
        secret: Secret as into = body("secret").min_length(4).pattern("^[a-z]+$"),
        /// Different words.
        words: Vec<String> as texts = body("words").unique_items().each(min_length(1), one_of(&["a", "b", "c"])),
        /// Different secret words.
        secrets: Vec<Secret> as list<Secret> = body("secrets").unique_items(),
        /// Numbers by their names.
        sizes: std::collections::BTreeMap<String, Vec<i64>> = body("sizes").each(max_items(2), each(min(1))),
        /// Pets by their names.
        pets: std::collections::BTreeMap<String, Vec<Pet>> = body("pets"),
        /// Always true.
        sure: bool = body("sure").one_of(&[true]),
        /// Needs to be sure.
        really: bool = body("really").only_with("sure", &[true]),
    }
}

#[tokio::test]
async fn each_kind_of_limit_is_checked() {
    let cases: [(Limited, &[&str]); 14] = [
        (Limited::new().share(0.3), &[]),
        (Limited::new().share(0.0), &["share must be more than 0 and at most 0.9, got 0"]),
        (
            Limited::new().share(0.95),
            &["share must be more than 0 and at most 0.9, got 0.95", "share must be a multiple of 0.1, got 0.95"],
        ),
        (Limited::new().word("ä"), &["word must have between 2 and 4 characters, got 1"]),
        (Limited::new().words(["a", "b"]), &[]),
        (Limited::new().words(["a", "b", "a"]), &[r#"words must not list an item twice, got "a" at 0 and 2"#]),
        (
            Limited::new().secrets(["s3cret", "s3cret"].map(Secret::from)),
            &["secrets must not list an item twice, got the same at 0 and 1"],
        ),
        (
            Limited::new().words(["", "b"]),
            &["words[0] must have at least 1 character, got 0", r#"words[0] must be one of a, b, c, got """#],
        ),
        (
            Limited::new().sizes(BTreeMap::from([("s".to_owned(), vec![1, 0, 2])])),
            &["sizes.s must have at most 2 items, got 3", "sizes.s[1] must be at least 1, got 0"],
        ),
        (
            Limited::new().pets(BTreeMap::from([("p".to_owned(), vec![Pet { age: Some(41), ..Pet::default() }])])),
            &["pets.p[0].age must be between 0 and 40, got 41"],
        ),
        (Limited::new().sure(false), &["sure must be true, got false"]),
        (Limited::new().sure(true).really(true), &[]),
        (Limited::new().really(true), &["really needs sure to be true"]),
        (Limited::new().secret("X1"), &["secret must have at least 4 characters, got 2", "secret must match ^[a-z]+$"]),
    ];
    for (operation, broken) in cases {
        match broken {
            [] => assert!(sends(&operation).await, "{operation:?}"),
            broken => assert_eq!(
                refused(&operation).await,
                format!("POST /pets: not sent: {}; `.unchecked()` sends it anyway", broken.join("; ")),
                "{operation:?}"
            ),
        }
    }
}

operation! {
    /// A delivery whose fields depend on each other.
    #[derive(Default)]
    pub struct Deliver -> Pet;
    Meta::post(&API, "pets.deliver").path("/pets/deliveries").rules(&[
        Rule::at_least_one(&["street", "pets"]),
        Rule::at_most_one(&["street", "host", "wait"]).warning(),
        Rule::at_most_one(&["pets", "wait"]),
    ]);
    set {
        /// How it is delivered.
        by: String as into = body("by"),
        /// Where it is delivered.
        street: String as into = body("street").differs_from("host"),
        /// Where it comes from.
        host: String as into = body("host")
            .when("by", &["post"], max_length(5), pattern("^[a-z]*$"))
            .when("by", &["wire", "pigeon"], not(ip()), differs_from("by")),
        /// Seconds until then.
        wait: i64 = body("wait").min(120).max(300).also(&[1, 2]),
        /// What is delivered.
        pets: Vec<Pet> as list<Pet> = body("pets").alone("ID", &["cat", "dog"]),
    }
}

#[tokio::test]
async fn limits_and_rules_between_fields_are_checked() {
    let street = || Deliver::new().street("s");
    let pet = |id: &str| Pet { id: id.to_owned(), ..Pet::default() };
    let cases: [(Deliver, &[&str]); 17] = [
        (street(), &[]),
        (Deliver::new(), &["street or pets must be set"]),
        (Deliver::new().pets([]), &["street or pets must be set"]),
        (Deliver::new().pets([pet("cat")]).wait(1), &["pets and wait can't be set in the same call"]),
        (Deliver::new().pets([pet("cat")]), &[]),
        (Deliver::new().pets([pet("cow"), pet("hen")]), &[]),
        (
            Deliver::new().pets([pet("cow"), pet("dog")]),
            &["pets must have no other item beside one with ID cat or dog, got 2 items"],
        ),
        (street().wait(2), &[]),
        (street().wait(120), &[]),
        (street().wait(119), &["wait must be 1, 2, or between 120 and 300, got 119"]),
        (street().host("s"), &[r#"street must differ from host, got "s""#]),
        (street().host("LONGER").by("van"), &[]),
        (street().host("192.0.2.1"), &[]),
        (
            street().host("LONGER").by("post"),
            &[
                "host must have at most 5 characters if by is post, got 6",
                r#"host must match ^[a-z]*$ if by is post, got "LONGER""#,
            ],
        ),
        (
            street().host("192.0.2.1").by("wire"),
            &[r#"host must not be a valid IP address if by is wire, got "192.0.2.1""#],
        ),
        (street().host("pigeon").by("pigeon"), &[r#"host must differ from by if by is pigeon, got "pigeon""#]),
        (street().host("post").by("post"), &[]),
    ];
    for (operation, broken) in cases {
        match broken {
            [] => assert!(sends(&operation).await, "{operation:?}"),
            broken => {
                let broken = broken.join("; ");
                let expected = format!("POST /pets/deliveries: not sent: {broken}; `.unchecked()` sends it anyway");
                assert_eq!(refused(&operation).await, expected, "{operation:?}");
            }
        }
    }
}

#[test]
fn limits_between_fields_are_said_in_the_docs() {
    let said = |name: &str| {
        let field = Deliver::META.fields.iter().find(|field| field.name == name).unwrap();
        field.limits().join(" ")
    };
    assert_eq!(said("street"), "Must differ from host.");
    assert_eq!(
        said("host"),
        "If by is post: at most 5 characters, must match ^[a-z]*$. \
         If by is wire or pigeon: must not be a valid IP address, must differ from by."
    );
    assert_eq!(said("wait"), "1, 2, or between 120 and 300.");
    assert_eq!(said("pets"), "Must have no other item beside one with ID cat or dog.");
    let rules: Vec<_> = Deliver::META.rules.iter().map(|rule| rule.sentence(&|name| format!("`{name}`"))).collect();
    assert_eq!(
        rules,
        [
            "Needs `street` or `pets`.",
            "Takes at most one of `street`, `host` and `wait`. The client only warns of more.",
            "Takes at most one of `pets` and `wait`.",
        ]
    );
}

#[test]
fn strings_of_the_named_formats_are_distinguished_from_others() {
    use crate::rules::Format;
    let cases: &[(Format, &[&str], &[&str])] = &[
        (Format::Ipv4, &["192.0.2.1", "0.0.0.0"], &["192.0.2", "192.0.2.256", "192.0.2.01", "2001:db8::1", ""]),
        (Format::Ipv6, &["2001:db8::1", "::", "::ffff:192.0.2.1"], &["192.0.2.1", "2001:db8::g", "[::1]", ""]),
        (
            Format::Uuid,
            &["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
            &["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400", "", "g"],
        ),
        (Format::PrintableAscii, &["", "v=spf1 ~all"], &["é", "a\tb", "\u{7f}"]),
        (Format::Date, &["2014-01-31", "2016-02-29"], &["2014-02-29", "2014-1-31", "20140131", "2014-01-31T00:00:00Z"]),
        (
            Format::Uri,
            &["https://example.com/a?b#c", "urn:isbn:1", "mailto:a@b.c"],
            &["example.com", "/a", "https://a b", "1a:b", "a:", ""],
        ),
        (
            Format::Email,
            &["a@example.com", "a.b+c@example.com", "\"a b\"@example.com", "a@[192.0.2.1]"],
            &["a", "@example.com", "a@", "a b@example.com", "a@b@example.com", "a@*.example.com", "a@-b"],
        ),
    ];
    for (format, fitting, others) in cases {
        for string in *fitting {
            assert!(format.fits(string), "{string:?} is {}", format.noun());
        }
        for string in *others {
            assert!(!format.fits(string), "{string:?} is not {}", format.noun());
        }
    }
}

#[test]
fn a_format_is_found_by_its_name() {
    use crate::rules::Format;
    for format in Format::ALL {
        assert_eq!(Format::named(format.name()), Some(*format));
    }
    assert_eq!(Format::named("Uuid"), None);
}

#[test]
fn large_numbers_are_compared_by_their_digits() {
    use crate::rules::Quantity;
    let largest = Quantity::from(i64::MAX);
    assert!(largest.compare(i64::MAX - 1).is_gt());
    assert!(largest.compare(Quantity::from(1e300)).is_lt());
    assert!(Quantity::from(0.1 + 0.2).compare(Quantity::from(0.3)).is_gt());
    assert!(Quantity::from(0.3).compare("0.30".parse::<rust_decimal::Decimal>().unwrap()).is_eq());
}

/// Whether a call passes the checks: it then fails for want of a server.
async fn sends<O: Operation>(operation: &O) -> bool {
    let client = Client::new(Credential::token("t")).unwrap();
    matches!(client.call(operation).await, Err(Error::Transport { .. }))
}
