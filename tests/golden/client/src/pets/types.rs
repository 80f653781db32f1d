// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record, union_of};

/// The name of a pet.
pub type PetName = String;

/// How often a pet can fall.
///
/// One of 1, 7, 9.
pub type Lives = i64;

/// A pet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// What identifies it.
    pub id: String,
    /// The kind.
    pub type_: Option<Kind>,
    /// When it was born.
    pub born: Option<jiff::Timestamp>,
    /// What it weighs, in kilograms.
    pub weight: Option<f64>,
    /// Its mother.
    pub mother: Option<Box<Pet>>,
    /// What it costs, in US dollars.
    pub price: Option<rust_decimal::Decimal>,
    /// What it can do.
    pub tricks: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// What it eats.
    pub default: Option<Food>,
    /// How often it can fall.
    pub lives: Option<Lives>,
    /// The balls that it plays with.
    pub balls: Option<Vec<Ball>>,
}

record!(
    Pet => id, type_ = "type", born, weight, mother, price, tricks, default,
    lives { one_of(&[1, 7, 9]) }, balls
);

/// Where a pet lives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// What identifies it.
    pub id: String,
    /// The port. From 1 to 65535.
    pub port: Option<i64>,
    /// A note on it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub notes: crate::Nullable<String>,
    /// Where it lived before. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub before: crate::Nullable<Box<Home>>,
}

impl Home {
    /// With the values that are required.
    ///
    /// - `id`: What identifies it.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            port: None,
            notes: crate::Nullable::Unset,
            before: crate::Nullable::Unset,
        }
    }

    /// The port. From 1 to 65535.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// A note on it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub fn notes(mut self, notes: impl Into<crate::Nullable<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Where it lived before. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null.
    pub fn before(mut self, before: impl Into<crate::Nullable<Home>>) -> Self {
        self.before = Into::<crate::Nullable<Home>>::into(before).map(Box::new);
        self
    }
}

record!(Home => id = "ID", port { min(1), max(65535) }, notes, before);

/// What a pet eats.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Food {
    /// What it eats by default.
    pub default: Option<serde_json::Value>,
    /// How often a day. One of 1, 2. Corrected: the docs have the name `tmies`. The docs of the feeder spell it so.
    pub times: Option<i64>,
    /// Where it eats. Must be a host name or an IP address.
    pub feeder: Option<String>,
}

impl Food {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What it eats by default.
    pub fn default(mut self, default: impl Into<serde_json::Value>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// How often a day. One of 1, 2. Corrected: the docs have the name `tmies`. The docs of the feeder spell it so.
    pub fn times(mut self, times: i64) -> Self {
        self.times = Some(times);
        self
    }

    /// Where it eats. Must be a host name or an IP address.
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
    /// The diameter, in centimetres.
    pub size: i64,
    /// When it was made.
    pub made: Option<jiff::Timestamp>,
    /// What is in it.
    pub inner: Option<Box<Toy>>,
}

impl Ball {
    /// With the values that are required.
    ///
    /// - `size`: The diameter, in centimetres.
    pub fn new(size: i64) -> Self {
        Self {
            size,
            made: None,
            inner: None,
        }
    }

    /// When it was made.
    pub fn made(mut self, made: jiff::Timestamp) -> Self {
        self.made = Some(made);
        self
    }

    /// What is in it.
    pub fn inner(mut self, inner: Toy) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
}

record!(Ball or "size" => size, made, inner);

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Imported {
    /// Pets that were added.
    pub count: i64,
    /// The id of the call.
    pub cf_ray: Option<String>,
}

record!(Imported => count, cf_ray = "cf-ray");

/// A toy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Toy {
    /// A ball.
    Ball(Ball),
    /// A house of its own.
    Home(Home),
    /// A case that the documentation does not list.
    Other(serde_json::Value),
}

union_of!(Toy by "kind" => Ball = "ball", Home = "home");

/// The kind of a pet.
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
