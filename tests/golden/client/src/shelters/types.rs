// Made from spec/shelters/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types that several resources share.

use crate::runtime::{bit_set, text_error_codes};

text_error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// E_FULL: `no place is left`
        Full = "E_FULL",
    }
}

bit_set! {
    /// Days of the week.
    pub struct Days {
        /// Saturday.
        SATURDAY = 1,
        /// Sunday.
        SUNDAY = 2,
    }
}
