// Made from spec/pets/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::open_enum;

/// Sort direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `asc`.
    Asc,
    /// Descending.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Sort => Asc = "asc", Desc = "desc");
