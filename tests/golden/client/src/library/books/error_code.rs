// Made from spec/library/books.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::text_error_codes;

text_error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// no_such_book: `no shelf has this book`
        NoSuchBook = "no_such_book",
    }
}
