// Made from spec/shelters/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{bit_set, text_error_codes};

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// E_FULL: `no place is left`
    Full,
    /// A code that the documentation does not list.
    Other(String),
}

text_error_codes!(ErrorCode => Full = "E_FULL");

/// Days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Days(u32);

impl Days {
    /// Saturday.
    pub const SATURDAY: Self = Self(1);

    /// Sunday.
    pub const SUNDAY: Self = Self(2);
}

bit_set!(Days);
