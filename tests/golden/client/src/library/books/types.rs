// Made from spec/library/books.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A book.
    pub struct Book {
        /// Number of the book.
        isbn: String,
        /// Title of the book.
        title: String,
        /// Whether a reader has the book.
        lent: Option<bool>,
    }
}
