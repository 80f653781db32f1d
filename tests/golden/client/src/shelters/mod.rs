// Made from spec/shelters by `cargo xtask gen`: change the spec or a template, not this file.

//! Shelter API: API for finding homes.
//!
//! Base URL: `https://shelters.example.com`. Transcribed from "Shelter API reference".
//!
//! # Credentials
//!
//! - `mail`, `secret`: email address and key.

pub mod places;
pub mod types;

/// Resources of this API, returned by [`Client::shelters`](crate::Client::shelters).
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Places: places in shelters.
    #[inline]
    pub fn places(&self) -> places::Api<'c> {
        places::Api(self.0)
    }
}
