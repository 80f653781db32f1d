//! Tests of the runtime on a small API, written as the generator would.

mod answer;
mod check;
mod client;
mod codec;
mod command;
mod credential;
mod items;
mod mask;
mod request;

use crate::runtime::*;

pub(super) static API: Api = api(Pager::Page("page"));

/// The same with offsets.
pub(super) static OFFSET_API: Api = api(Pager::Offset("page"));

const fn api(pager: Pager) -> Api {
    Api {
        name: "test",
        base_url: "http://127.0.0.1:9/base",
        credentials: &[
            Login { kind: CredentialKind::Token, carrier: Carrier::Headers(&["Authorization"]) },
            Login { kind: CredentialKind::Key, carrier: Carrier::Headers(&["X-Auth-Email", "X-Auth-Key"]) },
            Login { kind: CredentialKind::UserServiceKey, carrier: Carrier::Headers(&["X-Auth-User-Service-Key"]) },
        ],
        envelope: Envelope {
            success: "success",
            success_value: None,
            result: Field::body("result"),
            errors: Errors::List("errors"),
        },
        form: FormEncoding::Multipart,
        pager: Some(pager),
        secrets: &["pin"],
        rate_limit: None,
    }
}

/// A record with a required field, a renamed one, and one of each optional kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pet {
    pub(super) id: String,
    pub(super) kind: Option<Kind>,
    pub(super) age: Option<i64>,
    pub(super) weight: Option<f64>,
    pub(super) price: Option<rust_decimal::Decimal>,
    pub(super) born: Option<jiff::Timestamp>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) young: Option<Vec<Pet>>,
    pub(super) notes: Option<std::collections::BTreeMap<String, String>>,
    pub(super) raw: Option<serde_json::Value>,
    pub(super) seen: Option<Moment>,
    pub(super) collar: Option<Collar>,
    pub(super) toys: Option<Vec<Toy>>,
}

record!(Pet => id = "ID", kind, age { min(0), max(40) }, weight, price, born, tags, young, notes, raw, seen, collar, toys);

/// A record whose value may stand for the whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Collar {
    pub(super) id: Option<String>,
    pub(super) value: i64,
}

record!(Collar or "value" => id, value { max(9) });

/// One of two records.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Toy {
    Collar(Collar),
    Pet(Pet),
    Other(serde_json::Value),
}

union_of!(Toy by "id" => Collar = "collar", Pet = "pet");

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(super) enum Kind {
    Cat,
    GuineaPig,
    Other(String),
}

open_enum!(Kind => Cat = "cat", GuineaPig = "guinea pig");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(super) enum ErrorCode {
    NoSuchPet,
    Other(u32),
}

error_codes!(ErrorCode => NoSuchPet = 1004);

/// A change of a pet, with a field in each place but a form.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    pub(super) owner: String,
    pub(super) id: String,
    pub(super) expand: Option<Vec<String>>,
    pub(super) since: Option<jiff::Timestamp>,
    pub(super) name: Option<String>,
    pub(super) host: Option<String>,
    pub(super) server: Option<String>,
    pub(super) days: Option<i64>,
    pub(super) like: Option<Pet>,
}

values!(Change => owner, id, expand, since, name, host, server, days, like);

impl Operation for Change {
    type Output = Pet;
    const META: &'static Meta = &Meta::patch(&API, "pets.change")
        .path("/owners/:owner/pets/:identifier")
        .permissions(&["#pet:read", "#pet:edit"])
        .fields(&[
            Field::path("owner"),
            Field::path("identifier"),
            Field::query("expand").min_items(1).max_items(2),
            Field::query("since"),
            Field::body("name").max_length(5).pattern("^[a-zé]+$"),
            Field::body("host").host_name(),
            Field::body("server").host_name_or_ip(),
            Field::body("days").one_of(&[7, 30]),
            Field::body("like"),
        ]);
}

/// A list of pets, for user service keys only.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    pub(super) page: Option<i64>,
}

values!(List => page);
paged!(List => Pet);

impl Operation for List {
    type Output = Page<Pet>;
    const META: &'static Meta = &Meta::get(&API, "pets.list")
        .path("/pets")
        .credentials(&[CredentialKind::UserServiceKey])
        .whole_answer()
        .fields(&[Field::query("page").min(1)]);
}

/// An upload.
#[derive(Clone, Debug, Default)]
pub(super) struct Upload {
    pub(super) file: File,
    pub(super) note: Option<String>,
}

values!(Upload => file, note);

impl Operation for Upload {
    type Output = Pet;
    const META: &'static Meta =
        &Meta::post(&API, "pets.upload").path("/pets/import").fields(&[Field::form("file"), Field::form("note")]);
}
