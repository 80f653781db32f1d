// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record, union_of};

/// Name of a pet.
pub type PetName = String;

/// Number of falls that a pet survives.
///
/// One of 1, 7, 9.
pub type Lives = i64;

/// A pet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Identifier of the pet.
    pub id: String,
    /// The kind.
    pub type_: Option<Kind>,
    /// Time of birth.
    pub born: Option<jiff::Timestamp>,
    /// Weight in kilograms.
    pub weight: Option<f64>,
    /// Mother of the pet.
    pub mother: Option<Box<Pet>>,
    /// Price, in US dollars.
    pub price: Option<rust_decimal::Decimal>,
    /// Tricks the pet can do.
    pub tricks: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// Food of the pet.
    pub default: Option<Food>,
    /// Number of falls survived.
    pub lives: Option<Lives>,
    /// Balls of the pet.
    pub balls: Option<Vec<Ball>>,
}

record!(
    Pet => id, type_ = "type", born, weight, mother, price, tricks, default,
    lives { one_of(&[1, 7, 9]) }, balls
);

/// Home of a pet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// Identifier of the home.
    pub id: String,
    /// Port. From 1 to 65535.
    pub port: Option<i64>,
    /// A note. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub notes: crate::Nullable<String>,
    /// Previous home. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub before: crate::Nullable<Box<Home>>,
}

impl Home {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the home.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            port: None,
            notes: crate::Nullable::Unset,
            before: crate::Nullable::Unset,
        }
    }

    /// Port. From 1 to 65535.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// A note. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub fn notes(mut self, notes: impl Into<crate::Nullable<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Previous home. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub fn before(mut self, before: impl Into<crate::Nullable<Home>>) -> Self {
        self.before = Into::<crate::Nullable<Home>>::into(before).map(Box::new);
        self
    }
}

record!(Home => id = "ID", port { min(1), max(65535) }, notes, before);

/// Food of a pet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Food {
    /// Default food.
    pub default: Option<serde_json::Value>,
    /// Number of meals a day. One of 1, 2. Corrected: the docs have the name `tmies`. The docs of the feeder spell it
    /// this way.
    pub times: Option<i64>,
    /// Host of the feeder. Must be a host name or an IP address.
    pub feeder: Option<String>,
}

impl Food {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Default food.
    pub fn default(mut self, default: impl Into<serde_json::Value>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Number of meals a day. One of 1, 2. Corrected: the docs have the name `tmies`. The docs of the feeder spell it
    /// this way.
    pub fn times(mut self, times: i64) -> Self {
        self.times = Some(times);
        self
    }

    /// Host of the feeder. Must be a host name or an IP address.
    pub fn feeder(mut self, feeder: impl Into<String>) -> Self {
        self.feeder = Some(feeder.into());
        self
    }
}

record!(Food => default, times { one_of(& [1, 2]) }, feeder { host_name_or_ip() });

/// A ball.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ball {
    /// Diameter in centimeters.
    pub size: i64,
    /// Time of creation.
    pub made: Option<jiff::Timestamp>,
    /// Toy in the ball.
    pub inner: Option<Box<Toy>>,
}

impl Ball {
    /// With the values that are required.
    ///
    /// - `size`: Diameter in centimeters.
    pub fn new(size: i64) -> Self {
        Self {
            size,
            made: None,
            inner: None,
        }
    }

    /// Time of creation.
    pub fn made(mut self, made: jiff::Timestamp) -> Self {
        self.made = Some(made);
        self
    }

    /// Toy in the ball.
    pub fn inner(mut self, inner: Toy) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
}

record!(Ball or "size" => size, made, inner);

/// Result of an import.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Imported {
    /// Number of pets added.
    pub count: i64,
    /// Identifier of the call.
    pub cf_ray: Option<String>,
}

record!(Imported => count, cf_ray = "cf-ray");

/// A toy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Toy {
    /// A ball.
    Ball(Ball),
    /// A home of its own.
    Home(Home),
    /// A case that the documentation does not list.
    Other(serde_json::Value),
}

union_of!(Toy by "kind" => Ball = "ball", Home = "home");

/// A kind of pet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `guinea pig`.
    GuineaPig,
    /// `1.0`.
    One,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Kind => Cat = "cat", GuineaPig = "guinea pig", One = "1.0");
