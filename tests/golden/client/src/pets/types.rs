// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record, union_of};

/// Name of a pet.
pub type PetName = String;

/// Number of falls that a pet survives.
///
/// One of `1`, `7`, `9`.
pub type Lives = i64;

record! {
    /// A pet.
    pub struct Pet with floats {
        /// Identifier of the pet.
        id: String,
        /// The kind.
        type_: Option<Kind> = body("type"),
        /// Time of birth.
        born: Option<jiff::Timestamp>,
        /// Weight in kilograms. More than 0 and at most 99.5. Must be a multiple of 0.5.
        weight: Option<f64> = body("weight").max(99.5).exclusive_min(0).multiple_of(0.5),
        /// Mother of the pet.
        mother: Option<Box<Pet>>,
        /// Price, in US dollars.
        price: Option<rust_decimal::Decimal>,
        /// Tricks the pet can do. Each: at most 5 items. Each: each: must match `^\w`.
        tricks: Option<std::collections::BTreeMap<String, Vec<String>>> = body("tricks")
            .each(max_items(5), each(pattern(r"^\w"))),
        /// Food of the pet.
        default: Option<Food>,
        /// Number of falls survived.
        lives: Option<Lives> = body("lives").one_of(&[1, 7, 9]),
        /// Balls of the pet.
        balls: Option<Vec<Ball>>,
    }
}

record! {
    /// Home of a pet.
    pub struct Home keeps extra;
    new {
        /// Identifier of the home. Exactly 2 characters.
        id: String as into = body("ID").min_length(2).max_length(2),
    }
    set {
        /// Port. Between 1 and 65535.
        port: i64 = body("port").min(1).max(65535),
    }
    null {
        /// A note. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
        notes: String = body("notes"),
        /// Previous home. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
        before: Box<Home> = body("before"),
    }
}

record! {
    /// Food of a pet.
    pub struct Food keeps extra;
    set {
        /// Default food.
        default: serde_json::Value as into = body("default"),
        /// Number of meals a day. One of `1`, `2`. Corrected: the documented name is `tmies`. The docs of the feeder
        /// spell it this way.
        times: i64 = body("times").one_of(&[1, 2]),
        /// Host of the feeder. Must be a valid host name or IP address.
        feeder: String as into = body("feeder").hostname_or_ip(),
        /// Serial number of the feeder. Must be a valid UUID.
        serial: String as into = body("serial").uuid(),
    }
}

record! {
    /// A ball.
    pub struct Ball or "size" keeps extra;
    new {
        /// Diameter in centimeters.
        size: i64 = body("size"),
    }
    set {
        /// Time of creation.
        made: jiff::Timestamp = body("made"),
        /// Toy in the ball.
        inner: Box<Toy> as into = body("inner"),
    }
}

record! {
    /// Result of an import.
    pub struct Imported {
        /// Number of pets added.
        count: i64,
        /// Identifier of the call.
        cf_ray: Option<String> = body("cf-ray"),
    }
}

union_of! {
    /// A toy.
    pub enum Toy by kind("kind") {
        /// A ball.
        Ball(Ball) = "ball",
        /// A home of its own.
        Home(Home) = "home",
    }
}

open_enum! {
    /// A kind of pet.
    pub enum Kind {
        /// `cat`.
        Cat = "cat",
        /// `guinea pig`.
        GuineaPig = "guinea pig",
        /// `1.0`.
        One = "1.0",
    }
}
