// Made from spec/v4/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{open_enum, record};

/// What an answer says of an object that was changed or removed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// What identifies the object.
    pub id: String,
}

record!(Id => id);

/// The direction of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// Ascending.
    Asc,
    /// Descending.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Direction => Asc = "asc", Desc = "desc");

/// How several filters combine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Match {
    /// At least one of them must match.
    Any,
    /// All of them must match.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Match => Any = "any", All = "all");
