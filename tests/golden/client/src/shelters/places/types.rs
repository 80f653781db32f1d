// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};
use crate::shelters::types;

record! {
    /// A place.
    pub struct Place {
        /// Identifier of the place.
        id: i64,
        /// Whether it is quiet.
        quiet: Option<crate::Flag>,
        /// Opening days.
        days: Option<types::Days>,
        /// Time until which the place is taken.
        until: Option<crate::UnixSeconds>,
        /// Time of the last visit.
        seen: Option<crate::UnixMillis>,
    }
}

open_enum! {
    /// A kind of guest.
    pub enum Kind {
        /// `bird`.
        Bird = "bird",
        /// `fox`.
        Fox = "fox",
    }
}
