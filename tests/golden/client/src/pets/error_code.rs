// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 1001: `<pet> is not known`
        NoSuchPet = 1001,
        /// 1002: `'pet' is asleep`
        Asleep = 1002,
    }
}
