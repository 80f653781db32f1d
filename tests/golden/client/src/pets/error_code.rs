// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1001: `<pet> is not known`
    NoSuchPet,
    /// 1002: `'pet' is asleep`
    Asleep,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(ErrorCode => NoSuchPet = 1001, Asleep = 1002);
