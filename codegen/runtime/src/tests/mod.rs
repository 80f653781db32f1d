//! Tests of the runtime on a small API, written as the generator would.

// Its operations have a setter for each value, and no test calls all of them.
#![allow(dead_code)]

mod access;
mod answer;
mod bare;
mod builder;
mod check;
mod client;
mod codec;
mod command;
mod credential;
mod depth;
mod envelope;
mod extra;
mod fields;
mod items;
mod kinds;
mod lenient;
mod mask;
mod repeated;
mod request;
mod scan;
mod texts;
mod times;
mod twin;
mod undocumented;
mod values;
mod written;

use crate::runtime::*;

pub(super) static API: Api = api(Pager::Page("page"));

/// The same API with offsets.
pub(super) static OFFSET_API: Api = api(Pager::Offset("page"));

const fn api(pager: Pager) -> Api {
    Api {
        name: "test",
        base_url: "http://127.0.0.1:9/base",
        is_main: true,
        auth_schemes: &[
            AuthScheme { kind: CredentialKind::Token, carrier: Carrier::Headers(&["Authorization"]), prefix: None },
            AuthScheme {
                kind: CredentialKind::Key,
                carrier: Carrier::Headers(&["X-Auth-Email", "X-Auth-Key"]),
                prefix: None,
            },
            AuthScheme {
                kind: CredentialKind::UserServiceKey,
                carrier: Carrier::Headers(&["X-Auth-User-Service-Key"]),
                prefix: None,
            },
        ],
        envelope: Envelope {
            success: Some("success"),
            result: "result",
            errors: &[
                ErrorPaths {
                    list: Some("errors"),
                    code: Some("code"),
                    message: Some("message"),
                    chain: Some("error_chain"),
                    documentation_url: Some("documentation_url"),
                    pointer: Some("source.pointer"),
                },
                ErrorPaths { code: Some("code"), message: Some("error"), ..ErrorPaths::NONE },
            ],
            page: Some(PagePaths {
                items: "result",
                page: Some("result_info.page"),
                per_page: Some("result_info.per_page"),
                count: Some("result_info.count"),
                total_count: Some("result_info.total_count"),
                total_pages: Some("result_info.total_pages"),
                ..PagePaths::NONE
            }),
            denied: Denied { statuses: &[401], codes: &[9109], text_codes: &["E_DENIED"] },
            ..Envelope::NONE
        },
        form: FormEncoding::Multipart,
        pager: Some(pager),
        secrets: &["pin"],
        rate_limits: &[],
    }
}

record! {
    /// A record with a required field, a renamed one, and an optional one of each kind.
    pub struct Pet with floats {
        /// Its id.
        id: String = body("ID"),
        /// Its kind.
        kind: Option<Kind>,
        /// Its age.
        age: Option<i64> = body("age").min(0).max(40),
        /// Its weight.
        weight: Option<f64>,
        /// Its price.
        price: Option<rust_decimal::Decimal>,
        /// Time of birth.
        born: Option<jiff::Timestamp>,
        /// Its tags.
        tags: Option<Vec<String>>,
        /// Its young.
        young: Option<Vec<Pet>>,
        /// Its notes.
        notes: Option<std::collections::BTreeMap<String, String>>,
        /// Anything.
        raw: Option<serde_json::Value>,
        /// Time when it was seen.
        seen: Option<Moment>,
        /// Its collar.
        collar: Option<Collar>,
        /// Its toys.
        toys: Option<Vec<Toy>>,
    }
}

record! {
    /// A record whose value may replace the whole record.
    pub struct Collar or "value" {
        /// Its id.
        id: Option<String>,
        /// Its value.
        value: i64 = body("value").max(9),
    }
}

union_of! {
    /// One of two records.
    #[allow(clippy::large_enum_variant)]
    pub enum Toy by id("id") with floats {
        /// A collar.
        Collar(Collar) = "collar",
        /// A pet.
        Pet(Pet) = "pet",
    }
}

open_enum! {
    /// A kind of pet.
    pub enum Kind {
        /// A cat.
        Cat = "cat",
        /// A guinea pig.
        GuineaPig = "guinea pig",
    }
}

error_codes! {
    /// Error codes.
    pub enum ErrorCode {
        /// The pet does not exist.
        NoSuchPet = 1004,
    }
}

operation! {
    /// Changes a pet. It has a field in each place except a form.
    #[derive(Default)]
    pub struct Change -> Pet;
    Meta::patch(&API, "pets.change")
        .path("/owners/:owner/pets/:identifier")
        .permissions(&["#pet:read", "#pet:edit"]);
    new {
        /// Its owner.
        owner: String as into = path("owner"),
        /// Its id.
        id: String as into = path("identifier"),
    }
    set {
        /// What to include in full.
        expand: Vec<String> as texts = query("expand").min_items(1).max_items(2),
        /// Start time.
        since: jiff::Timestamp = query("since"),
        /// Its name.
        name: String as into = body("name").max_length(5).pattern("^[a-zé]+$"),
        /// Its host.
        host: String as into = body("host").hostname(),
        /// Its server.
        server: String as into = body("server").hostname_or_ip(),
        /// Number of days.
        days: i64 = body("days").one_of(&[7, 30]),
        /// A similar pet.
        like: Pet = body("like"),
    }
}

operation! {
    /// Lists pets, only with user service keys.
    #[derive(Default)]
    pub struct List -> Page<Pet>;
    Meta::get(&API, "pets.list").path("/pets").credentials(&[CredentialKind::UserServiceKey]).page();
    set {
        /// The page.
        page: i64 = query("page").min(1),
    }
}

paged!(List => Pet);

operation! {
    /// Uploads pets.
    #[derive(Default)]
    pub struct Upload -> Pet;
    Meta::post(&API, "pets.upload").path("/pets/import");
    new {
        /// The file.
        file: File = form("file"),
    }
    set {
        /// A note.
        note: String as into = form("note"),
    }
}
