// Made from spec/library by `cargo xtask gen`: change the spec or a template, not this file.

//! Library API: API for borrowing books.
//!
//! Base URL: `https://library.example.com/api`. Transcribed from "Library API reference".
//!
//! # Credentials
//!
//! - `X-Reader`: token of a reader.
//!
//! # Paging and order
//!
//! - `after`: cursor of the page.

pub mod books;

/// Resources of this API, returned by [`Client::library`](crate::Client::library).
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Books: books and their readers.
    #[inline]
    pub fn books(&self) -> books::Api<'c> {
        books::Api(self.0)
    }
}
