// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

error_codes! {
    /// The documented error codes, each with the message that the server sends.
    pub enum ErrorCode {
        /// 1001: `<pet> is not known`
        NoSuchPet = 1001,
        /// 1002: `'pet' is asleep`
        Asleep = 1002,
    }
}
