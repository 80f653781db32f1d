// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::shelters::types;

/// A place.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// Identifier of the place.
    pub id: i64,
    /// Whether it is quiet.
    pub quiet: Option<crate::Flag>,
    /// Opening days.
    pub days: Option<types::Days>,
    /// Time until which the place is taken.
    pub until: Option<crate::UnixSeconds>,
    /// Time of the last visit.
    pub seen: Option<crate::UnixMillis>,
}

record!(Place => id, quiet, days, until, seen);

/// A kind of guest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `bird`.
    Bird,
    /// `fox`.
    Fox,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Kind => Bird = "bird", Fox = "fox");
